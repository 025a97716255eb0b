import type { Worksheet } from "@cj-tech-master/excelts";
import type { Area } from "../area";
import { restyle } from "../cells/restyle";
import { commonStyle } from "../cells/styles";

/** Whether cells are locked and formulas hidden once the sheet is protected. */
export class FormatProtection {
  constructor(
    private readonly sheet: Worksheet,
    private readonly areas: readonly Area[]
  ) {}

  get locked(): boolean | null {
    return commonStyle(this.sheet, this.areas, (style) => style.protection?.locked !== false);
  }

  set locked(locked: boolean) {
    restyle(this.sheet, this.areas, (style) => ({
      ...style,
      protection: { ...style.protection, locked },
    }));
  }

  get formulaHidden(): boolean | null {
    return commonStyle(this.sheet, this.areas, (style) => style.protection?.hidden === true);
  }

  set formulaHidden(hidden: boolean) {
    restyle(this.sheet, this.areas, (style) => ({
      ...style,
      protection: { ...style.protection, hidden },
    }));
  }
}
