/** Gives a file as a download, whatever the browser. */
export function download(bytes: Uint8Array<ArrayBuffer>, name: string, type: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes], { type }));
  link.download = name;
  link.click();
  // The download has begun by then; kept longer, every file would hold its bytes.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
