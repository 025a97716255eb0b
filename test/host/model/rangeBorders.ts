import type { Border, Borders, BorderStyle, Worksheet } from "@cj-tech-master/excelts";
import { columnsOf, rowsOf, type Area } from "../area";
import { fromHex, toHex } from "../cells/colors";
import { restyle } from "../cells/restyle";
import { commonStyle } from "../cells/styles";
import { HostError, NotModelled } from "../errors";

type Side = "top" | "left" | "bottom" | "right";

interface Edge {
  /** The cells that carry the line; null where the range is too small to have it. */
  readonly of: (area: Area) => Area | null;
  readonly side: Side;
}

const EDGES: Readonly<Record<string, Edge>> = {
  EdgeTop: { side: "top", of: (area) => ({ ...area, bottom: area.top }) },
  EdgeBottom: { side: "bottom", of: (area) => ({ ...area, top: area.bottom }) },
  EdgeLeft: { side: "left", of: (area) => ({ ...area, right: area.left }) },
  EdgeRight: { side: "right", of: (area) => ({ ...area, left: area.right }) },
  InsideHorizontal: {
    side: "bottom",
    of: (area) => (rowsOf(area) > 1 ? { ...area, bottom: area.bottom - 1 } : null),
  },
  InsideVertical: {
    side: "right",
    of: (area) => (columnsOf(area) > 1 ? { ...area, right: area.right - 1 } : null),
  },
};

/** Line style and weight of the API for each line of the file. */
const LINES: Readonly<Record<BorderStyle, readonly [style: string, weight: string]>> = {
  hair: ["Continuous", "Hairline"],
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  dotted: ["Dot", "Thin"],
  double: ["Double", "Thick"],
  slantDashDot: ["SlantDashDot", "Medium"],
};

export class RangeBorderCollection {
  readonly items: readonly RangeBorder[];

  constructor(sheet: Worksheet, areas: readonly Area[]) {
    this.items = Object.entries(EDGES).map(
      ([name, edge]) => new RangeBorder(sheet, areas, name, edge)
    );
  }

  getCount(): number {
    return this.items.length;
  }

  getItem(index: string): RangeBorder {
    const border = this.items.find(({ sideIndex }) => sideIndex === index);
    if (!border) {
      throw new NotModelled(`the border ${index}`);
    }
    return border;
  }

  getItemAt(index: number): RangeBorder {
    const border = this.items[index];
    if (!border) {
      throw new HostError("InvalidArgument", "There is no such border.");
    }
    return border;
  }
}

export class RangeBorder {
  constructor(
    private readonly sheet: Worksheet,
    private readonly areas: readonly Area[],
    readonly sideIndex: string,
    private readonly edge: Edge
  ) {}

  get id(): string {
    return this.sideIndex;
  }

  get style(): string | null {
    return this.common((border) => (border?.style ? LINES[border.style][0] : "None"));
  }

  set style(style: string) {
    this.change((border) => {
      if (style === "None") {
        return undefined;
      }
      const weight = border?.style ? LINES[border.style][1] : "Thin";
      return { ...border, style: lineOf(style, weight) };
    });
  }

  get weight(): string | null {
    return this.common((border) => (border?.style ? LINES[border.style][1] : "Thin"));
  }

  set weight(weight: string) {
    this.change((border) => {
      const style = border?.style ? LINES[border.style][0] : "Continuous";
      return { ...border, style: lineOf(style, weight) };
    });
  }

  get color(): string | null {
    return this.common((border) => toHex(border?.color, "#000000"));
  }

  set color(color: string) {
    const inFile = fromHex(color);
    this.change((border) => ({ ...border, style: border?.style ?? "thin", color: inFile }));
  }

  /** Each area has edges of its own. */
  private cells(): readonly Area[] {
    return this.areas.flatMap((area) => this.edge.of(area) ?? []);
  }

  private common<T>(read: (border: Partial<Border> | undefined) => T): T | null {
    const cells = this.cells();
    return cells.length === 0
      ? read(undefined)
      : commonStyle(this.sheet, cells, (style) => read(style.border?.[this.edge.side]));
  }

  private change(edit: (border: Partial<Border> | undefined) => Partial<Border> | undefined): void {
    restyle(this.sheet, this.cells(), (style) => {
      const { [this.edge.side]: former, ...others } = style.border ?? {};
      const line = edit(former);
      const border: Partial<Borders> = line ? { ...others, [this.edge.side]: line } : others;
      return { ...style, border };
    });
  }
}

/** The line for a style in a weight; a weight that the style has not is the style's own. */
function lineOf(style: string, weight: string): BorderStyle {
  const lines = Object.entries(LINES) as [BorderStyle, readonly [string, string]][];
  const ofStyle = lines.filter(([, line]) => line[0] === style);
  const line = ofStyle.find(([, [, other]]) => other === weight) ?? ofStyle[0];
  if (!line) {
    throw new HostError("InvalidArgument", `${style} is no border line.`);
  }
  return line[0];
}
