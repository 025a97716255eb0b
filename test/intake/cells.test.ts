import { describe, expect, test } from "@jest/globals";
import { knownDay } from "../../src/plan/day";
import { gridOf, type Typed } from "./gridOf";
import { readList, repairsOf, taskNumbered } from "./readList";

const HEADER = ["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn", "Sản phẩm"];
const OCTOBER_6 = dateCell(2026, 10, 6);
const MARCH_3 = dateCell(2026, 3, 3);
const NOVEMBER_15 = knownDay(2026, 11, 15);

function dateCell(...[year, month, day]: Parameters<typeof knownDay>): Typed {
  return { kind: "date", day: knownDay(year, month, day), format: "dd/mm/yyyy" };
}

function listWithDeadline(deadline: Typed) {
  return readList(
    gridOf([
      ["DANH MỤC NHIỆM VỤ NĂM 2026"],
      HEADER,
      [1, "Ban hành Kế hoạch", "Công an xã", deadline, "Kế hoạch"],
    ])
  );
}

describe("a deadline cell that is no text", () => {
  test("a real date is a calendar day, and the repair says how it was read", () => {
    const reading = listWithDeadline({
      kind: "date",
      day: knownDay(2026, 1, 15),
      format: "dd/mm/yyyy",
    });
    expect(taskNumbered(reading, "1")).toMatchObject({
      deadlineText: "15/01/2026",
      deadline: { kind: "date", due: knownDay(2026, 1, 15), sure: true },
    });
    expect(repairsOf(reading, "dateRead")).toEqual([[3, 3, "dd/mm/yyyy", "15/01/2026"]]);
  });

  test.each<[string, Typed, boolean]>([
    ["a bare day", "15/11/2026", false],
    ["a real date", { kind: "date", day: NOVEMBER_15, format: "dd/mm/yyyy" }, false],
    ["a day that the cell itself puts the word before", "Trước ngày 15/11/2026", true],
    ["a month", "Tháng 11/2026", true],
  ])("under “Hoàn thành trước ngày” it is not said whether the day counts: %s", (_, cell, sure) => {
    const header = ["STT", "Nhiệm vụ", "Chủ trì", "Hoàn thành trước ngày"];
    const reading = readList(gridOf([header, [1, "Kiểm tra", "Công an xã", cell]]));
    expect(taskNumbered(reading, "1").deadline.sure).toBe(sure);
  });

  test.each<[string, readonly Typed[], readonly boolean[]]>([
    ["text only past the twelfth, dates only before it", [OCTOBER_6, "25/12/2026"], [false, true]],
    ["a day that is its month", [MARCH_3, "25/12/2026"], [true, true]],
    [
      "a date past the twelfth",
      [OCTOBER_6, "25/12/2026", dateCell(2026, 11, 15)],
      [true, true, true],
    ],
    ["text before the twelfth", [OCTOBER_6, "05/12/2026"], [true, true]],
    ["words around the text", [OCTOBER_6, "Trước ngày 25/12/2026"], [true, true]],
  ])("real dates that American settings may have turned about: %s", (_, cells, sure) => {
    const header = ["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn"];
    const rows = cells.map((cell, index) => [index + 1, "Kiểm tra", "Công an xã", cell]);
    const { plan } = readList(gridOf([header, ...rows]));
    expect(plan.tasks.map(({ deadline }) => deadline.sure)).toEqual(sure);
  });

  test("what Excel made of 10/2026 is the month, not its first day", () => {
    const reading = listWithDeadline({
      kind: "date",
      day: knownDay(2026, 10, 1),
      format: "mmm-yy",
    });
    expect(taskNumbered(reading, "1")).toMatchObject({
      deadlineText: "10/2026",
      deadline: { kind: "period", start: knownDay(2026, 10, 1), due: knownDay(2026, 10, 31) },
    });
  });

  test("a date that Excel shows as its year alone is that year", () => {
    const reading = listWithDeadline({ kind: "date", day: knownDay(2026, 1, 1), format: "yyyy" });
    expect(taskNumbered(reading, "1")).toMatchObject({
      deadlineText: "2026",
      deadline: { kind: "year", due: knownDay(2026, 12, 31) },
    });
  });

  test("a date years away from the plan is not sure", () => {
    const reading = listWithDeadline({
      kind: "date",
      day: knownDay(2016, 1, 15),
      format: "dd/mm/yyyy",
    });
    expect(taskNumbered(reading, "1").deadline.sure).toBe(false);
  });

  test("a bare number is read as the phrase it prints", () => {
    expect(taskNumbered(listWithDeadline(2026), "1")).toMatchObject({
      deadlineText: "2026",
      deadline: { kind: "year" },
    });
  });

  test("a number that is no year is no deadline", () => {
    expect(taskNumbered(listWithDeadline(46037), "1").deadline).toMatchObject({
      kind: "unknown",
      due: null,
    });
  });

  test("an error cell is kept as its code", () => {
    expect(taskNumbered(listWithDeadline({ kind: "error", code: "#REF!" }), "1")).toMatchObject({
      deadlineText: "#REF!",
      deadline: { kind: "unknown" },
    });
  });
});

