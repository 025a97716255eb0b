import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { strToU8, zipSync, unzipSync } from "fflate";
import { readReturned, type ReturnedFileOutcome } from "../../src/files/returnedFiles";
import { wordReturnedFileProblem } from "../../src/messages/slips/returnedFiles";
import { said } from "../workbook/slips/filledSlip";
import { bytesSent } from "../workbook/slips/sentSlip";
import { workbookFile } from "../workbook/workbookFile";

const SAMPLES = join(__dirname, "..", "samples");
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const SHEET = "xl/worksheets/sheet1.xml";

async function read(name: string, bytes: Uint8Array): Promise<ReturnedFileOutcome> {
  const [outcome] = await readReturned([{ name, bytes }], { planYear: 2026 });
  return outcome!;
}

async function sentence(name: string, bytes: Uint8Array): Promise<string> {
  const outcome = await read(name, bytes);
  return outcome.ok ? "read" : wordReturnedFileProblem(outcome.problem, "vi");
}

/** Microsoft's container with these words in it, as an old or encrypted workbook is one. */
function container(words: string): Uint8Array {
  return new Uint8Array([...OLE, ...Buffer.from(words, "utf16le")]);
}

/** The slip with another part in it. */
async function slipWith(path: string, content: Uint8Array): Promise<Uint8Array> {
  return zipSync({ ...unzipSync(await bytesSent()), [path]: content }, { level: 1 });
}

