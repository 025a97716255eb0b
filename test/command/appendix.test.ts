import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { cellText } from "../../src/intake/cells/cellText";
import { readDocx } from "../../src/word/readDocx";
import { readWorkbook } from "../host/file/readWorkbook";
import type { reportOf } from "./report";
import { runAppendix } from "./runAppendix";

type Report = ReturnType<typeof reportOf>;

const SAMPLE = join(__dirname, "..", "samples", "ke-hoach-cchc-2026.xlsx");
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "phu-luc-"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function at(name: string): string {
  return join(folder, name);
}

function readReport(name: string): Report {
  return JSON.parse(readFileSync(at(name), "utf8")) as Report;
}

/** The shown values of every cell of a sheet. */
async function cellsOf(path: string, sheetName: string): Promise<readonly unknown[]> {
  const sheet = (await readWorkbook(readFileSync(path))).getWorksheet(sheetName);
  const cells: unknown[] = [];
  sheet?.eachRow((row) =>
    row.eachCell((cell) => cells.push([cell.address, cell.value, cell.style, cell.isMerged]))
  );
  return cells;
}

test("the appendix as a Word file beside the workbook is the appendix that stands in it", async () => {
  const word = at("phu-luc.docx");
  const outcome = await runAppendix([SAMPLE, "--out", at("with-word.xlsx"), "--word", word]);
  expect(outcome).toEqual({ exitCode: 0, message: "" });
  const { grids } = await readDocx(readFileSync(word), "phu-luc.docx");
  const texts = grids.flatMap(({ cells }) => cells.map((row) => row.map(cellText)));
  expect(texts.filter(([first]) => /^\d+$/.test(first ?? ""))).toHaveLength(39);
});

describe("the command on the real plan", () => {
  let report: Report;

  beforeAll(async () => {
    const args = [
      SAMPLE,
      "--out",
      at("out.xlsx"),
      "--as-of",
      "2026-06-10",
      "--live",
      "--report",
      at("r.json"),
    ];
    expect(await runAppendix(args)).toEqual({ exitCode: 0, message: "" });
    report = readReport("r.json");
  });

  test("reports where the list stands and what the plan is", () => {
    expect(report.source).toEqual({
      sheet: "PHỤ LỤC",
      headerRow: 5,
      columns: {
        number: "A",
        task: "B",
        lead: "C",
        supporting: "D",
        deadline: "E",
        deliverable: "F",
      },
    });
    expect(report.plan).toMatchObject({
      year: 2026,
      authority: "Ủy ban nhân dân xã Nguyễn Bình Khiêm",
    });
    expect(report.plan.tasks).toHaveLength(39);
    expect(report.plan.agencies.flatMap((agency) => agency.spellings)).toHaveLength(11);
  });

  test("reports days as text, rows as pairs and areas by their id", () => {
    expect(report.plan.tasks[0]).toMatchObject({
      rows: [7, 7],
      number: "1",
      area: "chi-dao-dieu-hanh",
      deadline: { kind: "date", start: null, due: "2026-01-14", sure: true },
    });
    expect(report.plan.areas[6]).toMatchObject({
      id: "chinh-quyen-so",
      numeral: "VII",
      rows: [44, 52],
    });
  });

  test("every sum of the summary closes, and six tasks are overdue on 10/6/2026", () => {
    expect(report.summary.map((row) => row.area)).toEqual(report.plan.areas.map((area) => area.id));
    expect(report.summary.map((row) => row.total)).toEqual([8, 7, 8, 3, 4, 2, 7]);
    for (const row of report.summary) {
      const {
        doneOnTime,
        doneLate,
        doneNoDeadline,
        doneNoDate,
        inTime,
        overdue,
        openNoDeadline,
        notArising,
        stopped,
      } = row;
      const classes = [
        doneOnTime,
        doneLate,
        doneNoDeadline,
        doneNoDate,
        inTime,
        overdue,
        openNoDeadline,
        notArising,
        stopped,
      ];
      expect(classes.reduce((sum, count) => sum + count, 0)).toBe(row.total);
    }
    expect(report.summary.reduce((sum, row) => sum + row.overdue, 0)).toBe(6);
  });

  test("repairs and findings come with a sentence", () => {
    const sentences = [...report.repairs, ...report.findings].map(({ message }) => message);
    expect(sentences.length).toBeGreaterThan(5);
    sentences.forEach((sentence) => expect(sentence).toMatch(/^[\p{Lu}“].*[.]$/su));
  });

  test("takes at most twelve round trips", () => {
    expect(report.traffic.syncs).toBeGreaterThan(0);
    expect(report.traffic.syncs).toBeLessThanOrEqual(12);
  });

  test("leaves the source sheet as it was", async () => {
    expect(await cellsOf(at("out.xlsx"), "PHỤ LỤC")).toEqual(await cellsOf(SAMPLE, "PHỤ LỤC"));
  });

  test("on its own output changes nothing in the table, and may replace the file it read", async () => {
    copyFileSync(at("out.xlsx"), at("again.xlsx"));
    const args = [
      at("again.xlsx"),
      "--out",
      at("again.xlsx"),
      "--as-of",
      "2026-06-10",
      "--live",
      "--report",
      at("r2.json"),
    ];
    expect(await runAppendix(args)).toEqual({ exitCode: 0, message: "" });
    const again = readReport("r2.json");
    expect({ ...again, traffic: null }).toEqual({ ...report, traffic: null });
    const values = async (name: string) =>
      (await cellsOf(at(name), "Phụ lục (theo dõi)")).map((cell) => (cell as unknown[])[1]);
    expect(await values("again.xlsx")).toEqual(await values("out.xlsx"));
  });
});

