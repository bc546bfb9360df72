import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import type { Finding, LinkedNumber } from "@nianbao/core";
import { useCallback, useDeferredValue, useMemo, useRef, type KeyboardEvent } from "react";
import { linkedLater as LinkedList } from "../later-views.js";
import { messages } from "../locale/messages.js";
import type { Reading } from "../state/panel-state.js";
import { useSession } from "../ui/session-context.js";
import type { ViewState } from "../ui/view-state.js";
import type { Dismissed } from "./active.js";
import { DismissedList } from "./dismissed-list.js";
import { FindingCard } from "./finding-card.js";
import { groupFindings } from "./grouping.js";
import { Undecided, undecidedOf } from "./undecided.js";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    alignItems: "center",
    gap: "2px",
    padding: "4px 8px 4px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  grouping: { flexGrow: 1, maxWidth: "120px" },
  space: { flexGrow: 1 },
  position: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, paddingRight: "4px" },
  group: { margin: 0, padding: 0, listStyleType: "none" },
  title: {
    margin: 0,
    padding: "10px 12px 4px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  none: { padding: "24px 12px 8px", textAlign: "center", color: tokens.colorNeutralForeground2 },
});

interface CheckViewProps {
  readonly reading: Reading;
  readonly findings: readonly Finding[];
  readonly dismissed: readonly Dismissed[];
  /** Linked numbers that differ from the tables, besides the findings. */
  readonly off: readonly LinkedNumber[];
  readonly view: ViewState;
  readonly onChange: (patch: Partial<ViewState>) => void;
  readonly shown: boolean;
}

/** The list of findings. It keeps its place and the open card while checks come and go. */
export function CheckView({ reading, findings, dismissed, off, view, onChange, shown }: CheckViewProps) {
  const styles = useStyles();
  const session = useSession();
  const list = useRef<HTMLDivElement>(null);
  const current = useMemo(() => ({ reading, findings, shown }), [reading, findings, shown]);
  const latest = useDeferredValue(current); // a long list is built when the page has time for it
  const groups = useMemo(
    () => (latest.shown ? groupFindings(latest.reading.recognised, latest.findings, view.grouping) : []),
    [latest, view.grouping],
  );
  const order = groups.flatMap(({ items }) => items);
  const position = order.findIndex(({ key }) => key === view.finding);
  const undecided = undecidedOf(reading.result.outcomes);
  const open = useCallback((key: string) => onChange({ finding: key }), [onChange]);

  const step = (by: 1 | -1) => {
    const next = position < 0 ? (by === 1 ? 0 : order.length - 1) : position + by;
    const item = order[next];
    if (item === undefined) return;
    onChange({ finding: item.key });
    const card = list.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(item.key)}"]`);
    card?.focus({ preventScroll: true });
    card?.scrollIntoView({ block: "nearest" });
    const place = item.finding.places[0];
    if (place !== undefined) void session.reveal(place);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.target instanceof HTMLInputElement) return;
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const key = event.key.toLowerCase();
    const by =
      (event.altKey && event.key === "ArrowDown") || (plain && key === "j")
        ? 1
        : (event.altKey && event.key === "ArrowUp") || (plain && key === "k")
          ? -1
          : 0;
    if (by === 0) return;
    event.preventDefault();
    step(by);
  };

  return (
    <div ref={list} onKeyDown={onKeyDown}>
      <div className={styles.bar}>
        <Select
          className={styles.grouping}
          size="small"
          aria-label={messages.check.group}
          value={view.grouping}
          onChange={(_, data) => onChange({ grouping: data.value as ViewState["grouping"] })}
        >
          <option value="severity">{messages.check.bySeverity}</option>
          <option value="chapter">{messages.check.byChapter}</option>
        </Select>
        <span className={styles.space} />
        <span className={styles.position}>{messages.check.position(position + 1, order.length)}</span>
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronUpRegular />}
          aria-label={messages.check.previous}
          title={`${messages.check.previous}（Alt+↑）`}
          disabled={order.length === 0 || position === 0}
          onClick={() => step(-1)}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronDownRegular />}
          aria-label={messages.check.next}
          title={`${messages.check.next}（Alt+↓）`}
          disabled={order.length === 0 || position === order.length - 1}
          onClick={() => step(1)}
        />
      </div>
      {reading.linked.some(({ agrees }) => agrees !== true) && (
        <LinkedList recognised={reading.recognised} off={off} linked={reading.linked} />
      )}
      {!reading.checked && <p className={styles.none}>{messages.panel.checking}</p>}
      {reading.checked && findings.length + off.length === 0 && (
        <p className={styles.none}>
          {messages.check.none}
          {undecided.length > 0 && <>。{messages.check.noneMore(undecided.length)}</>}
        </p>
      )}
      {groups.map(({ title, items }) => (
        <section key={title} aria-label={title}>
          <h2 className={styles.title}>
            {title} {messages.check.count(items.length)}
          </h2>
          <ul className={styles.group}>
            {items.map(({ key, finding }) => (
              <FindingCard key={key} itemKey={key} finding={finding} open={key === view.finding} onOpen={open} />
            ))}
          </ul>
        </section>
      ))}
      <DismissedList dismissed={dismissed} />
      <Undecided outcomes={undecided} />
    </div>
  );
}
