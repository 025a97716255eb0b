import { oneLine } from "../../text/unicode";
import { levelOf } from "../agencies/agencyKey";
import { readRoles } from "../agencies/cellRoles";
import { levelled } from "../agencies/identities";
import { NameIndex } from "../agencies/nameIndex";
import type { Agency } from "../plan";
import type { TaskValues } from "../taskField";
import type { DependentContext, DependentRule, DependentValue, FieldChange } from "./dependent";
import { fieldText } from "./fieldText";

/** An agency by the directory's name. */
interface Named {
  readonly name: string;
  /** Whether the workbook lists it: the built-in directory only guesses at what a commune has. */
  readonly listed: boolean;
}

type Naming = (spelling: string) => Named | null;

/** A known spelling of the lead becomes the directory's name; the lead supports nobody. */
export function leadValues(
  values: TaskValues,
  { to }: FieldChange,
  { agencies }: Pick<DependentContext, "agencies">
): readonly DependentValue[] {
  const naming = namingOf(agencies);
  const written = fieldText(to);
  const named = naming(written);
  const respelled =
    named === null || named.name === written
      ? []
      : [{ field: "lead" as const, to: named.name, certain: named.listed }];
  const cell = readSupporting(fieldText(values.supporting), naming);
  const others = cell.names.filter((name) => name !== named?.name);
  return named === null || others.length === cell.names.length
    ? respelled
    : [...respelled, { field: "supporting", to: joined(others), certain: false }];
}

/** Known spellings among the supporting agencies become the directory's names, a line each; the lead is not among them. */
export const supportingValues: DependentRule = (values, { to }, { agencies }) => {
  const naming = namingOf(agencies);
  const written = fieldText(to);
  const { names, respelled, certain } = readSupporting(written, naming);
  const lead = naming(fieldText(values.lead))?.name;
  const others = names.filter((name) => name !== lead);
  const namesLead = others.length < names.length;
  const text = joined(others);
  return text === written || !(respelled || certain || namesLead)
    ? []
    : [{ field: "supporting", to: text, certain: certain && !namesLead }];
};

interface SupportingCell {
  /** Each once; what no directory has as it is written. */
  readonly names: readonly string[];
  /** Whether a known one is spelt otherwise. */
  readonly respelled: boolean;
  /** Whether the workbook lists every one and the cell says nothing else. */
  readonly certain: boolean;
}

function readSupporting(cell: string, naming: Naming): SupportingCell {
  const spellings = readRoles(cell, (name) => naming(name) !== null).map(
    ({ spelling }) => spelling
  );
  const named = spellings.map((spelling) => naming(spelling));
  const names = named.map((each, index) => each?.name ?? spellings[index]!);
  const listed = named.length > 0 && named.every((each) => each?.listed === true);
  return {
    names: [...new Set(names)],
    respelled: names.some((name, index) => name !== oneLine(spellings[index]!)),
    certain: listed && saysOnly(cell, spellings),
  };
}

/** Whether nothing but separators stands between the names of a cell, so that no word is lost with them. */
function saysOnly(cell: string, spellings: readonly string[]): boolean {
  const rest = spellings.reduce(
    (text, spelling) => text.replace(spelling, ";"),
    oneLine(cell).normalize("NFC")
  );
  return !/[\p{L}\p{N}]/u.test(
    rest.replace(/(?<![\p{L}\p{M}])(?:và|cùng|với)(?![\p{L}\p{M}])/gu, "")
  );
}

const indexes = new WeakMap<readonly Agency[], NameIndex>();

function namingOf(agencies: readonly Agency[]): Naming {
  const index = indexes.get(agencies) ?? new NameIndex(agencies);
  indexes.set(agencies, index);
  const listed = new Set(agencies.map(({ name }) => name));
  return (spelling) => {
    const written = oneLine(spelling);
    if (listed.has(written)) {
      return { name: written, listed: true };
    }
    const found = index.find(written);
    const name = found && levelled(found, levelOf(written)).name;
    return name === undefined ? null : { name, listed: listed.has(name) };
  };
}

function joined(names: readonly string[]): string | null {
  return names.length === 0 ? null : names.join("\n");
}
