import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { jestWith } from "./jestWith";

const ROOT = join(__dirname, "../..");

/** What came of running the tests of a file. */
export type TestEnd =
  | { readonly kind: "passed" }
  /** The first test that failed; "" where the file could not be run at all. */
  | { readonly kind: "failed"; readonly name: string }
  /** It did not come to an end in time. */
  | { readonly kind: "hung" };

interface JestReport {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/**
 * Runs a test file for which `swap.file` says `swap.text`; the working tree is not touched.
 * @param limit seconds after which it is ended
 */
export async function runTests(
  test: string,
  swap: { readonly file: string; readonly text: string } | null,
  limit: number
): Promise<TestEnd> {
  const folder = mkdtempSync(join(tmpdir(), "mutants-"));
  const clear = (): void => rmSync(folder, { recursive: true, force: true });
  process.once("exit", clear);
  try {
    const text = join(folder, "swapped.txt");
    const report = join(folder, "report.json");
    const config = join(folder, "jest.config.json");
    writeFileSync(text, swap?.text ?? "");
    const swapped = swap === null ? null : { file: swap.file, text };
    writeFileSync(
      config,
      JSON.stringify(jestWith(ROOT, require(join(ROOT, "jest.config.js")), swapped))
    );
    const options = ["--config", config, "--json", "--outputFile", report];
    const isOver = await jest([...options, "--runTestsByPath", test], limit);
    return isOver
      ? endOf(JSON.parse(readFileSync(report, "utf8")) as JestReport)
      : { kind: "hung" };
  } finally {
    process.off("exit", clear);
    clear();
  }
}

/** @returns false where it had to be ended */
function jest(options: readonly string[], limit: number): Promise<boolean> {
  const path = join(ROOT, "node_modules/jest/bin/jest.js");
  const child = spawn(
    process.execPath,
    [path, "-i", "--silent", ...options],
    // A group of its own: what hangs is ended with all that it began.
    { cwd: ROOT, detached: true, stdio: "ignore" }
  );
  const end = (): void => {
    process.kill(-child.pid!, "SIGKILL");
  };
  process.once("exit", end);
  return new Promise<boolean>((resolve, reject) => {
    const timer = setTimeout(() => {
      end();
      resolve(false);
    }, limit * 1000);
    child.on("error", reject);
    child.on("exit", () => {
      clearTimeout(timer);
      process.off("exit", end);
      resolve(true);
    });
  });
}

function endOf({ testResults }: JestReport): TestEnd {
  const failed = testResults.find(({ status }) => status === "failed");
  const first = failed?.assertionResults.find(({ status }) => status === "failed");
  return failed === undefined
    ? { kind: "passed" }
    : { kind: "failed", name: first?.fullName ?? "" };
}
