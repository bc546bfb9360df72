import { documentOf, type Edit, type Paragraph, type Refusal } from "@nianbao/core";
import type { DocxFile } from "@nianbao/docx";
import { HostError } from "../port.js";
import { MemoryDocumentHost } from "./memory-host.js";

/** A file whose body is lines of text; knows `replaceText` of whole lines and notes where things were inserted. */
function linesFile(lines: readonly string[]): DocxFile {
  const blocks = lines.map((text): Paragraph => ({ kind: "paragraph", text, runs: [] }));
  const document = documentOf({ kind: "docx" }, blocks);
  return {
    document,
    apply(edits) {
      const next = [...lines];
      const refused: Refusal[] = [];
      for (const edit of edits) {
        if (edit.kind === "replaceText" && next[edit.place.block] === edit.expect) next[edit.place.block] = edit.text;
        else if (edit.kind === "insertTable") next.splice(edit.after + 1, 0, edit.table);
        else refused.push({ edit, code: "changed" });
      }
      return { file: linesFile(next), refused };
    },
    insertSkeleton: ({ agency, year }, after) =>
      linesFile([...lines.slice(0, after + 1), `${agency}${String(year)}`, ...lines.slice(after + 1)]),
    insertPicture: () => linesFile(lines),
    toBytes: () => new TextEncoder().encode(lines.join("\n")),
    part: () => undefined,
  };
}

const replace = (block: number, expect: string, text: string): Edit => ({
  kind: "replaceText",
  place: { block, start: 0, end: expect.length },
  expect,
  text,
});
const textOf = (host: MemoryDocumentHost): string => new TextDecoder().decode(host.toBytes());

test("a write is read back, counts as one revision and can be undone step by step", async () => {
  const host = new MemoryDocumentHost(linesFile(["甲", "乙"]));
  const first = await host.apply([replace(0, "甲", "丙"), replace(1, "乙", "丁")]);
  expect(first.refused).toEqual([]);
  expect(first.snapshot.revision).toBe(1);
  await host.apply([replace(0, "丙", "戊")]);
  await host.undo();
  expect(textOf(host)).toBe("丙\n丁");
  const back = await host.undo();
  expect(textOf(host)).toBe("甲\n乙");
  expect(back.snapshot.revision).toBe(4);
});

test("an edit for an older state is refused, the others are made; nothing made is no change", async () => {
  const host = new MemoryDocumentHost(linesFile(["甲", "乙"]));
  const stale = replace(1, "旧", "新");
  expect((await host.apply([replace(0, "甲", "丙"), stale])).refused).toEqual([{ edit: stale, code: "changed" }]);
  expect((await host.apply([stale])).snapshot.revision).toBe(1);
});

test("undo never takes back what the clerk wrote", async () => {
  const host = new MemoryDocumentHost(linesFile(["甲"]));
  await host.apply([replace(0, "甲", "乙")]);
  host.edit([replace(0, "乙", "经办人写的")]);
  await expect(host.undo()).rejects.toBeInstanceOf(HostError);
  expect(textOf(host)).toBe("经办人写的");
});

test("tables go after the cursor, or to the end when it is unknown", async () => {
  const host = new MemoryDocumentHost(linesFile(["甲", "乙"]));
  await host.insertTable("t2", { at: "cursor" });
  expect(textOf(host)).toBe("甲\n乙\nt2");
  expect(await host.reveal({ block: 0, start: 0, end: 1 })).toBe(true);
  await host.insertTable("t3", { at: "cursor" });
  await host.insertTable("t4", { after: -1 });
  expect(textOf(host)).toBe("t4\n甲\nt3\n乙\nt2");
  expect(await host.reveal({ block: 9, start: 0, end: 0 })).toBe(false);
});

test("the skeleton starts an empty document and otherwise stands at the cursor", async () => {
  const fields = { agency: "示例市示例区司法局", year: 2025 };
  const empty = new MemoryDocumentHost(linesFile([" "]));
  await empty.insertSkeleton(fields);
  expect(textOf(empty)).toBe("示例市示例区司法局2025\n ");
  const used = new MemoryDocumentHost(linesFile(["甲"]));
  await used.insertSkeleton(fields);
  expect(textOf(used)).toBe("甲\n示例市示例区司法局2025");
});

test("every change calls the listeners until they leave; kept state is a copy", async () => {
  const host = new MemoryDocumentHost(linesFile(["甲"]));
  let calls = 0;
  const leave = host.onDirty(() => (calls += 1));
  host.edit([replace(0, "甲", "乙")]);
  await host.apply([replace(0, "乙", "丙")]);
  leave();
  host.edit([replace(0, "丙", "丁")]);
  expect(calls).toBe(2);
  expect(await host.loadState()).toBeUndefined();
  const dismissed = [{ fingerprint: "f", rule: "R", reason: "口径不同" }];
  await host.saveState({ version: 1, dismissed });
  dismissed.pop();
  expect((await host.loadState())?.dismissed).toHaveLength(1);
});
