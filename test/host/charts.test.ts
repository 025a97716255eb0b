import { beforeEach, describe, expect, test } from "@jest/globals";
import { OfficeHost } from "./officeHost";
import { seriesOf } from "./structure/charts";

let host: OfficeHost;
let name: string;

beforeEach(async () => {
  host = await OfficeHost.open();
  name = host.file.worksheets[0]!.name;
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A2:C4").values = [
      ["Thể chế", 3, 1],
      ["Tài chính công", 2, 0],
      ["Chế độ công vụ", 5, 4],
    ];
    await context.sync();
  });
});

async function run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return host.excel.Excel.run(work);
}

async function draw(): Promise<void> {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const chart = sheet.charts.add("BarStacked", sheet.getRange("B2:B4"), "Columns");
    chart.name = "TheoLĩnhVực & khác";
    chart.title.text = "Theo lĩnh vực";
    chart.title.format.font.size = 12;
    chart.format.font.name = "Times New Roman";
    chart.legend.position = "Bottom";
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.valueAxis.majorGridlines.visible = false;
    const first = chart.series.getItemAt(0);
    first.name = "Hoàn thành";
    first.setXAxisValues(sheet.getRange("A2:A4"));
    first.gapWidth = 40;
    const second = chart.series.add("Quá hạn");
    second.setValues(sheet.getRange("C2:C4"));
    second.setXAxisValues(sheet.getRange("A2:A4"));
    second.format.fill.setSolidColor("#D55E00");
    second.hasDataLabels = true;
    second.dataLabels.numberFormat = "0;;";
    second.dataLabels.position = "Center";
    chart.setPosition("E2", "K20");
    await context.sync();
  });
}

function sources(of = host) {
  return of.file.worksheets[0]!.getCharts().map((chart) =>
    seriesOf(chart).map(({ tx, cat, val }) => [
      tx?.value,
      cat?.strRef?.formula,
      val?.numRef?.formula,
    ])
  );
}

