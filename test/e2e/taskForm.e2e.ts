import assert from "node:assert/strict";
import { test } from "node:test";
import { useBench, type Bench } from "./bench";

const bench = useBench();

/** The built sample with the form open on the task in a row of the table. */
async function atTask(row: number): Promise<Bench> {
  await bench().preview();
  await bench().build();
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
  const { pane, button, shown } = await atTask(20).then((at) => ({
    pane: at.pane,
    button: at.button.bind(at),
    shown: at.shown.bind(at),
  }));
  await pane.getByLabel("Trạng thái").selectOption("Đã hoàn thành");
  await button("Cập nhật").click();
  await pane.getByLabel("Ghi chú").fill("=1+1");
  await pane.getByLabel("Ghi chú").press("Tab");
  await written();
  await bench().page.screenshot({ path: "/tmp/form1.png", fullPage: true });
  assert.equal(await shown("N20"), "Đã hoàn thành");
  assert.equal(await shown("Y20"), "=1+1");
});
