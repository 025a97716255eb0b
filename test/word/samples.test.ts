import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { isReading, readPlan } from "../../src/intake/readPlan";
import type { Reading } from "../../src/intake/reading";
import { toIso } from "../../src/plan/day";
import { readDocx, type WordPlan } from "../../src/word/readDocx";
import { seedGrid } from "../intake/seedGrid";
import { readList } from "../intake/readList";
import { wordPlans } from "../samples/makeWordPlans";

const SAMPLES = join(__dirname, "..", "samples");

function readSample(name: string): Promise<WordPlan> {
  return readDocx(readFileSync(join(SAMPLES, name)), name);
}

/** The list of a document, told from its other tables. */
function listOf({ grids, agencies }: WordPlan): Reading {
  const options = { known: agencies, fallbackYear: 2031, beforeMeansExclusive: true };
  const reading = readPlan(grids, options);
  if (!isReading(reading)) {
    throw new Error("No table was read as a list.");
  }
  return reading;
}

test("the samples are the very files that their script makes", () => {
  const text = readFileSync(join(SAMPLES, "ke-hoach-cchc-2026.txt"), "utf8");
  wordPlans(text).forEach((bytes, name) => {
    expect(Buffer.from(bytes).equals(readFileSync(join(SAMPLES, name)))).toBe(true);
  });
});

describe("the real plan as a Word document", () => {
  let document: WordPlan;
  let reading: Reading;

  beforeAll(async () => {
    document = await readSample("ke-hoach-cchc-2026.docx");
    reading = listOf(document);
  });

  test("its appendix has the tasks of the workbook that a clerk made of it", () => {
    const printed = ({ plan }: Reading) =>
      plan.tasks.map((task) => [
        task.number,
        task.areaId,
        task.text,
        task.leadPrinted,
        task.supportingPrinted,
        task.deadlineText,
        task.deadline,
        task.deliverable,
      ]);
    expect(reading.plan.tasks).toHaveLength(39);
    expect(printed(reading)).toEqual(printed(readList(seedGrid())));
  });

  test("the lines above the table are its title, and row 1 is the table's first", () => {
    expect(reading.sources[0]).toMatchObject({ sheet: "ke-hoach-cchc-2026.docx", headerRow: 1 });
    expect(reading.plan).toMatchObject({
      title:
        "DANH MỤC NHIỆM VỤ, CÔNG VIỆC CỤ THỂ TRIỂN KHAI, THỰC HIỆN CÔNG TÁC CẢI CÁCH HÀNH CHÍNH NĂM 2026",
      authority: "Ủy ban nhân dân xã Nguyễn Bình Khiêm",
      reference:
        "(Ban hành kèm theo Kế hoạch số: /KH-UBND ngày /01/2026 của Ủy ban nhân dân xã Nguyễn Bình Khiêm)",
      year: 2026,
    });
    const rowsOf36 = reading.plan.tasks.find((task) => task.number === "36")?.rows;
    expect(rowsOf36).toEqual({ first: 44, last: 45 });
  });

  test("the plan's own words: title and year; number and day are still open", () => {
    expect(document.body).toMatchObject({
      title: "Cải cách hành chính nhà nước xã Nguyễn Bình Khiêm năm 2026",
      authority: "Ủy ban nhân dân xã Nguyễn Bình Khiêm",
      byChairman: true,
      number: "",
      symbol: "QĐ-UBND",
      date: null,
      year: 2026,
    });
  });

  test("the agencies of section V.2 go by the directory's names, as they do in the workbook", () => {
    const names = ({ plan }: Reading) => plan.agencies.map(({ name }) => name);
    expect(names(reading)).toEqual(names(readList(seedGrid())));
    expect(reading.plan.tasks[0]).toMatchObject({
      lead: "Phòng Văn hóa - Xã hội",
      leadPrinted: "Phòng Văn hoá-xã hội",
    });
  });

  test("section V.1 sets the days of the quarters' reports and of the year's", () => {
    const ofQuarter = { by: "units", day: 10, isBefore: true, inNextYear: false };
    expect(document.body.reportDays).toEqual([
      {
        ...ofQuarter,
        report: "firstQuarter",
        month: 3,
        phrase: "trước ngày 10 tháng cuối của quý",
      },
      {
        ...ofQuarter,
        report: "thirdQuarter",
        month: 9,
        phrase: "trước ngày 10 tháng cuối của quý",
      },
      { ...ofQuarter, report: "halfYear", month: 6, phrase: "trước ngày 10 tháng cuối của quý" },
      { ...ofQuarter, report: "year", month: 12, phrase: "trước ngày 10/12" },
    ]);
  });
});

