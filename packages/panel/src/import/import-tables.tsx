import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CellId } from "@nianbao/core";
import { importing as words } from "../locale/import.js";
import type { ComparedRow, ImportGroup } from "./import-plan.js";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  head: {
    padding: "2px 4px",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  cell: {
    padding: "2px 4px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
  },
  figure: { textAlign: "right", whiteSpace: "nowrap" },
  fresh: { fontWeight: tokens.fontWeightSemibold },
  old: { color: tokens.colorNeutralForeground2 },
});

interface GroupTableProps {
  readonly group: ImportGroup;
  readonly nameOf: (id: CellId) => string;
}

/** Old and new value of every cell of a group. */
export function GroupTable({ group, nameOf }: GroupTableProps) {
  const styles = useStyles();
  const figure = mergeClasses(styles.cell, styles.figure);
  return (
    <table className={styles.table} aria-label={group.title}>
      <Head names={[words.cell, words.old, words.fresh]} />
      <tbody>
        {group.rows.map(({ id, was, fresh }) => (
          <tr key={id}>
            <th scope="row" className={styles.cell}>
              {nameOf(id).replace(/^表./u, "")}
            </th>
            <td className={mergeClasses(figure, styles.old)}>{was || words.blank}</td>
            <td className={mergeClasses(figure, styles.fresh)}>{fresh}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Last year's figures beside this year's. */
export function ComparedTable({ rows }: { readonly rows: readonly ComparedRow[] }) {
  const styles = useStyles();
  const figure = mergeClasses(styles.cell, styles.figure);
  return (
    <table className={styles.table} aria-label={words.compare}>
      <Head names={words.compareHead} />
      <tbody>
        {rows.map(({ label, last, now }) => (
          <tr key={label}>
            <th scope="row" className={styles.cell}>
              {label}
            </th>
            <td className={mergeClasses(figure, styles.old)}>{last || words.blank}</td>
            <td className={figure}>{now || words.blank}</td>
            <td className={figure}>{difference(last, now)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Head({ names }: { readonly names: readonly string[] }) {
  const styles = useStyles();
  return (
    <thead>
      <tr>
        {names.map((name, index) => (
          <th key={name} scope="col" className={mergeClasses(styles.head, index > 0 && styles.figure)}>
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Increase with its sign; nothing where either is no whole number. */
function difference(last: string, now: string): string {
  if (![last, now].every((text) => /^\d{1,12}$/u.test(text))) return "";
  const by = Number(now) - Number(last);
  return by > 0 ? `+${String(by)}` : String(by);
}
