import { freezeValues } from "../../src/actions/freezeValues";
import { drawReports } from "../../src/actions/reports/drawReports";
import { AS_OF, build, openHost } from "../excel/openSample";
import type { OfficeHost } from "../host/officeHost";
import { workbookOf } from "./manyTasks";
import { timed, type Timed } from "./ownTime";
import { printTable, short, yesNo } from "./printTable";

const SIZES = [39, 2_000] as const;

const MB = 1_000_000;

/** A constant, plus one for each 3.6 MB of data that are begun: what one request is filled with. */
const BYTES_PER_FURTHER_REQUEST = 3.6 * MB;

interface Measured extends Timed {
  readonly tasks: number;
  readonly what: "drawn" | "drawn again" | "frozen";
  readonly syncs: number;
  readonly requests: number;
  readonly bytes: number;
}

/**
 * Draws the whole report for a plan like the sample and for a long one, first its missing sheets and then all in place, and
 * freezes it.
 * @returns whether both take the same number of round trips, but for what the amount of data asks for
 */
export async function benchReports(): Promise<boolean> {
  const measured: Measured[] = [];
  for (const tasks of SIZES) {
    measured.push(...(await drawAndFreeze(tasks)));
  }
  const baseOf = ({ what }: Measured): Measured =>
    measured.find((each) => each.what === what && each.tasks === SIZES[0])!;
  const isConstant = (each: Measured): boolean =>
    each.requests <= baseOf(each).requests + Math.ceil(each.bytes / BYTES_PER_FURTHER_REQUEST);
  printTable(
    "The whole report: round trips and time (one run each; “own” is the add-in's code without Office.js and the host)",
    ["tasks, what", "syncs", "requests", "constant", "MB", "s", "s own", "own, times that of 39"],
    measured.map((each) => [
      `${each.tasks}, ${each.what}`,
      String(each.syncs),
      String(each.requests),
      yesNo(isConstant(each)),
      short(each.bytes / MB),
      short(each.seconds),
      short(each.ownSeconds),
      short(each.ownSeconds / baseOf(each).ownSeconds),
    ])
  );
  return measured.every(isConstant);
}

/** Frozen is the half-year's report: the year's lists hold more formulas than the host calculates. */
async function drawAndFreeze(tasks: number): Promise<readonly Measured[]> {
  const halfYear = (): Promise<unknown> => drawReports({ today: AS_OF, period: "6 tháng" });
  const year = (): Promise<unknown> => drawReports({ today: AS_OF, period: "Năm" });
  const frozen = await builtHost(tasks);
  const drawn = await measure(frozen, tasks, "drawn", halfYear);
  const freezing = await measure(frozen, tasks, "frozen", freezeValues);
  const redrawn = await builtHost(tasks);
  await halfYear();
  await redrawn.idle();
  return [drawn, await measure(redrawn, tasks, "drawn again", year), freezing];
}

async function builtHost(tasks: number): Promise<OfficeHost> {
  const host = await openHost(await workbookOf(tasks));
  await build();
  await host.idle();
  return host;
}

async function measure(
  host: OfficeHost,
  tasks: number,
  what: Measured["what"],
  work: () => Promise<unknown>
): Promise<Measured> {
  host.traffic.reset();
  const time = await timed(async () => {
    await work();
    await host.idle();
  });
  const { syncs, requests, requestBytes, responseBytes } = host.traffic;
  return { ...time, tasks, what, syncs, requests, bytes: requestBytes + responseBytes };
}
