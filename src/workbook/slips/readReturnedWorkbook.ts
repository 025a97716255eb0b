import { readReturnedFile } from "../../intake/slips/readReturnedFile";
import type { ReturnedSlip } from "../../plan/slips/returnedSlip";
import { unreadBecauseOf, type UnreadWorkbook } from "../unreadableWorkbook";
import { openReturned } from "./openReturned";

/** A file to be read, as it is handed to the worker. */
export interface ReturnedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Of days that name no year, where no code tells it. */
  readonly planYear: number;
}

/** What became of a file; no file keeps the others from being read. */
export type ReturnedAnswer =
  { readonly kind: "slips"; readonly slips: readonly ReturnedSlip[] } | UnreadWorkbook;

/** Reads a returned workbook. Never rejects. */
export async function readReturnedWorkbook({
  name,
  bytes,
  planYear,
}: ReturnedBytes): Promise<ReturnedAnswer> {
  try {
    const file = await openReturned(name, bytes);
    return { kind: "slips", slips: readReturnedFile(file, planYear) };
  } catch (cause) {
    return unreadBecauseOf(cause);
  }
}
