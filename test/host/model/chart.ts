import type { Worksheet } from "@cj-tech-master/excelts";
import type { Chart } from "@cj-tech-master/excelts/chart";
import { bounding } from "../area";
import { columnPoints, rowPoints } from "../cells/sizes";
import { HostError, NotModelled } from "../errors";
import type { Session } from "../session";
import { chartName, nameChart, placeChart, placeOf } from "../structure/charts";
import { refuseProtectedObjects } from "../structure/protectedSheet";
import { ChartAxes } from "./chartAxes";
import { ChartAreaFormat, ChartLegend, ChartTitle } from "./chartParts";
import { ChartSeriesCollection } from "./chartSeries";
import type { RangeObject } from "./range";
import { areaOfAddress } from "./rangeGeometry";

export class ChartObject {
  constructor(
    private readonly session: Session,
    private readonly sheet: Worksheet,
    readonly chart: Chart
  ) {}

  get id(): string {
    return this.session.idOf(this.chart);
  }

  get name(): string {
    return chartName(this.chart);
  }

  set name(name: string) {
    if (name === "") {
      throw new HostError("InvalidArgument", "A chart has a name.");
    }
    refuseProtectedObjects(this.sheet);
    nameChart(this.chart, name);
  }

  /** Points from the sheet's upper edge. */
  get top(): number {
    return sum(1, this.place().top - 1, (row) => rowPoints(this.sheet, row));
  }

  get left(): number {
    return sum(1, this.place().left - 1, (column) => columnPoints(this.sheet, column));
  }

  get height(): number {
    const { top, bottom } = this.place();
    return sum(top, bottom, (row) => rowPoints(this.sheet, row));
  }

  get width(): number {
    const { left, right } = this.place();
    return sum(left, right, (column) => columnPoints(this.sheet, column));
  }

  get title(): ChartTitle {
    return new ChartTitle(this.chart);
  }

  get legend(): ChartLegend {
    return new ChartLegend(this.chart);
  }

  get axes(): ChartAxes {
    return new ChartAxes(this.chart);
  }

  get format(): ChartAreaFormat {
    return new ChartAreaFormat(this.chart);
  }

  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.chart);
  }

  setPosition(start: RangeObject | string, end?: RangeObject | string): void {
    if (end === undefined) {
      throw new NotModelled("placing a chart by its first cell alone");
    }
    refuseProtectedObjects(this.sheet);
    placeChart(this.chart, bounding(this.areaOf(start), this.areaOf(end)));
  }

  delete(): void {
    refuseProtectedObjects(this.sheet);
    this.sheet.removeChart(this.chart);
  }

  private place() {
    const place = placeOf(this.chart);
    if (!place) {
      throw new NotModelled("the place of a chart that does not hang on two cells");
    }
    return place;
  }

  private areaOf(range: RangeObject | string) {
    return typeof range === "string" ? areaOfAddress(this.sheet, range) : range.area;
  }
}

function sum(first: number, last: number, sizeOf: (line: number) => number): number {
  let total = 0;
  for (let line = first; line <= last; line += 1) {
    total += sizeOf(line);
  }
  return total;
}
