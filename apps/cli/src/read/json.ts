import { toAnnualReport, type RecognisedReport } from "@nianbao/core";

/**
 * What was recognised, as JSON: the report's data in the schema that `fill` takes, and beside it what the document calls
 * itself (title, short names, stated period). One line for each paragraph and each figure, so that people can edit it.
 */
export function readOutput(report: RecognisedReport): string {
  const { agency, year, preamble, chapters, cells } = toAnnualReport(report);
  const head = {
    agency,
    shortNames: report.agency?.shortNames ?? [],
    year,
    title: report.title?.text ?? null,
    period: report.period?.value ?? null,
  };
  return `${members([
    ...Object.entries(head).map(([name, value]) => [name, JSON.stringify(value)] as const),
    ["preamble", list(preamble ?? [], "  ")],
    [
      "chapters",
      items(
        chapters.map(({ number, heading, paragraphs }) =>
          members(
            [
              ["number", String(number)],
              ["heading", JSON.stringify(heading)],
              ["paragraphs", list(paragraphs, "      ")],
            ],
            "    ",
          ),
        ),
        "  ",
      ),
    ],
    [
      "cells",
      members(
        Object.entries(cells).map(([id, cell]) => [id, spaced(cell)] as const),
        "  ",
      ),
    ],
  ])}\n`;
}

function members(entries: readonly (readonly [name: string, json: string])[], indent = ""): string {
  if (entries.length === 0) return "{}";
  const lines = entries.map(([name, json]) => `${indent}  ${JSON.stringify(name)}: ${json}`);
  return `{\n${lines.join(",\n")}\n${indent}}`;
}

function items(json: readonly string[], indent: string): string {
  return json.length === 0 ? "[]" : `[\n${json.map((each) => `${indent}  ${each}`).join(",\n")}\n${indent}]`;
}

function list(texts: readonly string[], indent: string): string {
  return items(
    texts.map((text) => JSON.stringify(text)),
    indent,
  );
}

/** JSON on one line with spaces after commas and colons. */
function spaced(value: object): string {
  return JSON.stringify(value, null, 1).replace(/\n\s*/g, " ");
}
