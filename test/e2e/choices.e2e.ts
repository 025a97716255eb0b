import assert from "node:assert/strict";
import { test, useBench } from "./useBench";

const bench = useBench();

test("what a column was said to hold goes into the build and holds for the next reading", async () => {
  await bench().preview();
  await bench().button("Cột").click();
  const product = bench().pane.getByLabel(/^Cột F:/);
  assert.equal(await product.inputValue(), "deliverable");
  await product.selectOption({ label: "Giữ thành cột riêng" });
  await bench()
    .pane.getByText(/^Đã lựa chọn \(1\)/)
    .waitFor();
  await bench().build();
  assert.equal(await bench().shown("G5"), "");

  await bench().button("Lập từ danh sách khác").click();
  await bench().preview();
  await bench().button("Cột").click();
  assert.equal(
    await bench()
      .pane.getByLabel(/^Cột F:/)
      .inputValue(),
    "carried"
  );
});
