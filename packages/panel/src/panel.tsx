import { FluentProvider, makeStyles, mergeClasses, tokens, type Theme } from "@fluentui/react-components";
import type { ReportDocument } from "@nianbao/core";
import type { DocumentHost } from "@nianbao/host";
import { useEffect, useId, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { useFindings } from "./findings/active.js";
import { partLinked } from "./linked/part-linked.js";
import { offLinked } from "./linked/off-linked.js";
import { ReportView } from "./report/report-view.js";
import { checkLater as CheckView } from "./check-later.js";
import { fillLater as FillView, laterViews, sendLater as SendView } from "./later-views.js";
import { pages } from "./pages.js";
import { examineOptions, openPreferences } from "./state/preferences.js";
import type { SessionOptions } from "./state/open-document.js";
import { PanelSession } from "./state/session.js";
import { AboutContext, noAbout, type About } from "./ui/about.js";
import { Footer } from "./ui/footer.js";
import { Header } from "./ui/header.js";
import { Hint } from "./ui/hint.js";
import { PreferencesContext } from "./ui/preferences-context.js";
import { ReadOnlyBar } from "./ui/read-only.js";
import { SessionContext, usePanelField } from "./ui/session-context.js";
import { tabIds } from "./ui/tabs.js";
import type { ThemeName } from "./ui/theme.js";
import { useFocusFallback } from "./ui/use-focus-fallback.js";
import { useFirstSeen } from "./ui/use-first-seen.js";
import { useTheme } from "./ui/use-theme.js";
import { useWide } from "./ui/use-wide.js";
import { initialView, type TabName, type ViewState } from "./ui/view-state.js";

/** What the panel is given by the place it is open in. */
export interface PanelProps {
  readonly host: DocumentHost;
  /** Theme of the place the panel is open in; the clerk may choose another. */
  readonly theme?: ThemeName;
  /** What the clerk calls the place the document is open in; default: the host's own name. */
  readonly platformName?: string;
  /** The view it opens with; default: the report's outline. */
  readonly view?: TabName;
  /** The clerk wants to see a whole table, or no longer: a place that can make the panel wider does. */
  readonly onWhole?: (whole: boolean) => void;
  /** The report of the year before, where the place kept it; and told it when the clerk gives one. Taken as the host is. */
  readonly lastYear?: SessionOptions["lastYear"];
  readonly onLastYear?: SessionOptions["onLastYear"];
  /** Told the look of the panel, at first and when the clerk chooses another, for what stands around it. */
  readonly onTheme?: (theme: Theme) => void;
  /** Shown under 设置. */
  readonly about?: About;
}

const useStyles = makeStyles({
  provider: { height: "100%", backgroundColor: tokens.colorNeutralBackground1 },
  root: { display: "flex", flexDirection: "column", height: "100%", minWidth: 0, position: "relative" },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "scroll",
    overflowX: "hidden",
    scrollbarWidth: "thin",
    scrollbarGutter: "stable",
    fontVariantNumeric: "tabular-nums",
    // What comes to have the focus is not to end up under a bar that stays in place.
    scrollPaddingTop: "88px",
    scrollPaddingBottom: "80px",
  },
  column: { display: "flex", flexDirection: "column" },
  hidden: { display: "none" },
});

const visible: NonNullable<SessionOptions["visible"]> = () => document.visibilityState === "visible";

/** The side panel on one open document. A new `host` starts a new session. */
export function Panel(props: PanelProps) {
  const { host, theme = "light", platformName, view = "report", about = noAbout, onWhole, onTheme } = props;
  const styles = useStyles();
  const preferences = useMemo(() => openPreferences(() => localStorage), []);
  const chosen = useSyncExternalStore(preferences.subscribe, () => preferences.get().theme);
  const shown = useTheme(chosen === "auto" ? theme : chosen);
  const given = useRef(props);
  given.current = props;
  const session = useMemo(() => {
    const onLastYear = (document: ReportDocument) => given.current.onLastYear?.(document);
    return new PanelSession(host, { visible, lastYear: given.current.lastYear, onLastYear });
  }, [host]);
  useEffect(() => {
    const follow = () => void session.checkWith(examineOptions(preferences.get()));
    follow();
    session.start();
    const leave = preferences.subscribe(follow);
    return () => {
      leave();
      session.stop();
    };
  }, [session, preferences]);
  useEffect(() => {
    if (shown !== undefined) onTheme?.(shown);
  }, [shown, onTheme]);
  if (shown === undefined) return null;
  return (
    <FluentProvider theme={shown} className={styles.provider}>
      <PreferencesContext value={preferences}>
        <SessionContext value={session}>
          <AboutContext value={about}>
            <Frame platformName={platformName ?? host.capabilities.name} first={view} onWhole={onWhole} />
          </AboutContext>
        </SessionContext>
      </PreferencesContext>
    </FluentProvider>
  );
}

