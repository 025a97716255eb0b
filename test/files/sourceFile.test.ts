import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { zipSync } from "fflate";
import { wordSourceFileProblem } from "../../src/messages/errors";
import { readSourceFile, UnreadableSourceFile } from "../../src/files/sourceFile";
import { textsOf } from "../intake/pasted/htmlOf";

const SAMPLES = join(__dirname, "..", "samples");
const OLE = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
const ENCRYPTED = Uint8Array.from([...OLE, ...Buffer.from("EncryptedPackage", "utf16le")]);
const BINARY = zipSync({ "xl/workbook.bin": new Uint8Array() });

/** What the user is told of a file that cannot be read. */
async function saidOf(name: string, bytes: Uint8Array): Promise<string> {
  return readSourceFile({ name, bytes }).then(
    () => "",
    (error: unknown) =>
      error instanceof UnreadableSourceFile
        ? wordSourceFileProblem(error.problem, "vi")
        : String(error)
  );
}

describe("a file that the user drops", () => {
  test("a Word plan gives its tables and what its body says", async () => {
    const name = "ke-hoach-cchc-2026.docx";
    const read = await readSourceFile({ name, bytes: readFileSync(join(SAMPLES, name)) });
    expect(read.planYear).toBe(2026);
    expect(read.document).toMatchObject({ year: 2026 });
    expect(read.grids.at(-1)?.name).toBe(name);
    expect(textsOf(read.grids.at(-1)!).flat()).toContain(
      "Ban hành Kế hoạch cải cách hành chính năm 2026"
    );
  });

  test.each(["xlsx", "XLSM"])("a workbook gives its sheets: .%s", async (ending) => {
    const bytes = readFileSync(join(SAMPLES, "ke-hoach-cchc-2026.xlsx"));
    const read = await readSourceFile({ name: `Kế hoạch.${ending}`, bytes });
    expect(Object.keys(read)).toEqual(["grids"]);
    expect(read.grids.map(({ name }) => name)).toEqual(["PHỤ LỤC"]);
    expect(textsOf(read.grids[0]!).flat()).toContain(
      "Ban hành Kế hoạch cải cách hành chính năm 2026"
    );
  });

  test.each([
    ["Danh mục.csv", "STT;Nội dung\n1;Rà soát, báo cáo\n"],
    ["Danh mục.TSV", "STT\tNội dung\n1\tRà soát, báo cáo\n"],
  ])("separated text gives one list and nothing else: %s", async (name, text) => {
    const read = await readSourceFile({ name, bytes: Buffer.from(text) });
    expect(Object.keys(read)).toEqual(["grids"]);
    expect(read.grids.map(textsOf)).toEqual([
      [
        ["STT", "Nội dung"],
        ["1", "Rà soát, báo cáo"],
      ],
    ]);
  });
});

describe("a file that holds no list to read says what to do", () => {
  test.each<[string, Uint8Array, RegExp]>([
    ["KH.doc", OLE, /Word cũ \(\.doc\); hãy mở bằng Word và lưu lại thành \.docx/],
    ["KH.doc", Buffer.from("{\\rtf1 KH}"), /Word cũ \(\.doc\); hãy mở bằng Word/],
    ["KH.docx", Buffer.from("{\\rtf1 KH}"), /“KH\.docx” không phải là văn bản Word/],
    ["KH.docx", new Uint8Array(), /rỗng/],
    [
      "KH.PDF",
      Buffer.from("%PDF-1.7"),
      /PDF “KH\.PDF”; hãy mở tệp bằng Word, lưu lại thành \.docx/,
    ],
    ["Theo dõi.xls", OLE, /Excel cũ \(\.xls\); hãy mở bằng Excel và lưu lại thành \.xlsx/],
    ["Theo dõi.xls", Buffer.from("<table><tr><td>STT"), /Excel cũ \(\.xls\); hãy mở bằng Excel/],
    ["Theo dõi.xlsx", ENCRYPTED, /“Theo dõi\.xlsx” có mật khẩu; hãy mở bằng Excel, bỏ mật khẩu/],
    ["Theo dõi.xlsb", BINARY, /nhị phân \(\.xlsb\); hãy mở bằng Excel và lưu lại thành \.xlsx/],
    ["Theo dõi.xlsx", Buffer.from("STT;Nội dung"), /không phải là sổ tính Excel \(\.xlsx\)/],
    ["Theo dõi.xlsm", new Uint8Array(), /rỗng; hãy chọn một sổ tính Excel/],
    ["ảnh.jpg", new Uint8Array(), /Chỉ đọc được tệp \.docx, \.xlsx, \.csv và \.tsv/],
    ["docx", new Uint8Array(), /Chỉ đọc được/],
    ["lớn.csv", new Uint8Array(20_000_001), /hơn 20 MB/],
  ])("%s %#", async (name, bytes, said) => {
    expect(await saidOf(name, bytes)).toMatch(said);
  });
});
