import { HostError } from "@nianbao/host";
import type * as rendering from "./rendering.js";

/** The functions that make OOXML. */
export type Rendering = typeof rendering;

/** Fetches them. @throws HostError when the add-in's own server does not answer */
export async function fetchRendering(): Promise<Rendering> {
  try {
    return await import("./rendering.js");
  } catch (cause) {
    throw new HostError("hostFailed", "没有取到插入表格要用的文件，可能是网络断了。请检查网络后再试。", { cause });
  }
}
