import { Accordion, Body1, Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type {
  NextYearEnd,
  NextYearFile,
  NextYearSession,
  RolledPlan,
} from "../../../commands/nextYearSession";
import { nextYearMessages } from "../../../messages/nextYear/nextYear";
import type { Language } from "../../../messages/wording";
import type { RolledTask } from "../../../plan/rollOver/rolledTask";
import type { RollGroup } from "../../../plan/rollOver/rollReason";
import { saveFile } from "../../saveFile";
import { useScreenStyles } from "../../screenStyles";
import { NextYearEndPart } from "./NextYearEndPart";
import { RolledTasks } from "./RolledTasks";
import { YearChanges } from "./YearChanges";

export interface NextYearPlanProps {
  readonly session: NextYearSession;
  readonly rolled: RolledPlan;
  readonly end: NextYearEnd | null;
  readonly language: Language;
}

const GROUPS = ["carried", "proposed", "left"] as const;

/** The next plan: which tasks go on, which years change, and making its workbook. */
export function NextYearPlanPart(props: NextYearPlanProps): ReactElement {
  const { session, rolled, end, language } = props;
  const { stack, buttons } = useScreenStyles();
  const words = nextYearMessages[language];
  const [isGiven, setGiven] = useState<boolean | null>(null);
  const year = rolled.step.to;
  const carried = rolled.tasks.filter(({ isCarried }) => isCarried).length;
  const isMaking = end?.kind === "making";
  const give = (made: NextYearFile): void => setGiven(saveFile(made.file));
  const make = async (): Promise<void> => {
    setGiven(null);
    const made = await session.make();
    if (made !== null) {
      give(made);
    }
  };
  return (
    <div className={stack}>
      <Body1 role="status">{words.counts(year, carried, rolled.tasks.length - carried)}</Body1>
      <Accordion multiple collapsible>
        {GROUPS.map((group) => (
          <RolledTasks
            key={group}
            group={group}
            tasks={tasksOf(rolled, group)}
            isBusy={isMaking}
            carry={(ids, isCarried) => session.carry(ids, isCarried)}
            language={language}
          />
        ))}
        <YearChanges changes={rolled.yearChanges} language={language} />
      </Accordion>
      {carried === 0 && <Body1>{words.nothingToCarry}</Body1>}
      <div className={buttons}>
        <Button
          appearance="primary"
          disabledFocusable={isMaking || carried === 0}
          onClick={() => void make()}
        >
          {words.make(year)}
        </Button>
        <Button disabledFocusable={isMaking} onClick={() => session.close()}>
          {words.close}
        </Button>
      </div>
      <NextYearEndPart
        end={end}
        isGiven={isGiven}
        give={give}
        open={() => void session.open()}
        language={language}
      />
    </div>
  );
}

/** What could be forgotten stands first: this year's duty of work whose next year's is in the new plan. */
function tasksOf({ tasks }: RolledPlan, group: RollGroup): readonly RolledTask[] {
  const ofGroup = tasks.filter((task) => task.group === group);
  const isOwed = ({ reason }: RolledTask) => reason === "yearlyUnfinished";
  return [...ofGroup.filter(isOwed), ...ofGroup.filter((task) => !isOwed(task))];
}
