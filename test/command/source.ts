import { basename } from "node:path";
import type { BuildRequest } from "../../src/actions/buildAppendix";
import { decodeText, readDelimited } from "../../src/intake/delimited";
import { UnreadableDocument } from "../../src/word/unreadableDocument";
import { readDocx } from "../../src/word/readDocx";
import { CommandStop, readInput } from "./files";

/** Separated text of ten thousand tasks has some five million bytes. */
const MAX_TEXT_BYTES = 50_000_000;

/** What the command reads: a workbook to build in, or a list for a new workbook. */
export type Source =
  | { readonly kind: "workbook"; readonly bytes: Uint8Array }
  | {
      readonly kind: "list";
      readonly request: Required<Pick<BuildRequest, "grids">> &
        Pick<BuildRequest, "known" | "planYear">;
    };

/** Reads a file by the ending of its name: .docx (and .doc, to say what is wrong), .csv, .tsv, else a workbook. @throws CommandStop */
export async function readSource(path: string): Promise<Source> {
  const bytes = readInput(path);
  if (/\.(?:doc|docx|docm)$/iu.test(path)) {
    return { kind: "list", request: await documentRequest(path, bytes) };
  }
  if (!/\.(?:csv|tsv)$/iu.test(path)) {
    return { kind: "workbook", bytes };
  }
  if (bytes.length > MAX_TEXT_BYTES) {
    throw new CommandStop({ kind: "tooLarge", path });
  }
  return { kind: "list", request: { grids: [readDelimited(decodeText(bytes), basename(path))] } };
}

async function documentRequest(path: string, bytes: Uint8Array) {
  try {
    const { grids, agencies, body } = await readDocx(bytes, basename(path));
    return {
      grids,
      known: agencies,
      ...(body.year === null ? {} : { planYear: body.year }),
    };
  } catch (error) {
    throw error instanceof UnreadableDocument
      ? new CommandStop({ kind: "document", reason: error.reason, path })
      : error;
  }
}
