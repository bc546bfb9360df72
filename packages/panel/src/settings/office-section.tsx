import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { settings } from "../locale/settings.js";
import { usePreference, usePreferences } from "../ui/preferences-context.js";
import { readOfficeFile, type ReadOfficeFile } from "./read-office-file.js";
import { Section } from "./section.js";
import { useSettingsStyles } from "./use-settings-styles.js";

/** The office's configuration file. `problems` are what the last check found wrong with the one in use. */
export function OfficeSection({ problems }: { readonly problems: readonly string[] }) {
  const styles = useSettingsStyles();
  const preferences = usePreferences();
  const office = usePreference("office");
  const [refused, setRefused] = useState<Extract<ReadOfficeFile, { ok: false }>>();
  const picker = useRef<HTMLInputElement>(null);
  const words = settings.office;
  const load = async (file: File): Promise<void> => {
    const read = await readOfficeFile(file);
    setRefused(read.ok ? undefined : read);
    if (read.ok) preferences.set({ office: read.file });
  };
  const wrong = (message: string, lines: readonly string[]) => (
    <div className={styles.bad} role="alert">
      {message}
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
  return (
    <Section title={words.title}>
      <p className={styles.text}>{words.what}</p>
      {office !== undefined && <div data-testid="office">{words.loaded(office.name)}</div>}
      {office !== undefined && problems.length > 0 && wrong(words.unusable, problems)}
      {refused !== undefined && wrong(refused.message, refused.problems)}
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={words.load}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = ""; // the same file, mended, can be picked again
          if (file !== undefined) void load(file);
        }}
      />
      <div className={styles.row}>
        <Button size="small" onClick={() => picker.current?.click()}>
          {office === undefined ? words.load : words.replace}
        </Button>
        {office !== undefined && (
          <Button size="small" onClick={() => preferences.set({ office: undefined })}>
            {words.remove}
          </Button>
        )}
      </div>
    </Section>
  );
}
