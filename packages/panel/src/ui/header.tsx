import { CounterBadge, makeStyles, Spinner, Tab, TabList, tokens } from "@fluentui/react-components";
import type { Finding, Severity } from "@nianbao/core";
import { useEffect, useState } from "react";
import { messages } from "../locale/messages.js";
import { usePanelState } from "./session-context.js";
import type { TabName, ViewState } from "./view-state.js";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingLeft: "2px",
  },
  tabs: { flexGrow: 1 },
  tab: { paddingLeft: "10px", paddingRight: "10px" },
  label: { display: "inline-flex", alignItems: "center", gap: "4px" },
  mark: { width: "24px", flexShrink: 0 },
  starting: { padding: "24px 12px" },
  heard: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

const tabs: readonly TabName[] = ["report", "fill", "check", "send"];

interface HeaderProps {
  readonly view: ViewState;
  readonly onChange: (patch: Partial<ViewState>) => void;
  readonly findings: readonly Finding[];
}

/** The tabs with the number of findings, and a quiet mark while a check is under way. */
export function Header({ view, onChange, findings }: HeaderProps) {
  const styles = useStyles();
  const { reading, checking } = usePanelState();
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const spoken = messages.announce(count("error"), count("warning"), count("info"));
  return (
    <header>
      <h1 className={styles.heard}>{messages.panel.title}</h1>
      <div className={styles.bar}>
        <TabList
          className={styles.tabs}
          size="medium"
          aria-label={messages.panel.tabsLabel}
          selectedValue={view.tab}
          onTabSelect={(_, data) => onChange({ tab: data.value as TabName })}
        >
          {tabs.map((tab) => (
            <Tab key={tab} value={tab} className={styles.tab} data-tab={tab}>
              <span className={styles.label}>
                {messages.panel.tabs[tab]}
                {tab === "check" && findings.length > 0 && (
                  <CounterBadge
                    size="small"
                    overflowCount={999}
                    color={count("error") > 0 ? "danger" : "informative"}
                    count={findings.length}
                  />
                )}
              </span>
            </Tab>
          ))}
        </TabList>
        <span className={styles.mark}>
          {checking && reading !== undefined && <SlowSpinner label={messages.panel.checking} />}
        </span>
      </div>
      {reading === undefined && checking && (
        <Spinner className={styles.starting} size="tiny" label={messages.panel.starting} />
      )}
      <div role="status" aria-live="polite" className={styles.heard} data-testid="spoken">
        {reading === undefined ? "" : spoken}
      </div>
    </header>
  );
}

/** Shown only when a check takes long enough to be noticed: most are over before anyone could see a mark. */
function SlowSpinner({ label }: { readonly label: string }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 250);
    return () => clearTimeout(timer);
  }, []);
  return shown ? <Spinner size="extra-tiny" aria-label={label} /> : null;
}
