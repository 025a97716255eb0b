import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import * as path from "node:path";
import {
  chromium,
  type Browser,
  type ConsoleMessage,
  type Frame,
  type Page,
} from "playwright-core";

const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
/** Milliseconds that anything on the page may take. */
const PATIENCE = 20_000;
const INSTALLED = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The start page in a browser. */
export interface OpenPage {
  readonly browser: Browser;
  readonly page: Page;
  /** Every address outside this computer that anything asked for. */
  readonly strangers: readonly string[];
  /** What the browser said where anything was tried against the add-in's content security policy. */
  readonly violations: readonly string[];
}

/** The Chromium of this computer: `CHROMIUM` says where, else its usual places. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = process.env["CHROMIUM"] ?? INSTALLED.find((file) => existsSync(file));
  return chromium.launch({
    ...(executablePath ? { executablePath } : { channel: "chrome" }),
    // The sandbox needs a user other than root.
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
}

/**
 * Opens the workbench in Chromium.
 * Office.js comes from the npm copy, whatever the page asks for; nothing else leaves the computer.
 */
export async function openPage(address: string): Promise<OpenPage> {
  const browser = await launchChromium();
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1366, height: 768 },
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const violations: string[] = [];
  page.on("console", (message) => {
    if (tellsViolation(message)) {
      violations.push(message.text());
    }
  });
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
  await page.goto(address);
  return { browser, page, strangers, violations };
}

/** Whether the browser says that a page's policy held something back. */
export function tellsViolation(message: ConsoleMessage): boolean {
  return message.text().includes("Content Security Policy");
}

/** The frame in which the add-in runs. @throws Error while there is none */
export function addinFrame(page: Page): Frame {
  const frame = page.frames().find((each) => each.url().endsWith("/taskpane.html"));
  if (!frame) {
    throw new Error("The add-in is not open.");
  }
  return frame;
}

function officeFile(name: string): string {
  const load = createRequire(__filename);
  const folder = path.dirname(load.resolve("@microsoft/office-js/package.json"));
  return path.join(folder, "dist", name.split("?")[0] ?? "");
}
