import { resolve } from "node:path";
import ts from "typescript";

jest.setTimeout(120_000);

const entries = ["core", "docx", "sheet", "host", "panel"].map((name) => `packages/${name}/src/index.ts`);

test("everything that a package hands out says what it is", () => {
  const { config } = ts.readConfigFile(resolve("tsconfig.base.json"), (path) => ts.sys.readFile(path)) as {
    readonly config: object;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, resolve("."));
  const files = entries.map((entry) => resolve(entry));
  const program = ts.createProgram(files, {
    ...options,
    customConditions: ["nianbao:source"],
    jsx: ts.JsxEmit.ReactJSX,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
    noEmit: true,
    composite: false,
  });
  const checker = program.getTypeChecker();
  const silent = files.flatMap((file, index) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(file)!)!;
    return checker.getExportsOfModule(module).flatMap((exported) => {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      return symbol.getDocumentationComment(checker).length > 0 ? [] : [`${entries[index]!}: ${exported.name}`];
    });
  });
  expect(silent).toEqual([]);
});
