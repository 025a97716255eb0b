import { readOwnWorkbook } from "../../src/actions/ownWorkbook";
import { inExcel } from "../../src/excel/run";
import type { OfficeHost } from "../host/officeHost";
import { openHost } from "./openSample";

/** What a fault left of some work; `unfinished` where all is complete but what stays in view and how sheets print. */
export type End = "as it was" | "complete" | "unfinished" | "torn";

/** A piece of work that is struck by faults, always from the same file. */
export interface StruckWork {
  readonly bytes: Uint8Array;
  readonly work: () => Promise<unknown>;
  /** All that matters of a workbook, a line for each thing. */
  readonly look: (host: OfficeHost) => readonly string[];
}

export interface Ends {
  /** The requests that may write, counted from 1: those that only read leave every workbook as it was. */
  readonly writing: readonly number[];
  readonly endOf: (host: OfficeHost) => Promise<End>;
}

const OF_FINISHING = /^.+ (pageSetup|headerFooter|rowBreaks|views) /;

/** Does the work once without a fault, and knows from then on what a workbook looks like before and after it. */
export async function endsOf({ bytes, work, look }: StruckWork): Promise<Ends> {
  const reading = await requestsOfReading(bytes);
  const whole = await openHost(bytes);
  const before = look(whole);
  const first = whole.traffic.requests;
  await work();
  await whole.idle();
  const requests = whole.traffic.requests - first;
  const after = look(whole);
  const reopened = async (host: OfficeHost) => look(await openHost(await host.save()));
  let saved: Promise<readonly [readonly string[], readonly string[]]> | null = null;
  return {
    writing: Array.from({ length: requests - reading }, (_, index) => reading + 1 + index),
    endOf: async (host) => {
      const live = endBetween(before, look(host), after);
      if (live !== "torn") {
        return live;
      }
      // What an undoing leaves differs in memory where the file is the same: in styles that say nothing, in empty rows.
      saved ??= Promise.all([openHost(bytes).then(reopened), reopened(whole)]);
      const [was, done] = await saved;
      return endBetween(was, await reopened(host), done);
    },
  };
}

function endBetween(
  before: readonly string[],
  now: readonly string[],
  after: readonly string[]
): End {
  const same = (one: readonly string[], other: readonly string[]) =>
    one.join("\n") === other.join("\n");
  const withoutFinish = (lines: readonly string[]) =>
    lines.filter((line) => !OF_FINISHING.test(line));
  if (same(now, before)) {
    return "as it was";
  }
  if (same(now, after)) {
    return "complete";
  }
  return same(withoutFinish(now), withoutFinish(after)) ? "unfinished" : "torn";
}

/** Every action on the own sheets begins by reading them. */
async function requestsOfReading(bytes: Uint8Array): Promise<number> {
  const host = await openHost(bytes);
  const first = host.traffic.requests;
  return inExcel(async (context) => {
    await readOwnWorkbook(context, undefined);
    return host.traffic.requests - first;
  });
}
