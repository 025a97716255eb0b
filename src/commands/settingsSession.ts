import type { LoadedSettings, NoSettings } from "../actions/settings/loadSettings";
import type { SavedSettings, SaveOutcome, SettingsChange } from "../actions/settings/saveSettings";
import { draftProblems } from "../actions/settings/draftProblems";
import { changeOf, draftOf, hasEdits, type SettingsDraft } from "../actions/settings/settingsDraft";
import { Observed } from "./observed";

/** What is being edited. */
export interface OpenSettings {
  readonly loaded: LoadedSettings;
  readonly draft: SettingsDraft;
  /** Counts how often saving was refused because of what stands in the fields; from then on they say what is wrong. */
  readonly refusals: number;
  /** What came of the last save, until another succeeds, the edits are dropped or the sheet is read anew; else null. */
  readonly result: SaveResult | null;
}

type SaveResult = Omit<SavedSettings, "ok" | "loaded">;

/** Where the settings stand in the pane. */
export type SettingsState =
  | { readonly kind: "idle" | "loading" | "notBuilt" }
  /** They could not be read. */
  | { readonly kind: "failed"; readonly cause: unknown }
  | (OpenSettings & { readonly kind: "ready" | "saving" })
  /** They could not be saved; `cause` null: the workbook has no settings any more. The edits are kept. */
  | (OpenSettings & { readonly kind: "notSaved"; readonly cause: unknown });

/** What the session needs from the workbook. */
export interface SettingsActions {
  readonly load: () => Promise<LoadedSettings | NoSettings>;
  readonly save: (change: SettingsChange) => Promise<SaveOutcome>;
  /** Brings the sheet into view; false where there is none. */
  readonly openSheet: () => Promise<boolean>;
}

/** The settings in the pane, with edits that stay until they are saved or dropped, whatever else the pane shows. */
export class SettingsSession extends Observed<SettingsState> {
  private turn = 0;

  constructor(private readonly actions: SettingsActions) {
    super({ kind: "idle" });
  }

  /** Brings the sheet `Thiết lập` into view. @throws what the action throws */
  openSheet(): Promise<boolean> {
    return this.actions.openSheet();
  }

  /**
   * Reads the settings anew, unless there are edits, what was typed and not written stands to be read, or something is
   * under way. Never rejects: a fault is the state `failed`.
   */
  async open(): Promise<void> {
    const { kind } = this.current;
    if (kind === "loading" || kind === "saving" || this.hasSomethingToLose()) {
      return;
    }
    this.turn += 1;
    const turn = this.turn;
    if (!isOpen(this.current)) {
      this.enter({ kind: "loading" });
    }
    const answer = await this.actions.load().then(
      (outcome): SettingsState => (outcome.ok ? ready(outcome) : { kind: "notBuilt" }),
      (cause: unknown): SettingsState => ({ kind: "failed", cause })
    );
    // What was begun to be typed meanwhile counts more than a fresh reading.
    if (turn === this.turn) {
      this.enter(answer);
    }
  }

  /** Changes what stands in the fields; while they are being saved they stand still. */
  edit(change: (draft: SettingsDraft) => SettingsDraft): void {
    const state = this.current;
    if (isOpen(state) && state.kind !== "saving") {
      this.turn += 1;
      this.enter({ ...state, draft: change(state.draft) });
    }
  }

  /** Drops the edits, and what was told of the last save. */
  discard(): void {
    const state = this.current;
    if (isOpen(state) && state.kind !== "saving") {
      this.turn += 1;
      this.enter(ready(state.loaded));
    }
  }

  /** Saves the edits, unless a field holds something wrong. Never rejects: a fault is the state `notSaved`. */
  async save(): Promise<void> {
    const state = this.current;
    if (!isOpen(state) || state.kind === "saving" || !this.isEdited()) {
      return;
    }
    this.turn += 1;
    const { loaded, draft, refusals, result } = state;
    if (draftProblems(draft, loaded).length > 0) {
      this.enter({ kind: "ready", loaded, draft, refusals: refusals + 1, result });
      return;
    }
    this.enter({ kind: "saving", loaded, draft, refusals, result });
    this.enter(
      await this.actions.save(changeOf(draft, loaded.content)).then(
        (outcome) => (outcome.ok ? saved(outcome) : notSaved(state, null)),
        (cause: unknown) => notSaved(state, cause)
      )
    );
  }

  private hasSomethingToLose(): boolean {
    const state = this.current;
    return this.isEdited() || (isOpen(state) && hasKept(state));
  }

  private isEdited(): boolean {
    return isOpen(this.current) && hasEdits(this.current.draft, this.current.loaded.content);
  }
}

/** Whether there are fields to show. */
export function isOpen(state: SettingsState): state is Extract<SettingsState, OpenSettings> {
  return "draft" in state;
}

/** Whether something that was typed was not written by the last save. */
export function hasKept({ result }: OpenSettings): boolean {
  return result !== null && result.kept.length > 0;
}

function ready(loaded: LoadedSettings, result: SaveResult | null = null): SettingsState {
  return { kind: "ready", loaded, draft: draftOf(loaded.content), refusals: 0, result };
}

function saved({ ok: _, loaded, ...result }: SavedSettings): SettingsState {
  return ready(loaded, result);
}

function notSaved(
  { loaded, draft, refusals, result }: OpenSettings,
  cause: unknown
): SettingsState {
  return { kind: "notSaved", loaded, draft, refusals, result, cause };
}
