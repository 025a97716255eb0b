import { beforeEach, describe, expect, test } from "@jest/globals";
import { OfficeHost } from "./officeHost";

let host: OfficeHost;

beforeEach(async () => {
  host = await OfficeHost.open();
});

async function onSheet(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>
): Promise<void> {
  await host.excel.Excel.run((context) => work(context.workbook.worksheets.getFirst(), context));
}

async function rulesOf(sheet: Excel.Worksheet, context: Excel.RequestContext) {
  const { conditionalFormats } = sheet.getRange();
  conditionalFormats.load("items/id");
  await context.sync();
  const rules = conditionalFormats.items.map((item) => ({
    rule: item.custom.rule.load("formula"),
    ranges: item.getRanges().load("address"),
  }));
  await context.sync();
  return rules.map(
    ({ rule, ranges }) => `${ranges.address.replace(/[^,!]+!/g, "")} ${rule.formula}`
  );
}

describe("what pasting does to highlighting and input rules", () => {
  beforeEach(() =>
    onSheet(async (sheet) => {
      sheet.getRange("A1:C9").conditionalFormats.add("Custom").custom.rule.formula = "=$C1=A1";
      sheet.getRange("A1:A9").dataValidation.rule = { list: { inCellDropDown: true, source: "a" } };
    })
  );

  test("a pasted row splits a rule and doubles it", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A5:C5").copyFrom(sheet.getRange("A2:C2"));
      expect(await rulesOf(sheet, context)).toEqual(["A5:C5 =$C5=A5", "A1:C4,A6:C9 =$C1=A1"]);
    });
  });

  test("a cell without rules takes them off where it is pasted, formats alone only the highlighting", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").copyFrom(sheet.getRange("E20"), "Formats");
      sheet.getRange("A9").copyFrom(sheet.getRange("E20"));
      const types = ["A1", "A8", "A9"].map((address) =>
        sheet.getRange(address).dataValidation.load("type")
      );
      expect(await rulesOf(sheet, context)).toEqual(["A2:C8,B9:C9,B1:C1 =$C2=A2"]);
      expect(types.map(({ type }) => type)).toEqual(["List", "List", "None"]);
    });
  });

  test("values and formulas alone leave all rules where they are", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").copyFrom(sheet.getRange("E20"), "Values");
      sheet.getRange("A2").copyFrom(sheet.getRange("E20"), "Formulas");
      const validation = sheet.getRange("A1:A9").dataValidation.load("type");
      expect(await rulesOf(sheet, context)).toEqual(["A1:C9 =$C1=A1"]);
      expect(validation.type).toBe("List");
    });
  });

  test("a cell pasted into many brings its rules to each", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("E1:E2").copyFrom(sheet.getRange("A3"));
      const validation = sheet.getRange("E1:E2").dataValidation.load("type");
      expect(await rulesOf(sheet, context)).toEqual(["E2 =$C2=E2", "E1 =$C1=E1", "A1:C9 =$C1=A1"]);
      expect(validation.type).toBe("List");
    });
  });
});
