const NUMERALS: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** Word and browsers alike write other numbers in digits. */
const LARGEST = 3999;

/** A count as a Roman numeral in capitals: 14 gives "XIV"; in digits below 1 and above 3999. */
export function romanNumeral(count: number): string {
  if (count < 1 || count > LARGEST) {
    return String(count);
  }
  let rest = count;
  return NUMERALS.map(([value, numeral]) => {
    const times = Math.floor(rest / value);
    rest %= value;
    return numeral.repeat(times);
  }).join("");
}
