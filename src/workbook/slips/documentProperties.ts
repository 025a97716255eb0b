import { knownDay } from "../../plan/day";
import type { Moment } from "../../plan/moment";
import { withoutEntities } from "../tags";

/** Who saved a file last and when, as far as it says so. */
export interface Saving {
  readonly savedBy: string;
  /** By the clock of this computer. */
  readonly savedAt: Moment | null;
}

/** Reads who saved a workbook from its properties ("docProps/core.xml"). */
export function savingOf(properties: string): Saving {
  return {
    savedBy: element(properties, "lastModifiedBy") || element(properties, "creator"),
    savedAt: momentOf(element(properties, "modified")),
  };
}

function element(xml: string, name: string): string {
  const found = new RegExp(`<(?:\\w+:)?${name}(?:\\s[^<>]*)?>([^<]*)<`, "u").exec(xml);
  return withoutEntities(found?.[1] ?? "").trim();
}

function momentOf(stamp: string): Moment | null {
  const date = new Date(stamp);
  return Number.isNaN(date.getTime()) || date.getFullYear() < 1900
    ? null
    : {
        day: knownDay(date.getFullYear(), date.getMonth() + 1, date.getDate()),
        minutes: date.getHours() * 60 + date.getMinutes(),
      };
}
