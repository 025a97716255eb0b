import { Badge, Body1, Button, Caption1, type BadgeProps } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { compareMessages, wordDeadlineVerdict, wordRemarks } from "../../../messages/compare";
import { shortened } from "../../../messages/shortened";
import type { Language } from "../../../messages/wording";
import type { Sureness, TaskPair } from "../../../plan/compare/planComparison";
import { useScreenStyles } from "../../screenStyles";
import type { CompareSurroundings } from "./CompareLists";
import { GoToButton } from "./GoToButton";
import { BothSides } from "./TaskSide";

const COLOR: Readonly<Record<Sureness, BadgeProps["color"]>> = {
  sure: "success",
  likely: "warning",
  chosen: "informative",
};

interface PairItemProps extends CompareSurroundings {
  readonly pair: TaskPair;
  /** What is told of it. */
  readonly shows: "deadline" | "agencies" | "all";
}

/** A task of ours with the superior's, and what differs. */
export function PairItem({ pair, shows, ...around }: PairItemProps): ReactElement {
  const { session, isBusy, language } = around;
  const { buttons } = useScreenStyles();
  const words = compareMessages[language];
  const { ours, theirs, sureness } = pair;
  const [ourNumber, theirNumber] = [ours.task.number, theirs.task.number];
  return (
    <>
      <div>
        <Badge appearance="tint" color={COLOR[sureness]}>
          {words.sureness[sureness]}
        </Badge>
      </div>
      {toldOf(pair, shows, language).map((sentence) => (
        <Body1 key={sentence}>{sentence}</Body1>
      ))}
      <BothSides ours={ours} theirs={theirs} language={language} />
      {sureness === "likely" && <NextPartners pair={pair} {...around} />}
      <div className={buttons}>
        <GoToButton ours={ours} {...around} />
        {sureness === "likely" && (
          <Button
            size="small"
            disabledFocusable={isBusy}
            aria-label={words.confirmOf(ourNumber, theirNumber)}
            onClick={() => void session.pair(ours.id, theirs.key)}
          >
            {words.confirm}
          </Button>
        )}
        <Button
          size="small"
          disabledFocusable={isBusy}
          aria-label={words.partOf(ourNumber, theirNumber)}
          onClick={() => void session.part(ours.id, theirs.key)}
        >
          {words.part}
        </Button>
      </div>
    </>
  );
}

/** Who else either task may belong to. */
function NextPartners({
  pair,
  session,
  isBusy,
  language,
}: Pick<PairItemProps, "pair"> & CompareSurroundings): ReactElement {
  const words = compareMessages[language];
  const { ours, theirs, next } = pair;
  const pairNow = (own: TaskPair["ours"], superior: TaskPair["theirs"]): ReactElement => (
    <Button
      size="small"
      appearance="transparent"
      disabledFocusable={isBusy}
      aria-label={words.pairNowOf(own.task.number, superior.task.number)}
      onClick={() => void session.pair(own.id, superior.key)}
    >
      {words.pairNow}
    </Button>
  );
  return (
    <>
      {next.ours !== null && (
        <Caption1>
          {words.nextOfOurs(next.ours.task.task.number)}: {shortened(next.ours.task.task.text)}
          {pairNow(next.ours.task, theirs)}
        </Caption1>
      )}
      {next.theirs !== null && (
        <Caption1>
          {words.nextOfTheirs(next.theirs.task.task.number)}:{" "}
          {shortened(next.theirs.task.task.text)}
          {pairNow(ours, next.theirs.task)}
        </Caption1>
      )}
    </>
  );
}

function toldOf(
  { deadline, agencies, areaDiffers }: TaskPair,
  shows: PairItemProps["shows"],
  language: Language
): readonly string[] {
  return [
    ...(shows === "agencies" ? [] : [wordDeadlineVerdict(deadline, language)]),
    ...(shows === "deadline" ? [] : wordRemarks(agencies, areaDiffers, language)),
  ];
}
