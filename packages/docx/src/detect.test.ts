import { detectFormat } from "./detect.js";

const of = (text: string) => detectFormat(new TextEncoder().encode(text));

test("comments before a page are passed over, each to its first end", () => {
  expect(of("<!-- a --> <!-- b\n--><html>")).toBe("html");
  expect(of('<?xml version="1.0"?><!----><!doctype html>')).toBe("html");
  expect(of("<!-- a --> words --> <html>")).toBe("text");
  expect(of("<!-- <html> ")).toBe("text");
});

test("hundreds of comments before something that is no page take no time", () => {
  const started = performance.now();
  expect(of(`${"<!---->".repeat(580)}words`)).toBe("text");
  expect(performance.now() - started).toBeLessThan(500);
});
