import type { CalendarDay } from "../../plan/day";
import { ExcelProblem } from "../../excel/problem";
import { readSlips } from "../../excel/readSlips";
import { sentSlip } from "../../plan/slips/sentSlip";
import type { SentSlip, Slip } from "../../plan/slips/slip";
import { SLIPS_TABLE } from "../../tables/registerColumns";
import { applyChanges, type ChangeOutcome, type YearChanges } from "../changes/applyChanges";
import type { OwnWorkbook } from "../ownWorkbook";

/**
 * Records that slips go out: a line of `PhieuGui` each, and what they say is remembered for the review of the answers.
 * @param today the calendar's day; without it that of the machine's clock
 * @throws ExcelProblem `changed` where other slips have the same codes, remembered or in `PhieuGui`; as `applyChanges`
 */
export function recordSlips(slips: readonly Slip[], today?: CalendarDay): Promise<ChangeOutcome> {
  return applyChanges({
    changes: (own) => sending(slips, own),
    ...(today === undefined ? {} : { today }),
  });
}

function sending(slips: readonly Slip[], { memory, existing }: OwnWorkbook): YearChanges {
  const sent = slips.map(sentSlip);
  const taken = new Map<string, string | null>([
    ...readSlips(existing).map(({ code }) => [code, null] as const),
    ...(memory.slips ?? []).map((slip) => [slip.code, JSON.stringify(slip)] as const),
  ]);
  const isTaken = (slip: SentSlip): boolean =>
    taken.has(slip.code) && taken.get(slip.code) !== JSON.stringify(slip);
  if (sent.some(isTaken)) {
    throw new ExcelProblem("changed", "SlipCodeTaken", SLIPS_TABLE);
  }
  return {
    edits: [],
    newTasks: [],
    newResults: [],
    log: [],
    slips: sent.map((slip) => ({
      kind: "sent",
      slip,
      tasks: slips.find(({ code }) => code === slip.code)!.tasks.length,
    })),
    reason: "sendSlips",
  };
}
