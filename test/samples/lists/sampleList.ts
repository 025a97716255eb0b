import type { Grid } from "../../../src/intake/grid";
import { fromIso } from "../../../src/plan/day";
import { gridOf, type Typed } from "../../intake/gridOf";

/** A list as some department sends it, and the plan that a person reads in it. */
export interface SampleList {
  /** What is special about it. */
  readonly about: string;
  readonly grid: Grid;
  readonly expected: ExpectedReading;
}

/** One line per entry; the parts of a line are set apart by " | ", a line break inside a cell is "¶". */
export interface ExpectedReading {
  /** Sheet row of the (last) header row; 0 where the list has none. */
  readonly headerRow: number;
  /** "number A, task B, …" by role and sheet column. */
  readonly columns: string;
  /** numeral | name | first row: of the heading, or of the first task whose own cell names the area */
  readonly areas: readonly string[];
  /** rows | number | area | text | lead | deadline | deliverable */
  readonly tasks: readonly string[];
  /** Sheet rows of the list that stand for nothing and are shown as left out. */
  readonly dropped?: readonly number[];
}

/** A list written as text: one line per sheet row from row 1 on. Digits alone are a number, {2026-03-31} is a date cell. */
export function sampleList(
  about: string,
  rows: string,
  expected: ExpectedReading,
  merges: readonly (readonly [number, number, number, number])[] = []
): SampleList {
  const lines = rows.replace(/^\n|\n\s*$/gu, "").split("\n");
  return { about, grid: gridOf(lines.map(cellsOf), merges), expected };
}

/** The parts of a line; "¶" is a line break inside a part. */
export function partsOf(line: string): readonly string[] {
  return line.split("|").map((part) => part.trim().replaceAll("¶", "\n"));
}

function cellsOf(line: string): readonly Typed[] {
  return partsOf(line).map(typed);
}

function typed(part: string): Typed {
  const day = fromIso(/^\{(.+)\}$/.exec(part)?.[1] ?? "");
  if (day !== null) {
    return { kind: "date", day, format: "dd/mm/yyyy" };
  }
  return /^\d+$/.test(part) ? Number(part) : part;
}
