import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "@jest/globals";
import { buildAppendix, type BuiltAppendix } from "../../src/actions/buildAppendix";
import { serialFromDay } from "../../src/notation/serial";
import { knownDay } from "../../src/plan/day";
import { readSourceFile } from "../../src/files/sourceFile";
import { AS_OF, build, openHost } from "../excel/openSample";
import { OfficeHost } from "../host/officeHost";
import { readTable } from "./clerkAtWork";

const SAMPLES = join(__dirname, "..", "samples");
const NEW_WORKBOOK = undefined;

let host: OfficeHost;

afterEach(() => host.uninstall());

/** Builds from a Word plan, in the workbook that is open. */
async function buildFrom(name: string): Promise<BuiltAppendix> {
  const list = await readSourceFile({ name, bytes: readFileSync(join(SAMPLES, name)) });
  const outcome = await buildAppendix({ ...list, live: false, today: AS_OF });
  if (!outcome.ok) {
    throw new Error(`The build found no list: ${outcome.problem.kind}`);
  }
  await host.idle();
  return outcome;
}

async function newWorkbook(): Promise<void> {
  host = await OfficeHost.open(NEW_WORKBOOK);
  host.install();
}

/** The values of settings cells by their names. */
async function settings(...names: readonly string[]): Promise<readonly unknown[]> {
  return host.excel.Excel.run(async (context) => {
    const cells = names.map((name) =>
      context.workbook.names.getItem(name).getRange().load("values")
    );
    await context.sync();
    return cells.map(({ values }) => (values as unknown[][])[0]![0]);
  });
}

async function agencyNames(): Promise<readonly unknown[]> {
  const { rows } = await readTable(host, "DonVi");
  return rows.map((row) => row["Tên"]);
}

const serial = (month: number, date: number) => serialFromDay(knownDay(2026, month, date));

describe("the settings of a workbook made from a Word plan", () => {
  test("an issued plan brings its number, day and authority", async () => {
    await newWorkbook();
    const { findings } = await buildFrom("phuong-hoa-binh-2026.docx");
    expect(
      await settings(
        "SoVanBan",
        "NgayBanHanh",
        "CoQuanBanHanh",
        "TinhTrangKeHoach",
        "VanBanKemTheo"
      )
    ).toEqual([
      "18/KH-UBND",
      serial(1, 9),
      "Ủy ban nhân dân phường Hòa Bình",
      "Đã ban hành",
      "Kế hoạch số 18/KH-UBND ngày 09/01/2026 của UBND phường Hòa Bình",
    ]);
    expect(findings.map(({ rule }) => rule)).toContain("plan-issued");
  });

  test("the real plan is a draft, and its section V sets the days of the reports", async () => {
    await newWorkbook();
    await buildFrom("ke-hoach-cchc-2026.docx");
    expect(await settings("SoVanBan", "TinhTrangKeHoach", "NamKeHoach")).toEqual([
      "",
      "Dự thảo",
      2026,
    ]);
    const { rows } = await readTable(host, "KyBaoCao");
    expect(rows.map((row) => [row["Kỳ báo cáo"], row["Hạn đơn vị gửi"], row["Ghi chú"]])).toEqual([
      ["Quý I", serial(3, 9), "Kế hoạch ghi: trước ngày 10 tháng cuối của quý"],
      ["6 tháng", serial(6, 9), "Kế hoạch ghi: trước ngày 10 tháng cuối của quý"],
      ["Quý III", serial(9, 9), "Kế hoạch ghi: trước ngày 10 tháng cuối của quý"],
      ["9 tháng", "", ""],
      ["Năm", serial(12, 9), "Kế hoạch ghi: trước ngày 10/12"],
    ]);
  });

  test("a workbook that has settings keeps them and hears what the plan says otherwise", async () => {
    await newWorkbook();
    await buildFrom("ke-hoach-cchc-2026.docx");
    const { findings } = await buildFrom("phuong-hoa-binh-2026.docx");
    expect(await settings("SoVanBan", "CoQuanBanHanh")).toEqual([
      "",
      "Ủy ban nhân dân xã Nguyễn Bình Khiêm",
    ]);
    const differing = findings.filter(({ rule }) => rule === "setting-differs");
    expect(differing.map(({ values }) => values.label)).toEqual([
      "Số và ký hiệu văn bản",
      "Ngày ban hành",
      "Cơ quan ban hành",
    ]);
  });
});

describe("one plan as a document and as a workbook", () => {
  test("has the same agencies", async () => {
    await newWorkbook();
    await buildFrom("ke-hoach-cchc-2026.docx");
    const ofDocument = await agencyNames();
    host.uninstall();
    host = await openHost();
    await build();
    expect(ofDocument).toEqual(await agencyNames());
  });

  test("a rebuild from the other kind adds no agency and no task", async () => {
    host = await openHost();
    await build();
    const [agencies, tasks] = [await agencyNames(), (await readTable(host)).rows.length];
    await buildFrom("ke-hoach-cchc-2026.docx");
    expect(await agencyNames()).toEqual(agencies);
    expect((await readTable(host)).rows).toHaveLength(tasks);
    await build();
    expect(await agencyNames()).toEqual(agencies);
  });
});
