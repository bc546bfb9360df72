/**
 * Puts a text on the clipboard. A page of an intranet without https, and a pane that Word on the web gives no right to the clipboard,
 * have only the older way, which asks the page itself what it copies.
 * @returns whether it is there
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyAsked(text);
  }
}

function copyAsked(text: string): boolean {
  let copied = false;
  const answer = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData("text/plain", text);
    copied = event.clipboardData !== null;
  };
  document.addEventListener("copy", answer, { capture: true, once: true });
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other where the clipboard is refused
    return document.execCommand("copy") && copied;
  } finally {
    document.removeEventListener("copy", answer, { capture: true });
  }
}
