import { makeStyles, tokens } from "@fluentui/react-components";
import { useSession } from "./session-context.js";

const useStyles = makeStyles({
  bar: {
    margin: 0,
    padding: "6px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Why the document cannot be changed here; undefined where it can: then everything that changes it is offered. */
export function useReadOnly(): string | undefined {
  return useSession().host.capabilities.readOnly;
}

/** Says once why there is nothing to press that would change the document. */
export function ReadOnlyBar() {
  const styles = useStyles();
  const why = useReadOnly();
  return why === undefined ? null : (
    <p className={styles.bar} data-testid="read-only">
      {why}
    </p>
  );
}
