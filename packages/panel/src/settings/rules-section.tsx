import { Button, Input } from "@fluentui/react-components";
import { useState } from "react";
import { settings } from "../locale/settings.js";
import { switched } from "../state/preferences.js";
import { usePreference, usePreferences } from "../ui/preferences-context.js";
import { Section } from "./section.js";
import { useSettingsStyles } from "./use-settings-styles.js";

/** Which rules run; `titles` are what they look for, by id. */
export function RulesSection({ titles }: { readonly titles: Readonly<Record<string, string>> }) {
  const styles = useSettingsStyles();
  const preferences = usePreferences();
  const off = usePreference("off");
  const [search, setSearch] = useState("");
  const words = settings.rules;
  const rules = Object.entries(titles);
  const matching = rules.filter(([, title]) => title.includes(search.trim()));
  const turn = (id: string, on: boolean) => preferences.set({ off: switched(off, id, on) });
  if (rules.length === 0) {
    return (
      <Section title={words.title}>
        <p className={styles.text}>{words.waiting}</p>
      </Section>
    );
  }
  return (
    <Section title={words.title}>
      <p className={styles.text}>{words.what}</p>
      <details>
        <summary className={styles.summary} data-testid="rules">
          {off.length === 0 ? words.all(rules.length) : words.some(rules.length, off.length)}
        </summary>
        <Input
          size="small"
          aria-label={words.search}
          placeholder={words.search}
          value={search}
          onChange={(_, data) => setSearch(data.value)}
        />
        <ul className={styles.list}>
          {matching.map(([id, title]) => (
            <li key={id}>
              <label className={styles.option}>
                <input
                  type="checkbox"
                  className={styles.box}
                  checked={!off.includes(id)}
                  onChange={(event) => turn(id, event.currentTarget.checked)}
                />
                {title}
              </label>
            </li>
          ))}
        </ul>
        {matching.length === 0 && <p className={styles.text}>{words.none}</p>}
      </details>
      {off.length > 0 && (
        <div className={styles.row}>
          <Button size="small" onClick={() => preferences.set({ off: [] })}>
            {words.restore}
          </Button>
        </div>
      )}
    </Section>
  );
}
