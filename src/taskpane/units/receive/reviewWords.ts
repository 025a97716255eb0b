import { fieldNames } from "../../../messages/columns";
import { shortened } from "../../../messages/shortened";
import { receivingMessages } from "../../../messages/units/receiving";
import type { Language } from "../../../messages/wording";
import { columnLetters } from "../../../notation/columnLetters";
import { toVietnamese } from "../../../plan/day";
import { fieldText } from "../../../plan/dependents/fieldText";
import type { ReturnedPlace, ReturnedRow } from "../../../plan/slips/returnedSlip";
import type { SlipField } from "../../../tables/slipColumns";
import type {
  NewSlipResult,
  ReturnedSource,
  ReviewedFile,
  ReviewedTask,
  SlipResult,
} from "../../../plan/slips/slipReview";
import type { FieldValue } from "../../../plan/taskField";

/** What a cell holds, blank in a word. */
export function valueWords(value: FieldValue, language: Language): string {
  const text = shortened(fieldText(value));
  return text.trim() === "" ? receivingMessages[language].blank : text;
}

/** "STT 12: Tổ chức hội nghị…". */
export function taskWords({ number, text }: ReviewedTask, language: Language): string {
  return receivingMessages[language].task(number, shortened(text));
}

/** "STT 12: Tổ chức hội nghị…, Trạng thái": which cell is meant. */
export function cellWords(task: ReviewedTask, field: SlipField, language: Language): string {
  return receivingMessages[language].cell(taskWords(task, language), fieldNames[language][field]);
}

/** Who says something, each once: "Phòng Kinh tế (Trần Văn B), 09/6/2026". */
export function sourceWords(sources: readonly ReturnedSource[], language: Language): string {
  return eachOnce(sources.map((source) => whoWords(source, language)));
}

/**
 * Who gives each of the answers between which somebody chooses. An agency that gives two is named with the file of each, or
 * with the place where both stand in one file.
 * @returns the words for each answer, in the order given
 */
export function answerWords(
  answers: readonly { readonly sources: readonly ReturnedSource[] }[],
  language: Language
): readonly string[] {
  return answers.map(({ sources }, index) => {
    const others = answers.flatMap((other, at) => (at === index ? [] : other.sources));
    return eachOnce(sources.map((source) => wordsApart(source, others, language)));
  });
}

function wordsApart(
  source: ReturnedSource,
  others: readonly ReturnedSource[],
  language: Language
): string {
  const { by } = receivingMessages[language];
  const who = whoWords(source, language);
  const alike = others.filter((other) => whoWords(other, language) === who);
  if (alike.length === 0) {
    return who;
  }
  const { file, place } = source;
  return by(
    who,
    alike.some((other) => other.file === file) ? placeWords(file, place, language) : file
  );
}

function whoWords({ agency, savedBy, savedOn }: ReturnedSource, language: Language): string {
  const words = receivingMessages[language];
  return words.by(
    words.savedBy(agency || words.unknownAgency, savedBy),
    savedOn === null ? "" : toVietnamese(savedOn)
  );
}

function eachOnce(words: readonly string[]): string {
  return [...new Set(words)].join("; ");
}

/** Where something stands in a file that came back. */
export function placeWords(file: string, place: ReturnedPlace, language: Language): string {
  const words = receivingMessages[language];
  const { sheet, row, column } = place;
  return words.place(
    file,
    sheet,
    column === undefined ? words.row(row) : words.column(columnLetters(column), row)
  );
}

/** A result in one line. */
export function resultWords(
  { period, deliverable, document, issuedOn, criterion, link }: SlipResult,
  language: Language
): string {
  const day = issuedOn === null ? "" : toVietnamese(issuedOn);
  const parts = [period, deliverable, document, day, criterion, link].map((part) => part.trim());
  return valueWords(parts.filter((part) => part !== "").join(", "), language);
}

/** A result that is to be written: as a new line, or what it adds to one that is there. */
export function newResultWords(result: NewSlipResult, language: Language): string {
  const { completes: line } = result;
  if (line === undefined) {
    return resultWords(result, language);
  }
  const { period, deliverable, document, issuedOn, criterion, link } = result;
  const added = {
    period: line.period === "" ? period : "",
    deliverable: line.deliverable === "" ? deliverable : "",
    document: line.document === "" ? document : "",
    issuedOn: line.issuedOn === null ? issuedOn : null,
    criterion: line.criterion === "" ? criterion : "",
    link: line.link === "" ? link : "",
  };
  return receivingMessages[language].resultCompletes(
    resultWords(line, language),
    resultWords(added, language)
  );
}

/** A row that may become a task: its text, and what it says of the deadline and the work. */
export function additionWords(row: ReturnedRow, language: Language): string {
  const said = Object.values(row.entries).map(({ typed }) => typed);
  const parts = [row.text, row.document.deadlineText ?? "", ...said].map((part) => part.trim());
  return shortened(parts.filter((part) => part !== "").join(", ")) || valueWords(null, language);
}

/** What a file brought: only what there is of it. */
export function countWords(file: ReviewedFile, language: Language): string {
  const { counts } = receivingMessages[language];
  const kinds = Object.keys(counts) as readonly (keyof typeof counts)[];
  return kinds
    .filter((kind) => kind === "rows" || file[kind] > 0)
    .map((kind) => counts[kind](file[kind]))
    .join(" · ");
}
