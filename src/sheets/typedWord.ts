/** A space that does not break: what is copied out of Word and web pages is full of them, and TRIM leaves them alone. */
const NO_BREAK_SPACE = "\u00a0";

/** What somebody typed or pasted into a cell where one of the fixed words belongs, without blanks around it; an expression. */
export function typedWord(cell: string): string {
  return `TRIM(SUBSTITUTE(${cell},"${NO_BREAK_SPACE}"," "))`;
}
