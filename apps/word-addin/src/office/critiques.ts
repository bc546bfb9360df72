import { isInBody, paragraphAt, type Finding, type Place, type ReportDocument } from "@nianbao/core";
import { indexOfBlock } from "./insertion.js";
import type { Ground } from "./ground.js";

/** Paragraphs with marks at most: beyond, the list in the panel is the way. */
const MOST = 150;

/** So many failures after it worked once, and marks are left alone. */
const FAILURES = 3;

const COLORS = { error: "Red", warning: "Blue", info: "Green" } as const;

type Mark = Pick<Word.Critique, "colorScheme" | "start" | "length">;

/** The marks of one paragraph; two with the same text and marks are the same. */
interface Marked {
  readonly key: string;
  readonly place: Place;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/**
 * Findings underlined where they stand (critiques, WordApi 1.7): Word shows them as it does its own, keeps them out of the file and
 * moves them with the text. Only with a Microsoft 365 subscription, whatever `isSetSupported` says (OfficeDev/office-js #4953, #5179):
 * the first try tells. No suggestions in their pop-up: to accept one doubled text (#6358), and the panel mends by itself.
 * Paragraphs that stay as they are keep their marks, so that nothing flickers.
 */
export class Critiques {
  /** Ids of marks by what they mark. */
  readonly #shown: { readonly key: string; readonly ids: readonly string[] }[] = [];
  #works: boolean | undefined;
  #failures = 0;

  /** @returns what would have to be changed for these findings to be shown; undefined: nothing, or there are no critiques */
  plan(document: ReportDocument, findings: readonly Finding[]): CritiquePlan | undefined {
    if (this.#works === false || !Office.context.requirements.isSetSupported("WordApi", "1.7")) return undefined;
    const wanted = markedParagraphs(document, findings);
    const stale = [...this.#shown];
    const missing = wanted.filter(({ key }) => {
      const at = stale.findIndex((shown) => shown.key === key);
      if (at >= 0) stale.splice(at, 1);
      return at < 0;
    });
    return missing.length + stale.length === 0 ? undefined : { missing, stale: new Set(stale) };
  }

  /** Shows what is missing, then takes out what is stale. Rejects with what Word threw. */
  async show(context: Word.RequestContext, ground: Ground, plan: CritiquePlan): Promise<void> {
    try {
      if (this.#works === undefined) await this.#clear(context, ground);
      await this.#insert(ground, context, plan.missing);
      this.#works = true;
      this.#failures = 0;
    } catch (error) {
      this.#failures += 1;
      if (this.#works === undefined || this.#failures >= FAILURES) this.#works = false;
      throw error;
    }
    await this.#remove(context, plan.stale);
  }

  /** Takes out what an earlier panel left: it knew the ids, we do not. */
  async #clear(context: Word.RequestContext, { items, listed }: Ground): Promise<void> {
    const collections = items.filter((_, at) => listed[at]!.text !== "").map((item) => item.getAnnotations());
    for (const collection of collections) collection.load("items/id");
    await context.sync();
    const left = collections.flatMap((collection) => collection.items);
    for (const annotation of left) annotation.delete();
    if (left.length > 0) await context.sync();
  }

  async #insert(ground: Ground, context: Word.RequestContext, missing: readonly Marked[]): Promise<void> {
    const queued = missing.flatMap(({ key, place, text, marks }) => {
      const at = place.cell === undefined ? indexOfBlock(ground, place.block) : ground.alignment.indexOf(place);
      // Places count in Word's own text: where that has hidden characters (#4997), or is another by now, none is made.
      const item = at === undefined ? undefined : ground.items[at];
      if (item === undefined || item.text.replace(/[\v\r]/g, "\n") !== text) return [];
      return [{ key, ids: item.insertAnnotations({ critiques: marks.map((mark) => ({ ...mark })) }) }];
    });
    if (queued.length === 0) return;
    await context.sync();
    for (const { key, ids } of queued) this.#shown.push({ key, ids: ids.value });
  }

  async #remove(context: Word.RequestContext, stale: ReadonlySet<{ readonly ids: readonly string[] }>): Promise<void> {
    const ids = [...stale].flatMap((shown) => shown.ids);
    for (let at = this.#shown.length - 1; at >= 0; at -= 1) if (stale.has(this.#shown[at]!)) this.#shown.splice(at, 1);
    const remove = (id: string): void => context.document.getAnnotationById(id).delete();
    if (ids.length === 0) return;
    try {
      ids.forEach(remove);
      await context.sync();
    } catch {
      // One went with its paragraph: the others are taken out one by one.
      for (const id of ids) {
        remove(id);
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one that is gone must not keep the others
        await context.sync().catch(() => undefined);
      }
    }
  }
}

/** What {@link Critiques.show} is to do. */
export interface CritiquePlan {
  readonly missing: readonly Marked[];
  readonly stale: ReadonlySet<{ readonly key: string; readonly ids: readonly string[] }>;
}

function markedParagraphs(document: ReportDocument, findings: readonly Finding[]): readonly Marked[] {
  const byParagraph = new Map<string, { readonly place: Place; readonly text: string; readonly marks: Mark[] }>();
  for (const { severity, places } of findings) {
    for (const place of places) {
      const text = isInBody(place) ? paragraphAt(document, place)?.text : undefined;
      if (text === undefined || place.start >= place.end || place.end > text.length) continue;
      const id = JSON.stringify([place.block, place.cell]);
      const known = byParagraph.get(id) ?? { place, text, marks: [] };
      byParagraph.set(id, known);
      const mark = { colorScheme: COLORS[severity], start: place.start, length: place.end - place.start };
      const same = known.marks.some(({ start, length }) => start === mark.start && length === mark.length);
      if (!same) known.marks.push(mark);
    }
  }
  return [...byParagraph.values()]
    .slice(0, MOST)
    .map(({ place, text, marks }) => ({ key: JSON.stringify([text, marks]), place, text, marks }));
}
