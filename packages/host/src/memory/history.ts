/**
 * The states before each change of our own. A change can be taken back only while the document still is as that
 * change left it: an edit from outside makes it and all before it unreachable rather than wiping the clerk's words.
 */
export class History<State extends object> {
  readonly #steps: { readonly before: State; readonly after: State }[] = [];

  /** Notes a change of our own. */
  changed(before: State, after: State): void {
    this.#steps.push({ before, after });
  }

  /** The state to go back to, or undefined when there is none or `current` is not what the last change left. */
  takeBack(current: State): State | undefined {
    if (this.#steps.at(-1)?.after !== current) return undefined;
    return this.#steps.pop()?.before;
  }
}
