const codes = { error: "31", warning: "33", info: "36", good: "32", bold: "1", dim: "2" } as const;
export type Tone = keyof typeof codes;

/** Colours a text, or gives it back as it is. */
export type Paint = (tone: Tone, text: string) => string;

/** How to colour, for an output that shows colours or does not. */
export function painter(colour: boolean): Paint {
  return colour ? (tone, text) => `\u001b[${codes[tone]}m${text}\u001b[0m` : (_tone, text) => text;
}
