import { Accordion } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { CheckedAppendix } from "../../../actions/checkAppendix";
import { checkingMessages } from "../../../messages/checking";
import { isAmendment } from "../../../plan/checks/amendments";
import { findingKey } from "../../../plan/checks/findingKey";
import type { Finding } from "../../../plan/finding";
import { LongList } from "../../lists/LongList";
import { Section } from "../../Section";
import { AcceptedItem } from "./AcceptedItem";
import type { AcceptedFinding, FindingGroup } from "./checkView";
import { FindingItem, type FindingSurroundings } from "./FindingItem";

/** The group of what was accepted, which begins closed. */
const ACCEPTED = "accepted";

interface CheckGroupsProps {
  readonly groups: readonly FindingGroup[];
  readonly accepted: readonly AcceptedFinding[];
  readonly planState: CheckedAppendix["planState"];
  readonly around: FindingSurroundings;
}

/** The findings by aspect and what was accepted, each group to be opened and closed. */
export function CheckGroups(props: CheckGroupsProps): ReactElement {
  const { groups, accepted, planState, around } = props;
  const words = checkingMessages[around.language];
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set([ACCEPTED]));
  const names = [...groups.map(({ aspect }) => aspect), ACCEPTED];
  const remedyOf = (finding: Finding): "fix" | "amend" | null =>
    (finding.fix ?? []).length === 0 ? null : isAmendment(finding, { planState }) ? "amend" : "fix";
  return (
    <Accordion
      multiple
      collapsible
      openItems={names.filter((name) => !closed.has(name))}
      onToggle={(_, { openItems }) =>
        setClosed(new Set(names.filter((name) => !openItems.includes(name))))
      }
    >
      {groups.map(({ aspect, findings }) => {
        const title = words.group(words.aspects[aspect], findings.length);
        return (
          <Section key={aspect} name={aspect} title={title}>
            <LongList label={title} items={findings} keyOf={findingKey}>
              {(finding) => (
                <FindingItem finding={finding} remedy={remedyOf(finding)} around={around} />
              )}
            </LongList>
          </Section>
        );
      })}
      {accepted.length > 0 && (
        <Section name={ACCEPTED} title={words.acceptedGroup(accepted.length)}>
          <LongList
            label={words.acceptedGroup(accepted.length)}
            items={accepted}
            keyOf={({ acceptance }) => acceptance.key}
          >
            {(item) => <AcceptedItem item={item} around={around} />}
          </LongList>
        </Section>
      )}
    </Accordion>
  );
}
