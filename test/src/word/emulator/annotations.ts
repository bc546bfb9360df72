import { textOf } from "./paragraph-text.js";
import { WireError } from "./wire.js";

/** A critique as it was given. @source `Word.Critique` */
export interface EmulatedCritique {
  readonly paragraph: Element;
  readonly colorScheme: string;
  /** The words it was put under. */
  readonly text: string;
}

const schemes = new Set(["Red", "Green", "Blue", "Lavender", "Berry"]);

/** Critiques beside the document: not part of the file. That they go with their paragraph is assumed. */
export class Annotations {
  readonly #all = new Map<string, EmulatedCritique>();
  #next = 1;

  /** @param denied whether this Word has none in spite of what it promises */
  constructor(
    private readonly inDocument: (paragraph: Element) => boolean,
    private readonly denied: () => boolean,
  ) {}

  /** Those of paragraphs that are there. */
  get shown(): readonly EmulatedCritique[] {
    return [...this.#all.values()].filter(({ paragraph }) => this.inDocument(paragraph));
  }

  ids(): string[] {
    return [...this.#all.keys()].filter((id) => this.has(id));
  }

  has(id: string): boolean {
    const found = this.#all.get(id);
    return found !== undefined && this.inDocument(found.paragraph);
  }

  of(paragraph: Element): string[] {
    if (this.denied()) throw new WireError("GeneralException");
    return [...this.#all].filter(([, critique]) => critique.paragraph === paragraph).map(([id]) => id);
  }

  /** @returns their ids */
  insert(paragraph: Element, set: unknown): string[] {
    if (this.denied()) throw new WireError("GeneralException");
    const { critiques } = set as { critiques: readonly { start: number; length: number; colorScheme: string }[] };
    const text = textOf(paragraph);
    return critiques.map(({ start, length, colorScheme }) => {
      const fits = start >= 0 && length > 0 && start + length <= text.length && schemes.has(colorScheme);
      if (!fits) throw new WireError("InvalidArgument");
      const id = `A${String(this.#next++)}`;
      this.#all.set(id, { paragraph, colorScheme, text: text.slice(start, start + length) });
      return id;
    });
  }

  delete(id: string): null {
    if (!this.has(id)) throw new WireError("ItemNotFound");
    this.#all.delete(id);
    return null;
  }
}
