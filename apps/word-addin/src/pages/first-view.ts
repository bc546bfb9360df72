import type { PanelOptions } from "@nianbao/panel";

/** The view a ribbon button asks for by the address, `?view=check`; the outline when it asks for none. */
export function firstView(search: string): NonNullable<PanelOptions["view"]> {
  return new URLSearchParams(search).get("view") === "check" ? "check" : "report";
}
