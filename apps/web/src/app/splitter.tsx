import type { KeyboardEvent, PointerEvent } from "react";

/** Narrowest panel, px: the width of Word's task pane. */
export const narrowestPanel = 320;

interface SplitterProps {
  /** Width of the panel on the right, px. */
  readonly width: number;
  readonly onChange: (width: number) => void;
}

/** The bar between document and panel: drag it, or move it with the arrow keys. */
export function Splitter({ width, onChange }: SplitterProps) {
  const widest = (): number => Math.max(narrowestPanel, Math.round(window.innerWidth * 0.7));
  const set = (wanted: number): void => onChange(Math.min(widest(), Math.max(narrowestPanel, Math.round(wanted))));
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) set(window.innerWidth - event.clientX);
  };
  const press = (event: KeyboardEvent): void => {
    const step = { ArrowLeft: 20, ArrowRight: -20 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    set(width + step);
  };
  return (
    <div
      className="splitter"
      role="separator"
      aria-orientation="vertical"
      aria-label="调整面板宽度"
      aria-valuenow={width}
      aria-valuemin={narrowestPanel}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={press}
    />
  );
}
