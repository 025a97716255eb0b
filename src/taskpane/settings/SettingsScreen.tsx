import { Accordion, Body1, Button, Spinner, makeStyles } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type ReactElement, type ReactNode } from "react";
import { draftProblems } from "../../actions/settings/draftProblems";
import { isOpen, type SettingsSession, type SettingsState } from "../../commands/settingsSession";
import { settingsMessages } from "../../messages/settings";
import type { Language } from "../../messages/wording";
import { NoticeBar } from "../NoticeBar";
import { useScreenStyles } from "../screenStyles";
import { Section } from "../Section";
import type { Notice } from "../report";
import { useWatched } from "../watched";
import { AgencyList } from "./AgencyList";
import { AreaList } from "./AreaList";
import { PlanFields } from "./PlanFields";
import { SaveBar } from "./SaveBar";
import { settingsNotice } from "./settingsNotice";

const useStyles = makeStyles({ spinner: { justifyContent: "flex-start" } });

export interface SettingsScreenProps {
  readonly session: SettingsSession;
  readonly language: Language;
  /** What else changes the lists of the sheet, below them. */
  readonly children?: ReactNode;
}

/** The screen on which the sheet `Thiết lập` is read and edited: the plan's settings, the agencies, the areas. */
export function SettingsScreen({ session, language, children }: SettingsScreenProps): ReactElement {
  const styles = useStyles();
  const { heading, stack, buttons } = useScreenStyles();
  const words = settingsMessages[language];
  const state = useWatched(session);
  const [notOpened, setNotOpened] = useState<Notice | null>(null);
  const title = useId();
  useEffect(() => void session.open(), [session]);
  const openSheet = (): void => {
    setNotOpened(null);
    session
      .openSheet()
      .then((isThere) => (isThere ? null : settingsNotice("notOpened", null, language)))
      .catch((cause: unknown) => settingsNotice("notOpened", cause, language))
      .then(setNotOpened);
  };
  return (
    <section className={stack} aria-labelledby={title}>
      <h2 className={heading} id={title}>
        {words.heading}
      </h2>
      {state.kind === "notBuilt" && <Body1>{words.notBuilt}</Body1>}
      <div role="status" aria-live="polite">
        {state.kind === "loading" && (
          <Spinner
            className={styles.spinner}
            size="tiny"
            label={words.loading}
            labelPosition="after"
          />
        )}
      </div>
      {state.kind === "failed" && (
        <NoticeBar
          notice={settingsNotice("notRead", state.cause, language)}
          intent="error"
          language={language}
        />
      )}
      {(state.kind === "failed" || state.kind === "notBuilt") && (
        <div className={buttons}>
          <Button onClick={() => void session.open()}>{words.readAgain}</Button>
        </div>
      )}
      {isOpen(state) && (
        <>
          <Body1>{words.intro}</Body1>
          <div className={buttons}>
            <Button onClick={openSheet}>{words.openSheet}</Button>
          </div>
          {notOpened && <NoticeBar notice={notOpened} intent="error" language={language} />}
          <SettingsForm session={session} state={state} language={language} />
          {children}
        </>
      )}
    </section>
  );
}

interface SettingsFormProps extends SettingsScreenProps {
  readonly state: Extract<SettingsState, { readonly draft: unknown }>;
}

function SettingsForm({ session, state, language }: SettingsFormProps): ReactElement {
  const { stack } = useScreenStyles();
  const words = settingsMessages[language];
  const form = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<readonly unknown[]>(["plan"]);
  const { loaded, draft, refusals } = state;
  const found = refusals > 0 ? draftProblems(draft, loaded) : [];
  const problems = new Map(found.map(({ field, kind }) => [field, kind]));
  useEffect(() => {
    if (refusals === 0) {
      return;
    }
    // A section that opens for its field shows it one frame later.
    const frame = requestAnimationFrame(() =>
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
    );
    return () => cancelAnimationFrame(frame);
  }, [refusals]);
  const fields = {
    loaded,
    draft,
    problems,
    edit: session.edit.bind(session),
    readOnly: state.kind === "saving",
    language,
  };
  return (
    <div className={stack} ref={form}>
      <Accordion
        multiple
        collapsible
        openItems={[...opened, ...found.map(({ part }) => part)]}
        onToggle={(_, { openItems }) => setOpened(openItems)}
      >
        <Section name="plan" title={words.plan}>
          <PlanFields {...fields} />
        </Section>
        <Section name="agencies" title={words.agencies(draft.agencies.length)}>
          <AgencyList {...fields} />
        </Section>
        <Section name="areas" title={words.areas(draft.areas.length)}>
          <AreaList {...fields} />
        </Section>
      </Accordion>
      <SaveBar session={session} state={state} wrong={problems.size} language={language} />
    </div>
  );
}
