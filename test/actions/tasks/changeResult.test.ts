import { describe, expect, it } from "@jest/globals";
import { changeTask, type TaskChange } from "../../../src/actions/tasks/changeTask";
import { placeOf } from "../../../src/actions/tasks/editRow";
import {
  draftLine,
  resultChange,
  resultDraft,
  type ResultText,
} from "../../../src/actions/tasks/resultInput";
import { readTaskAtHand, type TaskAtHand } from "../../../src/actions/tasks/taskAtHand";
import { knownDay } from "../../../src/plan/day";
import { contentsOf, openBuilt } from "../../excel/openSample";
import { RESULT_HELPERS } from "../../../src/tables/helperColumns";
import { RESULTS_COLUMNS } from "../../../src/tables/resultsColumns";
import { addOwnColumns, OWN_COLUMNS } from "./ownColumns";
import type { OfficeHost } from "../../host/officeHost";
import { RESULTS, TRACKING, bodyRow } from "./trackingTable";

/** The column in which the user's own begin. */
const FIRST_OWN = RESULTS_COLUMNS.length + RESULT_HELPERS.length + 1;

async function task(host: OfficeHost, number: number): Promise<TaskAtHand> {
  const place = { sheet: TRACKING, row: bodyRow(host, number) };
  return (await readTaskAtHand({ hasResults: true }, place))!;
}

function adding(seen: TaskAtHand, text: Partial<ResultText>): TaskChange {
  const draft = resultDraft(null);
  const line = draftLine({ ...draft, text: { ...draft.text, ...text } }, seen);
  return resultChange(placeOf(seen), null, line);
}

async function done(change: TaskChange) {
  const outcome = await changeTask(change);
  if (outcome.kind !== "done") {
    throw new Error("The line is gone.");
  }
  return { ...outcome, task: outcome.after as TaskAtHand };
}

const lines = (host: OfficeHost): readonly unknown[][] =>
  [5, 6, 7].map((row) =>
    [2, 3, 5, 6].map((column) => host.file.getWorksheet(RESULTS)!.getCell(row, column).value)
  );

