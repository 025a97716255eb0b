import type { Agency } from "../plan";
import { agencyKey, levelOf, plainAgencyKey } from "./agencyKey";
import { COMMUNE_DIRECTORY } from "./directory";
import { isGroup } from "./units";

/** An agency as a directory has it. */
export interface KnownName {
  readonly name: string;
  readonly shortName: string;
  readonly kind: Agency["kind"];
  readonly members: readonly string[];
  readonly formerName: string;
  /** The level ("xã") may give way to the one that the plan writes. */
  readonly levelIsOpen: boolean;
}

const WITHOUT_DIACRITICS = /^[\0-\x7f]*$/;

/** Finds agencies by any of their spellings: in a workbook's directory (or the plan's body) first, then in the built-in one. */
export class NameIndex {
  private readonly byKey = new Map<string, KnownName>();
  private readonly byPlainKey = new Map<string, KnownName>();

  constructor(known: readonly Agency[]) {
    // Names go before other spellings, so that no agency takes another one's name.
    known.forEach((agency) => this.add(agency.name, { ...agency, levelIsOpen: false }));
    known.forEach((agency) =>
      [agency.shortName, agency.formerName, ...agency.spellings].forEach((spelling) =>
        this.add(spelling, { ...agency, levelIsOpen: false })
      )
    );
    for (const { name, shortName, aliases } of COMMUNE_DIRECTORY) {
      const entry = this.byKey.get(agencyKey(name)) ?? {
        ...unlisted(name),
        shortName,
        levelIsOpen: levelOf(name) !== "",
      };
      [name, shortName, ...aliases].forEach((spelling) => this.add(spelling, entry));
    }
  }

  /** The agency of a spelling, typed with or without diacritics. */
  find(spelling: string): KnownName | undefined {
    const found = this.byKey.get(agencyKey(spelling));
    return found === undefined && WITHOUT_DIACRITICS.test(spelling)
      ? this.byPlainKey.get(plainAgencyKey(spelling))
      : found;
  }

  private add(spelling: string, known: KnownName): void {
    const key = agencyKey(spelling);
    if (key === "" || this.byKey.has(key)) {
      return;
    }
    this.byKey.set(key, known);
    const plainKey = plainAgencyKey(spelling);
    if (!this.byPlainKey.has(plainKey)) {
      this.byPlainKey.set(plainKey, known);
    }
  }
}

/** An agency of no directory, under the name it is written with. */
export function unlisted(name: string): KnownName {
  const kind = isGroup(name) ? "group" : "agency";
  return { name, shortName: "", kind, members: [], formerName: "", levelIsOpen: false };
}
