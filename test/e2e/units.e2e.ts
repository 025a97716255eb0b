import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { unzipSync } from "fflate";
import { fillSlip, type FilledIn } from "../samples/fillSlip";
import { TRACKING, useBench } from "./bench";

const bench = useBench();

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** From the sample plan to the slips of all agencies, as they were saved: files by name. */
async function slipsSent(): Promise<ReadonlyMap<string, Uint8Array>> {
  await bench().preview();
  await bench().build();
  await bench().tab("Đơn vị").click();
  await bench().pane.getByLabel("Gửi lại cho").fill("Phòng Văn hóa - Xã hội (Zalo 0912 000 111)");
  const [download] = await Promise.all([
    bench().page.waitForEvent("download"),
    bench().button("Tạo phiếu (6 đơn vị)").click(),
  ]);
  await bench().pane.getByText("Đã tạo 6 phiếu và ghi vào trang tính “Theo dõi phiếu”.").waitFor();
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

/** What stands in a column of a task's row. */
async function shown(number: number, header: string): Promise<string> {
  for (let column = 0; column < 26; column += 1) {
    const letter = String.fromCharCode(65 + column);
    if ((await bench().shown(`${letter}4`)) === header) {
      return bench().shown(`${letter}${4 + number}`);
    }
  }
  throw new Error(`No column ${header}`);
}

test("slips go out to the agencies, come back, are reviewed, written and taken back", async () => {
  const slips = await slipsSent();
  assert.equal(slips.size, 6);
  // Meanwhile the clerk hears by telephone of task 31.
  await bench().bringToFront(TRACKING);
  await bench().enter("N35", "Đang thực hiện");

  const files = [
    await cameBack(slips, "Phong-Kinh-te_", { 31: { "Trạng thái": "Đã hoàn thành" } }),
    await cameBack(slips, "Cong-an", { 2: { "Ghi chú": "Đã trình ký" } }),
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
  assert.equal(await shown(31, "Trạng thái"), "Đã hoàn thành");

  await bench().button("Hoàn tác").click();
  await bench().pane.getByText("Đã hoàn tác, bảng theo dõi như trước khi ghi.").waitFor();
  assert.equal(await shown(31, "Trạng thái"), "Đang thực hiện");
  // What the files say is still there to be written.
  await bench().pane.getByRole("button", { name: "Cần chọn (1)" }).waitFor();
});
