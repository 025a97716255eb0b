import assert from "node:assert/strict";
import { TRACKING, visibleSheets } from "./bench";
import { test, useBench } from "./useBench";

const BUILT = [
  "PHỤ LỤC",
  "Phụ lục (theo dõi)",
  "Sổ kết quả",
  "Thiết lập",
  "Bản in phụ lục",
  "Tổng hợp",
];

/** A list as Word puts it on the clipboard. */
const COPIED_TABLE = `<table>
<tr><td>STT</td><td>Nội dung công việc</td><td>Cơ quan chủ trì</td><td>Thời gian</td><td>Sản phẩm</td></tr>
<tr><td>1</td><td>Ban hành kế hoạch cải cách hành chính năm 2026</td><td>Văn phòng HĐND và UBND</td><td>Trước 15/01/2026</td><td>Kế hoạch</td></tr>
<tr><td>2</td><td>Rà soát thủ tục hành chính</td><td>Trung tâm Phục vụ hành chính công</td><td>Quý II/2026</td><td>Báo cáo</td></tr>
</table>`;

const bench = useBench();

async function choose(source: string): Promise<void> {
  await bench().pane.getByRole("radio", { name: source }).check();
}

/** How many tasks the tracking table holds. */
async function tasksBuilt(): Promise<number> {
  const sheet = (await bench().saved()).getWorksheet(TRACKING);
  const area = sheet?.getTable("PhuLuc").model.tableRef ?? "";
  const [first, last] = area.split(":").map((corner) => Number(/\d+$/.exec(corner)?.[0]));
  return (last ?? 0) - (first ?? 0);
}

test("the list of a sheet becomes all sheets of the appendix", async () => {
  await bench().preview();
  await bench().pane.getByText("Đã đọc được 39 nhiệm vụ, 7 lĩnh vực").waitFor();
  await bench().build();
  assert.deepEqual(visibleSheets(await bench().saved()), BUILT);
  assert.deepEqual(await bench().page.locator("#grid .o-sheet-name").allInnerTexts(), BUILT);
  assert.equal(await tasksBuilt(), 39);
});

test("of a selection only the selected rows are read", async () => {
  await bench().select("A5:F30");
  await bench().page.locator("#pane").hover();
  await choose("Vùng đang chọn (A5:F30)");
  await bench().preview();
  const line = await bench()
    .pane.getByText(/^Đã đọc được/)
    .innerText();
  const tasks = Number(/(\d+) nhiệm vụ/.exec(line)?.[1]);
  assert.ok(tasks > 10 && tasks < 39, line);
  await bench().build();
  assert.equal(await tasksBuilt(), tasks);
});

for (const [file, tasks] of [
  ["ke-hoach-cchc-2026.docx", 39],
  ["phuong-hoa-binh-2026.docx", null],
  ["xa-tan-an-2026.docx", null],
] as const) {
  test(`the tables of a Word plan are read and built: ${file}`, async () => {
    await choose("Tệp Word, Excel hoặc CSV");
    await bench().pane.locator('input[type="file"]').setInputFiles(`test/samples/${file}`);
    await bench().button("Lập phụ lục").waitFor();
    const line = await bench()
      .pane.getByText(/^Đã đọc được/)
      .innerText();
    const read = Number(/(\d+) nhiệm vụ/.exec(line)?.[1]);
    assert.ok(tasks === null ? read > 0 : read === tasks, line);
    await bench().build();
    assert.equal(await tasksBuilt(), read);
  });
}

test("a table copied out of Word is pasted and built", async () => {
  await choose("Bảng đã chép từ Word, PDF, trang web");
  await bench()
    .pane.getByRole("textbox", { name: "Ô dán danh sách" })
    .evaluate((box, html) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/html", html);
      const paste = { clipboardData, bubbles: true, cancelable: true };
      box.dispatchEvent(new ClipboardEvent("paste", paste));
    }, COPIED_TABLE);
  await bench().pane.getByText("Đã đọc được 2 nhiệm vụ").waitFor();
  await bench().build();
  assert.equal(await tasksBuilt(), 2);
});