describe("charts of a sheet", () => {
  test("show the ranges they were given, and cover the cells they were put on", async () => {
    await draw();
    expect(sources()).toEqual([
      [
        ["Hoàn thành", "Trang_tính1!$A$2:$A$4", "Trang_tính1!$B$2:$B$4"],
        ["Quá hạn", "Trang_tính1!$A$2:$A$4", "Trang_tính1!$C$2:$C$4"],
      ],
    ]);
    await run(async (context) => {
      const { charts } = context.workbook.worksheets.getFirst();
      const chart = charts.getItem("theolĩnhvực & khác").load("name,top,left,width,height");
      const none = charts.getItemOrNullObject("Khác");
      charts.load("items/name,items/series/items/name");
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([192, 15, 336, 285]);
      expect(none.isNullObject).toBe(true);
      expect(charts.items[0]!.series.items.map((each) => each.name)).toEqual([
        "Hoàn thành",
        "Quá hạn",
      ]);
    });
  });

  test("come back from the file with their names, places and series", async () => {
    await draw();
    const again = await OfficeHost.open(await host.save());
    const [chart] = again.file.worksheets[0]!.getCharts();
    expect(sources(again)).toEqual(sources());
    expect(chart!.title).toBe("Theo lĩnh vực");
    await again.excel.Excel.run(async (context) => {
      const chart = context.workbook.worksheets.getFirst().charts.getItem("TheoLĩnhVực & khác");
      chart.load("left,top,width,height");
      chart.setPosition("E4", "F5");
      await context.sync();
      chart.load("left,top,width,height");
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([192, 45, 96, 30]);
    });
    const third = await OfficeHost.open(await again.save());
    await third.excel.Excel.run(async (context) => {
      const chart = context.workbook.worksheets.getFirst().charts.getItem("TheoLĩnhVực & khác");
      chart.load("top,height");
      await context.sync();
      expect([chart.top, chart.height]).toEqual([45, 30]);
    });
  });

  test("are each workbook's own, however often a file is opened", async () => {
    await draw();
    const bytes = await host.save();
    const tops: number[] = [];
    for (const row of [10, 20, 30]) {
      const opened = await OfficeHost.open(bytes);
      await opened.excel.Excel.run(async (context) => {
        const chart = context.workbook.worksheets.getFirst().charts.getItem("TheoLĩnhVực & khác");
        chart.load("top");
        await context.sync();
        tops.push(chart.top);
        chart.setPosition(`E${row}`, `F${row}`);
        await context.sync();
      });
    }
    expect(tops).toEqual([15, 15, 15]);
  });

  test("follow their cells when rows come in and the sheet is renamed", async () => {
    await draw();
    host.insertRows(name, 1, 2);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.name = "Bảng điều hành";
      const chart = sheet.charts.getItem("TheoLĩnhVực & khác").load("top,height");
      await context.sync();
      expect([chart.top, chart.height]).toEqual([45, 285]);
    });
    expect(sources()[0]![1]).toEqual([
      "Quá hạn",
      "'Bảng điều hành'!$A$4:$A$6",
      "'Bảng điều hành'!$C$4:$C$6",
    ]);
  });

  test("go when they are deleted", async () => {
    await draw();
    await run(async (context) => {
      const { charts } = context.workbook.worksheets.getFirst();
      charts.getItem("TheoLĩnhVực & khác").delete();
      await context.sync();
      const count = charts.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
    const again = await OfficeHost.open(await host.save());
    expect(again.file.worksheets[0]!.getCharts()).toEqual([]);
  });

  test.each([
    ["a source with headers", (sheet: Excel.Worksheet) => sheet.getRange("A1:C4")],
    ["a source of texts", (sheet: Excel.Worksheet) => sheet.getRange("A2:A4")],
  ])("%s is left to Excel", async (_, source) => {
    await expect(
      run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.charts.add("BarStacked", source(sheet), "Columns");
        await context.sync();
      })
    ).rejects.toMatchObject({ code: "NotImplemented" });
  });

  test("labels of stacked bars do not stand outside", async () => {
    await draw();
    await expect(
      run(async (context) => {
        const chart = context.workbook.worksheets.getFirst().charts.getItem("TheoLĩnhVực & khác");
        chart.series.getItemAt(1).dataLabels.position = "OutsideEnd";
        await context.sync();
      })
    ).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

test("a protected sheet lets nobody touch its charts, unless objects may be edited", async () => {
  await draw();
  const touches: readonly ((sheet: Excel.Worksheet, chart: Excel.Chart) => void)[] = [
    (sheet) => sheet.charts.add("BarStacked", sheet.getRange("B2:B4"), "Columns"),
    (_, chart) => chart.setPosition("F2", "L20"),
    (_, chart) => (chart.title.text = "Khác"),
    (sheet, chart) => chart.series.getItemAt(0).setValues(sheet.getRange("C2:C4")),
    (_, chart) => chart.delete(),
  ];
  const touch = (index: number) =>
    run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      touches[index]!(sheet, sheet.charts.getItem("TheoLĩnhVực & khác"));
      await context.sync();
    });
  const protect = (options?: Excel.WorksheetProtectionOptions) =>
    run(async (context) => {
      const { protection } = context.workbook.worksheets.getFirst();
      protection.unprotect();
      protection.protect(options);
      await context.sync();
    });
  await protect();
  for (const index of touches.keys()) {
    await expect(touch(index)).rejects.toMatchObject({ code: "AccessDenied" });
  }
  await protect({ allowEditObjects: true });
  for (const index of touches.keys()) {
    await touch(index);
  }
  expect(host.file.worksheets[0]!.getCharts()).toHaveLength(1);
});

test("a legend that is not there has no font", async () => {
  await draw();
  const size = run(async (context) => {
    const { legend } = context.workbook.worksheets.getFirst().charts.getItem("TheoLĩnhVực & khác");
    legend.visible = false;
    legend.format.font.size = 12;
    await context.sync();
  });
  await expect(size).rejects.toMatchObject({ code: "InvalidOperation" });
});
