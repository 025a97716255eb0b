import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";

/** A person can still read a formula of so many letters. */
const LONGEST = 500;

const FORMULA = /<f(?:\s[^>]*)?>([^<]*)<\/f>/gu;

/** The longest formula that a sheet of any workbook in a folder holds; one sentence for each workbook with a longer one. */
export function longestFormulas(folder: string): {
  readonly longest: number;
  readonly problems: readonly string[];
} {
  const found = readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => ({ name, longest: longestIn(readFileSync(join(folder, name))) }));
  return {
    longest: Math.max(...found.map(({ longest }) => longest)),
    problems: found
      .filter(({ longest }) => longest > LONGEST)
      .map(({ name, longest }) => `${name} has a formula of ${longest} letters.`),
  };
}

function longestIn(bytes: Uint8Array): number {
  const sheets = Object.values(
    unzipSync(bytes, { filter: ({ name }) => /^xl\/worksheets\/[^/]+\.xml$/u.test(name) })
  );
  const lengths = sheets.flatMap((sheet) =>
    [...strFromU8(sheet).matchAll(FORMULA)].map(([, text]) => unescaped(text!).length)
  );
  return Math.max(0, ...lengths);
}

function unescaped(text: string): string {
  return text.replace(/&(?:lt|gt|amp|quot|apos|#\d+|#x[\da-f]+);/giu, "x");
}
