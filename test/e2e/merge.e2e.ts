import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import { TRACKING } from "./bench";
import { test, useBench } from "./useBench";

const bench = useBench("appendix");

function choice(name: RegExp): Locator {
  return bench().pane.getByRole("combobox", { name });
}

async function pressRibbon(): Promise<void> {
  await bench().page.locator("#ribbon").getByRole("button", { name: "Lập phụ lục" }).click();
}

/** The appendix of the sample, whose first task then says one thing in the table and another in the list. */
async function clash(): Promise<void> {
  await bench().unfold();
  await bench().enter("G5", "Kế hoạch kèm phụ lục");
  await bench().bringToFront("PHỤ LỤC");
  await bench().enter("F7", "Kế hoạch và Tờ trình");
  await bench().enter("E7", "Trước ngày 20/02/2026");
  await bench().bringToFront(TRACKING);
}

test("a changed list is compared with the appendix, decided, and built as decided", async () => {
  await clash();
  await pressRibbon();
  await bench().pane.getByRole("button", { name: "So với phụ lục hiện có (2)" }).waitFor();
  assert.equal(await bench().shown("F5"), "Trước ngày 15/01/2026");
  await bench()
    .pane.getByText("Phụ lục: “Kế hoạch kèm phụ lục”; danh sách: “Kế hoạch và Tờ trình”")
    .waitFor();
  await bench().pane.getByText("“Trước ngày 15/01/2026” → “Trước ngày 20/02/2026”").waitFor();
  await choice(/^1\. .*Sản phẩm$/).selectOption({ label: "Lấy theo danh sách" });
  await bench().build();
  assert.equal(await bench().shown("G5"), "Kế hoạch và Tờ trình");
  assert.equal(await bench().shown("F5"), "Trước ngày 20/02/2026");
  assert.equal(await bench().shown("K5"), "19/02/2026");
});

test("what is left for later stays as it is in the appendix and is asked again, by the keyboard alone", async () => {
  await clash();
  await pressRibbon();
  const product = choice(/^1\. .*Sản phẩm$/);
  await product.waitFor();
  await bench().build();
  assert.equal(await bench().shown("G5"), "Kế hoạch kèm phụ lục");
  await pressRibbon();
  await product.focus();
  await product.press("End");
  await bench().build();
  await bench().page.locator("#close-pane").click();
  await pressRibbon();
  await bench().page.locator("#pane").waitFor();
  await bench().pane.getByRole("heading", { name: "Kết quả", exact: true }).waitFor();
  assert.equal(await bench().shown("G5"), "Kế hoạch kèm phụ lục");
});
