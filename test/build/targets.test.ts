import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "@jest/globals";
import { freezeValues } from "../../src/actions/freezeValues";
import { drawReports } from "../../src/actions/reports/drawReports";
import { readReport } from "../../src/actions/reports/readReport";
import { openTargets } from "../../src/actions/reports/openTargets";
import { buildAppendix } from "../../src/actions/buildAppendix";
import { readSourceFile } from "../../src/files/sourceFile";
import { AS_OF, build, contentsOf, openBuilt, openHost } from "../excel/openSample";
import { OfficeHost } from "../host/officeHost";
import { readTable } from "./clerkAtWork";

const PLAN = "ke-hoach-cchc-2026.docx";
const FIRST_ROW = 6;
const NEW_WORKBOOK = undefined;

let host: OfficeHost;

afterEach(() => host.uninstall());

async function buildFromPlan(): Promise<void> {
  const bytes = readFileSync(join(__dirname, "..", "samples", PLAN));
  const list = await readSourceFile({ name: PLAN, bytes });
  const outcome = await buildAppendix({ ...list, live: false, today: AS_OF });
  expect(outcome.ok).toBe(true);
  await host.idle();
}

async function newFromPlan(): Promise<void> {
  host = await OfficeHost.open(NEW_WORKBOOK);
  host.install();
  await buildFromPlan();
}

async function rows(...headers: readonly string[]): Promise<readonly (readonly unknown[])[]> {
  const table = await readTable(host, "ChiTieu");
  return table.rows.map((row) => headers.map((header) => row[header]));
}

/** Types into cells of the sheet of targets. */
async function type(cells: Readonly<Record<string, unknown>>): Promise<void> {
  await host.excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Chỉ tiêu");
    Object.entries(cells).forEach(([address, value]) => {
      sheet.getRange(address).values = [[value]];
    });
    await context.sync();
  });
}

describe("a build from a plan that states targets", () => {
  test("makes the sheet: those of the plan's section, then the task that is one, by its STT", async () => {
    await newFromPlan();
    const shown = await rows("Thứ tự", "Chiều", "Kế hoạch", "Đơn vị tính", "Đánh giá");
    expect(shown).toEqual([
      [1, "Định tính", "", "", ""],
      [2, "Tối thiểu", 100, "%", "Chưa có số liệu"],
      [3, "Tối thiểu", 100, "%", "Chưa có số liệu"],
      [4, "Định tính", "", "", ""],
      [5, "Tối thiểu", 100, "%", "Chưa có số liệu"],
      [6, "Tối thiểu", 100, "%", "Chưa có số liệu"],
      [7, "Tối thiểu", 90, "%", "Chưa có số liệu"],
      [8, "Tối thiểu", 80, "%", "Chưa có số liệu"],
    ]);
    const linked = await rows("Nhiệm vụ liên quan (STT)", "Cơ quan theo dõi");
    expect(linked[7]).toEqual(["22", "Trung tâm Phục vụ hành chính công"]);
    const { rows: tasks } = await readTable(host);
    expect(tasks).toHaveLength(39);
  });

  test("a figure that is typed is judged at once", async () => {
    await newFromPlan();
    await type({ [`G${FIRST_ROW + 6}`]: 92.5, [`G${FIRST_ROW + 7}`]: 71 });
    await host.idle();
    expect((await rows("Quý I", "Đánh giá")).slice(6)).toEqual([
      [92.5, "Đạt"],
      [71, "Chưa đạt"],
    ]);
  });

  test("built again it keeps what people typed and adds nothing twice, reworded or removed targets neither", async () => {
    await newFromPlan();
    await type({
      [`B${FIRST_ROW}`]: "Chỉ số PAR INDEX tăng so với năm 2025",
      [`C${FIRST_ROW}`]: "Tối thiểu",
      [`D${FIRST_ROW}`]: 85,
      [`G${FIRST_ROW}`]: 86,
      [`N${FIRST_ROW + 1}`]: "Theo báo cáo của Văn phòng",
    });
    await host.excel.Excel.run(async (context) => {
      context.workbook.tables.getItem("ChiTieu").rows.getItemAt(3).delete();
      await context.sync();
    });
    const typed = await rows("Thứ tự", "Chỉ tiêu", "Chiều", "Kế hoạch", "Quý I", "Ghi chú");
    await buildFromPlan();
    expect(await rows("Thứ tự", "Chỉ tiêu", "Chiều", "Kế hoạch", "Quý I", "Ghi chú")).toEqual(
      typed
    );
  });

  test("a task that became a target since comes below the others", async () => {
    await newFromPlan();
    const added = "Tỷ lệ hồ sơ được số hóa đạt trên 95%";
    await host.excel.Excel.run(async (context) => {
      const tasks = context.workbook.tables.getItem("PhuLuc");
      const texts = tasks.columns.getItem("Nội dung công việc").getDataBodyRange();
      texts.getCell(38, 0).values = [[added]];
      await context.sync();
    });
    await buildFromPlan();
    const last = (await rows("Thứ tự", "Chỉ tiêu", "Chiều", "Kế hoạch", "Đánh giá")).at(-1);
    expect(last).toEqual([9, added, "Trên", 95, "Chưa có số liệu"]);
  });
});

