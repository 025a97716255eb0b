/** What the plan names, then what the workbook has beside it; Excel tells names apart without regard to case. */
export function withFurther<T extends { readonly name: string }>(
  ofPlan: readonly T[],
  kept: readonly T[]
): readonly T[] {
  const names = new Set(ofPlan.map(({ name }) => name.toLowerCase()));
  return [...ofPlan, ...kept.filter(({ name }) => !names.has(name.toLowerCase()))];
}
