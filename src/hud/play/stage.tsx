// The stage: the drawn scene below, its spoken and keyboard twins above, words on the picture between.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Session } from '../../session/session';
import type { Pane as PaneBox, ViewName, ViewStore } from '../../session/view-store';
import { ActionMenu } from './action-menu';
import { Labels } from './labels';
import { planStage } from './panes';
import { Pill } from './pill';
import { useFrame, usePlaying, useView, useWords } from './play-context';
import { Twins } from './twins';
import { viewWords } from './view-tabs';

/** What else a window has to show: bar, views and the bag; passengers carry none. */
const BELOW = 325;
const BELOW_RIDER = 255;
/** Where the whole building is looked at on a desk, the bag lies beside it. */
const BELOW_BUILDING = 205;

/** Milliseconds after which a picture that did not come is asked for again, each time after twice as many. */
const PATIENCE = 3000;
const MOST_PATIENCE = 60_000;

export type OpenScene = (
  parent: HTMLElement,
  session: Session,
  views: ViewStore,
) => Promise<{ destroy(): void }>;

export function Stage({ openScene }: { readonly openScene: OpenScene }) {
  const { session, views } = usePlaying();
  const { t } = useWords();
  const closeUp = useView((state) => state.closeUp);
  const place = useFrame((frame) => frame.place);
  const picture = useView((state) => state.picture);
  const outer = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState({ width: 0, height: 600 });
  const isBeside = closeUp === 'cutaway' && window.innerWidth > 1000;
  const below = isBeside ? BELOW_BUILDING : session.level.role === 'passenger' ? BELOW_RIDER : BELOW;

  useLayoutEffect(() => {
    const measure = () => {
      const width = outer.current?.clientWidth ?? 0;
      const height = Math.min(900, window.innerHeight - below);
      setRoom((before) => (before.width === width && before.height === height ? before : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    if (outer.current) observer.observe(outer.current);
    return () => observer.disconnect();
  }, [below]);

  useEffect(() => {
    const parent = stage.current;
    if (!parent) return undefined;
    let gone = false;
    let handle: { destroy(): void } | undefined;
    let again = 0;
    const open = async (patience: number) => {
      try {
        const opened = await openScene(parent, session, views);
        if (gone) return opened.destroy();
        handle = opened;
        views.setState({ picture: 'here' });
      } catch {
        // the game goes on without pictures: every hotspot has its button
        if (gone) return;
        views.setState({ picture: 'gone' });
        if (patience <= MOST_PATIENCE) again = window.setTimeout(() => open(2 * patience), patience);
      }
    };
    views.setState({ picture: 'coming' });
    void open(PATIENCE);
    return () => {
      gone = true;
      window.clearTimeout(again);
      handle?.destroy();
    };
  }, [session]);

  const { lift } = session.level;
  const plan = useMemo(
    () => planStage(closeUp, lift, room.width, room.height),
    [closeUp, lift, room.width, room.height],
  );
  // on a narrow screen the picture is wider than its window: begin with what matters
  const isWider = plan.stageWidth > room.width;
  useLayoutEffect(() => {
    const box = outer.current;
    if (box && isWider) box.scrollLeft = middleOf(box, closeUp) - box.clientWidth / 2;
  }, [closeUp, room.width, place, isWider]);

  return (
    <div class="stage-scroll" ref={outer}>
      {picture === 'gone' && <p role="alert">{t('scene-trouble')}</p>}
      {picture === 'lost' && <p role="status">{t('scene-lost')}</p>}
      <div class="stage" data-picture={picture} ref={stage} style={{ width: `${plan.stageWidth}px` }}>
        <Pane view={closeUp} pane={plan.closeUp} as="closeUpPane" />
        {plan.cutaway && <Pane view="cutaway" pane={plan.cutaway} as="cutawayPane" />}
      </div>
    </div>
  );
}

/** Where the player stands in the picture, before the escalator if there is one, or its middle where the doors are; elsewhere it begins at its edge. */
function middleOf(box: HTMLElement, view: ViewName): number {
  const twin = (id: string) => box.querySelector<HTMLElement>(`[data-hotspot="${view}/${id}"]`);
  const you = twin('escalator-stop') ?? twin('you');
  if (you && view === 'lobby')
    return (you.offsetParent as HTMLElement).offsetLeft + you.offsetLeft + you.offsetWidth / 2;
  return view === 'landing' || view === 'car' ? box.scrollWidth / 2 : 0;
}

type PaneProps = {
  readonly view: ViewName;
  readonly pane: PaneBox;
  readonly as: 'closeUpPane' | 'cutawayPane';
};

function Pane({ view, pane, as }: PaneProps) {
  const { session, views } = usePlaying();
  const { t } = useWords();
  useLayoutEffect(() => views.setState({ [as]: pane }), [as, pane]);
  useLayoutEffect(() => () => views.setState({ [as]: null }), [as]);
  return (
    <div
      class="pane"
      role="group"
      tabIndex={-1}
      aria-label={viewWords(view, session.level.lift, t)}
      style={{ width: `${pane.width}px`, height: `${pane.height}px` }}
    >
      <Labels view={view} width={pane.width} />
      <Twins view={view} />
      <Pill view={view} />
      <ActionMenu view={view} main={as === 'closeUpPane'} />
    </div>
  );
}
