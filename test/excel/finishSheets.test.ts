import { drawPrint } from "../../src/actions/redrawSheet";
import { closePeriod } from "../../src/actions/reports/closePeriod";
import { openTargets } from "../../src/actions/reports/openTargets";
import { finishSheets, type SheetFinish } from "../../src/excel/finishSheets";
import { knownDay } from "../../src/plan/day";
import { WORKING_PAGE } from "../../src/sheets/pages";
import { fillIn, inWorkbook } from "../build/clerkAtWork";
import { OfficeHost } from "../host/officeHost";
import { cellsOf, inAnyView, requestsOf } from "./finished";
import { build, changedWorkbook, openBuilt, openHost } from "./openSample";

const PRINT = "Bản in phụ lục";
const TODAY = { today: knownDay(2026, 6, 10) };

/** How every visible sheet prints, with its page breaks, as the file says it. */
async function pagesOf(host: OfficeHost): Promise<readonly unknown[]> {
  return pagesIn(await OfficeHost.open(await host.save()));
}

function pagesIn({ file }: OfficeHost): readonly unknown[] {
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

describe("where no printer is installed", () => {
  test("a first build writes all but the pages, and says so", async () => {
    const usual = await openHost();
    expect(await build()).not.toHaveProperty("unfinished");
    const host = await openHost();
    host.settings.noPrinter = true;
    expect(await build()).toMatchObject({ ok: true, unfinished: "pages" });
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
    expect(await build()).not.toHaveProperty("unfinished");
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
    expect(await build()).toMatchObject({ ok: true, unfinished: "pages" });
    expect(await cellsOf(rebuilt)).toContain("Nhiệm vụ bổ sung trong năm");

    const host = await openBuilt();
    host.settings.noPrinter = true;
    await fillIn(host, [1], { "Nội dung công việc": "Việc nhiều chữ ".repeat(40) });
    expect(await drawPrint(TODAY)).toMatchObject({ ok: true, unfinished: "pages" });
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
    const pages = pagesIn(usual);
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
      expect(await drawPrint(TODAY)).not.toHaveProperty("unfinished");
      expect([n, pagesIn(host)]).toEqual([n, pages]);
    }
  });

  test("targets and closed figures are made, and print as they should once there is a printer", async () => {
    const atWork = async (noPrinter: boolean): Promise<OfficeHost> => {
      const host = await openBuilt();
      host.settings.noPrinter = noPrinter;
      expect(await openTargets(TODAY.today)).toMatchObject({ ok: true, isNew: true });
      const closed = await closePeriod({ period: "Quý I", today: knownDay(2026, 3, 14) });
      expect(closed).toMatchObject({ ok: true });
      return host;
    };
    const usual = await atWork(false);
    await drawPrint(TODAY);
    const host = await atWork(true);
    expect(await drawPrint(TODAY)).toMatchObject({ ok: true, unfinished: "pages" });
    host.settings.noPrinter = false;
    expect(await drawPrint(TODAY)).not.toHaveProperty("unfinished");
    expect(await pagesOf(host)).toEqual(await pagesOf(usual));
    host.traffic.reset();
    await drawPrint(TODAY);
    expect(host.traffic.cells.written).toBe(0);
  });

  test("a closed sheet that is protected since waits for its page and stops no other work", async () => {
    const host = await openBuilt();
    host.settings.noPrinter = true;
    const closed = await closePeriod({ period: "Quý I", today: knownDay(2026, 3, 14) });
    const name = closed.ok ? closed.sheet : "";
    await inWorkbook(host, ({ worksheets }) => worksheets.getItem(name).protection.protect());
    host.settings.noPrinter = false;
    expect(await drawPrint(TODAY)).toMatchObject({ ok: true });
    await inWorkbook(host, ({ worksheets }) => worksheets.getItem(name).protection.unprotect());
    await drawPrint(TODAY);
    expect(host.file.getWorksheet(name)!.pageSetup.orientation).toBe("landscape");
  });

  test("a cell that is being edited is no matter of printers", async () => {
    const host = await openHost();
    host.settings.editing = true;
    await expect(build()).rejects.toMatchObject({ kind: "editing" });
  });
});

describe("finishing a sheet", () => {
  const VIEW = { frozen: { rows: 2, columns: 0 }, gridlines: false };
  const sheet = (changed: Partial<SheetFinish>): readonly SheetFinish[] => [
    { role: "summary", sheet: "Tổng hợp", view: VIEW, page: WORKING_PAGE, ...changed },
  ];
  const finish = (host: OfficeHost, sheets: readonly SheetFinish[]) =>
    host.excel.Excel.run((context) => finishSheets(context, sheets, null, () => undefined));

  test.each([
    ["a sheet that is gone", "view", sheet({ sheet: "Không có" })],
    [
      "rows that no sheet has",
      "pages",
      sheet({ page: { ...WORKING_PAGE, breaksBefore: [2_000_000] } }),
    ],
  ] as const)("tells of %s, and goes on", async (_, refused, sheets) => {
    const host = await openBuilt();
    expect(await finish(host, sheets)).toBe(refused);
  });

  test.each(["lost", "replyLost", "midway"] as const)(
    "sends a request that goes wrong once (%s) again",
    async (how) => {
      const host = await openBuilt();
      host.failAt(1, { how, lasting: false });
      expect(await finish(host, sheet({}))).toBeNull();
      const { pageSetup, views } = host.file.getWorksheet("Tổng hợp")!;
      expect(pageSetup.orientation).toBe("landscape");
      expect(views[0]).toMatchObject({ state: "frozen", ySplit: 2, showGridLines: false });
    }
  );
});
