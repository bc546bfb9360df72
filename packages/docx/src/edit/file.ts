import type { Edit, Refusal, ReportDocument } from "@nianbao/core";
import { readError } from "../errors.js";
import { partText } from "../read/package.js";
import { readDocument, type DocumentReading } from "../read/reader.js";
import type { DocxFile, Limits } from "../types.js";
import { decodePart, encodePart } from "../xml/decode.js";
import { Insertion } from "./insert.js";
import { pictureParts } from "./picture.js";
import { EditPlan } from "./plan.js";
import { applySplices, type Splice } from "./splice.js";
import type { PartStore } from "./store.js";

/** {@link DocxFile} over a store of parts. */
export class StoredDocx implements DocxFile {
  private reading: DocumentReading | undefined;
  private traced: DocumentReading | undefined;
  private readonly texts = new Map<string, string>();

  constructor(
    readonly store: PartStore,
    private readonly source: ReportDocument["source"],
    private readonly limits: Limits,
  ) {}

  get document(): ReportDocument {
    return this.load().document;
  }

  /** Reads the document if that has not been done. @throws ReadError */
  load(): DocumentReading {
    this.reading ??= this.traced ?? readDocument(this.store, this.source, this.limits);
    return this.reading;
  }

  apply(edits: readonly Edit[]): { file: DocxFile; refused: readonly Refusal[] } {
    const reading = this.trace();
    const plan = new EditPlan(reading, (part) => this.text(part), edits);
    const refused: Refusal[] = [];
    let insertion: Insertion | undefined;
    for (const edit of edits) {
      let code: Refusal["code"] | undefined;
      if (edit.kind === "insertTable" || edit.kind === "insertSentence" || edit.kind === "replaceTable") {
        insertion ??= new Insertion(this.store, reading, this.text(reading.mainPart));
        code = insertion.add(plan, edit);
      } else code = plan.add(edit);
      if (code !== undefined) refused.push({ edit, code });
    }
    return { file: this.spliced(plan.result(), insertion?.parts), refused };
  }

  insertSkeleton(fields: { readonly agency: string; readonly year: number }, after: number): DocxFile {
    const reading = this.trace();
    const insertion = new Insertion(this.store, reading, this.text(reading.mainPart));
    const splices = insertion.skeleton(fields, after);
    return this.spliced(new Map([[reading.mainPart, splices]]), insertion.parts);
  }

  insertPicture(picture: Parameters<DocxFile["insertPicture"]>[0], after: number): DocxFile {
    const reading = this.trace();
    const text = this.text(reading.mainPart);
    const { parts, element } = pictureParts(this.store, reading.mainPart, text, picture);
    const plan = new EditPlan(reading, (part) => this.text(part), []);
    if (plan.insertBlocks(after, element) !== undefined) throw readError("malformed");
    return this.spliced(plan.result(), parts);
  }

  toBytes(): Uint8Array {
    return this.store.toBytes();
  }

  part(name: string): string | undefined {
    return partText(this.store, name);
  }

  private text(name: string): string {
    let text = this.texts.get(name);
    if (text === undefined) {
      text = this.part(name);
      if (text === undefined) throw readError("malformed");
      this.texts.set(name, text);
    }
    return text;
  }

  private trace(): DocumentReading {
    this.traced ??= readDocument(this.store, this.source, this.limits, true);
    return this.traced;
  }

  private spliced(
    splices: ReadonlyMap<string, readonly Splice[]>,
    added: ReadonlyMap<string, Uint8Array> | undefined,
  ): DocxFile {
    const changed = new Map(added);
    for (const [name, list] of splices) {
      if (list.length === 0) continue;
      const part = decodePart(this.store.bytes(name)!);
      changed.set(name, encodePart(applySplices(part.text, list), part));
    }
    if (changed.size === 0) return this;
    const file = new StoredDocx(this.store.with(changed), this.source, this.limits);
    // An edited file is likely to be edited again: one pass gives the model and the places.
    file.trace();
    return file;
  }
}
