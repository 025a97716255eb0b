import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { toIso } from "../../../src/plan/day";
import { alternativesOf } from "../../../src/plan/deadline/alternatives";
import type { Deadline } from "../../../src/plan/deadline/deadline";
import { putsMonthFirst } from "../../../src/plan/deadline/dayOrder";
import { parseDeadline } from "../../../src/plan/deadline/parseDeadline";

const plan2026 = { planYear: 2026, beforeMeansExclusive: true };

/** "2026-06-30", "2026-07-01..2026-09-30" or a kind with its rhythm. */
function brief({ kind, start, due, rhythm }: Deadline): string {
  if (due === null) {
    return rhythm ?? kind;
  }
  return start === null ? toIso(due) : `${toIso(start)}..${toIso(due)}`;
}

function choices(phrase: string): readonly string[] {
  return alternativesOf(phrase, parseDeadline(phrase, plan2026), plan2026).map(brief);
}

describe("a slip is put right", () => {
  it.each([
    ["20/01/201", "2026-01-20"],
    ["20/01/20266", "2026-01-20"],
    ["Trước ngày 20/01/2206", "2026-01-19"],
    ["15/01/2025", "2026-01-15"],
    ["Quý I/2062", "2026-01-01..2026-03-31"],
    ["Năm 2025", "2026-01-01..2026-12-31"],
    ["31/6/2026", "2026-06-30"],
    ["29/02/2026", "2026-02-28"],
    ["Trước ngày 31/9/2026", "2026-09-29"],
    ["06/30/2026", "2026-06-30"],
    ["15/O1/2026", "2026-01-15"],
    ["l5/3/2026", "2026-03-15"],
    ["25 / 8 /202 6", "2026-08-25"],
    ["Tháng 10/202 6", "2026-10-01..2026-10-31"],
    ["Tháng 1 0/2026", "2026-10-01..2026-10-31"],
    ["Quý l/2026", "2026-01-01..2026-03-31"],
    ["15//3/2026", "2026-03-15"],
    ["15-03/2026", "2026-03-15"],
    ["7-9/2026", "2026-07-01..2026-09-30"],
    ["1-5/3/2026", "2026-03-01..2026-03-05"],
    ["12/26", "2026-12-01..2026-12-31"],
  ])("%s", (phrase, meant) => {
    expect(choices(phrase)).toEqual([meant]);
  });
});

describe("a phrase that may be read in several ways", () => {
  it.each<[string, readonly string[]]>([
    ["Văn phòng: 15/3; Phòng Kinh tế: 20/3", ["2026-03-15"]],
    ["Trước ngày 15/6 và 15/12/2026", ["halfYearly", "2026-06-14"]],
    ["Ngày 10 tháng 3, 6, 9, 12", ["quarterly", "2026-09-10", "2026-06-10", "2026-03-10"]],
    [
      "Quý I, II, III, IV/2026",
      ["quarterly", "2026-10-01..2026-12-31", "2026-07-01..2026-09-30", "2026-04-01..2026-06-30"],
    ],
    [
      "6 tháng đầu năm và cả năm",
      ["halfYearly", "2026-01-01..2026-12-31", "2026-01-01..2026-06-30"],
    ],
    ["Hằng tháng, quý, năm", ["quarterly", "yearly"]],
    ["Hoàn thành trước 31/3/2026, báo cáo hằng quý", ["quarterly"]],
    ["Thường xuyên, hoàn thành trước 30/6/2026", ["ongoing"]],
    ["Quý I/2026 theo hướng dẫn của Sở Nội vụ", ["open"]],
    ["Theo yêu cầu, trước ngày 30/6/2026", ["2026-06-29", "open"]],
    ["Trước tháng 6/2026", ["2026-06-30"]],
    ["Đầu tháng 6/2026", ["2026-06-01..2026-06-10"]],
    ["Giữa tháng 6/2026", ["2026-06-01..2026-06-20"]],
    ["Tuần 2 tháng 3/2026", ["2026-03-01..2026-03-14"]],
    ["Đầu quý III/2026", ["2026-07-01..2026-07-31"]],
    ["Giữa năm 2026", ["2026-01-01..2026-06-30"]],
    ["Thứ Hai, 20/3/2026", ["2026-03-23", "2026-03-16"]],
    ["Năm 2026 (Quý II)", ["2026-04-01..2026-06-30"]],
    ["Tháng 5 (trước ngày 15)", []],
  ])("%s", (phrase, wanted) => {
    expect(choices(phrase)).toEqual(wanted);
  });
});

describe("a list that writes some days month first", () => {
  const american = { ...plan2026, monthMayComeFirst: true };
  const read = (phrase: string): Deadline => parseDeadline(phrase, american);

  it("is told by a day that only makes sense so", () => {
    expect(putsMonthFirst(["15/3/2026", "Quý I/2026", "Trước ngày 3/31/2026"])).toBe(true);
    expect(putsMonthFirst(["15/3/2026", "3/4/2026", "Số 3/31", "12/45/2026", "1/2026"])).toBe(
      false
    );
  });

  it("makes a day doubtful that may be read both ways, and offers the other one", () => {
    expect(read("Trước ngày 3/4/2026").sure).toBe(false);
    expect(
      alternativesOf("Trước ngày 3/4/2026", read("Trước ngày 3/4/2026"), american).map(brief)
    ).toEqual(["2026-03-03"]);
  });

  it("leaves days alone that can be read one way only", () => {
    expect(
      ["15/3/2026", "3/3/2026", "ngày 3 tháng 4 năm 2026", "3-4/2026", "Quý I/2026"].map(
        (phrase) => read(phrase).kind === "unknown" || read(phrase).sure
      )
    ).not.toContain(false);
  });
});

describe("nothing is offered", () => {
  it.each(["Trước ngày 30/6/2026", "Cả năm 2026", "3/4/2026", "Thường xuyên"])(
    "where the reading is sure: %s",
    (phrase) => {
      expect(choices(phrase)).toEqual([]);
    }
  );

  it.each(["Ngày 15 tháng 3", "Tháng Giêng năm 2026", "Quyết định số 766", "x", "", "Quý V/2026"])(
    "where nothing else suggests itself: %s",
    (phrase) => {
      expect(choices(phrase)).toEqual([]);
    }
  );
});

it("offers at most four, sure, each once and never the reading itself", () => {
  const words = fc.constantFrom(
    ..."trước sau ngày tháng quý năm 2026 2062 15/3 31/6/2026 I IV 7-9 , ; đầu từ đến hằng thứ hai theo".split(
      " "
    )
  );
  const babble = fc.array(words, { maxLength: 14 }).map((each) => each.join(" "));
  fc.assert(
    fc.property(babble, (phrase) => {
      const deadline = parseDeadline(phrase, plan2026);
      const alternatives = alternativesOf(phrase, deadline, plan2026);
      const seen = [deadline, ...alternatives].map((each) => [each.kind, brief(each)].join(" "));
      expect([...new Set(seen)]).toEqual(seen);
      expect(alternatives.length).toBeLessThanOrEqual(deadline.sure ? 0 : 4);
      expect(alternatives.every(({ sure }) => sure)).toBe(true);
    }),
    { numRuns: 2000 }
  );
});
