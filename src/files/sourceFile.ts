import { decodeText, readDelimited, TooManyCells } from "../intake/delimited";
import type { Grid } from "../intake/grid";
import type { PlanDocument } from "../plan/document";
import type { Agency } from "../plan/plan";
import { readXlsxAside } from "../workbook/readXlsxAside";
import { UnreadableWorkbook, type UnreadableWorkbookReason } from "../workbook/unreadableWorkbook";
import { readDocxAside } from "../word/readDocxAside";
import { UnreadableDocument, type UnreadableDocumentReason } from "../word/unreadableDocument";

/** A file that the user chose or dropped. */
export interface SourceFile {
  /** Without its folder; its ending tells what it is. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The lists of a file, and what the plan around them says, under the names that the build asks for them. */
export interface FileLists {
  /** At least one. */
  readonly grids: readonly Grid[];
  /** Agencies by the names of a Word plan's body. */
  readonly known?: readonly Agency[];
  /** The year that a Word plan's body names. */
  readonly planYear?: number;
  /** What a Word plan says of itself. */
  readonly document?: PlanDocument;
}

/** Kinds of files by what the user is told to do with them; "other" for all that can hold no list. */
export type FileKind = "word" | "text" | "workbook" | "pdf" | "other";

/** Why a file gave no list; `messages/errors.ts` words it. */
export type SourceFileProblem =
  | { readonly kind: "pdf" | "other" | "textTooLarge"; readonly name: string }
  | {
      readonly kind: "document";
      readonly reason: UnreadableDocumentReason;
      readonly name: string;
    }
  | {
      readonly kind: "workbook";
      readonly reason: UnreadableWorkbookReason;
      readonly name: string;
    };

/** The one error that reading a file of the user throws. */
export class UnreadableSourceFile extends Error {
  constructor(readonly problem: SourceFileProblem) {
    super(`The file cannot be read (${problem.kind}).`);
    this.name = "UnreadableSourceFile";
  }
}

const KINDS: readonly (readonly [FileKind, RegExp])[] = [
  ["word", /\.(?:doc|docx|docm)$/iu],
  ["text", /\.(?:csv|tsv)$/iu],
  ["workbook", /\.(?:xls|xlsx|xlsm|xlsb)$/iu],
  ["pdf", /\.pdf$/iu],
];

/** Separated text of ten thousand tasks has some five million bytes. */
const MAX_TEXT_BYTES = 20_000_000;

/** What a file is by the ending of its name. */
export function fileKind(name: string): FileKind {
  return KINDS.find(([, ending]) => ending.test(name))?.[0] ?? "other";
}

/**
 * Reads the lists of a .docx, .docm, .xlsx, .xlsm, .csv or .tsv file.
 * @throws UnreadableSourceFile for every other file, and for one that is broken or too large
 */
export async function readSourceFile(file: SourceFile): Promise<FileLists> {
  const kind = fileKind(file.name);
  switch (kind) {
    case "word":
      return readWordFile(file);
    case "text":
      return readTextFile(file);
    case "workbook":
      return readWorkbookFile(file);
    default:
      throw new UnreadableSourceFile({ kind, name: file.name });
  }
}

function readTextFile({ name, bytes }: SourceFile): FileLists {
  if (bytes.length > MAX_TEXT_BYTES) {
    throw new UnreadableSourceFile({ kind: "textTooLarge", name });
  }
  try {
    return { grids: [readDelimited(decodeText(bytes), name)] };
  } catch (error) {
    throw error instanceof TooManyCells
      ? new UnreadableSourceFile({ kind: "textTooLarge", name })
      : error;
  }
}

async function readWordFile({ name, bytes }: SourceFile): Promise<FileLists> {
  try {
    const { grids, agencies, body } = await readDocxAside(bytes, name);
    const year = body.year === null ? {} : { planYear: body.year };
    return { grids, known: agencies, ...year, document: body };
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) {
      throw error;
    }
    throw new UnreadableSourceFile({ kind: "document", reason: documentReason(name, error), name });
  }
}

async function readWorkbookFile({ name, bytes }: SourceFile): Promise<FileLists> {
  try {
    return { grids: await readXlsxAside(bytes) };
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) {
      throw error;
    }
    throw new UnreadableSourceFile({
      kind: "workbook",
      reason: reasonFor(name, error.reason),
      name,
    });
  }
}

/** Why a workbook of this name is told as unreadable: many programs write HTML or text under ".xls", and the way out is the same as for Excel's own old format. */
export function reasonFor(
  name: string,
  reason: UnreadableWorkbookReason
): UnreadableWorkbookReason {
  return reason === "notAWorkbook" && /\.xls$/iu.test(name) ? "oldFormat" : reason;
}

/** Some programs write RTF or HTML under ".doc"; the way out is the same as for Word's own old format. */
function documentReason(name: string, { reason }: UnreadableDocument): UnreadableDocumentReason {
  return reason === "notADocument" && /\.doc$/iu.test(name) ? "oldFormat" : reason;
}
