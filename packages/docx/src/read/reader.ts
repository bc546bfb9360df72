import type { ReportDocument, Story } from "@nianbao/core";
import { readError } from "../errors.js";
import { defaultLimits } from "../limits.js";
import type { Limits } from "../types.js";
import { EOF, START, XmlScanner } from "../xml/scanner.js";
import type { XmlSource } from "../xml/source.js";
import { NS } from "../xml/vocabulary.js";
import { startFlow } from "./blocks.js";
import { Collected } from "./collected.js";
import { readComments } from "./comments.js";
import { BlockList, type FlowContext } from "./flowTypes.js";
import { notesOf } from "./notes.js";
import { Numbering } from "./numbering.js";
import {
  findMainPart,
  findPart,
  partSource,
  partText,
  readRelationships,
  type PackageParts,
  type Relationship,
} from "./package.js";
import { sectionsOf } from "./pageFeet.js";
import { StyleSheet } from "./styles.js";
import { readThemeFonts } from "./theme.js";
import type { PartTrace } from "./trace.js";
import { W, wordVocabulary } from "./words.js";

/** A document read, with where everything came from when asked for. */
export interface DocumentReading {
  readonly document: ReportDocument;
  readonly mainPart: string;
  /** By part name; empty unless tracing. */
  readonly traces: ReadonlyMap<string, PartTrace>;
  /** Part of each story that is not a text box of the body. */
  readonly storyParts: ReadonlyMap<number, string>;
}

const storyRoots: Readonly<Record<string, Story["kind"]>> = {
  header: "header",
  footer: "footer",
  footnotes: "footnote",
  endnotes: "endnote",
};

