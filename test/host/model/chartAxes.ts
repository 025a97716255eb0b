import type { Chart, ChartAxis as Axis } from "@cj-tech-master/excelts/chart";
import { HostError } from "../errors";
import { ChartFont, ChartLineFormat, Part } from "./chartFormat";

export class ChartAxes {
  constructor(private readonly chart: Chart) {}

  get categoryAxis(): ChartAxis {
    return new ChartAxis(this.chart, () => this.axis("cat"));
  }

  get valueAxis(): ChartAxis {
    return new ChartAxis(this.chart, () => this.axis("val"));
  }

  private axis(type: Axis["axisType"]): Axis {
    const axis = this.chart.axes.find(({ axisType }) => axisType === type);
    if (!axis) {
      throw new HostError("InvalidOperation", "The chart has no such axis.");
    }
    return axis;
  }
}

export class ChartAxis extends Part<Axis> {
  get visible(): boolean {
    return this.part().delete !== true;
  }

  set visible(visible: boolean) {
    this.change((axis) => (axis.delete = !visible));
  }

  get reversePlotOrder(): boolean {
    return this.part().scaling?.orientation === "maxMin";
  }

  set reversePlotOrder(reverse: boolean) {
    this.change((axis) => {
      axis.scaling = { ...axis.scaling, orientation: reverse ? "maxMin" : "minMax" };
    });
  }

  get minimum(): number | undefined {
    return this.part().scaling?.min;
  }

  set minimum(min: number) {
    this.change((axis) => (axis.scaling = { ...axis.scaling, min }));
  }

  get tickLabelSpacing(): number | undefined {
    const axis = this.part();
    return axis.axisType === "cat" ? axis.tickLblSkip : undefined;
  }

  /** Every how many categories a label stands. */
  set tickLabelSpacing(spacing: number) {
    this.change((axis) => {
      if (axis.axisType !== "cat") {
        throw new HostError("InvalidOperation", "Only an axis of categories leaves labels out.");
      }
      axis.tickLblSkip = spacing;
    });
  }

  get majorTickMark(): string | undefined {
    return { none: "None", inside: "Inside", outside: "Outside", cross: "Cross" }[
      this.part().majorTickMark ?? "outside"
    ];
  }

  set majorTickMark(mark: string) {
    const marks = { None: "none", Inside: "inside", Outside: "outside", Cross: "cross" } as const;
    if (!(mark in marks)) {
      throw new HostError("InvalidArgument", `There are no tick marks ${mark}.`);
    }
    this.change((axis) => (axis.majorTickMark = marks[mark as keyof typeof marks]));
  }

  get majorGridlines(): ChartGridlines {
    return new ChartGridlines(this.chart, this.part);
  }

  get format() {
    return new ChartAxisFormat(this.chart, this.part);
  }
}

class ChartGridlines extends Part<Axis> {
  get visible(): boolean {
    return this.part().majorGridlines !== undefined;
  }

  set visible(visible: boolean) {
    this.change((axis) => {
      axis.majorGridlines = visible ? (axis.majorGridlines ?? {}) : undefined;
    });
  }
}

class ChartAxisFormat extends Part<Axis> {
  get font(): ChartFont {
    return new ChartFont(this.chart, this.part);
  }

  get line(): ChartLineFormat {
    return new ChartLineFormat(this.chart, this.part);
  }
}
