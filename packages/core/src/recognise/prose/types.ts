import type { Stretch } from "../../document/stretches.js";
import type Big from "big.js";
import type { Place } from "../../document/model.js";
import type { Approximation } from "../../text/numerals-found.js";
import type { Confidence } from "../types.js";

/** What a number counts, as far as the form or a comparison within the text needs it. */
export type Topic =
  "applications" | "cases" | "documents" | "decisions" | "fees" | "processingFee" | "published" | "percent" | "other";

/** Part of the report a paragraph stands in; it says what bare words (申请, 办结) are about. */
export type Section = "applications" | "cases" | "documents" | "fees" | "problems" | "none";

/** Whose number it is: the agency's own, its office's or level's, a whole area's, or somebody else's. */
export type Scope = "own" | "office" | "area";

/** `whole`: a total with parts after it; `part`: one of them; `change`: more or less than another number; `plain`: none of these. */
export type Role = "whole" | "part" | "change" | "plain";

/** By what the parts of a whole differ; only parts of one dimension are added up. */
export type Dimension = "applicant" | "outcome" | "channel" | "result" | "other";

/** A number that the text states, or a phrase that says none. */
export interface Fact {
  readonly topic: Topic;
  /** Which number of that topic: `received`, `refused.stateSecret`, `naturalPerson`, `reconsideration.upheld` …; `""` when not told. */
  readonly quantity: string;
  readonly value: Big;
  /** Step between neighbouring numbers written this way. */
  readonly step: Big;
  readonly approximation?: Approximation;
  readonly unit: string;
  /** A phrase (未收到) says the 0. */
  readonly phrase: boolean;
  readonly role: Role;
  readonly dimension?: Dimension;
  /** Canonical words of its own clause before the number, and of the sentence before that clause. */
  readonly noun: string;
  readonly before: string;
  readonly year: number | undefined;
  readonly yearStated: boolean;
  /** It covers a part of the year, or several years. */
  readonly otherPeriod: boolean;
  readonly scope: Scope;
  /** Cells or sums (see `quantityOf`; several joined by `+`) that it repeats, any one of which it may equal; none: never linked. */
  readonly links: readonly string[];
  /** Further cells that a loose use of words may mean. */
  readonly loose: readonly string[];
  readonly confidence: Confidence;
  /** Clause and number, exact to the character. */
  readonly place: Place;
  /** The numeral alone: what a correction replaces. Absent for a phrase. */
  readonly numeral?: Place;
  readonly chapter: number;
}

/** A list of numbers that belongs to a total. */
export interface Enumeration {
  readonly whole: Fact;
  readonly parts: readonly Fact[];
  readonly dimension: Dimension;
  /** Other totals of the sentence that it may belong to as well. */
  readonly alternatives: readonly Big[];
  /** The text says that these are all (：, 包括, 分别, 共计 after them), or the parts leave no other. */
  readonly complete: boolean;
}

/** A share, growth, rate of handling or difference that the text states of numbers it also states. */
export interface Percentage {
  readonly kind: "share" | "growth" | "rate" | "difference";
  /** As written, negative for a fall; and its step. */
  readonly value: Big;
  readonly step: Big;
  readonly approximation?: Approximation;
  readonly place: Place;
  readonly numeral: Place;
  /** What it may be a share of or a growth from: part and whole, or this and last. Right when one pair gives it. */
  readonly pairs: readonly { readonly part: Fact; readonly whole: Fact; readonly base?: Big }[];
  readonly chapter: number;
}

/** A claim without a number. */
export type StatementKind = "allHandled" | "allUpheld" | "noLoss" | "noProcessingFee" | "trend";

/** A claim of the text that the tables can bear out or not. */
export interface Statement {
  readonly kind: StatementKind;
  readonly place: Place;
  /** Of `allHandled`: only what was due, or in time (按期, 到期的); of the rest: nothing. */
  readonly qualified: boolean;
  /** Of cases: which; of `trend`: `up` or `down`. */
  readonly about: readonly string[];
  readonly confidence: Confidence;
  readonly chapter: number;
  /** Of `trend`: year and value in order of years. */
  readonly series?: readonly { readonly year: number; readonly fact: Fact }[];
}

/** What some of the running text says, in document order. */
export interface Stated {
  readonly facts: readonly Fact[];
  readonly enumerations: readonly Enumeration[];
  readonly percentages: readonly Percentage[];
  readonly statements: readonly Statement[];
}

/** What one paragraph says. */
export interface Told extends Stated {
  /** What has been found out of it, by who asked: kept as long as nothing of the paragraph changes. */
  readonly answers: (object | undefined)[];
}

/** What the running text of a report says. */
export interface Prose extends Stated {
  /** The same by paragraphs that say something; as long as nothing of one changes, later reports of the document have the same object. */
  readonly byParagraph: readonly Stretch<Told>[];
}
