import { drawPrint } from "../../src/actions/redrawSheet";
import { knownDay } from "../../src/plan/day";
import { fillIn } from "../build/clerkAtWork";
import { OfficeHost } from "../host/officeHost";
import { build, changedWorkbook, openBuilt, openHost, savedContentsOf } from "./openSample";

jest.setTimeout(240_000);

const PRINT = "Bản in phụ lục";
const TODAY = { today: knownDay(2026, 6, 10) };

/** How every visible sheet prints, with its page breaks, as the file says it. */
async function pagesOf(host: OfficeHost): Promise<readonly unknown[]> {
  const { file } = await OfficeHost.open(await host.save());
  return file.worksheets
    .filter(({ state }) => state === "visible")
    .map(({ name, pageSetup, headerFooter, rowBreaks }) => ({
      name,
      paper: [pageSetup.paperSize, pageSetup.orientation, pageSetup.scale, pageSetup.fitToPage],
      margins: pageSetup.margins,
      area: [pageSetup.printArea, pageSetup.printTitlesRow, pageSetup.horizontalCentered],
      header: [headerFooter?.oddHeader, headerFooter?.differentFirst],
      breaks: rowBreaks.map(({ id }) => id),
    }));
}

const OF_PRINTING = /^(.+) (pageSetup|headerFooter|rowBreaks|printOptions|pageMargins) /;

/** Everything but how sheets print and what the add-in remembers; ids are random. */
async function cellsOf(host: OfficeHost): Promise<string> {
  return (await savedContentsOf(host))
    .filter((line) => !OF_PRINTING.test(line) && !line.startsWith("~PhuLuc"))
    .join("\n")
    .replace(/nv-[a-z]{8}/g, "nv");
}

function inAnyView(contents: string): string {
  return contents.replace(/ views .*/g, "");
}

async function requestsOf(work: () => Promise<unknown>, host: OfficeHost): Promise<number> {
  host.traffic.reset();
  await work();
  return host.traffic.requests;
}

describe("where no printer is installed", () => {
  test("a first build writes all but the pages, and says so", async () => {
    const usual = await openHost();
    expect(await build()).not.toHaveProperty("pagesRefused");
    const host = await openHost();
    host.settings.noPrinter = true;
    expect(await build()).toMatchObject({ ok: true, pagesRefused: true });
    expect(await cellsOf(host)).toBe(await cellsOf(usual));
    expect(host.file.getWorksheet(PRINT)!.rowBreaks).toEqual([]);
  });

  test("what was refused is made up for by the next build where there is one", async () => {
    const usual = await openHost();
    await build();
    const host = await openHost();
    host.settings.noPrinter = true;
    await build();
    host.settings.noPrinter = false;
    const reopened = await openHost(await host.save());
    expect(await build()).not.toHaveProperty("pagesRefused");
    expect(await pagesOf(reopened)).toEqual(await pagesOf(usual));
    const again = await requestsOf(build, reopened);
    reopened.traffic.reset();
    await build();
    expect(reopened.traffic.cells.written).toBe(0);
    expect(reopened.traffic.requests).toBe(again);
  });

  test("a rebuild and a redrawing change what they would, and say so", async () => {
    const rebuilt = await openHost(await (await changedWorkbook()).save());
    rebuilt.settings.noPrinter = true;
    expect(await build()).toMatchObject({ ok: true, pagesRefused: true });
    expect(await cellsOf(rebuilt)).toContain("Nhiệm vụ bổ sung trong năm");

    const host = await openBuilt();
    host.settings.noPrinter = true;
    await fillIn(host, [1], { "Nội dung công việc": "Việc nhiều chữ ".repeat(40) });
    expect(await drawPrint(TODAY)).toMatchObject({ ok: true, pagesRefused: true });
    expect(await cellsOf(host)).toContain("Việc nhiều chữ");
    host.settings.noPrinter = false;
    const before = host.file.getWorksheet(PRINT)!.rowBreaks.map(({ id }) => id);
    expect(await drawPrint(TODAY)).toEqual({ ok: true, changedCells: 0, restored: false });
    expect(host.file.getWorksheet(PRINT)!.rowBreaks.map(({ id }) => id)).not.toEqual(before);
  });

  test("a fault at any request leaves all as it was or complete, and the pages to be made up for", async () => {
    const clerk = await openBuilt();
    await fillIn(clerk, [1], { "Nội dung công việc": "Việc nhiều chữ ".repeat(40) });
    const bytes = await clerk.save();
    const before = await cellsOf(await openHost(bytes));
    const usual = await openHost(bytes);
    const requests = await requestsOf(() => drawPrint(TODAY), usual);
    const complete = await cellsOf(usual);
    for (let n = 1; n <= requests; n += 1) {
      const host = await openHost(bytes);
      host.settings.noPrinter = true;
      host.failAt(n, { how: "midway", lasting: false });
      const isDone = await drawPrint(TODAY).then(
        () => true,
        () => false
      );
      await host.idle();
      const now = inAnyView(await cellsOf(host));
      // The last request only shows the sheet.
      const expected = isDone || now === inAnyView(complete) ? complete : before;
      expect([n, now]).toEqual([n, inAnyView(expected)]);
      host.settings.noPrinter = false;
      expect(await drawPrint(TODAY)).not.toHaveProperty("pagesRefused");
      expect([n, await pagesOf(host)]).toEqual([n, await pagesOf(usual)]);
    }
  });

  test("a cell that is being edited is no matter of printers", async () => {
    const host = await openHost();
    host.settings.editing = true;
    await expect(build()).rejects.toMatchObject({ kind: "editing" });
  });
});
