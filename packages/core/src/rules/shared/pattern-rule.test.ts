import { check } from "../../check/check.js";
import { recognise } from "../../recognise/recognise.js";
import { collocations } from "../language/lg-08.js";
import { saying } from "./saying.js";

it("a message shows the words as they stand, quoted names included", () => {
  const words = "加强“掌上公开”栏目的建设力度";
  const { findings } = check(recognise(saying(`下半年${words}。`)), { rules: [collocations] });
  expect(findings.map(({ quote, message }) => [quote, message.what])).toEqual([
    [words, `“${words}”：“力度”宜与“加大”搭配`],
  ]);
});
