import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { OfficeHost } from "./officeHost";

const SHEET = "Trang_tính1";

let host: OfficeHost;
let heard: object[] = [];

beforeEach(async () => {
  host = await OfficeHost.open();
  host.install();
  heard = [];
});

afterEach(() => host.uninstall());

async function listen(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => {
      const { address, changeType, source, triggerSource, details } = event;
      heard.push({ address, changeType, source, triggerSource, details });
      return Promise.resolve();
    });
    await context.sync();
  });
}

async function write(address: string, text: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).values = [[text]];
    await context.sync();
  });
}

describe("changed cells", () => {
  test("are told with what a single one held before", async () => {
    await listen();
    host.type(SHEET, "B2", "Quý I");
    host.type(SHEET, "B2", "Quý II");
    await host.idle();
    const [first, second] = heard;
    expect(first).toMatchObject({ source: "Local", details: { valueBefore: "" } });
    expect(second).toMatchObject({
      address: "B2",
      triggerSource: "Unknown",
      details: { valueBefore: "Quý I", valueAfter: "Quý II" },
    });
  });

  test("that were pasted are told as one block, without what they held", async () => {
    await listen();
    host.paste(SHEET, "B2", [
      ["Quý I", "Báo cáo"],
      ["Quý II", "Kế hoạch"],
    ]);
    await host.idle();
    expect(heard).toEqual([
      {
        address: "B2:C3",
        changeType: "RangeEdited",
        source: "Local",
        triggerSource: "Unknown",
        details: undefined,
      },
    ]);
  });

  test("say whether the add-in itself wrote them, or somebody elsewhere", async () => {
    await listen();
    await write("A1", "của phần bổ trợ");
    host.coAuthorTypes(SHEET, "A2", "của người khác");
    await host.idle();
    expect(heard).toMatchObject([
      { address: "A1", source: "Local", triggerSource: "ThisLocalAddin" },
      { address: "A2", source: "Remote", triggerSource: "Unknown" },
    ]);
  });
});

describe("the user's undoing", () => {
  test("is empty after any write of an add-in before ExcelApi 1.19, and not after reading", async () => {
    host.type(SHEET, "A1", "1");
    host.type(SHEET, "A2", "2");
    await listen();
    expect(host.undoable).toBe(2);
    await write("A3", "3");
    expect(host.undoable).toBe(0);
  });

  test("has one step more for each request that writes, since ExcelApi 1.19", async () => {
    host.settings.excelApi = "1.19";
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.19")).toBe(true);
    host.type(SHEET, "A1", "1");
    await write("A3", "3");
    host.coAuthorTypes(SHEET, "A2", "của người khác");
    expect(host.undoable).toBe(2);
  });
});
