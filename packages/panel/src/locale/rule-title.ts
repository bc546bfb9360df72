let titleOf: (id: string) => string | undefined = () => undefined;

/** Called when the rules have been fetched. */
export function learnRuleTitles(known: (id: string) => string | undefined): void {
  titleOf = known;
}

/** What a rule looks for, in the clerk's words. */
export function ruleTitle(id: string): string {
  return titleOf(id) ?? id;
}
