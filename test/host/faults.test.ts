import { beforeEach, describe, expect, test } from "@jest/globals";
import { OfficeHost } from "./officeHost";

let host: OfficeHost;

beforeEach(async () => {
  host = await OfficeHost.open();
});

/** Writes one cell per request, as far as the host lets it. */
async function writeCells(count: number): Promise<void> {
  await host.excel.Excel.run(async (context) => {
    for (let row = 1; row <= count; row++) {
      context.workbook.worksheets.getFirst().getRange(`A${row}`).values = [[row]];
      await context.sync();
    }
  });
}

function written(): unknown[] {
  return [1, 2, 3].map((row) => host.file.worksheets[0]?.getCell(row, 1).value);
}

describe("traffic", () => {
  test("counts syncs, requests, bytes and cells", async () => {
    await host.excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B3");
      range.values = [
        [1, 2],
        [3, 4],
        [5, 6],
      ];
      await context.sync();
      range.load("values,formulas");
      await context.sync();
    });
    await host.idle();
    expect(host.traffic.cells).toEqual({ written: 6, read: 12 });
    expect([host.traffic.syncs, host.traffic.requests]).toEqual([3, 3]);
    expect(host.traffic.requestBytes).toBeGreaterThan(host.traffic.largestRequest);
    host.traffic.reset();
    expect([host.traffic.syncs, host.traffic.responseBytes, host.traffic.cells.read]).toEqual([
      0, 0, 0,
    ]);
  });
});

describe("injected faults", () => {
  test("a lost request changes nothing, and once only", async () => {
    host.failAt(2, { how: "lost", lasting: false });
    await expect(writeCells(3)).rejects.toMatchObject({ code: "GeneralException" });
    expect(written()).toEqual([1, null, null]);
    await writeCells(3);
    expect(written()).toEqual([1, 2, 3]);
  });

  test("a request whose answer is lost has been carried out", async () => {
    host.failAt(2, { how: "replyLost", lasting: false });
    await expect(writeCells(3)).rejects.toMatchObject({ code: "GeneralException" });
    expect(written()).toEqual([1, 2, null]);
  });

  test("a request can stop half way", async () => {
    host.failAt(1, { how: "midway", lasting: false });
    const run = host.excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      for (const row of [1, 2, 3]) {
        sheet.getRange(`A${row}`).values = [[row]];
      }
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "GeneralException" });
    expect(written()).toEqual([1, null, null]);
  });

  test("a lasting fault fails every later request until it is healed", async () => {
    host.failAt(2, { how: "replyLost", lasting: true });
    await expect(writeCells(3)).rejects.toThrow();
    await expect(writeCells(1)).rejects.toThrow();
    host.heal();
    await writeCells(3);
    expect(written()).toEqual([1, 2, 3]);
  });
});

describe("refused requests", () => {
  test("while a cell is being edited", async () => {
    host.settings.editing = true;
    await expect(writeCells(1)).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    host.settings.editing = false;
    await writeCells(1);
    expect(written()[0]).toBe(1);
  });

  test("above a smaller limit, too, where one is set", async () => {
    host.settings.payloadLimit = 500;
    await expect(writeCells(3)).rejects.toMatchObject({
      code: "RequestPayloadSizeLimitExceeded",
    });
    expect(written()).toEqual([null, null, null]);
  });

  test("above 5 MB, in either direction", async () => {
    const text = "Rà soát văn bản ".repeat(1800);
    const rows = (count: number): string[][] => Array.from({ length: count }, () => [text]);
    const write = (from: number, count: number): Promise<void> =>
      host.excel.Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRangeByIndexes(from, 0, count, 1).values =
          rows(count);
        await context.sync();
      });
    await expect(write(0, 200)).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(host.file.worksheets[0]?.getCell("A1").value).toBeNull();
    await write(0, 100);
    await write(100, 100);
    const read = host.excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:A200");
      range.load("values");
      await context.sync();
    });
    await expect(read).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });
});
