import { describe, expect, it } from "@jest/globals";
import { OpenWorkbook, openSession } from "../host/openWorkbook";
import { optionsOf, RemoteFunctions, type InvocationResult } from "./frame/remoteFunctions";

/** A workbook whose function CCHC.HAN is calculated elsewhere; the calls that went there are kept. */
async function workbookAsking(): Promise<{
  readonly workbook: OpenWorkbook;
  readonly calls: readonly (readonly unknown[])[];
  /** The add-in comes anew. */
  readonly restart: () => void;
  readonly ready: () => void;
  readonly answer: (...result: InvocationResult) => void;
  readonly shown: (address: string) => unknown;
}> {
  const calls: (readonly unknown[])[] = [];
  const workbook = new OpenWorkbook(await openSession(undefined, {}), () => undefined);
  const functions = new RemoteFunctions(
    (call) => calls.push(call),
    () => workbook.expire()
  );
  functions.ready();
  workbook.registerFunction(
    "CCHC.HAN",
    (...args) => functions.call("HAN", args),
    optionsOf({ id: "HAN", name: "HAN", parameters: [{}, { optional: true }] })
  );
  return {
    workbook,
    calls,
    restart: () => functions.restart(),
    ready: () => functions.ready(),
    answer: (...result) => functions.settle([result]),
    shown: (address) => {
      workbook.calculate();
      return workbook.file.worksheets[0]?.getCell(address).result;
    },
  };
}

const SHEET = "Trang_tính1";

describe("a custom function that the add-in calculates", () => {
  it("shows #BUSY! until the answer is there, and asks once for the same call", async () => {
    const { workbook, calls, answer, shown } = await workbookAsking();
    workbook.type(SHEET, "A1", '=CCHC.HAN("Quý I/2026")');
    workbook.type(SHEET, "A2", '=CCHC.HAN("Quý I/2026")');
    expect(shown("A1")).toEqual({ error: "#BUSY!" });
    expect(calls).toEqual([[1, "HAN", ["Quý I/2026", null], "", 0, null]]);
    answer(1, true, 46_112);
    expect([shown("A1"), shown("A2")]).toEqual([46_112, 46_112]);
  });

  it("calculates again when its argument changes", async () => {
    const { workbook, calls, answer, shown } = await workbookAsking();
    workbook.type(SHEET, "B1", "Quý I/2026");
    workbook.type(SHEET, "A1", "=CCHC.HAN(B1)");
    shown("A1");
    answer(1, true, 46_112);
    workbook.type(SHEET, "B1", "Quý II/2026");
    expect(shown("A1")).toEqual({ error: "#BUSY!" });
    expect(calls).toHaveLength(2);
    answer(2, true, 46_203);
    expect(shown("A1")).toBe(46_203);
  });

  it("is asked again when the add-in comes anew, and only once that can be called", async () => {
    const { workbook, calls, restart, ready, answer, shown } = await workbookAsking();
    restart();
    workbook.type(SHEET, "A1", '=CCHC.HAN("Quý I/2026")');
    expect(shown("A1")).toEqual({ error: "#BUSY!" });
    expect(calls).toEqual([]);
    ready();
    expect(calls).toHaveLength(1);
    answer(1, true, 46_112);
    expect(shown("A1")).toBe(46_112);
  });

  it("shows the error that the add-in answers with", async () => {
    const { workbook, answer, shown } = await workbookAsking();
    workbook.type(SHEET, "A1", '=CCHC.HAN("Thường xuyên")');
    shown("A1");
    answer(1, false, "Không có ngày đến hạn", 1);
    expect(shown("A1")).toEqual({ error: "#N/A" });
  });
});
