import assert from "node:assert/strict";
import * as path from "node:path";
import type { Workbook } from "@cj-tech-master/excelts";
import { TRACKING, type Bench } from "./bench";
import { tellStory } from "./story";

/*
 * A year with the appendix, step by step in one workbook. The file that is left in out/year is looked at by
 * `npm run check:libreoffice -- out/year/phu-luc.xlsx`.
 */

const LEFT_FOR_LIBREOFFICE = path.join(__dirname, "../../out/year/phu-luc.xlsx");

/** Body rows of the tracking table begin below its header in row 4. */
const FIRST_ROW = 5;
const LAST_ROW = 43;
const RENAMED = { from: "Công an xã", to: "Công an xã Nguyễn Bình Khiêm" };

async function part(
  bench: Bench,
  name: "Nhiệm vụ" | "Đến hạn" | "Kiểm tra" | "Bản lưu"
): Promise<void> {
  await bench.tab("Theo dõi").click();
  await bench.tab(name).click();
}

async function fillInByForm(bench: Bench, row: number): Promise<void> {
  const { pane } = bench;
  await bench.select(`C${row}`);
  await pane
    .getByRole("heading", { name: `Nhiệm vụ ${row - FIRST_ROW + 1}`, exact: true })
    .waitFor();
  await pane.getByLabel("Trạng thái", { exact: true }).selectOption("Đang thực hiện");
  await pane.getByLabel("Ghi chú", { exact: true }).fill(`Đã giao chuyên viên, dòng ${row}`);
  await pane.getByLabel("Ghi chú", { exact: true }).press("Tab");
  await pane.getByText("Đã ghi vào bảng.").waitFor();
}

function column(file: Workbook, letter: string): readonly string[] {
  const sheet = file.getWorksheet(TRACKING)!;
  return Array.from({ length: LAST_ROW - FIRST_ROW + 1 }, (_, index) =>
    String(sheet.getCell(`${letter}${FIRST_ROW + index}`).value ?? "")
  );
}

const count = (values: readonly string[], value: string): number =>
  values.filter((each) => each === value).length;

async function rename(bench: Bench, from: string, to: string): Promise<void> {
  const { pane } = bench;
  await bench.tab("Thiết lập").click();
  await pane.getByRole("button", { name: /^Cơ quan, đơn vị \(/ }).click();
  await bench.button(`Sửa: ${from}`).click();
  await pane.getByLabel("Tên", { exact: true }).fill(to);
  await bench.button("Lưu thiết lập").click();
  await pane
    .getByText(/^Đã lưu/)
    .first()
    .waitFor();
}

async function check(bench: Bench): Promise<void> {
  await part(bench, "Kiểm tra");
  await bench.button("Kiểm tra").click();
  await bench.pane.getByText(/^Đã rà soát 39 nhiệm vụ/).waitFor();
}

/** Pastes formats over rows of the table, as a clerk who copies a row does. */
async function destroyHighlighting(bench: Bench): Promise<void> {
  await bench.frame.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.tables.getItem("PhuLuc").worksheet;
      sheet.getRange("A9:O9").copyFrom(sheet.getRange("A6:O6"), "Formats");
      sheet.getRange("N12").copyFrom(sheet.getRange("AC60"));
      await context.sync();
    })
  );
}

async function rules(bench: Bench): Promise<number> {
  return (await bench.saved()).getWorksheet(TRACKING)!.conditionalFormattings.length;
}

const TYPED = "Rà soát các các thủ tục hành chính";

/** Tasks that an agency led before it was renamed. */
let led = 0;

async function fillInTen(bench: Bench): Promise<void> {
  await part(bench, "Nhiệm vụ");
  for (const row of [5, 6, 7, 8, 9]) {
    await fillInByForm(bench, row);
  }
  for (const row of [20, 21, 22, 23, 24]) {
    await bench.enter(`N${row}`, "Đang thực hiện");
  }
  const filled = await bench.saved();
  assert.equal(count(column(filled, "N"), "Đang thực hiện"), 10);
  led = count(column(filled, "D"), RENAMED.from);
  assert.ok(led > 0);
}

