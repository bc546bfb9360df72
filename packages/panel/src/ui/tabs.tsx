import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent, type ReactNode } from "react";

const useStyles = makeStyles({
  list: { display: "flex", flexGrow: 1, minWidth: 0 },
  tab: {
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    height: "44px",
    padding: "0 10px",
    border: "none",
    borderBottom: "3px solid transparent",
    borderTop: "3px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    borderBottomLeftRadius: 0,
    borderBottomRightRadius: 0,
    ":hover": { borderBottomColor: tokens.colorCompoundBrandStroke },
  },
});

/** Id of the panel that a tab shows; the panel is labelled by its tab. */
export function tabIds(group: string, name: string): { readonly tab: string; readonly panel: string } {
  return { tab: `${group}-tab-${name}`, panel: `${group}-panel-${name}` };
}

interface TabsProps<Name extends string> {
  /** Prefix of ids, unique in the page. */
  readonly group: string;
  readonly label: string;
  readonly tabs: readonly { readonly name: Name; readonly content: ReactNode }[];
  readonly selected: Name;
  readonly onSelect: (name: Name) => void;
}

/** A row of tabs as the ARIA practices have it: one stop of the Tab key, the arrows go to and fro and select. */
export function Tabs<Name extends string>({ group, label, tabs, selected, onSelect }: TabsProps<Name>) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ name }) => name === selected);
    const targets: Readonly<Record<string, number>> = {
      ArrowRight: (at + 1) % tabs.length,
      ArrowLeft: (at + tabs.length - 1) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    };
    const next = tabs[targets[event.key] ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    onSelect(next.name);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.name}"]`)?.focus();
  };
  return (
    <div ref={list} className={styles.list} role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map(({ name, content }) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabIds(group, name).tab}
          aria-controls={tabIds(group, name).panel}
          aria-selected={name === selected}
          tabIndex={name === selected ? 0 : -1}
          className={mergeClasses(styles.tab, name === selected && styles.selected)}
          data-tab={name}
          onClick={() => onSelect(name)}
        >
          {content}
        </button>
      ))}
    </div>
  );
}
