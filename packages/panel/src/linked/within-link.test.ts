import { exampleDocument, linkTag, type ReplaceText } from "@nianbao/core";
import { withinLink } from "./within-link.js";

const place = (start: number, end: number) => ({ block: 3, start, end });
const document = { ...exampleDocument(), controls: [{ tag: linkTag("t2.fee"), place: place(10, 13) }] };
const edit = (start: number, expect: string, text: string): ReplaceText => ({
  ...{ kind: "replaceText", place: place(start, start + expect.length), expect, text },
});

test.each([
  ["words behind stay", edit(10, "115万", "8万"), edit(10, "115", "8")],
  ["words before and behind stay", edit(8, "为计115万元", "为计8万元"), edit(10, "115", "8")],
  ["the number alone", edit(10, "115", "8"), edit(10, "115", "8")],
  ["other words too", edit(10, "115万", "8元"), edit(10, "115万", "8元")],
  ["part of the number", edit(11, "15万", "1万"), edit(11, "15万", "1万")],
  ["elsewhere", edit(20, "115万", "8万"), edit(20, "115万", "8万")],
])("%s", (_name, given, made) => {
  expect(withinLink(document, given)).toEqual(made);
});
