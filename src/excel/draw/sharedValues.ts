import type { SheetArea } from "../../sheets/blueprint";

/** Areas of a sheet that are given one value. */
export interface SharedValue<T> {
  readonly value: T;
  readonly areas: readonly SheetArea[];
}

/**
 * Gathers areas that are given the same value, so that Excel is told it once. Of areas that overlap the later one still wins:
 * none is given its value before an earlier one that overlaps it and has another.
 */
export function sharedValues<T>(
  given: readonly { readonly value: T; readonly area: SheetArea }[]
): readonly SharedValue<T>[] {
  const shared: { readonly value: T; areas: SheetArea[] }[] = [];
  for (const { value, area } of given) {
    const since = shared.findLastIndex(
      (each) => each.value !== value && overlaps(each.areas, area)
    );
    const same = shared.findLast((each, index) => index > since && each.value === value);
    if (same) {
      same.areas = withArea(same.areas, area);
    } else {
      shared.push({ value, areas: [area] });
    }
  }
  return shared;
}

/** Areas side by side or one below the other become one. */
function withArea(areas: readonly SheetArea[], area: SheetArea): SheetArea[] {
  const last = areas.at(-1)!;
  const before = areas.slice(0, -1);
  const { row, column, rows, columns } = last;
  if (area.row === row && area.rows === rows && area.column === column + columns) {
    return [...before, { ...last, columns: columns + area.columns }];
  }
  if (area.column === column && area.columns === columns && area.row === row + rows) {
    return [...before, { ...last, rows: rows + area.rows }];
  }
  return [...areas, area];
}

function overlaps(areas: readonly SheetArea[], area: SheetArea): boolean {
  return areas.some(
    (each) =>
      each.row < area.row + area.rows &&
      area.row < each.row + each.rows &&
      each.column < area.column + area.columns &&
      area.column < each.column + each.columns
  );
}
