import assert from "node:assert/strict";
import type { Bench } from "./bench";
import { test, useBench } from "./useBench";

const bench = useBench("appendix");

/** The form open on the task in a row of the table. */
async function atTask(row: number): Promise<Bench> {
  await bench().tab("Theo dõi").click();
  await bench().select(`C${row}`);
  await heading(row);
  return bench();
}

/** The table's body begins below its header in row 4. */
const FIRST_ROW = 5;

function heading(row: number): Promise<void> {
  const name = `Nhiệm vụ ${row - FIRST_ROW + 1}`;
  return bench().pane.getByRole("heading", { name, exact: true }).waitFor();
}

const written = (): Promise<void> => bench().pane.getByText("Đã ghi vào bảng.").waitFor();

test("a task is filled in by the form, and taken back", async () => {
  const { pane } = await atTask(20);
  await pane.getByLabel("Trạng thái", { exact: true }).selectOption("Đã hoàn thành");
  await bench().button("Cập nhật").click();
  await pane.getByLabel("Ghi chú", { exact: true }).fill("=1+1");
  await pane.getByLabel("Ghi chú", { exact: true }).press("Tab");
  await written();
  assert.equal(await bench().shown("N20"), "Đã hoàn thành");
  assert.equal(await bench().shown("Y20"), "=1+1");
  await bench().button("Hoàn tác: STT 16, Ghi chú").click();
  await bench().button("Làm lại: STT 16, Ghi chú").waitFor();
  assert.equal(await bench().shown("Y20"), "");
});

test("a line of results is written beside the task", async () => {
  const { pane } = await atTask(20);
  await bench().button("Thêm dòng kết quả").click();
  await pane.getByLabel("Sản phẩm", { exact: true }).fill("Kế hoạch");
  await pane.getByLabel("Số và ký hiệu văn bản").fill("12/KH-UBND");
  await bench().button("Ghi kết quả").click();
  await written();
  assert.equal(await bench().shown("E5", "Sổ kết quả"), "12/KH-UBND");
  assert.equal(await bench().shown("B5", "Sổ kết quả"), "16");
});

test("leads to what is overdue; a task comes and goes", async () => {
  const { pane } = await atTask(20);
  await bench().button("Quá hạn tiếp theo").click();
  await pane.getByText("Quá hạn", { exact: true }).waitFor();
  await pane.getByRole("button", { name: "Thêm, xóa, đánh lại STT" }).click();
  await bench().button("Thêm nhiệm vụ").click();
  await pane.getByRole("heading", { name: "Nhiệm vụ 40", exact: true }).waitFor();
  await bench().button("Xóa nhiệm vụ này").click();
  await bench().button("Xóa").click();
  await bench().button("Hoàn tác: STT 40, xóa nhiệm vụ").waitFor();
  const numbers = (await bench().saved()).getWorksheet("Phụ lục (theo dõi)")!.getColumn(1).values;
  assert.ok(!numbers.includes(40));
});
