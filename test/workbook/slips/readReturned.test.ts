import { describe, expect, test } from "@jest/globals";
import type { Worksheet } from "@cj-tech-master/excelts";
import { readReturned } from "../../../src/files/returnedFiles";
import { knownDay } from "../../../src/plan/day";
import { enter, putValues, returned, said, valuesOf } from "./filledSlip";
import { slipColumn } from "../../../src/tables/slipColumns";
import { seedSlip, slipTask } from "../../plan/slips/seedSlip";
import { bytesOf, FIRST, HEADER, sentSlip, SLIP, tasksOf } from "./sentSlip";

const CONTEXT = { planYear: 2026 };
const WIDTH = slipColumn("taskId");
const { tasks: TASKS } = SLIP;
const IDS = TASKS.map(({ taskId }) => taskId);
const FILLED_IN = [
  {
    status: "Đã hoàn thành",
    doneOn: { day: knownDay(2026, 6, 5) },
    outcome: "Đã ban hành Kế hoạch số 15",
    follower: "Nguyễn Văn An",
  },
  { status: "Đang thực hiện", follower: "Nguyễn Văn An" },
  {},
] as const;
const AS_FILLED_IN = FILLED_IN.map((entries, index) => [IDS[index], TASKS[index]!.number, entries]);

describe("a slip as its unit filled it in", () => {
  test("says what was entered, from whom it comes and nothing that nobody could use", async () => {
    const slip = await returned();
    expect(said(slip)).toEqual(AS_FILLED_IN);
    expect(slip).toMatchObject({
      file: "Phieu PKT.xlsx",
      code: "P-2026-0007",
      agency: "Phòng Kinh tế",
      savedBy: "Trần Thị Bình",
      savedAt: { day: knownDay(2026, 6, 12), minutes: 9 * 60 + 30 },
      damage: [],
      unused: [],
    });
  });

  test("has its locked cells with it, so that a change there can be told", async () => {
    const slip = await returned((workbook) => {
      tasksOf(workbook).getCell(FIRST, slipColumn("due")).value = new Date(Date.UTC(2026, 11, 31));
      tasksOf(workbook).getCell(FIRST, slipColumn("deliverable")).value = "Không có sản phẩm";
    });
    expect(slip.rows[0]!.document).toEqual({
      supporting: "Các cơ quan, đơn vị liên quan",
      deadlineText: "Quý II/2026",
      due: "31/12/2026",
      deliverable: "Không có sản phẩm",
      progress: "Trong hạn",
    });
  });

  test.each([
    ["1900", false, 46_235],
    ["1904", true, 46_235 - 1_462],
  ])(
    "says the day of a row that was pasted as values, counted from %s",
    async (_, date1904, number) => {
      const slip = await returned((workbook) => {
        workbook.properties.date1904 = date1904;
        const due = tasksOf(workbook).getCell(FIRST, slipColumn("due"));
        [due.value, due.numFmt] = [number, "General"];
      });
      expect(slip.rows[0]!.document.due).toBe("01/8/2026");
    }
  );

  test("proposes the tasks that the unit wrote below", async () => {
    const slip = await returned((workbook) => {
      const row = FIRST + TASKS.length + 1;
      tasksOf(workbook).getCell(row, slipColumn("text")).value = "Số hóa hồ sơ đất đai";
      tasksOf(workbook).getCell(row + 2, slipColumn("text")).value = "Khảo sát sự hài lòng";
      enter(tasksOf(workbook), row + 2, { note: "theo Công văn số 12" });
    });
    expect(slip.rows.slice(3).map(({ taskId, text }) => [taskId, text])).toEqual([
      [null, "Số hóa hồ sơ đất đai"],
      [null, "Khảo sát sự hài lòng"],
    ]);
    expect(slip.unused).toEqual([]);
  });
});