describe("a header in two merged rows, counted numbers, several paragraphs in a cell", () => {
  let document: WordPlan;

  beforeAll(async () => {
    document = await readSample("phuong-hoa-binh-2026.docx");
  });

  test("the list", () => {
    const { plan, sources } = listOf(document);
    const [source] = sources;
    expect(source).toMatchObject({ headerRow: 2 });
    expect(source.columns.map(({ role }) => role)).toEqual([
      "number",
      "task",
      "lead",
      "supporting",
      "deadline",
      "deliverable",
    ]);
    expect(plan.areas).toMatchObject([
      { id: "the-che", numeral: "I", rows: { first: 3, last: 5 } },
    ]);
    expect(plan.tasks).toMatchObject([
      {
        number: "1",
        text: "Rà soát văn bản quy phạm pháp luật",
        lead: "Văn phòng HĐND và UBND",
        supporting: ["Phòng Kinh tế, Hạ tầng và Đô thị", "Công an phường"],
        supportingPrinted: "Phòng Kinh tế, Hạ tầng và Đô thị\nCông an phường",
        deadlineText: "Trước ngày 20/6/2026",
        deliverable: "- Danh mục văn bản\n- Báo cáo kết quả rà soát",
        rows: { first: 4, last: 4 },
      },
      {
        number: "2",
        text: "Kiểm tra việc thi hành pháp luật\n(theo kế hoạch của thành phố)",
        lead: "Phòng Kinh tế, Hạ tầng và Đô thị",
        supporting: [],
        deadlineText: "Quý III/2026",
        deliverable: "Báo cáo",
      },
    ]);
    expect(plan.title).toBe("DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026");
  });

  test("the head of the document", () => {
    const { date } = document.body;
    expect(document.body).toMatchObject({
      title: "Cải cách hành chính phường Hòa Bình năm 2026",
      authority: "Ủy ban nhân dân phường Hòa Bình",
      byChairman: false,
      number: "18/KH-UBND",
      saysDraft: false,
      year: 2026,
    });
    expect(date && toIso(date)).toBe("2026-01-09");
  });

  test("the day of a report in a point that Word numbers", () => {
    const { reportDays } = document.body;
    expect(reportDays.map(({ report, day, month }) => [report, day, month])).toEqual([
      ["firstQuarter", 12, 3],
      ["thirdQuarter", 12, 9],
      ["halfYear", 12, 6],
      ["year", 12, 12],
    ]);
  });
});

test("of a budget, a list and a signature block only the list is the list", async () => {
  const document = await readSample("xa-tan-an-2026.docx");
  const { plan } = listOf(document);
  expect(document.grids).toHaveLength(3);
  expect(plan.title).toBe("DANH MỤC NHIỆM VỤ NĂM 2026");
  expect(plan.tasks.map((task) => [task.number, task.text, task.lead, task.deadlineText])).toEqual([
    ["1", "Công khai thủ tục hành chính", "Trung tâm Phục vụ hành chính công", "Thường xuyên"],
    ["2", "Đánh giá mức độ hài lòng", "Phòng Văn hóa - Xã hội", "30/11/2026"],
  ]);
});
