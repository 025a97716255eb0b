import { describe, expect, it } from "@jest/globals";
import type { ResultLine } from "../../../src/actions/tasks/changeResult";
import {
  draftAgain,
  draftLine,
  lineIndex,
  resultChange,
  resultDraft,
  withResult,
} from "../../../src/actions/tasks/resultInput";
import { placeOf } from "../../../src/actions/tasks/editRow";
import { taskWith } from "../../commands/taskBench";

const line = (row: number, period: string, document = ""): ResultLine => ({
  row,
  taskId: "nv-0",
  number: "1",
  period,
  deliverable: "",
  document,
  issuedOn: null,
  agency: "",
  criterion: "",
  link: "",
});

const task = (...results: readonly ResultLine[]) => ({ ...taskWith(0, {}), results });

describe("the task with lines on their way", () => {
  it("loses the line that was meant, also where the one above has gone meanwhile", () => {
    const seen = line(4, "Tháng 2");
    const now = task(line(3, "Tháng 2"), line(4, "Tháng 3"));
    const change = resultChange(placeOf(now), seen, null);
    expect(withResult(now, change).results).toEqual([line(4, "Tháng 3")]);
  });

  it("tells new lines apart that say the same", () => {
    const before = task();
    const first = draftLine(resultDraft(null), before)!;
    const one = withResult(before, resultChange(placeOf(before), null, first));
    const second = draftLine(resultDraft(null), one)!;
    const two = withResult(one, resultChange(placeOf(one), null, second));
    expect(lineIndex(two.results, second)).toBe(1);
    expect(withResult(two, resultChange(placeOf(two), second, null)).results).toEqual([first]);
  });
});

describe("a line that was not found", () => {
  const before = line(3, "Tháng 1", "1/BC");
  const after = { ...before, link: "bản giấy" };

  it("is filled in anew with what the sheet says where the user had left it alone", () => {
    const now = line(3, "Tháng 1", "2/BC");
    expect(draftAgain(before, after, [before], [now])).toMatchObject({
      line: now,
      lost: "changed",
      text: { document: "2/BC", link: "bản giấy" },
    });
  });

  it("becomes a new one where another has moved into its row", () => {
    const next = line(4, "Tháng 2");
    const draft = draftAgain(before, after, [before, next], [{ ...next, row: 3 }]);
    expect(draft).toMatchObject({
      line: null,
      lost: "gone",
      text: { period: "Tháng 1", link: "bản giấy" },
    });
  });
});
