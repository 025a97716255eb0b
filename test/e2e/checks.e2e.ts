import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import { TRACKING } from "./bench";
import { test, useBench } from "./useBench";

const bench = useBench("appendix");

/** Words of two tasks with a slip each, and as they should be. */
const SLIPS = [
  { cell: "C8", typed: "Chuyển đổi số của của xã", right: "Chuyển đổi số của xã" },
  { cell: "C12", typed: "Rà soát các các thủ tục", right: "Rà soát các thủ tục" },
];

function text(words: string | RegExp): Locator {
  return bench().pane.getByText(words).first();
}

function action(name: RegExp): Locator {
  return bench().pane.getByRole("button", { name }).first();
}

async function check(): Promise<void> {
  await bench().tab("Theo dõi").click();
  await bench().tab("Kiểm tra").click();
  await bench().button("Kiểm tra").click();
  await text(/^Đã rà soát 39 nhiệm vụ/).waitFor();
}

async function search(words: string): Promise<void> {
  await bench().pane.getByRole("searchbox").fill(words);
}

async function shownTexts(): Promise<readonly string[]> {
  const file = await bench().saved();
  return SLIPS.map(({ cell }) => String(file.getWorksheet(TRACKING)?.getCell(cell).value));
}

async function withSlips(): Promise<void> {
  for (const { cell, typed } of SLIPS) {
    await bench().enter(cell, typed);
  }
}

test("what is found is searched without diacritics, and a press leads to its cell", async () => {
  await withSlips();
  await check();
  await bench().bringToFront("Tổng hợp");
  await search("go lap");
  await action(/^Đến ô: STT 8/).click();
  await bench().inFront(TRACKING);
  await bench().page.waitForFunction(
    () => document.querySelector<HTMLInputElement>("#address")?.value === "C12"
  );
});

test("one slip is put right, then all, and both are taken back in turn", async () => {
  const typed = SLIPS.map((slip) => slip.typed);
  const right = SLIPS.map((slip) => slip.right);
  await withSlips();
  await check();
  await search("cua cua");
  await action(/^Sửa: STT 4/).click();
  await text(/^Đã sửa 1 mục/).waitFor();
  assert.deepEqual(await shownTexts(), [right[0], typed[1]]);
  await search("");
  await action(/^Sửa tất cả \d+ mục chắc chắn$/).click();
  await text(/^Đã sửa \d+ mục/).waitFor();
  await bench()
    .pane.getByText(/các các/)
    .waitFor({ state: "detached" });
  assert.deepEqual(await shownTexts(), right);
  await action(/^Hoàn tác/).click();
  await text(/^Đã hoàn tác/).waitFor();
  assert.deepEqual(await shownTexts(), [right[0], typed[1]]);
  await action(/^Hoàn tác/).click();
  await action(/^Sửa: STT 4/).waitFor();
  assert.deepEqual(await shownTexts(), typed);
});

test("a finding is accepted with a reason, and still is after a rebuild and in the saved file", async () => {
  await check();
  await search("stt 4");
  await action(/^Chấp nhận…: STT 4\. Chưa ghi sản phẩm/).click();
  await bench()
    .pane.getByRole("textbox", { name: /^Lý do/ })
    .fill("Nhiệm vụ thường xuyên");
  await bench().button("Chấp nhận").click();
  await text(/^Đã chấp nhận; lý do được lưu/).waitFor();

  await bench().tab("Lập phụ lục").click();
  await bench().preview();
  await bench().build();
  await check();
  await bench().button("Đã chấp nhận (1)").click();
  await text(/^Chấp nhận ngày .*: Nhiệm vụ thường xuyên$/).waitFor();
  await action(/^Bỏ chấp nhận: STT 4/).click();
  await text(/lại được tính là cần kiểm tra/).waitFor();
  await action(/^Chấp nhận…: STT 4\. Chưa ghi sản phẩm/).waitFor();
});
