import { beforeEach, describe, expect, test } from "@jest/globals";
import { oneCell } from "./area";
import { selectCells } from "./model/selection";
import { OfficeHost } from "./officeHost";

let host: OfficeHost;

beforeEach(async () => {
  host = await OfficeHost.open();
});

async function run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return host.excel.Excel.run(work);
}

/** The code with which the host refuses a piece of work. */
async function refusal(work: (context: Excel.RequestContext) => void): Promise<string> {
  const refused = run(async (context) => {
    work(context);
    await context.sync();
  });
  return refused.then(
    () => "accepted",
    (error: OfficeExtension.Error) => error.code
  );
}

describe("sheet names", () => {
  test.each([
    ["a".repeat(32), "InvalidArgument"],
    ["", "InvalidArgument"],
    ["Quý I/2026", "InvalidArgument"],
    ["[a]", "InvalidArgument"],
    ["'a", "InvalidArgument"],
    ["a'", "InvalidArgument"],
    ["history", "InvalidArgument"],
    ["TRANG_TÍNH1", "ItemAlreadyExists"],
    ["Phụ lục (theo dõi)", "accepted"],
    ["a".repeat(31), "accepted"],
  ])("%s", async (name, outcome) => {
    expect(await refusal((context) => context.workbook.worksheets.add(name))).toBe(outcome);
    if (name !== "") {
      const rename = await refusal(
        (context) => (context.workbook.worksheets.getFirst().name = name)
      );
      expect(rename).toBe(
        name === "TRANG_TÍNH1" ? "accepted" : outcome === "accepted" ? "ItemAlreadyExists" : outcome
      );
    }
  });

  test("a sheet is found by name in any case, and by its id", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add("Sổ kết quả");
      sheet.load("id");
      await context.sync();
      const byName = context.workbook.worksheets.getItem("SỔ KẾT QUẢ");
      const byId = context.workbook.worksheets.getItem(sheet.id);
      byName.load("id");
      byId.load("name");
      await context.sync();
      expect([byName.id, byId.name]).toEqual([sheet.id, "Sổ kết quả"]);
    });
  });

  test("formulas follow a renamed sheet", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add("A");
      const cell = context.workbook.worksheets.getFirst().getRange("A1");
      cell.formulas = [["=A!B2"]];
      sheet.name = "Thiết lập";
      cell.load("formulas");
      await context.sync();
      expect(cell.formulas).toEqual([["='Thiết lập'!B2"]]);
    });
  });
});

describe("order, visibility and deletion", () => {
  test("a sheet moves to another place", async () => {
    await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("B");
      worksheets.add("C").position = 0;
      worksheets.load("items/name,items/position");
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(["C", "Trang_tính1", "B"]);
      const active = worksheets.getActiveWorksheet();
      active.load("name");
      await context.sync();
      expect(active.name).toBe("Trang_tính1");
    });
  });

  test("the last visible sheet can be neither hidden nor deleted", async () => {
    expect(await refusal((context) => context.workbook.worksheets.getFirst().delete())).toBe(
      "InvalidOperation"
    );
    expect(
      await refusal((context) => (context.workbook.worksheets.getFirst().visibility = "Hidden"))
    ).toBe("InvalidOperation");
  });

  test("a very hidden sheet must be shown or hidden before it can be deleted", async () => {
    await run(async (context) => {
      context.workbook.worksheets.add("Bộ nhớ").visibility = "VeryHidden";
      await context.sync();
    });
    expect(await refusal((context) => context.workbook.worksheets.getItem("Bộ nhớ").delete())).toBe(
      "InvalidOperation"
    );
    const outcome = await refusal((context) => {
      const sheet = context.workbook.worksheets.getItem("Bộ nhớ");
      sheet.visibility = "Hidden";
      sheet.delete();
    });
    expect(outcome).toBe("accepted");
    expect(host.file.worksheets).toHaveLength(1);
  });
});

