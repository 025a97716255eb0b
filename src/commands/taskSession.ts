import type { TaskChange } from "../actions/tasks/changeTask";
import { clearAgency, supportingLines } from "../actions/tasks/agencyChoices";
import { placeOf } from "../actions/tasks/editRow";
import {
  changeOf,
  fieldInput,
  fieldText,
  type EnteredField,
  type FollowedChange,
} from "../actions/tasks/fieldInput";
import {
  draftLine,
  isEdited,
  resultChange,
  resultDraft,
  type ResultField,
  type ResultLine,
} from "../actions/tasks/resultInput";
import { FollowingSession } from "./followingSession";
import type { Conflict, HeldUp, OpenTask, TaskActions, TaskState } from "./openTask";
import type { ChangeLabel } from "./taskQueue";

export type { Conflict, HeldUp, OpenTask, TaskActions, TaskState };

/**
 * The form of the task at hand: holds what is being typed, and writes each field once it is left, in order. Typing never waits
 * for Excel, and what was typed stays until it is written or dropped.
 */
export class TaskSession extends FollowingSession {
  /** What stands in a field while somebody types. */
  type(field: EnteredField, text: string): void {
    if (this.current.kind === "open") {
      const { typed, wrong } = this.current;
      this.patch({
        typed: { ...typed, [field]: text },
        wrong: wrong.filter((each) => each !== field),
        heldUp: this.heldUpWithout(field),
      });
    }
  }

  /** Somebody is done with a field: what was typed is written. False where it cannot be. */
  leave(field: EnteredField): boolean {
    const state = this.current;
    const text = state.kind === "open" ? state.typed[field] : undefined;
    if (state.kind !== "open" || text === undefined) {
      return true;
    }
    const value = fieldInput(field, text);
    if (value === undefined && text !== fieldText(state.task.values[field])) {
      this.patch({ wrong: [...state.wrong.filter((each) => each !== field), field] });
      return false;
    }
    this.drop(field);
    if (value !== undefined) {
      this.change(changeOf(field, value, state.task.values, state.around), field);
    }
    return true;
  }

  /** Gives a field a value at once. */
  choose(field: EnteredField, text: string): void {
    this.type(field, text);
    this.leave(field);
  }

  /** Forgets what was typed into a field. */
  drop(field: EnteredField): void {
    if (this.current.kind === "open") {
      const { [field]: _, ...typed } = this.current.typed;
      const wrong = this.current.wrong.filter((each) => each !== field);
      this.patch({ typed, wrong, heldUp: this.heldUpWithout(field) });
    }
  }

  /** What is typed to find one more supporting agency. */
  typeAgency(text: string): void {
    if (this.current.kind === "open") {
      const wrong = this.current.wrong.filter((field) => field !== "supporting");
      this.patch({ agency: text, wrong, heldUp: this.heldUpWithout("supporting") });
    }
  }

  /** Somebody is done with it: the agency that is clearly meant is added. False where none is. */
  leaveAgency(): boolean {
    const state = this.current;
    if (state.kind !== "open" || state.agency.trim() === "") {
      return true;
    }
    const { agency, around, task, typed, wrong } = state;
    const clear = clearAgency(around.agencies, agency);
    if (clear === null) {
      const others = wrong.filter((field) => field !== "supporting");
      this.patch({ wrong: [...others, "supporting"] });
      return false;
    }
    this.typeAgency("");
    const chosen = supportingLines(typed.supporting ?? fieldText(task.values.supporting));
    if (!chosen.includes(clear)) {
      this.choose("supporting", [...chosen, clear].join("\n"));
    }
    return true;
  }

  /** Makes what was offered so, or forgets the offers. */
  answerOffers(isTaken: boolean): void {
    const state = this.current;
    if (state.kind !== "open") {
      return;
    }
    const { offers, task } = state;
    this.patch({ offers: [] });
    if (isTaken) {
      const edits = offers.map(({ field, to }) => ({ field, from: task.values[field], to }));
      this.change({ edits, offers: [] }, offers[0]!.field);
    }
  }

  /** Ends a conflict: what somebody else wrote stays, or is written over by what the user wanted. */
  settle(conflict: Conflict, whose: "theirs" | "mine"): void {
    if (this.current.kind !== "open") {
      return;
    }
    this.patch({ conflicts: this.current.conflicts.filter((each) => each !== conflict) });
    if (whose === "mine") {
      const { edit, present, place, number } = conflict;
      const edits = [{ ...edit, from: present }];
      this.write({ kind: "fields", place, edits }, { number, what: edit.field });
    }
  }

