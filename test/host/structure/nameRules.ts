import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { parseArea } from "../area";
import { HostError } from "../errors";
import { definedNames } from "./nameStore";
import { sameName } from "./shifting";
import { findTable } from "./tableModel";

/**
 * Excel's rules for names of tables and defined names: 1 to 255 characters, first a letter, "_" or "\", then letters,
 * digits, "_", "." (a "\" or "?" may follow too); not like a cell address in either style, not C or R alone.
 */
export function isValidName(name: string): boolean {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  const address = /^[A-Za-z]{1,3}\d+$/.test(name) && parseArea(name) !== null;
  const r1c1 = /^(?:R\d*C\d*|R\d*|C\d*)$/i.test(name);
  return wellFormed && !address && !r1c1;
}

/** Throws InvalidArgument for a name that breaks the rules, ItemAlreadyExists for one that a table or name of the scope has. */
export function checkNewName(file: Workbook, name: string, scope: Worksheet | null): void {
  if (!isValidName(name)) {
    throw new HostError("InvalidArgument", `"${name}" is not a valid name.`);
  }
  const taken = definedNames(file).some(
    (item) => item.sheet === scope && sameName(item.name, name)
  );
  if (taken || (scope === null && findTable(file, name) !== null)) {
    throw new HostError("ItemAlreadyExists", `The name "${name}" exists already.`);
  }
}
