import { HostError } from "../errors";
import type { RangeObject } from "./range";
import { RangeFormat } from "./rangeFormat";

/** Several areas of one sheet. */
export class RangeAreas {
  constructor(private readonly ranges: readonly RangeObject[]) {}

  get areas(): RangeCollection {
    return new RangeCollection(this.ranges);
  }

  get format(): RangeFormat {
    const areas = this.ranges.map(({ area }) => area);
    return new RangeFormat(this.ranges[0]!.sheet, areas);
  }

  get address(): string {
    return this.ranges.map((range) => range.address).join(",");
  }

  get areaCount(): number {
    return this.ranges.length;
  }

  get cellCount(): number {
    return this.ranges.reduce((sum, range) => sum + range.cellCount, 0);
  }
}

export class RangeCollection {
  constructor(readonly items: readonly RangeObject[]) {}

  getCount(): number {
    return this.items.length;
  }

  getItemAt(index: number): RangeObject {
    const range = this.items[index];
    if (!range) {
      throw new HostError("InvalidArgument", "There is no such area.");
    }
    return range;
  }
}
