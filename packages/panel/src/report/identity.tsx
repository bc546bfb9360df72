import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons";
import type { Place, RecognisedReport } from "@nianbao/core";
import { useEffect, useRef, useState } from "react";
import { messages } from "../locale/messages.js";
import { useReadOnly } from "../ui/read-only.js";
import { usePanelField } from "../ui/session-context.js";
import { identityLater as IdentityForm } from "./later-parts.js";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "2px 8px", padding: "10px 12px" },
  agency: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  unknown: { color: tokens.colorNeutralForeground3 },
  press: {
    padding: 0,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface IdentityProps {
  readonly recognised: RecognisedReport;
  readonly onReveal: (place: Place | undefined) => void;
}

/** Whose report of which year this is, as it says itself; failing that as the clerk gave it; failing that unknown. */
export function Identity({ recognised, onReveal }: IdentityProps) {
  const styles = useStyles();
  const stored = usePanelField("stored");
  const readOnly = useReadOnly() !== undefined;
  const [editing, setEditing] = useState(false);
  const line = useRef<HTMLDivElement>(null);
  const edited = useRef(false);
  useEffect(() => {
    if (edited.current && !editing) line.current?.querySelector<HTMLElement>("[data-edit]")?.focus();
    edited.current = editing;
  }, [editing]);
  const part = (text: string | undefined, place: Place | undefined, className: string, unknown: string) => {
    if (text === undefined) return <span className={styles.unknown}>{unknown}</span>;
    if (place === undefined) return <span className={className}>{text}</span>;
    return (
      <span className={className}>
        <button type="button" className={styles.press} onClick={() => onReveal(place)}>
          {text}
        </button>
      </span>
    );
  };
  const year = recognised.year?.value ?? stored.year;
  if (editing) return <IdentityForm recognised={recognised} onClose={() => setEditing(false)} />;
  return (
    <div ref={line} className={styles.line} data-testid="identity">
      {part(
        recognised.agency?.name ?? stored.agency,
        recognised.agency?.place,
        styles.agency,
        messages.panel.unknownAgency,
      )}
      {part(
        year === undefined ? undefined : messages.panel.year(year),
        recognised.year?.place,
        "",
        messages.panel.unknownYear,
      )}
      {!readOnly && recognised.chapters.length > 0 && (
        <Button
          size="small"
          appearance="subtle"
          icon={<EditRegular />}
          aria-label={messages.report.identityEdit}
          title={messages.report.identityEdit}
          data-edit
          onClick={() => setEditing(true)}
        />
      )}
    </div>
  );
}
