import assert from "node:assert/strict";
import { TRACKING, visibleSheets } from "./bench";
import { test, useBench } from "./useBench";

const bench = useBench("appendix");

/** Waits until the selected cell holds a text with this beginning. */
async function contentBegins(text: string): Promise<void> {
  await bench().page.waitForFunction(
    (beginning) =>
      document.querySelector<HTMLInputElement>("#content")?.value.startsWith(beginning),
    text
  );
}

/** The last row of the tracking table. */
async function lastRow(): Promise<number> {
  const table = (await bench().saved()).getWorksheet(TRACKING)?.getTable("PhuLuc");
  return Number(/\d+$/.exec(table?.model.tableRef ?? "")?.[0]);
}

test("a status typed into the grid changes the progress beside it", async () => {
  await bench().select("N5");
  await bench().type("Đã hoàn thành");
  await bench().page.keyboard.press("Enter");
  assert.equal(await bench().shown("N5"), "Đã hoàn thành");
  assert.equal(await bench().shown("P5"), "Hoàn thành (thiếu ngày)");
});

test("a status that the list does not hold is refused in words", async () => {
  await bench().enter("N5", "xong rồi");
  await bench().page.getByText("Ô N5 không nhận nội dung vừa nhập").waitFor();
  assert.equal(await bench().shown("N5"), "");
});

test("nothing is typed elsewhere for a cell whose column is hidden", async () => {
  const columns = (await bench().saved()).getWorksheet(TRACKING)!.columns ?? [];
  const hidden = `${columns.find((column) => column.hidden)!.letter}5`;
  await bench().select("N5");
  await assert.rejects(bench().enter(hidden, "Đang thực hiện"), {
    message: `The cursor does not go to ${hidden}.`,
  });
  assert.equal(await bench().shown("N5"), "");
});

test("the add-in hears what is typed and what is selected in the grid", async () => {
  const { frame } = bench();
  await frame.evaluate(async () =>
    Excel.run(async (context) => {
      const { dataset } = document.documentElement;
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(async ({ address }) => {
        dataset["changed"] = address;
      });
      worksheets.onSelectionChanged.add(async ({ address }) => {
        dataset["selected"] = address;
      });
      context.workbook.onSelectionChanged.add(async () => {
        dataset["workbookTold"] = "yes";
      });
      await context.sync();
    })
  );
  await bench().enter("N6", "Đang thực hiện");
  await bench().select("A5:F30");
  await frame.waitForFunction(() => {
    const { changed, selected, workbookTold } = document.documentElement.dataset;
    return changed === "N6" && selected === "A5:F30" && workbookTold === "yes";
  });
});

test("a row inserted in the grid is one more row of the table", async () => {
  const before = await lastRow();
  const second = "Kiểm tra cải cách";
  await bench().select("C6");
  await contentBegins(second);
  await bench().openCellMenu();
  await bench().page.getByText("Chèn dòng phía trên").click();
  await bench().select("C7");
  await contentBegins(second);
  assert.equal(await lastRow(), before + 1);
});

test("a file of the user's own is opened, built and saved", async () => {
  await bench().openFile("test/samples/danh-muc-tcvn3.xlsx");
  await bench().preview();
  await bench().build();
  const names = visibleSheets(await bench().saved());
  assert.ok(names.includes(TRACKING), names.join(", "));
});
