import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled, InfoFilled, WarningFilled } from "@fluentui/react-icons";
import type { Finding, Severity } from "@nianbao/core";
import { memo, useState } from "react";
import { ignoreLater as IgnoreForm } from "../later-views.js";
import { messages } from "../locale/messages.js";
import { useReadOnly } from "../ui/read-only.js";
import { useSession } from "../ui/session-context.js";
import { FindingDetails } from "./finding-details.js";
import { FindingMore } from "./finding-more.js";
import { FixList } from "./fix-list.js";
import type { FixItem } from "./kinds.js";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    padding: "6px 12px 8px 8px",
    borderLeft: "4px solid transparent",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  open: { borderLeftColor: tokens.colorCompoundBrandStroke, backgroundColor: tokens.colorNeutralBackground2 },
  face: {
    display: "flex",
    gap: "6px",
    padding: "2px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "0px" },
  },
  icon: { flexShrink: 0, fontSize: "16px", lineHeight: 0, paddingTop: "2px" },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
  what: { display: "block", overflowWrap: "anywhere", lineHeight: tokens.lineHeightBase300 },
  clamped: {
    overflow: "hidden",
    display: "-webkit-box",
    WebkitLineClamp: "4",
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- browsers shorten by lines in no other way
    WebkitBoxOrient: "vertical",
  },
  where: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  here: { borderLeftColor: tokens.colorNeutralStrokeAccessible },
  last: { display: "flex", alignItems: "flex-start", gap: "8px", marginLeft: "-8px" },
  actions: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "6px",
    paddingLeft: "24px",
    paddingTop: "6px",
  },
});

const icons = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoFilled } as const;

interface FindingCardProps {
  readonly finding: Finding;
  readonly itemKey: string;
  readonly open: boolean;
  /** The clerk's cursor is at one of its places. */
  readonly here: boolean;
  readonly kinds: ReadonlyMap<string, readonly FixItem[]>;
  /** Told the card that is to be open, by key; undefined when this one is closed. */
  readonly onOpen: (key: string | undefined) => void;
}

/** One finding: what is wrong and where; opened, also why, by what basis, and what each way to put it right does. */
export const FindingCard = memo(function FindingCard(props: FindingCardProps) {
  const { finding, itemKey, open, here, kinds, onOpen } = props;
  const styles = useStyles();
  const session = useSession();
  const readOnly = useReadOnly() !== undefined;
  const [ignoring, setIgnoring] = useState(false);
  const Icon = icons[finding.severity];
  const place = finding.places[0];
  return (
    <li
      className={mergeClasses(styles.card, here && styles.here, open && styles.open)}
      data-finding={itemKey}
      data-here={here || undefined}
    >
      <button
        type="button"
        className={styles.face}
        aria-expanded={open}
        aria-current={here ? "location" : undefined}
        data-card={itemKey}
        onClick={() => {
          onOpen(open ? undefined : itemKey);
          if (!open && place !== undefined) void session.reveal(place);
        }}
      >
        <span
          className={mergeClasses(styles.icon, styles[finding.severity])}
          role="img"
          aria-label={word(finding.severity)}
        >
          <Icon aria-hidden />
        </span>
        <span>
          <span className={mergeClasses(styles.what, !open && styles.clamped)}>{finding.message.what}</span>
          {place !== undefined && !finding.message.what.includes(place.label) && (
            <span className={styles.where}>{place.label}</span>
          )}
        </span>
      </button>
      {open && <FindingDetails finding={finding} />}
      <div className={styles.actions}>
        {!readOnly && finding.fixes.length > 0 && <FixList finding={finding} open={open} kinds={kinds} />}
        {(open || ignoring) && (
          <div className={styles.last}>
            <Button size="small" appearance="subtle" aria-expanded={ignoring} onClick={() => setIgnoring(!ignoring)}>
              {messages.check.ignore}
            </Button>
            <FindingMore finding={finding} />
          </div>
        )}
      </div>
      {ignoring && (
        <IgnoreForm onIgnore={(reason) => void session.dismiss(finding, reason)} onCancel={() => setIgnoring(false)} />
      )}
    </li>
  );
});

function word(severity: Severity): string {
  return messages.check.severity[severity];
}
