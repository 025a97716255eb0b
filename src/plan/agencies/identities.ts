import { agencyKey, levelOf, plainAgencyKey } from "./agencyKey";
import { unlisted, type KnownName, type NameIndex } from "./nameIndex";

/** Which agency a spelling means, and how the plan calls it. */
export interface Identity {
  readonly key: string;
  readonly known: KnownName;
}

const WITHOUT_DIACRITICS = /^[\0-\x7f]*$/;
const LAST_LEVEL = / (?:xã|phường|đặc khu)$/u;

/**
 * Tells the agencies of a plan apart, given all its spellings. A level left out is the one the plan writes elsewhere;
 * units of two levels ("Công an xã", "Công an phường") are two agencies.
 */
export function identities(
  names: NameIndex,
  spellings: readonly string[]
): (spelling: string) => Identity {
  const meant = typedInFull(names, spellings);
  const levels = new Map<string, string>();
  const ofPlan = new Set<string>();
  for (const spelling of spellings) {
    const { base, level, found } = partsOf(names, spelling);
    if (level !== "") {
      ofPlan.add(level);
    }
    if (level !== "" && !isOfWorkbook(found)) {
      levels.set(base, levels.get(base) ?? level);
    }
  }
  const [onlyLevel = ""] = ofPlan.size === 1 ? ofPlan : [];
  return (written) => {
    const spelling = meant(written);
    const { base, level, found } = partsOf(names, spelling);
    if (isOfWorkbook(found)) {
      return { key: `=${found.name}`, known: found };
    }
    const first = levels.get(base) ?? level;
    const known = found ?? unlisted(spelling);
    return level === "" || level === first
      ? { key: base, known: levelled(known, first || onlyLevel) }
      : { key: `${base} ${level}`, known: withLevel(known, level) };
  };
}

/**
 * A name typed without diacritics that no directory has is the one name of the plan that it is the bare form of, where
 * there is one.
 */
function typedInFull(names: NameIndex, spellings: readonly string[]): (spelling: string) => string {
  const full = new Map<string, Set<string>>();
  for (const spelling of spellings.filter((each) => !WITHOUT_DIACRITICS.test(each))) {
    const key = plainAgencyKey(spelling);
    full.set(key, (full.get(key) ?? new Set()).add(agencyKey(spelling)));
  }
  const firstOf = new Map(spellings.toReversed().map((each) => [agencyKey(each), each]));
  return (spelling) => {
    if (!WITHOUT_DIACRITICS.test(spelling) || names.find(spelling) !== undefined) {
      return spelling;
    }
    const [only, ...others] = full.get(plainAgencyKey(spelling)) ?? [];
    return (only !== undefined && others.length === 0 ? firstOf.get(only) : undefined) ?? spelling;
  };
}

/** A ward's plan writes "Công an phường" where the built-in directory has "Công an xã". */
export function levelled(known: KnownName, level: string): KnownName {
  return known.levelIsOpen && level !== ""
    ? { ...known, name: known.name.replace(LAST_LEVEL, ` ${level}`) }
    : known;
}

function withLevel(known: KnownName, level: string): KnownName {
  return known.levelIsOpen
    ? { ...known, name: `${known.name.replace(LAST_LEVEL, "")} ${level}` }
    : known;
}

/** A workbook's directory has already told its agencies apart. */
function isOfWorkbook(found: KnownName | undefined): found is KnownName {
  return found !== undefined && !found.levelIsOpen;
}

function partsOf(
  names: NameIndex,
  spelling: string
): { readonly base: string; readonly level: string; readonly found: KnownName | undefined } {
  const found = names.find(spelling);
  const level = levelOf(found === undefined || found.levelIsOpen ? spelling : found.name);
  return { base: agencyKey(found?.name ?? spelling), level, found };
}
