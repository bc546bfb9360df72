import type { WritableFile } from "./save.js";

/** A file as the browser's own chooser gives it: it can be saved to again. */
interface FileHandle extends WritableFile {
  getFile(): Promise<File>;
}
type OpenPicker = (options: {
  readonly types: readonly {
    readonly description: string;
    readonly accept: Readonly<Record<string, readonly string[]>>;
  }[];
}) => Promise<readonly FileHandle[]>;

/** A file that the clerk chose; `where` is the place to save it to, for a .docx. */
export interface ChosenFile {
  readonly file: File;
  readonly where?: WritableFile;
}

/** Whether the browser has a chooser whose files can be saved to again (Chromium, on https or localhost). */
export function hasChooser(): boolean {
  return "showOpenFilePicker" in window;
}

/** Lets the clerk choose a file. @returns undefined when the chooser was closed */
export async function chooseFile(): Promise<ChosenFile | undefined> {
  const picker = (window as unknown as { readonly showOpenFilePicker: OpenPicker }).showOpenFilePicker;
  try {
    const [handle] = await picker.call(window, {
      types: [
        {
          description: "年度报告（Word、网页、文本）",
          accept: {
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document": [".docx"],
            "text/html": [".html", ".htm"],
            "text/plain": [".txt"],
          },
        },
      ],
    });
    if (handle === undefined) return undefined;
    const file = await handle.getFile();
    return /\.docx$/iu.test(file.name) ? { file, where: handle } : { file };
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return undefined;
    throw error;
  }
}