describe("text of cells", () => {
  const deliverableOf = (deliverable: string) =>
    readList(gridOf([HEADER, [1, "Ban hành Kế hoạch", "Công an xã", "Cả năm 2026", deliverable]]));

  test("blanks at the ends of lines go without a word", () => {
    const reading = deliverableOf("- Kế hoạch  \r\n- Báo cáo \n");
    expect(taskNumbered(reading, "1").deliverable).toBe("- Kế hoạch\n- Báo cáo");
    expect(repairsOf(reading, "textCleaned")).toEqual([]);
  });

  test.each([
    ["a no-break blank", "Báo\u00A0cáo", "Báo cáo"],
    ["a soft hyphen", "Báo\u00ADcáo", "Báocáo"],
    ["decomposed letters", "Báo cáo".normalize("NFD"), "Báo cáo"],
    ["blanks in a row", "Báo   cáo", "Báo cáo"],
  ])("%s is cleaned and told", (_, before, after) => {
    const reading = deliverableOf(before);
    expect(taskNumbered(reading, "1").deliverable).toBe(after);
    expect(repairsOf(reading, "textCleaned")).toEqual([[2, 2, before, after]]);
  });

  test.each(["=1+1", "+84", "-5", "@all", "'tên", "1-2", "7/2026", "007"])(
    "%s arrives as it stands",
    (text) => {
      expect(taskNumbered(deliverableOf(text), "1").deliverable).toBe(text);
    }
  );

  test("numbers are printed without the noise of fractions, percents as percents", () => {
    const noise = { kind: "number", value: 0.1 + 0.2, format: "General" } as const;
    const share = { kind: "number", value: 0.285, format: "0.0%" } as const;
    const reading = readList(
      gridOf([
        HEADER,
        [1, "Ban hành Kế hoạch", "Công an xã", "", noise],
        [2, "Thanh toán trực tuyến", "Công an xã", "", share],
      ])
    );
    expect(reading.plan.tasks.map((task) => task.deliverable)).toEqual(["0.3", "28.5%"]);
  });
});

describe("the year of the plan", () => {
  const body: readonly (readonly Typed[])[] = [
    HEADER,
    [1, "Ban hành Kế hoạch theo Quyết định số 559/2019/QĐ-UBND", "Công an xã", "Quý I/2027", ""],
    [2, "Rà soát", "Công an xã", "Quý II/2027", ""],
    [3, "Tổng kết", "Công an xã", "Tháng 01/2028", ""],
  ];

  test("is the one that the title names", () => {
    expect(readList(gridOf([["KẾ HOẠCH CÔNG TÁC NĂM 2026"], ...body])).plan.year).toBe(2026);
  });

  test("else the one that most deadlines name", () => {
    expect(readList(gridOf(body), { planYear: 2024 }).plan.year).toBe(2027);
  });

  test("else that of the settings, else the caller's", () => {
    const silent = gridOf([HEADER, [1, "Rà soát", "Công an xã", "Quý II", ""]]);
    expect(readList(silent, { planYear: 2026 }).plan.year).toBe(2026);
    expect(readList(silent).plan.year).toBe(2031);
    expect(taskNumbered(readList(silent, { planYear: 2026 }), "1").deadline.due).toBe(
      knownDay(2026, 6, 30)
    );
  });
});

test("an agency known to the workbook keeps the workbook's name", () => {
  const known = {
    name: "Phòng Văn hóa - Xã hội xã Hưng Thịnh",
    shortName: "P. VHXH",
    kind: "agency",
    spellings: ["Phòng Văn hoá xã hội"],
    leadSpellings: [],
    members: [],
    formerName: "",
  } as const;
  const grid = gridOf([HEADER, [1, "Kiểm tra", "Phòng Văn hoá xã hội", "", ""]]);
  const reading = readList(grid, { known: [known] });
  expect(taskNumbered(reading, "1")).toMatchObject({
    lead: known.name,
    leadPrinted: "Phòng Văn hoá xã hội",
  });
  expect(repairsOf(reading, "agencySpelling")).toEqual([
    [2, 2, "Phòng Văn hoá xã hội", known.name],
  ]);
});

test.each(["-", "…", "Không", "/"])("a cell that says nobody supports names nobody: %s", (cell) => {
  const grid = gridOf([
    ["STT", "Nhiệm vụ", "Chủ trì", "Phối hợp"],
    [1, "Diễn tập", "Công an xã", cell],
  ]);
  expect(taskNumbered(readList(grid), "1")).toMatchObject({
    supporting: [],
    supportingPrinted: cell,
  });
});

test("of several lead agencies the first leads and the others support", () => {
  const grid = gridOf([
    ["STT", "Nhiệm vụ", "Chủ trì", "Phối hợp"],
    [1, "Diễn tập", "Công an xã\nPhòng Kinh tế", "Trung tâm Phục vụ hành chính công"],
  ]);
  expect(taskNumbered(readList(grid), "1")).toMatchObject({
    lead: "Công an xã",
    supporting: ["Phòng Kinh tế", "Trung tâm Phục vụ hành chính công"],
    leadPrinted: "Công an xã\nPhòng Kinh tế",
  });
});
