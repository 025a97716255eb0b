import assert from "node:assert/strict";
import {
  after,
  afterEach,
  before,
  beforeEach,
  test as nodeTest,
  type TestContext,
} from "node:test";
import type { Browser, BrowserContext } from "playwright-core";
import { Bench } from "./bench";
import { openPage, type OpenPage } from "./browser";
import { leaveBrowser, takeBrowser } from "./lanes";
import { surroundings } from "./surroundings";

/** Milliseconds after which a test counts as hung. */
const CEILING = 60_000;

/** A test at the screen: what it waits for is a state of the page, never a time. */
export function test(name: string, play: (context: TestContext) => Promise<void>): void {
  void nodeTest(name, { timeout: CEILING }, play);
}

/** What each test of a file finds open. */
export type Begin = "plan" | "appendix";

/**
 * Opens a workbench for the tests of a file, and for each of them the sample plan or the appendix that was built of it. In
 * the end nothing may have been asked of any other computer, and the browser may have nothing to complain about.
 * @returns the bench, which is there once the tests run
 */
export function useBench(
  begin: Begin = "plan",
  prepare?: (context: BrowserContext) => Promise<void>
): () => Bench {
  const bench = useOpenBench(prepare);
  let isFresh = true;
  beforeEach(async () => {
    if (begin === "appendix") {
      await bench().openAppendix();
    } else if (!isFresh) {
      await bench().openPlan();
    }
    isFresh = false;
  });
  return bench;
}

/** Opens a workbench with the sample plan for the tests of a file, of which each begins where the last one ended. */
export function useOpenBench(prepare?: (context: BrowserContext) => Promise<void>): () => Bench {
  let browser: Browser | undefined;
  let open: OpenPage | undefined;
  let bench: Bench;

  before(async () => {
    browser = await takeBrowser();
    open = await openPage(browser, surroundings().address, prepare);
    bench = new Bench(open.page);
    await bench.opened();
  });

  afterEach(async (context) => {
    // The one way to know what stood in the way where a test fails on another machine only: said with the failure itself.
    const fault = "error" in context && context.error instanceof Error ? context.error : null;
    const cause = fault?.cause ?? fault;
    if (cause instanceof Error) {
      Object.assign(cause, { pane: await bench.pane.locator("body").innerText() });
    }
  });

  after(async () => {
    await open?.page.context().close();
    if (browser) {
      leaveBrowser(browser);
    }
    assert.deepEqual(open?.strangers ?? [], []);
    assert.deepEqual(open?.complaints ?? [], []);
  });

  return () => bench;
}
