import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import { TRACKING, visibleSheets } from "./bench";
import { test, useBench } from "./useBench";

const bench = useBench();

function ribbonButton(label: string): Locator {
  return bench().page.locator("#ribbon").getByRole("button", { name: label });
}

/** The appendix is open, and the pane closed. */
async function built(): Promise<void> {
  await bench().openAppendix();
  await bench().page.locator("#close-pane").click();
}

test("“Lập phụ lục” opens the preview in a workbook without an appendix, and builds nothing", async () => {
  await bench().page.locator("#close-pane").click();
  await ribbonButton("Lập phụ lục").click();
  await bench()
    .pane.getByText(/^Đã đọc được 39 nhiệm vụ/)
    .waitFor();
  assert.ok(!visibleSheets(await bench().saved()).includes(TRACKING));
});

test("“Lập phụ lục” builds again with the pane closed, and opens it where there is something to read", async () => {
  await built();
  await ribbonButton("Lập phụ lục").click();
  await bench().page.locator("#pane").waitFor();
  await bench().pane.getByText("Cần kiểm tra").first().waitFor();
});

test("“Cập nhật tổng hợp” brings the summary up to date and to the front, the pane stays closed", async () => {
  await built();
  await ribbonButton("Cập nhật tổng hợp").click();
  await bench().inFront("Tổng hợp");
  assert.ok(await bench().page.locator("#pane").isHidden());
});

test("“Lập lại bản in” shows the print, the pane stays closed", async () => {
  await built();
  await ribbonButton("Lập lại bản in").click();
  await bench().inFront("Bản in phụ lục");
  assert.ok(await bench().page.locator("#pane").isHidden());
});

test("“Kiểm tra” opens the pane on what it found, from where a press leads to the row", async () => {
  await built();
  await bench().bringToFront("Tổng hợp");
  await ribbonButton("Kiểm tra").click();
  await bench()
    .pane.getByText(/^Đã rà soát 39 nhiệm vụ/)
    .waitFor();
  await bench()
    .pane.getByRole("button", { name: /^Đến ô: STT 7. Nội dung ghi năm 2025/ })
    .click();
  await bench().inFront(TRACKING);
  await bench().page.waitForFunction(() =>
    document.querySelector<HTMLInputElement>("#address")?.value?.endsWith("11")
  );
});

test("“Kiểm tra” in a workbook without an appendix says what to do first", async () => {
  await bench().page.locator("#close-pane").click();
  await ribbonButton("Kiểm tra").click();
  await bench()
    .pane.getByText(/chưa có bảng theo dõi/)
    .first()
    .waitFor();
});

test("“Lập phụ lục từ vùng chọn” in the menu of cells opens the preview of the selected cells", async () => {
  await bench().select("A5:F30");
  await bench().page.locator("#close-pane").click();
  await bench()
    .page.locator("#grid .o-grid-overlay")
    .click({ button: "right", position: { x: 150, y: 240 } });
  await bench().page.getByText("Lập phụ lục từ vùng chọn").click();
  await bench()
    .pane.getByText(/^Đã đọc được/)
    .waitFor();
});

test("the ribbon stays inside a narrow page", async () => {
  const { page } = bench();
  await page.setViewportSize({ width: 400, height: 768 });
  const overflow = await page.evaluate(() =>
    [...document.querySelectorAll("header, header *")]
      .filter((each) => each.getBoundingClientRect().right > window.innerWidth)
      .map(({ tagName, id }) => `${tagName} ${id}`)
  );
  await page.setViewportSize({ width: 1366, height: 768 });
  assert.deepEqual(overflow, []);
});

test("“Mở ngăn Phụ lục” brings the closed pane back as it was left", async () => {
  await bench().preview();
  await bench().page.locator("#close-pane").click();
  await ribbonButton("Mở ngăn Phụ lục").click();
  await bench().button("Lập phụ lục").waitFor();
});
