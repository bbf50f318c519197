// Builders: a real lift, run and worked by hand, so that tests read as sentences.
import { advance } from '../../src/sim/advance';
import type { BoardKey, Command, MeterNumber, Refusal } from '../../src/sim/commands';
import type { MeterMode, MeterReading } from '../../src/sim/electrical/multimeter';
import type { SimEvent } from '../../src/sim/events';
import {
  addFault,
  createSimulation,
  meterDisplay,
  perform,
  type Simulation,
  takeEvents,
  tick,
} from '../../src/sim/simulation';
import { ticks } from '../../src/sim/units';
import { facts } from '../../src/training/facts/facts';
import type { Answer } from '../../src/training/report';
import type { World } from '../../src/training/world';

export class Lift {
  readonly simulation: Simulation;
  readonly events: SimEvent[] = [];

  constructor(preset: string) {
    this.simulation = createSimulation(preset);
  }

  run(seconds: number): this {
    for (let i = 0; i < ticks(seconds); i++) tick(this.simulation);
    this.events.push(...takeEvents(this.simulation).map(({ event }) => event));
    return this;
  }

  /** Time passes by leaps, to the same state as `run`. */
  pass(seconds: number): this {
    advance(this.simulation, ticks(seconds));
    this.events.push(...takeEvents(this.simulation).map(({ event }) => event));
    return this;
  }

  with(fault: string, landing: number): this {
    addFault(this.simulation, fault, landing);
    return this;
  }

  do(command: Command, seconds = 0.01): Refusal | undefined {
    const refusal = perform(this.simulation, 'technician', command);
    this.run(seconds);
    return refusal;
  }

  call(floor: number, direction: 'up' | 'down' = 'up'): this {
    perform(this.simulation, 'public', { type: 'press-hall-call', floor, direction });
    return this;
  }

  /** Puts the technician somewhere at once, with cabinet and lock covers open. */
  standing(place: number): this {
    this.simulation.state.people.place = place;
    this.simulation.state.people.cabinetOpen = 1;
    this.simulation.state.people.lockCoverOpen.fill(1);
    return this;
  }

  /** With one of the two meters, the first unless told. */
  measure(mode: MeterMode, red: string, black: string, meter: MeterNumber = 1): number | 'OL' | undefined {
    this.do({ type: 'set-dial', to: mode, meter });
    this.do({ type: 'place-probe', probe: 'red', terminal: red, meter });
    this.do({ type: 'place-probe', probe: 'black', terminal: black, meter }, 0.6);
    return this.shown(meter)?.value;
  }

  shown(meter: MeterNumber): MeterReading | undefined {
    return meterDisplay(this.simulation, meter);
  }

  /** Presses keys under the board's display; the technician stands at the open cabinet. @returns the last refusal */
  keys(...keys: readonly BoardKey[]): Refusal | undefined {
    let refusal: Refusal | undefined;
    for (const key of keys) refusal = this.do({ type: 'press-board-key', key }, 0.01);
    return refusal;
  }

  /** Every code raised so far, in order. */
  get codes(): readonly number[] {
    return this.events.flatMap((event) => (event.type === 'code-raised' ? [event.code] : []));
  }

  /** Every floor at which the car's doors have opened, in order. */
  get opened(): readonly number[] {
    return this.events.flatMap((event) => (event.type === 'car-door-opened' ? [event.floor] : []));
  }

  saw(type: SimEvent['type']): boolean {
    return this.events.some((event) => event.type === type);
  }
}

/** A healthy lift, REF-1000 unless named, that has passed its self-test. */
export function aLift(preset = 'ref-1000'): Lift {
  return new Lift(preset).run(4);
}

/** At rest, with the technician in the machine room before the open cabinet. */
export function atTheCabinet(): Lift {
  const lift = aLift().run(5);
  lift.do({ type: 'walk', to: 'machine-room' }, 120);
  lift.do({ type: 'open-cover', cover: 'cabinet-door' }, 1);
  return lift;
}

/** The moment as conditions see it, in which nothing happened. */
export function worldOf({ simulation: { state, plant } }: Lift): World {
  return { state, data: plant.preset.lift, site: plant, events: [], ended: false };
}

/** Asks facts of a lift by name. */
export function asking(
  lift: Lift,
): (fact: string, ...args: readonly (string | number)[]) => Answer | undefined {
  return (fact, ...args) => facts[fact]?.of(worldOf(lift), ...args);
}
