import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { Workbook } from "@cj-tech-master/excelts";
import { readWorkbook } from "../host/file/readWorkbook";
import { UnreadableFile } from "../host/file/unpack";
import { writeWorkbook } from "../host/file/writeWorkbook";
import { runAppendix } from "../command/runAppendix";
import { readSourceFile, UnreadableSourceFile } from "../../src/files/sourceFile";
import { wordCommandProblem } from "../../src/messages/command";
import { wordSourceFileProblem } from "../../src/messages/errors";
import { spoiltBytes, spoiltParts } from "./damagedArchives";
import { fuzz } from "./fuzz";

const SENTENCE = /^\p{Lu}[^\n]+\.$/u;
const folder = mkdtempSync(join(tmpdir(), "phu-luc-"));
let sound: Uint8Array;

beforeAll(async () => {
  sound = await smallWorkbook();
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A short list with what makes a workbook's parts: merges, dates, styles, a table, a hidden row and a second sheet. */
async function smallWorkbook(): Promise<Uint8Array> {
  const file = new Workbook();
  const sheet = file.addWorksheet("PHỤ LỤC");
  sheet.addRows([
    ["DANH MỤC NHIỆM VỤ NĂM 2026"],
    ["STT", "Nội dung công việc", "Cơ quan chủ trì", "Thời gian thực hiện", "Sản phẩm"],
    ["I. Cải cách thể chế"],
    [
      1,
      "Ban hành Kế hoạch rà soát văn bản",
      "Văn phòng HĐND và UBND",
      new Date(Date.UTC(2026, 2, 31)),
      "Kế hoạch",
    ],
    [2, "Tổ chức tập huấn nghiệp vụ", "Phòng Văn hóa - Xã hội", "Quý II/2026", "Báo cáo"],
    [
      3,
      "Công khai dự toán ngân sách",
      "Phòng Kinh tế",
      "Thường xuyên",
      { formula: '"Quyết "&"định"', result: "Quyết định" },
    ],
  ]);
  sheet.mergeCells("A1:E1");
  sheet.mergeCells("A3:E3");
  sheet.getCell("D4").numFmt = "dd/mm/yyyy";
  sheet.getRow(5).hidden = true;
  const numbers = file.addWorksheet("Số liệu");
  numbers.addTable({
    name: "SoLieu",
    ref: "A1",
    columns: [{ name: "Tháng" }, { name: "Hồ sơ" }],
    rows: [[1, 120]],
  });
  return writeWorkbook(file);
}

async function openLeft(bytes: Uint8Array): Promise<void> {
  try {
    await readWorkbook(bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableFile);
    const { reason } = error as UnreadableFile;
    expect(wordCommandProblem({ kind: reason, path: "a.xlsx" }, "vi")).toMatch(SENTENCE);
  }
}

/** Read in the pane, as a file beside the open workbook. */
async function readLeft(bytes: Uint8Array): Promise<void> {
  try {
    const { grids } = await readSourceFile({ name: "a.xlsx", bytes });
    expect(grids.length).toBeGreaterThan(0);
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableSourceFile);
    expect(wordSourceFileProblem((error as UnreadableSourceFile).problem, "vi")).toMatch(SENTENCE);
  }
}

async function buildLeft(bytes: Uint8Array): Promise<void> {
  const path = join(folder, "vao.xlsx");
  writeFileSync(path, bytes);
  const { exitCode, message } = await runAppendix([path, "--out", join(folder, "ra.xlsx")]);
  expect(message).toMatch(exitCode === 0 ? /^$/ : SENTENCE);
}

describe("a damaged workbook is opened or refused in one sentence", () => {
  test("with bytes changed", async () => {
    await fuzz(spoiltBytes([sound]), 200, openLeft);
  });

  test("with its parts changed", async () => {
    await fuzz(spoiltParts([sound]), 150, openLeft);
  });

  test("and the command builds from it or says in one sentence why not", async () => {
    await fuzz(spoiltParts([sound]), 6, buildLeft);
  });

  test("or read as a file's lists, with bytes or parts changed", async () => {
    await fuzz(spoiltBytes([sound]), 150, readLeft);
    await fuzz(spoiltParts([sound]), 200, readLeft);
  });
});
