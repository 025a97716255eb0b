import type { OutsideList } from "../../commands/previewSession";
import { readSourceFile, type FileLists } from "../../files/sourceFile";
import type { Grid } from "../../intake/grid";
import { isOfSlip } from "../../intake/slips/sentSlip";

/** What a paste or a drop hands over: text in up to two forms, or files. */
export interface HandedOver {
  readonly html: string;
  readonly text: string;
  readonly files: readonly File[];
}

/** The files whose lists can be read, for the chooser of files. */
export const READABLE_FILES = ".docx,.docm,.xlsx,.xlsm,.csv,.tsv";

/** Files among which there are slips: no list, but answers of units, which are received. */
export class SlipsHandedOver extends Error {
  constructor(readonly slips: readonly File[]) {
    super("Slips are no list.");
    this.name = "SlipsHandedOver";
  }
}

/** What a paste or a drop carries; it is gone once the event is over. */
export function handedOver(data: DataTransfer): HandedOver {
  return {
    html: data.getData("text/html"),
    text: data.getData("text/plain"),
    files: [...data.files],
  };
}

/**
 * The list in what was handed over: text before files, for with copied cells some programs put a picture of them beside.
 * @param name what a list without a file is to be called
 * @throws UnreadablePaste, UnreadableSourceFile, SlipsHandedOver where there is none
 */
export function outsideList({ html, text, files }: HandedOver, name: string): Promise<OutsideList> {
  const hasWords = html.trim() !== "" || text.trim() !== "";
  return hasWords || files.length === 0 ? pastedList({ html, text }, name) : fileList(files);
}

/**
 * The list that the files hold together; what a Word plan says around it counts from the first file that is one.
 * @throws UnreadableSourceFile for a file that is none of ours, broken or too large; SlipsHandedOver
 */
export async function fileList(files: readonly File[]): Promise<OutsideList> {
  const read = await Promise.all(files.map(readFile));
  const slips = files.filter((_, index) => read[index]!.grids.some(isOfSlip));
  if (slips.length > 0) {
    throw new SlipsHandedOver(slips);
  }
  const { document, planYear } = read.find((each) => each.document !== undefined) ?? {};
  return {
    name: files.map((file) => file.name).join(", "),
    grids: read.flatMap(({ grids }, index) => namedApart(grids, read, files[index]!)),
    known: read.flatMap(({ known }) => known ?? []),
    ...(planYear === undefined ? {} : { planYear }),
    ...(document === undefined ? {} : { document }),
  };
}

/** Grids go by their names: a sheet that another file has too ("Sheet1") bears that of its file. */
function namedApart(
  grids: readonly Grid[],
  read: readonly FileLists[],
  file: File
): readonly Grid[] {
  const others = read.map((each) => each.grids).filter((each) => each !== grids);
  const taken = new Set(others.flat().map(({ name }) => name));
  return grids.map((grid) =>
    taken.has(grid.name) ? { ...grid, name: `${grid.name} (${file.name})` } : grid
  );
}

async function readFile(file: File): Promise<FileLists> {
  return readSourceFile({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
}

async function pastedList(
  content: Pick<HandedOver, "html" | "text">,
  name: string
): Promise<OutsideList> {
  const { readPasted } = await import("../../intake/pasted/readPasted");
  return { name, grids: readPasted(content, name) };
}
