import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { displayText } from "../host/cells/displayText";
import { fillSlip, type FilledIn } from "../samples/fillSlip";
import { TRACKING } from "./bench";
import { test, useBench } from "./useBench";

const bench = useBench("appendix");

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** From the appendix to the slips of all agencies, as they were saved: files by name. */
async function slipsSent(): Promise<ReadonlyMap<string, Uint8Array>> {
  await bench().tab("Đơn vị").click();
  await bench()
    .pane.getByLabel("Nơi nhận lại phiếu")
    .fill("Phòng Văn hóa - Xã hội (Zalo 0912 000 111)");
  const [download] = await Promise.all([
    bench().page.waitForEvent("download"),
    bench().button("Tạo phiếu (6 đơn vị)").click(),
  ]);
  await bench()
    .pane.getByText(/^Đã tạo 6 phiếu, tải về/)
    .waitFor();
  return new Map(Object.entries(unzipSync(new Uint8Array(readFileSync(await download.path())))));
}

/** The slip of an agency, filled in, as it comes back. */
async function cameBack(
  slips: ReadonlyMap<string, Uint8Array>,
  agency: string,
  rows: Readonly<Record<string, FilledIn>>
) {
  const [name, bytes] = [...slips].find(([each]) => each.includes(agency))!;
  return { name, mimeType: XLSX, buffer: Buffer.from(await fillSlip(bytes, rows)) };
}

/** The status of a task, in the workbook as the user gets it. */
async function statusOf(number: number): Promise<string> {
  const sheet = (await bench().saved()).getWorksheet(TRACKING)!;
  for (let column = 1; column <= sheet.columnCount; column += 1) {
    if (displayText(sheet.getCell(4, column)) === "Trạng thái") {
      return displayText(sheet.getCell(4 + number, column));
    }
  }
  throw new Error("No column of the status");
}

test("slips go out to the agencies, come back, are reviewed, written and taken back", async () => {
  const slips = await slipsSent();
  assert.equal(slips.size, 6);
  // Meanwhile the clerk hears by telephone of task 31.
  await bench().bringToFront(TRACKING);
  await bench().enter("N35", "Đang thực hiện");

  const files = [
    await cameBack(slips, "Phong-Kinh-te_", { 31: { "Trạng thái": "Đã hoàn thành" } }),
    await cameBack(slips, "Cong-an", { 33: { "Ghi chú": "Đã trình ký" } }),
  ];
  await bench().tab("Nhận phiếu").click();
  await bench().pane.locator('input[type="file"]').setInputFiles(files);
  await bench().pane.getByRole("button", { name: "Cần chọn (1)" }).waitFor();
  await bench().pane.getByText("Bảng theo dõi đã thay đổi sau khi gửi phiếu.").waitFor();
  await bench()
    .pane.getByRole("radio", { name: /: Đã hoàn thành$/ })
    .check();
  await bench().button("Ghi 2 mục").click();
  await bench()
    .pane.getByText(/^Đã ghi 2 ô/)
    .waitFor();
  assert.equal(await statusOf(31), "Đã hoàn thành");

  await bench().button("Hoàn tác").click();
  await bench().pane.getByText("Đã hoàn tác, bảng theo dõi như trước khi ghi.").waitFor();
  assert.equal(await statusOf(31), "Đang thực hiện");
  // What the files say is still there to be written.
  await bench().pane.getByRole("button", { name: "Cần chọn (1)" }).waitFor();
});

test("a slip that came back is an answer, and who has not answered is reminded with one press", async () => {
  await bench().page.context().grantPermissions(["clipboard-read"]);
  const slips = await slipsSent();
  await bench().tab("Nhận phiếu").click();
  await bench()
    .pane.locator('input[type="file"]')
    .setInputFiles([
      await cameBack(slips, "Cong-an", {}),
      { name: "ghi-chu.xlsx", mimeType: XLSX, buffer: Buffer.from("no workbook") },
    ]);
  await bench().pane.getByText("Các tệp này không có gì mới so với bảng theo dõi.").waitFor();
  await bench()
    .pane.getByText(/ghi-chu\.xlsx.*không/)
    .first()
    .waitFor();
  await bench().button("Chỉ ghi nhận đã gửi lại phiếu").click();
  await bench()
    .pane.getByText(/^Đã ghi nhận phiếu gửi lại/)
    .waitFor();

  await bench().tab("Trả lời").click();
  await bench().pane.getByText("1/6 đơn vị đã gửi lại phiếu").waitFor();
  await bench().button("Sao chép đôn đốc: Phòng Kinh tế").click();
  await bench().pane.getByText("Đã sao chép và ghi nhận đôn đốc 1 phiếu.").waitFor();
  const copied = await bench().page.evaluate(() => navigator.clipboard.readText());
  assert.match(copied, /^Kính gửi Phòng Kinh tế: đến .* chưa gửi lại phiếu cập nhật P-2026-000\d/);
});