/** Rows of a cell each. */
function rowsXml(count: number): Uint8Array {
  const rows = "<row><c><v>1</v></c></row>".repeat(count);
  return strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`);
}

const TOO_LARGE = /có nội dung quá lớn nên không mở được; hãy/u;

describe("a file that is no answer", () => {
  test.each<readonly [string, string, () => Uint8Array | Promise<Uint8Array>, RegExp]>([
    [
      "a picture under another name",
      "phiếu.xlsx",
      () => strToU8("\u0089PNG…"),
      /không phải là sổ tính/u,
    ],
    ["an empty file", "phiếu.xlsx", () => new Uint8Array(), /rỗng; hãy/u],
    ["a picture", "ảnh.jpg", () => strToU8("ÿØÿ"), /Chỉ đọc được/u],
    ["a PDF", "phiếu.pdf", () => strToU8("%PDF"), /PDF/u],
    [
      "a workbook with a password",
      "phiếu.xlsx",
      () => container("EncryptedPackage"),
      /có mật khẩu; hãy đề nghị đơn vị bỏ mật khẩu rồi gửi lại/u,
    ],
    ["an old workbook", "phiếu.xls", () => container("Workbook"), /định dạng Excel cũ \(\.xls\)/u],
    ["a page under the name of an old workbook", "p.xls", () => strToU8("<html>"), /\(\.xls\)/u],
    [
      "an archive of other things",
      "phiếu.zip",
      () => zipSync({ "a.txt": strToU8("a") }),
      /không phải/u,
    ],
    ["half a file", "phiếu.xlsx", async () => (await bytesSent()).subarray(0, 4_000), /bị hỏng/u],
    [
      "a sheet without an end",
      "phiếu.xlsx",
      () => slipWith(SHEET, strToU8("<worksheet><sheetData><row><c>")),
      /bị hỏng/u,
    ],
    [
      "a document type",
      "phiếu.xlsx",
      () => slipWith(SHEET, strToU8("<!DOCTYPE x><worksheet/>")),
      /bị hỏng/u,
    ],
    ["a zip bomb", "phiếu.xlsx", () => slipWith(SHEET, new Uint8Array(20_000_000)), TOO_LARGE],
    ["a million rows", "phiếu.xlsx", () => slipWith(SHEET, rowsXml(1_000_000)), TOO_LARGE],
    [
      "a hundred thousand rows of cells",
      "phiếu.xlsx",
      () => slipWith(SHEET, rowsXml(101_000)),
      TOO_LARGE,
    ],
    [
      "merges beyond counting",
      "phiếu.xlsx",
      () =>
        slipWith(
          SHEET,
          strToU8(`<worksheet><sheetData/>${'<mergeCell ref="A1:B2"/>'.repeat(9_000)}</worksheet>`)
        ),
      TOO_LARGE,
    ],
    [
      "a place that no sheet has",
      "phiếu.xlsx",
      () =>
        slipWith(
          SHEET,
          strToU8('<worksheet><sheetData><row r="9999999"/></sheetData></worksheet>')
        ),
      /bị hỏng/u,
    ],
    [
      "a workbook without a list",
      "phiếu.xlsx",
      () => workbookFile([{ name: "Trống", rows: "" }]),
      /không có bảng nhiệm vụ/u,
    ],
    ["a Word document without a list", "báo cáo.docx", () => strToU8("PK…"), /bị hỏng|không phải/u],
  ])("ends with one sentence: %s", async (_, name, make, words) => {
    const bytes = await make();
    // Of the processor, in microseconds: the clock would also tell what else a machine is at.
    const before = process.cpuUsage();
    const said = await sentence(name, bytes);
    const { user, system } = process.cpuUsage(before);
    expect(user + system).toBeLessThan(5_000_000);
    expect(said).toMatch(words);
    expect(said).toContain(name);
    expect(said.match(/[.;] /gu)?.length ?? 0).toBeLessThanOrEqual(1);
  });

  test("is not blamed for a defect of ours", async () => {
    const lost = undefined as never;
    const outcome = await read("phiếu.xlsx", lost);
    expect(outcome).toMatchObject({ ok: false, problem: { kind: "fault", name: "phiếu.xlsx" } });
    expect(await sentence("phiếu.xlsx", lost)).toBe(
      "Tệp “phiếu.xlsx” không đọc được do lỗi của phần bổ trợ; hãy gửi tệp cho người phụ trách công nghệ thông tin."
    );
  });

  test("does not keep the others from being read", async () => {
    const told: (readonly [number, number])[] = [];
    const outcomes = await readReturned(
      [
        { name: "hỏng.xlsx", bytes: strToU8("PK?") },
        { name: "phiếu.xlsx", bytes: await bytesSent() },
        { name: "ảnh.png", bytes: strToU8("?") },
      ],
      { planYear: 2026, progress: (read, all) => told.push([read, all]) }
    );
    expect(outcomes.map(({ ok }) => ok)).toEqual([false, true, false]);
    expect(told).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });
});

describe("a file that is read all the same", () => {
  test("may carry macros, which is told", async () => {
    const outcome = await read("phiếu.xlsm", await slipWith("xl/vbaProject.bin", strToU8("Sub")));
    expect(outcome.ok && outcome.slip.damage).toEqual(["macros"]);
  });

  test("may have lost the ending of its name", async () => {
    const outcome = await read("received_1234567890", await bytesSent());
    expect(outcome.ok && outcome.slip.rows).toHaveLength(3);
  });

  test("may reach to the last row by a format or a stray cell", async () => {
    const parts = unzipSync(await bytesSent());
    const xml = new TextDecoder()
      .decode(parts[SHEET])
      .replace("</sheetData>", '<row r="1048576"><c r="XFD1048576"><v>7</v></c></row></sheetData>');
    const outcome = await read("phiếu.xlsx", await slipWith(SHEET, strToU8(xml)));
    expect(outcome.ok && outcome.slip.unused).toEqual([
      { place: { sheet: "Phiếu cập nhật", row: 1_048_576, column: 16_384 }, text: "7" },
    ]);
  });

  test("may be the plan itself, of which everything is told as a list of the unit's own", async () => {
    const bytes = new Uint8Array(readFileSync(join(SAMPLES, "ke-hoach-cchc-2026.xlsx")));
    const outcome = await read("ke-hoach.xlsx", bytes);
    expect(outcome.ok && outcome.slip.damage).toEqual(["ownList"]);
    expect(outcome.ok && (said(outcome.slip) as unknown[]).length).toBeGreaterThanOrEqual(39);
  });
});
