import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Bench, runningWorkbench } from "./bench";
import { openPage, type OpenPage } from "./browser";

let open: OpenPage;
let stop: () => Promise<void> = async () => undefined;

before(async () => {
  const workbench = await runningWorkbench();
  ({ stop } = workbench);
  open = await openPage(workbench.address);
});

after(async () => {
  await open?.browser.close();
  await stop();
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
