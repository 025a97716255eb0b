import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import * as path from "node:path";
import { test } from "node:test";
import type { Cell, Workbook, Worksheet } from "@cj-tech-master/excelts";
import { unzipSync } from "fflate";
import { countedBlock, runningBlock, type PlainBlock } from "../actions/reports/plainCounts";
import { rowProblems, shownBlocks, type ShownCell } from "../actions/reports/threeWays";
import { displayText } from "../host/cells/displayText";
import { readWorkbook } from "../host/file/readWorkbook";
import { toIso, toVietnamese, type CalendarDay } from "../../src/plan/day";
import { headerOf } from "../../src/sheets/trackingColumns";
import type { ReportedFields } from "../samples/progress/reports";
import { plainYear, type PlainStep } from "../samples/year/plainYear";
import { returnedFiles } from "../samples/year/returnedFiles";
import type { StoryDocument, StoryOrder } from "../samples/year/story";
import { TRACKING, useBench } from "./bench";

/*
 * The first half of the story of the year at the screen: slips out and back twice, letters, both reports closed, an agency
 * renamed, the next plan made. The workbook that is left in out/year is looked at by
 * `npm run check:libreoffice -- out/year/don-vi.xlsx`.
 */

const bench = useBench();

const OUT = path.join(__dirname, "../../out/year");
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const HEADER_ROW = 4;

const STEPS = plainYear();
const HALF_YEAR = STEPS.findIndex(
  ({ event }) => event.kind === "closed" && event.period === "6 tháng"
);
const RENAMED = STEPS.find(
  ({ event }) => event.kind === "ordered" && event.order.kind === "rename"
)!;

/** What the calendar says while something is done. */
async function today(day: CalendarDay): Promise<void> {
  await bench().page.clock.setFixedTime(new Date(`${toIso(day)}T09:00:00`));
}

async function send(period: string): Promise<ReadonlyMap<string, Uint8Array>> {
  await bench().tab("Đơn vị").click();
  await bench().tab("Gửi phiếu").click();
  const [download] = await Promise.all([
    bench().page.waitForEvent("download"),
    bench().button("Tạo phiếu (6 đơn vị)").click(),
  ]);
  await bench()
    .pane.getByText(/^Đã tạo 6 phiếu/)
    .first()
    .waitFor();
  const files = unzipSync(new Uint8Array(readFileSync(await download.path())));
  assert.equal(Object.keys(files).length, 6, period);
  return new Map(Object.entries(files));
}

/** The slip of an agency by the agency that its file names. */
async function slipTo(agency: string, slips: ReadonlyMap<string, Uint8Array>) {
  for (const [name, bytes] of slips) {
    const sheet = (await readWorkbook(bytes)).getWorksheet("Danh mục")!;
    if (displayText(sheet.getCell(1, 4)) === agency) {
      return { name, bytes };
    }
  }
  throw new Error(`No slip goes to ${agency}.`);
}

/** Drops what came back, decides as the story does, and writes. */
async function receive(
  { event, files, written, results: _ }: PlainStep,
  slips: ReadonlyMap<string, Uint8Array>
): Promise<void> {
  assert.equal(event.kind, "slipsReturned");
  const { pane } = bench();
  const back = [];
  for (const file of files) {
    back.push(...(await returnedFiles(await slipTo(file.agency, slips), file, event.on)));
  }
  await bench().tab("Đơn vị").click();
  await bench().tab("Nhận phiếu").click();
  await pane
    .locator('input[type="file"]')
    .setInputFiles(
      back.map(({ name, bytes }) => ({ name, mimeType: XLSX, buffer: Buffer.from(bytes) }))
    );
  const conflicts = event.kind === "slipsReturned" ? event.conflicts : [];
  const spoken = files.flatMap(({ spoken: words = {} }) => Object.keys(words));
  const added = files.flatMap(({ proposed }) => (proposed ? [proposed] : []));
  const results = files.reduce((sum, file) => sum + file.results.length, 0);
  const count = written.length + results + added.length;
  await pane.getByRole("button", { name: /^Ghi \d+ mục$/ }).waitFor();
  for (const { task, chosen } of conflicts) {
    await pane
      .getByRole("radiogroup", { name: new RegExp(`^STT ${task}: `) })
      .getByRole("radio", { name: new RegExp(`: ${chosen}$`) })
      .check();
  }
  for (const task of spoken) {
    await pane
      .getByRole("radiogroup", { name: new RegExp(`^STT ${task}: `) })
      .getByRole("radio", { name: /^Ghi: / })
      .first()
      .check();
  }
  for (const { text, area } of added) {
    await pane.getByRole("checkbox", { name: new RegExp(text) }).check();
    await pane.getByLabel("Lĩnh vực", { exact: true }).selectOption(area);
  }
  await bench().button(`Ghi ${count} mục`).click();
  await pane
    .getByText(/^Đã ghi \d+ ô/)
    .first()
    .waitFor();
}

