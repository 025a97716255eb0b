import type {
  BarSeries,
  Chart,
  ChartTitle as Title,
  DataLabelPosition,
  DataLabels,
  LegendPosition,
} from "@cj-tech-master/excelts/chart";
import { HostError, NotModelled } from "../errors";
import { changeChart } from "../structure/charts";
import { ChartFill, ChartFont, ChartLineFormat, Part, type Lettered } from "./chartFormat";

export class ChartAreaFormat {
  constructor(private readonly chart: Chart) {}

  get font(): ChartFont {
    return new ChartFont(this.chart, () => this.chart.chartModel!);
  }

  get fill(): ChartFill {
    return new ChartFill(this.chart, () => this.chart.chartModel!);
  }

  get border(): ChartLineFormat {
    return new ChartLineFormat(this.chart, () => this.chart.chartModel!);
  }
}

/** Letters of a title stand in its text itself. */
class TitleFont extends ChartFont {
  constructor(chart: Chart, title: () => Title) {
    super(chart, () => {
      const run = title().text?.paragraphs[0]?.runs?.[0];
      if (!run) {
        throw new NotModelled("the font of a title without a text of its own");
      }
      return {
        get txPr() {
          return run.properties;
        },
        set txPr(properties) {
          run.properties = properties;
        },
      };
    });
  }
}

export class ChartTitle {
  constructor(private readonly chart: Chart) {}

  get text(): string | undefined {
    return this.chart.title;
  }

  set text(text: string) {
    changeChart(this.chart, ({ chart }) => {
      chart.title = { text: { paragraphs: [{ runs: [{ text }] }] }, overlay: false };
      chart.autoTitleDeleted = false;
    });
  }

  get visible(): boolean {
    return this.chart.chartModel!.chart.title !== undefined;
  }

  get format() {
    return new ChartTitleFormat(this.chart, () =>
      present(this.chart.chartModel!.chart.title, "title")
    );
  }
}

class ChartTitleFormat extends Part<Title> {
  get font(): ChartFont {
    return new TitleFont(this.chart, this.part);
  }
}

const LEGEND_PLACES: Readonly<Record<string, LegendPosition>> = {
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
  Corner: "tr",
};

export class ChartLegend {
  constructor(private readonly chart: Chart) {}

  get visible(): boolean {
    return this.chart.legend !== undefined;
  }

  set visible(visible: boolean) {
    changeChart(this.chart, ({ chart }) => {
      chart.legend = visible ? (chart.legend ?? { legendPos: "r", overlay: false }) : undefined;
    });
  }

  get position(): string | undefined {
    const place = this.chart.legend?.legendPos;
    return Object.keys(LEGEND_PLACES).find((name) => LEGEND_PLACES[name] === place);
  }

  set position(position: string) {
    const legendPos = chosen(position, LEGEND_PLACES);
    changeChart(this.chart, ({ chart }) => {
      chart.legend = { overlay: false, ...chart.legend, legendPos };
    });
  }

  get format() {
    return new ChartLegendFormat(this.chart, () => present(this.chart.legend, "legend"));
  }
}

class ChartLegendFormat extends Part<Lettered> {
  get font(): ChartFont {
    return new ChartFont(this.chart, this.part);
  }
}

export class ChartSeriesFormat extends Part<BarSeries> {
  get fill(): ChartFill {
    return new ChartFill(this.chart, this.part);
  }

  get line(): ChartLineFormat {
    return new ChartLineFormat(this.chart, this.part);
  }
}

const LABEL_PLACES: Readonly<Record<string, DataLabelPosition>> = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
};

export class ChartDataLabels extends Part<BarSeries> {
  get numberFormat(): string | undefined {
    return this.labels().numFmt?.formatCode;
  }

  set numberFormat(formatCode: string) {
    this.change(() => (this.labels().numFmt = { formatCode, sourceLinked: false }));
  }

  get position(): string | undefined {
    const place = this.labels().position;
    return Object.keys(LABEL_PLACES).find((name) => LABEL_PLACES[name] === place);
  }

  /** Stacked bars have no place outside of them. */
  set position(name: string) {
    const position = chosen(name, LABEL_PLACES);
    const [group] = this.chart.chartTypes;
    if (position === "outEnd" && group?.type === "bar" && group.grouping === "stacked") {
      throw new HostError("InvalidArgument", "Labels of stacked bars stand inside of them.");
    }
    this.change(() => (this.labels().position = position));
  }

  get format() {
    return new ChartDataLabelFormat(this.chart, () => this.labels());
  }

  private labels(): DataLabels {
    const { dataLabels } = this.part();
    if (!dataLabels) {
      throw new HostError("InvalidOperation", "The series has no data labels.");
    }
    return dataLabels;
  }
}

class ChartDataLabelFormat extends Part<DataLabels> {
  get font(): ChartFont {
    return new ChartFont(this.chart, this.part);
  }
}

function present<T>(part: T | undefined, what: string): T {
  if (part === undefined) {
    throw new HostError("InvalidOperation", `The chart has no ${what}.`);
  }
  return part;
}

function chosen<T>(name: string, choices: Readonly<Record<string, T>>): T {
  const choice = choices[name];
  if (choice === undefined) {
    throw new HostError(
      "InvalidArgument",
      `${name} is not among ${Object.keys(choices).join(", ")}.`
    );
  }
  return choice;
}
