import type { DocumentHost } from "@nianbao/host";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Panel, type PanelProps } from "./panel.js";
import type { ThemeName } from "./ui/theme.js";

/** Options of {@link mountPanel}. */
export type PanelOptions = Omit<PanelProps, "host">;

/** A panel that was put in: called, it takes it out again and stops checking. */
export interface MountedPanel {
  (): void;
  /** The place has another look now; the panel stays where it is. */
  readonly look: (theme: ThemeName) => void;
}

/** Puts the panel into an element, which gives it its size, and starts checking. */
export function mountPanel(element: HTMLElement, host: DocumentHost, options: PanelOptions = {}): MountedPanel {
  const root = createRoot(element);
  const show = (given: PanelOptions): void =>
    root.render(
      <StrictMode>
        <Panel host={host} {...given} />
      </StrictMode>,
    );
  show(options);
  return Object.assign(() => root.unmount(), { look: (theme: ThemeName) => show({ ...options, theme }) });
}
