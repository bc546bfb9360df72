import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled, InfoFilled, WarningFilled } from "@fluentui/react-icons";
import type { Finding, Fix, Severity } from "@nianbao/core";
import { memo, useState } from "react";
import { ignoreLater as IgnoreForm } from "../later-views.js";
import { messages } from "../locale/messages.js";
import { useReadOnly } from "../ui/read-only.js";
import { useSession } from "../ui/session-context.js";
import { FindingDetails } from "./finding-details.js";
import { Confirm } from "./confirm.js";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    padding: "6px 12px 8px 8px",
    borderLeft: "4px solid transparent",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    contentVisibility: "auto",
    containIntrinsicSize: "auto 84px",
  },
  open: { borderLeftColor: tokens.colorBrandStroke1, backgroundColor: tokens.colorNeutralBackground2 },
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
  action: { minWidth: 0, maxWidth: "100%" },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px", paddingLeft: "24px", paddingTop: "6px" },
});

const icons = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoFilled } as const;

interface FindingCardProps {
  readonly finding: Finding;
  readonly itemKey: string;
  readonly open: boolean;
  /** Told when the card is opened, by key. */
  readonly onOpen: (key: string) => void;
}

/** One finding: what is wrong and where; opened, also why, by what basis, and what else can be done. */
export const FindingCard = memo(function FindingCard({ finding, itemKey, open, onOpen }: FindingCardProps) {
  const styles = useStyles();
  const session = useSession();
  const readOnly = useReadOnly() !== undefined;
  const [asking, setAsking] = useState<Fix | "ignore">();
  const Icon = icons[finding.severity];
  const place = finding.places[0];
  const press = (fix: Fix) => {
    if (fix.caution !== undefined) setAsking(fix);
    else void session.applyFix(fix);
  };
  return (
    <li className={mergeClasses(styles.card, open && styles.open)} data-finding={itemKey}>
      <button
        type="button"
        className={styles.face}
        aria-expanded={open}
        data-card={itemKey}
        onClick={() => {
          onOpen(itemKey);
          if (place !== undefined) void session.reveal(place);
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
        {(readOnly ? [] : finding.fixes).map((fix) => (
          <Button
            key={fix.title}
            className={styles.action}
            size="small"
            appearance={fix.kind === "safe" ? "primary" : "secondary"}
            title={fix.title}
            aria-label={fix.kind === "safe" ? messages.check.fixLabel(fix.title) : fix.title}
            onClick={() => press(fix)}
          >
            {fix.kind === "safe" ? messages.check.fix : fix.title}
          </Button>
        ))}
        {(open || asking === "ignore") && (
          <Button className={styles.action} size="small" appearance="subtle" onClick={() => setAsking("ignore")}>
            {messages.check.ignore}
          </Button>
        )}
      </div>
      {asking === "ignore" && (
        <IgnoreForm
          onIgnore={(reason) => void session.dismiss(finding, reason)}
          onCancel={() => setAsking(undefined)}
        />
      )}
      {asking !== undefined && asking !== "ignore" && (
        <Confirm
          text={asking.caution ?? ""}
          confirm={messages.check.sure}
          onCancel={() => setAsking(undefined)}
          onConfirm={() => {
            setAsking(undefined);
            void session.applyFix(asking);
          }}
        />
      )}
    </li>
  );
});

function word(severity: Severity): string {
  return messages.check.severity[severity];
}
