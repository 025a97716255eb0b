import fc from "fast-check";
import type { Grid, GridValue } from "../../../src/intake/grid";
import { fromIso, toVietnamese } from "../../../src/plan/day";
import { cleanText } from "../../../src/text/unicode";
import { AGENCY_SPELLINGS } from "../../plan/agencySpellings";
import { furtherDuties, furtherTimes } from "../../plan/deadline/furtherPhrases";
import {
  dayPhrases,
  monthAndQuarterPhrases,
  rhythmPhrases,
  seedPhrases,
  waitingPhrases,
  yearPhrases,
} from "../../plan/deadline/phrases";
import { SEED_AREAS } from "../../plan/seedRows";
import { gridOf, type Typed } from "../gridOf";

/** A task that was put into a list, as it has to come out. */
export interface MadeTask {
  readonly number: string;
  /** The heading of its area; empty above the first. */
  readonly area: string;
  readonly text: string;
  readonly lead: string;
  readonly supporting: string;
  readonly deadline: string;
  readonly deliverable: string;
  /** The carried column "Lãnh đạo phụ trách". */
  readonly leader: string;
}

/** A list made up of real words, and the tasks that it says. */
export interface MadeList {
  readonly grid: Grid;
  readonly tasks: readonly MadeTask[];
}

export const TITLE = "DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026";
export const HEADER = [
  "STT",
  "Nội dung công việc",
  "Cơ quan chủ trì",
  "Cơ quan phối hợp",
  "Thời gian thực hiện",
  "Sản phẩm",
  "Lãnh đạo phụ trách",
] as const;
export const HEADER_ROW = 3;

const WIDTH = HEADER.length;

interface Part {
  readonly words: readonly [text: string, deliverable: string];
  readonly lead: string;
  readonly supporting: string;
  readonly deadline: string | GridValue;
  readonly leader: string;
  /** A heading of another area stands above the task. */
  readonly opensArea: boolean;
  /** The lead is that of the task above, in one cell merged over both. */
  readonly sharesLead: boolean;
  /** A page break cuts the text in two. */
  readonly isCut: boolean;
  /** Each further line of a cell stands in a row of its own, as pasting from Word makes it. */
  readonly inRows: boolean;
  readonly between: "nothing" | "blankRow" | "pageNumber" | "header";
}

const spelling = fc.constantFrom(
  ...AGENCY_SPELLINGS.flat(),
  "Phòng Kinh tế chủ trì, phối hợp với Công an xã",
  "Tổ công nghệ số cộng đồng thôn Đông",
  "Lê Thị Hoà"
);
const phrase = fc.constantFrom(
  ...[
    seedPhrases,
    dayPhrases,
    monthAndQuarterPhrases,
    yearPhrases,
    rhythmPhrases,
    waitingPhrases,
    furtherTimes,
    furtherDuties,
  ].flatMap((cases) => cases.map((each) => each.phrase))
);
/** Past the twelfth: of an earlier one it may be doubted that its month is its month, until it is printed in words. */
const dateCell = fc.integer({ min: 13, max: 28 }).map((day): GridValue => ({
  kind: "date",
  day: fromIso(`2026-05-${String(day).padStart(2, "0")}`)!,
  format: "dd/mm/yyyy",
}));
const seedWords = SEED_AREAS.flatMap(({ rows }) =>
  rows.map((row): Part["words"] => [row[1], row[5]])
);
const headings = SEED_AREAS.map(({ heading }) => heading.replace(/^[IVX]+\. /, ""));

const part = (words: Part["words"]): fc.Arbitrary<Part> =>
  fc.record({
    words: fc.constant(words),
    lead: spelling,
    supporting: fc.oneof(
      fc.constant(""),
      spelling,
      fc.array(spelling, { minLength: 2, maxLength: 3 }).map((names) => names.join("\n"))
    ),
    deadline: fc.oneof({ weight: 5, arbitrary: phrase }, { weight: 1, arbitrary: dateCell }),
    leader: fc.constantFrom("Đ/c Hoà", "Phó Chủ tịch UBND xã", ""),
    opensArea: fc.boolean(),
    sharesLead: fc.boolean(),
    isCut: fc.boolean(),
    inRows: fc.boolean(),
    between: fc.constantFrom("nothing", "blankRow", "pageNumber", "header"),
  });

const parts = fc
  .shuffledSubarray(seedWords, { minLength: 1, maxLength: 8 })
  .chain((words) => fc.tuple(...words.map(part)));

const frame = fc.record({
  headings: fc.shuffledSubarray(headings, { minLength: headings.length }),
  /** How the areas' headings stand: merged over the list, number and name in two cells, or in the first cell alone. */
  headingStyle: fc.constantFrom("merged", "apart", "firstCell"),
  isSigned: fc.boolean(),
});

