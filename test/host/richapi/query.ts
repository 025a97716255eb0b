import { isModelObject, readMember, scalarMembers } from "./members";
import type { References } from "./references";
import { memberName, wireName, type QueryInfo } from "./wire";

/** The properties to load, by name; a leaf asks for the value, or for all scalars of an object. */
type Wanted = Map<string, Wanted>;

interface Collection {
  readonly items: readonly object[];
}

/**
 * What the client gets for `load`: PascalCase names, nested as the paths are, collections as `_Items`.
 * Identity (`Id`, `_ReferenceId`) is always told, for the client names the objects by it in later requests.
 */
export function load(thing: object, query: QueryInfo, references: References): unknown {
  const wanted: Wanted = new Map();
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) {
    addPath(wanted, path.split(/[/.]/));
  }
  return valueOf(thing, wanted, references, query);
}

/** The keys by which the client recognises an object. */
export function identity(thing: object, references: References): Record<string, unknown> {
  const id: unknown = "id" in thing ? thing.id : undefined;
  const reference = references.idOf(thing);
  return {
    ...(id === undefined ? {} : { Id: id }),
    ...(reference === undefined ? {} : { _ReferenceId: reference }),
  };
}

function addPath(wanted: Wanted, [first, ...rest]: readonly string[]): void {
  if (first === undefined || first === "") {
    return;
  }
  const name = memberName(first);
  const inner: Wanted = wanted.get(name) ?? new Map<string, Wanted>();
  wanted.set(name, inner);
  addPath(inner, rest);
}

function valueOf(thing: object, wanted: Wanted, references: References, page: QueryInfo): unknown {
  if (!isCollection(thing)) {
    return propertiesOf(thing, wanted, references);
  }
  const skip = page.Skip ?? 0;
  const items = thing.items.slice(skip, page.Top === undefined ? undefined : skip + page.Top);
  const result: Record<string, unknown> = { _Items: [] };
  const ofItems = new Map(wanted);
  if (wanted.has("count") && "count" in thing) {
    result["Count"] = thing.count;
    ofItems.delete("count");
  }
  result["_Items"] = items.map((item) => propertiesOf(item, ofItems, references));
  return result;
}

function propertiesOf(thing: object, wanted: Wanted, references: References): unknown {
  const result = identity(thing, references);
  const names = wanted.size === 0 || wanted.has("*") ? scalarMembers(thing) : [];
  for (const name of names) {
    result[wireName(name)] = Reflect.get(thing, name);
  }
  for (const [name, inner] of wanted) {
    if (name === "*") {
      continue;
    }
    const value = readMember(thing, name);
    result[wireName(name)] = isModelObject(value) ? valueOf(value, inner, references, {}) : value;
  }
  return result;
}

function isCollection(thing: object): thing is Collection {
  return "items" in thing && Array.isArray(thing.items);
}
