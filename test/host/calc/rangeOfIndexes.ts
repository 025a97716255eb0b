import { ValueType, type Cell } from "@cj-tech-master/excelts";
import { NotModelled } from "../errors";

const RANGE_OF_INDEXES = /\bINDEX\(/gi;

interface Call {
  readonly args: readonly string[];
  /** Position after the closing parenthesis. */
  readonly end: number;
}

/**
 * The cell as the engine should read it: `INDEX(x,a):INDEX(x,b)`, the part of a column from its a-th to its b-th cell, becomes
 * the OFFSET of the same cells, for the engine knows INDEX as a value only.
 * Source: Microsoft Support, "INDEX function" (reference form: "the result … is a reference").
 */
export function withOffsetsForIndexes(cell: Cell): Cell {
  const formula = cell.type === ValueType.Formula ? cell.formula : undefined;
  if (formula === undefined || !formula.includes("):INDEX(")) {
    return cell;
  }
  return Object.create(cell, { formula: { value: offsetsForIndexes(formula) } }) as Cell;
}

function offsetsForIndexes(formula: string): string {
  let written = "";
  let from = 0;
  for (const match of formula.matchAll(RANGE_OF_INDEXES)) {
    if (match.index < from) {
      continue;
    }
    const first = callAt(formula, match.index);
    if (!formula.startsWith(":INDEX(", first.end)) {
      continue;
    }
    const last = callAt(formula, first.end + 1);
    if (first.args.length !== 2 || last.args.length !== 2 || first.args[0] !== last.args[0]) {
      throw new NotModelled(`a range between two INDEX of different columns: ${formula}`);
    }
    const [column, begin] = first.args as [string, string];
    written += formula.slice(from, match.index) + offset(column, begin, last.args[1]!);
    from = last.end;
  }
  return written + formula.slice(from);
}

/** Between two places of a column, whichever comes first; a place outside it is #REF!, as OFFSET of no rows is. */
function offset(column: string, one: string, other: string): string {
  const first = `MIN(${one},${other})`;
  const isOutside = `OR(${first}<1,MAX(${one},${other})>ROWS(${column}))`;
  return `OFFSET(${column},${first}-1,0,IF(${isOutside},0,ABS((${other})-(${one}))+1),1)`;
}

/** The arguments of the call whose name begins at a position. */
function callAt(formula: string, start: number): Call {
  const args: string[] = [];
  let depth = 0;
  let begin = formula.indexOf("(", start) + 1;
  for (let at = begin - 1; at < formula.length; at += 1) {
    const letter = formula[at]!;
    if (letter === '"') {
      at = formula.indexOf('"', at + 1);
    } else if ("([{".includes(letter)) {
      depth += 1;
    } else if (")]}".includes(letter)) {
      depth -= 1;
    }
    if (depth === 0 || (depth === 1 && letter === ",")) {
      args.push(formula.slice(begin, at));
      begin = at + 1;
    }
    if (depth === 0) {
      return { args, end: at + 1 };
    }
  }
  throw new NotModelled(`a formula that does not close its parentheses: ${formula}`);
}
