import { comparisonKey } from "../../text/keys";
import { mapInSteps, type Steps } from "../../pace/steps";
import type { FollowedTask } from "../followedTask";
import type { ReturnedRow } from "./returnedSlip";
import { WordLikeness } from "./wordLikeness";

/** A task of the appendix, as far as a review looks at it. */
export interface ReviewedRow extends Pick<FollowedTask, "id" | "task" | "values" | "progress"> {
  readonly state: Pick<FollowedTask["state"], "due">;
}

/** Which task a returned row is about; tasks are named by their place in the appendix. */
export type Placement =
  | { readonly kind: "task"; readonly at: number }
  /** Best first; at least one. */
  | { readonly kind: "proposed"; readonly candidates: readonly number[] }
  | { readonly kind: "addition" };

/** From here on a text is taken for a task's, reworded; half of it is left. */
const LIKE = 0.5;
/** With the same STT less is enough. */
const LIKE_WITH_NUMBER = 0.25;
/** Below this the text under a task's id is another one, typed over it. */
const UNLIKE = 0.2;
const MOST_CANDIDATES = 3;

const ADDITION: Placement = { kind: "addition" };

/** Finds the task of a returned row: by "Mã nhiệm vụ", else by STT and text, else by text; otherwise it proposes. */
export class TaskFinder {
  private constructor(
    private readonly texts: readonly string[],
    private readonly byId: ReadonlyMap<string, number>,
    private readonly byText: ReadonlyMap<string, readonly number[]>,
    private readonly byNumber: ReadonlyMap<string, readonly number[]>,
    private readonly words: WordLikeness,
    private readonly leads: readonly string[]
  ) {}

  /** The files of an agency repeat its texts. */
  private readonly keys = new Map<string, string>();

  /**
   * Among the tasks of an appendix.
   * @param leads by place of a task the agency that leads it
   */
  static *among(tasks: readonly ReviewedRow[], leads: readonly string[]): Steps<TaskFinder> {
    const texts = tasks.map(({ task }) => task.text);
    const textKeys = yield* mapInSteps(texts, comparisonKey);
    const numbers = yield* mapInSteps(tasks, ({ task }) => comparisonKey(task.number));
    return new TaskFinder(
      texts,
      new Map(tasks.map(({ id }, at) => [id, at])),
      grouped(textKeys),
      grouped(numbers),
      yield* WordLikeness.among(texts),
      leads
    );
  }

  /** The place of a task; undefined for an id that the appendix does not have. */
  withId(id: string | null): number | undefined {
    return id === null ? undefined : this.byId.get(id);
  }

  /** The task of an STT; of several that the agency leads; undefined where it is not one. */
  withNumber(number: string, agency: string): number | undefined {
    const those = this.byNumber.get(this.keyOf(number)) ?? [];
    return only(those) ?? only(this.ledBy(agency, those));
  }

  /** The task whose id and text a row has; one without text goes by its id alone. */
  withIdAndText({ taskId, text }: ReturnedRow): number | undefined {
    const own = this.withId(taskId);
    return own === undefined || text === this.texts[own] || text.trim() === ""
      ? own
      : only(this.ofText(text).filter((at) => at === own));
  }

  /**
   * Where a row of an agency's file belongs that has not both a task's id and its text. A row under a task's id that holds
   * another text is proposed: somebody may have copied or typed over it.
   * @param proposedId the id of the task that the row becomes where it proposes one: it may have become it before
   */
  place(row: ReturnedRow, agency: string, proposedId: string): Placement {
    const own = this.withId(row.taskId);
    const sameText = this.ofText(row.text);
    const numbered = this.byNumber.get(this.keyOf(row.number)) ?? [];
    const both = sameText.filter((at) => numbered.includes(at));
    const at = (own === undefined ? only(both) : undefined) ?? this.withId(proposedId);
    if (at !== undefined) {
      return { kind: "task", at };
    }
    return own === undefined
      ? this.placeByText(row, agency, both.length > 0 ? both : sameText)
      : this.placeById(row, agency, own, sameText);
  }

  private placeById(
    row: ReturnedRow,
    agency: string,
    own: number,
    sameText: readonly number[]
  ): Placement {
    if (sameText.length > 0) {
      return proposed([...this.ledFirst(agency, sameText), own]);
    }
    const isOther = (this.likenessTo(row.text).get(own) ?? 0) < UNLIKE;
    return isOther ? proposed([own, ...this.similar(row, agency)]) : { kind: "task", at: own };
  }

  private placeByText(row: ReturnedRow, agency: string, those: readonly number[]): Placement {
    if (those.length === 0) {
      const similar = this.similar(row, agency);
      return similar.length === 0 ? ADDITION : proposed(similar);
    }
    const at = only(those) ?? only(this.ledBy(agency, those));
    return at === undefined ? proposed(this.ledFirst(agency, those)) : { kind: "task", at };
  }

  private ofText(text: string): readonly number[] {
    return text.trim() === "" ? [] : (this.byText.get(this.keyOf(text)) ?? []);
  }

  /** Tasks that the row may mean: those of its agency first, then by how much of the words they share. */
  private similar(row: ReturnedRow, agency: string): readonly number[] {
    const numbered = this.byNumber.get(this.keyOf(row.number)) ?? [];
    if (row.text.trim() === "") {
      return this.ledBy(agency, row.number.trim() === "" ? [] : numbered);
    }
    const likeness = this.likenessTo(row.text);
    const near = [...likeness.keys()]
      .filter((at) => likeness.get(at)! >= (numbered.includes(at) ? LIKE_WITH_NUMBER : LIKE))
      .sort((one, other) => likeness.get(other)! - likeness.get(one)! || one - other);
    return this.ledFirst(agency, near);
  }

  /** The task whose wording comes nearest to a text, however far it is; undefined where none shares words. */
  nearest(text: string): number | undefined {
    const likeness = [...this.likenessTo(text)];
    return likeness.reduce<readonly [number, number] | undefined>(
      (best, each) => (best === undefined || each[1] > best[1] ? each : best),
      undefined
    )?.[0];
  }

  private keyOf(text: string): string {
    const key = this.keys.get(text) ?? comparisonKey(text);
    this.keys.set(text, key);
    return key;
  }

  private likenessTo(text: string): ReadonlyMap<number, number> {
    return new Map(this.words.like(text).map(({ index, likeness }) => [index, likeness]));
  }

  private ledBy(agency: string, those: readonly number[]): readonly number[] {
    return agency === "" ? [] : those.filter((at) => this.leads[at] === agency);
  }

  private ledFirst(agency: string, those: readonly number[]): readonly number[] {
    const led = this.ledBy(agency, those);
    return [...led, ...those.filter((at) => !led.includes(at))];
  }
}

function proposed(candidates: readonly number[]): Placement {
  return { kind: "proposed", candidates: [...new Set(candidates)].slice(0, MOST_CANDIDATES) };
}

function only(those: readonly number[]): number | undefined {
  return those.length === 1 ? those[0] : undefined;
}

function grouped(keys: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  keys.forEach((key, index) => {
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, [index]);
    } else {
      group.push(index);
    }
  });
  return groups;
}
