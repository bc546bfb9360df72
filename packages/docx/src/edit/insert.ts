import { currentNotice, replaceRefusal, tableOf, type Edit, type RefusalCode } from "@nianbao/core";
import type { DocumentReading } from "../read/reader.js";
import { renderSkeletonBlocks, renderTableBlocks, stylesUsedIn } from "../render/index.js";
import { topElements } from "./elements.js";
import { insertSentence } from "./insertSentence.js";
import { adopted } from "./namespaces.js";
import { pageSplices } from "./page.js";
import type { EditPlan, RenderedEdit } from "./plan.js";
import { replacementElements } from "./replaceTable.js";
import type { Splice } from "./splice.js";
import type { PartStore } from "./store.js";
import { withStyles } from "./styles.js";

/** Ids of the content controls in a part: `w:id` elements, whatever the prefix. */
const controlIds = /<(?:[^\s/>:]+:)?id\s(?:[^\s/>:]+:)?val\s*=\s*["'](-?\d+)["']/g;

/** Id from which those of linked numbers are counted; the tables have theirs below. */
const firstLink = 202_200_001;

/**
 * What is rendered for one document: standard tables and the skeleton, with ids of controls that are its own,
 * and the styles they need.
 */
export class Insertion {
  private store: PartStore;
  private readonly changed = new Map<string, Uint8Array>();
  private readonly used: Set<number>;

  constructor(
    store: PartStore,
    private readonly reading: DocumentReading,
    /** Text of the main part. */
    private readonly text: string,
  ) {
    this.store = store;
    this.used = new Set([...text.matchAll(controlIds)].map((match) => Number(match[1])));
  }

  /** Parts to write besides the main one. */
  get parts(): ReadonlyMap<string, Uint8Array> {
    return this.changed;
  }

  /** Puts an edit that has to be rendered into the plan. @returns why it was refused; undefined when it was taken */
  add(plan: EditPlan, edit: RenderedEdit): RefusalCode | undefined {
    if (edit.kind === "insertTable") return this.table(plan, edit);
    if (edit.kind === "replaceTable") return this.replacement(plan, edit);
    const like = this.reading.traces.get(this.reading.mainPart)!.blocks[edit.like];
    return insertSentence(plan, edit, this.text, like?.kind === "paragraph" ? like : undefined, () =>
      this.ownId(firstLink),
    );
  }

  private replacement(plan: EditPlan, edit: RenderedEdit & { readonly kind: "replaceTable" }): RefusalCode | undefined {
    const refused = replaceRefusal(this.reading.document, edit);
    if (refused !== undefined) return refused;
    const elements = replacementElements(this.reading.document, edit).map((element) => this.ownIds(element));
    const code = plan.replaceBlocks(edit.blocks, adopted(this.text, elements));
    if (code === undefined) this.need(elements.join(""));
    return code;
  }

  private table(plan: EditPlan, edit: Edit & { readonly kind: "insertTable" }): RefusalCode | undefined {
    const rendered = this.ownIds(renderTableBlocks(tableOf(currentNotice, edit.table)));
    const elements = topElements(rendered);
    // Two tables that touch become one in Word.
    if (this.reading.document.blocks[edit.after]?.kind === "table") elements.unshift("<w:p/>");
    const refused = plan.insertBlocks(edit.after, adopted(this.text, elements));
    if (refused === undefined) this.need(rendered);
    return refused;
  }

  /** The splices that put the skeleton after a body block; into an empty document, in place of its empty paragraphs and with its page. */
  skeleton(fields: { readonly agency: string; readonly year: number }, after: number): Splice[] {
    const rendered = this.ownIds(renderSkeletonBlocks(currentNotice, fields));
    const blocks = adopted(this.text, topElements(rendered));
    this.need(rendered);
    const { document, traces, mainPart } = this.reading;
    const { blocks: traced, content } = traces.get(mainPart)!;
    const empty = document.blocks.every((block) => block.kind === "paragraph" && block.text.trim() === "");
    if (!empty) {
      const at = (after < 0 ? undefined : traced[Math.min(after, traced.length - 1)]?.after) ?? content[0];
      return [{ start: at, end: at, text: blocks }];
    }
    const start = traced[0]?.start ?? content[0];
    const kept = traced.filter((block) => block.kind === "paragraph" && !block.section && block.controls.length === 0);
    return [
      { start, end: start, text: blocks },
      ...kept.map((block) => ({ start: block.start, end: block.end, text: "" })),
      ...pageSplices(this.text, content),
    ];
  }

  private need(rendered: string): void {
    const parts = withStyles(this.store, this.reading.mainPart, stylesUsedIn(rendered));
    for (const [name, bytes] of parts) this.changed.set(name, bytes);
    this.store = this.store.with(parts);
  }

  private ownIds(rendered: string): string {
    return rendered.replace(
      /(<w:sdtPr>(?:(?!<\/w:sdtPr>).)*?<w:id w:val=")(\d+)(")/gs,
      (_, head: string, id: string, tail: string) => `${head}${this.ownId(Number(id))}${tail}`,
    );
  }

  /** This id, or the next after it that no control of the document has. */
  private ownId(id: number): number {
    let own = id;
    while (this.used.has(own)) own++;
    this.used.add(own);
    return own;
  }
}