async function renameAgency(bench: Bench): Promise<void> {
  await rename(bench, RENAMED.from, RENAMED.to);
  const renamed = await bench.saved();
  assert.deepEqual(
    [count(column(renamed, "D"), RENAMED.from), count(column(renamed, "D"), RENAMED.to)],
    [0, led]
  );
}

async function checkAndTakeBack(bench: Bench): Promise<void> {
  const { pane } = bench;
  await bench.enter("C12", TYPED);
  await check(bench);
  await pane.getByRole("button", { name: /^Sửa tất cả \d+ mục chắc chắn$/ }).click();
  await pane
    .getByText(/^Đã sửa \d+ mục/)
    .first()
    .waitFor();
  assert.equal(await bench.shown("C12"), "Rà soát các thủ tục hành chính");
  await pane
    .getByRole("button", { name: /^Hoàn tác/ })
    .first()
    .click();
  await pane
    .getByText(/^Đã hoàn tác/)
    .first()
    .waitFor();
  assert.equal(await bench.shown("C12"), TYPED);
}

async function acceptFinding(bench: Bench): Promise<void> {
  const { pane } = bench;
  await pane.getByRole("searchbox").fill("stt 4");
  await pane.getByRole("button", { name: /^Chấp nhận…: STT 4\. Chưa ghi sản phẩm/ }).click();
  await pane.getByRole("textbox", { name: /^Lý do/ }).fill("Nhiệm vụ thường xuyên");
  await bench.button("Chấp nhận").click();
  await pane
    .getByText(/^Đã chấp nhận; lý do được lưu/)
    .first()
    .waitFor();
}

async function repairHighlighting(bench: Bench): Promise<void> {
  const drawn = await rules(bench);
  await destroyHighlighting(bench);
  assert.ok((await rules(bench)) > drawn);
  await bench.button("Sửa lại định dạng").click();
  await bench.pane
    .getByText(/^Đã sửa lại định dạng/)
    .first()
    .waitFor();
  assert.equal(await rules(bench), drawn);
}

async function restoreBeforeRenaming(bench: Bench): Promise<void> {
  const { pane } = bench;
  await part(bench, "Bản lưu");
  await pane
    .getByRole("button", { name: /^Xem thay đổi nếu khôi phục bản lưu Trước khi đổi thiết lập/ })
    .click();
  await bench.button("Khôi phục bản này").click();
  await bench.button("Khôi phục").click();
  await pane.getByText("Đã khôi phục").first().waitFor();
  const restored = await bench.saved();
  assert.equal(count(column(restored, "D"), RENAMED.from), led);
  assert.equal(count(column(restored, "N"), "Đang thực hiện"), 10);
}

async function mergeChangedList(bench: Bench): Promise<void> {
  await bench.bringToFront("PHỤ LỤC");
  await bench.enter("E7", "Trước ngày 20/02/2026");
  await bench.bringToFront(TRACKING);
  await bench.unfold();
  await bench.enter("G5", "Kế hoạch kèm phụ lục");
  await bench.fold();
  await bench.page.locator("#ribbon").getByRole("button", { name: "Lập phụ lục" }).click();
  await bench.inFront(TRACKING);
  await bench.pane.getByRole("heading", { name: "Kết quả", exact: true }).waitFor();
  const merged = await bench.saved();
  const sheet = merged.getWorksheet(TRACKING)!;
  assert.equal(sheet.getCell("F5").value, "Trước ngày 20/02/2026");
  assert.equal(sheet.getCell("G5").value, "Kế hoạch kèm phụ lục");
  assert.equal(count(column(merged, "N"), "Đang thực hiện"), 10);
  await bench.saveAs(LEFT_FOR_LIBREOFFICE);
}

tellStory([
  {
    title: "a year with the appendix begins with the list",
    play: async (bench) => {
      await bench.preview();
      await bench.build();
    },
  },
  { title: "ten tasks are filled in, by the form and in the grid", play: fillInTen },
  { title: "an agency is renamed", play: renameAgency },
  { title: "what is checked is put right and taken back", play: checkAndTakeBack },
  { title: "a finding is accepted with a reason", play: acceptFinding },
  { title: "destroyed highlighting is repaired", play: repairHighlighting },
  { title: "the state before the renaming is restored", play: restoreBeforeRenaming },
  { title: "a changed list is merged into what was typed", play: mergeChangedList },
]);
