import { describe, expect, it } from "@jest/globals";
import {
  alternativeValues,
  dependentValues,
  documentRemarks,
} from "../../../src/plan/dependentValues";
import { AS_OF, day, DRAFT, ISSUED, row } from "./row";

const CERTAIN = { certain: true };
const OFFERED = { certain: false };

describe("what follows from a deadline phrase", () => {
  const by30June = { field: "deadlineText", to: "Trước ngày 01/7/2026" } as const;

  it("fills kind and days of a row that has none", () => {
    expect(dependentValues(row(), by30June, DRAFT)).toEqual([
      { field: "kind", to: "Ngày cụ thể", ...CERTAIN },
      { field: "due", to: day(30, 6), ...CERTAIN },
    ]);
  });

  it("replaces what the former phrase said, the rhythm and the first day included", () => {
    const monthly = row({
      deadlineText: "Hằng tháng",
      kind: "Định kỳ",
      rhythm: "Hằng tháng",
      start: day(1, 1),
    });
    expect(dependentValues(monthly, by30June, DRAFT)).toEqual([
      { field: "kind", to: "Ngày cụ thể", ...CERTAIN },
      { field: "rhythm", to: null, ...CERTAIN },
      { field: "start", to: null, ...CERTAIN },
      { field: "due", to: day(30, 6), ...CERTAIN },
    ]);
  });

  it("leaves the day that came with the order, and offers the rest", () => {
    const ordered = row({ deadlineText: "Theo yêu cầu", kind: "Theo yêu cầu", due: day(15, 5) });
    expect(dependentValues(ordered, by30June, DRAFT)).toEqual([
      { field: "kind", to: "Ngày cụ thể", ...OFFERED },
    ]);
  });

  it("does nothing where the phrase is typed again beside a day that somebody decided", () => {
    const decided = row({
      deadlineText: "Quý II/2026",
      kind: "Tháng/quý",
      start: day(1, 4),
      due: day(15, 6),
    });
    expect(dependentValues(decided, { field: "deadlineText", to: "Quý II/2026 " }, DRAFT)).toEqual(
      []
    );
  });

  it("only offers a reading that is not sure, and its other readings", () => {
    const change = { field: "deadlineText", to: "31/6/2026" } as const;
    expect(dependentValues(row(), change, DRAFT).every(({ certain }) => !certain)).toBe(true);
    expect(alternativeValues(row(), change, DRAFT)).toContainEqual([
      { field: "kind", to: "Ngày cụ thể", ...OFFERED },
      { field: "due", to: day(30, 6), ...OFFERED },
    ]);
  });

  it("goes by what the user said a phrase means", () => {
    const chosenFor = () =>
      ({
        kind: "date",
        start: null,
        due: day(30, 6).day,
        rhythm: null,
        sure: true,
        read: "",
      }) as const;
    const change = { field: "deadlineText", to: "31/6/2026" } as const;
    expect(dependentValues(row(), change, { ...DRAFT, chosenFor })).toContainEqual({
      field: "due",
      to: day(30, 6),
      ...CERTAIN,
    });
  });

  it("reads “trước ngày” as the settings say, and a phrase without a year as the plan's", () => {
    const settings = { ...DRAFT.settings, beforeMeansExclusive: false };
    const change = { field: "deadlineText", to: "trước ngày 01/7" } as const;
    expect(dependentValues(row(), change, { ...DRAFT, settings })).toContainEqual({
      field: "due",
      to: day(1, 7),
      ...CERTAIN,
    });
  });

  it("counts in an issued plan too: the days are no part of the document", () => {
    expect(dependentValues(row(), by30June, ISSUED)).toHaveLength(2);
  });
});

