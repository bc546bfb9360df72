import type { Paragraph, Run } from "@nianbao/core";
import { normalizeLiteral } from "../xml/text.js";

type Writable<Value> = { -readonly [key in keyof Value]: Value[key] };

const spaces = /[ \t\n\r\f]+/g;

/** A paragraph of a page while it is read: white space collapsed as a browser does. */
export class HtmlDraft {
  private text = "";
  private readonly runs: Writable<Run>[] = [];

  get empty(): boolean {
    return this.text.trim() === "";
  }

  add(raw: string, bold: boolean): void {
    // Form feed is white space; other control characters are left over from some program.
    let text = normalizeLiteral(raw.replace(spaces, " "));
    if (text.startsWith(" ") && (this.text === "" || /[ \n]$/.test(this.text))) text = text.slice(1);
    this.put(text, bold);
  }

  /** The line being written looks like a heading: 一、总体情况, （一）主动公开情况. */
  get endsWithHeading(): boolean {
    return /(^|\n)\s*([一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)[^。；：:，]{2,24}$/u.test(
      this.text,
    );
  }

  /** A line break inside the paragraph. */
  breakLine(): void {
    this.trimEnd();
    if (this.text !== "") this.put("\n", this.runs[this.runs.length - 1]?.format.bold === true);
  }

  finish(about: Pick<Paragraph, "style" | "outlineLevel" | "listLabel">): Paragraph {
    this.trimEnd();
    return { kind: "paragraph", text: this.text, runs: this.runs, ...about };
  }

  private put(text: string, bold: boolean): void {
    if (text === "") return;
    const start = this.text.length;
    this.text += text;
    const last = this.runs[this.runs.length - 1];
    if (last !== undefined && (last.format.bold === true) === bold) last.end = this.text.length;
    else this.runs.push({ start, end: this.text.length, format: bold ? { bold } : {} });
  }

  private trimEnd(): void {
    this.text = this.text.replace(/[ \n]+$/, "");
    while (this.runs.length > 0 && this.runs[this.runs.length - 1]!.start >= this.text.length) this.runs.pop();
    const last = this.runs[this.runs.length - 1];
    if (last !== undefined) last.end = this.text.length;
  }
}
