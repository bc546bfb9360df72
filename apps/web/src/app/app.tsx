import {
  Button,
  FluentProvider,
  MessageBar,
  MessageBarBody,
  webLightTheme,
  type Theme,
} from "@fluentui/react-components";
import { Panel } from "@nianbao/panel";
import { leaveHintId } from "../editor/region-name.js";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { chooseFile, type ChosenFile } from "../files/choose.js";
import { newReport } from "../files/new-report.js";
import { openFile, openingFailure } from "../files/opened.js";
import { keepRecent } from "../keep/recent.js";
import { useDraft } from "../keep/use-draft.js";
import { PlainPage } from "../plain/plain-page.js";
import { sampleReport } from "../sample/sample-report.js";
import { flushSync } from "react-dom";
import { EditorPage } from "./editor-page.js";
import { RecoveryBar } from "./recovery-bar.js";
import { SideSwitch, type Side } from "./side-switch.js";
import { narrowestPanel, Splitter } from "./splitter.js";
import { TopBar } from "./top-bar.js";
import { useDocument } from "./use-document.js";
import { useFileDrop } from "./use-file-drop.js";
import { useRegions } from "./use-regions.js";
import { useShortcuts } from "./use-shortcuts.js";

const light: Theme = {
  ...webLightTheme,
  fontFamilyBase: '"Microsoft YaHei UI","Microsoft YaHei","Noto Sans CJK SC",sans-serif',
};

/** What the panel says where Word would have a button. */
const about = { layout: "这里不能改排版：保存后，用 Word 或 WPS 打开再改。" };

/** Width of the panel, px, in which a whole table of the report stands with its labels. */
const wholeTable = 780;

/** The browser app: the document on the left, the panel on the right. It starts with the sample report. */
export function App() {
  const sample = useMemo(sampleReport, []);
  const {
    opened,
    page,
    unsaved,
    said,
    name,
    notice,
    setNotice,
    show,
    failed,
    openPage,
    noteStored,
    decisions,
    besides,
    lastYear,
    setLastYear,
    save,
  } = useDocument(sample);
  const { abandoned, forget, failing } = useDraft(page, opened.name, unsaved, decisions, lastYear);
  const [theme, setTheme] = useState(light);
  const [panelWidth, setPanelWidth] = useState(() => Math.min(380, Math.max(narrowestPanel, window.innerWidth / 2)));
  const [side, setSide] = useState<Side>("document");
  const narrow = useRef(panelWidth);
  const widen = useCallback((whole: boolean) => {
    setPanelWidth((width) => {
      if (!whole) return narrow.current;
      narrow.current = width;
      return Math.max(width, Math.min(wholeTable, Math.round(window.innerWidth * 0.7)));
    });
  }, []);

  useEffect(() => {
    document.title = `${unsaved ? "● " : ""}${name} · 信息公开年报`;
  }, [name, unsaved]);

  const open = ({ file, where }: ChosenFile): void => {
    openFile(file).then(
      (next) => {
        if (!show(next, where === undefined ? {} : { where }) || next.kind !== "docx") return;
        void keepRecent({ name: next.name, bytes: next.bytes, at: Date.now() }).catch(() => undefined);
      },
      (error: unknown) => setNotice(openingFailure(file.name, error)),
    );
  };
  const choose = (): void => {
    chooseFile().then(
      (chosen) => {
        if (chosen !== undefined) open(chosen);
      },
      (error: unknown) => setNotice(openingFailure("选中的文件", error)),
    );
  };
  useRegions((region) => {
    // Seen before it is given the focus: what is hidden takes none.
    if (region !== "tools" && region !== side) flushSync(() => setSide(region));
  });
  const dropping = useFileDrop((file) => open({ file }));
  useShortcuts({
    s: () => void save(),
    o: () => document.querySelector<HTMLElement>("[data-opens-file]")?.click(),
  });
  const [draft] = abandoned;

  return (
    <FluentProvider theme={theme}>
      <div className="app">
        <TopBar
          fileName={name}
          saved={said}
          unsaved={unsaved}
          engine={page?.engine}
          onOpen={(file) => open({ file })}
          onChoose={choose}
          onRecent={({ name, bytes }) => show({ kind: "docx", name, bytes })}
          onNew={(agency, year) => show(newReport(agency, year))}
          onSample={() => show(sampleReport())}
          onSave={() => void save()}
          onSaveAs={(name) => void save({ name })}
        />
        {draft !== undefined && (
          <RecoveryBar
            key={draft.id}
            draft={draft}
            onRecover={() => {
              const { name, bytes, besides = { copies: [] } } = draft;
              if (show({ kind: "docx", name, bytes }, { recovered: besides })) forget(draft, "recovered");
            }}
            onDrop={() => forget(draft, "dropped")}
          />
        )}
        {failing && unsaved && (
          <MessageBar intent="warning" role="status" className="notice">
            <MessageBarBody className="notice__text">
              浏览器不让暂存没有保存的修改，可能是隐私窗口或者磁盘满了。请勤按“保存”。
            </MessageBarBody>
          </MessageBar>
        )}
        {notice !== undefined && (
          <MessageBar intent="error" role="alert" className="notice">
            <MessageBarBody className="notice__text">{notice}</MessageBarBody>
            <Button
              size="small"
              appearance="transparent"
              onClick={() => {
                setNotice(undefined);
                document.querySelector<HTMLElement>("[data-opens-file]")?.focus();
              }}
            >
              知道了
            </Button>
          </MessageBar>
        )}
        <SideSwitch side={side} onChange={setSide} />
        <main className="work" data-side={side}>
          <div className="work__page" data-region="document">
            {opened.kind === "docx" ? (
              <EditorPage
                key={opened.key}
                name={opened.name}
                bytes={opened.bytes}
                besides={besides}
                onOpen={openPage}
                onStored={noteStored}
                onFailure={failed}
              />
            ) : (
              <PlainPage key={opened.key} host={opened.host} />
            )}
            <p className="leave-document" id={leaveHintId}>
              F6：工具栏、文稿、面板轮流去　Esc：从文稿去面板
            </p>
          </div>
          <Splitter width={panelWidth} onChange={setPanelWidth} />
          <aside className="work__panel" data-region="panel" aria-label="年报面板" style={{ width: panelWidth }}>
            {page === undefined && (
              <p className="page-loading" role="status">
                正在读取文稿…
              </p>
            )}
            {page !== undefined && (
              <Panel
                key={opened.key}
                host={page.host}
                lastYear={besides?.lastYear}
                onLastYear={setLastYear}
                onWhole={widen}
                onTheme={setTheme}
                about={about}
              />
            )}
          </aside>
        </main>
        {dropping && (
          <div className="drop" role="status">
            松开鼠标，打开这个文件
          </div>
        )}
      </div>
    </FluentProvider>
  );
}
