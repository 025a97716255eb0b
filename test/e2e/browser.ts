import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import * as path from "node:path";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";

const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
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

/** The Chromium of this computer: `CHROMIUM` says where, else its usual places. */
export function launchChromium(): Promise<Browser> {
  const executablePath = process.env["CHROMIUM"] ?? INSTALLED.find((file) => existsSync(file));
  return chromium.launch({
    ...(executablePath ? { executablePath } : { channel: "chrome" }),
    // The sandbox needs a user other than root.
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
}

/**
 * Opens an address in a context of its own: nothing is shared with other pages of the browser but what the computer has
 * only one of, as the clipboard. Office.js comes from the npm copy, whatever the page asks for; nothing else leaves the
 * computer.
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
  const strangers: string[] = [];
  await context.route(
    (url) => url.protocol.startsWith("http") && url.hostname !== "localhost",
    async (route) => {
      const url = route.request().url();
      if (url.startsWith(OFFICE_CDN)) {
        await route.fulfill({ path: officeFile(url.slice(OFFICE_CDN.length)) });
      } else {
        strangers.push(url);
        await route.abort();
      }
    }
  );
  await prepare(context);
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  const answer = await page.goto(address);
  if (!answer?.ok()) {
    throw new Error(`${address} answers with ${answer?.status()} ${answer?.statusText()}.`);
  }
  return { page, strangers, complaints };
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

function officeFile(name: string): string {
  const load = createRequire(__filename);
  const folder = path.dirname(load.resolve("@microsoft/office-js/package.json"));
  return path.join(folder, "dist", name.split("?")[0] ?? "");
}
