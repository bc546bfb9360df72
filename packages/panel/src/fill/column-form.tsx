import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { messages } from "../locale/messages.js";
import { CellInput, type CellActions } from "./cell-input.js";
import { CellNote } from "./cell-note.js";
import type { CellModel } from "./cell-model.js";
import type { Section } from "./sections.js";
import { TotalMark } from "./total-mark.js";

const useStyles = makeStyles({
  heading: {
    margin: 0,
    padding: "8px 12px 2px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  keys: {
    margin: 0,
    padding: "10px 12px 12px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "6px",
    padding: "1px 6px 1px 12px",
    minHeight: "30px",
  },
  indented: { paddingLeft: "24px" },
  deep: { paddingLeft: "36px" },
  label: {
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "15px",
    overflow: "hidden",
    display: "-webkit-box",
    WebkitLineClamp: "2",
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- browsers shorten by lines in no other way
    WebkitBoxOrient: "vertical",
  },
  figure: { width: "76px", flexShrink: 0 },
});

interface ColumnFormProps {
  readonly sections: readonly Section[];
  readonly model: (id: string) => CellModel;
  readonly actions: CellActions;
  readonly isSelected: (id: string) => boolean;
  readonly onAccept: (id: string, text: string) => void;
}

/** A table, or one column or row of it, as a list of labelled figures: what fits a narrow panel. */
export function ColumnForm({ sections, model, actions, isSelected, onAccept }: ColumnFormProps) {
  const styles = useStyles();
  const prefix = useId();
  return (
    <>
      {sections.map(({ heading, depth, lines }) => (
        <section key={lines[0]?.cell.id} aria-label={heading === "" ? undefined : heading}>
          {heading !== "" && <h3 className={mergeClasses(styles.heading, depth > 0 && styles.indented)}>{heading}</h3>}
          {lines.map(({ cell, label, depth: level }) => {
            const shown = model(cell.id);
            const name = [cell.rowLabels.join(" "), ...cell.columnLabels.slice(-1)].join("，");
            const note = `${prefix}${cell.id}`;
            return (
              <div
                key={cell.id}
                className={mergeClasses(styles.line, level === 1 && styles.indented, level === 2 && styles.deep)}
              >
                <span className={styles.label} title={label}>
                  {label}
                </span>
                <TotalMark cell={shown} label={label} onAccept={onAccept} />
                <span className={styles.figure}>
                  <CellInput
                    cell={shown}
                    label={name}
                    actions={actions}
                    selected={isSelected(cell.id)}
                    describedBy={shown.note === undefined ? undefined : note}
                  />
                </span>
                <CellNote cell={shown} id={note} actions={actions} />
              </div>
            );
          })}
        </section>
      ))}
      <p className={styles.keys}>{messages.fill.keysDown}</p>
    </>
  );
}
