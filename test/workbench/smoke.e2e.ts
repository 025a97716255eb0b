import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, beforeEach, test } from "node:test";
import type { Workbook } from "@cj-tech-master/excelts";
import type { Page } from "playwright-core";
import { displayText } from "../host/cells/displayText";
import { readWorkbook } from "../host/file/readWorkbook";
import { addinFrame, openPage, tellsViolation, type OpenPage } from "./browser";
import { serveWorkbench, type RunningWorkbench } from "./serve";

const BUILT = [
  "PHỤ LỤC",
  "Phụ lục (theo dõi)",
  "Sổ kết quả",
  "Thiết lập",
  "Bản in phụ lục",
  "Tổng hợp",
];
const TRACKING = "Phụ lục (theo dõi)";

let workbench: RunningWorkbench;
let open: OpenPage;
let page: Page;

before(async () => {
  workbench = await serveWorkbench("production");
  open = await openPage(workbench.address);
  ({ page } = open);
});

beforeEach(async () => {
  // The pane of the test before is there until the sample is read.
  await page
    .locator("#addin iframe")
    .evaluate((frame) => frame.setAttribute("data-before", "true"));
  await page.locator("#sample").click();
  await page.locator("#addin iframe:not([data-before])").waitFor({ state: "attached" });
  await pane().getByRole("button", { name: "Lập phụ lục" }).waitFor();
});

after(async () => {
  await open?.browser.close();
  await workbench?.stop();
});

function pane(): ReturnType<Page["frameLocator"]> {
  return page.frameLocator("#addin iframe");
}

async function build(): Promise<void> {
  await pane().getByRole("button", { name: "Lập phụ lục" }).click();
  await pane().getByText("Đã lập xong phụ lục").waitFor();
  await page.locator("#grid .o-sheet.active", { hasText: TRACKING }).waitFor();
}

/** The workbook as the user gets it: downloaded and read. */
async function saved(): Promise<Workbook> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("#save").click(),
  ]);
  return readWorkbook(new Uint8Array(readFileSync(await download.path())));
}

function visibleSheets(file: Workbook): readonly string[] {
  return file.worksheets.filter(({ state }) => state === "visible").map(({ name }) => name);
}

async function goTo(address: string): Promise<void> {
  await page.locator("#address").fill(address);
  await page.locator("#address").press("Enter");
}

async function enter(address: string, text: string): Promise<void> {
  await goTo(address);
  await page.locator("#content").fill(text);
  await page.locator("#content").press("Enter");
}

/** Waits until the selected cell holds a text with this beginning. */
async function contentBegins(text: string): Promise<void> {
  await page.waitForFunction(
    (beginning) =>
      document.querySelector<HTMLInputElement>("#content")?.value.startsWith(beginning),
    text
  );
}

/** The last row of an address such as "A4:Z43". */
function lastRow(address: string | undefined): number {
  return Number(/\d+$/.exec(address ?? "")?.[0]);
}

/** What a cell of the tracking sheet shows. */
async function tracked(address: string): Promise<string> {
  const sheet = (await saved()).getWorksheet(TRACKING);
  return displayText(sheet?.getCell(address));
}

test("the pane builds all sheets from the sample plan", async () => {
  await build();
  assert.deepEqual(visibleSheets(await saved()), BUILT);
  assert.deepEqual(await page.locator("#grid .o-sheet-name").allInnerTexts(), BUILT);
});

test("the ribbon button builds with the pane closed, and opens it where there is something to read", async () => {
  await page.locator("#close-pane").click();
  await page.getByRole("button", { name: "Lập phụ lục" }).click();
  await pane().getByText("Cần kiểm tra").first().waitFor();
  assert.deepEqual(visibleSheets(await saved()), BUILT);
});

test("a status typed into the grid changes the progress beside it", async () => {
  await build();
  await goTo("N5");
  await page.locator("#grid .o-grid").focus();
  await page.keyboard.type("Đã hoàn thành");
  await page.keyboard.press("Enter");
  assert.equal(await tracked("N5"), "Đã hoàn thành");
  assert.equal(await tracked("P5"), "Hoàn thành (thiếu ngày)");
});

