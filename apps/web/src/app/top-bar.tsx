import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import type { Engine } from "../editor/engine-port.js";
import { NewReportButton } from "./new-report-button.js";
import { PageTools } from "./page-tools.js";

interface TopBarProps {
  readonly fileName: string;
  /** Changed since it was last saved. */
  readonly unsaved: boolean;
  /** Absent while nothing can be typed in. */
  readonly engine: Engine | undefined;
  readonly onOpen: (file: File) => void;
  readonly onNew: (agency: string, year: number) => void;
  readonly onSample: () => void;
  readonly onSave: () => void;
}

/** What is open, and all that is done with files. */
export function TopBar({ fileName, unsaved, engine, onOpen, onNew, onSample, onSave }: TopBarProps) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <header className="top-bar">
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
        <Button appearance="subtle" onClick={() => chooser.current?.click()}>
          打开…
        </Button>
        <NewReportButton onCreate={onNew} />
        <Button appearance="subtle" onClick={onSample}>
          示例报告
        </Button>
      </div>
      <h1 className="top-bar__name" title={fileName}>
        {fileName}
        {unsaved && <span className="top-bar__unsaved">未保存</span>}
      </h1>
      {engine !== undefined && <PageTools engine={engine} />}
      <Button appearance="primary" disabled={engine === undefined} onClick={onSave}>
        保存
      </Button>
    </header>
  );
}
