import {
  AriaLiveAnnouncer,
  FluentProvider,
  Tab,
  TabList,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useCallback, type ReactElement } from "react";
import type { Screen } from "../commands/screenSession";
import type { Sessions } from "../commands/sessions";
import { receiveFiles } from "../commands/units/receiveFiles";
import { paneMessages } from "../messages/pane";
import { BuildScreen } from "./build/BuildScreen";
import { useLanguage } from "./chosenLanguage";
import { FaultNotice } from "./FaultNotice";
import { useKeptFocus } from "./keptFocus";
import { lazily } from "./lazily";
import { NoticeBar } from "./NoticeBar";
import type { Surroundings } from "./officeContext";
import { PaneFoot } from "./PaneFoot";
import { fileDrops } from "./preview/fileDrops";
import { fileList } from "./preview/outsideLists";
import { ScreenBoundary } from "./ScreenBoundary";
import { useScreenStyles } from "./screenStyles";
import { surroundingsNotice } from "./surroundingsNotice";
import { keepTabInside } from "./tabKey";
import { useExcelTheme } from "./theme";
import { useTurnedTo } from "./turnedTo";
import { UnwrittenNotice } from "./UnwrittenNotice";
import { useWatched } from "./watched";
import { WorkNotice } from "./WorkNotice";

const FollowScreen = lazily(async () => (await import("./follow/FollowScreen")).FollowScreen);
const SummaryScreen = lazily(async () => (await import("./summary/SummaryScreen")).SummaryScreen);
const UnitsScreen = lazily(async () => (await import("./units/UnitsScreen")).UnitsScreen);
const SettingsScreen = lazily(
  async () => (await import("./settings/SettingsScreen")).SettingsScreen
);
const ReorganisePart = lazily(
  async () => (await import("./settings/reorganise/ReorganisePart")).ReorganisePart
);
const LiveHelpNotice = lazily(
  async () => (await import("./follow/help/LiveHelpNotice")).LiveHelpNotice
);

export interface PaneProps {
  readonly sessions: Sessions;
  readonly surroundings: Surroundings;
}

const useStyles = makeStyles({
  pane: {
    boxSizing: "border-box",
    minHeight: "100vh",
    padding: "0 16px 16px",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    overflowWrap: "anywhere",
  },
  tabs: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    flexWrap: "wrap",
    marginInline: "-16px",
    // Keeps clear of Excel's own menu at the top right of every pane.
    padding: "8px 40px 4px 8px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  /** Takes no room, and no gap either, while there is nothing to tell. */
  help: { outlineStyle: "none", ":empty": { position: "absolute" } },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
    margin: 0,
  },
});

/** The task pane: five screens, in Excel's theme, in Vietnamese or English. */
export function Pane({ sessions, surroundings }: PaneProps): ReactElement {
  const styles = useStyles();
  const { screen: screenStyle, tab } = useScreenStyles();
  const theme = useExcelTheme();
  const [language, setLanguage] = useLanguage();
  const { faults, screen, preview, sources, work } = sessions;
  const shown = useWatched(screen);
  const worked = useWatched(work);
  const help = useWatched(sessions.liveHelp);
  const isHelping =
    help.offers.length > 0 || help.done?.unasked === true || (help.undone?.kept ?? 0) > 0;
  const keptFocus = useKeptFocus<HTMLDivElement>();
  const showOffers = (): void => {
    sessions.liveHelp.list(true);
    screen.show("follow");
  };
  const words = paneMessages[language];
  const obstacle = surroundingsNotice(surroundings, language);
  const isBuilding = useWatched(sessions.build).kind === "running";
  const lookAtSources = useCallback(() => void sources.refresh(), [sources]);
  useTurnedTo(lookAtSources, obstacle === null && !isBuilding);
  const drops = fileDrops((files) => {
    if (obstacle !== null) {
      return;
    }
    if (shown === "units") {
      void receiveFiles(sessions, files);
      return;
    }
    screen.show("build");
    void preview.showOutside(() => fileList(files));
  });
  return (
    <FluentProvider theme={theme}>
      {/* Message bars speak through it to screen readers. */}
      <AriaLiveAnnouncer>
        <main className={styles.pane} lang={language} onKeyDown={keepTabInside} {...drops}>
          <h1 className={styles.hidden}>{words.title}</h1>
          {obstacle ? (
            <NoticeBar notice={obstacle} intent="warning" language={language} />
          ) : (
            <>
              <TabList
                className={styles.tabs}
                size="small"
                selectedValue={shown}
                selectTabOnFocus={false}
                onTabSelect={(_, { value }) => {
                  work.dismiss();
                  faults.dismiss();
                  screen.show(value as Screen);
                }}
              >
                {(Object.keys(words.screens) as readonly Screen[]).map((each) => (
                  <Tab
                    key={each}
                    className={tab}
                    id={`tab-${each}`}
                    aria-controls="screen"
                    value={each}
                  >
                    {words.screens[each]}
                  </Tab>
                ))}
              </TabList>
              <div
                id="screen"
                className={screenStyle}
                role="tabpanel"
                aria-labelledby={`tab-${shown}`}
              >
                <FaultNotice session={faults} language={language} />
                <ScreenBoundary language={language}>
                  <WorkNotice state={worked} language={language} />
                  <UnwrittenNotice sessions={sessions} language={language} />
                  <div {...keptFocus} className={styles.help}>
                    {shown !== "follow" && isHelping && (
                      <LiveHelpNotice
                        session={sessions.liveHelp}
                        show={showOffers}
                        language={language}
                      />
                    )}
                  </div>
                  {shown === "build" && <BuildScreen sessions={sessions} language={language} />}
                  {shown === "follow" && <FollowScreen sessions={sessions} language={language} />}
                  {shown === "units" && <UnitsScreen sessions={sessions} language={language} />}
                  {shown === "summary" && <SummaryScreen sessions={sessions} language={language} />}
                  {shown === "settings" && (
                    <SettingsScreen session={sessions.settings} language={language}>
                      <ReorganisePart sessions={sessions} language={language} />
                    </SettingsScreen>
                  )}
                </ScreenBoundary>
              </div>
            </>
          )}
          <PaneFoot language={language} choose={setLanguage} />
        </main>
      </AriaLiveAnnouncer>
    </FluentProvider>
  );
}