describe("input that cannot be used ends with one sentence and no file", () => {
  /** Runs the command and expects it to stop; the sentence that it says. */
  async function sentenceFor(...args: readonly string[]): Promise<string> {
    const before = readdirSync(folder);
    const { exitCode, message } = await runAppendix(args);
    expect(exitCode).toBe(2);
    expect(message).not.toContain("\n");
    expect(readdirSync(folder)).toEqual(before);
    return message;
  }

  const out = () => at("khong-duoc-ghi.xlsx");

  test("no file", async () => {
    expect(await sentenceFor(at("khong-co.xlsx"), "--out", out())).toContain("Không đọc được tệp");
  });

  test.each<[string, Uint8Array | string, RegExp]>([
    ["an empty file", "", /rỗng/],
    ["text", "STT\tNội dung", /không phải là sổ tính Excel/],
    [
      "an old or encrypted workbook",
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
      /\.xls\)/,
    ],
    ["a cut-off workbook", readFileSync(SAMPLE).subarray(0, 3000), /bị hỏng/],
  ])("%s", async (_, content, said) => {
    writeFileSync(at("in.xlsx"), content);
    expect(await sentenceFor(at("in.xlsx"), "--out", out())).toMatch(said);
  });

  test("a folder in place of a file", async () => {
    expect(await sentenceFor(folder, "--out", out())).toContain("Không đọc được tệp");
  });

  test("an output folder that does not exist", async () => {
    expect(await sentenceFor(SAMPLE, "--out", at("khong-co/ra.xlsx"))).toContain(
      "Không có thư mục"
    );
  });

  test.each([["2026-02-30"], ["1899-12-31"]])("no day of Excel's calendar: %s", async (day) => {
    expect(await sentenceFor(SAMPLE, "--out", out(), "--as-of", day)).toContain(
      `“${day}” không phải là ngày`
    );
  });

  test("a sheet that is not there", async () => {
    expect(await sentenceFor(SAMPLE, "--out", out(), "--sheet", "Dự toán")).toContain("“Dự toán”");
  });

  test.each([
    [[]],
    [[SAMPLE]],
    [["--out", "a.xlsx"]],
    [[SAMPLE, SAMPLE, "--out", "a.xlsx"]],
    [[SAMPLE, "--out", "a.xlsx", "--nhanh"]],
  ])("wrong arguments %#", async (args) => {
    expect(await sentenceFor(...args)).toContain("Cách dùng");
  });

  test("a report that would replace the workbook", async () => {
    expect(await sentenceFor(SAMPLE, "--out", out(), "--report", SAMPLE)).toContain(
      "được nêu tên hai lần"
    );
    expect(existsSync(SAMPLE)).toBe(true);
  });

  test("a Word file in the place of the report", async () => {
    const both = at("both");
    expect(await sentenceFor(SAMPLE, "--out", out(), "--report", both, "--word", both)).toContain(
      "được nêu tên hai lần"
    );
  });

  test("a report path that is a folder leaves the workbook that was there", async () => {
    writeFileSync(at("kept.xlsx"), "trước đó");
    const args = [SAMPLE, "--out", at("kept.xlsx"), "--report", folder];
    expect(await sentenceFor(...args)).toContain("Không ghi được tệp");
    expect(readFileSync(at("kept.xlsx")).length).toBe(Buffer.byteLength("trước đó"));
  });
});
