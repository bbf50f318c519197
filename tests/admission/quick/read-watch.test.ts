// It is noted who looks at what, and the lift is the same lift for it.
import { expect, test } from 'vitest';
import { cutRow } from '../../../src/admission/quick/chunks';
import { watchReads } from '../../../src/admission/quick/read-watch';
import { advance } from '../../../src/sim/advance';
import { createSimulation, perform, stateHash, tick } from '../../../src/sim/simulation';

function watched(lift = 'ref-1000') {
  const simulation = createSimulation(lift);
  const chunks = cutRow(simulation.state);
  return { simulation, watch: watchReads(simulation.state, chunks), bits: chunks.bits };
}

test('a lift that is watched goes on as any other', () => {
  const { simulation } = watched();
  const other = createSimulation('ref-1000');
  for (const lift of [simulation, other]) {
    advance(lift, 500);
    perform(lift, 'public', { type: 'press-hall-call', floor: 5, direction: 'down' });
    perform(lift, 'technician', { type: 'walk', to: 'machine-room' });
    advance(lift, 3000);
  }
  expect(stateHash(simulation)).toBe(stateHash(other));
});

test('putting on a helmet looks at the gear and the hands, and at nothing of the lift', () => {
  const { simulation, watch, bits } = watched();
  advance(simulation, 500);
  watch.touched = 0;
  perform(simulation, 'technician', { type: 'put-on', item: 'helmet' });
  const touches = (name: string) => (watch.touched & (bits.get(name) ?? 0)) !== 0;
  expect(['people.helmet', 'people.taskLeft'].every(touches)).toBe(true);
  expect(['controller.mode', 'electrical.inputs', 'mechanics.carSpeed'].some(touches)).toBe(false);
});

test('time passes without anybody looking at what only people care for', () => {
  const { simulation, watch, bits } = watched();
  advance(simulation, 500);
  perform(simulation, 'public', { type: 'press-hall-call', floor: 6, direction: 'down' });
  watch.touched = 0;
  for (let i = 0; i < 1500; i++) tick(simulation);
  const seen = ['helmet', 'noticeHung', 'barriersLeft', 'recordWritten', 'lockCoverOpen', 'padlockOn'].filter(
    (name) => (watch.touched & (bits.get(`people.${name}`) ?? 0)) !== 0,
  );
  expect(seen).toEqual([]);
});
