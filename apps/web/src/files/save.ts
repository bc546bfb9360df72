const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The part of the File System Access API that is used; only Chromium browsers on https or localhost have it. */
export interface WritableFile {
  readonly name: string;
  createWritable(): Promise<{ write(data: Blob): Promise<void>; close(): Promise<void> }>;
}
type SavePicker = (options: {
  readonly suggestedName: string;
  readonly types: readonly {
    readonly description: string;
    readonly accept: Readonly<Record<string, readonly string[]>>;
  }[];
}) => Promise<WritableFile>;

/** How a save went: `where` remembers the chosen file for the next one. */
export type SaveOutcome =
  | {
      readonly saved: true;
      readonly name: string;
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly where?: WritableFile;
    }
  | { readonly saved: false };

/**
 * Saves a .docx: into the file chosen before, else into one chosen now, else (other browsers) as a download.
 * The chooser opens before the bytes are made, because the browser asks for a press of the button just before.
 */
export async function saveDocx(
  make: () => Promise<Uint8Array<ArrayBuffer>>,
  name: string,
  where: WritableFile | undefined,
): Promise<SaveOutcome> {
  const picker = (window as { readonly showSaveFilePicker?: SavePicker }).showSaveFilePicker;
  if (picker === undefined) {
    const bytes = await make();
    downloadDocx(bytes, name);
    return { saved: true, name, bytes };
  }
  const file = where ?? (await chosen(picker.bind(window), name));
  if (file === undefined) return { saved: false };
  const stream = await file.createWritable();
  const bytes = await make();
  await stream.write(new Blob([bytes], { type: docxType }));
  await stream.close(); // only now does it take the place of the old file
  return { saved: true, name: file.name, bytes, where: file };
}

/** The file the clerk chose; undefined when the chooser was closed. */
async function chosen(picker: SavePicker, suggestedName: string): Promise<WritableFile | undefined> {
  try {
    return await picker({ suggestedName, types: [{ description: "Word 文档", accept: { [docxType]: [".docx"] } }] });
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return undefined;
    throw error;
  }
}

/** Gives a .docx as a download, whatever the browser. */
export function downloadDocx(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes], { type: docxType }));
  link.download = name;
  link.click();
  // The download has begun by then; kept longer, every save would hold its bytes.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
