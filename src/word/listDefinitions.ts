import type { Element } from "@xmldom/xmldom";
import { attributeOf, childrenOf, settingAt } from "./elements";

/** One level of a list: how it counts and what it prints. */
export interface Level {
  readonly start: number;
  readonly format: string;
  /** "%1.%2" with the counters of the levels in place of %n. */
  readonly pattern: string;
  /** Every counter of the pattern in digits, though other levels count in Roman numerals (`w:isLgl`). */
  readonly inDigits: boolean;
  /** The count of levels above that make it begin anew; 0 for a level that never does (`w:lvlRestart`). */
  readonly restartsBelow: number;
  /** The paragraph style that is numbered on this level; "" for none. */
  readonly style: string;
}

/** A list of the document: which definition it counts on, its levels, and where it starts anew. */
export interface List {
  readonly definition: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly restarts: ReadonlyMap<number, number>;
}

/** The lists of `w:numbering` by their ids; empty for a document without automatic numbers. */
export function listsOf(numbering: Element | null): ReadonlyMap<string, List> {
  const definitions = numbering ? childrenOf(numbering, "abstractNum") : [];
  const byId = new Map(definitions.map((each) => [attributeOf(each, "abstractNumId"), each]));
  const lists = numbering ? childrenOf(numbering, "num") : [];
  return new Map(
    lists.flatMap((list) => {
      const named = byId.get(settingAt(list, "abstractNumId") ?? "");
      return named ? [[attributeOf(list, "numId"), listOf(list, linked(named, definitions))]] : [];
    })
  );
}

/** A definition may only point to the list style that has the levels. */
function linked(definition: Element, definitions: readonly Element[]): Element {
  const style = settingAt(definition, "numStyleLink");
  return definitions.find((each) => style && settingAt(each, "styleLink") === style) ?? definition;
}

function listOf(list: Element, definition: Element): List {
  const overrides = childrenOf(list, "lvlOverride");
  const restarts = overrides.flatMap((level) => {
    const start = settingAt(level, "startOverride");
    return start === null ? [] : [[Number(attributeOf(level, "ilvl")), Number(start)] as const];
  });
  return {
    definition: attributeOf(definition, "abstractNumId"),
    levels: new Map([definition, ...overrides].flatMap(levelsIn)),
    restarts: new Map(restarts),
  };
}

function levelsIn(part: Element): readonly (readonly [number, Level])[] {
  const levels = childrenOf(part, "lvl").filter((level) =>
    /^[0-8]$/.test(attributeOf(level, "ilvl"))
  );
  return levels.map((level) => {
    const depth = Number(attributeOf(level, "ilvl"));
    const setting = (name: string) => settingAt(level, name);
    const legal = setting("isLgl");
    return [
      depth,
      {
        start: Number(setting("start") ?? "1"),
        format: setting("numFmt") ?? "decimal",
        pattern: setting("lvlText") ?? "",
        inDigits: legal !== null && !/^(?:0|false|off)$/.test(legal),
        restartsBelow: Number(setting("lvlRestart") ?? depth),
        style: setting("pStyle") ?? "",
      },
    ];
  });
}
