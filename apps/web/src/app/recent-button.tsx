import { Button, Checkbox, Popover, PopoverSurface, PopoverTrigger } from "@fluentui/react-components";
import { useState } from "react";
import {
  clearRecent,
  keepsRecent,
  recentFiles,
  removeRecent,
  setKeepsRecent,
  type RecentFile,
} from "../keep/recent.js";

interface RecentButtonProps {
  readonly onOpen: (file: RecentFile) => void;
}

/** 最近的文件: kept in this browser only when the clerk asks for it; opened, removed, or all forgotten here. */
export function RecentButton({ onOpen }: RecentButtonProps) {
  const [open, setOpen] = useState(false);
  const [keeps, setKeeps] = useState(keepsRecent);
  const [files, setFiles] = useState<readonly RecentFile[]>([]);
  const [failed, setFailed] = useState(false);
  const after = (work: Promise<unknown>): void => {
    work
      .then(recentFiles)
      .then((found) => {
        setFiles(found);
        setFailed(false);
      })
      .catch(() => setFailed(true));
  };
  return (
    <Popover
      open={open}
      onOpenChange={(_, data) => {
        setOpen(data.open);
        if (data.open) after(Promise.resolve());
      }}
      trapFocus
      positioning="below-start"
    >
      <PopoverTrigger disableButtonEnhancement>
        <Button appearance="subtle">最近的文件</Button>
      </PopoverTrigger>
      <PopoverSurface aria-label="最近的文件" className="recent">
        <Checkbox
          label="在本机浏览器里保留最近打开的文件"
          checked={keeps}
          onChange={(_, data) => {
            const wanted = data.checked === true;
            setKeeps(wanted);
            after(setKeepsRecent(wanted));
          }}
        />
        <p className="recent__what">
          {failed
            ? "浏览器不让保留文件，可能是隐私窗口或者磁盘满了。"
            : keeps
              ? "只存在这台电脑的这个浏览器里，别人用同一个浏览器也能看到。"
              : "现在不保留。共用的电脑上不要勾选。"}
        </p>
        {files.length > 0 && (
          <>
            <ul className="recent__list">
              {files.map((file) => (
                <li key={file.name}>
                  <Button
                    appearance="transparent"
                    size="small"
                    className="recent__file"
                    onClick={() => {
                      setOpen(false);
                      onOpen(file);
                    }}
                  >
                    {file.name}
                  </Button>
                  <Button
                    appearance="subtle"
                    size="small"
                    aria-label={`移除 ${file.name}`}
                    onClick={() => after(removeRecent(file.name))}
                  >
                    移除
                  </Button>
                </li>
              ))}
            </ul>
            <Button size="small" onClick={() => after(clearRecent())}>
              全部清除
            </Button>
          </>
        )}
        {keeps && !failed && files.length === 0 && (
          <p className="recent__what">还没有。以后打开和保存的文件会列在这里。</p>
        )}
      </PopoverSurface>
    </Popover>
  );
}
