import { describe, expect, test } from "@jest/globals";
import { areaId } from "../../src/plan/areas";
import { renamedAreas, type AreaTraces } from "../../src/sheets/renamedAreas";
import { SEED_PLAN } from "../plan/seedPlan";
import { merge } from "./mergeAgain";

const FIRST = merge(SEED_PLAN);
const [DIRECTION, INSTITUTIONS] = SEED_PLAN.areas.map(({ name }) => name) as [string, string];
const NEW_NAME = "Xây dựng thể chế";

/** The workbook as the last build left it, but for what a test says. */
function traces(given: Partial<AreaTraces> = {}): AreaTraces {
  const { areas } = SEED_PLAN;
  return { listed: areas, table: FIRST.rows, base: FIRST.base, built: areas, known: [], ...given };
}

function listedWith(former: string, name: string) {
  return SEED_PLAN.areas.map((area) =>
    area.name === former ? { ...area, id: areaId(name), name } : area
  );
}

function tasksWith(former: string, name: string) {
  return FIRST.rows.map((row) =>
    row.cells.area === former ? { ...row, cells: { ...row.cells, area: name } } : row
  );
}

describe("areas that were renamed in the workbook", () => {
  const renaming = { from: INSTITUTIONS, to: NEW_NAME };
  const listed = listedWith(INSTITUTIONS, NEW_NAME);
  const table = tasksWith(INSTITUTIONS, NEW_NAME);

  test("are none where nobody renamed any", () => {
    expect(renamedAreas(traces())).toEqual([]);
  });

  test("are known by the tasks that went along", () => {
    expect(renamedAreas(traces({ listed, table }))).toEqual([renaming]);
  });

  test("are known by their numeral where they had no task", () => {
    const hasTask = new Set(
      FIRST.rows.filter(({ cells }) => cells.area === INSTITUTIONS).map(({ id }) => id)
    );
    const without = {
      table: FIRST.rows.filter(({ id }) => !hasTask.has(id)),
      base: FIRST.base.filter(({ id }) => !hasTask.has(id)),
    };
    expect(renamedAreas(traces({ listed, ...without }))).toEqual([renaming]);
  });

  test("stay known once a build remembers the new name, and through another new name", () => {
    const built = traces({ listed, table, built: listed, known: [renaming] });
    const base = merge({ ...SEED_PLAN, areas: listed }).base;
    expect(
      renamedAreas({ ...built, base, table: merge({ ...SEED_PLAN, areas: listed }).rows })
    ).toEqual([renaming]);
    const again = listedWith(INSTITUTIONS, "Thể chế");
    expect(
      renamedAreas({ ...built, listed: again, table: tasksWith(INSTITUTIONS, "Thể chế") })
    ).toContainEqual({
      from: INSTITUTIONS,
      to: "Thể chế",
    });
  });

  test("are none where the tasks went several ways, or the area is listed again", () => {
    const split = table.map((row, index) =>
      row.cells.area === NEW_NAME && index % 2 === 0
        ? { ...row, cells: { ...row.cells, area: DIRECTION } }
        : row
    );
    const elsewhere = SEED_PLAN.areas.filter(({ name }) => name !== INSTITUTIONS);
    expect(renamedAreas(traces({ listed: elsewhere, table: split }))).toEqual([]);
    expect(renamedAreas(traces({ known: [renaming] }))).toEqual([]);
  });
});
