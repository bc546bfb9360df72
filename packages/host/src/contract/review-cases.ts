import { openDocx } from "@nianbao/docx";
import type { Finding, ReportDocument } from "@nianbao/core";
import { HostError } from "../port.js";
import { mixedFile, paragraphWith, sampleReport } from "./documents.js";
import { equals, holds, rejects } from "./expect.js";
import { onDocument } from "./opened.js";
import type { ContractCase } from "./subject.js";

/** Comments and tracked changes: done, or refused in words for the clerk. */
export const reviewCases: readonly ContractCase[] = [
  onDocument("writes findings as comments once, and takes its own out again", sampleReport, async ({ host }) => {
    const { document } = await host.read();
    if (host.capabilities.comments !== true) {
      if (host.writeComments === undefined) return;
      holds((await rejects(host.writeComments([]), "comments")) instanceof HostError, "a HostError");
      return;
    }
    const block = paragraphWith(document, "收到申请12件");
    const findings = [
      ...Array.from({ length: 4 }, (_, number) => findingAt(document, block, `第${String(number + 1)}处`)),
      findingAt(document, document.blocks.length + 5, "不在了"),
    ];
    const done = await host.writeComments!(findings);
    equals([done.written, done.missed.length], [4, 1], "written and missed");
    equals(done.snapshot.document.comments.length, document.comments.length + 4, "comments in the document");
    equals(textOf(done.snapshot.document), textOf(document), "the text");
    equals((await host.writeComments!(findings)).written, 0, "the same again");
    equals(await host.removeComments!(), 4, "taken out");
    equals((await host.read()).document.comments, document.comments, "comments left");
  }),

  onDocument("makes a change as a tracked one that can be taken back, or refuses to", mixedFile, async (subject) => {
    const { host } = subject;
    const { document } = await host.read();
    const place = { block: 0, start: 8, end: 10 };
    const write = host.apply([{ kind: "replaceText", place, expect: "12", text: "3" }], { tracked: true });
    if (host.capabilities.trackedChanges !== true) {
      holds((await rejects(write, "tracked change")) instanceof HostError, "a HostError");
      equals((await host.read()).document.blocks, document.blocks, "the document");
      return;
    }
    const { snapshot, refused } = await write;
    equals(refused, [], "refused");
    equals(textOf(snapshot.document)[0], "新收12件，结转3件。", "text");
    equals(
      snapshot.document.revisions.map(({ kind, text }) => `${kind} ${text}`).sort(),
      ["deletion 12", "insertion 3"],
      "tracked changes",
    );
    // What is written next is plain again.
    const next = { block: 0, start: 0, end: 2 };
    const plain = await host.apply([{ kind: "replaceText", place: next, expect: "新收", text: "收到" }]);
    equals(plain.snapshot.document.revisions.length, 2, "tracked changes after a plain one");
    if (subject.bytes !== undefined) openDocx(await subject.bytes());
  }),
];

function textOf({ blocks }: ReportDocument): string[] {
  return blocks.map((block) => (block.kind === "paragraph" ? block.text : block.kind));
}

function findingAt(document: ReportDocument, block: number, what: string): Finding {
  const found = document.blocks[block];
  const text = found?.kind === "paragraph" ? found.text.slice(0, 4) : "";
  return {
    rule: "XX-01",
    severity: "warning",
    message: { what: `${what}。`, why: "两处不一致。", todo: "请核对。" },
    quote: text,
    places: [{ block, start: 0, end: text.length, label: "第一部分", text }],
    basis: [],
    fixes: [],
    fingerprint: what,
  };
}
