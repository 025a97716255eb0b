/** @jest-environment ./test/jest/page.js */
import { describe, expect, test } from "@jest/globals";
import { readPasted } from "../../../src/intake/pasted/readPasted";
import type { Reading } from "../../../src/intake/reading";
import { toIso } from "../../../src/plan/day";
import { problemOf, readList, repairsOf } from "../readList";
import { GOOGLE_DOC, MAIL, PDF_TEXT } from "./clips/pages";
import { CALC_LIST, EXCEL_LIST, GOOGLE_SHEET } from "./clips/spreadsheets";
import { WORD_APPENDIX, WORD_TCVN3 } from "./clips/word";
import { textsOf } from "./htmlOf";

function pasted(html: string): Reading {
  const [grid, ...others] = readPasted(
    { html, text: "the text beside a table is not read" },
    "Dán"
  );
  expect(others).toEqual([]);
  return readList(grid!);
}

/** Number, text, lead as printed, phrase, due day and deliverable of every task. */
function tasksOf({ plan }: Reading) {
  return plan.tasks.map(({ number, text, leadPrinted, deadlineText, deadline, deliverable }) => [
    number,
    text,
    leadPrinted,
    deadlineText,
    deadline.due === null ? "" : toIso(deadline.due),
    deliverable,
  ]);
}

describe("copied out of Word", () => {
  const reading = pasted(WORD_APPENDIX);

  test("every task with its paragraphs, the automatic numbers and bullets as text", () => {
    expect(tasksOf(reading)).toEqual([
      [
        "1",
        "Ban hành Kế hoạch cải cách hành chính năm 2026",
        "Phòng Văn hoá-xã hội",
        "Trước ngày 15/01/2026",
        "2026-01-14",
        "Kế hoạch của UBND xã",
      ],
      [
        "2",
        "Kiểm tra cải cách hành chính (tổ chức tự kiểm tra 100% các cơ quan chuyên môn thuộc UBND xã)",
        "Phòng Văn hoá-xã hội",
        "Cả năm 2026",
        "2026-12-31",
        "- Kế hoạch\n• Thông báo kết luận/Báo cáo",
      ],
      [
        "9",
        "Rà soát, kiểm tra danh mục văn bản quy phạm pháp luật (QPPL)",
        "Văn phòng HĐND và UBND",
        "Quý IV/2026",
        "2026-12-31",
        "Thông báo kết quả kiểm tra",
      ],
    ]);
  });

  test("areas by the rows that are one cell, the title by the paragraphs above", () => {
    expect(reading.plan.areas.map(({ numeral, name }) => [numeral, name])).toEqual([
      ["I", "Chỉ đạo điều hành, kiểm tra và tuyên truyền"],
      ["II", "Cải cách thể chế"],
    ]);
    expect(reading.plan).toMatchObject({
      title:
        "DANH MỤC NHIỆM VỤ, CÔNG VIỆC CỤ THỂ TRIỂN KHAI, THỰC HIỆN CÔNG TÁC CẢI CÁCH HÀNH CHÍNH NĂM 2026",
      authority: "Ủy ban nhân dân xã Nguyễn Bình Khiêm",
      year: 2026,
    });
  });

  test("the lines below the table are told as left out, and no cell is lost", () => {
    expect(repairsOf(reading, "rowDropped")).toEqual([[7, 7, "Nơi nhận:", ""]]);
    expect(reading.cells).toMatchObject({ total: 29, flagged: 0 });
  });

  test("a list in TCVN3: the style's font tells it, and that one cell is not in it", () => {
    const old = pasted(WORD_TCVN3);
    expect(tasksOf(old)).toEqual([
      ["1", "Rà soát, báo cáo Bộ trưởng", "Phòng Nội vụ", "Quý I/2026", "2026-03-31", ""],
    ]);
    expect(old.sources[0].columns.map(({ header }) => header)).toEqual([
      "STT",
      "Nội dung công việc",
      "Cơ quan chủ trì",
      "Thời gian thực hiện",
    ]);
  });
});

describe("copied out of a spreadsheet", () => {
  test("Excel: cut-off texts and folded rows are there, dates are days whatever they look like", () => {
    const reading = pasted(EXCEL_LIST);
    expect(tasksOf(reading)).toEqual([
      [
        "1",
        "Ban hành Kế hoạch kiểm tra văn bản",
        "Phòng Nội vụ\nCông an xã",
        "10/6/2026",
        "2026-06-10",
        "",
      ],
      ["2", "Tự đánh giá, xếp loại", "Công an xã", "10/2026", "2026-10-31", ""],
      ["3", "Công khai kết quả", "Công an xã", "08/7/2026", "2026-07-08", ""],
    ]);
    expect(reading.plan.title).toBe("DANH MỤC NHIỆM VỤ NĂM 2026");
    expect(repairsOf(reading, "rowDropped")).toEqual([[7, 7, "Ghi chú: đã rà soát", ""]]);
  });

  test("LibreOffice: a header over two rows, an old font in two cells, dates of an English machine", () => {
    const reading = pasted(CALC_LIST);
    expect(tasksOf(reading)).toEqual([
      ["1", "Báo cáo", "Phòng Kinh tế", "30/6/2026", "2026-06-30", ""],
    ]);
    expect(toIso(reading.plan.tasks[0]!.deadline.start!)).toBe("2026-02-01");
  });

  test("Google Sheets", () => {
    expect(tasksOf(pasted(GOOGLE_SHEET))).toEqual([
      ["1", "Rà soát TTHC\nvà công bố", "Công an xã", "10/6/2026", "2026-06-10", ""],
    ]);
  });
});

describe("copied out of a page", () => {
  test("Google Docs: the numbers of its lists are the STT", () => {
    const reading = pasted(GOOGLE_DOC);
    expect(tasksOf(reading)).toEqual([
      [
        "1.",
        "Rà soát thủ tục\n• niêm yết\n• công khai",
        "Công an xã",
        "Quý I/2026",
        "2026-03-31",
        "",
      ],
      ["2.", "Báo cáo", "Phòng Kinh tế", "Quý II/2026", "2026-06-30", ""],
    ]);
    expect(reading.plan.title).toBe("DANH MỤC NHIỆM VỤ NĂM 2026");
  });

  test("a message: the list inside the tables that lay it out, its foot last, what is hidden left out", () => {
    const [grid] = readPasted({ html: MAIL }, "Thư");
    expect(textsOf(grid!)).toEqual([
      ["Kính gửi các đồng chí", "", "", ""],
      ["STT", "Nội dung", "Chủ trì", "Thời hạn"],
      ["1", "Báo cáo\nQuý I\t2 bản", "Công an xã", "Quý I/2026"],
      ["Tổng số: 1 nhiệm vụ", "", "", ""],
    ]);
  });

  test("lines of a PDF have no columns: they stay lines, and are said to be no list", () => {
    const [grid] = readPasted({ text: PDF_TEXT }, "Dán");
    expect(textsOf(grid!)).toEqual([
      ["STT Nội dung công việc Cơ quan chủ trì Cơ quan phối hợp Thời gian Sản phẩm"],
      ["I. Chỉ đạo điều hành, kiểm tra và tuyên truyền"],
      ["1 Ban hành Kế hoạch cải cách hành chính năm"],
      ["2026"],
      ["Phòng Văn hoá-xã hội Các cơ quan chuyên môn Trước ngày 15/01/2026 Kế hoạch"],
    ]);
    expect(problemOf(grid!)).toBe("noHeader");
  });
});