describe("protection", () => {
  test("a protected sheet refuses writing, formatting, and inserting rows", async () => {
    const protect = await refusal((context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true });
    });
    expect(protect).toBe("accepted");
    const first = (context: Excel.RequestContext): Excel.Worksheet =>
      context.workbook.worksheets.getFirst();
    const tries: [(context: Excel.RequestContext) => void, string][] = [
      [(context) => (first(context).getRange("A1").values = [[1]]), "AccessDenied"],
      [(context) => (first(context).getRange("B1").values = [[1]]), "accepted"],
      [(context) => (first(context).getRange("A1").format.font.bold = true), "AccessDenied"],
      [(context) => (first(context).getRange("A1").format.columnWidth = 60), "accepted"],
      [(context) => first(context).getRange("1:1").insert("Down"), "AccessDenied"],
      [(context) => first(context).protection.unprotect(), "accepted"],
      [(context) => (first(context).getRange("A1").values = [[1]]), "accepted"],
    ];
    for (const [work, outcome] of tries) {
      expect(await refusal(work)).toBe(outcome);
    }
  });

  test("a protected structure refuses to add, rename, move, hide and delete sheets", async () => {
    await run(async (context) => {
      context.workbook.worksheets.add("B");
      context.workbook.protection.protect();
      context.workbook.protection.load("protected");
      await context.sync();
      expect(context.workbook.protection.protected).toBe(true);
    });
    const b = (context: Excel.RequestContext): Excel.Worksheet =>
      context.workbook.worksheets.getItem("B");
    const tries: ((context: Excel.RequestContext) => void)[] = [
      (context) => context.workbook.worksheets.add("C"),
      (context) => (b(context).name = "C"),
      (context) => (b(context).position = 0),
      (context) => (b(context).visibility = "Hidden"),
      (context) => b(context).delete(),
    ];
    for (const work of tries) {
      expect(await refusal(work)).toBe("AccessDenied");
    }
  });
});

describe("the workbook", () => {
  test("tells what is selected and in front", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add("B");
      sheet.getRange("C3:D4").select();
      const selected = context.workbook.getSelectedRange();
      const cell = context.workbook.getActiveCell();
      selected.load("address");
      cell.load("address");
      await context.sync();
      expect([selected.address, cell.address]).toEqual(["B!C3:D4", "B!C3"]);
    });
  });

  test("names selected cells only where they lie in one place", async () => {
    await run(async (context) => {
      const { workbook } = context;
      const refused = async (ask: () => Excel.Range | Excel.RangeAreas): Promise<unknown> => {
        ask().load("address");
        return context.sync().then(
          () => "answered",
          (error: unknown) => (error as { code: unknown }).code
        );
      };
      const sheet = host.file.worksheets[0]!;
      selectCells(sheet, oneCell(1, 1), { top: 3, left: 2, bottom: 4, right: 2 });
      const ranges = workbook.getSelectedRanges().load("address,areaCount,cellCount");
      await context.sync();
      expect([ranges.address, ranges.areaCount, ranges.cellCount]).toEqual([
        `${sheet.name}!A1,${sheet.name}!B3:B4`,
        2,
        3,
      ]);
      expect(await refused(() => workbook.getSelectedRange())).toBe("InvalidSelection");
      selectCells(sheet);
      expect(await refused(() => workbook.getSelectedRange())).toBe("InvalidSelection");
      expect(await refused(() => workbook.getSelectedRanges())).toBe("InvalidSelection");
    });
  });

  test("keeps the add-in's settings while it is open", async () => {
    await run(async (context) => {
      const { settings } = context.workbook;
      settings.add("cột", { task: "B" });
      const setting = settings.getItemOrNullObject("cột");
      setting.load("value");
      await context.sync();
      expect(setting.value).toEqual({ task: "B" });
      setting.delete();
      const gone = settings.getItemOrNullObject("cột");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  test("calculates what an add-in and a user have changed, custom functions included", async () => {
    host.registerFunction("CCHC.GAP", (value) => Number(value) * 2);
    await run(async (context) => {
      context.application.suspendApiCalculationUntilNextSync();
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1").values = [[2]];
      sheet.getRange("B1").formulas = [["=CCHC.GAP(A1)+1"]];
      const cell = sheet.getRange("B1");
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([[5]]);
      host.type("Trang_tính1", "A1", "10");
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([[21]]);
    });
  });

  test("saves a file that opens again with what was written", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add("Phụ lục");
      sheet.getRange("A1:B2").values = [
        ["STT", "Hạn"],
        [1, 46_183],
      ];
      sheet.getRange("B2").numberFormat = [["dd/mm/yyyy"]];
      sheet.visibility = "VeryHidden";
      await context.sync();
    });
    const again = await OfficeHost.open(await host.save());
    await again.excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Phụ lục");
      const range = sheet.getUsedRange(true);
      range.load("values,numberFormat,text");
      sheet.load("visibility");
      await context.sync();
      expect(range.values[1]).toEqual([1, 46_183]);
      expect([range.numberFormat[1]?.[1], range.text[1]?.[1], sheet.visibility]).toEqual([
        "dd/mm/yyyy",
        "10/06/2026",
        "VeryHidden",
      ]);
    });
  });
});
