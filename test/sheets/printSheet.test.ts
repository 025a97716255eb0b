import { describe, expect, it } from "@jest/globals";
import type { SheetBlueprint } from "../../src/sheets/blueprint";
import { type DrawInput, drawWorkbook } from "../../src/sheets/drawWorkbook";
import { wrapText } from "../../src/sheets/metrics";
import { knownDay } from "../../src/plan/day";
import {
  middleColumn,
  PRINT_COLUMNS,
  PRINT_WIDTH,
  PROGRESS_COLUMNS,
} from "../../src/sheets/printColumns";
import { DEFAULT_PRINT_OPTIONS } from "../../src/sheets/printOptions";
import { printRows } from "../../src/sheets/printRows";
import { seedInput, trackedTask } from "./seedInput";

const HEADER_ROW = 6;
const POINTS_PER_MM = 72 / 25.4;

function printed(input: DrawInput): SheetBlueprint {
  return drawWorkbook(input).sheets.find(({ role }) => role === "print")!;
}

/** Texts of the rows below the header, blanks as "". */
function bodyOf(input: DrawInput): readonly (readonly unknown[])[] {
  const block = printed(input).cells.find(({ row }) => row === HEADER_ROW + 1)!;
  return block.content.map((cells) => cells.map((cell) => cell ?? ""));
}

const issued = (input: DrawInput): DrawInput => ({
  ...input,
  settings: { ...input.settings, planState: "issued" },
});

describe("the printed appendix of the real plan", () => {
  const input = seedInput();
  const body = bodyOf(input);

  it("has seven area headings with their numerals, 39 tasks in order and the closing sign", () => {
    const headings = body.filter(
      (cells) => cells.slice(1).every((cell) => cell === "") && cells[0] !== "./."
    );
    expect(headings.map(([first]) => first)).toEqual([
      "I. Chỉ đạo điều hành, kiểm tra và tuyên truyền",
      "II. Cải cách thể chế",
      "III. Cải cách thủ tục hành chính",
      "IV. Cải cách tổ chức bộ máy",
      "V. Cải cách chế độ công vụ",
      "VI. Cải cách tài chính công",
      "VII. Xây dựng chính quyền điện tử, chính quyền số",
    ]);
    const numbers = body.map(([first]) => Number(first)).filter((number) => !Number.isNaN(number));
    expect(numbers).toEqual(Array.from({ length: 39 }, (_, index) => index + 1));
    expect(body[body.length - 1]![0]).toBe("./.");
  });

  it("prints a task as the plan words it", () => {
    expect(body[1]).toEqual([
      "1",
      "Ban hành Kế hoạch cải cách hành chính năm 2026",
      "Phòng Văn hóa - Xã hội",
      "Các cơ quan chuyên môn liên quan",
      "Trước ngày 15/01/2026",
      "Kế hoạch của UBND xã",
    ]);
  });

  it("repeats the header on every page and never ends a page with an area's heading", () => {
    const { page } = printed(input).layout;
    expect(page.titleRows).toEqual({ first: HEADER_ROW, last: HEADER_ROW });
    expect(page.breaksBefore.length).toBeGreaterThan(2);
    for (const row of page.breaksBefore) {
      const last = body[row - HEADER_ROW - 2]!;
      expect(last.slice(1).some((cell) => cell !== "")).toBe(true);
    }
  });

  it("puts no more on a page than fits between margins of 20 mm", () => {
    const { rowHeights, page } = printed(input).layout;
    const heightOf = (row: number) => rowHeights.find((one) => one.row === row)!.height;
    const lastRow = page.printArea!.rows;
    const starts = [1, ...page.breaksBefore, lastRow + 1];
    starts.slice(1).forEach((end, index) => {
      let height = index === 0 ? 0 : heightOf(HEADER_ROW);
      for (let row = starts[index]!; row < end; row += 1) {
        height += heightOf(row);
      }
      expect(height).toBeLessThanOrEqual((210 - 40) * POINTS_PER_MM);
    });
  });

  it("makes every row high enough for its longest cell", () => {
    const { rowHeights } = printed(input).layout;
    body.slice(0, -1).forEach((cells, index) => {
      const isHeading = cells.slice(1).every((cell) => cell === "");
      const lines = cells.map((text, at) => {
        const width = isHeading ? PRINT_WIDTH : PRINT_COLUMNS[at]!.width;
        return wrapText(String(text), { face: isHeading ? "bold" : "regular", size: 12 }, width)
          .length;
      });
      const { height } = rowHeights.find(({ row }) => row === HEADER_ROW + 1 + index)!;
      expect(height).toBeGreaterThanOrEqual(Math.max(...lines) * 15.75);
    });
  });
});

