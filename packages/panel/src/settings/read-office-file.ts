import { settings } from "../locale/settings.js";
import type { OfficeFile } from "../state/preferences.js";

/** An office's configuration, or what is wrong with the file: a line, and more of them for each mistake in it. */
export type ReadOfficeFile =
  | { readonly ok: true; readonly file: OfficeFile }
  | { readonly ok: false; readonly message: string; readonly problems: readonly string[] };

/** Bytes that no configuration comes near. */
const largest = 1_000_000;

/** Reads and looks through a configuration file that the clerk picked. */
export async function readOfficeFile(file: Pick<File, "name" | "size" | "text">): Promise<ReadOfficeFile> {
  const words = settings.office;
  const refuse = (message: string, problems: readonly string[] = []): ReadOfficeFile => ({
    ok: false,
    message,
    problems,
  });
  if (file.size > largest) return refuse(words.tooLarge(file.name));
  let data: unknown;
  try {
    data = JSON.parse((await file.text()).replace(/^\uFEFF/u, ""));
  } catch {
    return refuse(words.notJson(file.name));
  }
  const { parseConfig } = await import("./parse-config.js");
  const parsed = parseConfig(data);
  return parsed.ok ? { ok: true, file: { name: file.name, data } } : refuse(words.refused(file.name), parsed.problems);
}
