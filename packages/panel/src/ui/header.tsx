import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons";
import type { Finding, Severity } from "@nianbao/core";
import { useEffect, useState } from "react";
import { messages } from "../locale/messages.js";
import { BusyMark } from "./busy-mark.js";
import { usePanelField } from "./session-context.js";
import { Tabs } from "./tabs.js";
import type { TabName, ViewState } from "./view-state.js";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingLeft: "2px",
  },
  count: {
    minWidth: "16px",
    boxSizing: "border-box",
    padding: "0 4px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackgroundInverted,
    color: tokens.colorNeutralForegroundInverted,
    fontSize: tokens.fontSizeBase100,
    lineHeight: "16px",
    textAlign: "center",
    fontWeight: tokens.fontWeightSemibold,
  },
  bad: { backgroundColor: tokens.colorPaletteRedBackground3, color: tokens.colorNeutralForegroundOnBrand },
  mark: { width: "20px", flexShrink: 0, lineHeight: 0 },
  settings: { flexShrink: 0, minWidth: "28px", marginRight: "2px" },
  starting: { padding: "24px 12px", textAlign: "center" },
  heard: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

const tabs: readonly TabName[] = ["report", "fill", "check", "send"];

interface HeaderProps {
  /** Prefix of the tabs' ids. */
  readonly group: string;
  readonly view: ViewState;
  readonly onChange: (patch: Partial<ViewState>) => void;
  readonly findings: readonly Finding[];
  /** Linked numbers that differ from the tables. */
  readonly linked: number;
}

/** The tabs with the number of findings, and a quiet mark while a check is under way. */
export function Header({ group, view, onChange, findings, linked }: HeaderProps) {
  const styles = useStyles();
  const reading = usePanelField("reading");
  const checking = usePanelField("checking");
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const spoken = messages.announce(count("error"), count("warning"), count("info"), linked);
  return (
    <header>
      <h1 className={styles.heard}>{messages.panel.title}</h1>
      <div className={styles.bar}>
        <Tabs
          group={group}
          label={messages.panel.tabsLabel}
          selected={view.tab}
          onSelect={(tab) => onChange({ tab, page: undefined })}
          tabs={tabs.map((name) => ({
            name,
            content: (
              <>
                {messages.panel.tabs[name]}
                {name === "check" && findings.length + linked > 0 && (
                  <span className={mergeClasses(styles.count, count("error") > 0 && styles.bad)} aria-hidden>
                    {findings.length + linked}
                  </span>
                )}
              </>
            ),
          }))}
        />
        <span className={styles.mark}>
          {checking && reading !== undefined && <SlowSpinner label={messages.panel.checking} />}
        </span>
        <Button
          className={styles.settings}
          appearance="subtle"
          size="small"
          icon={<MoreHorizontalRegular />}
          aria-label={messages.panel.settings}
          title={messages.panel.settings}
          aria-pressed={view.page === "settings"}
          data-opens="settings"
          onClick={() => onChange({ page: view.page === "settings" ? undefined : "settings" })}
        />
      </div>
      {reading === undefined && checking && (
        <div className={styles.starting}>
          <SlowSpinner label={messages.panel.starting} words />
        </div>
      )}
      <div role="status" aria-live="polite" className={styles.heard} data-testid="spoken">
        {reading?.checked === true ? spoken : ""}
      </div>
    </header>
  );
}

/** Shown only when a check takes long enough to be noticed: most are over before anyone could see a mark. */
function SlowSpinner({ label, words = false }: { readonly label: string; readonly words?: boolean }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 250);
    return () => clearTimeout(timer);
  }, []);
  return shown ? <BusyMark label={label} words={words} /> : null;
}
