import type { YearChange } from "../../plan/rollOver/rollOver";
import { isMoved } from "../../plan/rollOver/yearMention";
import { headerOf } from "../../tables/trackingColumns";
import { nextYearSheet as texts } from "./nextYearSheet";

/** Where a text stands, in the words of the workbook: "Nhiệm vụ 7 – Nội dung công việc". */
export function wordPlace(place: YearChange["place"]): string {
  const { places } = texts;
  if (place.kind !== "task") {
    return places[place.kind];
  }
  const field = place.field === "carried" ? place.header : headerOf(place.field);
  return place.number === "" ? places.taskWithoutNumber(field) : places.task(place.number, field);
}

/** What became of each year: "2026 → 2027", "2025 (giữ nguyên)". */
export function wordYears({ mentions }: YearChange): readonly string[] {
  return mentions.map((mention) =>
    isMoved(mention) ? texts.moved(mention.was, mention.becomes) : texts.left(mention.was)
  );
}

/** Why, each reason once. */
export function wordCause({ cause, mentions }: YearChange): readonly string[] {
  return cause === "years"
    ? [...new Set(mentions.map(({ reason }) => texts.reasons[reason]))]
    : [texts.causes[cause]];
}
