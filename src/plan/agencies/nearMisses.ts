import { comparisonKey } from "../../text/keys";
import { agencyKey, plainAgencyKey } from "./agencyKey";
import type { Agency } from "../plan";
import { NameIndex, type KnownName } from "./nameIndex";
import { isGroup } from "./units";

/** Words that make another unit of a name, in the form of keys: never a slip. */
const TELLS_APART = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    "tỉnh",
    "huyện",
    "quận",
    "thành phố",
    "thị xã",
    "thị trấn",
    "trung ương",
    "tp",
    "khu vực",
    "số",
  ]
    .map(comparisonKey)
    .join("|")}|\\p{L}|[ivx]+|\\p{N}+)(?![\\p{L}\\p{N}])`,
  "u"
);
const IN_BRACKETS = /^(.+?)\s*\([^()]*\)$/u;
const OF_A_PLACE = /^(.+? (?:xã|phường|đặc khu)) \p{Lu}.*$/u;
/** Of shorter names too many are one letter apart. */
const SHORTEST = 8;

/**
 * For each name of no directory the one listed name that it nearly is: one letter or mark away, marks left out, one word
 * left out or put in behind its first, a place or brackets behind it. None where two names are as near, and none for groups.
 */
export function nearMisses(
  found: readonly string[],
  names: NameIndex
): readonly { readonly spelling: string; readonly name: string }[] {
  const listed = names.listed().map((known) => ({
    known,
    key: agencyKey(known.name),
    plainKey: plainAgencyKey(known.name),
  }));
  return found
    .filter((spelling) => names.find(spelling) === undefined && !isGroup(spelling))
    .flatMap((spelling) => {
      const near = new Set(nearTo(spelling, names, listed).map((known) => known.name));
      const [name] = near;
      return near.size === 1 && name !== undefined ? [{ spelling, name }] : [];
    });
}

interface Listed {
  readonly known: KnownName;
  readonly key: string;
  readonly plainKey: string;
}

/**
 * `nearMisses` among a plan's agencies, all of which its workbook may list: those that the built-in directory does not
 * have and that are nearly one that it has and that the plan writes too.
 */
export function nearMissesAmong(
  agencies: readonly Agency[]
): readonly { readonly spelling: string; readonly name: string }[] {
  const builtIn = new NameIndex([]);
  const isListed = ({ name }: Agency): boolean => builtIn.find(name) !== undefined;
  const listed = agencies.filter(isListed);
  const others = agencies.filter((agency) => !isListed(agency)).map(({ name }) => name);
  return nearMisses(others, new NameIndex(listed)).filter(({ name }) =>
    listed.some((agency) => agency.name === name)
  );
}

function nearTo(
  spelling: string,
  names: NameIndex,
  listed: readonly Listed[]
): readonly KnownName[] {
  const head = (OF_A_PLACE.exec(spelling) ?? IN_BRACKETS.exec(spelling))?.[1];
  const headed = head === undefined ? undefined : names.find(head);
  if (headed !== undefined) {
    return [headed];
  }
  const ownKey = agencyKey(spelling);
  const ownPlainKey = plainAgencyKey(spelling);
  const nearest = [
    listed.filter(({ key }) => isSlip(ownKey, key)),
    listed.filter(({ plainKey }) => plainKey === ownPlainKey),
    listed.filter(({ key }) => isWordApart(ownKey, key)),
  ].find((near) => near.length > 0);
  return (nearest ?? []).map(({ known }) => known);
}

/** Whether two keys differ in one letter put in, left out, exchanged or changed places with the next. */
function isSlip(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < SHORTEST || Math.abs(one.length - other.length) > 1) {
    return false;
  }
  const from = sharedHead(one, other);
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  const restShort = shorter.slice(from);
  const restLong = longer.slice(from);
  const isOneEdit =
    shorter.length < longer.length
      ? restLong.slice(1) === restShort
      : restLong.slice(1) === restShort.slice(1) || swapped(restLong) === restShort;
  return (
    isOneEdit && !TELLS_APART.test(wordAt(one, from)) && !TELLS_APART.test(wordAt(other, from))
  );
}

/** Whether one key is the other without one word of at most two syllables, the first word of all left as it is. */
function isWordApart(one: string, other: string): boolean {
  const [fewer, more] = [one.split(" "), other.split(" ")].sort((a, b) => a.length - b.length);
  if (fewer === undefined || more === undefined || fewer.length < 3) {
    return false;
  }
  const missing = more.length - fewer.length;
  const head = fewer.findIndex((word, index) => word !== more[index]);
  const from = head < 0 ? fewer.length : head;
  return (
    (missing === 1 || missing === 2) &&
    from > 0 &&
    fewer.slice(from).join(" ") === more.slice(from + missing).join(" ") &&
    !TELLS_APART.test(more.slice(from, from + missing).join(" "))
  );
}

function sharedHead(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) {
    length += 1;
  }
  return length;
}

function swapped(text: string): string {
  return `${text.charAt(1)}${text.charAt(0)}${text.slice(2)}`;
}

function wordAt(text: string, position: number): string {
  const end = text.indexOf(" ", position);
  return text.slice(text.lastIndexOf(" ", position - 1) + 1, end < 0 ? undefined : end);
}