  /** Takes the last change back, or makes it again. */
  reverse(kind: "undo" | "redo"): void {
    if (this.isLeft(true)) {
      void this.queue.add({ kind });
    }
  }

  /** Tries again to write what Excel refused. */
  retry(): void {
    void this.queue.retry();
  }

  /** Gives up what Excel refused. Never rejects. */
  giveUp(): Promise<void> {
    this.queue.drop();
    return this.follow(null);
  }

  /** Begins to fill in a line of results: one that is there, or a new one for a period. */
  openResult(line: ResultLine | null, period = ""): void {
    if (this.leaveResult()) {
      this.patch({ result: resultDraft(line, period), heldUp: this.heldUpWithout("result") });
    } else {
      this.patch({ heldUp: { what: "result", isAsked: true } });
    }
  }

  /** What stands in a field of the line while somebody types. */
  typeResult(field: ResultField, text: string): void {
    const { result } = this.current.kind === "open" ? this.current : { result: null };
    if (result !== null) {
      this.patch({
        result: { ...result, text: { ...result.text, [field]: text }, isWrong: false },
        heldUp: this.heldUpWithout("result"),
      });
    }
  }

  /** Writes the line that is being filled in; false where it cannot be. */
  writeResult(): boolean {
    const state = this.current;
    if (state.kind !== "open" || state.result === null) {
      return true;
    }
    const { result, task } = state;
    const line = draftLine(result, task);
    if (line === null) {
      this.patch({ result: { ...result, isWrong: true } });
      return false;
    }
    this.dropResult();
    if (result.line === null || isEdited(result)) {
      this.changeLine(result.line, line);
    }
    return true;
  }

  /** Forgets what was filled in of a line. */
  dropResult(): void {
    this.patch({ result: null, heldUp: this.heldUpWithout("result") });
  }

  removeResult(line: ResultLine): void {
    this.changeLine(line, null);
  }

  /** Puts in a task, takes the one at hand out, or numbers all anew; what is being typed is written before. */
  changeRows(kind: "newTask" | "copyTask" | "removeTask" | "renumber", area = ""): void {
    const state = this.current;
    if (state.kind !== "open" || !this.isLeft(true)) {
      return;
    }
    const place = placeOf(state.task);
    const number = kind === "removeTask" ? fieldText(state.task.values.number) : "";
    this.write(kind === "newTask" ? { kind, place, area } : { kind, place }, {
      number,
      what: kind === "renumber" ? "renumbered" : kind === "removeTask" ? "removed" : "added",
    });
  }

  private changeLine(before: ResultLine | null, after: ResultLine | null): void {
    if (this.current.kind === "open") {
      const { task } = this.current;
      const change = resultChange(placeOf(task), before, after);
      this.write(change, { number: fieldText(task.values.number), what: "result" });
    }
  }

  private change({ edits, offers }: FollowedChange, what: EnteredField): void {
    if (this.current.kind === "open" && edits.length > 0) {
      const { task } = this.current;
      this.patch({ offers });
      const change = { kind: "fields" as const, place: placeOf(task), edits };
      this.write(change, { number: fieldText(task.values.number), what });
    }
  }

  private write(change: TaskChange, label: ChangeLabel): void {
    this.patch({ gone: null });
    void this.queue.add({ kind: "change", change, label });
  }

  protected leaveAll(): HeldUp["what"] | null {
    const state = this.current;
    const fields = state.kind === "open" ? (Object.keys(state.typed) as EnteredField[]) : [];
    const wrong = fields.filter((field) => !this.leave(field));
    const isAgencyLeft = this.leaveAgency();
    const isResultLeft = this.leaveResult();
    return wrong[0] ?? (!isAgencyLeft ? "supporting" : isResultLeft ? null : "result");
  }

  /** What holds the form, once something is done about one thing. */
  private heldUpWithout(what: HeldUp["what"]): HeldUp | null {
    const { heldUp } = this.current.kind === "open" ? this.current : { heldUp: null };
    return heldUp?.what === what ? null : heldUp;
  }

  /**
   * A line in which nothing was filled in is left as if it had not been begun; one that was not found in the sheet is
   * written only where somebody says so.
   */
  private leaveResult(): boolean {
    const { result } = this.current.kind === "open" ? this.current : { result: null };
    if (result === null || !isEdited(result)) {
      return true;
    }
    return result.lost === null && this.writeResult();
  }
}
