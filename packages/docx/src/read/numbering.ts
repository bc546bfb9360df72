import type { Limits } from "../types.js";
import { EOF, END, START, XmlScanner } from "../xml/scanner.js";
import type { XmlSource } from "../xml/source.js";
import { NS } from "../xml/vocabulary.js";
import { formatNumber } from "./numberFormat.js";
import { isOn, number, value } from "./runProperties.js";
import { W, wordVocabulary } from "./words.js";

interface Level {
  start: number;
  format: string;
  /** Such as `%1、` or `（%2）`. */
  text: string;
  /** Numbers of higher levels show as 1, 2, 3. */
  legal: boolean;
  style: string | undefined;
}

interface List {
  readonly abstract: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, Level>;
  begun: boolean;
}

function newLevel(): Level {
  return { start: 1, format: "decimal", text: "", legal: false, style: undefined };
}

/**
 * Automatic numbering: gives the label of each numbered paragraph, in document order.
 * Lists of one definition count on together, as in Word, unless a list restarts.
 */
export class Numbering {
  private readonly definitions = new Map<string, Map<number, Level>>();
  private readonly lists = new Map<string, List>();
  private readonly counters = new Map<string, (number | undefined)[]>();

  /** @param xml of numbering.xml */
  constructor(xml: XmlSource, limits: Limits) {
    this.read(new XmlScanner(xml.text, wordVocabulary, limits, xml));
  }

  /** Label of the next paragraph of a list; undefined when there is none (bullets have their sign). */
  next(listId: string, stated: number, style: string | undefined): string | undefined {
    const list = this.lists.get(listId);
    const definition = list === undefined ? undefined : this.definitions.get(list.abstract);
    if (list === undefined || definition === undefined) return undefined;
    const level = this.levelOfStyle(definition, style) ?? stated;
    const counters = this.counters.get(list.abstract) ?? [];
    this.counters.set(list.abstract, counters);
    if (!list.begun) {
      list.begun = true;
      for (const [restarted, start] of list.starts) counters[restarted] = start - 1;
    }
    const at = (index: number): Level => list.levels.get(index) ?? definition.get(index) ?? newLevel();
    counters[level] = (counters[level] ?? at(level).start - 1) + 1;
    counters.length = level + 1;
    const { text, legal } = at(level);
    const label = text.replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const count = counters[index] ?? at(index).start;
      return formatNumber(count, legal ? "decimal" : at(index).format);
    });
    return label === "" ? undefined : label;
  }

  private levelOfStyle(definition: Map<number, Level>, style: string | undefined): number | undefined {
    if (style === undefined) return undefined;
    for (const [index, level] of definition) if (level.style === style) return index;
    return undefined;
  }

  private read(scanner: XmlScanner): void {
    let levels: Map<number, Level> | undefined;
    let level: Level | undefined;
    let list: List | undefined;
    let listId = "";
    let override = 0;
    for (let kind = scanner.next(); kind !== EOF; kind = scanner.next()) {
      if (kind === END) {
        if (scanner.name === W.lvl) level = undefined;
        continue;
      }
      if (kind !== START) continue;
      const stated = value(scanner);
      switch (scanner.name) {
        case W.abstractNum:
          levels = new Map();
          this.definitions.set(scanner.attribute(NS.word, "abstractNumId") ?? "", levels);
          list = undefined;
          break;
        case W.num:
          listId = scanner.attribute(NS.word, "numId") ?? "";
          levels = undefined;
          break;
        case W.abstractNumId:
          list = { abstract: stated ?? "", starts: new Map(), levels: new Map(), begun: false };
          this.lists.set(listId, list);
          break;
        case W.lvlOverride:
          override = number(scanner.attribute(NS.word, "ilvl")) ?? 0;
          break;
        case W.startOverride:
          list?.starts.set(override, number(stated) ?? 1);
          break;
        case W.lvl:
          level = newLevel();
          (list?.levels ?? levels)?.set(number(scanner.attribute(NS.word, "ilvl")) ?? 0, level);
          break;
        case W.start:
          if (level !== undefined) level.start = number(stated) ?? 1;
          break;
        case W.numFmt:
          if (level !== undefined) level.format = stated ?? "decimal";
          break;
        case W.lvlText:
          if (level !== undefined) level.text = stated ?? "";
          break;
        case W.isLgl:
          if (level !== undefined) level.legal = isOn(scanner);
          break;
        case W.pStyle:
          if (level !== undefined) level.style = stated;
          break;
        case W.pPr:
        case W.rPr:
          scanner.skip();
          break;
      }
    }
  }
}
