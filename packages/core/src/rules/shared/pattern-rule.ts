import type { Basis, Fix, Severity } from "../../check/finding.js";
import { defineRule, type Rule, type RuleExample, type Verdict } from "../../check/rule.js";
import type { ReportDocument } from "../../document/model.js";
import { silent } from "./answers.js";
import { inWords } from "./in-words.js";
import { placeIn, type ProseKind, type ProseParagraph } from "./prose.js";
import { saying } from "./saying.js";
import { allMatches } from "../../text/matches.js";

/** Words that are wrong wherever they stand in the text. */
export interface Pattern {
  /** Global; what it matches is what is quoted. */
  readonly pattern: RegExp;
  /** Words one of which is in every paragraph that has a match, also beside it: spares most texts the pattern. */
  readonly hints: readonly string[];
  /** Where words cannot tell: a quick look that spares most texts the pattern. */
  readonly worth?: (text: string) => boolean;
  readonly what: (match: RegExpExecArray) => string;
  readonly todo?: string;
  readonly severity?: Severity;
  /** What to put there instead; undefined when it is not certain. */
  readonly fix?: (match: RegExpExecArray) => string | undefined;
  /** Offered, but for the clerk to decide. */
  readonly choices?: (match: RegExpExecArray) => readonly string[];
  /** Last word on whether a match counts. */
  readonly unless?: (match: RegExpExecArray, paragraph: ProseParagraph) => boolean;
}

/** A text of the example report: title, text (put into chapter 1) or document. */
export type ValidExample = readonly [title: string, text: string | ReportDocument];
/** And what is quoted of it. */
export type InvalidExample = readonly [title: string, text: string | ReportDocument, ...quotes: string[]];

export interface PatternRuleOptions {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly basis: readonly Basis[];
  readonly why: string;
  readonly todo: string;
  readonly patterns: readonly Pattern[];
  /** What of a paragraph is looked at: all, without 《》, without 《》 and “”; default the last. */
  readonly within?: "text" | "open" | "bare";
  /** Default: body text and headings. */
  readonly kinds?: readonly ProseKind[];
  readonly valid: () => readonly ValidExample[];
  readonly invalid: () => readonly InvalidExample[];
}

/** A rule that looks for wordings in the text outside the tables. */
export function patternRule(options: PatternRuleOptions): Rule {
  const { id, title, severity, basis, why, todo, patterns, within = "bare", kinds = ["body", "heading"] } = options;
  const look = (paragraph: ProseParagraph): readonly Verdict[] => {
    if (!kinds.includes(paragraph.kind)) return silent;
    const text = paragraph[within];
    let said: Verdict[] | undefined;
    for (const each of patterns) {
      if (each.worth?.(text) === false || !each.hints.some((hint) => text.includes(hint))) continue;
      for (const match of allMatches(text, each.pattern)) {
        if (each.unless?.(match, paragraph) !== true) (said ??= []).push(toVerdict(paragraph, match, each));
      }
    }
    return said ?? silent;
  };
  return defineRule({
    id,
    title,
    severity,
    basis,
    regimes: ["2021", "2019"],
    why,
    todo,
    examples: () => ({ valid: options.valid().map(toExample), invalid: options.invalid().map(toExample) }),
    check: inWords(look, { hints: patterns.flatMap(({ hints }) => hints) }),
  });
}

/** An example given as a text, as a document. */
export function toExample([title, text, ...quotes]: ValidExample | InvalidExample): RuleExample {
  return { title, document: typeof text === "string" ? saying(text) : text, quotes };
}

function toVerdict(paragraph: ProseParagraph, match: RegExpExecArray, each: Pattern): Verdict {
  const place = placeIn(paragraph, match.index, match.index + match[0].length);
  const replace = (kind: Fix["kind"], text: string): Fix => ({
    title: text === "" ? `删去“${match[0].trim()}”` : `改为“${text.trim()}”`,
    kind,
    edits: [{ kind: "replaceText", place, expect: match[0], text }],
  });
  // What is blanked cannot be put back, and people are shown the words themselves.
  const words = paragraph.text.slice(place.start, place.end);
  const whole = words === match[0];
  const fix = whole ? each.fix?.(match) : undefined;
  const choices = whole ? (each.choices?.(match) ?? []) : [];
  return {
    kind: "finding",
    places: [place],
    what: each.what(whole ? match : withWords(match, words)),
    ...(each.severity === undefined ? {} : { severity: each.severity }),
    ...(each.todo === undefined ? {} : { todo: each.todo }),
    fixes: [
      ...(fix === undefined ? [] : [replace("safe", fix)]),
      ...choices.map((choice) => replace("choice", choice)),
    ],
  };
}

/** The match with its blanked stretches as they stand in the document. */
function withWords(match: RegExpExecArray, words: string): RegExpExecArray {
  const shown = match.map((group) => {
    const at = match[0].indexOf(group);
    return at < 0 ? group : words.slice(at, at + group.length);
  });
  return Object.assign(shown, { index: match.index, input: match.input, groups: match.groups }) as RegExpExecArray;
}
