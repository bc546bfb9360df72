import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Sentence } from "@nianbao/docx";
import type { ReactNode } from "react";
import { messages } from "../locale/messages.js";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "8px 12px 10px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  head: { display: "flex", justifyContent: "space-between", gap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  known: { fontSize: tokens.fontSizeBase200, color: tokens.colorStatusSuccessForeground1, whiteSpace: "nowrap" },
  text: { margin: 0, overflowWrap: "anywhere", lineHeight: tokens.lineHeightBase300 },
  number: {
    padding: "0 2px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  reason: {
    margin: 0,
    padding: "6px 8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px", paddingTop: "2px" },
});

/** A place that the sentence can be put to. */
export interface SentencePlace {
  readonly text: string;
  readonly onInsert: () => void;
}

interface SentenceCardProps {
  readonly sentence: Sentence;
  readonly known: boolean;
  readonly places: readonly SentencePlace[];
  readonly busy: boolean;
  /** Asked above the words, where the words depend on it. */
  readonly children?: ReactNode;
}

/** One sentence as it will stand, its linked numbers marked; or why there is none yet. */
export function SentenceCard({ sentence, known, places, busy, children }: SentenceCardProps) {
  const styles = useStyles();
  return (
    <li className={styles.card} data-sentence={sentence.id}>
      <div className={styles.head}>
        <h3 className={styles.title}>{sentence.title}</h3>
        {known && <span className={styles.known}>{messages.sentences.known}</span>}
      </div>
      {children}
      {sentence.state === "notReady" ? (
        <p className={styles.reason}>{sentence.reason}</p>
      ) : (
        <>
          <p className={styles.text}>
            {sentence.pieces.map(({ text, link }, index) =>
              link === undefined ? (
                text
              ) : (
                <span key={index} className={styles.number}>
                  {text}
                </span>
              ),
            )}
          </p>
          <div className={styles.actions}>
            {places.map(({ text, onInsert }, index) => (
              <Button
                key={text}
                size="small"
                appearance={index === 0 && !known ? "primary" : "secondary"}
                disabled={busy}
                aria-label={`${sentence.title}：${text}`}
                onClick={onInsert}
              >
                {text}
              </Button>
            ))}
          </div>
        </>
      )}
    </li>
  );
}
