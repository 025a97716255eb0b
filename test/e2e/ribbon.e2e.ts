import assert from "node:assert/strict";
import { test } from "node:test";
import type { Locator } from "playwright-core";
import { TRACKING, useBench, visibleSheets } from "./bench";

const bench = useBench();

function ribbonButton(label: string): Locator {
  return bench().page.locator("#ribbon").getByRole("button", { name: label });
}

test("“Lập phụ lục” builds with the pane closed, and opens it where there is something to read", async () => {
  await bench().page.locator("#close-pane").click();
  await ribbonButton("Lập phụ lục").click();
  await bench().pane.getByText("Cần kiểm tra").first().waitFor();
  assert.ok(visibleSheets(await bench().saved()).includes(TRACKING));
});

test("“Mở ngăn Phụ lục” brings the closed pane back as it was left", async () => {
  await bench().preview();
  await bench().page.locator("#close-pane").click();
  await ribbonButton("Mở ngăn Phụ lục").click();
  await bench().button("Lập phụ lục").waitFor();
});
