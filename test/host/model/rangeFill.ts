import type { Worksheet } from "@cj-tech-master/excelts";
import type { Area } from "../area";
import { fromHex, toHex } from "../cells/colors";
import { restyle } from "../cells/restyle";
import { commonStyle, type CellStyle } from "../cells/styles";

/** What Excel tells for a cell without a fill. */
const NO_FILL = "#FFFFFF";

export class RangeFill {
  constructor(
    private readonly sheet: Worksheet,
    private readonly areas: readonly Area[]
  ) {}

  get color(): string | null {
    return commonStyle(this.sheet, this.areas, fillColor);
  }

  set color(color: string) {
    const fgColor = fromHex(color);
    restyle(this.sheet, this.areas, (style) => ({
      ...style,
      fill: { type: "pattern", pattern: "solid", fgColor },
    }));
  }

  clear(): void {
    restyle(this.sheet, this.areas, ({ fill: _fill, ...style }) => style);
  }
}

function fillColor({ fill }: CellStyle): string {
  return fill?.type === "pattern" && fill.pattern !== "none"
    ? toHex(fill.fgColor, NO_FILL)
    : NO_FILL;
}
