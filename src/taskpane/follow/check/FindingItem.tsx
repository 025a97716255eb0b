import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CheckSession, OpenedFinding } from "../../../commands/checkSession";
import type { Work, WorkSession } from "../../../commands/workSession";
import { checkingMessages, columnOf } from "../../../messages/checking";
import { wordFinding } from "../../../messages/findings";
import { ruleBasis } from "../../../messages/rules/ruleBasis";
import type { Language } from "../../../messages/wording";
import { aspectOf } from "../../../plan/checks/ruleTable";
import { findingKey } from "../../../plan/checks/findingKey";
import type { Finding } from "../../../plan/finding";
import { SeverityBadge } from "../../lists/SeverityBadge";
import { useScreenStyles } from "../../screenStyles";
import { AcceptForm } from "./AcceptForm";
import { changedWords } from "./changedWords";
import { placeOf } from "./checkView";
import { Proposal } from "./Proposal";

/** So many cells of one fix are shown. */
const MOST_CHANGES = 3;

const useStyles = makeStyles({
  /** Four actions go into one line of the narrowest pane. */
  actions: { "& button": { minWidth: "auto" } },
  change: { overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
});

/** What every finding of a check is shown with. */
export interface FindingSurroundings {
  readonly session: CheckSession;
  readonly work: WorkSession;
  /** Nothing can be begun just now. */
  readonly isBusy: boolean;
  readonly opened: OpenedFinding | null;
  /** The sheet of the findings' rows. */
  readonly sheet: string;
  /** What each task says by the task's id. */
  readonly texts: ReadonlyMap<string, string>;
  readonly language: Language;
}

interface FindingItemProps {
  readonly finding: Finding;
  /** What can be done about its fix; null where it has none. */
  readonly remedy: "fix" | "amend" | null;
  readonly around: FindingSurroundings;
}

/** A finding with what can be done about it. */
export function FindingItem({ finding, remedy, around }: FindingItemProps): ReactElement {
  const { session, isBusy, opened, language } = around;
  const styles = useStyles();
  const { buttons, quiet } = useScreenStyles();
  const words = checkingMessages[language];
  const key = findingKey(finding);
  const where = placeOf(finding.task, language);
  const sentence = wordFinding(finding, language);
  const shown = opened?.key === key ? opened.part : null;
  const named = (action: string): string => words.of(action, where, sentence);
  const toggle = (part: OpenedFinding["part"]) => ({
    size: "small" as const,
    "aria-expanded": shown === part,
    onClick: () => session.open(shown === part ? null : { key, part }),
  });
  return (
    <>
      <Caption1 className={quiet}>
        <SeverityBadge severity={finding.severity} language={language} /> {where}
      </Caption1>
      <Body1>{sentence}</Body1>
      {remedy !== null && <Changes finding={finding} language={language} />}
      <div className={mergeClasses(buttons, styles.actions)}>
        <GoTo finding={finding} name={named(words.goTo)} around={around} />
        {remedy === "fix" && (
          <Button
            size="small"
            disabledFocusable={isBusy}
            aria-label={named(words.fix)}
            onClick={() => void session.fix(finding)}
          >
            {words.fix}
          </Button>
        )}
        {remedy === "amend" && (
          <Button {...toggle("amend")} aria-label={named(words.amend)}>
            {words.amend}
          </Button>
        )}
        <Button {...toggle("accept")} aria-label={named(words.accept)}>
          {words.accept}
        </Button>
        <Button {...toggle("why")} appearance="subtle" aria-label={named(words.why)}>
          {words.why}
        </Button>
      </div>
      {shown === "why" && (
        <Caption1 className={quiet}>
          {words.whys[aspectOf(finding.rule)]} {ruleBasis(finding.rule, language)}
        </Caption1>
      )}
      {shown === "accept" && (
        <AcceptForm
          finding={finding}
          reason={opened?.reason ?? ""}
          session={session}
          isBusy={isBusy}
          language={language}
        />
      )}
      {shown === "amend" && (
        <Proposal
          finding={finding}
          text={around.texts.get(finding.taskId ?? "") ?? ""}
          session={session}
          isBusy={isBusy}
          language={language}
        />
      )}
    </>
  );
}

interface GoToProps {
  readonly finding: Finding;
  readonly name: string;
  readonly around: FindingSurroundings;
}

function GoTo({ finding, name, around }: GoToProps): ReactElement | null {
  const { work, isBusy, sheet, language } = around;
  const going = wayTo(finding, sheet);
  return going === null ? null : (
    <Button
      size="small"
      disabledFocusable={isBusy}
      aria-label={name}
      onClick={() => void work.run(going)}
    >
      {checkingMessages[language].goTo}
    </Button>
  );
}

/** A task's row is looked for anew, for it may have moved since. */
function wayTo({ taskId, field, rows }: Finding, sheet: string): Work | null {
  if (taskId !== undefined) {
    return { kind: "goToTask", taskId, field };
  }
  return rows && { kind: "goToCell", cell: { sheet, row: rows.first } };
}

interface ChangesProps {
  readonly finding: Finding;
  readonly language: Language;
}

function Changes({ finding: { fix = [] }, language }: ChangesProps): ReactElement {
  const styles = useStyles();
  const words = checkingMessages[language];
  return (
    <>
      {fix.slice(0, MOST_CHANGES).map((edit) => {
        const { before, after } = changedWords(edit);
        const inWords = (text: string): string => (text === "" ? words.blank : `“${text}”`);
        return (
          <Caption1 key={`${edit.taskId} ${edit.field}`} className={styles.change}>
            {words.change(columnOf(edit), inWords(before), inWords(after))}
          </Caption1>
        );
      })}
      {fix.length > MOST_CHANGES && (
        <Caption1 className={styles.change}>
          {words.moreChanges(fix.length - MOST_CHANGES)}
        </Caption1>
      )}
    </>
  );
}
