import type { CellId } from "@nianbao/core";

/** Texts by cell. */
export type Texts = ReadonlyMap<CellId, string>;

/** What was put into cells at once: what they held, and what they were given. */
interface Step {
  readonly before: Texts;
  readonly after: Texts;
  /** How many changes the panel had made when this one was in the document; undefined while it is on its way. */
  change?: number;
}

/** What the history needs of the panel around it. */
export interface Ground {
  /** Number of changes of the panel that can be taken back. */
  readonly changes: () => number;
  /** Takes the panel's last change back, if the document still is as it left it. */
  readonly takeBack: () => Promise<void>;
  /** Text of a cell as it stands. */
  readonly textOf: (id: CellId) => string;
  readonly write: (texts: Texts, direction: "undo" | "redo") => void;
  /** Tells that cells were changed since by someone else, and so left alone. */
  readonly left: (count: number) => void;
}

/**
 * Undo and redo of what was typed in the grid. While nothing else was changed the document itself goes back a step;
 * otherwise the cells alone are given their old texts, except those that someone has changed since.
 */
export class CellHistory {
  #done: Step[] = [];
  #undone: Step[] = [];

  constructor(private readonly ground: Ground) {}

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** Cells are about to be given texts. */
  record(before: Texts, after: Texts): void {
    this.#done.push({ before, after });
    this.#undone = [];
  }

  /** To be told whenever the panel's number of changes is another one. */
  counted(changes: number): void {
    for (const step of this.#done) step.change ??= changes;
    const back = this.#done.filter(({ change }) => change !== undefined && change > changes);
    if (back.length === 0) return; // taken back here or by the panel's own button
    this.#done = this.#done.filter((step) => !back.includes(step));
    this.#undone.push(...back.reverse().map(({ before, after }) => ({ before, after })));
  }

  async undo(): Promise<void> {
    const step = this.#done.at(-1);
    if (step === undefined) return;
    if (step.change === this.ground.changes()) {
      await this.ground.takeBack();
      if (!this.#done.includes(step)) return;
    }
    this.#done = this.#done.filter((other) => other !== step);
    this.#undone.push({ before: step.before, after: step.after });
    this.#put(step.after, step.before, "undo");
  }

  redo(): void {
    const step = this.#undone.pop();
    if (step === undefined) return;
    const { before, after } = step;
    this.#done.push({ before, after });
    this.#put(before, after, "redo");
  }

  /** Writes the cells that still hold what this history left in them. */
  #put(held: Texts, texts: Texts, direction: "undo" | "redo"): void {
    const mine = new Map([...texts].filter(([id]) => this.ground.textOf(id) === held.get(id)));
    if (mine.size > 0) this.ground.write(mine, direction);
    if (mine.size < texts.size) this.ground.left(texts.size - mine.size);
  }
}
