import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "@nianbao/core";
import { use } from "react";
import { messages } from "../locale/messages.js";
import { AboutContext } from "../ui/about.js";
import { useSession } from "../ui/session-context.js";

const useStyles = makeStyles({
  details: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "4px 0 0 24px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  text: { margin: 0 },
  word: { color: tokens.colorNeutralForeground3, marginRight: "6px" },
  link: {
    padding: "2px 0",
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    minHeight: "24px",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  links: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "2px" },
});

/** Why it is a fault, on what basis, what to do, and the other places concerned. */
export function FindingDetails({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const session = useSession();
  const { layout = "" } = use(AboutContext);
  const row = (word: string, text: string) =>
    text === "" ? null : (
      <p className={styles.text}>
        <span className={styles.word}>{word}</span>
        {text}
      </p>
    );
  return (
    <div className={styles.details}>
      {row(messages.check.why, finding.message.why)}
      {row(messages.check.todo, finding.message.todo)}
      {finding.rule.startsWith("LY-") && row("", layout)}
      {finding.basis.map((basis) => (
        <p className={styles.text} key={`${basis.source}${basis.article ?? ""}`}>
          <span className={styles.word}>{messages.check.basis}</span>
          {basis.source}
          {basis.article ?? ""}：{basis.demand}
        </p>
      ))}
      {finding.places.length > 0 && (
        <div className={styles.links}>
          {finding.places.map((place, index) => (
            <button key={index} type="button" className={styles.link} onClick={() => void session.reveal(place)}>
              {index === 0 ? messages.check.see(place.label) : messages.check.other(place.label)}
              {place.text !== "" && place.text.length <= 20 && `“${place.text}”`}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
