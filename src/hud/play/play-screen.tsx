// The play screen: bar, stage, bag, meter, papers, captions; the debrief once the work has ended.
import { useEffect } from 'preact/hooks';
import type { Script } from '../../level-format/script';
import type { Session } from '../../session/session';
import { panelsThere } from '../../session/panels/panels-there';
import { tools, type ViewStore } from '../../session/view-store';
import { Debrief } from '../debrief/debrief';
import { useStore } from '../use-store';
import { Bag } from './bag';
import { Captions } from './captions';
import { DeskLine, DeskPanel } from './desk-panel';
import { useFocusKept } from './focus-kept';
import { Meters } from './meter';
import { Papers } from './papers';
import { PeoplePanel } from './people-panel';
import './play.css';
import './visit.css';
import { PlayContext } from './play-context';
import { PrintedRecord } from './printed-record';
import { type OpenScene, Stage } from './stage';
import { ThingsHere } from './things-here';
import { TopBar } from './top-bar';
import { useClock } from './use-clock';
import { ViewTabs } from './view-tabs';
import { WhatYouCanDo } from './what-you-can-do';
import { WithinReach } from './within-reach';

type Props = {
  readonly session: Session;
  readonly views: ViewStore;
  readonly openScene: OpenScene;
  readonly onLeave: () => void;
  /** whither one goes from here */
  readonly leaving?: 'home' | 'lesson';
  /** @param seed another case; without one, the same again */
  readonly onAgain: (seed?: number) => void;
  /** back to a second before a tick of the run, to do otherwise from there */
  readonly onMoment?: (tick: number) => void;
  /** the level's solution, if it has come with the page */
  readonly fetchModel?: () => Promise<Script | undefined>;
  /** goes into the result file */
  readonly nickname?: string;
};

export function PlayScreen({ session, views, openScene, nickname = '', ...ways }: Props) {
  const { onLeave, leaving = 'home', onAgain, onMoment, fetchModel } = ways;
  useClock(session, views);
  useShortcuts(views);
  useFocusKept(session, views);
  const report = useStore(session.store, (state) => state.report);
  const isTall = useStore(views, ({ closeUp }) => closeUp === 'cutaway');
  const there = panelsThere(session.level);
  // a maintenance visit is mostly measuring and working: it has the wide column
  const isVisit = session.level.sheet !== undefined;
  const rides = session.level.role === 'passenger';
  return (
    <PlayContext.Provider value={{ session, views }}>
      {report ? (
        <Debrief
          report={report}
          nickname={nickname}
          onLeave={onLeave}
          leaving={leaving}
          onAgain={onAgain}
          onMoment={onMoment}
          fetchModel={fetchModel}
        />
      ) : (
        <div class="play">
          <TopBar onLeave={onLeave} leaving={leaving} />
          <main class="table">
            <div class={isTall ? 'at-building' : undefined}>
              <ViewTabs />
              <Stage openScene={openScene} />
              <Captions />
              {there.desk && <DeskLine />}
              {there.bag && <Bag />}
              {isVisit && <ThingsHere />}
              {there.bag && <WithinReach />}
              {there.work && <PeoplePanel />}
              {rides && <Papers />}
            </div>
            <div class="sidebar">
              {rides ? <WhatYouCanDo /> : <Papers />}
              {there.desk && <DeskPanel />}
              {there.bag && <Meters />}
              {there.work && !isVisit && <ThingsHere />}
            </div>
          </main>
          <PrintedRecord />
        </div>
      )}
    </PlayContext.Provider>
  );
}

/** Digits choose tools, the space bar outside a button pauses, Escape closes a menu. */
function useShortcuts(views: ViewStore): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return;
      const tool = tools[Number(event.key) - 1];
      if (/^[1-9]$/.test(event.key) && tool)
        views.setState(tool === 'jumper' ? { tool } : { tool, jumperFrom: null });
      else if (event.key === 'Escape') views.setState({ menu: null });
      else if (event.key === ' ' && event.target === document.body) {
        event.preventDefault();
        views.setState({ paused: !views.getState().paused });
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [views]);
}
