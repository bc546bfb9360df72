import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding, Place } from "@nianbao/core";
import { useMemo } from "react";
import { messages } from "../locale/messages.js";
import type { Reading } from "../state/panel-state.js";
import { usePanelField, useSession } from "../ui/session-context.js";
import type { ViewState } from "../ui/view-state.js";
import { ChapterRow } from "./chapter-row.js";
import { outlineOf } from "./outline.js";
import { SkeletonForm } from "./skeleton-form.js";
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
  readonly onChange: (patch: Partial<ViewState>) => void;
}

/** The report at a glance: whose it is, its six chapters and three tables and how each stands, and what to insert. */
export function ReportView({ reading, findings, platformName, onChange }: ReportViewProps) {
  const styles = useStyles();
  const session = useSession();
  const pending = usePanelField("pending");
  const { recognised } = reading;
  const chapters = useMemo(() => outlineOf(recognised, findings, pending), [recognised, findings, pending]);
  const found = chapters.filter(({ chapter }) => chapter !== undefined).length;
  const elsewhere = findings.length - chapters.reduce((sum, chapter) => sum + chapter.findings.length, 0);
  const reveal = (place: Place | undefined) => {
    if (place !== undefined) void session.reveal(place);
  };
  return (
    <>
      <Identity recognised={recognised} onReveal={reveal} />
      {found === 0 && <SkeletonForm recognised={recognised} chapters={found} />}
      <ul className={styles.list} aria-label={messages.report.chaptersLabel}>
        {chapters.map((status) => (
          <ChapterRow key={status.form.id} status={status} onReveal={reveal} onChange={onChange} />
        ))}
      </ul>
      {elsewhere > 0 && <p className={styles.other}>{messages.report.otherLabel(elsewhere)}</p>}
      {found > 0 && <SkeletonForm recognised={recognised} chapters={found} />}
      <p className={styles.local}>{messages.panel.localOnly(platformName)}</p>
    </>
  );
}
