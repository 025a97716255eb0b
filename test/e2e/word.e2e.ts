import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { isReading, readPlan } from "../../src/intake/readPlan";
import { readDocx } from "../../src/word/readDocx";
import { test, useBench } from "./useBench";

const bench = useBench("appendix");

/** Opens the part of the pane from which files go out. */
async function openFiles(): Promise<void> {
  await bench().tab("Báo cáo").click();
  await bench().tab("In, xuất tệp").click();
}

/** Presses a button and gives what is downloaded. */
async function downloaded(name: string): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([
    bench().page.waitForEvent("download"),
    bench().button(name).click(),
  ]);
  return {
    name: download.suggestedFilename(),
    bytes: new Uint8Array(readFileSync(await download.path())),
  };
}

test("the appendix is downloaded as a Word file in which all 39 tasks are read again", async () => {
  await openFiles();
  const { name, bytes } = await downloaded("Tải tệp Word: Phụ lục");
  assert.equal(name, "Phu luc - ke hoach CCHC 2026.docx");
  await bench().pane.getByText("Đã soạn xong “Phu luc - ke hoach CCHC 2026.docx”").waitFor();
  const { grids, agencies } = await readDocx(bytes, name);
  const reading = readPlan(grids, {
    known: agencies,
    fallbackYear: 2026,
    beforeMeansExclusive: true,
  });
  assert.ok(isReading(reading));
  assert.equal(reading.plan.tasks.length, 39);
  assert.equal(reading.plan.areas.length, 7);
});

test("the report of a period is downloaded, with its tables", async () => {
  await openFiles();
  const report = await downloaded("Tải tệp Word: Báo cáo tổng hợp");
  assert.match(report.name, /^Bao cao tong hop - .* 2026\.docx$/);
  const { grids } = await readDocx(report.bytes, report.name);
  assert.ok(grids.length > 5, `${grids.length} tables`);
});

test("a table is copied as a table, and as text", async () => {
  await openFiles();
  await bench().button("Sao chép bảng: Phụ lục").click();
  await bench().pane.getByText("Đã sao chép bảng.").waitFor();
  await bench().page.context().grantPermissions(["clipboard-read"]);
  const copied = await bench().page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const blob = await item!.getType("text/html");
    return blob.text();
  });
  assert.equal(copied.split("<tr").length - 1, 1 + 7 + 39);
});
