import { existsSync } from "node:fs";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { OFFICE_HOST } from "../workbench/officeNetwork";

const OFFICE_CDN = `https://${OFFICE_HOST}/lib/1/hosted/`;
/** Milliseconds that anything on the page may take. */
const PATIENCE = 20_000;
const INSTALLED = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The page, and what must not happen on it. */
export interface OpenPage {
  readonly page: Page;
  /** Every address outside this computer that anything asked for, but Office.js. */
  readonly strangers: readonly string[];
  /** What the browser complained about: errors, and what the page's own rules forbade. */
  readonly complaints: readonly string[];
}

/**
 * The Chromium of this computer: `CHROMIUM` says where, else its usual places. It finds no other computer: for the host of
 * Office.js the workbench stands in, which serves the npm copy. Playwright's routes would do too, but they turn the
 * browser's cache off, and each pane would be loaded and compiled anew.
 * @param workbench its address
 */
export function launchChromium(workbench = "https://localhost/"): Promise<Browser> {
  const { host } = new URL(workbench);
  const hosts = [`MAP ${OFFICE_HOST} ${host}`, "MAP * ~NOTFOUND", "EXCLUDE localhost"];
  const executablePath = process.env["CHROMIUM"] ?? INSTALLED.find((file) => existsSync(file));
  return chromium.launch({
    ...(executablePath ? { executablePath } : { channel: "chrome" }),
    args: [
      `--host-resolver-rules=${hosts.join(", ")}`,
      // The sandbox needs a user other than root.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
  });
}

/**
 * Opens an address in a context of its own: nothing is shared with other pages of the browser but what the computer has
 * only one of, as the clipboard.
 * @param prepare is called before anything is loaded
 * @throws Error where the page is not served; the context is gone then
 */
export async function openPage(
  browser: Browser,
  address: string,
  prepare: (context: BrowserContext) => Promise<void> = async () => undefined
): Promise<OpenPage> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1366, height: 768 },
  });
  try {
    return await pageIn(context, address, prepare);
  } catch (error) {
    await context.close();
    throw error;
  }
}

async function pageIn(
  context: BrowserContext,
  address: string,
  prepare: (context: BrowserContext) => Promise<void>
): Promise<OpenPage> {
  context.setDefaultTimeout(PATIENCE);
  const strangers = strangersOf(context);
  await prepare(context);
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  const answer = await page.goto(address);
  if (!answer?.ok()) {
    throw new Error(`${address} answers with ${answer?.status()} ${answer?.statusText()}.`);
  }
  return { page, strangers, complaints };
}

function strangersOf(context: BrowserContext): readonly string[] {
  const strangers: string[] = [];
  context.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    const isFar = protocol.startsWith("http") && hostname !== "localhost";
    if (isFar && !request.url().startsWith(OFFICE_CDN)) {
      strangers.push(request.url());
    }
  });
  return strangers;
}

function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error.stack)));
  page.on("console", (message) => {
    if (message.type() === "error") {
      complaints.push(`${message.text()} (${message.location().url})`);
    }
  });
  return complaints;
}
