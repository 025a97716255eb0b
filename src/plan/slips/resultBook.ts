import { comparisonKey } from "../../text/keys";
import { isOtherLead, type ReviewedTasks } from "./reviewCells";
import { RESULT_PERIODS } from "../resultPeriods";
import { documentKey, periodKey, resultKey } from "./resultKey";
import { sourcesOf, type Voice } from "./reviewFiles";
import type { NewSlipResult, ResultReason, SlipResult, SlipResultNote } from "./slipReview";

/** A result of a task: one of `KetQua`, or one that files bring. */
interface BookedResult {
  readonly at: number;
  readonly result: SlipResult;
  /** Those who bring it; absent for one of `KetQua`. */
  readonly voices?: Voice[];
}

interface Told {
  /** Place of the task; behind all tasks where there is none. */
  readonly at: number;
  readonly note: SlipResultNote;
  readonly voices: Voice[];
}

/** The results of all tasks while those of the files are held against them. */
export class ResultBook {
  private readonly byDocument = new Map<string, BookedResult>();
  private readonly byPeriod = new Map<string, BookedResult[]>();
  private readonly brought = new Map<string, BookedResult>();
  private readonly told = new Map<string, Told>();

  constructor(private readonly tasks: ReviewedTasks) {}

  /** Enters a result of `KetQua`. */
  enter(at: number, result: SlipResult): void {
    this.book({ at, result });
  }

  /** Takes what a file says of a task's result: a new one, one that is there, or one to be told. */
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
    } else if (!saysNothingElse(result, known.result)) {
      counts.notedResults += 1;
      const task = this.tasks.told[at]!;
      const key = JSON.stringify(["differs", task.taskId, result]);
      const present = known.result;
      this.tell(at, voice, { kind: "differs", key, task, present, returned: result });
    } else if (known.voices === undefined) {
      counts.knownResults += 1;
    } else {
      counts.results += 1;
      known.voices.push(voice);
    }
  }

  /** What was brought and what is to be told, by task. */
  reviewed(): {
    readonly results: readonly NewSlipResult[];
    readonly resultNotes: readonly SlipResultNote[];
  } {
    return {
      results: byTask([...this.brought]).map(([key, { at, result, voices = [] }]) => ({
        ...result,
        key: `${this.tasks.told[at]!.taskId} ${key}`,
        task: this.tasks.told[at]!,
        reasons: [...this.reasonsAgainst(at, voices), ...reasonsInside(result)],
        sources: sourcesOf(voices),
      })),
      resultNotes: byTask([...this.told]).map(([, { note, voices }]) => ({
        ...note,
        sources: sourcesOf(voices),
      })),
    };
  }

  /** What speaks against everybody who brings a result. */
  private reasonsAgainst(at: number, voices: readonly Voice[]): readonly ResultReason[] {
    const all = voices.map(({ file }): readonly ResultReason[] => [
      ...(file.foreign === null ? [] : [file.foreign]),
      ...(isOtherLead(file, this.tasks.leads[at]!) ? (["otherLead"] as const) : []),
    ]);
    const [first = []] = all;
    return all.some((reasons) => reasons.length === 0) ? [] : first;
  }

  private bring(at: number, result: SlipResult, voice: Voice): void {
    const brought = { at, result, voices: [voice] };
    this.brought.set(`${at} ${resultKey(result)}`, brought);
    this.book(brought);
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
    return document === ""
      ? (those.find((known) => saysNothingElse(result, known.result)) ?? those[0])
      : (this.byDocument.get(`${at} ${document}`) ??
          those.find((known) => documentKey(known.result) === ""));
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

/** Whether what is filled in of a result stands in another one, too. */
function saysNothingElse(returned: SlipResult, known: SlipResult): boolean {
  const texts = ["period", "deliverable", "criterion", "link"] as const;
  const documents = [returned, known].map(documentKey);
  return (
    (documents[0] === "" || documents[0] === documents[1]) &&
    (returned.issuedOn === null || returned.issuedOn === known.issuedOn) &&
    texts.every((field) => {
      const key = comparisonKey(returned[field]);
      return key === "" || key === comparisonKey(known[field]);
    })
  );
}

/** Stable: those of one task stay in the order in which they came. */
function byTask<T extends { readonly at: number }>(
  entries: readonly (readonly [string, T])[]
): readonly (readonly [string, T])[] {
  return [...entries].sort(([, one], [, other]) => one.at - other.at);
}
