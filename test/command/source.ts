import { basename } from "node:path";
import {
  fileKind,
  readSourceFile,
  UnreadableSourceFile,
  type FileLists,
} from "../../src/files/sourceFile";
import { CommandStop, readInput } from "./files";

/** What the command reads: a workbook to build in, or a list for a new workbook. */
export type Source =
  | { readonly kind: "workbook"; readonly bytes: Uint8Array }
  | { readonly kind: "list"; readonly request: FileLists };

/** Reads a file by the ending of its name: .docx (and .doc, to say what is wrong), .csv, .tsv, else a workbook. @throws CommandStop */
export async function readSource(path: string): Promise<Source> {
  const bytes = readInput(path);
  const kind = fileKind(path);
  if (kind !== "word" && kind !== "text") {
    return { kind: "workbook", bytes };
  }
  try {
    const request = await readSourceFile({ name: basename(path), bytes });
    return { kind: "list", request };
  } catch (error) {
    throw error instanceof UnreadableSourceFile ? new CommandStop(problemOf(error, path)) : error;
  }
}

function problemOf({ problem }: UnreadableSourceFile, path: string): CommandStop["problem"] {
  return problem.kind === "document"
    ? { kind: "document", reason: problem.reason, path }
    : { kind: "textTooLarge", path };
}
