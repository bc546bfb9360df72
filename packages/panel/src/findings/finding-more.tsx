import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "@nianbao/core";
import { messages } from "../locale/messages.js";
import { ruleTitle } from "../locale/rule-title.js";
import { switched } from "../state/preferences.js";
import { copyText } from "../ui/copy-text.js";
import { usePreference, usePreferences } from "../ui/preferences-context.js";
import { useSession } from "../ui/session-context.js";

const useStyles = makeStyles({
  more: { flexGrow: 1, minWidth: 0, paddingTop: "4px", fontSize: tokens.fontSizeBase200 },
  dots: {
    width: "fit-content",
    padding: "0 8px",
    color: tokens.colorNeutralForeground3,
    cursor: "pointer",
    listStyleType: "none",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  box: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "6px", paddingTop: "4px" },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** Behind the dots of a card: what is looked for here, its words to pass on, and how not to be asked again. */
export function FindingMore({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const session = useSession();
  const preferences = usePreferences();
  const off = usePreference("off");
  const words = messages.check;
  const { rule } = finding;
  const copy = async (): Promise<void> => {
    // Where the place the panel is open in gives no clipboard, the clerk can still select the words on the card.
    const copied = await copyText(asText(finding));
    session.store.set({ notice: copied ? words.copied : words.notCopied });
  };
  return (
    <details className={styles.more}>
      <summary className={styles.dots} aria-label={words.more}>
        ⋯
      </summary>
      <div className={styles.box}>
        <p className={styles.text}>{words.looksFor(ruleTitle(rule), rule)}</p>
        <Button size="small" onClick={() => void copy()}>
          {words.copyOne}
        </Button>
        <Button
          size="small"
          onClick={() => {
            preferences.set({ off: switched(off, rule, false) });
            session.store.set({ notice: words.switchedOff(ruleTitle(rule)) });
          }}
        >
          {words.switchOff}
        </Button>
        <p className={styles.text}>{words.switchOffWhat}</p>
      </div>
    </details>
  );
}

/** All that a card says, to be sent to whoever has to put it right. */
function asText({ message, places, basis }: Finding): string {
  const words = messages.check;
  const line = (word: string, text: string) => (text === "" ? [] : [`${word}：${text}`]);
  return [
    message.what,
    ...line(words.places, places.map(({ label }) => label).join("；")),
    ...line(words.why, message.why),
    ...line(words.todo, message.todo),
    ...basis.map(({ source, article = "", demand }) => `${words.basis}：${source}${article}：${demand}`),
  ].join("\n");
}
