import type { Worksheet } from "@cj-tech-master/excelts";
import type { Chart, ChartModel } from "@cj-tech-master/excelts/chart";
import { columnsOf, rowsOf } from "../area";
import { HostError, NotModelled } from "../errors";
import type { Session } from "../session";
import { changeChart, chartName } from "../structure/charts";
import { refuseProtectedObjects } from "../structure/protectedSheet";
import { sameName } from "../structure/shifting";
import { ChartObject } from "./chart";
import { plotted } from "./chartSeries";
import type { RangeObject } from "./range";

/** The kinds of charts that the host makes, as the file spells them. */
const KINDS = {
  BarStacked: { barDir: "bar", grouping: "stacked", overlap: 100 },
  ColumnClustered: { barDir: "col", grouping: "clustered", overlap: undefined },
} as const;

/** `worksheet.charts`. */
export class ChartCollection {
  constructor(
    private readonly session: Session,
    private readonly sheet: Worksheet
  ) {}

  get items(): readonly ChartObject[] {
    return this.charts().map((chart) => this.wrap(chart));
  }

  get count(): number {
    return this.charts().length;
  }

  getCount(): number {
    return this.count;
  }

  /** By name, in any case, or by id. */
  getItem(name: string): ChartObject {
    const chart = this.getItemOrNullObject(name);
    if (chart === null) {
      throw new HostError("ItemNotFound", `There is no chart "${name}".`);
    }
    return chart;
  }

  getItemOrNullObject(name: string): ChartObject | null {
    const found = this.charts().find(
      (chart) => sameName(chartName(chart), name) || this.session.idOf(chart) === name
    );
    return found ? this.wrap(found) : null;
  }

  /**
   * Makes a chart as large as Excel makes it. Of the source only one column of numbers is modelled, which is one series
   * without a name: what Excel makes of headers and of several columns is for it to guess.
   */
  add(type: string, source: RangeObject, seriesBy = "Auto"): ChartObject {
    const kind = KINDS[type as keyof typeof KINDS];
    if (!(type in KINDS)) {
      throw new NotModelled(`charts of the type ${type}`);
    }
    refuseProtectedObjects(this.sheet);
    this.requireNumbers(source, seriesBy);
    const { top, left } = source.area;
    // 480 by 288 points, beside the source.
    const place = { tl: { row: top - 1, col: left }, br: { row: top + 18, col: left + 10 } };
    this.sheet.addChart(
      {
        type: "bar",
        barDir: kind.barDir,
        grouping: kind.grouping,
        title: null,
        series: [{ values: plotted(source) }],
      },
      place
    );
    const chart = this.charts().at(-1)!;
    changeChart(chart, (model) => asExcelMakesIt(model, kind.overlap));
    return this.wrap(chart);
  }

  private requireNumbers(source: RangeObject, seriesBy: string): void {
    if (columnsOf(source.area) !== 1 || rowsOf(source.area) < 2 || seriesBy !== "Columns") {
      throw new NotModelled("charts over anything but one column of cells");
    }
    this.session.calculate();
    if (source.values.some(([value]) => typeof value !== "number")) {
      throw new NotModelled("charts over cells that hold no number");
    }
  }

  private charts(): readonly Chart[] {
    return this.sheet.getCharts();
  }

  private wrap(chart: Chart): ChartObject {
    if (chart.isChartEx) {
      throw new NotModelled("charts of the newer kinds, as waterfalls and maps");
    }
    return new ChartObject(this.session, this.sheet, chart);
  }
}

function asExcelMakesIt({ chart }: ChartModel, overlap: number | undefined): void {
  chart.plotVisOnly = true;
  chart.autoTitleDeleted = false;
  chart.legend = { legendPos: "r", overlay: false };
  for (const group of chart.plotArea.chartTypes) {
    if (group.type === "bar") {
      group.gapWidth = 150;
      group.overlap = overlap;
    }
  }
  for (const axis of chart.plotArea.axes) {
    axis.minorTickMark = "none";
    if (axis.axisType === "val") {
      axis.majorGridlines = {};
    }
  }
}
