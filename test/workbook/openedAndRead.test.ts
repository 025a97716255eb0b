import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "@jest/globals";
import { previewAppendix, type PreviewOutcome } from "../../src/actions/previewAppendix";
import type { SourceRequest } from "../../src/actions/readSource";
import { readXlsx } from "../../src/workbook/readXlsx";
import { MEMORY_SHEET } from "../../src/excel/state";
import { inWorkbook, sheetNamesOf } from "../build/clerkAtWork";
import { AS_OF, build, openHost } from "../excel/openSample";
import { OfficeHost } from "../host/officeHost";

const SAMPLES = join(__dirname, "..", "samples");

let host: OfficeHost;

afterEach(() => host.uninstall());

const bytesOf = (name: string) => new Uint8Array(readFileSync(join(SAMPLES, name)));

/** How a list is read: in the workbook that is open, or from a file. */
async function readingOf(request: SourceRequest) {
  const outcome: PreviewOutcome = await previewAppendix({ ...request, today: AS_OF });
  if (!outcome.ok) {
    throw new Error(`No list was found: ${outcome.problem.kind}`);
  }
  return outcome.reading;
}

describe("the same list", () => {
  test.each([
    ["of the real plan", "ke-hoach-cchc-2026.xlsx", 39],
    ["in TCVN3 fonts", "danh-muc-tcvn3.xlsx", 5],
    ["in VNI fonts", "danh-muc-vni.xlsx", 2],
  ])("%s is read alike from the open workbook and from its file", async (_, name, tasks) => {
    host = await openHost(bytesOf(name));
    const opened = await readingOf({});
    host.uninstall();
    host = await OfficeHost.open();
    host.install();
    const file = await readingOf({ grids: await readXlsx(bytesOf(name)) });
    expect(file.plan).toEqual(opened.plan);
    expect(file.repairs).toEqual(opened.repairs);
    expect(file.sources).toEqual(opened.sources);
    expect(file.plan.tasks).toHaveLength(tasks);
  });
});

describe("an appendix workbook made earlier", () => {
  async function built(): Promise<OfficeHost> {
    host = await openHost();
    await build();
    await host.idle();
    return host;
  }

  test("gives its source list and none of the add-in's own sheets", async () => {
    const grids = await readXlsx(await (await built()).save());
    expect(grids.map(({ name }) => name)).toEqual(["PHỤ LỤC"]);
  });

  test("whose own sheets were renamed gives its source list alone too", async () => {
    await built();
    const others = sheetNamesOf(host).filter((name) => name !== "PHỤ LỤC" && name !== MEMORY_SHEET);
    await inWorkbook(host, ({ worksheets }) =>
      others.forEach((name, index) => (worksheets.getItem(name).name = `Trang ${index}`))
    );
    const grids = await readXlsx(await host.save());
    expect(grids.map(({ name }) => name)).toEqual(["PHỤ LỤC"]);
  });

  test("without its source gives what the add-in made of it", async () => {
    const { file } = await built();
    file.removeWorksheet("PHỤ LỤC");
    const grids = await readXlsx(await host.save());
    const { plan } = await readingOf({ grids });
    expect(plan.tasks).toHaveLength(39);
  });
});
