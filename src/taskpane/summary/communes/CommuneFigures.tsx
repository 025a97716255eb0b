import { Body1, Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { CommunesReport } from "../../../actions/communes/communesReport";
import { communesMessages } from "../../../messages/communes";
import { summaryMessages } from "../../../messages/summary";
import type { Language } from "../../../messages/wording";
import { toVietnamese } from "../../../plan/day";
import { copyTables } from "../../clipboard";
import { LongList } from "../../lists/LongList";
import { useScreenStyles } from "../../screenStyles";
import { SentenceBar } from "../../SentenceBar";
import { FigureItem } from "../Figures";
import { figureLine } from "../figuresView";

interface CommuneFiguresProps {
  readonly report: CommunesReport;
  readonly language: Language;
}

/** How far all communes are together, by area and by commune, and the same as tables to be pasted. */
export function CommuneFigures({ report, language }: CommuneFiguresProps): ReactElement {
  const { card, heading } = useScreenStyles();
  const words = communesMessages[language];
  const { asOf, byArea, byCommune, total } = report.sum;
  const groups = [
    [words.byArea, byArea],
    [words.byCommune, byCommune],
  ] as const;
  return (
    <>
      {asOf !== null && asOf.first !== asOf.last && (
        <SentenceBar
          intent="warning"
          text={words.daysDiffer(toVietnamese(asOf.first), toVietnamese(asOf.last))}
        />
      )}
      <div className={card}>
        <FigureItem line={figureLine(words.whole(byCommune.length), total, language)} />
      </div>
      <CopyButton report={report} language={language} />
      {groups.map(([title, rows]) => (
        <div key={title}>
          <h2 className={heading}>{title}</h2>
          <LongList label={title} items={rows} keyOf={({ group }) => group}>
            {({ group, ...counts }) => (
              <FigureItem
                line={figureLine(group || summaryMessages[language].outside, counts, language)}
              />
            )}
          </LongList>
        </div>
      ))}
    </>
  );
}

function CopyButton({ report, language }: CommuneFiguresProps): ReactElement {
  const { part } = useScreenStyles();
  const words = communesMessages[language];
  const [isCopied, setCopied] = useState<boolean | null>(null);
  return (
    <div className={part}>
      <Button onClick={() => setCopied(copyTables(report.tables))}>{words.copy}</Button>
      <div role="status" aria-live="polite">
        {isCopied !== null && <Body1>{isCopied ? words.copied : words.notCopied}</Body1>}
      </div>
    </div>
  );
}