describe("a slip that was treated badly", () => {
  test.each<readonly [string, (sheet: Worksheet) => void]>([
    [
      "heading rows taken out",
      (sheet) => {
        sheet.spliceRows(1, 6);
      },
    ],
    ["heading rows added", (sheet) => sheet.insertRows(1, [["Kính gửi anh Hùng"], [], []])],
    ["a column put in", (sheet) => sheet.spliceColumns(3, 0, [])],
    ["the locked columns taken out", (sheet) => sheet.spliceColumns(3, 5)],
    ["the header row taken out", (sheet) => sheet.spliceRows(HEADER, 1)],
    [
      "the header of the ids lost",
      (sheet) => {
        sheet.getCell(HEADER, WIDTH).value = null;
      },
    ],
    [
      "the header row twice",
      (sheet) => {
        sheet.insertRow(FIRST + 1, valuesOf(sheet, HEADER) as never);
      },
    ],
    [
      "the columns numbered below their headers",
      (sheet) => {
        sheet.insertRow(
          FIRST,
          Array.from({ length: 13 }, (_, index) => `(${index + 1})`)
        );
      },
    ],
    [
      "headers in capitals and with line breaks",
      (sheet) => {
        sheet.getCell(HEADER, slipColumn("text")).value = "NỘI DUNG\nCÔNG VIỆC";
        sheet.getCell(HEADER, slipColumn("status")).value = "TRẠNG THÁI";
      },
    ],
    ["its sheet renamed", (sheet) => (sheet.name = "PKT đã điền")],
  ])("still says the same: %s", async (_, harm) => {
    const slip = await returned((workbook) => harm(tasksOf(workbook)));
    expect(said(slip)).toEqual(AS_FILLED_IN);
  });

  test("says the same with its columns in another order", async () => {
    const slip = await returned((workbook) => {
      const sheet = tasksOf(workbook);
      for (let row = HEADER; row < FIRST + TASKS.length; row += 1) {
        turnAbout(sheet, row);
      }
    });
    expect(said(slip)).toEqual(AS_FILLED_IN);
  });

  test("says the same with its rows sorted", async () => {
    const slip = await returned((workbook) => {
      const sheet = tasksOf(workbook);
      const rows = TASKS.map((_, index) => valuesOf(sheet, FIRST + index)).reverse();
      rows.forEach((values, index) => putValues(sheet, FIRST + index, values));
    });
    expect(said(slip)).toEqual([...AS_FILLED_IN].reverse());
    expect(slip.damage).toEqual([]);
  });

  test("says a copied row once, and tells rows of one task that say different things", async () => {
    const copied = await returned((workbook) => {
      const sheet = tasksOf(workbook);
      sheet.insertRow(FIRST + 1, valuesOf(sheet, FIRST) as never);
    });
    expect(said(copied)).toEqual(AS_FILLED_IN);
    expect(copied.damage).toEqual([]);
    const changed = await returned((workbook) => {
      const sheet = tasksOf(workbook);
      sheet.insertRow(FIRST + 1, valuesOf(sheet, FIRST) as never);
      enter(sheet, FIRST + 1, { outcome: "Chưa ban hành" });
    });
    expect(changed.rows.filter(({ taskId }) => taskId === IDS[0])).toHaveLength(2);
    expect(changed.damage).toEqual(["doubledRows"]);
  });

  test("has rows without id where the unit put some in", async () => {
    const slip = await returned((workbook) =>
      tasksOf(workbook).insertRow(FIRST + 1, ["", "Nhiệm vụ phát sinh", "", "", "", "", "", "xong"])
    );
    expect(slip.rows[1]).toMatchObject({
      taskId: null,
      number: "",
      text: "Nhiệm vụ phát sinh",
      entries: { status: { kind: "unclear", reading: "Đã hoàn thành" } },
    });
  });

  test("that lost its ids keeps number and text for matching, and says so", async () => {
    const slip = await returned((workbook) => tasksOf(workbook).spliceColumns(WIDTH, 1));
    expect(said(slip)).toEqual(AS_FILLED_IN.map(([, number, entries]) => [null, number, entries]));
    expect(slip.rows.map(({ text }) => text)).toEqual(TASKS.map(({ text }) => text));
    expect(slip.damage).toEqual(["idsLost"]);
    expect(slip.results.map(({ taskId }) => taskId)).toEqual([IDS[0]]);
  });

  test("is found behind other sheets of another workbook, which are told", async () => {
    const slip = await returned((workbook) => {
      tasksOf(workbook).name = "Sheet2";
      const before = workbook.addWorksheet("Theo dõi công văn");
      before.addRow(["Số đến", "Trích yếu"]);
      before.addRow(["12", "Về việc báo cáo"]);
      (before as { orderNo: number }).orderNo = -1;
    });
    expect(said(slip)).toEqual(AS_FILLED_IN);
    expect(slip.damage).toEqual(["sheetRenamed"]);
    expect(
      slip.unused.map(({ place, text }) => [place.sheet, place.row, place.column, text])
    ).toEqual([
      ["Theo dõi công văn", 1, 1, "Số đến"],
      ["Theo dõi công văn", 1, 2, "Trích yếu"],
      ["Theo dõi công văn", 2, 1, "12"],
      ["Theo dõi công văn", 2, 2, "Về việc báo cáo"],
    ]);
  });

  test("of which columns were taken out leaves those entries open, and says so", async () => {
    const slip = await returned((workbook) =>
      tasksOf(workbook).spliceColumns(slipColumn("note"), 1)
    );
    expect(slip.damage).toEqual(["columnsMissing"]);
    expect(slip.rows[0]!.entries).not.toHaveProperty("note");
  });

  test("has its remarks told that stand beside the list", async () => {
    const slip = await returned((workbook) => {
      tasksOf(workbook).getCell(HEADER - 2, 6).value = "Đề nghị gia hạn nhiệm vụ 4";
      tasksOf(workbook).getCell(FIRST, 17).value = "xem lại";
      tasksOf(workbook).getCell(200, 300).value = "lạc";
    });
    expect(slip.unused.map(({ place, text }) => [place.row, place.column, text])).toEqual([
      [HEADER - 2, 6, "Đề nghị gia hạn nhiệm vụ 4"],
      [FIRST, 17, "xem lại"],
      [200, 300, "lạc"],
    ]);
    expect(said(slip)).toEqual(AS_FILLED_IN);
  });

  test("two of them in one workbook are two", async () => {
    const workbook = await sentSlip();
    const tasks = [slipTask("nv-xxxxxxxx", { number: "30", text: "Việc khác" })];
    const other = tasksOf(await sentSlip(seedSlip({ code: "P-2026-0008", tasks })));
    const sheet = workbook.addWorksheet("Phiếu 2");
    for (let row = 1; row < FIRST + 2; row += 1) {
      putValues(sheet, row, valuesOf(other, row));
    }
    const outcomes = await readReturned(
      [{ name: "hai phiếu.xlsx", bytes: await bytesOf(workbook) }],
      CONTEXT
    );
    const slips = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.slip] : []));
    expect(slips.map(({ code, rows }) => [code, rows.length])).toEqual([
      ["P-2026-0007", 3],
      ["P-2026-0008", 1],
    ]);
  });
});

/** The last column first, each with its format. */
function turnAbout(sheet: Worksheet, row: number): void {
  const cells = Array.from({ length: WIDTH }, (_, index) => {
    const { value, style } = sheet.getCell(row, index + 1);
    return { value, style };
  });
  cells.reverse().forEach((cell, index) => Object.assign(sheet.getCell(row, index + 1), cell));
}
