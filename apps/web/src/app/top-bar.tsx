import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import type { Engine } from "../editor/engine-port.js";
import { hasChooser } from "../files/choose.js";
import type { RecentFile } from "../keep/recent.js";
import { NewReportButton } from "./new-report-button.js";
import { PageTools } from "./page-tools.js";
import { RecentButton } from "./recent-button.js";
import { SaveAsButton } from "./save-as-button.js";

interface TopBarProps {
  readonly fileName: string;
  /** What came of the last saving, for those who hear it. */
  readonly saved: string | undefined;
  /** Changed since it was last saved. */
  readonly unsaved: boolean;
  /** Absent while nothing can be typed in. */
  readonly engine: Engine | undefined;
  readonly onOpen: (file: File) => void;
  /** Opens the browser's own chooser, where there is one. */
  readonly onChoose: () => void;
  readonly onRecent: (file: RecentFile) => void;
  readonly onNew: (agency: string, year: number) => void;
  readonly onSample: () => void;
  readonly onSave: () => void;
  readonly onSaveAs: (name: string) => void;
}

/** What is open, and all that is done with files. */
export function TopBar(props: TopBarProps) {
  const { fileName, saved, unsaved, engine, onOpen, onChoose, onRecent, onNew, onSample, onSave, onSaveAs } = props;
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <header className="top-bar" data-region="tools">
      <div className="top-bar__files">
        <input
          ref={chooser}
          type="file"
          hidden
          aria-label="选择文件"
          accept=".docx,.html,.htm,.txt"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            target.value = "";
            if (file !== undefined) onOpen(file);
          }}
        />
        <Button
          appearance="subtle"
          data-opens-file
          title="Ctrl+O"
          onClick={() => (hasChooser() ? onChoose() : chooser.current?.click())}
        >
          打开…
        </Button>
        <NewReportButton onCreate={onNew} />
        <Button className="top-bar__sample" appearance="subtle" onClick={onSample}>
          示例报告
        </Button>
        <RecentButton onOpen={onRecent} />
      </div>
      <h1 className="top-bar__name" title={fileName}>
        {fileName}
        {unsaved && <span className="top-bar__unsaved">未保存</span>}
      </h1>
      <span className="top-bar__saved" role="status">
        {saved}
      </span>
      {engine !== undefined && <PageTools engine={engine} />}
      <SaveAsButton fileName={fileName} disabled={engine === undefined} onSave={onSaveAs} />
      <Button appearance="primary" title="Ctrl+S" disabled={engine === undefined} onClick={onSave}>
        保存
      </Button>
    </header>
  );
}
