import { build, openHost } from "../excel/openSample";
import type { OfficeHost } from "../host/officeHost";
import { workbookOf } from "./manyTasks";
import { timed, type Timed } from "./ownTime";
import { printTable, short, yesNo } from "./printTable";

const SIZES = [39, 1_000, 10_000];

/** Large enough that what a build costs once is no part of it: whether ten times the tasks take ten times as long. */
const COMPARED = 1_000;

const MB = 1_000_000;

/** "A constant, at most 12, plus one for each 4 MB of data." */
const CONSTANT_REQUESTS = 12;
const BYTES_PER_FURTHER_REQUEST = 4 * MB;

/** Excel on the web takes no larger request (resource limits of Office add-ins). */
const LARGEST_REQUEST = 5 * MB;

interface Measured extends Timed {
  readonly tasks: number;
  readonly what: "first build" | "rebuild";
  readonly syncs: number;
  readonly requests: number;
  readonly sent: number;
  readonly received: number;
  readonly largest: number;
}

/**
 * Builds and rebuilds workbooks of several sizes and prints what that took. Before a rebuild the clerk has changed the
 * product of every tenth row.
 * @returns whether requests and sizes are within their limits
 */
export async function benchBuilds(): Promise<boolean> {
  const measured: Measured[] = [];
  for (const tasks of SIZES) {
    measured.push(...(await buildTwice(tasks)));
  }
  printTable(
    "Whole builds: round trips, bytes and time (one run each; “own” is the add-in's code without Office.js and the host)",
    [
      "tasks, what",
      "syncs",
      "requests",
      "allowed",
      "within",
      "MB sent",
      "MB received",
      "largest MB",
      "under 5 MB",
      "s",
      "s own",
      "own s a task, × 1,000",
    ],
    measured.map((build) => rowOf(build, measured))
  );
  return measured.every((each) => withinRequests(each) && withinSize(each));
}

async function buildTwice(tasks: number): Promise<readonly Measured[]> {
  const host = await openHost(await workbookOf(tasks));
  const first = await measure(host, tasks, "first build");
  changeEveryTenthRow(host);
  return [first, await measure(host, tasks, "rebuild")];
}

async function measure(host: OfficeHost, tasks: number, what: Measured["what"]): Promise<Measured> {
  host.traffic.reset();
  const time = await timed(async () => {
    const { tracked } = await build();
    await host.idle();
    if (tracked.length !== tasks) {
      throw new Error(`${tracked.length} tasks were built and not ${tasks}.`);
    }
  });
  const { syncs, requests, requestBytes, responseBytes, largestRequest } = host.traffic;
  return {
    ...time,
    tasks,
    what,
    syncs,
    requests,
    sent: requestBytes,
    received: responseBytes,
    largest: largestRequest,
  };
}

function changeEveryTenthRow(host: OfficeHost): void {
  const source = host.file.getWorksheet("PHỤ LỤC")!;
  for (let row = 10; row <= source.rowCount; row += 10) {
    const product = source.getCell(row, 6);
    if (!product.isMerged) {
      product.value = `${product.text} (bổ sung)`;
    }
  }
}

function rowOf(build: Measured, all: readonly Measured[]): readonly string[] {
  const usual = all.find(({ tasks, what }) => tasks === COMPARED && what === build.what)!;
  const perTask = build.ownSeconds / build.tasks;
  return [
    `${build.tasks.toLocaleString("en-US")}, ${build.what}`,
    String(build.syncs),
    String(build.requests),
    String(allowedRequests(build)),
    yesNo(withinRequests(build)),
    short(build.sent / MB),
    short(build.received / MB),
    short(build.largest / MB),
    yesNo(withinSize(build)),
    short(build.seconds),
    short(build.ownSeconds),
    short(perTask / (usual.ownSeconds / usual.tasks)),
  ];
}

function allowedRequests({ sent, received }: Measured): number {
  return CONSTANT_REQUESTS + Math.floor((sent + received) / BYTES_PER_FURTHER_REQUEST);
}

function withinRequests(build: Measured): boolean {
  return build.requests <= allowedRequests(build);
}

function withinSize(build: Measured): boolean {
  return build.largest < LARGEST_REQUEST;
}
