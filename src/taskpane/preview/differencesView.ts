import type { Difference, Side } from "../../actions/previewAppendix";
import { mergingMessages } from "../../messages/merging";
import { shortened } from "../../messages/shortened";
import type { Language } from "../../messages/wording";

type Kind = Difference["kind"];

/** What was decided, by the key of the difference. */
export type Decided = ReadonlyMap<string, Side>;

/** Differences of one kind. */
export interface DifferenceGroup {
  readonly kind: Kind;
  readonly title: string;
  readonly differences: readonly Difference[];
}

/** What may be chosen for a difference; "later" leaves it as it is, to be asked again. */
export type SideChoice = Side | "later";

/** In the order in which a person should look at them. */
const ORDER: readonly Kind[] = ["clash", "gone", "changed", "new", "removed", "edited", "leftOut"];

/** The kinds that occur, those that need a person first. */
export function differenceGroups(
  differences: readonly Difference[],
  language: Language
): readonly DifferenceGroup[] {
  const words = mergingMessages[language];
  return ORDER.flatMap((kind) => {
    const own = differences.filter((difference) => difference.kind === kind);
    const title = words.counted(words.groups[kind], own.length);
    return own.length > 0 ? [{ kind, title, differences: own }] : [];
  });
}

/** The choice that holds for a difference now. */
export function choiceFor(difference: Difference, decided: Decided): SideChoice {
  return decided.get(difference.key) ?? (mayWait(difference) ? "later" : difference.usual);
}

/** The choice that holds for all of a group; null where they differ. */
export function choiceForAll(
  { differences }: DifferenceGroup,
  decided: Decided
): SideChoice | null {
  const [first, ...others] = differences.map((difference) => choiceFor(difference, decided));
  return first !== undefined && others.every((other) => other === first) ? first : null;
}

/** The difference of a group that leaves most choices: in an issued plan some cells are law and others not. */
export function mostOpen({ differences }: DifferenceGroup): Difference | undefined {
  return differences.find(mayWait) ?? differences[0];
}

/** What may be chosen for a difference, with the words for it. */
export function choicesOf(
  difference: Difference,
  language: Language
): readonly (readonly [SideChoice, string])[] {
  const { later, source, table } = mergingMessages[language];
  const { kind } = difference;
  const waiting = mayWait(difference) ? (later as Partial<Record<Kind, string>>)[kind] : undefined;
  return [
    ...(waiting === undefined ? [] : [["later", waiting] as const]),
    ["source", source[kind]],
    ["table", table[kind]],
  ];
}

/** Whether the difference is asked about again as long as nobody decides. */
function mayWait({ asks, kind }: Difference): boolean {
  return asks || kind === "removed";
}

/** A difference in words: which task and column, and what each side says. */
export function differenceView(
  difference: Difference,
  language: Language
): { readonly label: string; readonly sides: string } {
  const words = mergingMessages[language];
  const task = words.task(difference.number, shortened(difference.text));
  if (!("column" in difference)) {
    return { label: task, sides: "" };
  }
  const { kind, column } = difference;
  const sides = [shortened(difference.table), shortened(difference.source)] as const;
  return {
    label: words.inColumn(task, column),
    sides: kind === "changed" ? words.change(...sides) : words.bothSides(...sides),
  };
}
