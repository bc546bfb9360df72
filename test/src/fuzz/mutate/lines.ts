import type { Random } from "../random.js";
import { nastyNumbers, nastyTexts } from "./nasty.js";

type LineChange = (lines: string[], at: number, random: Random) => void;

const changes: readonly LineChange[] = [
  (lines, at) => void lines.splice(at, 1),
  (lines, at, random) => void lines.splice(at, 0, ...Array<string>(random.pick([1, 3, 400])).fill(lines[at] ?? "")),
  (lines, at, random) => {
    const other = random.below(lines.length);
    [lines[at], lines[other]] = [lines[other] ?? "", lines[at] ?? ""];
  },
  (lines, at, random) => void (lines[at] = (lines[at] ?? "").replace(/\d+/, () => random.pick(nastyNumbers))),
  (lines, at, random) => void (lines[at] = (lines[at] ?? "").slice(0, random.below((lines[at] ?? "").length + 1))),
  (lines, at, random) => void lines.splice(at, 0, random.pick(nastyTexts)),
  (lines, at) => void lines.splice(at, 2, (lines[at] ?? "") + (lines[at + 1] ?? "")),
  (lines, at, random) =>
    void (lines[at] = (lines[at] ?? "")
      .split(/(?<=[\u3000 \t,，])/)
      .reverse()
      .join(random.pick(["", "\t", ",", '"']))),
];

/** Text by lines with one of them changed: what copying from a page or a viewer does, and worse. */
export function changeLines(text: string, random: Random): string {
  const lines = text.split("\n");
  random.pick(changes)(lines, random.below(lines.length), random);
  return lines.join(random.once(8) ? "\r\n" : "\n");
}
