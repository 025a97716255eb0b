import assert from "node:assert/strict";
import type { Workbook } from "@cj-tech-master/excelts";
import { displayText } from "../host/cells/displayText";
import { TRACKING } from "./bench";
import { test, useBench } from "./useBench";

/** The browser's day is 10/6/2026; Playwright's own clock takes away the timing entries that Office.js reads. */
const ON_JUNE_10 = `{
  const behind = Date.now() - new Date(2026, 5, 10, 9).getTime();
  const now = ((real) => () => real() - behind)(Date.now);
  window.Date = new Proxy(Date, {
    construct: (real, given, made) => Reflect.construct(real, given.length > 0 ? given : [now()], made),
    get: (real, key) => (key === "now" ? now : real[key]),
  });
}`;

const bench = useBench("appendix", async (context) => {
  await context.grantPermissions(["clipboard-read"]);
  await context.addInitScript({ content: ON_JUNE_10 });
});

const COPY = "Sao chép nội dung đôn đốc: Phòng Kinh tế";

/** The pane on what is due. */
async function onJune10(): Promise<void> {
  await bench().tab("Theo dõi").click();
  await bench().tab("Đến hạn").click();
  await bench().pane.getByText("Tính đến ngày 10/6/2026").waitFor();
}

/** What a task's cell shows. */
function shown(file: Workbook, number: number, header: string): string {
  const sheet = file.getWorksheet(TRACKING)!;
  const [headers, firstRow] = [sheet.getRow(4), 5];
  for (let column = 1; column <= sheet.columnCount; column += 1) {
    if (headers.getCell(column).value === header) {
      return displayText(sheet.getCell(firstRow + number - 1, column));
    }
  }
  throw new Error(`No column ${header}`);
}

async function reminderOf(number: number): Promise<readonly string[]> {
  const file = await bench().saved();
  return ["Ngày đôn đốc gần nhất", "Số lần đôn đốc"].map((header) => shown(file, number, header));
}

test("a reminder is copied with one press, stands in the row with its day, and can be taken back", async () => {
  await onJune10();
  await bench().button("Quá hạn 6").waitFor();
  const before = await reminderOf(31);
  await bench().button(COPY).click();
  await bench().pane.getByText("Đã sao chép và ghi nhận đôn đốc 1 nhiệm vụ.").waitFor();
  const copied = await bench().page.evaluate(() => navigator.clipboard.readText());
  assert.match(
    copied,
    /^Kính gửi Phòng Kinh tế: đến 10\/6\/2026 đơn vị có 01 nhiệm vụ quá hạn \(STT 31, quá hạn 10 ngày\)\. Đề nghị báo cáo kết quả kèm số, ký hiệu văn bản hoặc nguyên nhân trước 16 giờ ngày [\d/]+\.$/
  );
  assert.deepEqual(await reminderOf(31), ["10/06/2026", "1"]);
  await bench()
    .pane.getByText(/^Đã đôn đốc 1 lần, gần nhất/)
    .waitFor();

  await bench().button("Hoàn tác ghi nhận").click();
  await bench().pane.getByText("Đã hoàn tác ghi nhận đôn đốc.").waitFor();
  assert.deepEqual(await reminderOf(31), before);
});

test("one press leads from a task that is late to its row", async () => {
  await onJune10();
  await bench().button("Đến dòng: STT 31").click();
  await bench().inFront(TRACKING);
  await bench().page.waitForFunction(
    () => document.querySelector<HTMLInputElement>("#address")?.value === "A35"
  );
});

test("what is done goes out of the list once somebody turns back to the pane", async () => {
  await onJune10();
  await bench().bringToFront(TRACKING);
  await bench().enter("N35", "Đã hoàn thành");
  await bench().pane.locator("html").hover();
  await bench().button("Quá hạn 5").waitFor();
  assert.equal(await bench().button(COPY).count(), 0);
});

test("all reminders go in one", async () => {
  await onJune10();
  await bench().button("Sao chép tất cả nội dung đôn đốc (3)").click();
  await bench().pane.getByText("Đã sao chép và ghi nhận đôn đốc 6 nhiệm vụ.").waitFor();
  const copied = await bench().page.evaluate(() => navigator.clipboard.readText());
  assert.equal(copied.split("\n\n").length, 3);
  assert.deepEqual(await reminderOf(1), ["10/06/2026", "1"]);
});
