/** A promise of the port that a host did not keep. */
export class ContractError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "ContractError";
  }
}

/** Checks a condition. */
export function holds(condition: boolean, message: string): asserts condition {
  if (!condition) throw new ContractError(message);
}

/** Checks equality of plain data. */
export function equals(actual: unknown, expected: unknown, what: string): void {
  const [was, should] = [JSON.stringify(actual), JSON.stringify(expected)];
  holds(was === should, `${what}: expected ${should}, got ${was}`);
}

/** Checks that a promise is rejected, and hands on the error. */
export async function rejects(promise: Promise<unknown>, what: string): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new ContractError(`${what}: should have been refused`);
}
