import type { TableBlueprint } from "../../sheets/blueprint";
import { readRegions, type Region } from "../regions";
import type { TableState } from "../state";
import { isOwn, type RowInsert } from "./rowEdits";
import { bodyRow } from "./tableLines";

/**
 * Reads the number formats that users' own columns have beside the places where rows come in, in one request where it fits;
 * in none where there are no such columns. Formats that a row brings itself go before.
 * @returns by the place before which rows come
 */
export async function readOwnFormats(
  context: Excel.RequestContext,
  table: TableState,
  { columns }: TableBlueprint,
  inserts: readonly RowInsert[]
): Promise<ReadonlyMap<number, ReadonlyMap<string, string>>> {
  const places = [...new Set(inserts.map(({ at }) => at))];
  const regions = columns.some(isOwn) ? places.map((at) => rowBeside(table, at)) : [];
  const data = await readRegions(context, regions);
  return new Map(
    places.map((at, index) => {
      const beside = data[index]?.formats[0]?.map(
        (format, column) => [columns[column]!.header, format] as const
      );
      const brought = inserts.filter((insert) => insert.at === at).map(({ formats }) => formats);
      return [at, new Map([...(beside ?? []), ...brought.flatMap((each) => [...(each ?? [])])])];
    })
  );
}

/** The body row above a place, as Excel itself goes by; below the header the first one. */
function rowBeside(table: TableState, at: number): Region {
  const area = { ...table.area, row: bodyRow(table, Math.max(at - 1, 0)), rows: 1 };
  return { sheet: table.sheet, area, wanted: "valuesAndFormats", bytesPerCell: 60 };
}
