/** How a locale writes numbers and dates, as far as reading input needs it. */
export interface Culture {
  readonly decimal: "." | ",";
  readonly thousands: "," | ".";
  /** Whole digits, perhaps grouped; decimals with their mark; exponent. */
  readonly number: RegExp;
  readonly dayFirst: boolean;
  readonly currency: readonly string[];
}

/** What the API reads and gives, whatever the user's locale. */
export const ENGLISH: Culture = {
  decimal: ".",
  thousands: ",",
  number: /^(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(e[+-]?\d+)?$/iu,
  dayFirst: false,
  currency: ["$"],
};

/** What the user types and sees, and what the `…Local` members read. */
export const VIETNAMESE: Culture = {
  decimal: ",",
  thousands: ".",
  number: /^(\d{1,3}(?:\.\d{3})+|\d*)(,\d*)?(e[+-]?\d+)?$/iu,
  dayFirst: true,
  currency: ["₫"],
};
