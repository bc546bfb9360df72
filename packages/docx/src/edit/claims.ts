/** A stretch of a part that one edit has for itself. */
interface Claim {
  readonly part: string;
  readonly start: number;
  readonly end: number;
}

/** Who has what: no two edits may change the same stretch of a part. */
export class Claims {
  private readonly claims: Claim[] = [];

  /** Number of claims so far, for {@link takeBack}. */
  get count(): number {
    return this.claims.length;
  }

  add(part: string, start: number, end: number): void {
    this.claims.push({ part, start, end });
  }

  /** Gives up all claims made since there were `count`. */
  takeBack(count: number): void {
    this.claims.length = count;
  }

  /** Whether something between two offsets is claimed. */
  meets(part: string, start: number, end: number): boolean {
    return this.claims.some((claim) => claim.part === part && claim.start < end && start < claim.end);
  }

  /** Whether an offset is inside a claimed stretch. */
  holds(part: string, at: number): boolean {
    return this.claims.some((claim) => claim.part === part && claim.start < at && at < claim.end);
  }
}
