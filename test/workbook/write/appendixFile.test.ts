import { beforeAll, describe, expect, it } from "@jest/globals";
import { strFromU8, unzipSync } from "fflate";
import { buildAppendix } from "../../../src/actions/buildAppendix";
import { readOwnWorkbook, type OwnWorkbook } from "../../../src/actions/ownWorkbook";
import { redrawSheets } from "../../../src/actions/redrawSheets";
import { inExcel } from "../../../src/excel/run";
import { columnNumber } from "../../../src/notation/columnLetters";
import { drawWorkbook } from "../../../src/sheets/drawWorkbook";
import { writeXlsx } from "../../../src/workbook/write/writeXlsx";
import { readXlsx } from "../../../src/workbook/readXlsx";
import { AS_OF, contentsOf, openHost, SAMPLE } from "../../excel/openSample";
import type { OfficeHost } from "../../host/officeHost";
import { seedInput } from "../../sheets/seedInput";

const input = seedInput();
let bytes: Uint8Array;
let host: OfficeHost;

beforeAll(async () => {
  bytes = await writeXlsx(drawWorkbook(input));
  host = await openHost(bytes);
});

describe("an appendix workbook written without Excel", () => {
  it("is one of ours, with its tasks, settings and directories", async () => {
    const own = (await inExcel((context) => readOwnWorkbook(context, AS_OF))) as OwnWorkbook;
    expect(own.tracked.map(({ cells }) => cells.text)).toEqual(
      input.tracked.map(({ cells }) => cells.text)
    );
    expect(own.tracked.map(({ id }) => id)).toEqual(input.tracked.map(({ id }) => id));
    expect(own.settings).toMatchObject({
      planYear: 2026,
      asOf: AS_OF,
      authority: input.settings.authority,
    });
    expect(own.areas.map(({ name }) => name)).toEqual(input.plan.areas.map(({ name }) => name));
    expect(own.agencies.map(({ name }) => name)).toEqual(input.agencies.map(({ name }) => name));
    expect(own.title).toBe(input.plan.title);
  });

  it("has its rows from above and its cells from the left: Excel takes any others for damage", () => {
    const parts = Object.entries(unzipSync(bytes)).filter(([path]) =>
      path.startsWith("xl/worksheets/sheet")
    );
    expect(parts.length).toBeGreaterThan(4);
    for (const [, part] of parts) {
      const places = [...strFromU8(part).matchAll(/<c r="([A-Z]+)(\d+)"/g)].map(
        ([, column, row]) => Number(row) * 20_000 + columnNumber(column!)
      );
      const rows = [...strFromU8(part).matchAll(/<row r="(\d+)"/g)].map(([, row]) => Number(row));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(rows).toEqual([...rows].sort((a, b) => a - b));
    }
  });

  it("calculates", async () => {
    await host.idle();
    const sheet = host.file.getWorksheet("Phụ lục (theo dõi)")!;
    const words = [5, 6, 7].map((row) => sheet.getCell(row, 16).text);
    expect(words.every((word) => word !== "")).toBe(true);
  });

  it("is drawn anew without harm, print and summary from the table", async () => {
    const before = contentsOf(host).filter(isOfTable);
    const drawn = await redrawSheets({
      roles: new Set(["print", "summary"]),
      shown: "tracking",
      today: AS_OF,
    });
    await host.idle();
    expect(drawn).toMatchObject({ restored: false, unfinished: null });
    expect(contentsOf(host).filter(isOfTable)).toEqual(before);
  });

  it("takes the list of its plan without changing or doubling a task", async () => {
    const grids = await readXlsx(SAMPLE);
    const built = await buildAppendix({ asOf: AS_OF, live: false, today: AS_OF, grids });
    await host.idle();
    const own = (await inExcel((context) => readOwnWorkbook(context, AS_OF))) as OwnWorkbook;
    expect(built).toMatchObject({ ok: true });
    expect(own.tracked.map(({ id, cells }) => [id, cells.text])).toEqual(
      input.tracked.map(({ id, cells }) => [id, cells.text])
    );
  });
});

/** Contents and looks of the table in which staff work. */
function isOfTable(line: string): boolean {
  return /^Phụ lục \(theo dõi\) (?:[A-Z]+\d+|tables|dataValidations) /.test(line);
}
