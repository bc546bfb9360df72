import { Button } from "@fluentui/react-components";
import { use, useState } from "react";
import { settings } from "../locale/settings.js";
import type { PageProps } from "../ui/page-props.js";
import type { Preferences } from "../state/preferences.js";
import { AboutContext } from "../ui/about.js";
import { version as ownVersion } from "../version.js";
import { usePreference, usePreferences } from "../ui/preferences-context.js";
import { SubHead } from "../ui/sub-head.js";
import { AgencySection } from "./agency-section.js";
import { OfficeSection } from "./office-section.js";
import { RulesSection } from "./rules-section.js";
import { Section } from "./section.js";
import { useSettingsStyles } from "./use-settings-styles.js";

/** The clerk's choices on this machine, and what the panel says of itself. */
export function SettingsPage({ reading, onBack }: PageProps) {
  const styles = useSettingsStyles();
  const preferences = usePreferences();
  const theme = usePreference("theme");
  const { version = ownVersion, links = [] } = use(AboutContext);
  const [shown, setShown] = useState(false);
  return (
    <>
      <SubHead title={settings.title} onBack={onBack} />
      <AgencySection recognised={reading?.recognised} />
      <RulesSection titles={reading?.titles ?? {}} />
      <OfficeSection problems={reading?.problems ?? []} />
      <Section title={settings.theme.title}>
        <div className={styles.row} role="radiogroup" aria-label={settings.theme.title}>
          {Object.entries(settings.theme.options).map(([name, text]) => (
            <label key={name} className={styles.option}>
              <input
                type="radio"
                className={styles.box}
                name="nianbao-theme"
                checked={theme === name}
                onChange={() => preferences.set({ theme: name as Preferences["theme"] })}
              />
              {text}
            </label>
          ))}
        </div>
      </Section>
      <Section title={settings.keys.title}>
        <ul className={styles.list}>
          {settings.keys.list.map(([keys, what]) => (
            <li key={keys} className={styles.text}>
              {keys}：{what}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={settings.hints.title}>
        <div className={styles.row}>
          <Button
            size="small"
            onClick={() => {
              preferences.set({ hintsClosed: [] });
              setShown(true);
            }}
          >
            {settings.hints.show}
          </Button>
          <span role="status" className={styles.text}>
            {shown && settings.hints.shown}
          </span>
        </div>
      </Section>
      <Section title={settings.about.title}>
        <div>{settings.about.version(version)}</div>
        {[settings.about.local, settings.about.withDocument, settings.about.choices, settings.about.officeScript].map(
          (text) => (
            <p key={text} className={styles.text}>
              {text}
            </p>
          ),
        )}
        {links.length > 0 && (
          <div className={styles.row}>
            {links.map(({ text, onPress }) => (
              <Button key={text} size="small" onClick={onPress}>
                {text}
              </Button>
            ))}
          </div>
        )}
      </Section>
    </>
  );
}
