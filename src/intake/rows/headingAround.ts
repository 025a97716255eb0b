import { areaFromHeading } from "../../plan/areas";
import { textOf, type ListRow } from "./listRow";

/** A heading met so far with the tasks below it. */
interface HeadedTasks {
  readonly heading: string;
  readonly tasks: readonly (readonly [ListRow, ...ListRow[]])[];
}

const PLAIN = /^\d{1,3}[.)]?$/;

/**
 * The heading that a task of this number stands under, the last one unless the numbers say otherwise: "2.2" behind the
 * sub-area "2.1" belongs to "2", and "2" behind "1" with its a and b to whatever 1 belongs to. Empty where it is none.
 */
export function headingAround(sections: readonly HeadedTasks[], number: string): string {
  const current = sections.at(-1);
  if (current === undefined) {
    return "";
  }
  const numeral = numeralOf(current);
  if (numeral.includes(".") && !isBelow(number, numeral)) {
    const parent = sections.findLast((section) => isBelow(number, numeralOf(section)));
    return (parent ?? current).heading;
  }
  if (isNextOf(current, number)) {
    return sections.findLast((section) => !PLAIN.test(numeralOf(section)))?.heading ?? "";
  }
  return current.heading;
}

/** Whether a plain number counts on from a heading's, whose own tasks are counted in another way. */
function isNextOf(section: HeadedTasks, number: string): boolean {
  const numeral = numeralOf(section);
  const counts = PLAIN.test(numeral) && PLAIN.test(number);
  return (
    counts && parseInt(number, 10) === parseInt(numeral, 10) + 1 && countsOtherwise(section.tasks)
  );
}

function countsOtherwise(tasks: HeadedTasks["tasks"]): boolean {
  const numbers = tasks.map(([row]) => textOf(row, "number"));
  return numbers.length > 0 && numbers.every((each) => each !== "" && !PLAIN.test(each));
}

function numeralOf({ heading }: HeadedTasks): string {
  return areaFromHeading(heading).numeral;
}

function isBelow(number: string, numeral: string): boolean {
  return numeral !== "" && number.startsWith(`${numeral}.`);
}
