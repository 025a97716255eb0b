import { serialFromDay } from "../../../src/notation/serial";
import { fromIso } from "../../../src/plan/day";
import type { OfficeHost } from "../../host/officeHost";
import { inWorkbook, readTable } from "../../build/clerkAtWork";

/** Adds a row to `KyBaoCao` as somebody does who types it in; days as "2025-03-14". */
export async function addPeriodRow(
  host: OfficeHost,
  cells: Readonly<Record<string, string | number>>
): Promise<void> {
  const { columns } = await readTable(host, "KyBaoCao");
  const row = [...columns.keys()].map((header) => {
    const day = fromIso(String(cells[header] ?? ""));
    return day === null ? (cells[header] ?? "") : serialFromDay(day);
  });
  await inWorkbook(host, ({ tables }) => {
    tables.getItem("KyBaoCao").rows.add(undefined, [row]);
  });
}

/** The row of a period of `KyBaoCao`, by header. */
export async function periodRow(
  host: OfficeHost,
  name: string
): Promise<Readonly<Record<string, unknown>>> {
  const { rows } = await readTable(host, "KyBaoCao");
  const row = rows.find((each) => each["Kỳ báo cáo"] === name);
  if (!row) {
    throw new Error(`KyBaoCao has no period ${name}.`);
  }
  return row;
}
