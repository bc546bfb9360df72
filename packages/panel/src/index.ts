export { mountPanel, type PanelOptions } from "./mount.js";
export { Panel, type PanelProps } from "./panel.js";
export type { ThemeName } from "./ui/theme.js";