describe("the page", () => {
  const { page } = printed(seedInput()).layout;

  it("follows Decree 30/2020: A4 lying down at 100 %, margins, page number in the top margin but on page 1", () => {
    expect(page.orientation).toBe("landscape");
    expect(page.scale).toBe("actual");
    expect(page.marginsMm).toMatchObject({ top: 20, bottom: 20, left: 30, right: 15 });
    expect(page.centerHeader).toBe('&"Times New Roman,Regular"&13&P');
    expect(page.firstPageBlank).toBe(true);
  });

  // A column of 7 pixels a digit prints 11 * 1038/2048 points a digit in Calibri 11, Excel's base font.
  it("fills the printable width on paper and never passes it", () => {
    const printedWidth = (PRINT_WIDTH / (7 * 0.75)) * 11 * (1038 / 2048);
    const room = (297 - 30 - 15) * POINTS_PER_MM;
    expect(printedWidth).toBeLessThan(room);
    expect(printedWidth).toBeGreaterThan(room * 0.98);
    for (const { width } of PRINT_COLUMNS) {
      expect(width % 0.75).toBe(0);
    }
  });

  it("has its rule in the middle", () => {
    const [first, second] = PRINT_COLUMNS.map(({ width }) => width);
    const [fifth, sixth] = PRINT_COLUMNS.slice(4).map(({ width }) => width);
    expect(first! + second!).toBe(fifth! + sixth!);
  });
});

describe("the versions of the print", () => {
  const input = seedInput();
  const signature = { title: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], name: "Nguyễn Văn An" };
  const official = printed(input);
  const signed = printed({ ...input, print: { ...DEFAULT_PRINT_OPTIONS, signature } });

  const heightsOf = ({ layout }: SheetBlueprint) =>
    new Map(layout.rowHeights.map(({ row, height }) => [row, height]));

  it("are headed by the rule or by habit", () => {
    const headed = (heading: "rule" | "habit") =>
      printed({ ...input, print: { ...DEFAULT_PRINT_OPTIONS, heading } }).cells[0]!.content[0]![0];
    expect([headed("rule"), headed("habit")]).toEqual(["Phụ lục", "PHỤ LỤC"]);
  });

  it("have the signature in the right half below the closing sign, within what is printed", () => {
    const rows = signed.cells.find(({ row }) => row === HEADER_ROW + 1)!.content;
    const closing = rows.findIndex(([first]) => first === "./.");
    expect(rows.slice(closing + 1).map((cells) => cells[3])).toEqual([
      null,
      "TM. ỦY BAN NHÂN DÂN",
      "CHỦ TỊCH",
      null,
      "Nguyễn Văn An",
    ]);
    const { printArea } = signed.layout.page;
    expect(printArea).toMatchObject({ columns: 6, rows: HEADER_ROW + rows.length });
    expect(heightsOf(signed).get(HEADER_ROW + closing + 5)).toBeGreaterThanOrEqual(72);
  });

  it("keep the last task, the closing sign and the signature on one page", () => {
    const rows = signed.cells.find(({ row }) => row === HEADER_ROW + 1)!.content;
    const last = HEADER_ROW + rows.findIndex(([first]) => first === "./.");
    const { breaksBefore } = signed.layout.page;
    expect(breaksBefore.filter((row) => row > last)).toEqual([]);
  });

  it("leave the document's own appendix to the point as it is", () => {
    const without = printed({ ...input, print: DEFAULT_PRINT_OPTIONS });
    expect(without).toEqual(official);
    expect(signed.layout.page.marginsMm).toEqual(official.layout.page.marginsMm);
  });

  it("print status, progress and evidence of each task beside the plan's own words", () => {
    const tracked = [
      trackedTask("nv-1", {
        number: 1,
        text: "Ban hành Kế hoạch",
        kind: "Ngày cụ thể",
        due: { day: knownDay(2026, 1, 14) },
        status: "Đã hoàn thành",
        doneOn: { day: knownDay(2026, 1, 12) },
      }),
      trackedTask("nv-2", { number: 2, text: "Báo cáo quý", kind: "Cả năm" }),
      trackedTask("nv-3", { number: 3, text: "Cuộc thi", status: "Không phát sinh" }),
    ];
    const result = {
      taskId: "nv-1",
      number: "1",
      row: 0,
      period: "",
      deliverable: "Kế hoạch",
      document: "15/KH-UBND",
      issuedOn: knownDay(2026, 1, 12),
      agency: "",
      criterion: "",
      link: "",
    };
    const results = [
      result,
      { ...result, taskId: "", number: "2", period: "Quý I", document: "", link: "https://xa.vn" },
      { ...result, taskId: "nv-3", document: "" },
    ];
    const report = { chosen: "", day: null, periods: [], results, sheets: new Set<never>() };
    const rows = bodyOf({
      ...input,
      tracked,
      report,
      print: { ...DEFAULT_PRINT_OPTIONS, progress: true },
    });
    expect(rows.slice(0, 3).map((cells) => cells.slice(6))).toEqual([
      ["Hoàn thành đúng hạn\nngày 12/01/2026", "15/KH-UBND ngày 12/01/2026"],
      ["Chưa cập nhật\nChưa rõ hạn", "Quý I: Kế hoạch ngày 12/01/2026"],
      ["Không phát sinh", ""],
    ]);
  });

  it("are as wide as one another, their right half beginning in the middle", () => {
    for (const columns of [PRINT_COLUMNS, PROGRESS_COLUMNS]) {
      const left = columns.slice(0, middleColumn(columns) - 1);
      const half = left.reduce((sum, { width }) => sum + width, 0);
      expect(half).toBe(PRINT_WIDTH / 2);
      expect(columns.reduce((sum, { width }) => sum + width, 0)).toBe(PRINT_WIDTH);
    }
  });
});

