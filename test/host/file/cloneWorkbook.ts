import { Cell, type Workbook } from "@cj-tech-master/excelts";
import { Chart } from "@cj-tech-master/excelts/chart";
import { chartName, nameChart } from "../structure/charts";

type Fields = Record<string, unknown>;

/** A workbook of its own that holds the same; copying what is in memory costs a third of reading the file. */
export function cloneWorkbook(file: Workbook): Workbook {
  return copyOf(file, new Map());
}

/** Things that hold each other come out as copies that do. Functions, bytes and the parts of a style are shared: nobody changes them. */
function copyOf<Thing extends object>(thing: Thing, copies: Map<object, object>): Thing {
  const known = copies.get(thing);
  if (known !== undefined) {
    return known as Thing;
  }
  if (ArrayBuffer.isView(thing)) {
    return thing;
  }
  const copy = emptyLike(thing);
  copies.set(thing, copy);
  if (thing instanceof Map) {
    thing.forEach((value, key) =>
      (copy as Map<unknown, unknown>).set(held(key, copies), held(value, copies))
    );
  } else if (thing instanceof Set) {
    thing.forEach((each) => (copy as Set<unknown>).add(held(each, copies)));
  }
  // Rows and cells stand in lists with gaps.
  for (const key of Object.keys(thing)) {
    const value = (thing as Fields)[key];
    (copy as Fields)[key] =
      key === "style" && thing instanceof Cell ? { ...(value as object) } : held(value, copies);
  }
  if (Array.isArray(thing)) {
    (copy as unknown[]).length = thing.length;
  }
  if (thing instanceof Chart) {
    nameChart(copy as Chart, chartName(thing));
  }
  return copy as Thing;
}

function held(value: unknown, copies: Map<object, object>): unknown {
  return typeof value === "object" && value !== null ? copyOf(value, copies) : value;
}

function emptyLike(thing: object): object {
  if (thing instanceof Date) {
    return new Date(thing);
  }
  if (thing instanceof Map) {
    return new Map();
  }
  if (thing instanceof Set) {
    return new Set();
  }
  return Array.isArray(thing) ? [] : (Object.create(Object.getPrototypeOf(thing)) as object);
}