async function type(task: number, fields: ReportedFields): Promise<void> {
  await bench().bringToFront(TRACKING);
  for (const [field, value] of Object.entries(fields) as [keyof ReportedFields, unknown][]) {
    const sheet = (await bench().saved()).getWorksheet(TRACKING)!;
    const column = columnUnder(sheet, headerOf(field));
    const cell = sheet.getCell(rowOf(sheet, task), column).address;
    await bench().enter(
      cell,
      typeof value === "number" ? toVietnamese(value as CalendarDay) : String(value)
    );
  }
}

function columnUnder(sheet: Worksheet, header: string): number {
  for (let column = 1; column <= sheet.columnCount; column += 1) {
    if (displayText(sheet.getCell(HEADER_ROW, column)) === header) {
      return column;
    }
  }
  throw new Error(`No column ${header}.`);
}

function rowOf(sheet: Worksheet, task: number): number {
  for (let row = HEADER_ROW + 1; row <= sheet.rowCount; row += 1) {
    if (displayText(sheet.getCell(row, 1)) === String(task)) {
      return row;
    }
  }
  throw new Error(`No task ${task}.`);
}

async function order(ordered: StoryOrder, document: StoryDocument): Promise<void> {
  const { pane } = bench();
  const fill = (label: string, text: string) => pane.getByLabel(label, { exact: true }).fill(text);
  if (ordered.kind === "rename") {
    await bench().tab("Thiết lập").click();
    await bench().button("Sắp xếp lại đơn vị").click();
    await pane.getByLabel("Hình thức", { exact: true }).selectOption(ordered.kind);
    await pane.getByLabel("Đơn vị hiện nay", { exact: true }).selectOption(ordered.from);
    await fill("Tên mới", ordered.to);
    await fill("Từ ngày", "01/7/2026");
  } else {
    await bench().tab("Theo dõi").click();
    await bench().tab("Thay đổi").click();
    await pane.getByLabel("Loại thay đổi", { exact: true }).selectOption(ordered.kind);
  }
  if (ordered.kind === "add") {
    const { area, text, lead, deadlineText, deliverable } = ordered.task;
    await pane.getByLabel("Lĩnh vực", { exact: true }).selectOption(area);
    await fill("Nội dung công việc", text);
    await pane.getByLabel("Cơ quan chủ trì", { exact: true }).selectOption(lead);
    await fill("Thời gian thực hiện/hoàn thành", deadlineText);
    await fill("Sản phẩm", deliverable);
  } else if (ordered.kind === "extend") {
    const box = pane.getByRole("combobox", { name: "Nhiệm vụ", exact: true });
    await box.click();
    await box.pressSequentially(String(ordered.task));
    await pane.getByRole("option", { name: new RegExp(`^${ordered.task}\\. `) }).click();
    await fill("Hạn mới", toVietnamese(ordered.due));
  }
  const by = pane.getByRole("group", { name: "Văn bản làm căn cứ" });
  await by.getByLabel("Loại văn bản", { exact: true }).selectOption(document.documentKind);
  await by.getByLabel("Số và ký hiệu", { exact: true }).fill(document.documentNumber);
  await by.getByLabel("Ngày ban hành", { exact: true }).fill(document.issuedOn);
  await bench().button("Xem trước").click();
  await bench().button("Ghi").click();
  await pane
    .getByText(/^Đã ghi: /)
    .first()
    .waitFor();
}

