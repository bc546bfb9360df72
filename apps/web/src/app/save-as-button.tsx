import { Button, Field, Input, Popover, PopoverSurface, PopoverTrigger } from "@fluentui/react-components";
import { useState } from "react";

interface SaveAsButtonProps {
  readonly fileName: string;
  readonly disabled: boolean;
  readonly onSave: (name: string) => void;
}

/** 另存为: the browser's chooser asks for place and name; a browser that only downloads is given a name here. */
export function SaveAsButton({ fileName, disabled, onSave }: SaveAsButtonProps) {
  const [open, setOpen] = useState(false);
  const [name, setName] = useState("");
  if ("showSaveFilePicker" in window) {
    return (
      <Button appearance="subtle" disabled={disabled} onClick={() => onSave(fileName)}>
        另存为…
      </Button>
    );
  }
  return (
    <Popover
      open={open}
      onOpenChange={(_, data) => {
        setOpen(data.open);
        setName(fileName.replace(/\.docx$/iu, ""));
      }}
      trapFocus
      positioning="below-end"
    >
      <PopoverTrigger disableButtonEnhancement>
        <Button appearance="subtle" disabled={disabled}>
          另存为…
        </Button>
      </PopoverTrigger>
      <PopoverSurface aria-label="另存为">
        <form
          className="new-report"
          onSubmit={(event) => {
            event.preventDefault();
            const plain = name.replace(/[\\/:*?"<>|]/gu, "").trim();
            if (plain === "") return;
            setOpen(false);
            onSave(`${plain}.docx`);
          }}
        >
          <Field label="文件名">
            <Input value={name} onChange={(_, data) => setName(data.value)} />
          </Field>
          <Button appearance="primary" type="submit">
            另存
          </Button>
        </form>
      </PopoverSurface>
    </Popover>
  );
}
