import { makeStyles, tokens } from "@fluentui/react-components";
import { renderSentences } from "@nianbao/docx";
import { useMemo, useState } from "react";
import { messages } from "../locale/messages.js";
import type { Reading } from "../state/panel-state.js";
import { usePanelField, useSession } from "../ui/session-context.js";
import { SubHead } from "../ui/sub-head.js";
import { knownSentences } from "./known.js";
import { blankFee, feeOptions, ProcessingFeeForm } from "./processing-fee-form.js";
import { SentenceCard, type SentencePlace } from "./sentence-card.js";

const useStyles = makeStyles({
  what: {
    margin: 0,
    padding: "8px 12px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

export interface SentencesViewProps {
  readonly reading: Reading;
  /** Number of the chapter. */
  readonly chapter: number;
  readonly onBack: () => void;
}

/** The sentences of a chapter that repeat the tables, to be read before they are inserted. */
export function SentencesView({ reading, chapter, onBack }: SentencesViewProps) {
  const styles = useStyles();
  const session = useSession();
  const busy = usePanelField("busy");
  const [fee, setFee] = useState(blankFee);
  const { recognised } = reading;
  const sentences = useMemo(
    () => renderSentences(recognised, feeOptions(fee)).filter((sentence) => sentence.chapter === chapter),
    [recognised, fee, chapter],
  );
  const known = useMemo(() => knownSentences(recognised, sentences), [recognised, sentences]);
  const heading = recognised.form.chapters.find(({ number }) => number === chapter)?.heading ?? "";
  const there = recognised.chapters.some(({ form }) => form.number === chapter);
  const places = (sentence: (typeof sentences)[number]): SentencePlace[] => [
    ...(there
      ? [{ text: messages.sentences.atEnd, onInsert: () => void session.insertSentence(sentence, "chapterEnd") }]
      : []),
    ...(session.host.capabilities.selection
      ? [{ text: messages.sentences.atCursor, onInsert: () => void session.insertSentence(sentence, "cursor") }]
      : []),
  ];
  return (
    <>
      <SubHead title={messages.sentences.title} onBack={onBack} />
      <p className={styles.what}>
        {heading}
        <br />
        {messages.sentences.what}
        {!there && <> {messages.sentences.noChapter}</>}
      </p>
      <ul className={styles.list}>
        {sentences.map((sentence) => (
          <SentenceCard
            key={sentence.id}
            sentence={sentence}
            known={known.has(sentence.id)}
            places={places(sentence)}
            busy={busy}
          >
            {sentence.id === "processingFee" && <ProcessingFeeForm fee={fee} onChange={setFee} />}
          </SentenceCard>
        ))}
      </ul>
    </>
  );
}
