/** How well a column fits a role, by its header. */
export interface Fit<Role> {
  readonly role: Role;
  readonly weight: number;
}

/**
 * Gives every role to the column that fits it best, and every column at most one role.
 * @param fits what each column fits
 */
export function assignRoles<Role>(
  fits: readonly (readonly Fit<Role>[])[]
): ReadonlyMap<number, Fit<Role>> {
  const offers = fits.flatMap((list, column) => list.map((fit) => ({ ...fit, column })));
  const chosen = new Map<number, Fit<Role>>();
  const taken = new Set<Role>();
  for (const { role, weight, column } of offers.sort((a, b) => b.weight - a.weight)) {
    if (!taken.has(role) && !chosen.has(column)) {
      taken.add(role);
      chosen.set(column, { role, weight });
    }
  }
  return chosen;
}
