import { describe, expect, it } from "@jest/globals";
import { knownDay } from "../../src/plan/day";
import { countedTasks, resultsByTask, taskState } from "../../src/sheets/taskState";
import { trackedTask } from "./seedInput";

const DUE = knownDay(2026, 3, 31);
const EXTENDED = knownDay(2026, 9, 30);
const OPTIONS = {
  asOf: knownDay(2026, 6, 10),
  dueSoonDays: 7,
  wholeYearReminderFrom: knownDay(2026, 11, 30),
  planYear: 2026,
};
const NO_RESULTS = resultsByTask([]);

describe("an extension", () => {
  const extended = { kind: "Tháng/quý", due: { day: DUE }, extendedDue: { day: EXTENDED } };

  it.each([
    ["counts with its document", "Công văn 12/UBND", EXTENDED],
    ["does not count without one", null, DUE],
    ["does not count with blanks for one", "  ", DUE],
  ])("%s", (_, extensionDocument, due) => {
    const task = trackedTask("nv-a", { ...extended, extensionDocument });
    expect(taskState(task, NO_RESULTS, OPTIONS).due).toBe(due);
  });
});

describe("a monthly task in June", () => {
  const monthly = trackedTask("nv-a", { number: 23, kind: "Định kỳ", rhythm: "Hằng tháng" });
  const months = ["Tháng 1", "Tháng 2", "Tháng 3", "Tháng 4", "Tháng 5"];
  const missed = (results: Parameters<typeof resultsByTask>[0]) =>
    taskState(monthly, resultsByTask(results), OPTIONS).periodMissed;

  it("has missed a month that is over and has no result, though another has two", () => {
    const done = [...months.slice(1), "Tháng 5"];
    expect(missed(done.map((period) => ({ taskId: "nv-a", number: "", period })))).toBe(true);
  });

  it("has missed nothing with a result a month, by its id or by its STT where no id stands", () => {
    const results = months.map((period, index) =>
      index % 2 === 0
        ? { taskId: "nv-a", number: "", period }
        : { taskId: "", number: "23", period }
    );
    expect(missed(results)).toBe(false);
  });

  it("takes nothing from the results of another task", () => {
    expect(missed(months.map((period) => ({ taskId: "nv-b", number: "23", period })))).toBe(true);
  });
});

it("a status that is none of the list counts as not updated, and a row without text is no task", () => {
  const tasks = [
    trackedTask("nv-a", { text: "Ban hành kế hoạch", area: "Thể chế", status: "Xong rồi" }),
    trackedTask("nv-b", { area: "Thể chế", status: "Đã hoàn thành" }),
  ];
  const counted = countedTasks(tasks, NO_RESULTS, OPTIONS, (task) => task.cells.area);
  expect(counted.map(({ group, status }) => [group, status])).toEqual([["Thể chế", "notUpdated"]]);
});
