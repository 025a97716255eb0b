import type { Paragraph } from "docx";
import { balanceLines } from "../../sheets/metrics";
import type { PrintOptions } from "../../sheets/printOptions";
import { printHead } from "../../sheets/printHead";
import { CLOSING_SIGN, TITLE_SIZE, type PrintSheetInput } from "../../sheets/printSheet";
import { appendixTable } from "./appendixTable";
import { styledLines } from "./lines";
import { TEXT_WIDTH } from "./measures";
import { packDocument } from "./packDocument";
import { wordTable } from "./wordTable";

export interface AppendixDocxInput extends PrintSheetInput {
  readonly authority: string;
}

/** Lines left free for the signature itself. */
const SIGNING_ROOM = 4;

/**
 * The appendix as a Word file: heading, title, reference and closing sign of Decree 30/2020 (Annex I; samples 2.1 and 2.2)
 * on the paper of the sheet `Bản in phụ lục`, around one table of the same rows and words.
 */
export function appendixDocx(input: AppendixDocxInput): Promise<Uint8Array> {
  const { authority } = input;
  const { signature } = input.options;
  const { heading, title, reference } = printHead(input);
  const lines = balanceLines(title, { face: "bold", size: TITLE_SIZE }, TEXT_WIDTH);
  return packDocument({ title, authority }, [
    styledLines("PhuLuc", heading),
    styledLines("TenPhuLuc", lines),
    styledLines("DongKemTheo", reference),
    styledLines("DuongKe", ""),
    wordTable(appendixTable(input), { keepsWithNext: true }),
    styledLines("KetThuc", CLOSING_SIGN, signature === null ? {} : { keepNext: true }),
    ...(signature === null ? [] : signatureLines(signature)),
  ]);
}

function signatureLines({ title, name }: NonNullable<PrintOptions["signature"]>): Paragraph[] {
  const room = Array.from({ length: SIGNING_ROOM }, () => "");
  return [...title, ...room]
    .map((line) => styledLines("KyTen", line, { keepNext: true }))
    .concat(styledLines("KyTen", name));
}
