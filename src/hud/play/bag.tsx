// The bag: what is in hand, what is left, and what is worn.
import type { Frame } from '../../session/frame';
import { isMeterOut } from '../../session/meter-frame';
import { wearAct, wornNow } from '../../session/panels/hand-panels';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Tool, tools } from '../../session/view-store';
import { iconOf } from './icons';
import { StillOut } from './still-out';
import { useAlike, usePlaying, useView, useWords } from './play-context';

/** How many are left in the bag; undefined for things that are always there. */
function countOf(frame: Frame, tool: Tool): number | undefined {
  switch (tool) {
    case 'barrier':
      return frame.barriersLeft;
    case 'door-stop':
      return frame.doorStopsLeft;
    case 'spare-contact':
      return frame.sparesLeft;
    case 'padlock':
      return frame.padlock ? 0 : 1;
    case 'tag':
      return frame.tag ? 0 : 1;
    case 'notice':
      return frame.notice ? 0 : 1;
    case 'key':
      return frame.landings.some(({ keyTurned }) => keyTurned) ? 0 : 1;
    case 'jumper':
      return 2 - frame.jumpers.length;
    default:
      return undefined;
  }
}

/** The second meter's probes lie in the bag as long as it does. */
function toolsOut({ secondMeter }: Frame): readonly Tool[] {
  return isMeterOut(secondMeter) ? tools : tools.filter((tool) => !tool.endsWith('-2'));
}

export function Bag() {
  const { views } = usePlaying();
  const { t } = useWords();
  const inHand = useView((state) => state.tool);
  const offered = useAlike(({ frame }) => toolsOut(frame));
  const counts = useAlike(({ frame }) => tools.map((tool) => countOf(frame, tool)));
  // a jumper with one end on stays so while it is in hand
  const choose = (tool: Tool) => views.setState(tool === 'jumper' ? { tool } : { tool, jumperFrom: null });
  return (
    <section class="panel bag" aria-labelledby="bag-title">
      <h2 id="bag-title" class="spoken">
        {t('bag.title')}
      </h2>
      <div
        class="bag-tools"
        role="radiogroup"
        aria-labelledby="bag-title"
        onKeyDown={(event) => moveChoice(event, offered, inHand, choose)}
      >
        {offered.map((tool, index) => {
          const count = counts[tools.indexOf(tool)];
          const left = count === undefined ? '' : ` ×${count}`;
          return (
            <button
              key={tool}
              type="button"
              role="radio"
              aria-checked={inHand === tool}
              data-none={count === 0}
              tabIndex={inHand === tool ? 0 : -1}
              title={index < 9 ? String(index + 1) : undefined}
              onClick={() => choose(tool)}
            >
              <img class="icon" src={iconOf(tool)} alt="" />
              {t(`tool.${tool}`)}
              {left}
            </button>
          );
        })}
      </div>
      <InHand tool={inHand} />
      <Wear />
      <StillOut />
    </section>
  );
}

/** A tool taken by a digit, from wherever the focus is, is told; along the row of tools each says its own name. */
function InHand({ tool }: { readonly tool: Tool }) {
  const { t } = useWords();
  const [told, setTold] = useState('');
  const before = useRef(tool);
  useEffect(() => {
    if (before.current === tool) return;
    before.current = tool;
    const isAmongTools = document.activeElement?.closest('.bag-tools') !== null;
    setTold(isAmongTools ? '' : t('bag.in-hand', { tool: t(`tool.${tool}`) }));
  }, [tool, t]);
  return (
    <p class="spoken" aria-live="polite">
      {told}
    </p>
  );
}

function Wear() {
  const { session } = usePlaying();
  const { t } = useWords();
  const worn = useAlike(({ frame }) => wornNow(frame));
  return (
    <div class="group wear" role="group" aria-label={t('bag.wear')}>
      {worn.map(({ item, on }) => (
        <button
          key={item}
          type="button"
          aria-pressed={on}
          onClick={() => session.send(wearAct({ item, on }))}
        >
          <img class="icon" src={iconOf(item)} alt="" />
          {t(`wear.${item}`)}
        </button>
      ))}
    </div>
  );
}

function moveChoice(
  event: KeyboardEvent,
  offered: readonly Tool[],
  inHand: Tool,
  choose: (tool: Tool) => void,
): void {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key] ?? 0;
  if (step === 0) return;
  event.preventDefault();
  const next = offered[(offered.indexOf(inHand) + step + offered.length) % offered.length];
  if (!next) return;
  choose(next);
  const group = event.currentTarget as HTMLElement;
  requestAnimationFrame(() => group.querySelector<HTMLElement>('[aria-checked="true"]')?.focus());
}
