import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { fillSlip } from "../samples/fillSlip";
import type { Bench } from "./bench";

/** The words by which the walk finds its way, in the pane's two languages. */
const WORDS = {
  vi: {
    check: "Kiểm tra",
    checked: /^Đã rà soát/,
    screens: ["Lập phụ lục", "Theo dõi", "Đơn vị", "Báo cáo", "Thiết lập"],
    units: { make: /^Tạo phiếu/, receive: "Nhận phiếu", answers: "Trả lời" },
    due: "Đến hạn",
    changes: "Thay đổi",
    reorganise: "Sắp xếp lại đơn vị",
    report: "Báo cáo kỳ",
    task: /^Nhiệm vụ \d+$/,
    preview: "Xem trước",
    close: "Chọn danh sách khác",
    build: "Lập phụ lục",
    stop: "Dừng",
    again: "Lập từ danh sách khác",
    nextYear: "Chuẩn bị kế hoạch năm sau",
    makeNextYear: "Tạo kế hoạch năm 2027",
    result: "Kết quả",
    stopped: "Đã dừng",
    notRead: "Chưa đọc được danh sách",
    file: "Tệp Word, Excel hoặc CSV",
    clipboard: "Bảng đã chép từ Word, PDF, trang web",
    selection: /^Vùng đang chọn/,
    rows: /^Đang hiện/,
  },
  en: {
    check: "Check",
    checked: /^Tasks checked/,
    screens: ["Build", "Follow up", "Units", "Reports", "Settings"],
    units: { make: /^Make slips/, receive: "Receive", answers: "Answers" },
    due: "Due",
    changes: "Changes",
    reorganise: "Reorganise agencies",
    report: "Report",
    task: /^Task \d+$/,
    preview: "Preview",
    close: "Choose another list",
    build: "Build appendix",
    stop: "Stop",
    again: "Build from another list",
    nextYear: "Prepare next year's plan",
    makeNextYear: "Make the plan of 2027",
    result: "Result",
    stopped: "Stopped",
    notRead: "The list could not be read",
    file: "A Word, Excel or CSV file",
    clipboard: "A table copied from Word, a PDF or the web",
    selection: /^The selected cells/,
    rows: /^Showing/,
  },
} as const;

export type PaneLanguage = keyof typeof WORDS;

/** What the walk passes by, in its order. The screens behind the other tabs are named by their tabs. */
export type Screen =
  | "start"
  | "source: selection"
  | "source: file"
  | "source: clipboard"
  | "error"
  | "preview"
  | "preview: rows"
  | "running"
  | "stopped"
  | "result"
  | "start with an appendix"
  | "next year"
  | "follow"
  | "follow: due"
  | "follow: changes"
  | "check"
  | "units: send"
  | "units: sent"
  | "units: receive"
  | "units: answers"
  | "summary"
  | "report"
  | "settings"
  | "settings: reorganise";

/**
 * Walks through all screens of the pane, from the first opening of the sample plan on.
 * @param look is called on each screen once it stands still
 */
