const NUMERIC_DAY =
  /(?<![\d/.-])(?<first>\d{1,2})(?<gap>\s*[/.-]\s*)(?<second>\d{1,2})(?<rest>\s*[/.-]\s*(?:\d{4}|\d{2})(?![\d/]))/gu;

/**
 * Whether a list of phrases holds a day that only makes sense with its month first ("3/31/2026"), as a program with
 * American settings writes it. Then "3/4/2026" in the same list may be the fourth of March.
 */
export function putsMonthFirst(phrases: readonly string[]): boolean {
  return phrases.some((phrase) =>
    daysOf(phrase).some(([first, second]) => first <= 12 && second > 12 && second <= 31)
  );
}

/** Whether a phrase holds a day that is another one with its month first. */
export function readsBothWays(phrase: string): boolean {
  return daysOf(phrase).some(isTurnable);
}

/** The phrase with day and month changed about wherever both ways are days. */
export function turnedAbout(phrase: string): string {
  return phrase.replace(
    NUMERIC_DAY,
    (whole, first: string, gap: string, second: string, rest: string) =>
      isTurnable([Number(first), Number(second)]) ? `${second}${gap}${first}${rest}` : whole
  );
}

type Numbers = readonly [first: number, second: number];

function daysOf(phrase: string): readonly Numbers[] {
  return [...phrase.matchAll(NUMERIC_DAY)].map(({ groups }) => [
    Number(groups?.first),
    Number(groups?.second),
  ]);
}

function isTurnable([first, second]: Numbers): boolean {
  return first <= 12 && second <= 12 && first !== second && first > 0 && second > 0;
}
