import type { Steps } from "../../pace/steps";
import type { FieldValue } from "../taskField";
import type { ReturnedPlace, ReturnedSlip } from "./returnedSlip";
import type { SentSlip, SlipField } from "./slip";
import type { ReturnedSource, ReviewedFile } from "./slipReview";
import { entryKey } from "./slipValues";

type Count = {
  [Key in keyof ReviewedFile]: ReviewedFile[Key] extends number ? Key : never;
}[keyof ReviewedFile];

/** What a review counts of a file; it is counted up while the file is gone through. */
export type FileCounts = Record<Count, number>;

/** A returned file with what is known of its sending. */
export interface ReviewFile {
  readonly slip: ReturnedSlip;
  /** By the directory's name where it is known; "" where the file names none and has no slip of ours. */
  readonly agency: string;
  /** What was sent of a cell to whoever gave this file; undefined where nobody remembers. */
  readonly sent: (taskId: string, field: SlipField) => FieldValue | undefined;
  readonly counts: FileCounts;
}

/** Who says something, as it is told, and the file that counts it. */
export interface Voice {
  readonly file: ReviewFile;
  readonly source: ReturnedSource;
}

/**
 * Returned files in an order that does not depend on how they came, each once: a file that was handed over twice under one name
 * is one file.
 * @param agencyName gives the directory's name of an agency's spelling
 */
export function* reviewFiles(
  returned: readonly ReturnedSlip[],
  sent: readonly SentSlip[],
  agencyName: (spelling: string) => string
): Steps<readonly ReviewFile[]> {
  const distinct = new Map<string, ReturnedSlip>();
  for (const slip of returned) {
    distinct.set(JSON.stringify(slip), slip);
    yield;
  }
  const byCode = new Map(sent.map((slip) => [slip.code, slip]));
  return [...distinct]
    .sort(
      ([content, one], [otherContent, other]) =>
        byText(one.file, other.file) || byText(content, otherContent)
    )
    .map(([, slip]) => {
      const own = slip.code === null ? undefined : byCode.get(slip.code);
      const agency = agencyName(own?.agency ?? slip.agency);
      return {
        slip,
        agency,
        sent: own === undefined ? agreed(slip, slipsTo(agency, sent, agencyName)) : sentBy(own),
        counts: nothingCounted(slip),
      };
    });
}

/** A place in a file, as somebody's word. */
export function voiceOf(file: ReviewFile, place: ReturnedPlace): Voice {
  const { slip, agency } = file;
  const { file: name, code, savedBy, savedAt } = slip;
  return {
    file,
    source: { file: name, code, agency, savedBy, savedOn: savedAt?.day ?? null, place },
  };
}

/** The sources of several words, as they are told. */
export function sourcesOf(voices: readonly Voice[]): readonly ReturnedSource[] {
  return voices.map(({ source }) => source);
}

function slipsTo(
  agency: string,
  sent: readonly SentSlip[],
  agencyName: (spelling: string) => string
): readonly SentSlip[] {
  return agency === "" ? sent : sent.filter((slip) => agencyName(slip.agency) === agency);
}

function sentBy({ base }: SentSlip): ReviewFile["sent"] {
  return (taskId, field) => {
    const values = base[taskId];
    return values === undefined ? undefined : (values[field] ?? null);
  };
}

/**
 * Of a slip without its code it is known what was sent only where all slips that it may be say the same. A unit's own list or a
 * copy of our workbook was not filled in over any slip.
 */
function agreed({ code, damage }: ReturnedSlip, slips: readonly SentSlip[]): ReviewFile["sent"] {
  const isSlip = !damage.includes("ownList") && !damage.includes("wholeWorkbook");
  if (code !== null || !isSlip) {
    return () => undefined;
  }
  const readers = slips.map(sentBy);
  return (taskId, field) => {
    const values = readers.flatMap((read) => {
      const value = read(taskId, field);
      return value === undefined ? [] : [value];
    });
    const keys = new Set(values.map((value) => entryKey(field, value)));
    return keys.size === 1 ? values[0] : undefined;
  };
}

function nothingCounted({ rows }: ReturnedSlip): FileCounts {
  return {
    rows: rows.length,
    matched: 0,
    waiting: 0,
    additions: 0,
    unchanged: 0,
    changed: 0,
    conflicts: 0,
    doubts: 0,
    results: 0,
    knownResults: 0,
    notedResults: 0,
  };
}

/** By code units, the same on every machine. */
function byText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
