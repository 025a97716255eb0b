import { oneLine } from "../../text/unicode";
import { toVietnamese, type CalendarDay } from "../day";

/** The document by which something changes during the year. */
export interface OfficialDocument {
  /** "Công văn", "Quyết định"; may be empty. */
  readonly kind: string;
  /** Number and symbol: "12/UBND-NV". */
  readonly number: string;
  readonly issuedOn: CalendarDay;
  /** Who issued it: "UBND thành phố"; may be empty. */
  readonly issuer: string;
}

/** Without one: "Văn bản số 12/UBND-NV ngày 05/6/2026". */
const ANY_DOCUMENT = "Văn bản";

/**
 * A document as texts refer to it: "Công văn số 12/UBND-NV ngày 05/6/2026 của UBND thành phố" (Decree 30/2020, Annex I, on
 * grounds: name, number, day and issuer).
 */
export function documentLine({ kind, number, issuedOn, issuer }: OfficialDocument): string {
  const by = oneLine(issuer) === "" ? "" : ` của ${oneLine(issuer)}`;
  return `${oneLine(kind) || ANY_DOCUMENT} số ${oneLine(number)} ngày ${toVietnamese(issuedOn)}${by}`;
}
