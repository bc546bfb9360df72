import { Button, Select } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Engine } from "../editor/engine-port.js";

/** Scales offered; `fit` is as wide as the window allows, 100 % at most. */
const scales = [
  ["fit", "适合宽度"],
  ["0.75", "75%"],
  ["1", "100%"],
  ["1.25", "125%"],
  ["1.5", "150%"],
] as const;

/** 撤销, 重做 and the scale of the page. */
export function PageTools({ engine }: { readonly engine: Engine }) {
  const [can, setCan] = useState(() => engine.can());
  const [scale, setScale] = useState("fit");
  useEffect(() => {
    const look = (): void => setCan(engine.can());
    look();
    const leave = [engine.onChange(look), engine.onState(look)];
    return () => leave.forEach((stop) => stop());
  }, [engine]);
  // Taking the focus from the page would lose the caret.
  const keepFocus = (event: { preventDefault(): void }): void => event.preventDefault();
  return (
    <div className="page-tools">
      <Button appearance="subtle" disabled={!can.undo} onMouseDown={keepFocus} onClick={() => void engine.undo()}>
        撤销
      </Button>
      <Button appearance="subtle" disabled={!can.redo} onMouseDown={keepFocus} onClick={() => void engine.redo()}>
        重做
      </Button>
      <Select
        aria-label="页面缩放"
        value={scale}
        onChange={(_, { value }) => {
          setScale(value);
          engine.zoom(value === "fit" ? "fit" : Number(value));
        }}
      >
        {scales.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    </div>
  );
}
