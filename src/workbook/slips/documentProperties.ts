import { knownDay } from "../../plan/day";
import type { Moment } from "../../plan/moment";
import { attributeIn, withoutEntities } from "../tags";

const CUSTOM = /(<(?:\w+:)?property\s[^<>]*>)(.*?)<\/(?:\w+:)?property>/gsu;

/** What a file says of itself. */
export interface DocumentProperties {
  /** Who made the first version of it. */
  readonly author: string;
  readonly title: string;
  /** What programs put there beside, by name. */
  readonly custom: ReadonlyMap<string, string>;
  readonly savedBy: string;
  /** By the clock of this computer. */
  readonly savedAt: Moment | null;
}

/** Reads a workbook's properties ("docProps/core.xml", "docProps/custom.xml"), one XML after the other. */
export function documentProperties(xml: string): DocumentProperties {
  return {
    author: element(xml, "creator"),
    title: element(xml, "title"),
    custom: new Map([...xml.matchAll(CUSTOM)].map(([, tag, content]) => customOf(tag!, content!))),
    savedBy: element(xml, "lastModifiedBy"),
    savedAt: momentOf(element(xml, "modified")),
  };
}

function customOf(tag: string, content: string): readonly [string, string] {
  return [attributeIn(tag, "name"), withoutEntities(content.replace(/<[^<>]*>/gu, "")).trim()];
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
