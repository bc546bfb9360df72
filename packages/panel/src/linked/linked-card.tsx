import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSwapRegular } from "@fluentui/react-icons";
import { alignLinkedNumber, type LinkedNumber, type RecognisedReport } from "@nianbao/core";
import { useState } from "react";
import { IgnoreForm } from "../findings/ignore-form.js";
import { Confirm } from "../findings/confirm.js";
import { messages } from "../locale/messages.js";
import { linkedFinding } from "./part-linked.js";
import { useReadOnly } from "../ui/read-only.js";
import { usePanelField, useSession } from "../ui/session-context.js";

const useStyles = makeStyles({
  card: {
    padding: "8px 12px 10px 8px",
    borderLeft: `4px solid ${tokens.colorStatusWarningBorderActive}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  face: { display: "flex", gap: "6px" },
  icon: {
    flexShrink: 0,
    fontSize: "16px",
    lineHeight: 0,
    paddingTop: "2px",
    color: tokens.colorStatusWarningForeground1,
  },
  what: { margin: 0, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  sides: { display: "flex", flexWrap: "wrap", gap: "2px 12px", paddingTop: "2px" },
  link: {
    minHeight: "24px",
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px", paddingLeft: "22px", paddingTop: "6px" },
  reason: { margin: "6px 0 0 22px", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

interface LinkedCardProps {
  readonly recognised: RecognisedReport;
  /** One that disagrees with the tables. */
  readonly linked: LinkedNumber;
}

/** A linked number that differs from the tables: both sides, and which of them is right is for the clerk to say. */
export function LinkedCard({ recognised, linked }: LinkedCardProps) {
  const styles = useStyles();
  const session = useSession();
  const busy = usePanelField("busy");
  const readOnly = useReadOnly();
  const [asking, setAsking] = useState(false);
  const [ignoring, setIgnoring] = useState(false);
  const words = messages.linked;
  const toText = alignLinkedNumber(recognised, linked, "text");
  const cell = linked.cells
    .map((id) => [...recognised.tables.values()].map(({ cells }) => cells.get(id)?.place).find(Boolean))
    .find(Boolean);
  const expected = linked.expected ?? "";
  return (
    <li className={styles.card} data-linked={linked.name}>
      <div className={styles.face}>
        <span className={styles.icon} aria-hidden>
          <ArrowSwapRegular />
        </span>
        <div>
          <p className={styles.what}>{words.what(linked.text, linked.words, expected)}</p>
          <div className={styles.sides}>
            <button type="button" className={styles.link} onClick={() => void session.reveal(linked.place)}>
              {words.seeText}
            </button>
            {cell !== undefined && (
              <button type="button" className={styles.link} onClick={() => void session.reveal(cell)}>
                {words.seeTable}
              </button>
            )}
          </div>
        </div>
      </div>
      {readOnly === undefined && (
        <div className={styles.actions}>
          <Button
            size="small"
            appearance="primary"
            disabled={busy}
            title={words.tableWhat(expected)}
            onClick={() => void session.align(linked, "table")}
          >
            {words.table}
          </Button>
          {typeof toText !== "string" && (
            <Button size="small" disabled={busy} title={words.textWhat(linked.text)} onClick={() => setAsking(true)}>
              {words.text}
            </Button>
          )}
          <Button size="small" appearance="subtle" onClick={() => setIgnoring(true)}>
            {messages.check.ignore}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            onClick={() => void session.dismiss(linkedFinding(linked, "link"), words.cutReason)}
          >
            {words.cut}
          </Button>
        </div>
      )}
      {readOnly === undefined && typeof toText === "string" && <p className={styles.reason}>{toText}</p>}
      {ignoring && (
        <IgnoreForm
          onCancel={() => setIgnoring(false)}
          onIgnore={(reason) => void session.dismiss(linkedFinding(linked, "difference"), reason)}
        />
      )}
      {asking && typeof toText !== "string" && (
        <Confirm
          text={words.textCaution(linked.words, expected, toText.kind === "setCell" ? toText.text : linked.text)}
          confirm={words.sure}
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            void session.align(linked, "text");
          }}
        />
      )}
    </li>
  );
}
