import type Big from "big.js";

/** A slip of the hand that makes one figure of another: how it is told, and how sure one may be of it. */
export interface Slip {
  /** One phrase of Chinese. */
  readonly words: string;
  readonly certainty: number;
}

/** By which slip of the hand `written` could stand for `meant`; undefined when it takes more than one. */
export function slipBetween(written: Big, meant: Big): Slip | undefined {
  const [a, b] = aligned(written, meant);
  if (written.eq(meant) || b.length < 2) return undefined;
  if (a.length !== b.length) {
    const [long, short] = a.length > b.length ? [a, b] : [b, a];
    if (!without(long, short)) return undefined;
    return { words: a.length > b.length ? "像是多写了一位数字" : "像是少写了一位数字", certainty: 0.8 };
  }
  const wrong = [...a.keys()].filter((index) => a[index] !== b[index]);
  const [first, second] = wrong as [number, number];
  if (wrong.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first]) {
    return { words: "像是相邻两位数字写反", certainty: 0.88 };
  }
  return wrong.length === 1 ? { words: "像是写错了一位数字", certainty: 0.5 } : undefined;
}

/** Digits of both, with as many decimals each. */
function aligned(one: Big, other: Big): [string[], string[]] {
  const decimals = Math.max(...[one, other].map((each) => each.toFixed().split(".")[1]?.length ?? 0));
  const digits = (each: Big): string[] => Array.from(each.toFixed(decimals).replace(".", ""));
  return [digits(one), digits(other)];
}

/** Whether `long` is `short` with one digit put in. */
function without(long: readonly string[], short: readonly string[]): boolean {
  if (long.length !== short.length + 1) return false;
  const index = short.findIndex((digit, at) => digit !== long[at]);
  const from = index < 0 ? short.length : index;
  return short.slice(from).every((digit, at) => digit === long[from + at + 1]);
}
