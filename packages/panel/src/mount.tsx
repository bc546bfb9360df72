import type { DocumentHost } from "@nianbao/host";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Panel, type PanelProps } from "./panel.js";

/** Options of {@link mountPanel}. */
export type PanelOptions = Omit<PanelProps, "host">;

/**
 * Puts the panel into an element, which gives it its size, and starts checking.
 * @returns takes it out again and stops checking.
 */
export function mountPanel(element: HTMLElement, host: DocumentHost, options: PanelOptions = {}): () => void {
  const root = createRoot(element);
  root.render(
    <StrictMode>
      <Panel host={host} {...options} />
    </StrictMode>,
  );
  return () => root.unmount();
}
