import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";

/** Whether the compiler refuses a file once it says something else: such a fault never comes as far as a test. */
export function compilerNotices(root: string, file: string, text: string): boolean {
  const path = resolve(root, file);
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [path] }, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const readFile = (name: string): string | undefined =>
    resolve(name) === path ? text : ts.sys.readFile(name);
  const program = ts.createProgram([path], options, {
    ...host,
    readFile,
    getSourceFile: (name, version) => {
      const found = readFile(name);
      return found === undefined ? undefined : ts.createSourceFile(name, found, version);
    },
  });
  const source = program.getSourceFile(path);
  return (
    readFileSync(path, "utf8") !== text &&
    [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].length >
      0
  );
}
