import { openHost } from "../excel/openSample";
import type { OfficeHost } from "../host/officeHost";
import { tableArea } from "../host/structure/tableModel";
import { bodyRow, columnOf, TRACKING } from "./tasks/trackingTable";

/** What a work is asked for, once a workbook was looked at. */
type Prepare = (host: OfficeHost) => Promise<() => Promise<unknown>>;

export interface Ending {
  /** Before which request somebody else did something. */
  readonly n: number;
  /** What the work said in the end: its answer, or the message of its error. */
  readonly end: unknown;
  readonly host: OfficeHost;
}

/** So many requests no work needs here. */
const MOST_REQUESTS = 30;

/** Does a work again and again, each time in a fresh workbook, while somebody else acts before its first, second … request. */
export async function* whileOthersWork(
  bytes: Uint8Array,
  prepare: Prepare,
  act: (host: OfficeHost) => void
): AsyncGenerator<Ending> {
  for (let n = 1; n <= MOST_REQUESTS; n += 1) {
    const host = await openHost(bytes);
    const work = await prepare(host);
    await host.idle();
    let acted = false;
    host.beforeRequest(n, () => {
      acted = true;
      act(host);
    });
    const end = await work().catch((error: Error) => error.message);
    await host.idle();
    if (!acted) {
      return;
    }
    yield { n, end, host };
  }
  throw new Error("The work has no end.");
}

/** Somebody inserts a row above the second task and fills it in. */
export function insertsRow(host: OfficeHost): void {
  const row = bodyRow(host, 2);
  host.insertRows(TRACKING, row, 1);
  host.type(TRACKING, `C${row}`, "Việc do người khác chèn");
}

/** What the rows of `PhuLuc` hold under a header, top to bottom. */
export function column(host: OfficeHost, header: string): readonly unknown[] {
  const sheet = host.file.getWorksheet(TRACKING)!;
  const { top, bottom } = tableArea(sheet.getTables()[0]!);
  const at = columnOf(host, header);
  return Array.from({ length: bottom - top }, (_, row) => sheet.getCell(top + 1 + row, at).value);
}

/** The statuses that stand in `PhuLuc`, by number. */
export function statuses(host: OfficeHost): Readonly<Record<string, unknown>> {
  const numbers = column(host, "STT");
  const held = column(host, "Trạng thái").map((status, row) => [String(numbers[row]), status]);
  return Object.fromEntries(held.filter(([, status]) => status !== null)) as Record<
    string,
    unknown
  >;
}
