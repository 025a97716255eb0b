import assert from "node:assert/strict";
import { TRACKING } from "./bench";
import { test, useBench } from "./useBench";

const bench = useBench("appendix");

const LEAD = "Cơ quan chủ trì";

/** The texts of a column of a table's sheet, below its header. */
async function column(sheetName: string, header: string): Promise<readonly string[]> {
  const sheet = (await bench().saved()).getWorksheet(sheetName)!;
  for (let row = 1; row <= 6; row += 1) {
    for (let at = 1; at <= sheet.columnCount; at += 1) {
      if (sheet.getRow(row).getCell(at).value === header) {
        const below = Array.from({ length: sheet.rowCount - row }, (_, index) =>
          String(sheet.getRow(row + 1 + index).getCell(at).value ?? "")
        );
        return below.filter((text) => text !== "");
      }
    }
  }
  throw new Error(`No column ${header}`);
}

async function document(number: string): Promise<void> {
  const fields = bench().pane.getByRole("group", { name: "Văn bản làm căn cứ" });
  await fields.getByLabel("Số và ký hiệu").fill(number);
  await fields.getByLabel("Ngày ban hành").fill("25/6/2026");
}

/** Lines that wrap are told apart by the room between them, and by a mark. */
async function standApart(): Promise<void> {
  const lines = bench().pane.getByRole("list", { name: "Sẽ ghi" }).getByRole("listitem");
  const boxes = await lines.evaluateAll((items) =>
    items.map((item) => {
      const { top, bottom } = item.getBoundingClientRect();
      return { top, bottom, mark: getComputedStyle(item).listStyleType };
    })
  );
  assert.ok(boxes.length > 1);
  boxes.forEach(({ top, mark }, index) => {
    assert.equal(mark, "disc");
    assert.ok(index === 0 || top > boxes[index - 1]!.bottom);
  });
}

async function writtenAfter(line: RegExp, work: string): Promise<void> {
  const { pane } = bench();
  await bench().button("Xem trước").click();
  await pane.getByRole("listitem").filter({ hasText: line }).first().waitFor();
  await standApart();
  await bench().button("Ghi").click();
  await pane.getByText(`Đã ghi: ${work}.`, { exact: false }).waitFor();
}

test("a task is extended by its document, and an agency is renamed; both stand in the log and can be taken back", async () => {
  await bench().tab("Theo dõi").click();
  await bench().tab("Thay đổi").click();
  const { pane } = bench();
  const task = pane.getByRole("combobox", { name: "Nhiệm vụ", exact: true });
  await task.fill("16");
  await task.press("ArrowDown");
  await task.press("Enter");
  await pane.getByLabel("Hạn mới").fill("30/9/2026");
  await document("120/UBND-NC");
  await writtenAfter(/^Hạn điều chỉnh: \(trống\) → 30\/9\/2026$/, "Gia hạn nhiệm vụ");

  const before = await column(TRACKING, LEAD);
  const moving = before.filter((lead) => lead === "Công an xã").length;
  await bench().tab("Thiết lập").click();
  await bench().button("Sắp xếp lại đơn vị").click();
  await pane.getByLabel("Hình thức").selectOption("rename");
  await pane.getByLabel("Đơn vị hiện nay").selectOption("Công an xã");
  await pane.getByRole("textbox", { name: "Tên mới", exact: true }).fill("Đồn Công an");
  await pane.getByLabel("Từ ngày").fill("01/7/2026");
  await document("45/QĐ-UBND");
  await writtenAfter(
    new RegExp(`^${moving} nhiệm vụ chưa kết thúc chuyển sang Đồn Công an\\.$`),
    "Đổi tên đơn vị"
  );
  const after = await column(TRACKING, LEAD);
  assert.equal(after.length, before.length);
  assert.equal(after.filter((lead) => lead === "Đồn Công an").length, moving);
  const log = await column("Nhật ký thay đổi", "Văn bản hoặc tệp");
  assert.equal(log[0], "Công văn số 120/UBND-NC ngày 25/6/2026");
  assert.ok(log.includes("Quyết định số 45/QĐ-UBND ngày 25/6/2026"));

  await bench().button("Hoàn tác").click();
  await pane.getByText(/^Đã hoàn tác/).waitFor();
  assert.deepEqual(await column(TRACKING, LEAD), before);
});
