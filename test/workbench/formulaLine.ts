import { byId } from "./page";

/** A cell of the workbook: the sheet by the grid's id. */
export interface Place {
  readonly sheet: string;
  readonly address: string;
}

/** The line above the grid: the selected cell, to go elsewhere, and what it holds as Excel shows it, to write another. */
export class FormulaLine {
  private readonly address = byId("address", HTMLInputElement);
  private readonly content = byId("content", HTMLInputElement);
  private place: Place | null = null;

  /**
   * @param read what a cell holds
   * @param write takes what was typed
   * @param goTo takes the address of another cell of the sheet
   */
  constructor(
    private readonly read: (place: Place) => string,
    private readonly write: (place: Place, text: string) => void,
    private readonly goTo: (address: string) => void
  ) {
    whenEntered(this.content, (text) => this.place && this.write(this.place, text));
    whenEntered(this.address, (text) => this.goTo(text));
    for (const field of [this.content, this.address]) {
      field.addEventListener("blur", () => this.refresh());
    }
  }

  /** Whether the user is writing into the cell. */
  get writing(): boolean {
    return document.activeElement === this.content;
  }

  /** Goes to another cell. */
  show(place: Place): void {
    this.place = place;
    this.refresh();
  }

  /** Reads the cell again, unless the user is writing there. */
  refresh(): void {
    const { activeElement } = document;
    if (this.place && activeElement !== this.content && activeElement !== this.address) {
      this.address.value = this.place.address;
      this.content.value = this.read(this.place);
    }
  }
}

/** Hears the Enter key; Escape leaves the field as it was. */
function whenEntered(field: HTMLInputElement, take: (text: string) => void): void {
  field.addEventListener("keydown", ({ key }) => {
    if (key === "Enter") {
      take(field.value);
    }
    if (key === "Enter" || key === "Escape") {
      field.blur();
    }
  });
}
