import { Button, FluentProvider, MessageBar, MessageBarBody, webLightTheme } from "@fluentui/react-components";
import { Panel } from "@nianbao/panel";
import { useEffect, useMemo, useState } from "react";
import { newReport } from "../files/new-report.js";
import { openFile, openingFailure } from "../files/opened.js";
import { PlainPage } from "../plain/plain-page.js";
import { sampleReport } from "../sample/sample-report.js";
import { EditorPage } from "./editor-page.js";
import { Splitter } from "./splitter.js";
import { TopBar } from "./top-bar.js";
import { useDocument } from "./use-document.js";
import { useFileDrop } from "./use-file-drop.js";

const theme = {
  ...webLightTheme,
  fontFamilyBase: '"Microsoft YaHei UI","Microsoft YaHei","Noto Sans CJK SC",sans-serif',
};

/** The browser app: the document on the left, the panel on the right. It starts with the sample report. */
export function App() {
  const sample = useMemo(sampleReport, []);
  const { opened, page, unsaved, notice, setNotice, show, failed, setPage, save } = useDocument(sample);
  const [panelWidth, setPanelWidth] = useState(380);

  useEffect(() => {
    document.title = `${unsaved ? "● " : ""}${opened.name} · 信息公开年报`;
  }, [opened.name, unsaved]);

  const open = (file: File): void => {
    openFile(file).then(show, (error: unknown) => setNotice(openingFailure(file.name, error)));
  };
  useFileDrop(open);

  return (
    <FluentProvider theme={theme}>
      <div className="app">
        <TopBar
          fileName={opened.name}
          unsaved={unsaved}
          engine={page?.engine}
          onOpen={open}
          onNew={(agency, year) => show(newReport(agency, year))}
          onSample={() => show(sampleReport())}
          onSave={() => void save()}
        />
        {notice !== undefined && (
          <MessageBar intent="error" role="alert" className="notice">
            <MessageBarBody className="notice__text">{notice}</MessageBarBody>
            <Button size="small" appearance="transparent" onClick={() => setNotice(undefined)}>
              知道了
            </Button>
          </MessageBar>
        )}
        <main className="work">
          <div className="work__page">
            {opened.kind === "docx" ? (
              <EditorPage
                key={opened.key}
                name={opened.name}
                bytes={opened.bytes}
                onOpen={setPage}
                onFailure={failed}
              />
            ) : (
              <PlainPage key={opened.key} host={opened.host} />
            )}
          </div>
          <Splitter width={panelWidth} onChange={setPanelWidth} />
          <aside className="work__panel" aria-label="年报面板" style={{ width: panelWidth }}>
            {page !== undefined && <Panel key={opened.key} host={page.host} />}
          </aside>
        </main>
      </div>
    </FluentProvider>
  );
}
