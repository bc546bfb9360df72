import { settings } from "../locale/settings.js";
import { readOfficeFile } from "./read-office-file.js";

const file = (text: string, size = text.length) => ({ name: "配置.json", size, text: async () => text });

test("a configuration is taken with its name, with or without a byte order mark", async () => {
  const expected = { ok: true, file: { name: "配置.json", data: { rules: { "PU-02": "off" } } } };
  expect(await readOfficeFile(file('\uFEFF{"rules":{"PU-02":"off"}}'))).toEqual(expected);
});

test("what is wrong with a file is told with the place; nothing of it is used", async () => {
  expect(await readOfficeFile(file('{"ruels":{}}'))).toEqual({
    ok: false,
    message: settings.office.refused("配置.json"),
    problems: ["没有“ruels”这一项，是不是 rules"],
  });
  for (const [given, message] of [
    [file("PK\u0003"), settings.office.notJson("配置.json")],
    [file("{}", 2_000_000), settings.office.tooLarge("配置.json")],
  ] as const) {
    expect(await readOfficeFile(given)).toEqual({ ok: false, message, problems: [] });
  }
});
