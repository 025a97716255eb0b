import { describe, expect, it } from "@jest/globals";
import { writeFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { jestWith } from "./jestWith";

const ROOT = join(__dirname, "../..");
/** As jest sees the transformer. */
const { createTransformer } = require("./swapSource.js") as {
  readonly createTransformer: (options: object) => {
    readonly process: (source: string, path: string, options: object) => { readonly code: string };
  };
};

const CONFIG = {
  transform: { "\\.docx$": "<rootDir>/docx.js", "\\.(t|j)sx?$": ["swc", { a: 1 }] },
} as const;

describe("jest with one file swapped", () => {
  it("hands that file alone to another text, before all other transformers", () => {
    const swapped = { file: "src/text/keys.ts", text: "/tmp/text" };
    const { transform } = jestWith(ROOT, CONFIG, swapped) as { transform: Record<string, unknown> };
    const [first, ...others] = Object.keys(transform);
    expect(new RegExp(first!).test(join(ROOT, "src/text/keys.ts"))).toBe(true);
    expect(new RegExp(first!).test(join(ROOT, "src/text/keys.tsx"))).toBe(false);
    expect(transform[first!]).toEqual([
      expect.stringMatching(/swapSource\.js$/u),
      { text: "/tmp/text", inner: ["swc", { a: 1 }] },
    ]);
    expect(others).toEqual(Object.keys(CONFIG.transform));
  });

  it("does the same in each of several projects", () => {
    const swapped = { file: "src/text/keys.ts", text: "/tmp/text" };
    const { projects } = jestWith(ROOT, { projects: [CONFIG, CONFIG] }, swapped) as {
      projects: readonly { transform: object }[];
    };
    expect(projects.map(({ transform }) => Object.keys(transform).length)).toEqual([3, 3]);
  });

  it("leaves everything where it is for a run without a fault", () => {
    expect(jestWith(ROOT, CONFIG, null)).toMatchObject(CONFIG);
  });
});

it("a file that is transformed says what the other text says", () => {
  const folder = mkdtempSync(join(tmpdir(), "mutants-"));
  const text = join(folder, "swapped.txt");
  writeFileSync(text, "export const ROOM = 2;");
  const transformer = createTransformer({
    text,
    inner: ["@swc/jest", { jsc: { parser: { syntax: "typescript" } } }],
  });
  const options = { config: { rootDir: ROOT }, instrument: false, supportsStaticESM: false };
  expect(transformer.process("export const ROOM = 1;", "/a.ts", options).code).toContain("= 2");
  rmSync(folder, { recursive: true });
});
