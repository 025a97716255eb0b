import { build, openHost } from "./openSample";
import type { OfficeHost } from "../host/officeHost";

const TRACKING = "Phụ lục (theo dõi)";
const HEADER_ROW = 4;
const FIRST_ROW = HEADER_ROW + 1;

function idColumn(host: OfficeHost): number {
  const header = host.file.getWorksheet(TRACKING)!.getRow(HEADER_ROW);
  const columns = Array.from({ length: header.cellCount }, (_, index) => index + 1);
  return columns.find((column) => header.getCell(column).value === "Mã nhiệm vụ")!;
}

function ids(host: OfficeHost): readonly unknown[] {
  const sheet = host.file.getWorksheet(TRACKING)!;
  const rows = Array.from({ length: sheet.rowCount - HEADER_ROW }, (_, index) => FIRST_ROW + index);
  return rows.map((row) => sheet.getCell(row, idColumn(host)).value).filter((id) => id);
}

test("a row that lost its id is given a new one where it stands, and is not added again", async () => {
  const host = await openHost();
  await build();
  host.file.getWorksheet(TRACKING)!.getCell(FIRST_ROW + 2, idColumn(host)).value = null;
  const rebuilt = await build();
  expect(rebuilt.tracked).toHaveLength(39);
  expect(ids(host)).toHaveLength(39);
  expect(new Set(ids(host)).size).toBe(39);
});

test("of two rows with one id, as copying a row makes them, one is given a new id where it stands", async () => {
  const host = await openHost();
  await build();
  const sheet = host.file.getWorksheet(TRACKING)!;
  sheet.getCell(FIRST_ROW + 5, idColumn(host)).value = sheet.getCell(
    FIRST_ROW,
    idColumn(host)
  ).value;
  const rebuilt = await build();
  expect(rebuilt.findings.map((finding) => finding.rule)).toContain("duplicate-id");
  expect(ids(host)).toHaveLength(39);
  expect(new Set(ids(host)).size).toBe(39);
});
