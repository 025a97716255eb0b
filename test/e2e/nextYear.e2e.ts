import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { readWorkbook } from "../host/file/readWorkbook";
import { TRACKING, visibleSheets } from "./bench";
import { test, useBench } from "./useBench";

const bench = useBench("appendix");

test("next year's workbook is decided, downloaded, opened and built again", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "nam-sau-"));
  try {
    await bench().button("Chuẩn bị kế hoạch năm sau").click();
    await bench()
      .pane.getByText("Kế hoạch năm 2027: 39 nhiệm vụ chuyển tiếp, 0 nhiệm vụ không chuyển tiếp.")
      .waitFor();
    await bench().button("Cần cân nhắc (11)").click();
    await bench()
      .pane.getByRole("switch", { name: /^31\. Triển khai thực hiện Tổng kiểm kê/ })
      .click();
    await bench().pane.getByText("38 nhiệm vụ chuyển tiếp", { exact: false }).waitFor();

    const [download] = await Promise.all([
      bench().page.waitForEvent("download"),
      bench().button("Tạo kế hoạch năm 2027").click(),
    ]);
    assert.equal(download.suggestedFilename(), "Phu-luc-CCHC-2027_Nguyen-Binh-Khiem.xlsx");
    const file = path.join(folder, download.suggestedFilename());
    await download.saveAs(file);
    await bench()
      .pane.getByText("Đã tạo “Phu-luc-CCHC-2027_Nguyen-Binh-Khiem.xlsx” với 38 nhiệm vụ.", {
        exact: false,
      })
      .waitFor();
    assert.ok(visibleSheets(await readWorkbook(await readFile(file))).includes("Thay đổi năm"));

    await bench().openFile(file);
    await bench().inFront(TRACKING);
    const before = await bench().shown("F5");
    assert.equal(before, "Trước ngày 15/01/2027");
    await bench().button("Lập phụ lục").click();
    await bench().pane.getByRole("heading", { name: "Kết quả", exact: true }).waitFor();
    const saved = await bench().saved();
    const numbers = saved
      .getWorksheet(TRACKING)!
      .getColumn(1)
      .values.filter((value) => typeof value === "number");
    assert.deepEqual(
      numbers,
      Array.from({ length: 38 }, (_, index) => index + 1)
    );
    assert.equal(await bench().shown("F5"), before);
  } finally {
    await rm(folder, { recursive: true });
  }
});
