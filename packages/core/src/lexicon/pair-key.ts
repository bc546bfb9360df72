const firstHan = 0x4e00;
const countHan = 0x5200;

/** One small number for the two Chinese characters of a text at an offset; -1 when one of them is anything else. */
export function pairKey(text: string, at: number): number {
  const a = text.charCodeAt(at) - firstHan;
  const b = text.charCodeAt(at + 1) - firstHan;
  return a >= 0 && a < countHan && b >= 0 && b < countHan ? a * countHan + b : -1;
}
