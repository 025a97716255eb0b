import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readWorkbook } from "../host/file/readWorkbook";
import type { reportOf } from "./report";
import { runAppendix } from "./runAppendix";

type Report = ReturnType<typeof reportOf>;

const SAMPLES = join(__dirname, "..", "samples");
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "phu-luc-"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function at(name: string): string {
  return join(folder, name);
}

/** Builds the appendix of a file in a new workbook, out.xlsx. */
async function reportOn(path: string): Promise<Report> {
  const args = [path, "--out", at("out.xlsx"), "--as-of", "2026-06-10", "--report", at("r.json")];
  expect(await runAppendix(args)).toEqual({ exitCode: 0, message: "" });
  return JSON.parse(readFileSync(at("r.json"), "utf8")) as Report;
}

async function sheetNames(): Promise<readonly string[]> {
  const file = await readWorkbook(readFileSync(at("out.xlsx")));
  return file.worksheets.map((sheet) => sheet.name);
}

describe("the real plan as a Word document", () => {
  test("builds into a new workbook, rows by the table, agencies by the directory", async () => {
    const report = await reportOn(join(SAMPLES, "ke-hoach-cchc-2026.docx"));
    expect(report.source).toMatchObject({ sheet: "ke-hoach-cchc-2026.docx", headerRow: 1 });
    expect(report.plan).toMatchObject({
      year: 2026,
      authority: "Ủy ban nhân dân xã Nguyễn Bình Khiêm",
    });
    expect(report.plan.tasks).toHaveLength(39);
    expect(report.plan.tasks[0]).toMatchObject({
      rows: [3, 3],
      lead: "Phòng Văn hóa - Xã hội",
      deadline: { kind: "date", due: "2026-01-14" },
    });
    expect(report.summary.map((row) => row.total)).toEqual([8, 7, 8, 3, 4, 2, 7]);
    expect(report.summary.reduce((sum, row) => sum + row.overdue, 0)).toBe(6);
    expect(await sheetNames()).toEqual(expect.arrayContaining(["Phụ lục (theo dõi)"]));
  });
});

describe("separated text", () => {
  const lines = [
    ["STT", "Nội dung công việc", "Cơ quan chủ trì", "Thời gian thực hiện", "Sản phẩm"],
    ["1", "Ban hành Kế hoạch", "Phòng Nội vụ", "Trước ngày 15/01/2026", "Kế hoạch"],
    ["2", "Tự đánh giá", "Công an xã", "Quý IV/2026", "Báo cáo"],
  ];
  const joined = (separator: string): string =>
    lines.map((cells) => cells.join(separator)).join("\r\n");

  test.each<[string, Uint8Array]>([
    ["danh-muc.csv", Buffer.from(joined(";"))],
    ["danh-muc.TSV", Buffer.from(`\uFEFF${joined("\t")}`, "utf16le")],
  ])(
    "%s",
    async (name, bytes) => {
      writeFileSync(at(name), bytes);
      const { source, plan } = await reportOn(at(name));
      expect(source).toMatchObject({ sheet: name, headerRow: 1 });
      expect(plan.tasks.map(({ rows, lead, deadline }) => [rows, lead, deadline.due])).toEqual([
        [[2, 2], "Phòng Nội vụ", "2026-01-14"],
        [[3, 3], "Công an xã", "2026-12-31"],
      ]);
    },
    60_000
  );
});

describe("a source that cannot be used ends with one sentence and no file", () => {
  const cutOff = readFileSync(join(SAMPLES, "ke-hoach-cchc-2026.docx")).subarray(0, 3000);
  const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);

  test.each<[string, Uint8Array | string, RegExp]>([
    ["in.docx", "Kế hoạch", /không phải là văn bản Word/],
    ["in.docx", "", /rỗng; hãy chọn một văn bản Word/],
    ["in.doc", old, /Word cũ \(\.doc\)/],
    ["in.docx", cutOff, /bị hỏng; hãy thử mở bằng Word/],
    [
      "in.docx",
      readFileSync(join(SAMPLES, "ke-hoach-cchc-2026.xlsx")),
      /không phải là văn bản Word/,
    ],
    ["in.csv", "Kính gửi các đồng chí\n", /Không tìm thấy danh sách nhiệm vụ/],
    ["in.csv", "", /Không tìm thấy danh sách nhiệm vụ/],
  ])("%s %#", async (name, content, said) => {
    writeFileSync(at(name), content);
    const { exitCode, message } = await runAppendix([at(name), "--out", at("khong-ghi.xlsx")]);
    expect(exitCode).toBe(2);
    expect(message).toMatch(said);
    expect(message).not.toContain("\n");
    expect(existsSync(at("khong-ghi.xlsx"))).toBe(false);
  });

  test("a sheet asked of a document", async () => {
    const path = join(SAMPLES, "xa-tan-an-2026.docx");
    const args = [path, "--sheet", "PHỤ LỤC", "--out", at("khong-ghi.xlsx")];
    expect((await runAppendix(args)).message).toContain("“PHỤ LỤC”");
  });
});
