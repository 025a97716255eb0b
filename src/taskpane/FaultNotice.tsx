import type { ReactElement } from "react";
import type { FaultsSession } from "../commands/faultsSession";
import { unforeseenFault } from "../messages/faults";
import type { Language } from "../messages/wording";
import { causeInWords } from "./causeInWords";
import { NoticeBar } from "./NoticeBar";
import { useWatched } from "./watched";

interface FaultNoticeProps {
  readonly session: FaultsSession;
  readonly language: Language;
}

/** Tells of faults that nothing else tells of, the first one in words; its details hold the others, too. */
export function FaultNotice({ session, language }: FaultNoticeProps): ReactElement | null {
  const causes = useWatched(session);
  if (causes.length === 0) {
    return null;
  }
  const { title, body } = unforeseenFault(language);
  const told = causes.map((cause) => causeInWords(cause, body, language));
  const details = told.map((each) => each.details).join("\n\n");
  const notice = { title, body: told[0]!.body, details };
  return <NoticeBar notice={notice} intent="error" language={language} />;
}
