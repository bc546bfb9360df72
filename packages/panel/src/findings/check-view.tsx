import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding, LinkedNumber } from "@nianbao/core";
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { linkedLater as LinkedList } from "../later-views.js";
import { messages } from "../locale/messages.js";
import type { Reading } from "../state/panel-state.js";
import { reportName } from "../send/report-name.js";
import { usePreference } from "../ui/preferences-context.js";
import { useReadOnly } from "../ui/read-only.js";
import { useSession } from "../ui/session-context.js";
import type { ViewState } from "../ui/view-state.js";
import type { Dismissed } from "./active.js";
import { CheckBar } from "./check-bar.js";
import { CopyFindings } from "./copy-findings.js";
import { DismissedList } from "./dismissed-list.js";
import { countBySeverity, filterFindings, isFiltering } from "./filtering.js";
import { FindingCard } from "./finding-card.js";
import { firstOf, groupFindings } from "./grouping.js";
import { KeepPlace } from "./keep-place.js";
import { fixesByKind, safeItems } from "./kinds.js";
import { SafeFixAll } from "./safe-fix-all.js";
import { Undecided, undecidedOf } from "./undecided.js";
import { useFollowCursor } from "./use-follow-cursor.js";
import { cardOf, useKeptFocus } from "./use-kept-focus.js";
import { neighbour, useStepKeys } from "./use-steps.js";

const useStyles = makeStyles({
  still: { overflowAnchor: "none" },
  group: { margin: 0, padding: 0, listStyleType: "none" },
  title: {
    margin: 0,
    padding: "10px 12px 4px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  none: { padding: "24px 12px 8px", textAlign: "center", color: tokens.colorNeutralForeground2 },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 8px",
    padding: "6px 12px 0",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Cards that are put up at first, and each time more are asked for: a thousand at once would hold up the page. */
const batch = 60;

export interface CheckViewProps {
  readonly reading: Reading;
  readonly findings: readonly Finding[];
  readonly dismissed: readonly Dismissed[];
  /** Linked numbers that differ from the tables, besides the findings. */
  readonly off: readonly LinkedNumber[];
  readonly view: ViewState;
  readonly onChange: (patch: Partial<ViewState>) => void;
  readonly shown: boolean;
}

/** The list of findings. It keeps its place, its focus and the open card while checks come and go. */
export function CheckView({ reading, findings, dismissed, off, view, onChange, shown }: CheckViewProps) {
  const styles = useStyles();
  const session = useSession();
  const grouping = usePreference("grouping");
  const readOnly = useReadOnly() !== undefined;
  const list = useRef<HTMLDivElement>(null);
  const ignored = useRef<HTMLDetailsElement>(null);
  const wanted = useRef<{ readonly key: string; readonly focus: boolean }>(undefined);
  const [limit, setLimit] = useState(batch);
  const current = useMemo(
    () => ({ reading, findings, shown, filter: view.filter }),
    [reading, findings, shown, view.filter],
  );
  const latest = useDeferredValue(current); // a long list is built when the page has time for it
  const groups = useMemo(() => {
    const { recognised } = latest.reading;
    return groupFindings(recognised, filterFindings(recognised, latest.findings, latest.filter), grouping);
  }, [latest, grouping]);
  const order = useMemo(() => groups.flatMap(({ items }) => items), [groups]);
  const kinds = useMemo(() => fixesByKind(latest.findings), [latest]);
  const safe = useMemo(() => (readOnly ? [] : safeItems(latest.findings)), [latest, readOnly]);
  const undecided = undecidedOf(reading.result.outcomes);
  const position = order.findIndex(({ key }) => key === view.finding) + 1;
  const open = useCallback((key: string | undefined) => onChange({ finding: key }), [onChange]);
  const here = useFollowCursor(list, order, shown);
  useKeptFocus(list, order);

  const step = (by: 1 | -1, fromDocument = false) => {
    if (!shown) onChange({ tab: "check", page: undefined });
    const item = neighbour(order, view.finding, by);
    if (item === undefined) return;
    onChange({ finding: item.key });
    setLimit(Math.max(limit, order.indexOf(item) + 2));
    wanted.current = { key: item.key, focus: !fromDocument };
    const place = item.finding.places[0];
    if (place !== undefined) void session.reveal(place);
  };
  useStepKeys(list, step, shown);
  useEffect(() => {
    // The card that was stepped to may be put up only after some renderings.
    const card = shown ? cardOf(list.current, wanted.current?.key) : null;
    if (card === null) return;
    if (wanted.current?.focus === true) card.focus({ preventScroll: true });
    wanted.current = undefined;
    card.closest("li")?.scrollIntoView({ block: "nearest" });
  });

  const filtering = isFiltering(view.filter);
  return (
    <div ref={list}>
      <CheckBar
        recognised={reading.recognised}
        counts={useMemo(() => countBySeverity(findings), [findings])}
        ignored={dismissed.length}
        filter={view.filter}
        onFilter={(filter) => onChange({ filter })}
        onIgnored={() => {
          if (ignored.current === null) return;
          ignored.current.open = true;
          ignored.current.querySelector("summary")?.focus();
        }}
        position={position}
        length={order.length}
        onStep={(by) => step(by)}
      />
      <KeepPlace className={styles.still}>
        {filtering && (
          <div className={styles.line} role="status">
            {order.length === 0 && findings.length > 0
              ? messages.check.noMatch
              : messages.check.filtered(order.length, findings.length)}
            <Button size="small" appearance="subtle" onClick={() => onChange({ filter: {} })}>
              {messages.check.showAll}
            </Button>
          </div>
        )}
        {!filtering && <SafeFixAll items={safe} />}
        {reading.checked && <CopyFindings name={reportName(latest.reading)} groups={groups} />}
        {reading.linked.some(({ agrees }) => agrees !== true) && (
          <LinkedList recognised={reading.recognised} off={off} linked={reading.linked} />
        )}
        {!reading.checked && <p className={styles.none}>{messages.panel.checking}</p>}
        {reading.checked && findings.length + off.length === 0 && (
          <p className={styles.none} data-entry tabIndex={-1}>
            {messages.check.none}
            {undecided.length > 0 && <>。{messages.check.noneMore(undecided.length)}</>}
          </p>
        )}
        {firstOf(latest.shown ? groups : [], limit).map(({ title, items, count }) => (
          <section key={title} aria-label={title}>
            <h2 className={styles.title}>
              {title} {messages.check.count(count)}
            </h2>
            <ul className={styles.group}>
              {items.map(({ key, finding }) => (
                <FindingCard
                  key={key}
                  itemKey={key}
                  finding={finding}
                  open={key === view.finding}
                  here={here.has(key)}
                  kinds={kinds}
                  onOpen={open}
                />
              ))}
            </ul>
          </section>
        ))}
        {order.length > limit && (
          <div className={styles.line}>
            <Button size="small" onClick={() => setLimit(limit + batch)}>
              {messages.check.moreItems(Math.min(batch, order.length - limit))}
            </Button>
          </div>
        )}
      </KeepPlace>
      <DismissedList dismissed={dismissed} list={ignored} />
      <Undecided outcomes={undecided} recognised={reading.recognised} />
    </div>
  );
}
