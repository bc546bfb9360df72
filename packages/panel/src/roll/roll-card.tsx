import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { roll } from "../locale/roll.js";
import type { Reading } from "../state/panel-state.js";
import { useReadOnly } from "../ui/read-only.js";
import { usePanelField } from "../ui/session-context.js";
import type { ViewState } from "../ui/view-state.js";
import { openRewrites } from "./open-rewrites.js";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "6px",
    margin: "0 12px 8px",
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
  text: { margin: 0 },
  what: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  link: { margin: "0 4px 4px" },
});

interface RollCardProps {
  readonly reading: Reading;
  readonly onChange: (patch: Partial<ViewState>) => void;
  /** Default: the clock's. */
  readonly thisYear?: number;
}

/** Offers to make this year's report out of last year's; after that, says what is still last year's. */
export function RollCard({ reading, onChange, thisYear = new Date().getFullYear() }: RollCardProps) {
  const styles = useStyles();
  const stored = usePanelField("stored");
  const readOnly = useReadOnly() !== undefined;
  const year = reading.recognised.year?.value;
  if (readOnly || year === undefined || reading.recognised.chapters.length === 0) return null;
  const open = () => onChange({ page: "roll" });
  const left = openRewrites(reading.recognised, stored).length;
  if (left > 0) {
    return (
      <div className={styles.card} data-testid="roll-card">
        <p className={styles.text}>{roll.cardLeft(left)}</p>
        <Button size="small" data-opens="roll" onClick={open}>
          {roll.cardList}
        </Button>
      </div>
    );
  }
  if (stored.roll?.to === year || year >= thisYear) return null;
  // A report of last year is written this year: the one before it is last year's.
  if (year === thisYear - 1) {
    return (
      <Button className={styles.link} size="small" appearance="transparent" data-opens="roll" onClick={open}>
        {roll.link(year + 1)}
      </Button>
    );
  }
  return (
    <div className={styles.card} data-testid="roll-card">
      <p className={styles.text}>{roll.card(year, year + 1)}</p>
      <p className={styles.what}>{roll.cardWhat}</p>
      <Button size="small" appearance="primary" data-opens="roll" onClick={open}>
        {roll.start}
      </Button>
    </div>
  );
}
