/** What the plan names, then what the workbook has beside it, each name once; Excel tells names apart without regard to case. */
export function withFurther<T extends { readonly name: string }>(
  ofPlan: readonly T[],
  kept: readonly T[]
): readonly T[] {
  const byName = new Map<string, T>();
  for (const each of [...ofPlan, ...kept]) {
    const key = each.name.toLowerCase();
    byName.set(key, byName.get(key) ?? each);
  }
  return [...byName.values()];
}
