import type { BarSeries, Chart } from "@cj-tech-master/excelts/chart";
import { columnLetters, quoteSheet } from "../area";
import { HostError, NotModelled } from "../errors";
import { changeChart, seriesOf } from "../structure/charts";
import { ChartDataLabels, ChartSeriesFormat } from "./chartParts";
import type { RangeObject } from "./range";

export class ChartSeriesCollection {
  constructor(private readonly chart: Chart) {}

  get items(): readonly ChartSeries[] {
    return seriesOf(this.chart).map((_, index) => new ChartSeries(this.chart, index));
  }

  get count(): number {
    return seriesOf(this.chart).length;
  }

  getCount(): number {
    return this.count;
  }

  getItemAt(index: number): ChartSeries {
    if (index < 0 || index >= this.count) {
      throw new HostError("InvalidArgument", `There is no series at position ${index}.`);
    }
    return new ChartSeries(this.chart, index);
  }

  /** A series without values, after the others. */
  add(name?: string, index?: number): ChartSeries {
    if (index !== undefined) {
      throw new NotModelled("adding a series at a position");
    }
    const at = this.count;
    changeChart(this.chart, ({ chart: { plotArea } }) => {
      const [group] = plotArea.chartTypes;
      if (group?.type !== "bar") {
        throw new NotModelled("adding a series to anything but bars and columns");
      }
      group.series.push({
        index: at,
        order: at,
        tx: name === undefined ? undefined : { value: name },
      });
    });
    return new ChartSeries(this.chart, at);
  }
}

export class ChartSeries {
  constructor(
    private readonly chart: Chart,
    private readonly index: number
  ) {}

  get name(): string {
    const { tx } = this.series();
    if (tx?.strRef) {
      throw new NotModelled("the name of a series that stands in a cell");
    }
    return tx?.value ?? `Series${this.index + 1}`;
  }

  set name(name: string) {
    this.change((series) => (series.tx = { value: name }));
  }

  get hasDataLabels(): boolean {
    return this.series().dataLabels?.showVal === true;
  }

  set hasDataLabels(has: boolean) {
    this.change((series) => {
      series.dataLabels = has
        ? {
            showVal: true,
            showLegendKey: false,
            showCatName: false,
            showSerName: false,
            showPercent: false,
            showBubbleSize: false,
          }
        : undefined;
    });
  }

  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.chart, () => this.series());
  }

  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.chart, () => this.series());
  }

  /** Per cent of a bar's breadth; all series of a chart share it. */
  get gapWidth(): number {
    const [group] = this.chart.chartTypes;
    return group?.type === "bar" ? (group.gapWidth ?? 150) : 0;
  }

  set gapWidth(width: number) {
    if (width < 0 || width > 500) {
      throw new HostError("InvalidArgument", "A gap is between 0 and 500 per cent wide.");
    }
    changeChart(this.chart, ({ chart: { plotArea } }) => {
      for (const group of plotArea.chartTypes) {
        if (group.type === "bar") {
          group.gapWidth = width;
        }
      }
    });
  }

  setValues(source: RangeObject): void {
    this.change((series) => (series.val = { numRef: { formula: plotted(source) } }));
  }

  /** The categories, in charts that have some: there the documentation knows less than Excel does (office-js-docs-reference #1493). */
  setXAxisValues(source: RangeObject): void {
    this.change((series) => (series.cat = { strRef: { formula: plotted(source) } }));
  }

  private series(): BarSeries {
    const series = seriesOf(this.chart)[this.index];
    if (!series) {
      throw new HostError("ItemNotFound", "The series is gone.");
    }
    return series as BarSeries;
  }

  private change(edit: (series: BarSeries) => void): void {
    changeChart(this.chart, () => edit(this.series()));
  }
}

/** A range as a chart keeps it: "'Bảng điều hành'!$B$4:$B$10". */
export function plotted({ sheet, area: { top, left, bottom, right } }: RangeObject): string {
  const cell = (row: number, column: number) => `$${columnLetters(column)}$${row}`;
  return `${quoteSheet(sheet.name)}!${cell(top, left)}:${cell(bottom, right)}`;
}
