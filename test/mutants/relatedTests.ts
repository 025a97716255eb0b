import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

/** Which files import a file, by paths from the root: "src/text/keys.ts". */
export type Importers = ReadonlyMap<string, readonly string[]>;

const CODE = /\.tsx?$/u;
const TEST = /\.test\.tsx?$/u;

/** All TypeScript below a folder of the repository. */
export function codeBelow(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => CODE.test(path))
    .map((path) => join(folder, path).replaceAll("\\", "/"))
    .sort();
}

/** Reads who imports whom, types alone included: what is never wrong here is to look at one file more. */
export function importersIn(root: string): Importers {
  const files = [...codeBelow(root, "src"), ...codeBelow(root, "test")];
  const known = new Set(files);
  const importers = new Map<string, string[]>();
  for (const file of files) {
    const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), "utf8"), true, true);
    for (const { fileName } of importedFiles) {
      const target = resolved(file, fileName, known);
      if (target !== null) {
        importers.set(target, [...(importers.get(target) ?? []), file]);
      }
    }
  }
  return importers;
}

function resolved(from: string, name: string, known: ReadonlySet<string>): string | null {
  const path = join(dirname(from), name).replaceAll("\\", "/");
  const found = ["", ".ts", ".tsx", "/index.ts"].map((end) => path + end);
  return name.startsWith(".") ? (found.find((each) => known.has(each)) ?? null) : null;
}

/** Random cases take long, and find first what a plain test should have said. */
const FUZZ = /^test\/fuzz\//u;

/**
 * The tests that may notice a fault in a file: those of its own room first, for they are the ones that say what it does, then
 * the others, of either the ones that stand nearest to it by imports; random cases last.
 */
export function relatedTests(file: string, importers: Importers): readonly string[] {
  const steps = new Map([[file, 0]]);
  for (const [each, distance] of steps) {
    for (const importer of importers.get(each) ?? []) {
      if (!steps.has(importer)) {
        steps.set(importer, distance + 1);
      }
    }
  }
  const room = `test/${file.split("/")[1]!}/`;
  return [...steps]
    .filter(([each]) => TEST.test(each))
    .sort(
      ([a, near], [b, far]) =>
        Number(b.startsWith(room)) - Number(a.startsWith(room)) ||
        Number(FUZZ.test(a)) - Number(FUZZ.test(b)) ||
        near - far ||
        (a < b ? -1 : 1)
    )
    .map(([each]) => each);
}
