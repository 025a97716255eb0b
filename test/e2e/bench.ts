import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, beforeEach } from "node:test";
import type { Workbook } from "@cj-tech-master/excelts";
import type { BrowserContext, Frame, FrameLocator, Locator, Page } from "playwright-core";
import { displayText } from "../host/cells/displayText";
import { readWorkbook } from "../host/file/readWorkbook";
import type { Condition } from "../workbench/conditions";
import type { Locale } from "../workbench/frame/appContext";
import { serveWorkbench, type RunningWorkbench } from "../workbench/serve";
import { openPage, type OpenPage } from "./browser";

/** The variable that says where a workbench is running already. */
export const ADDRESS = "WORKBENCH_ADDRESS";

export const TRACKING = "Phụ lục (theo dõi)";

/** What the parts of the pane are called in the language that a test reads. */
const READY = { "vi-VN": "Lập phụ lục", "en-US": "Build" } as const;

/** The workbench with its pane, as somebody at the screen uses it. */
export class Bench {
  constructor(readonly page: Page) {}

  /** The add-in's pane. */
  get pane(): FrameLocator {
    return this.page.frameLocator("#addin iframe");
  }

  /** The frame in which the add-in runs. @throws Error while there is none */
  get frame(): Frame {
    const frame = this.page.frames().find((each) => each.url().endsWith("/taskpane.html"));
    if (!frame) {
      throw new Error("The add-in is not open.");
    }
    return frame;
  }

  button(name: string): Locator {
    return this.pane.getByRole("button", { name, exact: true });
  }

  tab(name: string): Locator {
    return this.pane.getByRole("tab", { name, exact: true });
  }

  /** Opens the sample plan anew, in the usual Excel, as if for the first time. */
  async restart(): Promise<void> {
    await this.condition("usual");
    await this.pane.locator("html").evaluate(() => localStorage.clear());
    // What stands in a closed pane is hidden from everybody, tests included.
    await this.page.locator("#PhuLuc\\.Pane").click();
    await this.newPane("vi-VN", () => this.page.locator("#sample").click());
    await this.inFront("PHỤ LỤC");
  }

  /** Opens a file of the user's own. */
  async openFile(file: string): Promise<void> {
    await this.newPane("vi-VN", () => this.page.locator("#open").setInputFiles(file));
  }

  /** Gives Excel's own interface another language. */
  async excelLanguage(locale: Locale): Promise<void> {
    await this.newPane(locale, () => this.page.locator("#language").selectOption(locale));
  }

  /** Chooses the pane's own language by the link at its foot. */
  async paneLanguage(language: "vi" | "en"): Promise<void> {
    const shown = await this.frame.evaluate(() => document.documentElement.lang);
    if (shown !== language) {
      await this.button(language === "en" ? "English" : "Tiếng Việt").click();
    }
    await this.button(language === "en" ? "Tiếng Việt" : "English").waitFor();
  }

  async condition(condition: Condition): Promise<void> {
    await this.page.locator("#condition").selectOption(condition);
  }

  private async newPane(locale: Locale, open: () => Promise<unknown>): Promise<void> {
    await this.page
      .locator("#addin iframe")
      .evaluateAll((frames) => frames.forEach((each) => each.setAttribute("data-old", "")));
    await open();
    await this.page.locator("#addin iframe:not([data-old])").waitFor({ state: "attached" });
    await this.tab(READY[locale]).waitFor({ state: "attached" });
    // Until then the add-in is still starting, and a cell that is being edited would hold that up.
    await this.page.locator("#rows", { hasText: "ContainerReady" }).waitFor({ state: "attached" });
  }

  /** From the start to the preview of the list that the add-in finds by itself. */
  async preview(): Promise<void> {
    await this.button("Xem trước").click();
    await this.button("Lập phụ lục").waitFor();
  }

  /** Builds what the preview shows. */
  async build(): Promise<void> {
    await this.button("Lập phụ lục").click();
    await this.pane.getByRole("heading", { name: "Kết quả", exact: true }).waitFor();
    await this.inFront(TRACKING);
  }

  /** The workbook as the user gets it: downloaded and read. */
  async saved(): Promise<Workbook> {
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      this.page.locator("#save").click(),
    ]);
    return readWorkbook(new Uint8Array(readFileSync(await download.path())));
  }

  /** What a cell shows, on the tracking sheet unless another one is named. */
  async shown(address: string, sheet = TRACKING): Promise<string> {
    return displayText((await this.saved()).getWorksheet(sheet)?.getCell(address));
  }

  /**
   * Selects cells of the sheet in front.
   * @throws Error where the cursor does not go there, as to a hidden row or column: what is typed next would stand elsewhere
   */
  async select(address: string): Promise<void> {
    if (!(await this.goTo(address))) {
      throw new Error(`The cursor does not go to ${address}.`);
    }
  }

  /**
   * Goes to cells of the sheet in front, by the box that names the active cell.
   * @returns whether the cursor is there now
   */
  async goTo(address: string): Promise<boolean> {
    const box = this.page.locator("#address");
    await box.fill(address);
    await box.press("Enter");
    return (await box.inputValue()) === address.split(":")[0];
  }

  /** Writes into a cell by the formula line. */
  async enter(address: string, text: string): Promise<void> {
    await this.select(address);
    await this.page.locator("#content").fill(text);
    await this.page.locator("#content").press("Enter");
  }

  /** Begins to type into the active cell; the cell's editor stays open. */
  async type(text: string): Promise<void> {
    await this.page.locator("#grid .o-grid-composer .o-composer").focus();
    await this.page.keyboard.type(text);
  }

  async bringToFront(sheet: string): Promise<void> {
    await this.page.locator(`#grid .o-sheet[title="${sheet}"]`).click();
    await this.inFront(sheet);
  }

  /** Waits until the grid shows a sheet. */
  async inFront(sheet: string): Promise<void> {
    await this.page.locator(`#grid .o-sheet.active[title="${sheet}"]`).waitFor();
  }
}

export function visibleSheets(file: Workbook): readonly string[] {
  return file.worksheets.filter(({ state }) => state === "visible").map(({ name }) => name);
}

/** The workbench that runs already, else one of its own. */
export async function runningWorkbench(): Promise<RunningWorkbench> {
  const address = process.env[ADDRESS];
  return address ? { address, stop: async () => undefined } : serveWorkbench("production");
}

/**
 * Opens a workbench for the tests of a file and the sample plan for each of them. In the end nothing may have been asked
 * of any other computer, and the browser may have nothing to complain about.
 * @returns the bench, which is there once the tests run
 */
export function useBench(prepare?: (context: BrowserContext) => Promise<void>): () => Bench {
  let open: OpenPage | undefined;
  let bench: Bench;
  let stop: () => Promise<void> = async () => undefined;

  before(async () => {
    const workbench = await runningWorkbench();
    ({ stop } = workbench);
    open = await openPage(workbench.address, prepare);
    bench = new Bench(open.page);
    await bench.tab(READY["vi-VN"]).waitFor();
  });

  beforeEach(() => bench.restart());

  after(async () => {
    await open?.browser.close();
    await stop();
    assert.deepEqual(open?.strangers ?? [], []);
    assert.deepEqual(open?.complaints ?? [], []);
  });

  return () => bench;
}
