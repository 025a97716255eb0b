/** Compares two texts by their code units, for `sort`: the same order on every machine, whatever language it is set to. */
export function byCodeUnits(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
