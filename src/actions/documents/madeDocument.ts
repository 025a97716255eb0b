import { fileWords } from "../../text/fileName";
import type { CopiedTables } from "../../word/write/copiedTables";

/** A document that was made of the workbook, and its tables for whom no file reaches. */
export interface MadeDocument {
  readonly ok: true;
  readonly file: DocumentFile;
  readonly tables: CopiedTables;
}

/** A Word file. */
export interface DocumentFile {
  /** With its ending; only letters that every file system and mail program takes. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The name of a Word file in letters without marks: "Bao cao quy I 2026.docx". */
export function wordFileName(words: string): string {
  return `${fileWords(words)}.docx`;
}
