import assert from "node:assert/strict";
import { TRACKING } from "./bench";
import { test, useBench } from "./useBench";

const bench = useBench("appendix");

/** Rules of highlighting, the drop-down of a status and a formula, as the saved file has them. */
async function drawn() {
  const sheet = (await bench().saved()).getWorksheet(TRACKING)!;
  const rules = sheet.conditionalFormattings.map(({ ref, rules: [rule] }) => {
    const formulas = rule?.type === "expression" ? rule.formulae : [];
    return `${ref} ${String(formulas?.[0])}`;
  });
  const formula = sheet.getCell("P7").formula?.length ?? 0;
  return { rules, lists: Object.keys(sheet.dataValidations.model).sort(), formula };
}

test("highlighting, drop-downs and formulas that pasting destroyed come back at the press of a button", async () => {
  const before = await drawn();
  assert.equal(before.rules.length, 5);
  await bench().frame.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.tables.getItem("PhuLuc").worksheet;
      sheet.getRange("A9:O9").copyFrom(sheet.getRange("A6:O6"), "Formats");
      sheet.getRange("N12").copyFrom(sheet.getRange("AC60"));
      sheet.getRange("P7").copyFrom(sheet.getRange("C7"), "Values");
      await context.sync();
    })
  );
  const damaged = await drawn();
  assert.ok(damaged.rules.length > 5, damaged.rules.join("; "));
  assert.equal(damaged.formula, 0);
  await bench().tab("Theo dõi").click();
  await bench().tab("Kiểm tra").click();
  await bench().button("Sửa lại định dạng").click();
  await bench().pane.getByText("Đã sửa lại định dạng: màu tô, quy tắc nhập").waitFor();
  assert.deepEqual(await drawn(), before);
});
