import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding, Place } from "@nianbao/core";
import { useEffect, useMemo, useRef } from "react";
import {
  repairLater as RepairView,
  sentencesLater as SentencesView,
  skeletonLater as SkeletonForm,
} from "../later-views.js";
import { messages } from "../locale/messages.js";
import { useCalmField } from "../fill/use-calm-field.js";
import { CopiesList } from "../repair/copies-list.js";
import { RollCard } from "../roll/roll-card.js";
import type { Reading } from "../state/panel-state.js";
import { useReadOnly } from "../ui/read-only.js";
import { useSession } from "../ui/session-context.js";
import type { ReportDetail, ViewState } from "../ui/view-state.js";
import { ChapterRow } from "./chapter-row.js";
import { openerOf } from "./opener.js";
import { outlineOf } from "./outline.js";
import { repairNeed } from "./repair-need.js";
import { Identity } from "./identity.js";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  other: { padding: "8px 12px 0", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  local: {
    margin: 0,
    padding: "8px 12px 12px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface ReportViewProps {
  readonly reading: Reading;
  /** Those not set aside. */
  readonly findings: readonly Finding[];
  readonly platformName: string;
  readonly detail: ReportDetail | undefined;
  readonly onChange: (patch: Partial<ViewState>) => void;
}

/** The report at a glance: whose it is, its six chapters and three tables and how each stands, and what to insert. */
export function ReportView({ reading, findings, platformName, detail, onChange }: ReportViewProps) {
  const styles = useStyles();
  const session = useSession();
  const pending = useCalmField("pending");
  const readOnly = useReadOnly();
  const { recognised } = reading;
  const chapters = useMemo(() => outlineOf(recognised, findings, pending), [recognised, findings, pending]);
  const found = chapters.filter(({ chapter }) => chapter !== undefined).length;
  const elsewhere = findings.length - chapters.reduce((sum, chapter) => sum + chapter.findings.length, 0);
  const reveal = (place: Place | undefined) => {
    if (place !== undefined) void session.reveal(place);
  };
  const list = useRef<HTMLUListElement>(null);
  const opened = useRef<string>(undefined);
  useEffect(() => {
    // Coming back, the focus is where it was when the clerk went.
    if (detail === undefined && opened.current !== undefined) {
      list.current?.querySelector<HTMLElement>(`[data-opens="${opened.current}"]`)?.focus();
    }
    opened.current = detail && openerOf(detail);
  }, [detail]);
  const back = () => onChange({ detail: undefined });
  if (detail?.kind === "repair") return <RepairView reading={reading} table={detail.table} onBack={back} />;
  if (detail?.kind === "sentences") return <SentencesView reading={reading} chapter={detail.chapter} onBack={back} />;
  const skeleton = readOnly === undefined && <SkeletonForm recognised={recognised} chapters={found} />;
  return (
    <>
      <Identity recognised={recognised} onReveal={reveal} />
      <RollCard reading={reading} onChange={onChange} />
      {found === 0 && skeleton}
      <ul ref={list} className={styles.list} aria-label={messages.report.chaptersLabel}>
        {chapters.map((status) => (
          <ChapterRow
            key={status.form.id}
            status={status}
            need={status.table === undefined ? "none" : repairNeed(reading, status.table.form.id)}
            onReveal={reveal}
            onChange={onChange}
          />
        ))}
      </ul>
      {elsewhere > 0 && <p className={styles.other}>{messages.report.otherLabel(elsewhere)}</p>}
      {found > 0 && skeleton}
      <CopiesList />
      <p className={styles.local}>{messages.panel.localOnly(platformName)}</p>
    </>
  );
}
