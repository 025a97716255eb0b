import assert from "node:assert/strict";
import { test, useBench } from "./useBench";

const bench = useBench();

async function toldWhy(words: string): Promise<void> {
  await bench().pane.getByText(words).waitFor();
}

async function copiesDetails(): Promise<void> {
  await bench().button("Sao chép chi tiết").click();
  await bench().button("Đã sao chép").waitFor();
}

/** Asks Excel something; gives the code of its refusal. */
async function refusal(): Promise<string | null> {
  return bench().frame.evaluate(async () => {
    try {
      await Excel.run((context) => context.sync());
      return null;
    } catch (error) {
      return (error as { code: string }).code;
    }
  });
}

test("while a cell's editor is open Excel takes no request, and takes them again afterwards", async () => {
  await bench().select("C7");
  await bench().type("Công an xã");
  assert.equal(await refusal(), "InvalidOperationInCellEditMode");
  await bench().page.keyboard.press("Escape");
  assert.equal(await refusal(), null);
});

test("a reading in cell-edit mode is refused in plain words and succeeds afterwards", async () => {
  await bench().condition("editing");
  await bench().button("Xem trước").click();
  await toldWhy("Có ô đang nhập dở nên Excel chưa cho đọc, ghi");
  await copiesDetails();
  await bench().condition("usual");
  await bench().button("Chọn danh sách khác").click();
  await bench().preview();
});

test("a build in cell-edit mode is refused in plain words, with details for the support", async () => {
  await bench().preview();
  await bench().condition("editing");
  await bench().button("Lập phụ lục").click();
  await toldWhy("Hãy nhấn Enter để giữ hoặc Esc để bỏ nội dung đang nhập rồi thử lại");
  await copiesDetails();
  await bench().condition("usual");
  await bench().build();
});

test("beyond the size of a request the pane says what to delete, and the workbook stays as it was", async () => {
  await bench().preview();
  const before = (await bench().saved()).worksheets.map(({ name }) => name);
  await bench().condition("tight");
  await bench().button("Lập phụ lục").click();
  await toldWhy("Dữ liệu quá lớn cho một lần trao đổi với Excel");
  await copiesDetails();
  await bench().condition("usual");
  const after = await bench().saved();
  const visible = after.worksheets.filter(({ state }) => state !== "veryHidden");
  assert.deepEqual(
    visible.map(({ name }) => name),
    before
  );
});

test("a protected structure of the workbook is told with the way to take the protection off", async () => {
  await bench().frame.evaluate(async () =>
    Excel.run(async ({ workbook }) => {
      workbook.protection.protect();
    })
  );
  await bench().preview();
  await bench().button("Lập phụ lục").click();
  await toldWhy("Hãy vào thẻ Review (Xem lại), bỏ bảo vệ rồi thử lại");
  await copiesDetails();
});

test("so is a protected tracking sheet when the list has changed", async () => {
  await bench().preview();
  await bench().build();
  await bench().frame.evaluate(async () =>
    Excel.run(async ({ workbook }) => {
      workbook.worksheets.getItem("Phụ lục (theo dõi)").protection.protect();
    })
  );
  await bench().bringToFront("PHỤ LỤC");
  await bench().enter("D7", "Công an xã");
  await bench().button("Lập từ danh sách khác").click();
  await bench().button("Lập phụ lục").click();
  await toldWhy("Trang tính hoặc cấu trúc sổ tính đang được bảo vệ");
  await copiesDetails();
});
