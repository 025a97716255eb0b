import type { Steps } from "../../pace/steps";
import { byCodeUnits } from "../../text/codeUnits";
import { comparisonKey } from "../../text/keys";
import type { FieldValue } from "../taskField";
import type { ReturnedPlace, ReturnedSlip } from "./returnedSlip";
import type { SentSlip } from "./slip";
import type { ReturnedSource, ReviewedFile } from "./slipReview";
import { entryKey } from "./slipValues";
import { slipCodeIn } from "./slipWords";
import type { SlipField } from "../../tables/slipColumns";

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
  readonly answers: ReviewedFile["answers"];
  readonly foreign: ReviewedFile["foreign"];
  /** What was sent of a cell to whoever gave this file; undefined where nobody remembers. */
  readonly sent: (taskId: string, field: SlipField) => FieldValue | undefined;
  readonly counts: FileCounts;
}

/** Who says something, as it is told, and the file that counts it. */
export interface Voice {
  readonly file: ReviewFile;
  readonly source: ReturnedSource;
}

/** What tells whose answer a file is. */
export interface SlipsOut {
  readonly planYear: number;
  readonly sent: readonly SentSlip[];
  /** Of them those that are still to come back. */
  readonly owed: readonly Pick<SentSlip, "code" | "agency">[];
  /** Gives the directory's name of an agency's spelling. */
  readonly agencyName: (spelling: string) => string;
  readonly isGroup: (agency: string) => boolean;
}

/**
 * Returned files in an order that does not depend on how they came, each once: a file that was handed over twice under one name
 * is one file.
 */
export function* reviewFiles(
  returned: readonly ReturnedSlip[],
  out: SlipsOut
): Steps<readonly ReviewFile[]> {
  const distinct = new Map<string, ReturnedSlip>();
  for (const slip of returned) {
    distinct.set(JSON.stringify(slip), slip);
    yield;
  }
  const byCode = new Map(out.sent.map((slip) => [slip.code, slip]));
  return [...distinct]
    .sort(
      ([content, one], [otherContent, other]) =>
        byCodeUnits(one.file, other.file) || byCodeUnits(content, otherContent)
    )
    .map(([, slip]) => reviewFile(slip, byCode, out));
}

function reviewFile(
  slip: ReturnedSlip,
  byCode: ReadonlyMap<string, SentSlip>,
  out: SlipsOut
): ReviewFile {
  const { sent, agencyName } = out;
  const own = slip.code === null ? undefined : byCode.get(slip.code);
  const foreign = foreignReason(slip, own, out);
  const counts = nothingCounted(slip);
  if (own !== undefined && foreign === null) {
    const agency = agencyName(own.agency);
    return { slip, agency, answers: own.code, foreign, sent: sentBy(own), counts };
  }
  const agency = agencyName(slip.agency);
  const known = agreed(slip, slipsTo(agency, sent, agencyName));
  return { slip, agency, answers: owedBy(agency, slip, out), foreign, sent: known, counts };
}

/** A group's slip may come back under the name of one that belongs to it. */
function foreignReason(
  { code, agency }: ReturnedSlip,
  own: SentSlip | undefined,
  { planYear, agencyName, isGroup }: SlipsOut
): ReviewFile["foreign"] {
  if (code === null) {
    return null;
  }
  if (own === undefined) {
    return slipCodeIn(code)?.year === planYear ? "unknownSlip" : "otherYear";
  }
  const [named, remembered] = [agency, own.agency].map(agencyName) as [string, string];
  const isSame =
    agency.trim() === "" ||
    isGroup(own.agency) ||
    comparisonKey(named) === comparisonKey(remembered);
  return isSame ? null : "otherAgency";
}

/** What comes without a code answers the slip that its agency owes, where that is one. */
function owedBy(
  agency: string,
  { code }: ReturnedSlip,
  { owed, agencyName }: SlipsOut
): string | null {
  const own = owed.filter((each) => agencyName(each.agency) === agency);
  return code === null && agency !== "" && own.length === 1 ? own[0]!.code : null;
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