/** A field for the number of the page, as `w:fldSimple` or in pieces. */
const pageField = /(?:instr\s*=\s*["']|instrText[^>]*>)\s*PAGE\b/iu;

class DocumentReader {
  private readonly collected = new Collected();
  private readonly traces = new Map<string, PartTrace>();
  private readonly storyParts = new Map<number, string>();
  private readonly mainPart: string;
  private readonly relationships: readonly Relationship[];
  private readonly context: FlowContext;

  constructor(
    private readonly parts: PackageParts,
    private readonly limits: Limits,
    private readonly tracing: boolean,
    fieldsShown: boolean,
  ) {
    this.mainPart = findMainPart(parts, limits);
    this.relationships = readRelationships(parts, this.mainPart, limits);
    const numbering = this.related("numbering");
    let theme: ReadonlyMap<string, string> | undefined;
    const themeFont = (word: string): string | undefined => {
      if (theme === undefined) {
        const xml = this.related("theme");
        theme = xml === undefined ? new Map() : readThemeFonts(xml, limits);
      }
      return theme.get(word);
    };
    this.context = {
      styles: new StyleSheet(this.related("styles"), limits, themeFont),
      numbering: numbering === undefined ? undefined : new Numbering(numbering, limits),
      limits,
      collected: this.collected,
      tracing,
      fieldsShown,
    };
  }

  /** @returns undefined when a field did not end, so that text may have been lost. */
  read(source: ReportDocument["source"]): DocumentReading | undefined {
    const xml = this.source(this.mainPart);
    if (xml === undefined) throw readError("notWord");
    const first = this.collected.stories.length;
    const body = new BlockList(false);
    const flow = this.readFlow(xml, this.mainPart, W.body, () => body, undefined);
    if (flow.unfinished && !this.context.fieldsShown) return undefined;
    this.trace(this.mainPart, body, flow.content, first);
    for (const { type, target, external } of this.relationships) {
      const kind = external || !Object.hasOwn(storyRoots, type) ? undefined : storyRoots[type];
      const name = kind === undefined ? undefined : findPart(this.parts, target);
      if (kind !== undefined && name !== undefined && !this.traces.has(name)) this.readStories(name, kind);
    }
    const { stories, revisions, controls } = this.collected;
    const sections = sectionsOf(this.collected.sections, {
      storyOf: (relationship) => this.footStory(relationship),
      twoSided: this.isTwoSided(),
    });
    const comments = this.related("comments");
    return {
      document: {
        source,
        blocks: body.blocks,
        stories,
        comments: comments === undefined ? [] : readComments(comments, this.context),
        revisions,
        controls,
        sections,
        notes: notesOf(this.collected, this.parts, this.mainPart, this.limits),
      },
      mainPart: this.mainPart,
      traces: this.tracing ? this.traces : new Map(),
      storyParts: this.storyParts,
    };
  }

  /** The story of a foot, by its relationship. */
  private footStory(id: string): number | undefined {
    const target = this.relationships.find((relationship) => relationship.id === id && !relationship.external)?.target;
    const part = target === undefined ? undefined : findPart(this.parts, target);
    if (part === undefined) return undefined;
    return [...this.storyParts].find(
      ([story, of]) => of === part && this.collected.stories[story]!.kind === "footer",
    )?.[0];
  }

  /** Whether odd and even pages have feet of their own. */
  private isTwoSided(): boolean {
    const found = /<(?:\w+:)?evenAndOddHeaders\b([^>]*)>/u.exec(this.related("settings")?.text ?? "");
    return found !== null && !/val\s*=\s*["'](?:0|false|off)["']/u.test(found[1]!);
  }

  /** Text of a part of running text: where edits need the places, as they will be made. */
  private source(name: string): XmlSource | undefined {
    if (!this.tracing) return partSource(this.parts, name);
    const text = partText(this.parts, name);
    return text === undefined ? undefined : { text };
  }

  private related(type: string): XmlSource | undefined {
    const target = this.relationships.find(
      (relationship) => relationship.type === type && !relationship.external,
    )?.target;
    const name = target === undefined ? undefined : findPart(this.parts, target);
    return name === undefined ? undefined : partSource(this.parts, name);
  }

  private trace(part: string, list: BlockList, content: readonly [number, number], firstStory: number): void {
    const stories = new Map<number, BlockList["traced"]>();
    for (let index = firstStory; index < this.collected.stories.length; index++) {
      const traced = this.collected.storyTraces.get(index);
      if (traced !== undefined) stories.set(index, traced as BlockList["traced"]);
      this.storyParts.set(index, part);
    }
    this.traces.set(part, { blocks: list.traced, stories, content });
  }

  /** Reads every element `container` of a part as a flow of blocks. */
  private readFlow(
    xml: XmlSource,
    part: string,
    container: number,
    listFor: (scanner: XmlScanner) => BlockList | undefined,
    storyOf: (() => number) | undefined,
  ): { content: readonly [number, number]; unfinished: boolean } {
    const scanner = new XmlScanner(xml.text, wordVocabulary, this.limits, xml);
    const flow = startFlow(scanner, this.context);
    let content: readonly [number, number] | undefined;
    for (let kind = scanner.next(); kind !== EOF; kind = scanner.next()) {
      if (kind !== START || scanner.name !== container) continue;
      const list = listFor(scanner);
      if (list === undefined) {
        scanner.skip();
        continue;
      }
      const open = scanner.end;
      flow.story = storyOf?.();
      flow.readBlocks(list);
      content ??= [open, scanner.start];
    }
    if (content === undefined && part === this.mainPart) throw readError("notWord");
    return { content: content ?? [0, 0], unfinished: flow.fields.length > 0 };
  }

  private readStories(name: string, kind: Story["kind"]): void {
    const xml = this.source(name);
    if (xml === undefined) return;
    const { stories, storyTraces, noteAnchors } = this.collected;
    const first = stories.length;
    const container = { header: W.hdr, footer: W.ftr, footnote: W.footnote, endnote: W.endnote, textbox: 0 }[kind];
    const note = kind === "footnote" || kind === "endnote";
    const mark = kind === "footnote" ? W.footnoteReference : W.endnoteReference;
    let own: BlockList | undefined;
    const { content } = this.readFlow(
      xml,
      name,
      container,
      (scanner) => {
        // Separators are notes of a type; they have no text of the report.
        if (note && (scanner.attribute(NS.word, "type") ?? "normal") !== "normal") return undefined;
        const anchor = note ? noteAnchors.get(`${mark}:${scanner.attribute(NS.word, "id") ?? ""}`) : undefined;
        const list = new BlockList(false);
        own ??= list;
        storyTraces.set(stories.length, list.traced);
        const numbered = kind === "footer" && pageField.test(xml.text);
        stories.push({
          kind,
          blocks: list.blocks,
          ...(anchor !== undefined && { anchor }),
          ...(numbered && { numbersPages: true as const }),
        });
        return list;
      },
      () => stories.length - 1,
    );
    this.trace(name, own ?? new BlockList(false), content, first);
  }
}

/**
 * Reads a document out of its parts.
 * @throws ReadError when it is not a Word document, is broken, or goes past a limit.
 */
export function readDocument(
  parts: PackageParts,
  source: ReportDocument["source"],
  limits: Limits = defaultLimits,
  tracing = false,
): DocumentReading {
  try {
    return (
      new DocumentReader(parts, limits, tracing, false).read(source) ??
      new DocumentReader(parts, limits, tracing, true).read(source)!
    );
  } catch (error) {
    if (error instanceof RangeError) throw readError("tooLarge", undefined, error);
    throw error;
  }
}
