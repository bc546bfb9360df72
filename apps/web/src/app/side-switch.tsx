import type { Region } from "./use-regions.js";

/** The halves of the window; a narrow one has room for one of them. */
export type Side = Exclude<Region, "tools">;

const names: readonly (readonly [Side, string])[] = [
  ["document", "文稿"],
  ["panel", "面板"],
];

interface SideSwitchProps {
  readonly side: Side;
  readonly onChange: (side: Side) => void;
}

/** 文稿 or 面板, where both do not fit side by side: a narrow window, or a large magnification. Hidden elsewhere. */
export function SideSwitch({ side, onChange }: SideSwitchProps) {
  return (
    <div className="side-switch" role="group" aria-label="看文稿还是看面板">
      {names.map(([name, text]) => (
        <button key={name} type="button" aria-pressed={name === side} onClick={() => onChange(name)}>
          {text}
        </button>
      ))}
    </div>
  );
}
