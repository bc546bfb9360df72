import type { Rule, Severity } from "@nianbao/core";
import type { Log, ReportingDescriptor, Result } from "sarif";
import { allRules } from "../check/checker.js";
import type { DismissedOutput, FindingOutput } from "../check/schema.js";
import { exitCodeOf, type Tally } from "../check/tally.js";
import { version } from "../version.js";
import type { ResultFormat } from "./format.js";

const levels: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  info: "note",
};

/**
 * `check --format sarif`: SARIF 2.1.0, one result a finding. A place in a Word document has no line: it is given in words
 * as a logical location. Waived findings are there as suppressed.
 */
export function sarifFormat(): ResultFormat {
  const indexes = new Map(allRules.map((rule, index) => [rule.id, index] as const));
  const between = ",\n        ";
  return {
    pieces: ({ findings, dismissed }) => [
      [...findings, ...dismissed].map((finding) => JSON.stringify(resultOf(finding, indexes))).join(between),
    ],
    write: async (part, sums, sink) => {
      const [head, tail] = JSON.stringify(logOf(sums), null, 2).split('"results": []') as [string, string];
      let before = `${head}"results": [\n        `;
      for (const piece of part(0)) {
        await sink(before);
        await sink(piece);
        before = between;
      }
      await sink(before === between ? `\n      ]${tail}\n` : `${head}"results": []${tail}\n`);
    },
  };
}

/** The log without its results. */
function logOf(sums: Tally): Log {
  return {
    version: "2.1.0",
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    runs: [
      {
        tool: { driver: { name: "nianbao", version, language: "zh-CN", rules: allRules.map(descriptor) } },
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: sums.failed === 0,
            exitCode: exitCodeOf(sums),
            toolExecutionNotifications: sums.files.flatMap(({ file, failure }) =>
              failure === undefined
                ? []
                : [
                    {
                      level: "error" as const,
                      message: { text: failure },
                      locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
                    },
                  ],
            ),
          },
        ],
        results: [],
      },
    ],
  };
}

function descriptor({ id, title, why, todo, severity, basis }: Rule): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: `${todo}\n依据：${basis.map(({ source, article }) => source + (article ?? "")).join("；")}` },
    defaultConfiguration: { level: levels[severity] },
  };
}

function resultOf(finding: FindingOutput | DismissedOutput, indexes: ReadonlyMap<string, number>): Result {
  const { rule, severity, message, file, places, fingerprint } = finding;
  const index = indexes.get(rule);
  return {
    ruleId: rule,
    ...(index === undefined ? {} : { ruleIndex: index }),
    level: levels[severity],
    message: { text: `${message.what}。怎么改：${message.todo}` },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(file) } },
        ...(places.length === 0
          ? {}
          : { logicalLocations: places.map(({ label }) => ({ fullyQualifiedName: label, kind: "element" })) }),
      },
    ],
    partialFingerprints: { "nianbao/v1": fingerprint },
    ...("reason" in finding ? { suppressions: [{ kind: "external", justification: finding.reason }] } : {}),
  };
}

/** A path as a URI: relative ones stay relative. */
function uriOf(path: string): string {
  const parts = path.replaceAll("\\", "/").split("/");
  const encoded = parts.map((part, index) =>
    index === 0 && /^[A-Za-z]:$/.test(part) ? part : encodeURIComponent(part),
  );
  const uri = encoded.join("/");
  return uri.startsWith("/") ? `file://${uri}` : /^[A-Za-z]:\//.test(uri) ? `file:///${uri}` : uri;
}
