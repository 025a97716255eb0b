import type { OfficeHost } from "../host/officeHost";
import { visibleContentsOf } from "./openSample";

const OF_PRINTING = /^(.+) (pageSetup|headerFooter|rowBreaks|printOptions|pageMargins) /;

/** Everything but how sheets print and what the add-in remembers; ids are random. */
export async function cellsOf(host: OfficeHost): Promise<string> {
  return (await visibleContentsOf(host))
    .filter((line) => !OF_PRINTING.test(line))
    .join("\n")
    .replace(/nv-[a-z]{8}/g, "nv");
}

/** The same apart from what stays in view, and which sheet is in front. */
export function inAnyView(contents: string): string {
  return contents.replace(/ views .*/g, "");
}

/** How many requests a work takes. */
export async function requestsOf(work: () => Promise<unknown>, host: OfficeHost): Promise<number> {
  host.traffic.reset();
  await work();
  return host.traffic.requests;
}

/** What stays in view of every visible sheet, and whether lines stand between its cells. */
export function viewsIn({ file }: OfficeHost): readonly unknown[] {
  return file.worksheets
    .filter(({ state }) => state === "visible")
    .map(({ name, views: [view] }) => {
      const { state, xSplit, ySplit, showGridLines } = { ...view } as Record<string, unknown>;
      return { name, state, xSplit, ySplit, showGridLines };
    });
}
