import assert from "node:assert/strict";
import { TRACKING } from "./bench";
import { test, useBench } from "./useBench";

const bench = useBench("appendix");

/** Opens the comparison with the city's plan. */
async function openComparison(): Promise<void> {
  await bench().button("Đối chiếu với kế hoạch cấp trên").click();
  await bench()
    .pane.getByRole("group", { name: "Đối chiếu với kế hoạch cấp trên" })
    .locator('input[type="file"]')
    .setInputFiles("test/samples/ke-hoach-thanh-pho-2026.docx");
  await bench().pane.getByText("phụ lục có 39 nhiệm vụ; khớp 23.").waitFor();
}

/** What a column of `PhuLuc` holds, top to bottom. */
async function column(header: string): Promise<readonly string[]> {
  const sheet = (await bench().saved()).getWorksheet(TRACKING)!;
  const [first = "", last = ""] = (sheet.getTable("PhuLuc")?.model.tableRef ?? "").split(":");
  const [top, bottom] = [first, last].map((corner) => Number(/\d+$/.exec(corner)![0]));
  const headers = sheet.getRow(top!).values as readonly unknown[];
  const at = headers.indexOf(header);
  return Array.from({ length: bottom! - top! }, (_, index) =>
    String(sheet.getRow(top! + 1 + index).getCell(at).value ?? "")
  );
}

test("the city's tasks that the appendix lacks come into it, with their source", async () => {
  await openComparison();
  await bench().button("Phụ lục chưa có (4)").waitFor();
  await bench().button("Thời hạn cần xem lại (13)").click();
  await bench().pane.getByText("Thời hạn trong phụ lục muộn hơn 5 ngày.").waitFor();
  for (const number of [6, 17]) {
    await bench()
      .pane.getByRole("checkbox", { name: `Chọn đưa vào kế hoạch: STT ${number} của cấp trên` })
      .check();
  }
  await bench().button("Đưa vào kế hoạch (2)").click();
  await bench()
    .pane.getByText(/^Đã đưa 2 nhiệm vụ vào phụ lục/)
    .waitFor();
  await bench().pane.getByText("phụ lục có 41 nhiệm vụ; khớp 25.").waitFor();
  const origins = await column("Nguồn giao");
  assert.equal(origins.length, 41);
  assert.equal(
    origins.filter(
      (each) => each === "Kế hoạch số 412/KH-UBND ngày 22/12/2025 của UBND thành phố Hải Phòng"
    ).length,
    2
  );
  const texts = await column("Nội dung công việc");
  assert.ok(texts.some((text) => text.startsWith("Số hóa 100% hồ sơ")));
});

test("the row of a task is reached from its pair", async () => {
  await openComparison();
  await bench().button("Đã khớp (23)").click();
  await bench().button("Đến dòng của nhiệm vụ STT 25 trong phụ lục").click();
  await bench().page.locator("#grid .o-sheet.active", { hasText: TRACKING }).waitFor();
});

test("the figures of several workbooks are added up in the pane", async () => {
  await bench().tab("Báo cáo").click();
  await bench().tab("Nhiều xã").click();
  await bench()
    .pane.getByRole("tabpanel", { name: "Nhiều xã" })
    .locator('input[type="file"]')
    .setInputFiles(["test/samples/phu-luc-ban-truoc.xlsx", "test/samples/ke-hoach-cchc-2026.xlsx"]);
  await bench()
    .pane.getByText(/“ke-hoach-cchc-2026\.xlsx” không có bảng theo dõi/)
    .waitFor();
  await bench().pane.getByText("1 xã, phường, đặc khu").waitFor();
  await bench().button("Thêm sổ tính đang mở").click();
  await bench().pane.getByRole("list", { name: "Các tệp (2)" }).waitFor();
});
