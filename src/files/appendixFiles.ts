import { readAppendicesAside } from "../workbook/appendix/readAppendicesAside";
import type { AppendixAnswer, AppendixContent } from "../workbook/appendix/readAppendixFile";
import type { UnreadableWorkbookReason } from "../workbook/unreadableWorkbook";
import { fileKind, reasonFor, type SourceFile } from "./sourceFile";

/** Why a file is no appendix workbook that can be read; `messages/communes.ts` words it. */
export type AppendixFileProblem =
  | { readonly kind: "notWorkbook" | "noAppendix" }
  | { readonly kind: "unreadable"; readonly reason: UnreadableWorkbookReason }
  | { readonly kind: "fault"; readonly detail: string };

/** What became of a file. */
export type AppendixFile = { readonly file: string } & (
  | { readonly ok: true; readonly content: AppendixContent }
  | { readonly ok: false; readonly problem: AppendixFileProblem }
);

/**
 * Reads files that somebody takes for appendix workbooks, beside the page's thread. Never rejects for what a file holds: each
 * says what became of it, in the order given.
 */
export async function readAppendixFiles(
  files: readonly SourceFile[]
): Promise<readonly AppendixFile[]> {
  const workbooks = files.filter(({ name }) => fileKind(name) === "workbook");
  const answers = await readAppendicesAside(workbooks.map(({ bytes }) => bytes));
  const answerOf = new Map(workbooks.map((file, index) => [file, answers[index]!]));
  return files.map((file) => outcomeOf(file, answerOf.get(file)));
}

function outcomeOf({ name }: SourceFile, answer: AppendixAnswer | undefined): AppendixFile {
  if (answer === undefined) {
    return { file: name, ok: false, problem: { kind: "notWorkbook" } };
  }
  if (answer.kind === "appendix") {
    return { file: name, ok: true, content: answer.content };
  }
  const problem =
    answer.kind === "unreadable"
      ? { kind: answer.kind, reason: reasonFor(name, answer.reason) }
      : answer;
  return { file: name, ok: false, problem };
}