async function close(period: string, day: CalendarDay): Promise<void> {
  const { pane } = bench();
  await bench().tab("Báo cáo").click();
  await bench().tab("Báo cáo kỳ").click();
  await pane.getByLabel("Kỳ báo cáo", { exact: true }).selectOption(period);
  await pane.getByText(`Số liệu tính đến ngày ${toVietnamese(day)}`).waitFor();
  await bench().button("Cập nhật báo cáo").click();
  await pane
    .getByText(/^Đã cập nhật báo cáo/)
    .first()
    .waitFor();
  await bench().button("Chốt số liệu kỳ…").click();
  await bench().button("Chốt số liệu").click();
  await pane.getByText(new RegExp(`^Đã chốt số liệu kỳ ${period}`)).waitFor();
}

/** Every figure of the summary that is not the plain count's, as a sentence. */
function problems(file: Workbook, { tasks, results, event }: PlainStep): readonly string[] {
  const blocks = shownBlocks(shown(file.getWorksheet("Tổng hợp")!));
  const expected: Readonly<Record<string, PlainBlock>> = {
    "Lĩnh vực": countedBlock(tasks, event.on, ({ area }) => area),
    "Cơ quan chủ trì": countedBlock(tasks, event.on, ({ lead }) => lead),
    "Loại thời hạn": runningBlock(tasks, results, event.on),
  };
  return Object.entries(expected).flatMap(([header, counts]) => {
    const rows = new Map(blocks.get(header)!.rows);
    return [...counts].flatMap(([name, counted]) =>
      rowProblems(`${header}, ${name}`, rows.get(name) ?? { "Tổng số": "missing" }, counted)
    );
  });
}

function shown(sheet: Worksheet): readonly (readonly ShownCell[])[] {
  return Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (__, column) =>
      valueOf(sheet.getCell(row + 1, column + 1))
    )
  );
}

function valueOf(cell: Cell): ShownCell {
  const value = cell.formula === undefined ? cell.value : cell.result;
  return typeof value === "number" ? value : displayText(cell);
}

test("half a year with the units: slips twice out and back, letters, reports closed, the next plan", async () => {
  await bench().preview();
  await bench().build();
  let slips: ReadonlyMap<string, Uint8Array> = new Map();
  for (const step of STEPS.slice(0, HALF_YEAR + 1)) {
    const { event } = step;
    await today(event.on);
    switch (event.kind) {
      case "slipsSent":
        slips = await send(event.period);
        break;
      case "slipsReturned":
        for (const { task, fields } of step.typed) {
          await type(task, fields);
        }
        await receive(step, slips);
        break;
      case "typed":
        await type(event.task, event.fields);
        break;
      case "ordered":
        await order(event.order, event.document);
        break;
      case "closed":
        await close(event.period, event.on);
        assert.deepEqual(problems(await bench().saved(), step), []);
    }
  }
  assert.ok(RENAMED.event.kind === "ordered");
  await today(RENAMED.event.on);
  await order(RENAMED.event.order, RENAMED.event.document);

  mkdirSync(OUT, { recursive: true });
  const { page, pane } = bench();
  const [file] = await Promise.all([page.waitForEvent("download"), page.locator("#save").click()]);
  await file.saveAs(path.join(OUT, "don-vi.xlsx"));
  const year = await readWorkbook(new Uint8Array(readFileSync(path.join(OUT, "don-vi.xlsx"))));
  const tracking = year.getWorksheet(TRACKING)!;
  const lead = tracking.getCell(rowOf(tracking, 33), columnUnder(tracking, headerOf("lead")));
  assert.equal(displayText(lead), "Công an xã Nguyễn Bình Khiêm");

  await bench().tab("Lập phụ lục").click();
  await bench().button("Lập từ danh sách khác").click();
  await bench().button("Chuẩn bị kế hoạch năm sau").click();
  await pane.getByText(/^Kế hoạch năm 2027: 41 nhiệm vụ .+, 0 nhiệm vụ /).waitFor();
  const [next] = await Promise.all([
    page.waitForEvent("download"),
    bench().button("Tạo kế hoạch năm 2027").click(),
  ]);
  const made = await readWorkbook(new Uint8Array(readFileSync(await next.path())));
  const numbers = made.getWorksheet(TRACKING)!.getColumn(1).values;
  assert.equal(numbers.filter((value) => typeof value === "number").length, 41);
});
