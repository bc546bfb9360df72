import { Select } from "@fluentui/react-components";
import type { AgencyKind, AgencyLevel, AgencyProfile, RecognisedReport } from "@nianbao/core";
import { useId } from "react";
import { settings } from "../locale/settings.js";
import { usePreference, usePreferences } from "../ui/preferences-context.js";
import { Section } from "./section.js";
import { useSettingsStyles } from "./use-settings-styles.js";

/** What kind of agency it is and of which level, where the clerk knows better than the document tells. */
export function AgencySection({ recognised }: { readonly recognised: RecognisedReport | undefined }) {
  const styles = useSettingsStyles();
  const ids = { kind: useId(), level: useId() };
  const preferences = usePreferences();
  const agencies = usePreference("agencies");
  const name = recognised?.agency?.name;
  const words = settings.agency;
  const profile = agencies.find((each) => each.name === name);
  const choose = (patch: { readonly kind?: AgencyKind | undefined; readonly level?: AgencyLevel | undefined }) => {
    if (name === undefined) return;
    const { kind, level } = { kind: profile?.kind, level: profile?.level, ...patch };
    const next: AgencyProfile = { name, ...(kind && { kind }), ...(level && { level }) };
    const others = agencies.filter((each) => each.name !== name);
    preferences.set({ agencies: kind === undefined && level === undefined ? others : [...others, next] });
  };
  const field = (what: "kind" | "level", options: Readonly<Record<string, string>>) => (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={ids[what]}>
        {words[what]}
      </label>
      <Select
        id={ids[what]}
        className={styles.select}
        size="small"
        value={profile?.[what] ?? ""}
        onChange={(_, data) => choose({ [what]: data.value === "" ? undefined : data.value })}
      >
        <option value="">{words.automatic}</option>
        {Object.entries(options).map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </Select>
    </div>
  );
  return (
    <Section title={words.title}>
      {name === undefined ? (
        <p className={styles.text}>{words.unknown}</p>
      ) : (
        <>
          <div>{name}</div>
          <p className={styles.text}>{words.what}</p>
          <div className={styles.row}>
            {field("kind", words.kinds)}
            {field("level", words.levels)}
          </div>
        </>
      )}
    </Section>
  );
}