describe("what follows from an agency", () => {
  it("gives the lead the directory's name", () => {
    expect(dependentValues(row(), { field: "lead", to: "P. VH-XH" }, DRAFT)).toEqual([
      { field: "lead", to: "Phòng Văn hóa - Xã hội", ...CERTAIN },
    ]);
    expect(
      dependentValues(row(), { field: "lead", to: "Phong Van hoa - Xa hoi" }, DRAFT)
    ).toHaveLength(1);
  });

  it("only offers a name that the workbook does not list", () => {
    expect(dependentValues(row(), { field: "lead", to: "PKT" }, DRAFT)).toEqual([
      { field: "lead", to: "Phòng Kinh tế", ...OFFERED },
    ]);
  });

  it("says nothing of the directory's own names, of strangers and of several leads", () => {
    for (const to of [
      "Công an xã",
      "Hội Khuyến học",
      "Công an xã, Phòng VHXH",
      "Các cơ quan chuyên môn",
      null,
    ]) {
      expect(dependentValues(row(), { field: "lead", to }, DRAFT)).toEqual([]);
    }
  });

  it("offers to take the lead from the supporting agencies", () => {
    const both = row({ supporting: "Công an xã\nVăn phòng HĐND và UBND" });
    expect(dependentValues(both, { field: "lead", to: "CA xã" }, DRAFT)).toEqual([
      { field: "lead", to: "Công an xã", ...CERTAIN },
      { field: "supporting", to: "Văn phòng HĐND và UBND", ...OFFERED },
    ]);
  });

  it("sets supporting agencies on a line each, by the directory's names", () => {
    const change = { field: "supporting", to: "VP HĐND-UBND; CAX" } as const;
    expect(dependentValues(row(), change, DRAFT)).toEqual([
      { field: "supporting", to: "Văn phòng HĐND và UBND\nCông an xã", ...CERTAIN },
    ]);
  });

  it("asks first where a word of the cell would go", () => {
    const change = { field: "supporting", to: "Phối hợp: CAX, VHXH" } as const;
    expect(dependentValues(row(), change, DRAFT)).toEqual([
      { field: "supporting", to: "Công an xã\nPhòng Văn hóa - Xã hội", ...OFFERED },
    ]);
  });

  it("leaves the words of an issued plan, and tells what they stand for", () => {
    const change = { field: "lead", to: "P. VH-XH" } as const;
    expect(dependentValues(row(), change, ISSUED)).toEqual([]);
    expect(documentRemarks(row(), change, ISSUED)).toEqual([
      { field: "lead", to: "Phòng Văn hóa - Xã hội" },
    ]);
    expect(documentRemarks(row(), change, DRAFT)).toEqual([]);
  });
});

describe("what follows from a status, a kind, a day", () => {
  it("offers the day of the figures for a task that is done", () => {
    expect(dependentValues(row(), { field: "status", to: "đã hoàn thành" }, DRAFT)).toEqual([
      { field: "status", to: "Đã hoàn thành", ...CERTAIN },
      { field: "doneOn", to: { day: AS_OF }, ...OFFERED },
    ]);
  });

  it("offers to clear the day of a task that is not done after all", () => {
    const done = row({ status: "Đã hoàn thành", doneOn: day(1, 6) });
    for (const to of ["Đang thực hiện", null]) {
      expect(dependentValues(done, { field: "status", to }, DRAFT)).toEqual([
        { field: "doneOn", to: null, ...OFFERED },
      ]);
    }
  });

  it("offers the status for a task that got a day of completion", () => {
    const change = { field: "doneOn", to: day(1, 6) } as const;
    expect(dependentValues(row({ status: "Đang thực hiện" }), change, DRAFT)).toEqual([
      { field: "status", to: "Đã hoàn thành", ...OFFERED },
    ]);
    expect(dependentValues(row({ status: "Dừng thực hiện" }), change, DRAFT)).toEqual([]);
  });

  it("writes the words of the lists as the lists do", () => {
    expect(dependentValues(row(), { field: "kind", to: "ĐỊNH KỲ" }, DRAFT)).toEqual([
      { field: "kind", to: "Định kỳ", ...CERTAIN },
    ]);
    expect(dependentValues(row(), { field: "rhythm", to: "hằng  quý" }, DRAFT)).toEqual([
      { field: "rhythm", to: "Hằng quý", ...CERTAIN },
    ]);
    expect(dependentValues(row(), { field: "status", to: "xong rồi" }, DRAFT)).toEqual([]);
  });

  it("makes a day of one that came in as text, where there is such a day", () => {
    expect(dependentValues(row(), { field: "extendedDue", to: "30/6/2026" }, DRAFT)).toEqual([
      { field: "extendedDue", to: day(30, 6), ...CERTAIN },
    ]);
    expect(dependentValues(row(), { field: "due", to: "31/6/2026" }, DRAFT)).toEqual([]);
  });

  it("asks nothing for an extension without its document", () => {
    expect(dependentValues(row(), { field: "extendedDue", to: day(30, 6) }, DRAFT)).toEqual([]);
  });
});