test("a status that the list does not hold is refused in words", async () => {
  await build();
  await enter("N5", "xong rồi");
  await page.getByText("Ô N5 không nhận nội dung vừa nhập").waitFor();
  assert.equal(await tracked("N5"), "");
});

test("a custom function is calculated by the add-in", async () => {
  await build();
  await enter("AC2", '=CCHC.HAN("Quý I/2026")');
  await page
    .locator("#rows", { hasText: "setInvocationArrayResults" })
    .waitFor({ state: "attached" });
  assert.equal(await tracked("AC2"), "46112");
});

test("the add-in hears of a change in the grid", async () => {
  await build();
  const frame = addinFrame(page);
  await frame.evaluate(async () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address }) => {
        document.title = address;
      });
      await context.sync();
    })
  );
  await enter("N6", "Đang thực hiện");
  await frame.waitForFunction(() => document.title === "N6");
});

test("a row inserted in the grid is one more row of the table", async () => {
  await build();
  const table = (await saved()).getWorksheet(TRACKING)?.getTable("PhuLuc").model.tableRef;
  const second = "Kiểm tra cải cách";
  await goTo("C6");
  await contentBegins(second);
  await page
    .locator("#grid .o-grid-overlay")
    .click({ button: "right", position: { x: 150, y: 240 } });
  await page.waitForFunction(() =>
    document.querySelector<HTMLInputElement>("#address")?.value.endsWith("6")
  );
  const before = await page.locator("#content").inputValue();
  await page.getByText("Chèn dòng phía trên").click();
  // The grid takes the focus when it shows the row; until then it would swallow an address.
  await page.waitForFunction(
    (text) => document.querySelector<HTMLInputElement>("#content")?.value !== text,
    before
  );
  await goTo("C7");
  await contentBegins(second);
  const after = (await saved()).getWorksheet(TRACKING)?.getTable("PhuLuc").model.tableRef;
  assert.equal(lastRow(after), lastRow(table) + 1);
});

test("an area that is selected in the grid is the selection of the workbook", async () => {
  await build();
  await goTo("B7");
  await page.locator("#grid .o-grid").focus();
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Shift+ArrowDown");
  const selected = await addinFrame(page).evaluate(async () =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.address;
    })
  );
  assert.match(selected, /!B7:C8$/);
});

test("the menu of cells has the add-in's entry, which opens the pane", async () => {
  await page.locator("#close-pane").click();
  await page
    .locator("#grid .o-grid-overlay")
    .click({ button: "right", position: { x: 150, y: 240 } });
  await page.getByText("Lập phụ lục từ vùng chọn").click();
  await page.locator("#pane").waitFor();
});

test("the ribbon stays inside a narrow page", async () => {
  await page.setViewportSize({ width: 400, height: 768 });
  const overflow = await page.evaluate(() =>
    [...document.querySelectorAll("header, header *")]
      .filter((each) => each.getBoundingClientRect().right > window.innerWidth)
      .map(({ tagName, id }) => `${tagName} ${id}`)
  );
  await page.setViewportSize({ width: 1366, height: 768 });
  assert.deepEqual(overflow, []);
});

test("another interface language reaches ribbon and pane", async () => {
  await page.locator("#language").selectOption("en-US");
  await pane().getByRole("button", { name: "Build appendix" }).waitFor();
  await page.getByRole("button", { name: "Build appendix" }).waitFor();
  await page.locator("#language").selectOption("vi-VN");
});

test("a file of the user's own is opened, built and saved", async () => {
  await page.locator("#open").setInputFiles("test/samples/danh-muc-tcvn3.xlsx");
  await build();
  const names = visibleSheets(await saved());
  assert.ok(names.includes(TRACKING), names.join(", "));
});

test("nothing was asked of any other computer", () => {
  assert.deepEqual(open.strangers, []);
});

test("the add-in kept to its content security policy, which holds", async () => {
  assert.deepEqual(open.violations, []);
  await Promise.all([
    page.waitForEvent("console", tellsViolation),
    addinFrame(page).evaluate(() => fetch("https://example.org/").catch(() => undefined)),
  ]);
  assert.match(open.violations.join(), /https:\/\/example\.org\/.*connect-src/);
});
