/** Longest that a save waits for the panel, ms. */
const longest = 3000;

/** Gives up the field that is being typed in and waits until the panel has put what was typed into the document. */
export async function panelSettled(): Promise<void> {
  const active = document.activeElement;
  if (active instanceof HTMLElement && active.matches("[data-cell]")) {
    active.blur();
    active.focus();
  }
  const until = Date.now() + longest;
  do await new Promise((resolve) => setTimeout(resolve, 10));
  while (document.querySelector("[data-waiting]") !== null && Date.now() < until);
}
