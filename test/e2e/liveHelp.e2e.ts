import assert from "node:assert/strict";
import { test, useBench } from "./useBench";

const bench = useBench("appendix");

const PHRASE = "Trước ngày 01/7/2026";
/** Of the third task, "Theo yêu cầu …": the phrase, its kind, its day. */
const CELLS = { phrase: "F7", kind: "H7", due: "K7" };

test("a phrase typed into the grid gives an offer, which is taken and taken back", async () => {
  const kind = await bench().shown(CELLS.kind);
  await bench().unfold();
  await bench().enter(CELLS.phrase, PHRASE);
  const { pane } = bench();
  await pane.getByText("Có 1 đề xuất cho bảng theo dõi.").waitFor();
  assert.equal(await bench().shown(CELLS.due), "");
  await bench().button("Xem đề xuất").click();
  await pane.getByText("Loại thời hạn: Ngày cụ thể; Hạn hoàn thành: 30/6/2026").waitFor();
  await pane.getByRole("button", { name: "Áp dụng: STT 3" }).click();
  await pane.getByText(/^Đã điền STT 3/u).waitFor();
  assert.equal(await bench().shown(CELLS.kind), "Ngày cụ thể");
  assert.equal(await bench().shown(CELLS.due), "30/06/2026");
  await bench().button("Hoàn tác").click();
  await pane.getByRole("button", { name: "Áp dụng: STT 3" }).waitFor();
  assert.equal(await bench().shown(CELLS.kind), kind);
  assert.equal(await bench().shown(CELLS.due), "");
});

test("in a newer Excel the cells follow at once, with a way back", async () => {
  const saved = await bench().saved();
  assert.ok(saved);
  await bench().condition("newer");
  await bench().page.locator("#rows", { hasText: "ContainerReady" }).waitFor({ state: "attached" });
  const { pane } = bench();
  await bench().tab("Theo dõi").click();
  await bench().unfold();
  await bench().enter(CELLS.phrase, PHRASE);
  await pane.getByText(/^Đã điền STT 3/u).waitFor();
  assert.equal(await bench().shown(CELLS.due), "30/06/2026");
  await bench().button("Hoàn tác").click();
  await pane.getByText(/^Đã điền STT 3/u).waitFor({ state: "detached" });
  assert.equal(await bench().shown(CELLS.due), "");
});

test("an add-in that is opened later catches up with what was typed without it", async () => {
  await bench().page.locator("#PhuLuc\\.Pane").click();
  await bench().tab("Theo dõi").click();
  await bench().pane.getByRole("switch", { name: "Đề xuất khi nhập vào bảng" }).click();
  await bench().unfold();
  await bench().enter(CELLS.phrase, PHRASE);
  await bench().enter("F8", "Quý III/2026");
  await bench().pane.getByRole("switch", { name: "Đề xuất khi nhập vào bảng" }).click();
  await bench().pane.getByRole("heading", { name: "Đề xuất (2)" }).waitFor();
  await bench().button("Xem đề xuất").click();
  await bench().button("Áp dụng tất cả").click();
  await bench().pane.getByText("Đã áp dụng 2 đề xuất.").waitFor();
  assert.equal(await bench().shown(CELLS.due), "30/06/2026");
  assert.equal(await bench().shown("K8"), "30/09/2026");
});
