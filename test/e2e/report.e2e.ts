import assert from "node:assert/strict";
import { visibleSheets } from "./bench";
import { test, useBench } from "./useBench";

const bench = useBench("appendix", async (context) => {
  await context.grantPermissions(["clipboard-read"]);
});

/** The pane on the report of the first quarter, counted to its last day. */
async function onFirstQuarter(): Promise<void> {
  await bench().tab("Báo cáo").click();
  await bench().tab("Báo cáo kỳ").click();
  await bench().pane.getByLabel("Kỳ báo cáo", { exact: true }).selectOption("Quý I");
  await bench().pane.getByText("Số liệu tính đến ngày 14/3/2026").waitFor();
}

const paragraph = () => bench().pane.getByLabel("Đoạn văn báo cáo", { exact: true });

test("the report of a quarter: its sheets, its words on the clipboard, and its figures closed once", async () => {
  await onFirstQuarter();
  await bench().button("Cập nhật báo cáo").click();
  await bench().inFront("Tổng hợp");
  await bench()
    .pane.getByText(/^Đã cập nhật báo cáo: thêm \d+ trang tính/)
    .waitFor();

  const text = await paragraph().inputValue();
  assert.match(
    text,
    /^Năm 2026, số nhiệm vụ cải cách hành chính được giao là 39 nhiệm vụ theo Kế hoạch đã ban hành\. Tính đến ngày 14\/3\/2026 \(kỳ báo cáo quý I năm 2026\), chưa hoàn thành nhiệm vụ nào \(0\/39 nhiệm vụ, đạt 0%\)\./
  );
  await bench().button("Sao chép đoạn văn").click();
  await bench().pane.getByText("Đã sao chép.").waitFor();
  assert.equal(await bench().page.evaluate(() => navigator.clipboard.readText()), text);

  await bench().button("Chốt số liệu kỳ…").click();
  await bench().button("Chốt số liệu").click();
  await bench()
    .pane.getByText(/^Đã chốt số liệu kỳ Quý I/)
    .waitFor();
  assert.ok(visibleSheets(await bench().saved()).includes("Chốt Quý I 2026"));
  await bench()
    .pane.getByRole("list", { name: "Số liệu đã báo cáo" })
    .getByText("Hoàn thành 0/39 nhiệm vụ (0%)", { exact: false })
    .waitFor();
  await bench().button("Mở trang đã chốt").click();
  await bench().inFront("Chốt Quý I 2026");

  const period = bench().pane.getByLabel("Kỳ báo cáo", { exact: true });
  await period.selectOption("6 tháng");
  await bench().button("Chốt số liệu kỳ…").waitFor();
  await period.selectOption("Quý I");
  await bench()
    .pane.getByText(/^Kỳ Quý I đã có số liệu báo cáo/)
    .waitFor();
  assert.equal(await bench().button("Chốt số liệu kỳ…").count(), 0);
});

test("what the user wrote stays when the figures change, and is composed anew only on request", async () => {
  await onFirstQuarter();
  const own = `${await paragraph().inputValue()}\nNội dung tự viết.`;
  await paragraph().fill(own);
  await bench().bringToFront("Phụ lục (theo dõi)");
  await bench().enter("N5", "Đã hoàn thành");
  await bench().pane.locator("html").hover();
  await bench()
    .pane.getByText(/^Số liệu đã thay đổi/)
    .waitFor();
  assert.equal(await paragraph().inputValue(), own);
  await bench().button("Soạn lại theo số liệu").click();
  assert.match(await paragraph().inputValue(), /đã hoàn thành 01\/39 nhiệm vụ/);
  await bench().button("Lấy lại đoạn đã sửa").click();
  assert.equal(await paragraph().inputValue(), own);
  await bench().button("Giữ đoạn đã sửa").click();
  assert.equal(
    await bench()
      .pane.getByText(/^Số liệu đã thay đổi/)
      .count(),
    0
  );
});

test("the commune's own day is entered once, and is the next one due from then on", async () => {
  await onFirstQuarter();
  await bench().button("Ngày của kỳ báo cáo").click();
  const form = bench().pane.getByRole("group", { name: "Ngày của kỳ báo cáo" });
  await form.getByLabel("Hạn xã gửi Sở Nội vụ").fill("20/3/2099");
  await bench().button("Lưu ngày").click();
  await bench().pane.getByText("Đã ghi kỳ Quý I vào bảng Kỳ báo cáo.").waitFor();
  await bench()
    .pane.getByRole("list", { name: "Báo cáo sắp tới" })
    .getByText(/Hạn 20\/3\/2099/)
    .waitFor();
});
