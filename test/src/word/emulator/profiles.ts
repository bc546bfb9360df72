/** A Word that clerks have, as far as an add-in can tell. */
export interface Profile {
  readonly name: "PC/1.3" | "PC/1.9" | "web/1.3" | "web/1.9";
  readonly platform: "PC" | "web";
  /** Highest set of `WordApi` that is offered, as 103 for 1.3. */
  readonly level: 103 | 109;
}

export const profiles: readonly Profile[] = [
  { name: "PC/1.3", platform: "PC", level: 103 },
  { name: "web/1.3", platform: "web", level: 103 },
  { name: "web/1.9", platform: "web", level: 109 },
  { name: "PC/1.9", platform: "PC", level: 109 },
];

export function profileOf(name: Profile["name"]): Profile {
  return profiles.find((profile) => profile.name === name)!;
}

/** What `isSetSupported` goes by: a JSON string on the wire. */
export function requirementMatrix({ level }: Profile): string {
  const wordApi = `1.${String(level - 100)}`;
  return JSON.stringify({
    WordApi: wordApi,
    CustomXmlParts: "1.1",
    Settings: "1.1",
    OoxmlCoercion: "1.1",
    File: "1.1",
  });
}
