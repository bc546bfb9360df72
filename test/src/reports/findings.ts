import { readFileSync } from "node:fs";
import { join } from "node:path";
import { check, type Finding } from "@nianbao/core";
import { sourceOffset } from "@nianbao/docx";
import { rulesFor } from "./coverage.js";
import { readReports } from "./table.js";

/** A fault or trap of findings.json. Offsets count code points. */
interface Known {
  readonly level?: "MUST" | "SHOULD" | "MAY";
  readonly category?: string;
  readonly quote: string;
  readonly why: string;
  readonly count: number;
  readonly offset: number;
}

/** A fault, and the findings that name it. */
export interface FaultRow {
  /** `000@412` */
  readonly key: string;
  readonly level: "MUST" | "SHOULD" | "MAY";
  readonly category: string;
  readonly quote: string;
  readonly foundBy: readonly Finding[];
}

/** A finding and where its first place is in the file. */
export interface LocatedFinding {
  /** `LG-08 000@2193`; a finding without place has no offset. */
  readonly key: string;
  readonly finding: Finding;
  readonly start: number;
  readonly end: number;
}

/** One report: its faults, the traps that were sprung, and what else was found. */
export interface ReportFindings {
  readonly file: string;
  readonly faults: readonly FaultRow[];
  readonly sprung: readonly { readonly trap: string; readonly by: LocatedFinding }[];
  readonly others: readonly LocatedFinding[];
}

/** Checks every published report and compares what was found with what reviewers found. */
export function compareFindings(folder: string): ReportFindings[] {
  const known = JSON.parse(readFileSync(join(folder, "findings.json"), "utf8")) as Record<
    string,
    { readonly faults: readonly Known[]; readonly traps: readonly Known[] }
  >;
  return readReports(folder).map(({ file, text, report }) => {
    const id = file.slice(0, 3);
    const { faults, traps } = known[file]!;
    const located = check(report).findings.map((finding): LocatedFinding => {
      const [place] = finding.places;
      const start = place === undefined ? undefined : sourceOffset(report.document, place);
      if (place === undefined || start === undefined)
        return { key: `${finding.rule} ${id}`, finding, start: -1, end: -1 };
      return { key: `${finding.rule} ${id}@${start}`, finding, start, end: start + Array.from(place.text).length };
    });
    const used = new Set<LocatedFinding>();
    const rows = faults.map((fault): FaultRow => {
      const places = occurrences(text, fault);
      const hits = located.filter(
        (each) =>
          (rulesFor[fault.category!] ?? []).includes(each.finding.rule) &&
          places.some(([start, end]) => isWithin(each, start, end) || (each.start <= start && end <= each.end)),
      );
      for (const hit of hits) used.add(hit);
      return {
        key: `${id}@${fault.offset}`,
        level: fault.level!,
        category: fault.category!,
        quote: fault.quote,
        foundBy: hits.map(({ finding }) => finding),
      };
    });
    const sprung = traps.flatMap((trap) =>
      located
        .filter((each) => occurrences(text, trap).some(([start, end]) => isWithin(each, start, end)))
        .map((by) => ({ trap: trap.quote, by })),
    );
    return { file, faults: rows, sprung, others: located.filter((each) => !used.has(each)) };
  });
}

function isWithin(each: LocatedFinding, start: number, end: number): boolean {
  return each.start >= 0 && start <= each.start && each.end <= end;
}

/** Ranges of a quote in code points: at its offset, and wherever it stands again as often as it is counted. */
function occurrences(text: string, { quote, offset, count }: Known): [number, number][] {
  const characters = Array.from(text);
  const length = Array.from(quote).length;
  const found: [number, number][] = [[offset, offset + length]];
  if (count === 1) return found;
  const before = characters.slice(0, offset).join("").length;
  for (let at = text.indexOf(quote, before + 1); at !== -1; at = text.indexOf(quote, at + 1)) {
    const start = Array.from(text.slice(0, at)).length;
    found.push([start, start + length]);
  }
  return found;
}
