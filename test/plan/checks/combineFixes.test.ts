import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { combineFixes } from "../../../src/plan/checks/combineFixes";
import type { Finding } from "../../../src/plan/finding";
import type { EnteredField, FieldValue, TaskEdit } from "../../../src/plan/taskField";

const TEXT = "Rà rà soát, trình các các cấp";

function edit(taskId: string, field: EnteredField, from: FieldValue, to: FieldValue): TaskEdit {
  return { taskId, field, from, to };
}

function finding(...fix: readonly TaskEdit[]): Finding {
  return { rule: "repeated-word", severity: "notice", rows: null, task: "", values: {}, fix };
}

describe("many fixes as one step", () => {
  it("make one edit of two slips in one cell", () => {
    const one = finding(edit("a", "text", TEXT, "Rà soát, trình các các cấp"));
    const other = finding(edit("a", "text", TEXT, "Rà rà soát, trình các cấp"));
    expect(combineFixes([one, other])).toEqual({
      groups: [
        { edits: [edit("a", "text", TEXT, "Rà soát, trình các cấp")], findings: [one, other] },
      ],
      left: [],
    });
  });

  it("leave a fix that contradicts an earlier one for the next time, with all of its cells", () => {
    const first = finding(edit("a", "status", "xong", "Đã hoàn thành"));
    const second = finding(
      edit("a", "status", "xong", "Đang thực hiện"),
      edit("a", "note", null, "Đã hỏi lại")
    );
    const { groups, left } = combineFixes([first, second]);
    expect(groups.flatMap(({ edits }) => edits)).toEqual(first.fix);
    expect(left).toEqual([second]);
  });

  it("belong together where they share a task, even by way of a third", () => {
    const one = finding(edit("a", "number", 1, 2));
    const other = finding(edit("b", "number", 1, 3));
    const apart = finding(edit("c", "text", "x", "y"));
    const both = finding(edit("a", "note", null, "x"), edit("b", "note", null, "x"));
    const { groups } = combineFixes([one, other, apart, both]);
    expect(groups.map(({ findings }) => findings.length).sort()).toEqual([1, 3]);
  });

  it("answer or leave every finding once, write every cell once, and no task in two groups", () => {
    const values = fc.constantFrom<FieldValue>(null, "Báo cáo", "Báo cáo,", "báo cáo cáo", 3);
    const edits = fc.record({
      taskId: fc.constantFrom("a", "b", "c", "d"),
      field: fc.constantFrom<EnteredField>("text", "note", "status"),
      from: values,
      to: values,
    });
    const fixes = fc.array(fc.array(edits, { minLength: 1, maxLength: 3 }), { maxLength: 8 });
    fc.assert(
      fc.property(fixes, (all) => {
        const findings = all.map((fix) => finding(...fix));
        const { groups, left } = combineFixes(findings);
        const answered = [...groups.flatMap((group) => group.findings), ...left];
        expect(new Set(answered)).toEqual(new Set(findings));
        expect(answered).toHaveLength(findings.length);
        const cells = groups.flatMap((group) => group.edits.map((e) => `${e.taskId} ${e.field}`));
        expect(new Set(cells).size).toBe(cells.length);
        const tasks = groups.flatMap((group) => [...new Set(group.edits.map((e) => e.taskId))]);
        expect(new Set(tasks).size).toBe(tasks.length);
      })
    );
  });
});
