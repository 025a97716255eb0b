import { Body1, Button, Caption1 } from "@fluentui/react-components";
import { useDeferredValue, useMemo, type ReactElement } from "react";
import type { CheckedAppendix } from "../../../actions/checkAppendix";
import { NO_FILTER, type CheckSession } from "../../../commands/checkSession";
import type { WorkSession } from "../../../commands/workSession";
import { checkingMessages } from "../../../messages/checking";
import { paneMessages } from "../../../messages/pane";
import type { Language } from "../../../messages/wording";
import { useKeptFocus } from "../../keptFocus";
import { useScreenStyles } from "../../screenStyles";
import { useWatched } from "../../watched";
import { CheckFilters } from "./CheckFilters";
import { CheckGroups } from "./CheckGroups";
import { CheckNotice } from "./CheckNotice";
import { checkView } from "./checkView";

interface CheckPartProps {
  readonly session: CheckSession;
  readonly work: WorkSession;
  readonly language: Language;
}

/** Checks the tracking table: what was found, what can be put right, and what was accepted as it is. */
export function CheckPart({ session, work, language }: CheckPartProps): ReactElement {
  const { part, buttons } = useScreenStyles();
  const keptFocus = useKeptFocus<HTMLElement>();
  const words = checkingMessages[language];
  const state = useWatched(session);
  const { checked, isBusy, undoable } = state;
  return (
    <section {...keptFocus} className={part} aria-label={words.check}>
      <div className={buttons}>
        <Button
          appearance={checked ? "secondary" : "primary"}
          disabledFocusable={isBusy}
          onClick={() => void session.recheck()}
        >
          {words.check}
        </Button>
        {undoable > 0 && (
          <Button disabledFocusable={isBusy} onClick={() => void session.undo()}>
            {words.undo(undoable)}
          </Button>
        )}
      </div>
      <CheckNotice state={state} language={language} />
      {checked === null && state.news?.kind !== "notBuilt" && <Body1>{words.notChecked}</Body1>}
      {checked && <Checked checked={checked} session={session} work={work} language={language} />}
    </section>
  );
}

interface CheckedProps extends CheckPartProps {
  readonly checked: CheckedAppendix;
}

function Checked({ checked, session, work, language }: CheckedProps): ReactElement {
  const { part, buttons, quiet, heading } = useScreenStyles();
  const words = checkingMessages[language];
  const { severity } = paneMessages[language];
  const { isBusy, filter, opened } = useWatched(session);
  // A key typed into the search must not wait for thousands of sentences.
  const wanted = useDeferredValue(filter);
  const view = useMemo(() => checkView(checked, wanted, language), [checked, wanted, language]);
  const { open, counts, groups, certain, accepted, leads } = view;
  const grave = (["error", "warning", "notice"] as const).filter((each) => counts[each] > 0);
  const around = {
    session,
    work,
    isBusy,
    opened,
    sheet: checked.sheet,
    texts: checked.texts,
    language,
  };
  return (
    <>
      <div className={part}>
        <div role="status">
          <h2 className={heading}>{words.checked(checked.tasks, open.length)}</h2>
        </div>
        {grave.length > 0 && (
          <Caption1 className={quiet}>
            {grave.map((each) => `${severity[each]}: ${counts[each]}`).join(" · ")}
          </Caption1>
        )}
      </div>
      {certain.length > 0 && (
        <div className={buttons}>
          <Button
            appearance="primary"
            disabledFocusable={isBusy}
            onClick={() => void session.fixAll(certain)}
          >
            {words.fixAll(certain.length)}
          </Button>
        </div>
      )}
      {open.length > 0 && <CheckFilters session={session} leads={leads} language={language} />}
      {open.length > 0 && groups.length === 0 && (
        <div className={part}>
          <Body1 role="status">{words.noneShown}</Body1>
          <div className={buttons}>
            <Button size="small" onClick={() => session.filterBy(NO_FILTER)}>
              {words.clearFilters}
            </Button>
          </div>
        </div>
      )}
      <CheckGroups
        groups={groups}
        accepted={accepted}
        planState={checked.planState}
        around={around}
      />
    </>
  );
}
