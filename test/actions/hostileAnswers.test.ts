import { beforeAll, describe, expect, test } from "@jest/globals";
import { strToU8, unzipSync, zipSync } from "fflate";
import { readReturnedSlips, type ReturnedFile } from "../../src/actions/slips/readReturnedSlips";
import { receiveSlips, reviewReturned } from "../../src/actions/slips/receiveSlips";
import { sendSlips, type SlipFile } from "../../src/actions/slips/sendSlips";
import { wordReturnedFileProblem } from "../../src/messages/slips/returnedFiles";
import { knownDay } from "../../src/plan/day";
import { NO_DECISIONS, type SlipReview } from "../../src/plan/slips/slipReview";
import { readTable, trackedRow } from "../build/clerkAtWork";
import { AS_OF, contentsOf, openBuilt } from "../excel/openSample";
import type { OfficeHost } from "../host/officeHost";
import { readWorkbook } from "../host/file/readWorkbook";
import { fillSlip } from "../samples/fillSlip";

const BACK = knownDay(2026, 6, 12);
const SHEET = "xl/worksheets/sheet1.xml";
/** The slip's column of "Kết quả thực hiện". */
const OUTCOME = 10;
const CONTAINER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

let host: OfficeHost;
let slip: SlipFile;

beforeAll(async () => {
  host = await openBuilt();
  const sent = await sendSlips({
    agencies: ["Công an xã"],
    returnTo: "",
    dueBack: BACK,
    today: AS_OF,
  });
  if (!sent.ok) {
    throw new Error(sent.problem);
  }
  [slip] = sent.files as [SlipFile];
});

function withPart(path: string, content: Uint8Array): Uint8Array {
  return zipSync({ ...unzipSync(slip.bytes), [path]: content }, { level: 1 });
}

/** What the clerk is told of files, and the review of those that could be read. */
async function handedOver(files: readonly ReturnedFile[]) {
  const outcomes = await readReturnedSlips(files, () => undefined);
  const slips = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.slip] : []));
  const reviewed = await reviewReturned(slips, {}, BACK);
  if (!reviewed.ok) {
    throw new Error(reviewed.problem);
  }
  const told = outcomes.flatMap((outcome) =>
    outcome.ok ? [] : [wordReturnedFileProblem(outcome.problem, "vi")]
  );
  return { told, review: reviewed.review };
}

async function receive(review: SlipReview): Promise<void> {
  await receiveSlips({ review, decisions: NO_DECISIONS, at: { day: BACK, minutes: 0 } });
}

describe("files that are no answer", () => {
  test("end with a sentence each and leave the workbook as it is", async () => {
    const before = contentsOf(host);
    const rows = "<row><c><v>1</v></c></row>".repeat(1_000_000);
    const { told, review } = await handedOver([
      { name: "ảnh.xlsx", bytes: strToU8("\u0089PNG") },
      {
        name: "mật khẩu.xlsx",
        bytes: new Uint8Array([...CONTAINER, ...Buffer.from("EncryptedPackage", "utf16le")]),
      },
      { name: "bom.xlsx", bytes: withPart(SHEET, new Uint8Array(20_000_000)) },
      {
        name: "triệu dòng.xlsx",
        bytes: withPart(SHEET, strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`)),
      },
    ]);
    expect(told).toEqual([
      expect.stringMatching(/ảnh\.xlsx.*không phải là sổ tính/u),
      expect.stringMatching(/mật khẩu\.xlsx.*có mật khẩu/u),
      expect.stringMatching(/bom\.xlsx.*quá lớn/u),
      expect.stringMatching(/triệu dòng\.xlsx.*quá lớn/u),
    ]);
    await receive(review);
    expect(contentsOf(host)).toEqual(before);
  });
});

describe("a slip that brings more than words", () => {
  test("has its macros left alone", async () => {
    const bytes = withPart("xl/vbaProject.bin", strToU8("Sub Auto_Open()"));
    const { told, review } = await handedOver([{ name: "phiếu.xlsm", bytes }]);
    expect(told).toEqual([]);
    expect([review.changes, review.conflicts, review.doubts, review.locked]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });

  test("never writes a formula: neither one that it holds nor a text that looks like one", async () => {
    const filled = await fillSlip(slip.bytes, {
      33: { "Kết quả thực hiện": '=HYPERLINK("https://example.invalid","xem")' },
    });
    const workbook = await readWorkbook(filled);
    const sheet = workbook.getWorksheet("Phiếu cập nhật")!;
    const row = sheet.getColumn(1).values.findIndex((value) => value === 34);
    sheet.getCell(row, OUTCOME).value = { formula: "NOW()" };
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer({ validate: false }));
    const { review } = await handedOver([{ name: "phiếu.xlsx", bytes }]);
    expect(review.doubts.map(({ task, field, entry }) => [task.number, field, entry.why])).toEqual([
      ["34", "outcome", "cellError"],
    ]);
    await receive(review);
    const { sheet: name, columns, headerRow, rows } = await readTable(host);
    const at = headerRow + 1 + rows.findIndex((each) => each["STT"] === 33);
    const cell = host.file.getWorksheet(name)!.getCell(`${columns.get("Kết quả thực hiện")}${at}`);
    expect(cell.formula).toBeUndefined();
    expect(cell.value).toBe('=HYPERLINK("https://example.invalid","xem")');
    expect((await trackedRow(host, 34))["Kết quả thực hiện"]).toBe("");
  });
});
