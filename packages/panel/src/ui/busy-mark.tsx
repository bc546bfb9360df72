import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  mark: { display: "inline-flex", alignItems: "center", gap: "8px", fontSize: tokens.fontSizeBase200 },
  ring: {
    boxSizing: "border-box",
    width: "16px",
    height: "16px",
    border: `2px solid ${tokens.colorBrandStroke2Contrast}`,
    borderTopColor: tokens.colorBrandStroke1,
    borderRadius: tokens.borderRadiusCircular,
    animationName: { to: { transform: "rotate(360deg)" } },
    animationDuration: "1.5s",
    animationTimingFunction: "linear",
    animationIterationCount: "infinite",
    "@media (prefers-reduced-motion: reduce)": { animationDuration: "6s" },
  },
});

interface BusyMarkProps {
  readonly label: string;
  /** Shows the label beside the mark; otherwise it is only spoken. */
  readonly words?: boolean;
}

/** That something is under way. Ours, as Fluent's brings more code than all it is used for. */
export function BusyMark({ label, words = false }: BusyMarkProps) {
  const styles = useStyles();
  return (
    <span className={styles.mark} role="progressbar" aria-label={label}>
      <span className={styles.ring} aria-hidden />
      {words && <span aria-hidden>{label}</span>}
    </span>
  );
}