interface FrameProps {
  readonly platformName: string;
  readonly first: TabName;
  readonly onWhole: PanelProps["onWhole"];
}

/**
 * Tabs above, the chosen view, what was done below. Views stay mounted: each keeps its place. The one that is looked at is
 * made first, the others when it is on the screen.
 */
function Frame({ platformName, first, onWhole }: FrameProps) {
  const styles = useStyles();
  const group = useId();
  const root = useRef<HTMLDivElement>(null);
  const wide = useWide(root);
  useFocusFallback(root);
  const reading = usePanelField("reading");
  const stored = usePanelField("stored");
  const { active, dismissed: aside } = useFindings(reading, stored);
  const [view, setView] = useState<ViewState>(() => ({ ...initialView, tab: first }));
  const change = useMemo(() => (patch: Partial<ViewState>) => setView((current) => ({ ...current, ...patch })), []);
  const off = useMemo(
    () => partLinked(reading === undefined ? [] : offLinked(reading.linked, reading.result.findings), stored),
    [reading, stored],
  );
  const dismissed = useMemo(() => [...aside, ...off.dismissed], [aside, off]);
  useFetchedLater(reading !== undefined);
  const firstSeen = useFirstSeen(reading !== undefined);
  const Page = view.page && pages[view.page];
  const closePage = () => {
    change({ page: undefined });
    root.current?.querySelector<HTMLElement>(`[data-opens="${view.page ?? ""}"]`)?.focus();
  };
  const section = (tab: TabName, content: React.ReactNode) => (
    <section
      role="tabpanel"
      id={tabIds(group, tab).panel}
      aria-labelledby={tabIds(group, tab).tab}
      className={mergeClasses(
        styles.body,
        tab === "fill" && styles.column,
        (view.tab !== tab || Page !== undefined) && styles.hidden,
      )}
    >
      <Hint name={tab} />
      {(view.tab === tab || firstSeen) && content}
    </section>
  );
  return (
    <div ref={root} className={styles.root} data-panel>
      <Header group={group} view={view} onChange={change} findings={active} linked={off.active.length} />
      <ReadOnlyBar />
      {Page !== undefined && (
        <section className={styles.body} data-page={view.page}>
          <Page reading={reading} onBack={closePage} onChange={change} />
        </section>
      )}
      {reading !== undefined && (
        <>
          {section(
            "report",
            <ReportView
              reading={reading}
              findings={active}
              platformName={platformName}
              detail={view.detail}
              onChange={change}
            />,
          )}
          {section("fill", <FillView reading={reading} view={view} onChange={change} wide={wide} onWhole={onWhole} />)}
          {section(
            "check",
            <CheckView
              reading={reading}
              findings={active}
              dismissed={dismissed}
              off={off.active}
              view={view}
              onChange={change}
              shown={view.tab === "check" && Page === undefined}
            />,
          )}
          {section(
            "send",
            view.tab === "send" && (
              <SendView
                reading={reading}
                findings={active}
                dismissed={dismissed}
                linked={off.active.length}
                onChange={change}
              />
            ),
          )}
        </>
      )}
      <Footer />
    </div>
  );
}

/** Milliseconds of rest after the first check before the views that come later are fetched. */
const restBeforeFetching = 2000;

/** Fetches the views that are not there from the start once the panel is in use, so that they open at once. */
function useFetchedLater(inUse: boolean): void {
  useEffect(() => {
    if (!inUse) return undefined;
    const timer = setTimeout(() => {
      for (const view of laterViews) view.fetch();
    }, restBeforeFetching);
    return () => clearTimeout(timer);
  }, [inUse]);
}
