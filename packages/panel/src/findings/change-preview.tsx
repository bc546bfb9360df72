import { makeStyles, tokens } from "@fluentui/react-components";
import type { Edit } from "@nianbao/core";
import { Fragment, useMemo } from "react";
import { usePanelField } from "../ui/session-context.js";
import { previewOf } from "./preview.js";

const useStyles = makeStyles({
  list: { display: "block", fontSize: tokens.fontSizeBase200 },
  item: { display: "block", overflowWrap: "anywhere", whiteSpace: "pre-wrap", lineHeight: tokens.lineHeightBase300 },
  label: { display: "block", color: tokens.colorNeutralForeground3 },
  removed: {
    padding: "0 1px",
    textDecorationLine: "line-through",
    backgroundColor: tokens.colorPaletteRedBackground1,
    color: tokens.colorPaletteRedForeground1,
  },
  added: {
    padding: "0 1px",
    textDecorationLine: "none",
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
  },
});

interface ChangePreviewProps {
  readonly edits: readonly Edit[];
  /** Says where each change is; left out where a card has said so. */
  readonly labels?: boolean;
}

/** What edits would make of the document: what goes is struck out, what comes is set off. */
export function ChangePreview({ edits, labels = true }: ChangePreviewProps) {
  const styles = useStyles();
  const recognised = usePanelField("reading")?.recognised;
  const previews = useMemo(() => (recognised === undefined ? [] : previewOf(recognised, edits)), [recognised, edits]);
  if (previews.length === 0) return null;
  return (
    <span className={styles.list} data-testid="preview">
      {previews.map(({ label, pieces }, index) => (
        <span key={index} className={styles.item}>
          {labels && <span className={styles.label}>{label}</span>}
          {pieces.map(({ kind, text }, at) =>
            kind === "same" ? (
              text
            ) : kind === "removed" ? (
              <Fragment key={at}>
                <del className={styles.removed}>{text}</del>
                {pieces.length === 2 && pieces[1]?.kind === "added" && " → "}
              </Fragment>
            ) : (
              <ins key={at} className={styles.added}>
                {text}
              </ins>
            ),
          )}
        </span>
      ))}
    </span>
  );
}
