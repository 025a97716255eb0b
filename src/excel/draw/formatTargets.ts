import { areasAt, cellsAt } from "../cellsAt";

/** Excel takes lists of addresses up to 8,192 characters; shorter ones are no dearer to speak of. */
const ADDRESS_LENGTH = 1_000;

/** What the formats of areas on one sheet are set by in one request: several areas at once, the same object for the same areas. */
export class FormatTargets {
  private readonly known = new Map<string, Excel.RangeFormat>();

  constructor(private readonly sheet: Excel.Worksheet) {}

  /** @param addresses of areas, rows ("2:5") or columns ("A:C") */
  of(addresses: readonly string[]): readonly Excel.RangeFormat[] {
    return addressLists(addresses).map((list) => {
      const target = this.known.get(list) ?? this.formatAt(list);
      this.known.set(list, target);
      return target;
    });
  }

  private formatAt(list: string): Excel.RangeFormat {
    return list.includes(",") ? areasAt(this.sheet, list).format : cellsAt(this.sheet, list).format;
  }
}

function addressLists(addresses: readonly string[]): readonly string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length < ADDRESS_LENGTH) {
      lists[lists.length - 1] = `${last},${address}`;
    } else {
      lists.push(address);
    }
  }
  return lists;
}
