import {
  Body1,
  Button,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  makeStyles,
  mergeClasses,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { hasEdits } from "../../actions/settings/settingsDraft";
import { hasKept, type SettingsSession, type SettingsState } from "../../commands/settingsSession";
import { settingsMessages, wordKeptChange } from "../../messages/settings";
import type { Language } from "../../messages/wording";
import { useListStyles } from "../lists/listStyles";
import { NoticeBar } from "../NoticeBar";
import { useScreenStyles } from "../screenStyles";
import { settingsNotice } from "./settingsNotice";

const useStyles = makeStyles({ spinner: { justifyContent: "flex-start" } });

type OpenState = Extract<SettingsState, { readonly draft: unknown }>;

interface SaveBarProps {
  readonly session: SettingsSession;
  readonly state: OpenState;
  /** How many fields hold something wrong, once saving was tried. */
  readonly wrong: number;
  readonly language: Language;
}

/** Saves or drops the edits, and says what came of it. */
export function SaveBar({ session, state, wrong, language }: SaveBarProps): ReactElement {
  const styles = useStyles();
  const { buttons, kept, part } = useScreenStyles();
  const words = settingsMessages[language];
  const isEdited = hasEdits(state.draft, state.loaded.content);
  const isSaving = state.kind === "saving";
  return (
    <div className={mergeClasses(part, kept)}>
      {state.kind === "notSaved" && (
        <NoticeBar
          notice={settingsNotice("notSaved", state.cause, language)}
          intent="error"
          language={language}
        />
      )}
      {state.result && <Kept kept={state.result.kept} language={language} />}
      <div role="status" aria-live="polite">
        {isSaving ? (
          <Spinner
            className={styles.spinner}
            size="tiny"
            label={words.saving}
            labelPosition="after"
          />
        ) : (
          <Body1>{statusLine(state, isEdited, wrong, language)}</Body1>
        )}
      </div>
      <div className={buttons}>
        <Button
          appearance="primary"
          disabledFocusable={isSaving || !isEdited}
          onClick={() => void session.save()}
        >
          {words.save}
        </Button>
        <Button
          disabledFocusable={isSaving || !(isEdited || hasKept(state))}
          onClick={() => session.discard()}
        >
          {words.discard}
        </Button>
      </div>
    </div>
  );
}

function statusLine(
  state: OpenState,
  isEdited: boolean,
  wrong: number,
  language: Language
): string {
  const words = settingsMessages[language];
  const { result } = state;
  const rebuild = result?.needsBuild ? [words.rebuild] : [];
  if (isEdited) {
    return [wrong > 0 ? words.wrongFields(wrong) : words.unsaved, ...rebuild].join(" ");
  }
  if (result === null) {
    return "";
  }
  const tasks = result.renamedTasks > 0 ? [words.savedTasks(result.renamedTasks)] : [];
  return [words.saved, ...tasks, ...rebuild].join(" ");
}

interface KeptProps {
  readonly kept: NonNullable<OpenState["result"]>["kept"];
  readonly language: Language;
}

/** The changes that were not written, with what was typed, so that nothing is lost. */
function Kept({ kept, language }: KeptProps): ReactElement | null {
  const { list } = useListStyles();
  return kept.length === 0 ? null : (
    <MessageBar intent="warning" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{settingsMessages[language].keptTitle}.</MessageBarTitle>
        <ul className={list}>
          {kept.map((change, index) => (
            <li key={index}>{wordKeptChange(change, language)}</li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
