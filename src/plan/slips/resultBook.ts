import { comparisonKey } from "../../text/keys";
import { isOtherLead, type ReviewedTasks } from "./reviewCells";
import type { RecordedResult } from "../followedTask";
import { RESULT_PERIODS } from "../resultPeriods";
import { documentKey, periodKey, resultKey } from "./resultKey";
import { sourcesOf, type Voice } from "./reviewFiles";
import type { NewSlipResult, ResultReason, SlipResult, SlipResultNote } from "./slipReview";

/** A result of a task: one of `KetQua`, or one that files bring. */
interface BookedResult {
  readonly at: number;
  /** With what files add to it. */
  result: SlipResult;
  /** The line of `KetQua`; absent for one that files bring. */
  readonly line?: RecordedResult;
  /** Those who bring it, or add to the line. */
  readonly voices: Voice[];
}

interface Told {
  /** Place of the task; behind all tasks where there is none. */
  readonly at: number;
  readonly note: SlipResultNote;
  readonly voices: Voice[];
}

/** The results of all tasks while those of the files are held against them. */
export class ResultBook {
  /** Those of `KetQua`, by task. */
  private readonly lines = new Map<number, readonly BookedResult[]>();
  private readonly byDocument = new Map<string, BookedResult>();
  private readonly byPeriod = new Map<string, BookedResult[]>();
  /** What files bring, and lines that they complete. */
  private readonly brought = new Set<BookedResult>();
  private readonly told = new Map<string, Told>();

  constructor(private readonly tasks: ReviewedTasks) {}

  /** Enters a result of `KetQua`. */
  enter(at: number, line: RecordedResult): void {
    const booked = { at, result: line, line, voices: [] };
    this.lines.set(at, [...(this.lines.get(at) ?? []), booked]);
    this.book(booked);
  }

  /**
   * Takes what a file says of a task's result: a new one, one that is there, what a line that is there lacks, or one to be told.
   */
  take(line: {
    readonly at: number | undefined;
    readonly number: string;
    readonly result: SlipResult;
    readonly voice: Voice;
  }): void {
    const { at, number, result, voice } = line;
    const { counts } = voice.file;
    if (at === undefined) {
      counts.notedResults += 1;
      const key = JSON.stringify(["noTask", number, result]);
      this.tell(this.tasks.rows.length, voice, { kind: "noTask", key, number, returned: result });
      return;
    }
    const known = this.find(at, result);
    if (known === undefined) {
      counts.results += 1;
      this.bring(at, result, voice);
    } else if (known.line !== undefined && saysNothingElse(result, known.line)) {
      counts.knownResults += 1;
    } else if (saysNothingElse(result, known.result)) {
      counts.results += 1;
      known.voices.push(voice);
    } else if (known.line !== undefined && completes(result, known.result)) {
      counts.results += 1;
      this.complete(known, result, voice);
    } else {
      counts.notedResults += 1;
      const task = this.tasks.told[at]!;
      const key = JSON.stringify(["differs", task.taskId, result]);
      const present = known.result;
      this.tell(at, voice, { kind: "differs", key, task, present, returned: result });
    }
  }

  /** What was brought and what is to be told, by task. */
  reviewed(): {
    readonly results: readonly NewSlipResult[];
    readonly resultNotes: readonly SlipResultNote[];
  } {
    return {
      results: byTask(this.brought).map((booked) => this.reviewedResult(booked)),
      resultNotes: byTask(this.told.values()).map(({ note, voices }) => ({
        ...note,
        sources: sourcesOf(voices),
      })),
    };
  }

  private reviewedResult(booked: BookedResult): NewSlipResult {
    const { at, result, line, voices } = booked;
    const task = this.tasks.told[at]!;
    return {
      ...result,
      key: `${task.taskId} ${resultKey(result)}`,
      task,
      ...(line === undefined ? {} : { completes: line }),
      reasons: [...this.reasonsAgainst(booked), ...(line?.period ? [] : reasonsInside(result))],
      sources: sourcesOf(voices),
    };
  }

  /** What speaks against everybody who brings a result, or against one of those who complete a line: each adds something. */
  private reasonsAgainst({ at, line, voices }: BookedResult): readonly ResultReason[] {
    const all = voices.map(({ file }): readonly ResultReason[] => [
      ...(file.foreign === null ? [] : [file.foreign]),
      ...(isOtherLead(file, this.tasks.leads[at]!) ? (["otherLead"] as const) : []),
    ]);
    const isUndisputed = line === undefined && all.some((reasons) => reasons.length === 0);
    return isUndisputed ? [] : (all.find((reasons) => reasons.length > 0) ?? []);
  }

