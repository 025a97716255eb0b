import { readdirSync } from "node:fs";
import * as path from "node:path";
import { run } from "node:test";
import { spec } from "node:test/reporters";
import { serveWorkbench } from "../workbench/serve";
import { ADDRESS } from "./bench";
import { openPage } from "./browser";

/**
 * Runs the tests in the browser, one file after the other against one server, which takes longest to start. Words on the
 * command line choose the files whose names hold them.
 */
async function runAll(words: readonly string[]): Promise<void> {
  const workbench = await serveWorkbench("production");
  try {
    // Where the page does not open here, it opens in none of the files: told once.
    const { browser } = await openPage(workbench.address);
    await browser.close();
    process.env[ADDRESS] = workbench.address;
    await runFiles(words);
  } finally {
    await workbench.stop();
  }
}

async function runFiles(words: readonly string[]): Promise<void> {
  const files = readdirSync(__dirname)
    .filter((name) => name.endsWith(".e2e.ts"))
    .filter((name) => words.length === 0 || words.some((word) => name.includes(word)))
    .sort()
    .map((name) => path.join(__dirname, name));
  const tests = run({ files, concurrency: false });
  tests.on("test:fail", () => (process.exitCode = 1));
  tests.compose(new spec()).pipe(process.stdout);
  await new Promise((resolve) => tests.once("end", resolve));
}

void runAll(process.argv.slice(2));
