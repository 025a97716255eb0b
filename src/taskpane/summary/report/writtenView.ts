import type { ReportWriting, ReportWrittenState } from "../../../commands/reportSession";
import { wordClosedUnfinished } from "../../../messages/finishing";
import { reportPartMessages } from "../../../messages/report/reportPart";
import { wordCloseProblem, wordPeriodProblem } from "../../../messages/report/periodProblems";
import type { Language } from "../../../messages/wording";

/** What came of writing, in words. */
export interface WrittenView {
  readonly at: ReportWriting;
  readonly ok: boolean;
  readonly body: string;
  /** The sheet that was made; null for none. */
  readonly sheet: string | null;
  /** What was left out all the same; "" for nothing. */
  readonly warning: string;
}

type Written = Exclude<ReportWrittenState, { kind: "running" | "failed" }>;

/** Puts what became of the last writing into words; null where nothing was written. */
export function writtenView(written: Written, language: Language): WrittenView | null {
  const words = reportPartMessages[language];
  switch (written.kind) {
    case "idle":
      return null;
    case "changed": {
      const { outcome, name } = written;
      return outcome.ok
        ? told("change", words.saved(name))
        : refused("change", wordPeriodProblem(outcome.problem, language));
    }
    case "closed": {
      const { outcome, name } = written;
      return outcome.ok
        ? {
            ...told("close", words.closed(name, outcome.sheet)),
            sheet: outcome.sheet,
            warning: outcome.unfinished ? wordClosedUnfinished(outcome.unfinished, language) : "",
          }
        : refused("close", wordCloseProblem(outcome, language));
    }
  }
}

function told(at: ReportWriting, body: string): WrittenView {
  return { at, ok: true, body, sheet: null, warning: "" };
}

function refused(at: ReportWriting, body: string): WrittenView {
  return { at, ok: false, body, sheet: null, warning: "" };
}