  private bring(at: number, result: SlipResult, voice: Voice): void {
    const brought = { at, result, voices: [voice] };
    this.brought.add(brought);
    this.book(brought);
  }

  private complete(known: BookedResult, said: SlipResult, voice: Voice): void {
    known.result = completed(known.result, said);
    known.voices.push(voice);
    this.brought.add(known);
    this.book(known);
  }

  private book(booked: BookedResult): void {
    const { at, result } = booked;
    const document = documentKey(result);
    const key = `${at} ${document}`;
    if (document !== "" && !this.byDocument.has(key)) {
      this.byDocument.set(key, booked);
    }
    const period = `${at} ${periodKey(result)}`;
    this.byPeriod.set(period, [...(this.byPeriod.get(period) ?? []), booked]);
  }

  private find(at: number, result: SlipResult): BookedResult | undefined {
    const document = documentKey(result);
    const those = this.byPeriod.get(`${at} ${periodKey(result)}`) ?? [];
    const alike = this.linesAlike(at, result);
    if (document === "") {
      const isKnown = (known: BookedResult) => saysNothingElse(result, known.result);
      return those.find(isKnown) ?? alike.find(isKnown) ?? those[0];
    }
    const open = (known: BookedResult) => documentKey(known.result) === "";
    return (
      this.byDocument.get(`${at} ${document}`) ??
      alike.find((known) => open(known) && completes(result, known.result)) ??
      those.find(open)
    );
  }

  /** Lines of the same period and product, whatever their link: who names the document need not repeat it. */
  private linesAlike(at: number, result: SlipResult): readonly BookedResult[] {
    return (this.lines.get(at) ?? []).filter(
      (known) =>
        isAlike(result, known.result, "period") && isAlike(result, known.result, "deliverable")
    );
  }

  private tell(at: number, voice: Voice, note: WithoutSources<SlipResultNote>): void {
    const told = this.told.get(note.key) ?? { at, note: { ...note, sources: [] }, voices: [] };
    told.voices.push(voice);
    this.told.set(note.key, told);
  }
}

const PERIODS: ReadonlySet<string> = new Set(
  Object.values(RESULT_PERIODS).flatMap((all) => all.map(({ word }) => comparisonKey(word)))
);

/** A period that is no word of the list counts nowhere. */
function reasonsInside({ period }: SlipResult): readonly ResultReason[] {
  return period === "" || PERIODS.has(comparisonKey(period)) ? [] : ["noSuchPeriod"];
}

type WithoutSources<Note> = Note extends unknown ? Omit<Note, "sources"> : never;

const TEXTS = ["period", "deliverable", "document", "criterion", "link"] as const;

/** Whether what is filled in of a result stands in another one, too. */
function saysNothingElse(returned: SlipResult, known: SlipResult): boolean {
  return (
    (returned.issuedOn === null || returned.issuedOn === known.issuedOn) &&
    TEXTS.every((field) => keyOf(returned, field) === "" || isAlike(returned, known, field))
  );
}

/** Whether a result says nothing else than another one but where that is blank. */
function completes(returned: SlipResult, known: SlipResult): boolean {
  return saysNothingElse(returned, completed(known, returned));
}

/** A result with what it lacks out of another one. */
function completed(known: SlipResult, returned: SlipResult): SlipResult {
  const filled = TEXTS.map((field) => [field, known[field] || returned[field]]);
  return { ...known, ...Object.fromEntries(filled), issuedOn: known.issuedOn ?? returned.issuedOn };
}

function isAlike(one: SlipResult, other: SlipResult, field: (typeof TEXTS)[number]): boolean {
  return keyOf(one, field) === keyOf(other, field);
}

function keyOf(result: SlipResult, field: (typeof TEXTS)[number]): string {
  return field === "document" ? documentKey(result) : comparisonKey(result[field]);
}

/** Stable: those of one task stay in the order in which they came. */
function byTask<T extends { readonly at: number }>(those: Iterable<T>): readonly T[] {
  return [...those].sort((one, other) => one.at - other.at);
}
