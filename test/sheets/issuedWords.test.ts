import { expect, test } from "@jest/globals";
import type { TaskEdit } from "../../src/plan/taskField";
import { issuedAfter, type IssuedWords } from "../../src/sheets/issuedWords";
import { appendixRows } from "../../src/sheets/printRows";
import { trackedTask } from "./seedInput";

function moved(from: string, to: string): TaskEdit {
  return { taskId: "nv-1", field: "lead", from, to };
}

/** The lead that an issued plan prints for a task whose row says this. */
function printedLead(lead: string, issuedWords: readonly IssuedWords[]): string | undefined {
  const rows = appendixRows({
    areas: [],
    agencies: [],
    tracked: [trackedTask("nv-1", { number: 1, text: "Rà soát", lead })],
    planState: "issued",
    issuedWords,
  });
  const [row] = rows;
  return row?.kind === "task" ? row.cells[2] : undefined;
}

test("an issued plan prints its own words after a document gave the task to another agency, and to a third", () => {
  const once = issuedAfter([], [moved("Phòng A", "Phòng B")]);
  expect(printedLead("Phòng B", once)).toBe("Phòng A");
  const twice = issuedAfter(once, [moved("Phòng B", "Phòng C")]);
  expect(twice).toHaveLength(1);
  expect(printedLead("Phòng C", twice)).toBe("Phòng A");
});

test("what somebody wrote into the table since is printed, and what went back to the first words too", () => {
  const words = issuedAfter([], [moved("Phòng A", "Phòng B")]);
  expect(printedLead("Phòng D", words)).toBe("Phòng D");
  expect(printedLead("Phòng A", words)).toBe("Phòng A");
  const later = issuedAfter(words, [moved("Phòng D", "Phòng E")]);
  expect(printedLead("Phòng E", later)).toBe("Phòng D");
});

test("cells that no plan prints otherwise leave no trace", () => {
  const edit: TaskEdit = { taskId: "nv-1", field: "note", from: null, to: "Ưu tiên" };
  expect(issuedAfter([], [edit])).toEqual([]);
});
