import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SamplePlan } from "../../src/sample/samplePlan";
import { readSeedAppendix } from "./seedText";

const TEXT = join(__dirname, "ke-hoach-cchc-2026.txt");

/** The appendix of the real plan as the add-in carries it along to be tried. */
export function samplePlan(): SamplePlan {
  const appendix = readSeedAppendix(readFileSync(TEXT, "utf8"));
  return {
    titles: appendix.titles,
    headers: appendix.headers,
    rows: appendix.rows.map((row) =>
      row.kind === "area"
        ? [row.title]
        : row.cells.map((runs) => runs.map(({ text }) => text).join(""))
    ),
  };
}
