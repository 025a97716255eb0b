import { Body1, Button, Field, ProgressBar } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import type { BuildState } from "../../commands/buildSession";
import { buildMessages } from "../../messages/build";
import type { Language } from "../../messages/wording";
import { useScreenStyles } from "../screenStyles";

interface BuildRunningProps {
  readonly state: Extract<BuildState, { kind: "running" }>;
  readonly stop: () => void;
  readonly language: Language;
}

/** How far a build has come, with a way to stop it. */
export function BuildRunning({ state, stop, language }: BuildRunningProps): ReactElement {
  const styles = useScreenStyles();
  const words = buildMessages[language];
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that began the build is gone, and the keyboard must not begin anew at the top of the page.
  useEffect(() => heading.current?.focus(), []);
  const { progress, stopping } = state;
  const stage = stopping ? words.stopping : words.stages[progress.stage];
  return (
    <section className={styles.part}>
      <h2 className={styles.heading} ref={heading} tabIndex={-1}>
        {words.running}
      </h2>
      <Field>
        <ProgressBar
          className={styles.bar}
          aria-label={words.running}
          thickness="large"
          value={stopping ? undefined : progress.part}
        />
      </Field>
      <Body1 role="status">{stage}</Body1>
      <Button disabledFocusable={stopping} onClick={stop}>
        {words.stop}
      </Button>
    </section>
  );
}
