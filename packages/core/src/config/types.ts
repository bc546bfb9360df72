import type { Severity } from "../check/finding.js";

/** What becomes of a rule: not run, or all its findings of one severity. */
export type RuleSetting = "off" | Severity;

/** `government`: a people's government; `department`: an office of one; `township`: a town or township; `subdistrict`: a street office. */
export type AgencyKind = "government" | "department" | "township" | "subdistrict";
/** Level of the government that an agency is or belongs to: province, city, county, township. */
export type AgencyLevel = "province" | "city" | "county" | "township";

/** What an office says of an agency whose reports it checks; it goes before what a document tells. */
export interface AgencyProfile {
  /** Full name. */
  readonly name: string;
  /** Other names that its reports use of it. */
  readonly shortNames?: readonly string[];
  readonly kind?: AgencyKind;
  readonly level?: AgencyLevel;
}

/** Words that an office wants in every report. */
export interface RequiredSentence {
  /** Chapter 1…6; 0 is what stands before the first one. */
  readonly chapter: number;
  /** One of these must stand there, blind to spaces and widths. */
  readonly anyOf: readonly string[];
  readonly severity?: Severity;
  /** What to tell the clerk to do. */
  readonly todo?: string;
}

/** An office's configuration; everything may be left out. See docs/config.md. */
export interface OfficeConfig {
  /** By rule id. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** Own official terms for the near-miss matcher. */
  readonly terms?: readonly string[];
  readonly required?: readonly RequiredSentence[];
  readonly agencies?: readonly AgencyProfile[];
}
