import { expect, test } from "@jest/globals";
import { drawReports } from "../../src/actions/reports/drawReports";
import { serialFromDay } from "../../src/notation/serial";
import { knownDay } from "../../src/plan/day";
import { AS_OF, openBuilt } from "../excel/openSample";
import { inWorkbook, readTable, shownOn } from "./clerkAtWork";
import type { OfficeHost } from "../host/officeHost";
import { typeTasks } from "../sheets/report/typedRows";

const SUMMARY = "Tổng hợp";
const HALF_YEAR = [serialFromDay(knownDay(2025, 12, 15)), serialFromDay(knownDay(2026, 6, 14))];
const FIRST_QUARTER = [serialFromDay(knownDay(2025, 12, 15)), serialFromDay(knownDay(2026, 3, 14))];

/** The name of the period that is reported, and its two days. */
async function period(host: OfficeHost): Promise<readonly unknown[]> {
  const row = (await shownOn(host, SUMMARY))[2]!;
  return [row[1], row[6], row[10]];
}

async function put(
  host: OfficeHost,
  table: string,
  at: number,
  header: string,
  value: string
): Promise<void> {
  const { sheet, headerRow, columns } = await readTable(host, table);
  await inWorkbook(host, ({ worksheets }) => {
    const cell = `${columns.get(header)}${headerRow + at}`;
    worksheets.getItem(sheet).getRange(cell).values = [[value]];
  });
  await host.idle();
  host.calculate();
}

test("whoever clears the period gets the next one due, and blanks around its name are not seen", async () => {
  const host = await openBuilt();
  expect(await period(host)).toEqual(["6 tháng", ...HALF_YEAR]);
  host.type(SUMMARY, "B3", "Năm");
  host.type(SUMMARY, "B3", "");
  await host.idle();
  expect(await period(host)).toEqual(["", ...HALF_YEAR]);
  const { rows } = await readTable(host, "KyBaoCao");
  const at = rows.findIndex((row) => row["Kỳ báo cáo"] === "Quý I") + 1;
  await put(host, "KyBaoCao", at, "Kỳ báo cáo", "Quý I ");
  await drawReports({ today: AS_OF, period: "Quý I" });
  expect((await period(host)).slice(1)).toEqual(FIRST_QUARTER);
});

test("a column that the report asks for and that is called otherwise now is named", async () => {
  const host = await openBuilt();
  await put(host, "KyBaoCao", 0, "Đến ngày", "Ngày kết thúc");
  await expect(drawReports({ today: AS_OF })).rejects.toMatchObject({
    kind: "columnMissing",
    detail: "KyBaoCao[Đến ngày]",
  });
});

test("a criterion that is longer than what a formula takes stops no report", async () => {
  const host = await openBuilt();
  await put(host, "KetQua", 1, "Mã tiêu chí", "TC ".repeat(100));
  await put(host, "KetQua", 1, "Số và ký hiệu văn bản", "01/QĐ-UBND");
  expect(await drawReports({ today: AS_OF })).toMatchObject({ ok: true });
});

test("a row whose text is a blank is no task, and the sums close", async () => {
  const host = await openBuilt();
  await typeTasks(host, { 3: { "Nội dung công việc": " " } });
  const checks = (await shownOn(host, SUMMARY)).filter(([text]) =>
    String(text).startsWith("Kiểm tra")
  );
  expect(checks.map(([, answer]) => answer)).toEqual(checks.map(() => "Đúng"));
});
