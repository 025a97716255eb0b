import { describe, expect, it } from "@jest/globals";
import { knownDay } from "../../../src/plan/day";
import type { OwedReport } from "../../../src/plan/due/dueReports";
import { usualTerms } from "../../../src/plan/slips/slipTerms";
import { sentSlip } from "../../../src/plan/slips/sentSlip";
import { seedSlip } from "./seedSlip";

const report = (name: string, unitsDue: OwedReport["unitsDue"], closed = false): OwedReport => ({
  name,
  from: knownDay(2026, 1, 1),
  to: knownDay(2026, 6, 30),
  unitsDue,
  communeDue: null,
  closedOn: closed ? knownDay(2026, 6, 1) : null,
});

describe("the usual terms of a sending", () => {
  const friday = knownDay(2026, 6, 12);

  it("are those of the next report that units owe within a month", () => {
    const owed = [
      report("Quý III", knownDay(2026, 9, 9)),
      report("6 tháng", knownDay(2026, 6, 30)),
      report("Quý I", knownDay(2026, 3, 10)),
    ];
    expect(usualTerms(owed, knownDay(2026, 6, 10))).toEqual({
      period: "6 tháng",
      dueBack: knownDay(2026, 6, 30),
    });
  });

  it.each([
    ["no report has its day", [report("Quý I", null)]],
    ["the next one is closed already", [report("6 tháng", knownDay(2026, 6, 30), true)]],
    ["the next one is due in three months", [report("Quý III", knownDay(2026, 9, 9))]],
  ])("are an answer within the week where %s", (_, owed) => {
    // A Monday.
    expect(usualTerms(owed, knownDay(2026, 6, 8))).toEqual({ period: "", dueBack: friday });
  });

  it("always leave two working days", () => {
    expect(usualTerms([], friday).dueBack).toBe(knownDay(2026, 6, 16));
  });
});

describe("what is remembered of a slip", () => {
  it("is each entry that was not blank, by the id of its task", () => {
    expect(sentSlip(seedSlip())).toEqual({
      code: "P-2026-0007",
      agency: "Phòng Kinh tế",
      period: "6 tháng",
      sentOn: knownDay(2026, 6, 10),
      dueBack: knownDay(2026, 6, 12),
      base: {
        "nv-1a": {},
        "nv-2b": {
          status: "Đang thực hiện",
          outcome: "Đã gửi báo cáo quý I",
          follower: "Lê Văn Bình",
        },
      },
    });
  });
});
