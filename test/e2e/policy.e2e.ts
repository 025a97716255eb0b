import assert from "node:assert/strict";
import { after, before } from "node:test";
import type { Browser } from "playwright-core";
import { Bench } from "./bench";
import { openPage, type OpenPage } from "./browser";
import { leaveBrowser, takeBrowser } from "./lanes";
import { surroundings } from "./surroundings";
import { test } from "./useBench";

let browser: Browser;
let open: OpenPage;

before(async () => {
  browser = await takeBrowser();
  open = await openPage(browser, surroundings().address);
});

after(async () => {
  await open?.page.context().close();
  leaveBrowser(browser);
});

test("the add-in's policy holds back what would leave the computer, and the browser says so", async () => {
  const bench = new Bench(open.page);
  await bench.tab("Lập phụ lục").waitFor();
  assert.deepEqual(open.complaints, []);
  const [told] = await Promise.all([
    open.page.waitForEvent("console", (message) => message.text().includes("connect-src")),
    bench.frame.evaluate(() => fetch("https://example.org/").catch(() => undefined)),
  ]);
  assert.match(told.text(), /https:\/\/example\.org\//);
  assert.deepEqual(open.strangers, []);
});
