// A rescue desk with three calls and three crews, run and worked by hand.
import { advance } from '../../src/sim/advance';
import type { Command, Refusal } from '../../src/sim/commands';
import type { DeskStart } from '../../src/sim/desk/desk-state';
import type { SimEvent } from '../../src/sim/events';
import { createSimulation, perform, type Simulation, takeEvents } from '../../src/sim/simulation';
import { ticks } from '../../src/sim/units';

export const aDeskStart: DeskStart = {
  calls: [
    { at: 10, x: 3, y: 1, persons: 2, condition: 'well' },
    { at: 20, x: 5, y: 4, persons: 1, condition: 'ill' },
    { at: 3000, x: 1, y: 1, persons: 4, condition: 'fire' },
  ],
  crews: [
    { x: 0, y: 0, persons: 2 },
    { x: 6, y: 6, persons: 1 },
    { x: 2, y: 2, persons: 1 },
  ],
};

export class Desk {
  readonly simulation: Simulation = createSimulation('ref-1000', 0, aDeskStart);
  readonly events: SimEvent[] = [];

  run(seconds: number): this {
    advance(this.simulation, ticks(seconds));
    this.events.push(...takeEvents(this.simulation).map(({ event }) => event));
    return this;
  }

  do(command: Command, seconds = 0.01): Refusal | undefined {
    const refusal = perform(this.simulation, 'technician', command);
    this.run(seconds);
    return refusal;
  }

  /** Takes a call, asks where it is, hangs up and sends crews. */
  dispatch(call: number, ...crews: readonly number[]): this {
    this.do({ type: 'take-call', call });
    this.do({ type: 'ask-caller', about: 'place' }, 5);
    this.do({ type: 'hang-up' });
    for (const crew of crews) this.do({ type: 'send-crew', crew, call });
    return this;
  }

  saw<T extends SimEvent['type']>(type: T): readonly Extract<SimEvent, { type: T }>[] {
    return this.events.filter((event) => event.type === type) as Extract<SimEvent, { type: T }>[];
  }
}

export function aDesk(): Desk {
  return new Desk();
}
