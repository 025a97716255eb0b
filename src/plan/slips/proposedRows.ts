import { forEachInSteps, type Steps } from "../../pace/steps";
import type { FollowedPlan } from "../followedTask";
import type { ReviewedTasks } from "./reviewCells";
import type { PlacedRow } from "./rowPlaces";
import { sourcesOf, type Voice } from "./reviewFiles";
import type { ReturnedRow } from "./returnedSlip";
import type { ProposedAddition, ProposedMatch } from "./slipReview";
import type { TaskFinder } from "./taskFinder";

export interface ProposedRows {
  readonly matches: readonly ProposedMatch[];
  readonly additions: readonly ProposedAddition[];
}

/** The rows that have no task: those that may be one of ours, and additions. Rows that say the same are told once. */
export function* proposedRows(
  placed: readonly PlacedRow[],
  { rows, told, leads }: ReviewedTasks,
  { areas }: Pick<FollowedPlan, "areas">,
  finder: TaskFinder
): Steps<ProposedRows> {
  const matches = new Map<string, Voiced<ProposedMatch>>();
  const additions = new Map<string, Voiced<ProposedAddition>>();
  const areaOf = (at: number | undefined): string =>
    areas.find(({ id }) => at !== undefined && id === rows[at]!.task.areaId)?.name ?? "";
  yield* forEachInSteps(placed, ({ key, proposedId, row, voice, placement }) => {
    if (placement.kind === "proposed") {
      const candidates = placement.candidates.map((at) => told[at]!);
      join(matches, { key, row, candidates, voices: [voice] });
    } else if (placement.kind === "addition") {
      const like = finder.nearest(row.text) ?? leads.indexOf(voice.source.agency);
      const area = areaOf(like < 0 ? undefined : like);
      const sent = wasSent(row, voice);
      join(additions, { key, taskId: proposedId, row, area, wasSent: sent, voices: [voice] });
    }
  });
  return { matches: withSources(matches), additions: withSources(additions) };
}

function wasSent({ taskId }: ReturnedRow, { file }: Voice): boolean {
  return taskId !== null && file.sent(taskId, "status") !== undefined;
}

type Voiced<T> = Omit<T, "sources"> & { readonly key: string; readonly voices: Voice[] };

function join<T>(map: Map<string, Voiced<T>>, row: Voiced<T>): void {
  const known = map.get(row.key);
  if (known === undefined) {
    map.set(row.key, row);
  } else {
    known.voices.push(...row.voices);
  }
}

function withSources<T>(map: ReadonlyMap<string, Voiced<T>>) {
  return [...map.values()].map(({ voices, ...row }) => ({ ...row, sources: sourcesOf(voices) }));
}
