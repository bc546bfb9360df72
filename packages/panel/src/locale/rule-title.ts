let titles: Readonly<Record<string, string>> = {};

/** Called with what each rule looks for when a check has told. */
export function learnRuleTitles(known: Readonly<Record<string, string>>): void {
  titles = known;
}

/** What a rule looks for, in the clerk's words. */
export function ruleTitle(id: string): string {
  return titles[id] ?? id;
}
