import { Workbook } from "@cj-tech-master/excelts";
import { parseArea } from "./area";
import { readWorkbook } from "./file/readWorkbook";
import { writeWorkbook } from "./file/writeWorkbook";
import { ConditionalFormatCollection } from "./model/conditionalFormats";
import { bareSession } from "./structure/bareSession";

function setting(file = new Workbook()) {
  const sheet = file.getWorksheet("Phụ lục") ?? file.addWorksheet("Phụ lục");
  const session = bareSession(file);
  const at = (address: string): ConditionalFormatCollection => {
    const area = parseArea(address);
    if (!area) {
      throw new Error(address);
    }
    return new ConditionalFormatCollection(session, sheet, area);
  };
  return { file, sheet, at };
}

const code = (wanted: string) => expect.objectContaining({ code: wanted });

describe("conditional formats", () => {
  it("colour cells by a formula relative to the first cell", () => {
    const { at, sheet } = setting();
    const format = at("A6:I46").add("Custom");
    format.custom.rule.formula = '=$P6="Quá hạn"';
    format.custom.format.fill.color = "#FDE7E9";
    format.custom.format.font.color = "#a4262c";
    format.custom.format.font.bold = true;
    format.stopIfTrue = true;
    expect([
      format.type,
      format.priority,
      format.custom.rule.formula,
      format.getRange().area,
    ]).toEqual(["Custom", 0, '=$P6="Quá hạn"', parseArea("A6:I46")]);
    expect([format.custom.format.fill.color, format.custom.format.font.color]).toEqual([
      "#FDE7E9",
      "#A4262C",
    ]);
    expect(sheet.conditionalFormattings).toMatchObject([{ ref: "A6:I46" }]);
  });

  it("stand before older ones, are found by id and change places", () => {
    const { at } = setting();
    const first = at("A1:A9").add("Custom");
    const second = at("A1:A9").add("Custom");
    expect([second.priority, first.priority]).toEqual([0, 1]);
    first.priority = 0;
    expect(at("A5").items.map((item) => item.id)).toEqual([first.id, second.id]);
    expect(at("A5").getItem(second.id).priority).toBe(1);
    second.delete();
    expect([
      at("A1:A9").getCount(),
      at("A1:A9").getItemOrNullObject(second.id),
      at("B1").getCount(),
    ]).toEqual([1, null, 0]);
    expect(() => second.priority).toThrow(code("InvalidObjectPath"));
    expect(() => at("A1:A9").getItem(second.id)).toThrow(code("ItemNotFound"));
  });

  it("refuse structured references and custom functions", () => {
    const { rule } = setting().at("A1").add("Custom").custom;
    for (const formula of ['=PhuLuc[[#This Row],[Tiến độ]]="Quá hạn"', "=CCHC.TYLE(A1)>1", ""]) {
      expect(() => {
        rule.formula = formula;
      }).toThrow(code("InvalidArgument"));
    }
    rule.formula = "=STDEV.S($A$1:$A$9)>1";
    expect(rule.formula).toBe("=STDEV.S($A$1:$A$9)>1");
  });

  it("say by name which types are not modelled", () => {
    expect(() => setting().at("A1").add("DataBar")).toThrow(/DataBar/);
  });

  it("are cleared off a part only, and keep their meaning on the rest", () => {
    const { at } = setting();
    const format = at("A6:I46").add("Custom");
    format.custom.rule.formula = "=$P6=1";
    at("A6:I9").clearAll();
    expect([format.getRange().area, format.custom.rule.formula]).toEqual([
      parseArea("A10:I46"),
      "=$P10=1",
    ]);
    at("A20:I20").clearAll();
    expect(format.getRangeOrNullObject()).toBeNull();
    expect(format.getRanges().address).toBe("'Phụ lục'!A10:I19,'Phụ lục'!A21:I46");
    at("A1:Z99").clearAll();
    expect(at("A1:Z99").getCount()).toBe(0);
  });

  it("go through the file with their colours, priority and stopIfTrue", async () => {
    const { at, file } = setting();
    for (const [word, color] of [
      ["Quá hạn", "#FDE7E9"],
      ["Sắp đến hạn", "#FFF4CE"],
    ] as const) {
      const format = at("A6:I46").add("Custom");
      format.custom.rule.formula = `=$P6="${word}"`;
      format.custom.format.fill.color = color;
      format.stopIfTrue = word === "Quá hạn";
    }
    const read = setting(await readWorkbook(await writeWorkbook(file))).at("A6:I46").items;
    expect(
      read.map((item) => [item.custom.rule.formula, item.custom.format.fill.color, item.stopIfTrue])
    ).toEqual([
      ['=$P6="Sắp đến hạn"', "#FFF4CE", false],
      ['=$P6="Quá hạn"', "#FDE7E9", true],
    ]);
  });
});