describe("lines of results", () => {
  it("go into the table with the task's id and number, below those that are there", async () => {
    const host = await openBuilt();
    const seen = await task(host, 2);
    await done(adding(seen, { period: "Tháng 1", document: "12/BC-UBND", issuedOn: "5/02/2026" }));
    const { task: after } = await done(adding(seen, { period: "Tháng 2", link: "=1+1" }));
    expect(lines(host)).toEqual([
      [2, "Tháng 1", "12/BC-UBND", 46058],
      [2, "Tháng 2", null, null],
      [null, null, null, null],
    ]);
    expect(after.results.map(({ taskId, link }) => [taskId, link])).toEqual([
      [seen.id, ""],
      [seen.id, "=1+1"],
    ]);
  });

  it("count at once in what Excel says of a recurring task", async () => {
    const host = await openBuilt();
    const { values, ...seen } = await task(host, 6);
    const { kind: from, due } = values;
    const edits = [
      { field: "kind", from, to: "Định kỳ" },
      { field: "rhythm", from: null, to: "Hằng quý" },
      { field: "due", from: due, to: null },
    ] as const;
    const recurring = await done({ kind: "fields", place: placeOf({ ...seen, values }), edits });
    expect(recurring.task).toMatchObject({ progress: "Chậm kỳ", periodResults: "0/4 lần" });
    const { task: after } = await done(adding(await task(host, 6), { period: "Quý I" }));
    expect(after).toMatchObject({ progress: "Thường xuyên", periodResults: "1/4 lần" });
  });

  it("say something else, and lead back", async () => {
    const host = await openBuilt();
    const seen = await task(host, 2);
    const { task: first } = await done(adding(seen, { period: "Tháng 1" }));
    const before = contentsOf(host);
    const [line] = first.results;
    const edit = resultChange(placeOf(seen), line!, { ...line!, document: "007" });
    const { undo, task: after } = await done(edit);
    expect(after.results).toMatchObject([{ period: "Tháng 1", document: "007" }]);
    await done(undo!);
    await host.idle();
    expect(contentsOf(host)).toEqual(before);
  });

  it("go away and come back to their place", async () => {
    const host = await openBuilt();
    const seen = await task(host, 2);
    await done(adding(seen, { period: "Tháng 1" }));
    const { task: two } = await done(adding(seen, { period: "Tháng 2" }));
    const removal = await done(resultChange(placeOf(seen), two.results[0]!, null));
    expect(removal.task.results.map(({ period }) => period)).toEqual(["Tháng 2"]);
    const { task: again } = await done(removal.undo!);
    expect(again.results.map(({ period }) => period)).toEqual(["Tháng 1", "Tháng 2"]);
    const { task: none } = await done((await done(adding(seen, {}))).undo!);
    expect(none.results).toHaveLength(2);
  });

  it("are known again where rows above them have gone", async () => {
    const host = await openBuilt();
    const seen = await task(host, 2);
    const months = ["Tháng 1", "Tháng 2", "Tháng 3"];
    for (const period of months) {
      await done(adding(seen, { period }));
    }
    const [first, second, third] = (await task(host, 2)).results;
    await done(resultChange(placeOf(seen), first!, null));
    await done(resultChange(placeOf(seen), second!, null));
    const edit = resultChange(placeOf(seen), third!, { ...third!, document: "3/BC-UBND" });
    expect((await done(edit)).task.results).toMatchObject([
      { row: 0, period: "Tháng 3", document: "3/BC-UBND" },
    ]);
  });

  it("are known again that were changed while they were still on their way", async () => {
    const host = await openBuilt();
    const seen = await task(host, 2);
    const add = adding(seen, { period: "Tháng 1" });
    const line = add.kind === "result" ? add.after! : null;
    await done(add);
    const edit = resultChange(placeOf(seen), line, { ...line!, document: "1/BC-UBND" });
    expect((await done(edit)).task.results).toMatchObject([{ row: 0, document: "1/BC-UBND" }]);
  });

  it("come back with what only the user knows how to read", async () => {
    const host = await openBuilt();
    const seen = await task(host, 2);
    const { task: after } = await done(adding(seen, { period: "Tháng 1" }));
    await addOwnColumns(host, "KetQua");
    const day = host.file.getWorksheet(RESULTS)!.getCell(5, 6);
    day.value = "tuần sau";
    const cells = () =>
      Array.from({ length: FIRST_OWN + OWN_COLUMNS.length - 1 }, (_, index) => {
        const cell = host.file.getWorksheet(RESULTS)!.getCell(5, index + 1);
        return [cell.formula ?? cell.value, cell.numFmt];
      });
    const before = cells();
    const [line] = after.results;
    const { undo } = await done(resultChange(placeOf(seen), line!, null));
    expect(lines(host)[0]![3]).toBeNull();
    await done(undo!);
    expect(cells()).toEqual(before);
    expect(before[FIRST_OWN - 1]).toEqual([46022, "dd/mm/yyyy"]);
  });

  it("have a day back that was none", async () => {
    const host = await openBuilt();
    const seen = await task(host, 2);
    const { task: first } = await done(adding(seen, { period: "Tháng 1" }));
    host.file.getWorksheet(RESULTS)!.getCell(5, 6).value = "tuần sau";
    const [line] = first.results;
    const after = { ...line!, issuedOn: knownDay(2026, 2, 5) };
    const { undo } = await done(resultChange(placeOf(seen), line!, after));
    expect(lines(host)[0]![3]).toBe(46058);
    await done(undo!);
    expect(lines(host)[0]![3]).toBe("tuần sau");
  });

  it("show their day as a day in a cell without a format", async () => {
    const host = await openBuilt();
    const seen = await task(host, 2);
    const { task: first } = await done(adding(seen, { period: "Tháng 1" }));
    const cell = host.file.getWorksheet(RESULTS)!.getCell(5, 6);
    cell.style = { ...cell.style, numFmt: "General" };
    const [line] = first.results;
    const after = { ...line!, issuedOn: knownDay(2026, 2, 5) };
    await done(resultChange(placeOf(seen), line!, after));
    expect([cell.value, cell.numFmt]).toEqual([46058, "dd/mm/yyyy"]);
  });

  it("have come, though the task cannot be read after", async () => {
    const whole = await openBuilt();
    const first = await task(whole, 2);
    await whole.idle();
    const before = whole.traffic.syncs;
    await done(adding(first, { period: "Tháng 1" }));
    // The last sync, which ends the run, sends nothing.
    const requests = whole.traffic.syncs - before - 1;
    const host = await openBuilt();
    const seen = await task(host, 2);
    await host.idle();
    host.failAt(requests, { how: "lost", lasting: false });
    const outcome = await done(adding(seen, { period: "Tháng 1" }));
    expect(outcome.task).toBeNull();
    expect(lines(host).map(([, period]) => period)).toEqual(["Tháng 1", null, null]);
    await done(outcome.undo!);
    expect((await task(host, 2)).results).toEqual([]);
  });

  it("stay as somebody else left them", async () => {
    const host = await openBuilt();
    const seen = await task(host, 2);
    const { task: after } = await done(adding(seen, { period: "Tháng 1" }));
    host.type(RESULTS, "C5", "Tháng 3");
    const [line] = after.results;
    const outcome = await changeTask(resultChange(placeOf(seen), line!, null));
    expect(outcome).toMatchObject({ kind: "gone", after: { results: [{ period: "Tháng 3" }] } });
    expect(lines(host)[0]![1]).toBe("Tháng 3");
  });
});