export async function walk(
  bench: Bench,
  language: PaneLanguage,
  look: (screen: Screen) => Promise<void>
): Promise<void> {
  const words = WORDS[language];
  const { pane } = bench;
  const heading = (name: string) => pane.getByRole("heading", { name, exact: true }).waitFor();

  await bench.button(words.preview).waitFor();
  await look("start");
  for (const source of ["selection", "file", "clipboard"] as const) {
    await pane.getByRole("radio", { name: words[source] }).check();
    await look(`source: ${source}`);
  }
  await pane.getByRole("radio").first().check();

  await bench.condition("editing");
  await bench.button(words.preview).click();
  await pane.getByText(words.notRead).first().waitFor();
  await look("error");
  await bench.condition("usual");
  await bench.button(words.close).click();

  await bench.button(words.preview).click();
  await bench.button(words.build).waitFor();
  await openSections(bench);
  await pane.locator("html").evaluate((page) => page.scrollTo(0, 0));
  await look("preview");
  await pane.getByText(words.rows).scrollIntoViewIfNeeded();
  await look("preview: rows");

  await bench.condition("slow");
  await bench.button(words.build).click();
  await bench.button(words.stop).waitFor();
  await look("running");
  await bench.button(words.stop).click();
  await pane.getByText(words.stopped, { exact: false }).first().waitFor();
  await bench.condition("usual");
  await look("stopped");

  await bench.button(words.build).click();
  await heading(words.result);
  await look("result");
  await bench.button(words.again).click();
  await bench.button(words.build).waitFor();
  await bench.button(words.nextYear).waitFor();
  await settled(bench);
  await look("start with an appendix");
  await bench.button(words.nextYear).click();
  await bench.button(words.makeNextYear).waitFor();
  await openSections(bench);
  await bench.button(words.makeNextYear).scrollIntoViewIfNeeded();
  await look("next year");
  await bench.tab(words.screens[1]).click();
  await bench.select("C20");
  await pane.getByRole("heading", { name: words.task }).waitFor();
  await openSections(bench);
  await settled(bench);
  await bench.frame.evaluate(() => scrollTo(0, 0));
  await look("follow");
  await bench.tab(words.due).click();
  await settled(bench);
  await look("follow: due");
  await bench.tab(words.changes).click();
  await bench.button(words.preview).click();
  await settled(bench);
  await look("follow: changes");
  await bench.tab(words.check).click();
  await bench.button(words.check).click();
  await pane.getByText(words.checked).waitFor();
  await look("check");
  await lookAtUnits(bench, language, look);
  await bench.tab(words.screens[3]).click();
  await settled(bench);
  await look("summary");
  await bench.tab(words.report).click();
  await pane.locator("textarea").waitFor();
  await openSections(bench);
  await bench.frame.evaluate(() => scrollTo(0, 0));
  await look("report");
  await bench.tab(words.screens[4]).click();
  await settled(bench);
  await look("settings");
  await bench.button(words.reorganise).click();
  await settled(bench);
  await bench.button(words.preview).scrollIntoViewIfNeeded();
  await look("settings: reorganise");
}

/** Slips are made and come back with something to decide on. */
async function lookAtUnits(
  bench: Bench,
  language: PaneLanguage,
  look: (screen: Screen) => Promise<void>
): Promise<void> {
  const { pane } = bench;
  const { screens, units } = WORDS[language];
  await bench.tab(screens[2]).click();
  const make = pane.getByRole("button", { name: units.make });
  await make.waitFor();
  await look("units: send");
  const [download] = await Promise.all([bench.page.waitForEvent("download"), make.click()]);
  await settled(bench);
  await look("units: sent");
  const slips = unzipSync(new Uint8Array(readFileSync(await download.path())));
  const [name, slip] = Object.entries(slips).find(([each]) => each.includes("Phong-Kinh-te_"))!;
  const filled = await fillSlip(slip, { 31: { "Trạng thái": "xong", "Ghi chú": "Đã gửi" } });
  await bench.tab(units.receive).click();
  await pane
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(filled) });
  await pane.locator("h3").first().waitFor();
  await openSections(bench);
  await look("units: receive");
  await bench.tab(units.answers).click();
  await settled(bench);
  await look("units: answers");
}

/** Opens every section of the preview, the last first: an opened one moves those below it. */
async function openSections(bench: Bench): Promise<void> {
  const closed = bench.pane.locator('h3 > button[aria-expanded="false"]');
  while ((await closed.count()) > 0) {
    await closed.last().click();
  }
  const lists = bench.pane.locator("details:not([open]) > summary");
  while ((await lists.count()) > 0) {
    await lists.first().click();
  }
}

/** Waits until what a tab shows is loaded. */
async function settled(bench: Bench): Promise<void> {
  await bench.pane.locator("#screen > :not(:empty)").first().waitFor();
  const wheels = bench.pane.getByRole("progressbar");
  while ((await wheels.count()) > 0) {
    await wheels.first().waitFor({ state: "detached" });
  }
}
