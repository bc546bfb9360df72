import type { Random } from "../random.js";

type ByteChange = (bytes: Uint8Array, random: Random) => Uint8Array;

const joined = (...pieces: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};

const changes: readonly ByteChange[] = [
  // As a download that broke off.
  (bytes, random) => bytes.subarray(0, random.below(bytes.length + 1)),
  (bytes, random) => bytes.subarray(random.below(Math.min(64, bytes.length + 1))),
  (bytes, random) => {
    const copy = bytes.slice();
    for (let count = 1 + random.below(8); count > 0 && copy.length > 0; count--)
      copy[random.below(copy.length)] = random.below(256);
    return copy;
  },
  (bytes, random) => {
    const from = random.below(bytes.length + 1);
    const to = Math.min(bytes.length, from + random.below(400));
    return joined(bytes.subarray(0, to), bytes.subarray(from));
  },
  (bytes, random) => {
    const from = random.below(bytes.length + 1);
    return joined(bytes.subarray(0, from), bytes.subarray(Math.min(bytes.length, from + random.below(400))));
  },
  (bytes, random) =>
    joined(
      bytes,
      Uint8Array.from({ length: random.below(300) }, () => random.below(256)),
    ),
  // The end of a zip is read first: its numbers are what a hostile file lies with.
  (bytes, random) => {
    const copy = bytes.slice();
    for (let count = 1 + random.below(6); count > 0 && copy.length > 0; count--)
      copy[copy.length - 1 - random.below(Math.min(600, copy.length))] = random.pick([0, 1, 0x7f, 0x80, 0xff]);
    return copy;
  },
];

/** Bytes as transport, storage or an attacker may leave them. */
export function changeBytes(bytes: Uint8Array, random: Random): Uint8Array {
  return random.pick(changes)(bytes, random);
}
