import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons";
import type { Place, RecognisedChapter } from "@nianbao/core";
import type { InsertionPoint } from "@nianbao/host";
import { useState } from "react";
import { Confirm } from "../findings/confirm.js";
import { messages } from "../locale/messages.js";
import { Choice } from "../ui/choice.js";
import { useReadOnly } from "../ui/read-only.js";
import { usePanelField, useSession } from "../ui/session-context.js";
import type { ViewState } from "../ui/view-state.js";
import { openerOf } from "./opener.js";
import type { RepairNeed } from "./repair-need.js";
import type { TableStatus } from "./outline.js";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: "4px", padding: "0 6px 2px 36px", minHeight: "28px" },
  name: {
    padding: "2px 4px",
    marginLeft: "-4px",
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":hover": { color: tokens.colorBrandForeground1 },
    ":disabled": { cursor: "default", color: tokens.colorNeutralForeground3 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  state: { flexGrow: 1, fontSize: tokens.fontSizeBase200 },
  press: { minWidth: 0, flexShrink: 0 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  warn: { color: tokens.colorStatusWarningForeground1 },
  good: { color: tokens.colorStatusSuccessForeground1 },
});

interface TableRowProps {
  readonly status: TableStatus;
  readonly chapter: RecognisedChapter | undefined;
  readonly need: RepairNeed;
  readonly onReveal: (place: Place | undefined) => void;
  readonly onChange: (patch: Partial<ViewState>) => void;
}

/** A chapter's table: how it stands, to fill it, to insert it; a second one only after a warning. */
export function TableRow({ status, chapter, need, onReveal, onChange }: TableRowProps) {
  const styles = useStyles();
  const session = useSession();
  const busy = usePanelField("busy");
  const readOnly = useReadOnly();
  const [choosing, setChoosing] = useState(false);
  const [again, setAgain] = useState<InsertionPoint>();
  const { form, table, state } = status;
  const block = table?.blocks[0];
  const show = () => onReveal(block === undefined ? undefined : { block, start: 0, end: 0 });
  const tone =
    state === "balanced" || state === "filled"
      ? styles.good
      : state === "off" || state === "absent"
        ? styles.bad
        : styles.warn;
  const places: readonly { readonly text: string; readonly where: InsertionPoint }[] = [
    chapter === undefined
      ? { text: messages.report.atEnd, where: { at: "end" } }
      : { text: messages.report.inChapter, where: { after: chapter.to - 1 } },
    ...(session.host.capabilities.selection
      ? [{ text: messages.report.atCursor, where: { at: "cursor" } as const }]
      : []),
  ];
  const insert = (where: InsertionPoint) => {
    if (table === undefined) void session.insertTable(form.id, where);
    else setAgain(where);
  };
  const repair = () => onChange({ tab: "report", detail: { kind: "repair", table: form.id } });
  return (
    <>
      <div className={styles.line} data-table={form.id}>
        <button type="button" className={styles.name} disabled={block === undefined} onClick={show}>
          {form.name}
        </button>
        <span className={mergeClasses(styles.state, tone)}>{word(status)}</span>
        {table !== undefined && (need === "needed" || need === "impossible") && readOnly === undefined && (
          <Button
            className={styles.press}
            size="small"
            appearance={need === "needed" ? "outline" : "subtle"}
            aria-label={
              need === "needed" ? messages.report.repairLabel(form.name) : messages.report.whyNotLabel(form.name)
            }
            data-opens={openerOf({ kind: "repair", table: form.id })}
            onClick={repair}
          >
            {need === "needed" ? messages.report.repair : messages.report.whyNot}
          </Button>
        )}
        {table !== undefined && (
          <Button
            className={styles.press}
            size="small"
            appearance="subtle"
            aria-label={messages.report.fillLabel(form.name)}
            onClick={() => {
              onChange({ tab: "fill", table: form.id });
              show(); // the figures are seen to arrive
            }}
          >
            {messages.report.fill}
          </Button>
        )}
        {readOnly !== undefined ? null : table === undefined ? (
          <Button
            size="small"
            appearance={chapter === undefined ? "secondary" : "primary"}
            disabled={busy}
            aria-expanded={choosing}
            aria-label={messages.report.insertTable(form.name)}
            onClick={() => setChoosing(!choosing)}
          >
            {messages.report.insert}
          </Button>
        ) : (
          <Button
            size="small"
            appearance="subtle"
            disabled={busy}
            icon={<MoreHorizontalRegular />}
            aria-expanded={choosing}
            aria-label={messages.report.againLabel(form.name)}
            title={messages.report.againLabel(form.name)}
            onClick={() => setChoosing(!choosing)}
          />
        )}
      </div>
      {choosing && (
        <Choice
          label={messages.report.insertTable(form.name)}
          onClose={() => setChoosing(false)}
          options={[
            ...places.map(({ text, where }) => ({
              text: table === undefined ? text : messages.report.again(text),
              onPick: () => insert(where),
            })),
            ...(table === undefined || need !== "optional" ? [] : [{ text: messages.report.renew, onPick: repair }]),
          ]}
        />
      )}
      {again !== undefined && (
        <Confirm
          text={messages.report.againWarning(form.name)}
          confirm={messages.report.stillInsert}
          onCancel={() => setAgain(undefined)}
          onConfirm={() => {
            setAgain(undefined);
            void session.insertTable(form.id, again);
          }}
        />
      )}
    </>
  );
}

function word({ state, count }: TableStatus): string {
  const words = messages.report.table;
  switch (state) {
    case "absent":
      return words.absent;
    case "balanced":
      return words.balanced;
    case "filled":
      return words.filled;
    default:
      return words[state](count);
  }
}
