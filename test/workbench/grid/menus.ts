import { registries } from "./library";

/** What the grid's context menus may offer, with the words for it: each has its counterpart in the workbook. */
export interface MenuWords {
  readonly cut: string;
  readonly copy: string;
  readonly paste: string;
  readonly rowAbove: string;
  readonly rowBelow: string;
  readonly deleteRows: string;
}

const CLIPBOARD = { cut: "cut", copy: "copy", paste: "paste" } as const;
const ROWS = {
  add_row_before: "rowAbove",
  add_row_after: "rowBelow",
  delete_row: "deleteRows",
} as const;

/** An entry that the add-in puts into the menu of cells. */
export interface AddinEntry {
  readonly id: string;
  readonly label: () => string;
  readonly choose: () => void;
}

/** Below everything that the grid itself offers. */
const LAST = 1000;

/** Puts the add-in's entries at the end of the menu of cells, as Excel does. */
export function offerEntries(entries: readonly AddinEntry[]): void {
  entries.forEach(({ id, label, choose }, index) =>
    registries.cellMenuRegistry.add(id, {
      name: label,
      sequence: LAST + index,
      execute: choose,
      isReadonlyAllowed: true,
      isEnabledOnLockedSheet: true,
    })
  );
}

/** Leaves in the grid's menus what the workbench can do. @param words asked each time a menu opens */
export function settleMenus(words: () => MenuWords): void {
  const offers = [
    [registries.cellMenuRegistry, { ...CLIPBOARD, ...ROWS }],
    [registries.rowMenuRegistry, { ...CLIPBOARD, ...ROWS }],
    [registries.colMenuRegistry, CLIPBOARD],
  ] as const;
  for (const [registry, offered] of offers) {
    const names = new Map<string, keyof MenuWords>(Object.entries(offered));
    for (const key of registry.getKeys()) {
      const word = names.get(key);
      if (word) {
        registry.replace(key, { ...registry.get(key), name: () => words()[word] });
      } else {
        registry.remove(key);
      }
    }
  }
}
