import type { FileDismissal, OfficeConfig } from "@nianbao/core";
import type { Io } from "../io.js";
import type { LastSource } from "./last.js";

/** What files are checked with. Plain data, so that it can go to another thread. */
export interface Settings {
  readonly config: OfficeConfig;
  readonly dismissals: readonly FileDismissal[];
  readonly last?: LastSource;
}

/** The reader of settings brings a schema library, which a plain check does without. @throws Failure */
export async function readOffice(
  config: string | undefined,
  dismissed: string | undefined,
  io: Io,
): Promise<Pick<Settings, "config" | "dismissals">> {
  if (config === undefined && dismissed === undefined) return { config: {}, dismissals: [] };
  const { readConfig, readDismissals } = await import("./office.js");
  return {
    config: config === undefined ? {} : await readConfig(config, io),
    dismissals: dismissed === undefined ? [] : await readDismissals(dismissed, io),
  };
}