type Frame = typeof frame extends fc.Arbitrary<infer T> ? T : never;

const BETWEEN: Readonly<Record<Part["between"], readonly (readonly Typed[])[]>> = {
  nothing: [],
  blankRow: [[]],
  pageNumber: [["", "2"]],
  header: [HEADER],
};

const LEAD_COLUMN = HEADER.indexOf("Cơ quan chủ trì") + 1;
const NUMERALS = ["I", "II", "III", "IV", "V", "VI", "VII"];

/** Lists with areas, cut rows, merged leads, page numbers, repeated headers and signatures between and below their tasks. */
export const madeLists: fc.Arbitrary<MadeList> = fc
  .tuple(parts, frame)
  .map(([each, around]) => new ListMaker(around).make(each));

/** Writes a list row by row, and keeps what it says. */
class ListMaker {
  private readonly rows: (readonly Typed[])[] = [[TITLE], [], HEADER];
  private readonly merges: [number, number, number, number][] = [[1, 1, 1, WIDTH]];
  private readonly tasks: MadeTask[] = [];
  private areas = 0;
  /** The cell that names the lead of the task above. */
  private leadAbove = { top: 0, bottom: 0, text: "" };

  constructor(private readonly frame: Frame) {}

  make(all: readonly Part[]): MadeList {
    all.forEach((each) => this.add(each));
    if (this.frame.isSigned) {
      this.rows.push([], ["Nơi nhận:"], ["- Như trên;", "", "", "", "TM. ỦY BAN NHÂN DÂN"]);
    }
    return { grid: gridOf(this.rows, this.merges), tasks: this.tasks };
  }

  private add(each: Part): void {
    if (each.opensArea && this.areas < NUMERALS.length) {
      this.openArea();
    }
    const { deadline, leader } = each;
    const [text, printed] = each.words;
    const cut = each.isCut ? cutOf(text) : text.length;
    const number = this.tasks.length + 1;
    const [supporting, ...units] = linesOf(each, each.supporting);
    const [deliverable, ...products] = linesOf(each, printed);
    const lead = this.leadCell(each);
    const task = text.slice(0, cut).trim();
    this.push([[number, task, lead, supporting!, deadline, deliverable!, leader]]);
    this.push(units.map((unit) => ["", "", "", unit]));
    this.push(products.map((product) => ["", "", "", "", "", product]));
    this.push(BETWEEN[each.between]);
    this.push(cut < text.length ? [["", text.slice(cut)]] : []);
    this.tasks.push({
      number: String(number),
      area: this.frame.headings[this.areas - 1] ?? "",
      text: cleanText(text),
      lead: cleanText(this.leadAbove.text),
      supporting: cleanText(each.supporting),
      deadline: typeof deadline === "string" ? cleanText(deadline) : dayOf(deadline),
      deliverable: cleanText(printed),
      leader,
    });
  }

  private openArea(): void {
    const numeral = NUMERALS[this.areas]!;
    const name = this.frame.headings[this.areas]!;
    this.areas += 1;
    this.push([this.frame.headingStyle === "apart" ? [numeral, name] : [`${numeral}. ${name}`]]);
    if (this.frame.headingStyle === "merged") {
      this.merges.push([this.rows.length, 1, this.rows.length, WIDTH]);
    }
  }

  /** What stands in the next row's cell of the lead: nothing where the cell above is drawn down over it. */
  private leadCell({ lead, sharesLead }: Part): string {
    const row = this.rows.length + 1;
    const { top, bottom } = this.leadAbove;
    if (!sharesLead || bottom !== row - 1) {
      this.leadAbove = { top: row, bottom: row, text: lead };
      return lead;
    }
    this.leadAbove = { ...this.leadAbove, bottom: row };
    this.merges.push([top, LEAD_COLUMN, row, LEAD_COLUMN]);
    return "";
  }

  private push(rows: readonly (readonly Typed[])[]): void {
    this.rows.push(...rows);
  }
}

/** The lines of a cell that stand in rows of their own, where each begins like one; else the whole. */
function linesOf({ inRows }: Part, cell: string): readonly string[] {
  const lines = cell.split("\n");
  const [, ...further] = lines;
  return inRows && further.every((line) => /^(?:\p{Lu}|- )/u.test(line.trim())) ? lines : [cell];
}

/** Before a word in lower case about half way, as a page breaks a sentence; the end where there is none. */
function cutOf(text: string): number {
  const from = Math.floor(text.length / 2);
  const found = text.slice(from).search(/(?<=\p{L} )\p{Ll}/u);
  return found < 0 ? text.length : from + found;
}

function dayOf(value: GridValue): string {
  return value.kind === "date" ? toVietnamese(value.day) : "";
}
