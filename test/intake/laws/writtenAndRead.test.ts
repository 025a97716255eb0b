import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Grid } from "../../../src/intake/grid";
import type { Plan } from "../../../src/plan/plan";
import { readList } from "../readList";
import { account, areaName, SAMPLES } from "./contents";
import { madeLists } from "./lists";
import { printed } from "./printed";

const lists = madeLists.map(({ grid }) => grid);

describe("the appendix of an issued plan reads as the plan that it was made of", () => {
  function law(grid: Grid): void {
    const { plan, sources } = readList(grid);
    const again = readList(printed(plan, "issued"), { planYear: plan.year });
    const hasStarts = sources[0].columns.some(({ role }) => role === "start");
    expect(documentOf(again.plan, hasStarts)).toEqual(documentOf(plan, hasStarts));
    expect(account(again)).toEqual([again.cells.total, []]);
  }

  test("for made lists", () => {
    fc.assert(fc.property(lists, law), { numRuns: 100 });
  });

  test.each(SAMPLES)("for %s", (_, grid) => law(grid));
});

describe("the appendix of a draft, with the names of the directory, reads as the same plan", () => {
  function law(grid: Grid): void {
    const { plan } = readList(grid);
    const again = readList(printed(plan, "draft"), { planYear: plan.year, known: plan.agencies });
    expect(meaningOf(again.plan)).toEqual(meaningOf(plan));
    expect(account(again)).toEqual([again.cells.total, []]);
  }

  // A governing body on the line below a unit says whose unit that is ("Phòng Kinh tế", "UBND xã").
  test("for made lists", () => {
    fc.assert(fc.property(lists, law), { numRuns: 100 });
  });

  test.each(SAMPLES)("for %s", (_, grid) => law(grid));
});

/**
 * What the six columns of the document say, with what is understood of them.
 * @param hasStarts whether the list has a column of first days, which the document has not
 */
function documentOf(plan: Plan, hasStarts: boolean): unknown {
  const used = new Set(plan.tasks.map(({ areaId }) => areaId));
  return {
    year: plan.year,
    areas: plan.areas
      .filter(({ id }) => used.has(id))
      .map(({ id, numeral, name }) => ({ id, numeral, name })),
    agencies: plan.agencies,
    tasks: plan.tasks.map(({ rows: _rows, carried: _carried, areaId, deadline, ...task }) => ({
      ...task,
      area: areaName(plan, areaId),
      deadline: hasStarts ? { ...deadline, start: null } : deadline,
    })),
  };
}

function meaningOf(plan: Plan): unknown {
  return plan.tasks.map(({ number, areaId, text, lead, supporting, deadlineText }) => ({
    number,
    area: areaName(plan, areaId),
    text,
    lead,
    supporting,
    deadlineText,
  }));
}
