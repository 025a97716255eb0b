import { comparisonKey } from "../../text/keys";
import { formerNamesCell, formerNamesIn } from "../agencies/formerNames";
import { directoryName } from "../agencies/recogniseAgencies";
import type { Agency } from "../plan";
import {
  formerAgencies,
  successorsOf,
  type NewAgency,
  type Reorganisation,
} from "./reorganisation";
import type { DirectoryChange, DirectoryEntry } from "./yearChanges";

/**
 * What the directory is to say after a reorganisation: who takes over is in it with the former name, by which old files are still
 * read. A former agency goes unless tasks that are over name it; one that was split stays, for nobody can say which of the new
 * ones an old file means. One that stays is `former`: it gets no new work.
 * @param stillNamed the former agencies that tasks name
 */
export function reorganisedDirectory(
  directory: readonly Agency[],
  order: Reorganisation,
  stillNamed: ReadonlySet<string>
): readonly DirectoryChange[] {
  const former = formerAgencies(order);
  const gone = order.kind === "split" ? [] : former.filter((name) => !stillNamed.has(name));
  const [renamed] = order.kind === "rename" ? gone : [];
  const entries = successorsOf(order).map((successor) =>
    successorChange(directory, order, successor, renamed)
  );
  const keepsRow = entries.some((each) => each.kind === "changed" && each.name === renamed);
  return [
    ...entries,
    ...groupChanges(directory, order),
    ...(keepsRow ? [] : gone.map((name): DirectoryChange => ({ kind: "removed", name }))),
    ...former
      .filter((name) => !gone.includes(name))
      .map((name): DirectoryChange => ({ kind: "changed", name, to: { kind: "former" } })),
  ];
}

/** A renamed agency that no task calls by its former name keeps its row, and whatever else stands in it. */
function successorChange(
  directory: readonly Agency[],
  order: Reorganisation,
  { name, shortName }: NewAgency,
  renamed: string | undefined
): DirectoryChange {
  const isSplit = order.kind === "split";
  // Part of an agency that goes on under its own name was that one before.
  const latest = isSplit ? [order.from] : formerAgencies(order);
  const present = directory.find((agency) => agency.name === name);
  const before = directory.filter((agency) => latest.includes(agency.name));
  const passedOn = isSplit ? [] : before.flatMap(namesOf);
  const earlier = isSplit ? [] : before.flatMap((each) => formerNamesIn(each.formerName));
  const former = [...earlier, ...latest];
  const joining = before.flatMap((each) => each.members);
  const isGroup = before.length > 0 && before.every(({ kind }) => kind === "group");
  const kind = isGroup ? "group" : "agency";
  if (present) {
    return {
      kind: "changed",
      name,
      to: {
        ...(shortName === "" ? {} : { shortName }),
        ...(present.kind === "former" ? { kind } : {}),
        // As they were typed: one that differs from the name in case or marks alone is somebody's, too.
        spellings: [
          ...present.spellings.filter((spelling) => spelling !== name),
          ...eachOnce(passedOn, name, present.spellings),
        ],
        members: membersAfter([...present.members, ...joining], name, directory, order),
        formerName: formerNamesCell(
          eachOnce([...formerNamesIn(present.formerName), ...former], name)
        ),
      },
    };
  }
  const entry = {
    name,
    shortName,
    spellings: eachOnce(passedOn, name),
    formerName: formerNamesCell(eachOnce(former, name)),
  };
  if (renamed !== undefined) {
    return { kind: "changed", name: renamed, to: entry };
  }
  const members = membersAfter(joining, name, directory, order);
  return { kind: "added", entry: { ...entry, kind, members } };
}

function namesOf({ name, shortName, spellings: others }: Agency): readonly string[] {
  return [name, shortName, ...others];
}

function eachOnce(
  names: readonly string[],
  own: string,
  present: readonly string[] = []
): DirectoryEntry["spellings"] {
  const keys = new Set(["", ...[own, ...present].map(comparisonKey)]);
  return names.filter((name) => {
    const key = comparisonKey(name);
    const isNew = !keys.has(key);
    keys.add(key);
    return isNew;
  });
}

/** Groups with former agencies among their members; those that take over are changed along with what else they get. */
function groupChanges(
  directory: readonly Agency[],
  order: Reorganisation
): readonly DirectoryChange[] {
  const successors = successorsOf(order).map(({ name }) => name);
  return directory
    .filter(
      ({ name, members }) =>
        !successors.includes(name) && members.some((each) => isFormer(each, directory, order))
    )
    .map(({ name, members }) => ({
      kind: "changed",
      name,
      to: { members: membersAfter(members, name, directory, order) },
    }));
}

/** A group's members, the new agencies in the place of the former ones; none is its own member. */
function membersAfter(
  members: readonly string[],
  own: string,
  directory: readonly Agency[],
  order: Reorganisation
): readonly string[] {
  const names = successorsOf(order).map(({ name }) => name);
  const after = members.flatMap((each) => (isFormer(each, directory, order) ? names : [each]));
  return [...new Set(after)].filter((name) => name !== own);
}

/** Whether others stand in the place of a member, by whatever name; a part of what is split may go on under its own. */
function isFormer(member: string, directory: readonly Agency[], order: Reorganisation): boolean {
  const former = order.kind === "split" ? [order.from] : formerAgencies(order);
  return former.includes(directoryName(member, directory) ?? member);
}
