import { availableParallelism } from "node:os";
import type { Browser } from "playwright-core";
import { launchChromium } from "./browser";
import { surroundings } from "./surroundings";

/** Files that are tried side by side. */
export const LANES = availableParallelism();

const free: Browser[] = [];

/** A browser that no other file has at the moment: all its pages share one clipboard, and one may be read by a test only. */
export async function takeBrowser(): Promise<Browser> {
  return free.pop() ?? launchChromium(surroundings().address);
}

/** Leaves a browser, whose contexts are closed, to the next file. */
export function leaveBrowser(browser: Browser): void {
  if (browser.isConnected()) {
    free.push(browser);
  }
}

/** Closes all browsers that nobody has. */
export async function closeBrowsers(): Promise<void> {
  await Promise.all(free.splice(0).map((browser) => browser.close()));
}
