import { ofReport } from "../kept.js";
import { Memory } from "../../document/memory.js";
import { perStretch, stretcher, together, type Stretch } from "../../document/stretches.js";
import type { Place } from "../../document/model.js";
import { linkName } from "../../sentences/quantities.js";
import { findNumbers } from "../../text/numerals-found.js";
import type { RecognisedReport } from "../types.js";
import { maskText } from "./masked.js";
import { proseParts, type ProseParagraph } from "./sections.js";
import { readTold, type ToldContext } from "./told.js";
import type { Enumeration, Fact, Percentage, Prose, Statement, Told } from "./types.js";

/**
 * What the running text states: numbers with the cells they repeat, lists with their totals, shares and growth, and claims without a
 * number. Worked out once per report; paragraphs that did not change are not read again. Linear in the text.
 */
export const factsOf: (report: RecognisedReport) => Prose = ofReport.once(read);

function read(report: RecognisedReport): Prose {
  const linked = linkedNumbers(report);
  const context = {
    year: report.year?.value,
    office: /(?:政府|街道办事处|管理委员会|管委会)$/u.test(report.agency?.name ?? ""),
    linked,
  };
  const withLinks = new Set([...linked.values()].map(({ place }) => place.block));
  const readings: Told[] = [];
  for (const part of proseParts(report)) for (const told of toldIn(part, context, withLinks)) readings.push(told);
  if (linked.size > 0) {
    const said = new Set(
      readings.flatMap(({ facts }) =>
        facts.map(({ numeral }) => (numeral === undefined ? "" : `${numeral.block}:${numeral.start}`)),
      ),
    );
    const more = [...linked].flatMap(([at, fact]) => (said.has(at) ? [] : [fact]));
    readings.push(
      ...more.map((fact) => ({ facts: [fact], enumerations: [], percentages: [], statements: [], answers: [] })),
    );
  }
  return new ReadProse(inStretches(readings));
}

/** What is asked of paragraphs one by one need not be put together. */
class ReadProse implements Prose {
  #facts: readonly Fact[] | undefined;
  #enumerations: readonly Enumeration[] | undefined;
  #percentages: readonly Percentage[] | undefined;
  #statements: readonly Statement[] | undefined;

  constructor(readonly byParagraph: readonly Stretch<Told>[]) {}

  get facts(): readonly Fact[] {
    return (this.#facts ??= factsIn(this.byParagraph));
  }

  get enumerations(): readonly Enumeration[] {
    return (this.#enumerations ??= enumerationsIn(this.byParagraph));
  }

  get percentages(): readonly Percentage[] {
    return (this.#percentages ??= percentagesIn(this.byParagraph));
  }

  get statements(): readonly Statement[] {
    return (this.#statements ??= statementsIn(this.byParagraph));
  }
}

/** What a part of the text stated when it was last read, if no number in it was linked; and all that this depends on. */
const lastTold = new Memory<readonly ProseParagraph[]>().once(
  (): { readings?: readonly Told[]; year?: number | undefined; office?: boolean } => ({}),
);

function toldIn(
  part: readonly ProseParagraph[],
  context: ToldContext,
  withLinks: ReadonlySet<number>,
): readonly Told[] {
  const { year, office } = context;
  const last = lastTold(part);
  const linked = withLinks.size > 0 && part.some(({ block }) => withLinks.has(block));
  if (!linked && last.readings !== undefined && last.year === year && last.office === office) return last.readings;
  const readings: Told[] = [];
  for (const paragraph of part) {
    const told = withLinks.has(paragraph.block) ? readTold(paragraph, context) : toldBy(paragraph, context);
    if (told !== undefined) readings.push(told);
  }
  if (!linked) Object.assign(last, { readings, year, office });
  return readings;
}

const inStretches = stretcher(new Memory<Told>());

/** What all paragraphs state of one kind; most state nothing of most kinds. */
const [factsIn, enumerationsIn, percentagesIn, statementsIn] = [
  perStretch((paragraphs: readonly Told[]) => together(paragraphs, ({ facts }) => facts)),
  perStretch((paragraphs: readonly Told[]) => together(paragraphs, ({ enumerations }) => enumerations)),
  perStretch((paragraphs: readonly Told[]) => together(paragraphs, ({ percentages }) => percentages)),
  perStretch((paragraphs: readonly Told[]) => together(paragraphs, ({ statements }) => statements)),
];

/** What a paragraph without linked numbers states; as before, when neither it nor its place nor the report's year and agency changed. */
function toldBy(paragraph: ProseParagraph, context: ToldContext): Told | undefined {
  const { year, office } = context;
  const { last } = paragraph;
  if (last !== undefined && last.year === year && last.office === office) return last.told;
  const told = readTold(paragraph, context);
  paragraph.last = { year, office, told };
  return told;
}

/** Numbers that stand in a control linked to the tables: they mean what the link says, whatever the words are. */
function linkedNumbers(report: RecognisedReport): Map<string, Fact> {
  const found = new Map<string, Fact>();
  for (const { tag, place } of report.document.controls) {
    const name = linkName(tag);
    const block = report.document.blocks[place.block];
    if (name === undefined || place.story !== undefined || place.cell !== undefined || block?.kind !== "paragraph")
      continue;
    const { text, offsets } = maskText(block.text);
    const number = findNumbers(text).find(
      ({ numeralStart, kind }) =>
        (offsets[numeralStart] ?? -1) >= place.start && (offsets[numeralStart] ?? -1) < place.end && kind !== "year",
    );
    if (number === undefined) continue;
    const start = offsets[number.numeralStart]!;
    const numeral: Place = { block: place.block, start, end: offsets[number.numeralEnd - 1]! + 1 };
    found.set(`${place.block}:${start}`, {
      topic: "other",
      quantity: name,
      value: number.value,
      step: number.step,
      unit: number.unit,
      phrase: false,
      role: "plain",
      noun: "",
      before: "",
      year: report.year?.value,
      yearStated: false,
      otherPeriod: false,
      scope: "own",
      links: [name],
      loose: [],
      confidence: "certain",
      place: { block: place.block, start, end: offsets[number.end - 1]! + 1 },
      numeral,
      chapter: 0,
    });
  }
  return found;
}
