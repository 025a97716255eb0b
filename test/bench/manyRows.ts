import type { Run, SeedRow } from "../samples/seedText";

/** A task of the seed: its row, and the row below where a page break cut it in two. */
type SeedTask = readonly (readonly (readonly Run[])[])[];

interface SeedSection {
  readonly title: string;
  readonly tasks: readonly SeedTask[];
}

const TEXT_COLUMN = 1;

/**
 * The seed's rows again and again inside its seven area rows, `wanted` tasks numbered through, every round's texts told
 * apart as the rounds of a year ("(đợt 2)"). 39 gives the seed itself.
 */
export function manyRows(seed: readonly SeedRow[], wanted: number): readonly SeedRow[] {
  const sections = sectionsOf(seed);
  const inSeed = sections.reduce((sum, section) => sum + section.tasks.length, 0);
  const rows: SeedRow[] = [];
  let before = 0;
  let number = 1;
  for (const { title, tasks } of sections) {
    rows.push({ kind: "area", title });
    const places = tasks.map((_, index) => before + index);
    before += tasks.length;
    for (let round = 0; round * inSeed < wanted; round += 1) {
      const filled = tasks.filter((_, index) => round * inSeed + places[index]! < wanted);
      filled.forEach((task) => rows.push(...rowsOf(task, number++, round)));
    }
  }
  return rows;
}

function sectionsOf(rows: readonly SeedRow[]): readonly SeedSection[] {
  const sections: { title: string; tasks: SeedTask[] }[] = [];
  for (const row of rows) {
    const tasks = sections.at(-1)?.tasks ?? [];
    if (row.kind === "area") {
      sections.push({ title: row.title, tasks: [] });
    } else if (row.cells[0]!.length > 0) {
      tasks.push([row.cells]);
    } else {
      tasks.push([...(tasks.pop() ?? []), row.cells]);
    }
  }
  return sections;
}

function rowsOf(task: SeedTask, number: number, round: number): readonly SeedRow[] {
  return task.map((cells, line) => {
    const told = cells.map((runs, column) =>
      line === 0 && column === TEXT_COLUMN && round > 0
        ? [...runs, { text: ` (đợt ${round + 1})`, italic: false }]
        : runs
    );
    const first: readonly Run[] = line === 0 ? [{ text: String(number), italic: false }] : [];
    return { kind: "cells", cells: [first, ...told.slice(1)] };
  });
}
