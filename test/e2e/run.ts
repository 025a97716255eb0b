import { readdirSync } from "node:fs";
import * as path from "node:path";
import { run } from "node:test";
import { spec } from "node:test/reporters";
import { serveWorkbench } from "../workbench/serve";
import { Bench } from "./bench";
import { launchChromium, openPage } from "./browser";
import { APPENDIX, tellSurroundings } from "./surroundings";

/** Begun first, or one of them would still run when all others are done. */
const LONGEST = ["unitsYear.e2e.ts", "accessibility.e2e.ts", "year.e2e.ts"];

/**
 * Runs the tests in the browser against one server, which takes longest to start. Words on the command line choose the
 * files whose names hold them.
 */
async function runAll(words: readonly string[]): Promise<void> {
  const workbench = await serveWorkbench("production");
  try {
    await buildAppendix(workbench.address);
    tellSurroundings({ address: workbench.address, files: chosenFiles(words) });
    await runFiles();
  } finally {
    await workbench.stop();
  }
}

/** Builds the appendix that most tests begin with. Where the page does not open here, it opens for none of them: told once. */
async function buildAppendix(address: string): Promise<void> {
  const browser = await launchChromium(address);
  try {
    const { page } = await openPage(browser, address);
    const bench = new Bench(page);
    await bench.opened();
    await bench.preview();
    await bench.build();
    await bench.saveAs(APPENDIX);
  } finally {
    await browser.close();
  }
}

function chosenFiles(words: readonly string[]): readonly string[] {
  const files = readdirSync(__dirname)
    .filter((name) => name.endsWith(".e2e.ts"))
    .filter((name) => words.length === 0 || words.some((word) => name.includes(word)));
  return [
    ...LONGEST.filter((name) => files.includes(name)),
    ...files.filter((name) => !LONGEST.includes(name)).sort(),
  ];
}

async function runFiles(): Promise<void> {
  const seconds = new Map<string, number>();
  const tests = run({ files: [path.join(__dirname, "everyFile.ts")] });
  const note = ({ name, details }: { name: string; details: { duration_ms: number } }): void => {
    if (name.endsWith(".e2e.ts")) {
      seconds.set(name, details.duration_ms / 1000);
    }
  };
  tests.on("test:pass", note);
  tests.on("test:fail", note);
  tests.on("test:fail", () => (process.exitCode = 1));
  tests.compose(new spec()).pipe(process.stdout);
  await new Promise((resolve) => tests.once("end", resolve));
  process.stdout.write(`\nSeconds of each file, slowest first:\n${table(seconds)}\n`);
}

function table(seconds: ReadonlyMap<string, number>): string {
  return [...seconds]
    .sort(([, one], [, other]) => other - one)
    .map(([name, took]) => `${took.toFixed(1).padStart(7)}  ${name}`)
    .join("\n");
}

void runAll(process.argv.slice(2));
