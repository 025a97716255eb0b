/** A change that was asked for and not made; the sheet keeps what it holds. */
export type KeptChange =
  /** Somebody else changed the cell of the setting meanwhile. */
  | {
      readonly kind: "setting";
      /** The setting's label in the sheet. */
      readonly label: string;
      readonly wanted: string;
      readonly present: string;
    }
  /** Somebody else changed the cell of the list meanwhile. */
  | {
      readonly kind: "cell";
      readonly name: string;
      /** The column's header in the sheet. */
      readonly header: string;
      readonly wanted: string;
      readonly present: string;
    }
  /** The entry that was edited is gone from the sheet; `wanted` is what was typed. */
  | { readonly kind: "gone"; readonly name: string; readonly wanted: string }
  /** Another entry of the sheet has the name already. */
  | { readonly kind: "nameTaken"; readonly name: string }
  /** The entry that was to go was changed meanwhile. */
  | { readonly kind: "notRemoved"; readonly name: string }
  /** The entry that was to go is used by tasks; their STT. */
  | { readonly kind: "inUse"; readonly name: string; readonly tasks: readonly string[] }
  /** An issued plan prints the name, so it stays. */
  | { readonly kind: "printed"; readonly name: string; readonly wanted: string }
  /** The order of the areas was changed in the sheet meanwhile. */
  | { readonly kind: "order" };
