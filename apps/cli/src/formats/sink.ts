/** Where a result goes, piece by piece. Resolves when more can be taken. */
export type Sink = (text: string) => Promise<void>;
