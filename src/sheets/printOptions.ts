/** How the appendix is printed: the same for the sheet `Bản in phụ lục` and for the Word file. */
export interface PrintOptions {
  /** "Phụ lục" by the rule (Decree 30/2020, Annex I, and samples 2.1 and 2.2), or "PHỤ LỤC" as many authorities write by habit. */
  readonly heading: "rule" | "habit";
  /** Who signs below the table; null where nobody does, as the decree has it for the annex of a signed document. */
  readonly signature: PrintSignature | null;
  /** The version that follows the work: with the state of every task and the documents that prove it. */
  readonly progress: boolean;
  /**
   * Where an issued plan has the tasks that were added to it ("Nguồn giao" is filled in): among its own by area, apart behind them
   * with their documents, or nowhere, as it was issued.
   */
  readonly additions: "among" | "apart" | "leftOut";
}

/** The block of the person who signs (Decree 30/2020, Annex I, part II, item 7). */
export interface PrintSignature {
  /** From the authority down to the office, each on a line of its own: "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH". */
  readonly title: readonly string[];
  /** The name without rank; "" leaves the room for it. */
  readonly name: string;
}

/** The document's own appendix: by the rule, unsigned, with the seven columns that were issued. */
export const DEFAULT_PRINT_OPTIONS: PrintOptions = {
  heading: "rule",
  signature: null,
  progress: false,
  additions: "among",
};

/** What was chosen, with the default for what nobody chose. */
export function printOptionsOf(chosen: Partial<PrintOptions> | undefined): PrintOptions {
  return { ...DEFAULT_PRINT_OPTIONS, ...chosen };
}

/** Whose signature is offered first: the chairman's, for the People's Committee. */
export const USUAL_SIGNATURE: PrintSignature = {
  title: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
  name: "",
};
