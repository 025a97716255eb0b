import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { sameName } from "./shifting";

/** A defined name; `formula` has no leading "=", `sheet` is null for the whole workbook. */
export interface DefinedName {
  readonly key: string;
  readonly name: string;
  readonly sheet: Worksheet | null;
  readonly formula: string;
}

/**
 * All defined names but Excel's own ("_xlnm.…"). The library keeps references as lists of single cells; here every name
 * is kept as its formula, so that it can be shifted, is written back as it was, and a whole column costs nothing.
 */
export function definedNames(file: Workbook): readonly DefinedName[] {
  keepAsFormulas(file);
  const store = file.definedNames;
  return Object.entries(store.formulaMap)
    .map(([key, formula]) => ({
      key,
      name: store.nameForKey[key] ?? key,
      sheet: scopeOf(file, key),
      formula,
    }))
    .filter(({ name }) => !name.startsWith("_xlnm."));
}

/** The name as seen from one scope only: null finds workbook names, a sheet finds that sheet's own. */
export function findName(
  file: Workbook,
  name: string,
  scope: Worksheet | null
): DefinedName | null {
  return (
    definedNames(file).find((item) => item.sheet === scope && sameName(item.name, name)) ?? null
  );
}

/** Adds a name or gives it another formula. */
export function storeName(
  file: Workbook,
  name: string,
  scope: Worksheet | null,
  formula: string
): DefinedName {
  keepAsFormulas(file);
  const store = file.definedNames;
  const index = scope === null ? null : file.worksheets.indexOf(scope);
  // The library's own key for a name of one sheet.
  const key = index === null ? name : `${name}\0${index}`;
  store.nameForKey[key] = name;
  store.formulaMap[key] = formula;
  if (index !== null) {
    store.localSheetIdMap[key] = index;
  }
  return { key, name, sheet: scope, formula };
}

export function removeName(file: Workbook, key: string): void {
  const store = file.definedNames;
  delete store.formulaMap[key];
  delete store.nameForKey[key];
  delete store.localSheetIdMap[key];
  delete store.hiddenMap[key];
}

/** Rewrites the formula of every name; `home` is the sheet of a name of one sheet, else "". */
export function rewriteNames(
  file: Workbook,
  rewrite: (formula: string, home: string) => string
): void {
  keepAsFormulas(file);
  const store = file.definedNames;
  for (const [key, formula] of Object.entries(store.formulaMap)) {
    store.formulaMap[key] = rewrite(formula, scopeOf(file, key)?.name ?? "");
  }
}

/**
 * To be called after sheets changed places or one went: names of one sheet go by the sheet's position. `before` is the
 * order the names still follow; the names of a sheet that is gone go with it.
 */
export function followSheetOrder(file: Workbook, before: readonly Worksheet[]): void {
  keepAsFormulas(file);
  const store = file.definedNames;
  const scoped = Object.entries(store.localSheetIdMap).map(([key, index]) => ({
    sheet: before[index],
    name: store.nameForKey[key] ?? key,
    formula: store.formulaMap[key] ?? "",
    hidden: store.hiddenMap[key],
    key,
  }));
  scoped.forEach(({ key }) => removeName(file, key));
  for (const { sheet, name, formula, hidden } of scoped) {
    if (sheet && file.worksheets.includes(sheet)) {
      const { key } = storeName(file, name, sheet, formula);
      if (hidden === true) {
        store.hiddenMap[key] = true;
      }
    }
  }
}

function scopeOf(file: Workbook, key: string): Worksheet | null {
  const index = file.definedNames.localSheetIdMap[key];
  return index === undefined ? null : (file.worksheets[index] ?? null);
}

function keepAsFormulas(file: Workbook): void {
  const store = file.definedNames;
  for (const key of Object.keys(store.matrixMap)) {
    const { ranges } = store.getRanges(key);
    delete store.matrixMap[key];
    if (ranges.length > 0) {
      store.formulaMap[key] = ranges.join(",");
    }
  }
  for (const [key, { rawText }] of Object.entries(store.opaqueMap)) {
    delete store.opaqueMap[key];
    store.formulaMap[key] = rawText;
  }
}
