import assert from "node:assert/strict";
import { test, useBench } from "./useBench";

/** Milliseconds within which the pane aims to be usable, and what even a slow machine must keep to. */
const AIM = 500;
const BOUND = 2_000;

/** Marks, in the add-in's page, when Office.js is ready and when the first control is painted. */
const MARKS = `
  document.addEventListener("load", ({ target }) => {
    if (target instanceof HTMLScriptElement && target.src.includes("/office.js")) {
      Office.onReady(() => performance.mark("office"));
    }
  }, true);
  const watch = new MutationObserver(() => {
    if (document.querySelector("[role=tab]:not(:disabled), button:not(:disabled)")) {
      watch.disconnect();
      // The second frame begins when the first one is painted.
      requestAnimationFrame(() => requestAnimationFrame(() => performance.mark("usable")));
    }
  });
  if (location.pathname === "/taskpane.html") {
    watch.observe(document, { childList: true, subtree: true });
  }
`;

const bench = useBench("plan", async (context) => {
  await context.addInitScript(MARKS);
});

test("the pane can be used as soon as Office.js is ready", async (context) => {
  await bench().frame.waitForFunction(() => performance.getEntriesByName("usable").length > 0);
  const [office, usable] = await bench().frame.evaluate(() =>
    ["office", "usable"].map((name) => performance.getEntriesByName(name)[0]!.startTime)
  );
  const took = Math.round(usable! - office!);
  context.diagnostic(`usable ${took} ms after Office.js is ready (aim: ${AIM} ms)`);
  assert.ok(took < BOUND, `${took} ms`);
});
