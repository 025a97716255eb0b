import { HostError, NotModelled, type ErrorCode } from "../errors";
import { apiName, callMember, isModelObject, readMember, writeMember } from "./members";
import { identity, load } from "./query";
import type { References } from "./references";
import { ActionType, memberName, PathType } from "./wire";
import type { Action, ArgumentInfo, BatchError, PathIds, RequestBody, ResponseBody } from "./wire";

/** What the paths of a request lead to. */
interface BatchHost {
  readonly root: object;
  readonly references: References;
  readonly services?: Readonly<Record<string, object>>;
  /** Hears which events are asked for and which are not wanted any more ("_RegisterDataChangedEvent"). */
  readonly registered?: (method: string) => void;
}

/** One request of the client, carried out on the host's objects in order, up to the first action that fails. */
export class Batch {
  private readonly resolved = new Map<number, object | null>();
  private current = "";

  constructor(
    private readonly host: BatchHost,
    private readonly body: RequestBody
  ) {}

  /** Carries out the first `count` actions, all unless told otherwise; the effects of those before a failure stay. */
  run(count = this.body.Actions.length): ResponseBody {
    const results: { ActionId: number; Value: unknown }[] = [];
    const traceIds: number[] = [];
    for (const [index, action] of this.body.Actions.slice(0, count).entries()) {
      try {
        results.push({ ActionId: action.Id, Value: this.perform(action) });
        if (action.ActionType === ActionType.trace) {
          traceIds.push(action.Id);
        }
      } catch (error) {
        return { Results: results, TraceIds: traceIds, Error: this.describe(error, index) };
      }
    }
    return { Results: results, TraceIds: traceIds };
  }

  private perform(action: Action): unknown {
    this.current = action.Name;
    if (action.ActionType === ActionType.trace) {
      return null;
    }
    const thing = this.resolve(action.ObjectPathId);
    if (thing === null) {
      return null;
    }
    this.current = action.Name ? `${apiName(thing)}.${memberName(action.Name)}` : apiName(thing);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return identity(thing, this.host.references);
      case ActionType.query:
        return load(thing, action.QueryInfo ?? {}, this.host.references);
      case ActionType.method:
        return this.callMethod(thing, action);
      case ActionType.setProperty:
        writeMember(thing, memberName(action.Name), this.argumentsOf(action.ArgumentInfo)[0]);
        return null;
      case ActionType.update:
        this.update(thing, this.argumentsOf(action.ArgumentInfo)[0]);
        return null;
      default:
        throw new NotModelled(`action type ${action.ActionType}`);
    }
  }

  private callMethod(thing: object, action: Action): unknown {
    if (action.Name === "_KeepReference") {
      this.host.references.keep(thing);
      return null;
    }
    const args = this.argumentsOf(action.ArgumentInfo);
    if (action.Name === "_RemoveReference") {
      this.host.references.remove(String(args[0]));
      return null;
    }
    if (/^_(Register|Unregister)/.test(action.Name)) {
      this.host.registered?.(action.Name);
      return null;
    }
    const value = callMember(thing, memberName(action.Name), args);
    return value === undefined || isModelObject(value) ? null : value;
  }

  private update(thing: object, properties: unknown): void {
    for (const [name, value] of Object.entries(properties as object)) {
      writeMember(thing, memberName(name), value);
    }
  }

  private resolve(id: number): object | null {
    const known = this.resolved.get(id);
    if (known !== undefined) {
      return known;
    }
    const thing = this.follow(id);
    this.resolved.set(id, thing);
    return thing;
  }

  private follow(id: number): object | null {
    const path = this.body.ObjectPaths[id];
    if (!path) {
      throw new HostError("InvalidObjectPath", `The object path ${id} is not in the request.`);
    }
    switch (path.ObjectPathType) {
      case PathType.root:
        return this.host.root;
      case PathType.newObject:
        return this.service(path.Name);
      case PathType.reference:
        return this.kept(path.Name);
      case PathType.nullObject:
        return null;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) {
      return null;
    }
    const name = path.ObjectPathType === PathType.indexer ? "getItem" : memberName(path.Name);
    this.current = `${apiName(parent)}.${name}`;
    const value =
      path.ObjectPathType === PathType.property
        ? readMember(parent, name)
        : callMember(parent, name, this.argumentsOf(path.ArgumentInfo));
    if (value !== null && !isModelObject(value)) {
      throw new HostError("InvalidObjectPath", `${this.current} gives no object.`);
    }
    return value;
  }

  private service(name: string): object {
    const service = this.host.services?.[name];
    if (!service) {
      throw new NotModelled(`the service ${name}`);
    }
    return service;
  }

  private kept(id: string): object {
    const thing = this.host.references.get(id);
    if (thing === null) {
      throw new HostError("InvalidReference", "The cells of this range were deleted.");
    }
    if (!thing) {
      throw new HostError("InvalidObjectPath", `The reference ${id} is no longer kept.`);
    }
    return thing;
  }

  private argumentsOf(info: ArgumentInfo | undefined): readonly unknown[] {
    const args = info?.Arguments ?? [];
    return args.map((value, index) => this.decode(value, info?.ReferencedObjectPathIds?.[index]));
  }

  /** Puts the host's objects where the client sent their path ids. */
  private decode(value: unknown, pathIds: PathIds | undefined): unknown {
    if (typeof pathIds === "number" && pathIds !== 0) {
      return this.resolve(pathIds);
    }
    if (Array.isArray(value)) {
      return pathIds === undefined && !value.some(isObject)
        ? value
        : value.map((entry: unknown, i) =>
            this.decode(entry, Array.isArray(pathIds) ? pathIds[i] : undefined)
          );
    }
    if (!isObject(value)) {
      return value;
    }
    if ("_ObjectPathId" in value) {
      return this.resolve(Number(value._ObjectPathId));
    }
    return Object.fromEntries(
      Object.entries(value).map(([key, entry]) => [key, this.decode(entry, undefined)])
    );
  }

  private describe(error: unknown, index: number): BatchError {
    const known = error instanceof HostError;
    const code: ErrorCode = known ? error.code : "NotImplemented";
    const message = known
      ? error.message
      : `The test host itself failed: ${String((error as Error).stack)}`;
    return { Code: code, Message: message, Location: this.current, ActionIndex: index };
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
