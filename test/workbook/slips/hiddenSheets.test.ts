import { expect, test } from "@jest/globals";
import type { Workbook } from "@cj-tech-master/excelts";
import { readReturned } from "../../../src/files/returnedFiles";
import { SLIP_RESULTS_SHEET, SLIP_SHEET } from "../../../src/plan/slips/slipWords";
import { slipIn } from "./filledSlip";
import { bytesOf, sentSlip, SLIP } from "./sentSlip";

/** The slip as it went out, after somebody did something to the workbook. */
async function harmed(harm: (workbook: Workbook) => void): Promise<Uint8Array> {
  const workbook = await sentSlip();
  harm(workbook);
  return bytesOf(workbook);
}

test.each([SLIP_SHEET, SLIP_RESULTS_SHEET])(
  "the sheet “%s” of a slip is read though its unit hid it",
  async (name) => {
    const bytes = await harmed((workbook) => {
      workbook.getWorksheet(name)!.state = "hidden";
    });
    const slip = await slipIn(bytes);
    expect(slip.rows.map(({ taskId }) => taskId)).toEqual(SLIP.tasks.map(({ taskId }) => taskId));
    expect(slip).toMatchObject({ results: [{ document: "15/KH-UBND" }], damage: [], unused: [] });
  }
);

test("a hidden sheet under another name is read where it prints the code of a slip", async () => {
  const bytes = await harmed((workbook) => {
    const sheet = workbook.getWorksheet(SLIP_SHEET)!;
    sheet.name = "Bản gốc";
    sheet.state = "hidden";
  });
  expect((await slipIn(bytes)).rows).toHaveLength(SLIP.tasks.length);
});

test("what a unit keeps hidden beside the slip is no answer", async () => {
  const bytes = await harmed((workbook) => {
    const sheet = workbook.addWorksheet("Năm 2025", { state: "hidden" });
    sheet.addRow(["STT", "Nội dung công việc", "Trạng thái"]);
    sheet.addRow([1, "Việc của năm trước", "Đã hoàn thành"]);
  });
  const slip = await slipIn(bytes);
  expect(slip.rows).toHaveLength(SLIP.tasks.length);
  expect(slip.unused).toEqual([]);
});

test("a list with our ids, but neither code nor name nor title of a slip, is a unit's own", async () => {
  const csv = [
    "STT,Nội dung công việc,Kết quả thực hiện,Mã nhiệm vụ",
    ...SLIP.tasks.map(({ number, text, taskId }) => `${number},"${text}",Đạt 40%,${taskId}`),
  ].join("\n");
  const file = { name: "theo doi.csv", bytes: new TextEncoder().encode(csv) };
  const [outcome] = await readReturned([file], { planYear: 2026 });
  expect(outcome).toMatchObject({ ok: true, slip: { code: null, damage: ["ownList"] } });
});
