import { NotModelled } from "../errors";

/** "Worksheet" for a WorksheetObject: the name of the class in Office.js. */
export function apiName(thing: object): string {
  return thing.constructor.name.replace(/Object$/, "");
}

/** A model object has a class of its own; scalars, arrays and literal objects travel as values. */
export function isModelObject(value: unknown): value is object {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return false;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype !== Object.prototype && prototype !== null;
}

/** @throws NotModelled, by name, where the host has no such property. */
export function readMember(thing: object, name: string): unknown {
  if (!(name in thing)) {
    throw new NotModelled(`${apiName(thing)}.${name}`);
  }
  return Reflect.get(thing, name);
}

/** @throws NotModelled where the host has no such property or cannot change it. */
export function writeMember(thing: object, name: string, value: unknown): void {
  if (!isWritable(thing, name)) {
    throw new NotModelled(`setting ${apiName(thing)}.${name}`);
  }
  Reflect.set(thing, name, value);
}

/** Calls a method; an argument that the add-in left out arrives as undefined. @throws NotModelled */
export function callMember(thing: object, name: string, args: readonly unknown[]): unknown {
  const method: unknown = name in thing ? Reflect.get(thing, name) : undefined;
  if (typeof method !== "function") {
    throw new NotModelled(`${apiName(thing)}.${name}()`);
  }
  const given = args.map((argument) => (argument === null ? undefined : argument));
  return Reflect.apply(method, thing, given) as unknown;
}

/** The names of everything that can be loaded from an object and is no object itself. */
export function scalarMembers(thing: object): string[] {
  const names: string[] = [];
  for (let owner = prototypeOf(thing); owner !== null; owner = prototypeOf(owner)) {
    for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(owner))) {
      if (property.get && name !== "items" && !isModelObject(Reflect.get(thing, name))) {
        names.push(name);
      }
    }
  }
  return names;
}

function isWritable(thing: object, name: string): boolean {
  for (let owner: object | null = thing; owner !== null; owner = prototypeOf(owner)) {
    const property = Object.getOwnPropertyDescriptor(owner, name);
    if (property) {
      return property.set !== undefined || property.writable === true;
    }
  }
  return false;
}

function prototypeOf(thing: object): object | null {
  const prototype = Object.getPrototypeOf(thing) as object | null;
  return prototype === Object.prototype ? null : prototype;
}