describe("what goes into a row", () => {
  const input = seedInput();

  it("prints the directory's name in a draft and the plan's own words once it is issued", () => {
    const task = trackedTask("nv-1", { number: 1, text: "Việc", lead: "Phòng Văn hoá-xã hội" });
    const one = { ...input, tracked: [task] };
    expect(bodyOf(one)[0]![2]).toBe("Phòng Văn hóa - Xã hội");
    expect(bodyOf(issued(one))[0]![2]).toBe("Phòng Văn hoá-xã hội");
  });

  it("keeps areas that the plan does not list, after the others, and tasks without one before all", () => {
    const areas = ["Cải cách thể chế", null, "An ninh mạng", "CẢI CÁCH THỂ CHẾ"];
    const tracked = areas.map((area, index) =>
      trackedTask(`nv-${index}`, { number: index + 1, area, text: "Việc" })
    );
    expect(bodyOf({ ...input, tracked }).map(([first]) => first)).toEqual([
      "2",
      "II. Cải cách thể chế",
      "1",
      "4",
      "An ninh mạng",
      "3",
      "./.",
    ]);
  });

  it("goes on in a further row where a task is too long for one, and loses no word", () => {
    const words = Array.from({ length: 900 }, (_, index) => `từ${index}`);
    const tracked = [
      trackedTask("nv-1", { number: 1, text: words.join(" "), deliverable: "Báo cáo\nKế hoạch" }),
    ];
    const long = { ...input, tracked };
    const rows = bodyOf(long).slice(0, -1);
    expect(rows.length).toBeGreaterThan(1);
    expect(
      rows
        .map(([, text]) => text)
        .join(" ")
        .split(" ")
    ).toEqual(words);
    expect(rows[0]![5]).toBe("Báo cáo\nKế hoạch");
    const heights = printed(long).layout.rowHeights.map(({ height }) => height);
    expect(Math.max(...heights)).toBeLessThanOrEqual(409);
  });

  it("is cut into about equal parts between two items where a task is too long for one row", () => {
    const items = Array.from({ length: 10 }, (_, at) => `- Việc ${at}\n  a)\n  b)`);
    const deliverable = items.join("\n");
    const tracked = [trackedTask("nv-1", { number: 1, text: "Việc", deliverable })];
    const parts = bodyOf({ ...input, tracked })
      .slice(0, -1)
      .map((cells) => String(cells[5]));
    expect(parts.map((part) => part.trim().split("\n").length)).toEqual([15, 15]);
    expect(parts.join("\n")).toBe(deliverable);
  });

  it("leaves every row of the real plan whole in the progress version", () => {
    const work = { progress: new Map(), results: [], asOf: input.today, planYear: 2026 };
    const rows = printRows({
      ...{ areas: input.plan.areas, agencies: input.agencies, tracked: input.tracked },
      ...{ planState: "issued", work: { ...work, authority: "" } },
    });
    expect(rows.filter(({ kind }) => kind === "task")).toHaveLength(39);
  });
});

describe("the line below the title", () => {
  const accompanying = (settings: Parameters<typeof seedInput>[0]) => {
    const sheet = drawWorkbook(seedInput(settings)).sheets.find(({ role }) => role === "settings")!;
    const texts = sheet.cells.flatMap(({ content }) => content);
    return texts.find(([label]) => label === "Văn bản kèm theo")![1];
  };

  it("leaves blanks for number and day in a draft", () => {
    expect(accompanying({})).toBe(
      "Quyết định số      /QĐ-UBND ngày     tháng     năm 2026 của Chủ tịch Ủy ban nhân dân xã Nguyễn Bình Khiêm"
    );
  });

  it("names the decision once it has a number and a day", () => {
    const day = seedInput().today;
    expect(accompanying({ documentNumber: "05/QĐ-UBND", issuedOn: day })).toBe(
      "Quyết định số 05/QĐ-UBND ngày 10 tháng 6 năm 2026 của Chủ tịch Ủy ban nhân dân xã Nguyễn Bình Khiêm"
    );
  });

  it("keeps the user's own words", () => {
    expect(accompanying({ accompanying: "Kế hoạch số 10/KH-UBND" })).toBe("Kế hoạch số 10/KH-UBND");
  });

  it("repeats the cell VanBanKemTheo, so that a change shows at once", () => {
    const top = printed(seedInput()).cells[0]!.content;
    expect(top[2]![0]).toEqual({ formula: '="(Kèm theo "&VanBanKemTheo&")"' });
  });
});
