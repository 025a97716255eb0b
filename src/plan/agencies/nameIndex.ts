import type { Agency } from "../plan";
import { agencyKey, levelOf, plainAgencyKey } from "./agencyKey";
import { formerNamesIn } from "./formerNames";
import { COMMUNE_DIRECTORY } from "./directory";
import { FORMER_DIRECTORY } from "./formerDirectory";
import { isGroup } from "./units";

/** An agency as a directory has it. */
export interface KnownName {
  readonly name: string;
  readonly shortName: string;
  readonly kind: Agency["kind"];
  readonly members: readonly string[];
  readonly formerName: string;
  /** A name of no plan: its level ("xã") gives way to the one that the plan writes. */
  readonly levelIsOpen: boolean;
}

/** The keys under which a spelling is found. */
interface SpellingKeys {
  readonly key: string;
  readonly level: string;
  readonly plain: string;
}

const WITHOUT_DIACRITICS = /^[\0-\x7f]*$/;
const SHORT_NAME_BEHIND = /^(.+?)\s*\(([^()]+)\)$/u;

/** Finds agencies by any of their spellings: in a workbook's directory (or the plan's body) first, then in the built-in one. */
export class NameIndex {
  private readonly byKey = new Map<string, KnownName>();
  /** By key and level: a workbook may have both "Công an xã" and "Công an phường". */
  private readonly byLevel = new Map<string, KnownName>();
  private readonly byPlainKey = new Map<string, KnownName>();
  /** What the workbook lists word for word holds against any rule: somebody decided it. */
  private readonly listedAs = new Map<string, KnownName>();

  constructor(known: readonly Agency[]) {
    const ofWorkbook = known.map((agency) => ({ ...agency, levelIsOpen: false }));
    // Names go before other spellings, so that no agency takes another one's name.
    ofWorkbook.forEach((agency) => this.add(keysOf(agency.name), agency));
    ofWorkbook.forEach((agency) =>
      [agency.shortName, ...formerNamesIn(agency.formerName), ...agency.spellings].forEach(
        (spelling) => {
          this.add(keysOf(spelling), agency);
          setFirst(this.listedAs, levelKey(agencyKey(spelling), levelOf(spelling)), agency);
        }
      )
    );
    for (const { name, shortName, keys } of builtInNames()) {
      const entry = this.byKey.get(agencyKey(name)) ?? {
        ...unlisted(name),
        shortName,
        levelIsOpen: true,
      };
      keys.forEach((each) => this.add(each, entry));
    }
  }

  /** The agency of a spelling, typed with or without diacritics, or followed by its short name in brackets. */
  find(spelling: string): KnownName | undefined {
    const [, name, shortName] = SHORT_NAME_BEHIND.exec(spelling) ?? [];
    const named = name === undefined ? undefined : this.findName(name);
    return named !== undefined && shortName !== undefined && named === this.findName(shortName)
      ? named
      : this.findName(spelling);
  }

  /** Every agency of the directories, once. */
  listed(): readonly KnownName[] {
    return [...new Set(this.byLevel.values())];
  }

  private findName(spelling: string): KnownName | undefined {
    const level = levelOf(spelling);
    const key = agencyKey(spelling);
    const found = this.byLevel.get(levelKey(key, level)) ?? this.byKey.get(key);
    const decided = this.listedAs.get(levelKey(key, level));
    if (decided !== undefined && decided === found) {
      return decided;
    }
    if (found !== undefined) {
      return isOfLevel(found, level) ? found : undefined;
    }
    return WITHOUT_DIACRITICS.test(spelling)
      ? this.byPlainKey.get(plainAgencyKey(spelling))
      : undefined;
  }

  private add({ key, level, plain }: SpellingKeys, known: KnownName): void {
    if (key === "") {
      return;
    }
    setFirst(this.byLevel, levelKey(key, level), known);
    if (!this.byKey.has(key)) {
      this.byKey.set(key, known);
      setFirst(this.byPlainKey, plain, known);
    }
  }
}

function keysOf(spelling: string): SpellingKeys {
  return {
    key: agencyKey(spelling),
    level: levelOf(spelling),
    plain: plainAgencyKey(spelling),
  };
}

interface BuiltInName {
  readonly name: string;
  readonly shortName: string;
  /** Of all spellings, the name before the others. */
  readonly keys: readonly SpellingKeys[];
}

let builtIn: readonly BuiltInName[] | undefined;

/** The built-in directories; their keys are made once, for every reading of a list asks for an index or two. */
function builtInNames(): readonly BuiltInName[] {
  builtIn ??= [...COMMUNE_DIRECTORY, ...FORMER_DIRECTORY].map(({ name, shortName, aliases }) => ({
    name,
    shortName,
    keys: [name, shortName, ...aliases].map(keysOf),
  }));
  return builtIn;
}

/** An agency of no directory, under the name it is written with. */
export function unlisted(name: string): KnownName {
  const kind = isGroup(name) ? "group" : "agency";
  return { name, shortName: "", kind, members: [], formerName: "", levelIsOpen: false };
}

/** "Công an phường" is not a workbook's "Công an xã". */
function isOfLevel(known: KnownName, level: string): boolean {
  const own = levelOf(known.name);
  return known.levelIsOpen || level === "" || own === "" || level === own;
}

function levelKey(key: string, level: string): string {
  return `${key}|${level}`;
}

function setFirst(map: Map<string, KnownName>, key: string, known: KnownName): void {
  if (!map.has(key)) {
    map.set(key, known);
  }
}
