import type { RuleContext } from "../check/rule.js";
import { buildLexicon } from "../lexicon/lexicon.js";
import type { RecognisedReport } from "../recognise/types.js";
import { canonicalise } from "../text/canonical.js";
import type { AgencyProfile, OfficeConfig } from "./types.js";

const contexts = new WeakMap<OfficeConfig, RuleContext>();

/** What rules need of a configuration; made once, a lexicon takes time to build. */
export function contextOf(config: OfficeConfig): RuleContext {
  let context = contexts.get(config);
  if (context === undefined) {
    const { terms = [], required = [] } = config;
    context = {
      ...(terms.length === 0 ? {} : { lexicon: buildLexicon(terms) }),
      ...(required.length === 0 ? {} : { required }),
    };
    contexts.set(config, context);
  }
  return context;
}

/** The profile of the agency that a report is of: by its name or one of its short names. */
export function profileOf(config: OfficeConfig, { agency }: RecognisedReport): AgencyProfile | undefined {
  if (agency === undefined) return undefined;
  const name = canonicalise(agency.name);
  return config.agencies?.find((profile) =>
    [profile.name, ...(profile.shortNames ?? [])].some((known) => canonicalise(known) === name),
  );
}

/** The report with what the office says of its agency in the place of what was recognised; the same report without a profile. */
export function withProfile(report: RecognisedReport, config: OfficeConfig): RecognisedReport {
  const profile = profileOf(config, report);
  if (report.agency === undefined || profile === undefined) return report;
  const { name, shortNames = [], kind, level } = profile;
  const all = new Set([report.agency.name, ...shortNames, ...report.agency.shortNames]);
  all.delete(name);
  const agency = {
    ...report.agency,
    name,
    shortNames: [...all].sort((a, b) => b.length - a.length),
    ...(kind === undefined ? {} : { kind }),
    ...(level === undefined ? {} : { level }),
  };
  return { ...report, agency };
}
