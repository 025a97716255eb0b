import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import * as path from "node:path";
import type { Workbook } from "@cj-tech-master/excelts";
import type { Frame, FrameLocator, Locator, Page } from "playwright-core";
import { displayText } from "../host/cells/displayText";
import { readWorkbook } from "../host/file/readWorkbook";
import type { Condition } from "../workbench/conditions";
import type { Locale } from "../workbench/frame/appContext";
import { APPENDIX } from "./surroundings";

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

  /** Waits until the page stands with the sample plan, and the add-in in it. */
  async opened(): Promise<void> {
    await this.paneReady("vi-VN");
    await this.inFront("PHỤ LỤC");
  }

  /** Opens the sample plan anew, in the usual Excel, as if for the first time. */
  async openPlan(): Promise<void> {
    await this.afresh(() => this.page.locator("#sample").click());
    await this.inFront("PHỤ LỤC");
  }

  /** Opens the appendix that was built of the sample plan, as it was then. */
  async openAppendix(): Promise<void> {
    await this.afresh(() => this.page.locator("#open").setInputFiles(APPENDIX));
    await this.inFront(TRACKING);
  }

  private async afresh(open: () => Promise<unknown>): Promise<void> {
    await this.condition("usual");
    await this.pane.locator("html").evaluate(() => localStorage.clear());
    // What stands in a closed pane is hidden from everybody, tests included.
    await this.page.locator("#PhuLuc\\.Pane").click();
    await this.newPane("vi-VN", open);
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
    await this.paneReady(locale);
  }

  private async paneReady(locale: Locale): Promise<void> {
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

  /** Saves the workbook as the user does. @returns the file that was downloaded */
  async download(): Promise<string> {
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      this.page.locator("#save").click(),
    ]);
    return download.path();
  }

  /** The workbook as the user gets it: downloaded and read. */
  async saved(): Promise<Workbook> {
    return readWorkbook(new Uint8Array(readFileSync(await this.download())));
  }

  /** Saves the workbook to a place of one's own. */
  async saveAs(file: string): Promise<void> {
    mkdirSync(path.dirname(file), { recursive: true });
    copyFileSync(await this.download(), file);
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
    const box = this.page.locator("#address");
    await box.fill(address);
    await box.press("Enter");
    if ((await box.inputValue()) !== address.split(":")[0]) {
      throw new Error(`The cursor does not go to ${address}.`);
    }
  }

  /** Unfolds the groups of columns of the sheet in front, by the buttons above them. */
  async unfold(): Promise<void> {
    await this.pressGroups(true);
  }

  /** Folds the groups of columns of the sheet in front away. */
  async fold(): Promise<void> {
    await this.pressGroups(false);
  }

  private async pressGroups(wanted: boolean): Promise<void> {
    // The frozen pane draws every group, too, out of sight.
    const groups = this.page.locator("#grid .o-header-group-main-pane .o-header-group");
    for (const group of await groups.all()) {
      // Only what is open has a line along its columns.
      const line = group.locator(".o-group-border");
      if ((await line.count()) > 0 !== wanted) {
        await group.dispatchEvent("click");
        await line.waitFor({ state: wanted ? "attached" : "detached" });
      }
    }
  }

  /** Writes into a cell by the formula line. */
  async enter(address: string, text: string): Promise<void> {
    await this.select(address);
    await this.page.locator("#content").fill(text);
    await this.page.locator("#content").press("Enter");
  }

  /** Opens the menu of the selected cell, beside the handle at its corner. */
  async openCellMenu(): Promise<void> {
    const handle = await this.page.locator("#grid .o-autofill-handler").boundingBox();
    if (handle === null) {
      throw new Error("The selected cell is out of sight.");
    }
    const inward = 8;
    await this.page.mouse.click(handle.x - inward, handle.y - inward, { button: "right" });
  }

  /** Begins to type into the active cell; the cell's editor stays open. */
  async type(text: string): Promise<void> {
    const editor = this.page.locator("#grid .o-grid-composer .o-composer");
    await editor.focus();
    await this.page.keyboard.type(text);
    await editor.getByText(text).waitFor();
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
