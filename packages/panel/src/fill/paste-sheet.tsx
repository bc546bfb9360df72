import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { describeCell, type CellId, type Form } from "@nianbao/core";
import { useEffect, useId, useRef, useState } from "react";
import { messages } from "../locale/messages.js";
import { blockOf } from "./html-block.js";
import type { Texts } from "./history.js";
import type { Matrix } from "./motion.js";
import { pastePlan, type Block } from "./paste.js";

const useStyles = makeStyles({
  box: {
    margin: "8px 12px",
    scrollMarginTop: "110px", // below the head, which stays
    padding: "8px 10px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  title: { margin: "0 0 4px", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: "4px 0", color: tokens.colorNeutralForeground2 },
  bad: { margin: "6px 0 2px", color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: "0 0 0 18px", maxHeight: "96px", overflow: "auto" },
  field: {
    boxSizing: "border-box",
    width: "100%",
    height: "56px",
    padding: "4px 6px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    resize: "vertical",
  },
  scroll: { maxHeight: "150px", overflow: "auto", border: `1px solid ${tokens.colorNeutralStroke2}` },
  table: { width: "100%", borderCollapse: "collapse" },
  head: { textAlign: "left", fontWeight: tokens.fontWeightSemibold, padding: "2px 4px" },
  cell: { padding: "2px 4px", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  figure: { textAlign: "right", whiteSpace: "nowrap" },
  old: { color: tokens.colorNeutralForeground3 },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px", marginTop: "8px" },
});

export interface PasteSheetProps {
  readonly form: Form;
  /** Cells as printed. */
  readonly cells: Matrix;
  /** Where the block begins. */
  readonly start: CellId;
  /** Undefined while nothing has been pasted: then it is asked for. */
  readonly block: Block | undefined;
  readonly textOf: (id: CellId) => string;
  readonly onPaste: (texts: Texts) => void;
  readonly onClose: () => void;
}

/** What a block that does not simply fit would do: what goes where, what is left out and why. Nothing is written before a press. */
export function PasteSheet({ form, cells, start, block, textOf, onPaste, onClose }: PasteSheetProps) {
  const styles = useStyles();
  const words = messages.fill.pasteSheet;
  const id = useId();
  const box = useRef<HTMLElement>(null);
  const [given, setGiven] = useState(block);
  const [emptied, setEmptied] = useState(false);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>("textarea, button")?.focus();
    box.current?.scrollIntoView({ block: "start" });
  }, []);
  const plan = given === undefined ? undefined : pastePlan(form, given, cells, start, textOf);
  const name = (cell: CellId) => describeCell(form, cell).replace(/^表.“/u, "“");
  const close = (event: React.KeyboardEvent) => {
    if (event.key === "Escape") onClose();
  };
  const good = plan !== undefined && plan.faults.length === 0;
  const count = plan === undefined ? 0 : plan.writes.length + (emptied ? plan.blanks.length : 0);
  const paste = () => {
    if (plan === undefined) return;
    const blanks = emptied ? plan.blanks.map((blank) => [blank.id, ""] as const) : [];
    onPaste(new Map([...plan.writes.map((write) => [write.id, write.text] as const), ...blanks]));
  };
  return (
    <section ref={box} className={styles.box} aria-labelledby={id} data-testid="paste-sheet" onKeyDown={close}>
      <h3 id={id} className={styles.title}>
        {words.title}
      </h3>
      {given === undefined && (
        <>
          <p className={styles.text}>{words.what}</p>
          <textarea
            className={styles.field}
            aria-label={words.field}
            placeholder={words.field}
            onPaste={(event) => {
              event.preventDefault();
              const text = event.clipboardData.getData("text/plain");
              setGiven(blockOf(text, event.clipboardData.getData("text/html")) ?? [[text]]);
            }}
          />
        </>
      )}
      <p className={styles.text}>{words.from(name(start))}</p>
      {plan !== undefined && !good && (
        <div role="alert">
          <p className={styles.bad}>{words.faults(plan.faults.length)}</p>
          <ul className={styles.list}>
            {plan.faults.map((fault) => (
              <li key={fault.id}>{words.fault(name(fault.id), fault.given, fault.note)}</li>
            ))}
          </ul>
        </div>
      )}
      {plan !== undefined && plan.outside.length > 0 && (
        <>
          <p className={styles.bad}>{words.outside(plan.outside.length)}</p>
          <p className={styles.text}>{words.some(plan.outside)}</p>
        </>
      )}
      {plan !== undefined && plan.labels > 0 && <p className={styles.text}>{words.labels(plan.labels)}</p>}
      {plan !== undefined && plan.blanks.length > 0 && (
        <>
          <p className={styles.text}>{words.blanks(plan.blanks.length)}</p>
          <ul className={styles.list}>
            {plan.blanks.map((blank) => (
              <li key={blank.id}>
                {name(blank.id)}：{blank.was}
              </li>
            ))}
          </ul>
          <Checkbox
            label={words.keepBlanks}
            size="medium"
            checked={emptied}
            onChange={(_, data) => setEmptied(data.checked === true)}
          />
        </>
      )}
      {good && plan.writes.length > 0 && (
        <div className={styles.scroll} role="region" aria-label={words.writes(plan.writes.length)} tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col" className={styles.head}>
                  {words.cell}
                </th>
                <th scope="col" className={`${styles.head} ${styles.figure}`}>
                  {words.old}
                </th>
                <th scope="col" className={`${styles.head} ${styles.figure}`}>
                  {words.fresh}
                </th>
              </tr>
            </thead>
            <tbody>
              {plan.writes.map((write) => (
                <tr key={write.id}>
                  <td className={styles.cell}>{name(write.id)}</td>
                  <td className={`${styles.cell} ${styles.figure} ${styles.old}`}>{write.was || words.blank}</td>
                  <td className={`${styles.cell} ${styles.figure}`}>{write.text}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {good && plan.writes.length === 0 && <p className={styles.bad}>{words.nothing}</p>}
      <div className={styles.actions}>
        {good && (
          <Button size="small" appearance="primary" disabled={count === 0} onClick={paste}>
            {words.confirm(count)}
          </Button>
        )}
        <Button size="small" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </section>
  );
}
