import { readFileSync } from "node:fs";
import path from "node:path";
import { readSeedAppendix, type SeedRow as PrintedRow } from "../samples/seedText";

/** An appendix row of a real plan: STT, task, lead, supporting, deadline, deliverable, as printed (row 36 made whole). */
export type SeedRow = readonly [string, string, string, string, string, string];

export interface SeedArea {
  readonly heading: string;
  readonly rows: readonly SeedRow[];
}

const text = readFileSync(path.join(__dirname, "../samples/ke-hoach-cchc-2026.txt"), "utf8");

/** The appendix of the administrative-reform plan 2026 of xã Nguyễn Bình Khiêm, oddities kept. */
export const SEED_AREAS: readonly SeedArea[] = areasOf(readSeedAppendix(text).rows);

function areasOf(printed: readonly PrintedRow[]): readonly SeedArea[] {
  const areas: { heading: string; rows: SeedRow[] }[] = [];
  for (const row of printed) {
    const area = areas.at(-1);
    if (row.kind === "area") {
      areas.push({ heading: row.title, rows: [] });
    } else if (area) {
      const cells = row.cells.map((runs) =>
        runs
          .map((run) => run.text)
          .join("")
          .trim()
      );
      area.rows = cells[0] === "" ? continued(area.rows, cells) : [...area.rows, rowOf(cells)];
    }
  }
  return areas;
}

/** A page break cut row 36 in two; the second half has no number. */
function continued(rows: readonly SeedRow[], cells: readonly string[]): SeedRow[] {
  const last = rows.at(-1) ?? [];
  const joined = cells.map((cell, index) => `${last[index] ?? ""} ${cell}`.trim());
  return [...rows.slice(0, -1), rowOf(joined)];
}

function rowOf(cells: readonly string[]): SeedRow {
  const [number = "", task = "", lead = "", supporting = "", deadline = "", deliverable = ""] =
    cells;
  return [number, task, lead, supporting, deadline, deliverable];
}
