import { check, exampleDocument, recognise, type Comment } from "@nianbao/core";
import { COMMENT_MARK } from "@nianbao/host";
import { tellsOfComment, withOurCommentsAsOne } from "./our-comments.js";

const comment = (text: string, block: number): Comment => ({ author: "甲", text, place: { block, start: 0, end: 2 } });

test("comments of ours are one finding with all their places, those of people one each, and all keep the report from going out", () => {
  const comments = [
    comment(`${COMMENT_MARK}两个数不一致。请核对。`, 4),
    comment("请局长审阅", 5),
    comment(`${COMMENT_MARK}缺句号。请补上。`, 6),
  ];
  const result = withOurCommentsAsOne(check(recognise({ ...exampleDocument(), comments })));
  const told = result.findings.filter(tellsOfComment);
  expect(told.map(({ message }) => message.what).sort()).toEqual(
    ["留有“甲”的批注：请局长审阅", "留有年报助手写的 2 条批注"].sort(),
  );
  expect(told.every(({ severity }) => severity === "error")).toBe(true);
  const ours = told.find(({ message }) => message.what.includes("年报助手"))!;
  expect(ours.places.map(({ block }) => block)).toEqual([4, 6]);
});

test("a report without them is told as it was", () => {
  const result = check(recognise(exampleDocument()));
  expect(withOurCommentsAsOne(result)).toBe(result);
});
