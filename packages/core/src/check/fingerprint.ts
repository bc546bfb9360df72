import type { Finding } from "./finding.js";

/** What a fingerprint is made of. */
export interface FingerprintParts {
  readonly rule: string;
  /** The rule's own key, if it gave one. */
  readonly key: string;
  readonly quote: string;
}

/**
 * Fingerprints of findings in document order: rule, key and quote without spaces, and a running number among equals.
 * No position goes in, so that text added or removed elsewhere changes nothing.
 */
export class Fingerprints {
  readonly #seen = new Map<string, number>();

  /** The fingerprint of the next finding: `STR-02-3k9x0c1d…`. */
  next({ rule, key, quote }: FingerprintParts): Finding["fingerprint"] {
    const identity = [rule, key, quote.replace(/\s+/gu, "")].join("\u0000");
    const ordinal = this.#seen.get(identity) ?? 0;
    this.#seen.set(identity, ordinal + 1);
    return `${rule}-${hash(ordinal === 0 ? identity : `${identity}\u0000${ordinal}`)}`;
  }
}

/**
 * 64 bits of FNV-1a over UTF-16 units, in base 36: not secret, only unlikely to collide. Counted in two halves of 32 bits: the prime is
 * 2^40 + 435.
 */
function hash(text: string): string {
  let [high, low] = [0xcbf29ce4, 0x84222325];
  for (let index = 0; index < text.length; index += 1) {
    low = (low ^ text.charCodeAt(index)) >>> 0;
    const product = low * 435;
    high = (high * 435 + Math.floor(product / 2 ** 32) + ((low << 8) >>> 0)) >>> 0;
    low = product >>> 0;
  }
  return ((BigInt(high) << 32n) | BigInt(low)).toString(36);
}
