import type {
  Chart,
  ChartColor,
  ChartLine,
  ChartTextProperties,
  ShapeProperties,
} from "@cj-tech-master/excelts/chart";
import { fromHex } from "../cells/colors";
import { NotModelled } from "../errors";
import { changeChart } from "../structure/charts";

/** Something of a chart whose letters have a font. */
export interface Lettered {
  txPr?: ChartTextProperties;
}

/** Something of a chart that is filled or has a line. */
interface Shaped {
  spPr?: ShapeProperties;
}

/** Reads and changes a part of a chart's model; the part is there when it is asked for. */
export abstract class Part<T extends object> {
  constructor(
    protected readonly chart: Chart,
    protected readonly part: () => T
  ) {}

  protected change(edit: (part: T) => void): void {
    changeChart(this.chart, () => edit(this.part()));
  }
}

export class ChartFont extends Part<Lettered> {
  get name(): string | undefined {
    return this.part().txPr?.fontFamily;
  }

  set name(fontFamily: string) {
    this.letters({ fontFamily });
  }

  get size(): number | undefined {
    const size = this.part().txPr?.size;
    return size === undefined ? undefined : size / 100;
  }

  set size(points: number) {
    this.letters({ size: Math.round(points * 100) });
  }

  get bold(): boolean | undefined {
    return this.part().txPr?.bold;
  }

  set bold(bold: boolean) {
    this.letters({ bold });
  }

  get color(): string | undefined {
    const color = this.part().txPr?.color?.srgb;
    return color === undefined ? undefined : `#${color}`;
  }

  set color(color: string) {
    this.letters({ color: colorOf(color) });
  }

  private letters(properties: ChartTextProperties): void {
    this.change((part) => (part.txPr = { ...part.txPr, ...properties }));
  }
}

export class ChartFill extends Part<Shaped> {
  setSolidColor(color: string): void {
    this.change((part) => (part.spPr = { ...part.spPr, fill: { solid: colorOf(color) } }));
  }

  getSolidColor(): string {
    const color = this.part().spPr?.fill?.solid?.srgb;
    if (color === undefined) {
      throw new NotModelled("a fill that is not one colour");
    }
    return `#${color}`;
  }

  clear(): void {
    this.change((part) => (part.spPr = { ...part.spPr, fill: { noFill: true } }));
  }
}

export class ChartLineFormat extends Part<Shaped> {
  get color(): string | undefined {
    const color = this.part().spPr?.line?.color?.srgb;
    return color === undefined ? undefined : `#${color}`;
  }

  set color(color: string) {
    this.line({ color: colorOf(color), noFill: undefined });
  }

  /** Points; the file keeps 12,700 parts of one. */
  get weight(): number | undefined {
    const width = this.part().spPr?.line?.width;
    return width === undefined ? undefined : width / 12_700;
  }

  set weight(points: number) {
    this.line({ width: Math.round(points * 12_700) });
  }

  clear(): void {
    this.change((part) => (part.spPr = { ...part.spPr, line: { noFill: true } }));
  }

  private line(properties: ChartLine): void {
    this.change((part) => {
      part.spPr = { ...part.spPr, line: { ...part.spPr?.line, ...properties } };
    });
  }
}

function colorOf(hex: string): ChartColor {
  return { srgb: fromHex(hex).argb!.slice(2) };
}
