import { cellOf, type CellId, type Edit, type RecognisedReport, type Refusal } from "@nianbao/core";
import type { WriteResult } from "@nianbao/host";
import { documentCell } from "../fill/figures.js";
import { parseFigure } from "../fill/parse-figure.js";
import { messages } from "../locale/messages.js";
import { cellEdits, type CellEdits } from "./cell-edits.js";
import type { PanelState, PendingCell } from "./panel-state.js";
import type { Store } from "./store.js";

/** Makes one change of the document, its edits drawn up when its turn has come; undefined when the host failed. */
type Change = (label: string, edits: () => readonly Edit[]) => Promise<WriteResult | undefined>;

/**
 * Carries figures from the panel to the document. Those given within one tick go as one change. Each stays in
 * `pending` until a read shows it in the document, or with the reason why it is not there.
 */
export class CellWriter {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #label = "";

  constructor(
    private readonly store: Store<PanelState>,
    /** The report as last read. */
    private readonly recognised: () => RecognisedReport | undefined,
    private readonly change: Change,
  ) {
    let seen = store.get().reading;
    store.subscribe(() => {
      const { reading } = store.get();
      if (reading === seen) return;
      seen = reading;
      if (reading !== undefined) this.#reconcile(reading.recognised);
    });
  }

  /** A figure that was taken for lost and stands in the document after all is no longer pending. */
  #reconcile(recognised: RecognisedReport): void {
    const pending = new Map(this.store.get().pending);
    for (const [id, { state, text }] of pending) {
      if (state === "refused" && documentCell(recognised, id)?.raw.trim() === text) pending.delete(id);
    }
    if (pending.size < this.store.get().pending.size) this.store.set({ pending });
  }

  set(texts: ReadonlyMap<CellId, string>, label: string): void {
    const form = this.store.get().reading?.recognised.form;
    if (form === undefined) return;
    const pending = new Map(this.store.get().pending);
    for (const [id, text] of texts) {
      const parsed = parseFigure(cellOf(form, id)?.kind ?? "count", text);
      pending.set(
        id,
        parsed.ok ? { text: parsed.text, state: "waiting" } : { text, state: "invalid", note: parsed.note },
      );
    }
    this.store.set({ pending });
    this.#label = this.#timer === undefined ? label : messages.fill.change(waiting(pending).size);
    this.#timer ??= setTimeout(() => void this.#flush(), 0);
  }

  drop(id: CellId): void {
    const pending = new Map(this.store.get().pending);
    if (pending.delete(id)) this.store.set({ pending });
  }

  async #flush(): Promise<void> {
    this.#timer = undefined;
    const texts = waiting(this.store.get().pending);
    if (texts.size === 0) return;
    let made: CellEdits = { edits: [], ids: [], unplaced: [] };
    const result = await this.change(this.#label, () => {
      const recognised = this.recognised();
      if (recognised !== undefined) made = cellEdits(recognised, texts);
      return made.edits;
    });
    const notes = new Map<CellId, string>(made.unplaced.map((id) => [id, messages.fill.unplaced]));
    if (result === undefined) for (const id of made.ids) notes.set(id, messages.fill.failedWrite);
    for (const refusal of result?.refused ?? []) {
      const id = made.ids[made.edits.findIndex((edit) => edit === refusal.edit)];
      if (id !== undefined) notes.set(id, this.#noteOn(refusal, id));
    }
    this.#settle(texts, notes);
  }

  /** Takes written figures out of `pending`, unless a newer one has been given meanwhile. */
  #settle(texts: ReadonlyMap<CellId, string>, notes: ReadonlyMap<CellId, string>): void {
    const pending = new Map(this.store.get().pending);
    for (const [id, text] of texts) {
      const given = pending.get(id);
      if (given === undefined || given.state !== "waiting" || given.text !== text) continue;
      const note = notes.get(id);
      if (note === undefined) pending.delete(id);
      else pending.set(id, { text, state: "refused", note });
    }
    this.store.set({ pending });
  }

  #noteOn(refusal: Refusal, id: CellId): string {
    const recognised = this.recognised();
    if (refusal.code === "changed" && recognised !== undefined) {
      return messages.fill.changedUnder(documentCell(recognised, id)?.raw.trim() ?? "");
    }
    return refusal.code === "protected" ? messages.fill.protectedCell : messages.fill.failedWrite;
  }
}

function waiting(pending: ReadonlyMap<CellId, PendingCell>): Map<CellId, string> {
  return new Map([...pending].filter(([, cell]) => cell.state === "waiting").map(([id, cell]) => [id, cell.text]));
}