describe("a workbook built from a sheet", () => {
  test("has no sheet of targets until somebody asks for it; then with the task that is one", async () => {
    host = await openHost();
    await build();
    await expect(readTable(host, "ChiTieu")).rejects.toThrow();
    expect(await openTargets(AS_OF)).toEqual({ ok: true, isNew: true });
    await host.idle();
    expect(await rows("Thứ tự", "Nhiệm vụ liên quan (STT)", "Kế hoạch")).toEqual([[1, "22", 80]]);
  });

  test("gets it with its reports, once", async () => {
    host = await openBuilt();
    await drawReports({ today: AS_OF });
    await type({ [`G${FIRST_ROW}`]: 75 });
    await drawReports({ today: AS_OF });
    await host.idle();
    expect(await rows("Kế hoạch", "Quý I", "Đánh giá")).toEqual([[80, 75, "Chưa đạt"]]);
    const report = await readReport(undefined, AS_OF);
    expect(report).toMatchObject({ ok: true, figures: { targets: [{ taskNumbers: ["22"] }] } });
  });

  test("asked again it is shown as it stands, and a build adds nothing twice", async () => {
    host = await openHost();
    await build();
    await openTargets(AS_OF);
    await type({ [`B${FIRST_ROW}`]: "Thanh toán trực tuyến", [`G${FIRST_ROW}`]: 75 });
    expect(await openTargets(AS_OF)).toEqual({ ok: true, isNew: false });
    await build();
    await host.idle();
    expect(await rows("Chỉ tiêu", "Quý I", "Đánh giá")).toEqual([
      ["Thanh toán trực tuyến", 75, "Chưa đạt"],
    ]);
  });

  test("without a target it gets a blank row to begin with, in which nothing is judged", async () => {
    host = await openBuilt();
    await host.excel.Excel.run(async (context) => {
      const texts = context.workbook.tables.getItem("PhuLuc").columns.getItem("Nội dung công việc");
      texts.getDataBodyRange().getCell(21, 0).values = [["Thanh toán trực tuyến"]];
      await context.sync();
    });
    await openTargets(AS_OF);
    await host.idle();
    expect(await rows("Thứ tự", "Chỉ tiêu", "Đánh giá")).toEqual([["", "", ""]]);
  });

  test("in which somebody has a table of that name, is left as it was", async () => {
    host = await openBuilt();
    await host.excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Của tôi");
      sheet.getRange("A1:A2").values = [["Chỉ tiêu"], ["Của tôi"]];
      sheet.tables.add("A1:A2", true).name = "ChiTieu";
      await context.sync();
    });
    const before = contentsOf(host);
    await expect(openTargets(AS_OF)).rejects.toMatchObject({ kind: "nameTaken" });
    expect(contentsOf(host)).toEqual(before);
    await build();
    expect(await rows("Chỉ tiêu")).toEqual([["Của tôi"]]);
  });
});

test("whoever deletes the sheet gets it back, with the plan's targets, only on asking", async () => {
  await newFromPlan();
  await host.excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Chỉ tiêu").delete();
    await context.sync();
  });
  await buildFromPlan();
  await expect(readTable(host, "ChiTieu")).rejects.toThrow();
  await openTargets(AS_OF);
  expect(await rows("Thứ tự")).toHaveLength(8);
});

test("where nothing is built there is nothing to open", async () => {
  host = await openHost();
  expect(await openTargets(AS_OF)).toEqual({ ok: false, problem: "notBuilt" });
});

test("frozen to values, what was judged stays as words", async () => {
  await newFromPlan();
  await type({ [`G${FIRST_ROW + 6}`]: 92.5 });
  await host.idle();
  await freezeValues();
  await type({ [`G${FIRST_ROW + 6}`]: 10 });
  await host.idle();
  expect((await rows("Quý I", "Đánh giá"))[6]).toEqual([10, "Đạt"]);
});
