import { linkTag, paragraphAt, textAt, type InsertSentence, type ReportDocument } from "@nianbao/core";
import { outline, paragraphWith, sampleReport } from "./documents.js";
import { equals, holds } from "./expect.js";
import { onDocument } from "./opened.js";
import type { ContractCase } from "./subject.js";

const links = ["t3.new.total", "t3.new.naturalPerson"] as const;

/** Sentences whose numbers are linked to the tables. */
export const sentenceCases: readonly ContractCase[] = [
  onDocument("inserts a sentence with its numbers linked", sampleReport, async ({ host }) => {
    const { document } = await host.read();
    const edit = sentenceAfter(document);
    const { snapshot, refused } = await host.apply([edit]);
    equals(refused, [], "refused");
    const place = { block: edit.after + 1, start: 0, end: 0 };
    const made = paragraphAt(snapshot.document, place);
    equals(made?.text, "本年度共收到政府信息公开申请12件，其中自然人申请8件。", "text");
    const like = paragraphAt(document, { block: edit.like, start: 0, end: 0 });
    equals(made?.runs[0]?.format.eastAsianFont, like?.runs[0]?.format.eastAsianFont, "font");
    equals(linked(snapshot.document), [links[0], "12", links[1], "8"], "linked numbers");
    equals(snapshot.document.blocks.length, document.blocks.length + 1, "number of blocks");
  }),

  onDocument("a linked number that is changed stays linked", sampleReport, async ({ host }) => {
    const first = (await host.read()).document;
    const { snapshot } = await host.apply([sentenceAfter(first)]);
    const [control] = snapshot.document.controls.filter(({ tag }) => tag === linkTag(links[1]));
    holds(control !== undefined, "the number is in a control");
    const changed = await host.apply([{ kind: "replaceText", place: control.place, expect: "8", text: "10" }]);
    equals(changed.refused, [], "refused");
    equals(linked(changed.snapshot.document), [links[0], "12", links[1], "10"], "linked numbers");
    if (!host.capabilities.undo) return;
    equals(linked((await host.undo()).snapshot.document), [links[0], "12", links[1], "8"], "after a step back");
    equals(outline((await host.undo()).snapshot.document), outline(first), "after two steps back");
  }),
];

function sentenceAfter(document: ReportDocument): InsertSentence {
  const block = paragraphWith(document, "收到申请12件");
  const pieces = [
    { text: "本年度共收到政府信息公开申请" },
    { text: "12", link: links[0] },
    { text: "件，其中自然人申请" },
    { text: "8", link: links[1] },
    { text: "件。" },
  ];
  return { kind: "insertSentence", after: block, like: block, pieces };
}

function linked({ controls, ...document }: ReportDocument): string[] {
  return controls
    .filter(({ tag }) => links.some((link) => tag === linkTag(link)))
    .flatMap(({ tag, place }) => [tag.slice(linkTag("").length), textAt({ controls, ...document }, place)]);
}
