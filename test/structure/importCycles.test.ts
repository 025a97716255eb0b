import { describe, expect, it } from "@jest/globals";
import { readdirSync, readFileSync } from "node:fs";
import * as path from "node:path";
import { importCycles } from "./importCycles";

const SOURCE = path.resolve(__dirname, "../../src");

function sourceFiles(): ReadonlyMap<string, string> {
  const names = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(SOURCE, name));
  return new Map(names.map((name) => [name, readFileSync(name, "utf8")]));
}

/** The circles among files of one folder, by their bare names. */
function among(files: Readonly<Record<string, string>>): readonly (readonly string[])[] {
  const sources = new Map(
    Object.entries(files).map(([name, text]) => [path.join(SOURCE, name), text])
  );
  return importCycles(sources).map((cycle) => cycle.map((name) => path.basename(name)));
}

describe("files that import one another", () => {
  it("are nowhere in src when it runs", () => {
    expect(importCycles(sourceFiles())).toEqual([]);
  });

  it("are found over any number of files, by every kind of import that runs", () => {
    const files = {
      "a.ts": `import { type B, b } from "./b";`,
      "b.ts": `export * from "./c/c";`,
      "c/c.ts": `import "../d";`,
      "d.tsx": `import * as a from "./a";`,
      "own.ts": `export { other } from "./own";`,
      "beside.ts": `import { a } from "./a";`,
    };
    expect(among(files)).toEqual([["a.ts", "b.ts", "c.ts", "d.tsx"], ["own.ts"]]);
  });

  it("are no fault where only types are meant, or where one waits for its turn", () => {
    const files = {
      "a.ts": `import { b } from "./b"; import { c } from "./c";`,
      "b.ts": `import type { A } from "./a"; import { type B } from "./a"; export type { A } from "./a";`,
      "c.ts": `export const later = () => import("./a");`,
    };
    expect(among(files)).toEqual([]);
  });
});
