import type { OfficeHost } from "../host/officeHost";
import { build, openHost } from "./openSample";

/** The memory sheet's first cell tells by its chunks whether a journal stands beside it. */
function hasJournal(host: OfficeHost): boolean {
  const directory = String(host.file.getWorksheet("~PhuLuc")?.getCell(1, 1).value ?? "");
  return /"journal":\{"chunks":[1-9]/.test(directory);
}

/** Builds in a workbook until Excel is gone for good after the n-th request. */
async function buildUntil(bytes: Uint8Array, n: number): Promise<OfficeHost> {
  const host = await openHost(bytes);
  host.failAt(n, { how: "replyLost", lasting: true });
  await build().catch(() => undefined);
  host.heal();
  return host;
}

/**
 * A workbook in which Excel died during a build: when only the way back was written (`begun`), or all but the last
 * request (`written`). The user may work in it before the add-in comes back with the next `build()`.
 */
export async function interrupted(
  bytes: Uint8Array,
  when: "begun" | "written"
): Promise<OfficeHost> {
  let last: OfficeHost | null = null;
  for (let n = 1; ; n += 1) {
    const host = await buildUntil(bytes, n);
    if (!hasJournal(host) && last !== null) {
      // What Office.js has at hand belongs to the host that was opened last.
      last.install();
      return last;
    }
    if (hasJournal(host)) {
      if (when === "begun") {
        return host;
      }
      last = host;
    }
  }
}
