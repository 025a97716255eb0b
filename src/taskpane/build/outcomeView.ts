import type { BuildOutcome, BuiltAppendix } from "../../actions/buildAppendix";
import type { BuildState } from "../../commands/buildSession";
import { wordSourceProblem } from "../../messages/errors";
import { buildMessages } from "../../messages/build";
import { paneMessages } from "../../messages/pane";
import type { Language } from "../../messages/wording";
import { causeInWords } from "../causeInWords";
import { byGravity } from "../gravity";
import type { BuildReport, Notice } from "../report";

/** How a build ended: a report, or a notice of why there is none. */
export type OutcomeView =
  | { readonly kind: "report"; readonly report: BuildReport }
  | { readonly kind: "notice"; readonly intent: "error" | "warning"; readonly notice: Notice };

/** Puts the end of a build into what the pane shows; null where there is nothing to show. */
export function buildView(state: BuildState, language: Language): OutcomeView | null {
  switch (state.kind) {
    case "idle":
    case "running":
      return null;
    case "restored":
      return { kind: "notice", intent: "warning", notice: restoredNotice(language) };
    case "failed":
      return { kind: "notice", intent: "error", notice: failureNotice(state.cause, language) };
    case "finished":
      return outcomeView(state.outcome, state.stoppedTooLate === true, language);
  }
}

function outcomeView(
  outcome: BuildOutcome,
  stoppedTooLate: boolean,
  language: Language
): OutcomeView | null {
  if (outcome.ok) {
    return { kind: "report", report: { ...reportOf(outcome), stoppedTooLate } };
  }
  if ("cancelled" in outcome) {
    return { kind: "notice", intent: "warning", notice: stoppedNotice(language) };
  }
  if ("undecided" in outcome) {
    return null;
  }
  const why = wordSourceProblem(outcome.problem, language);
  return { kind: "notice", intent: "error", notice: notBuilt(why, language) };
}

/** A fault that stopped a build. */
function failureNotice(cause: unknown, language: Language): Notice {
  const { notBuilt: title, unexpected } = paneMessages[language];
  return { title, ...causeInWords(cause, unexpected, language) };
}

function notBuilt(body: string, language: Language): Notice {
  return { title: paneMessages[language].notBuilt, body, details: "" };
}

function reportOf({
  reading,
  findings,
  restored,
  unfinished,
}: BuiltAppendix): Omit<BuildReport, "stoppedTooLate"> {
  const { sources, plan, repairs } = reading;
  return {
    sheets: sources.map(({ sheet }) => sheet),
    restored,
    unfinished: unfinished ?? null,
    tasks: plan.tasks.length,
    areas: plan.areas.length,
    findings: byGravity(findings),
    repairs,
  };
}

/** Unfinished work of an earlier time was undone when the add-in opened. */
function restoredNotice(language: Language): Notice {
  const words = paneMessages[language];
  return { title: words.restoredTitle, body: words.restoredAtOpening, details: "" };
}

function stoppedNotice(language: Language): Notice {
  const { stoppedTitle, stopped } = buildMessages[language];
  return { title: stoppedTitle, body: stopped, details: "" };
}
