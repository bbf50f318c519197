// It is noted who looks at what, and the lift is the same lift for it.
import { expect, test } from 'vitest';
import { chunksIn, clearBits, hasChunk, MOST_BITS } from '../../../src/admission/quick/chunk-bits';
import { cutRow } from '../../../src/admission/quick/chunks';
import { sightOf, watchReads } from '../../../src/admission/quick/read-watch';
import { advance } from '../../../src/sim/advance';
import { liftPresetIds } from '../../../src/sim/lifts/lift-data';
import { createSimulation, perform, stateHash, tick } from '../../../src/sim/simulation';
import { aDeskStart } from '../../support/a-desk';

function watched(lift = 'ref-1000') {
  const simulation = createSimulation(lift);
  const chunks = cutRow(simulation.state);
  return { simulation, touched: watchReads(simulation.state, chunks), chunkOf: chunks.chunkOf };
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
  const { simulation, touched, chunkOf } = watched();
  advance(simulation, 500);
  clearBits(touched);
  perform(simulation, 'technician', { type: 'put-on', item: 'helmet' });
  const touches = (name: string) => hasChunk(touched, chunkOf.get(name) ?? MOST_BITS);
  expect(['people.helmet', 'people.taskLeft'].every(touches)).toBe(true);
  expect(['controller.mode', 'electrical.inputs', 'mechanics.carSpeed'].some(touches)).toBe(false);
});

test('time passes without anybody looking at what only people care for', () => {
  const { simulation, touched, chunkOf } = watched();
  advance(simulation, 500);
  perform(simulation, 'public', { type: 'press-hall-call', floor: 6, direction: 'down' });
  clearBits(touched);
  for (let i = 0; i < 1500; i++) tick(simulation);
  const seen = ['helmet', 'noticeHung', 'barriersLeft', 'recordWritten', 'lockCoverOpen', 'padlockOn'].filter(
    (name) => hasChunk(touched, chunkOf.get(`people.${name}`) ?? MOST_BITS),
  );
  expect(seen).toEqual([]);
});

test.each([...liftPresetIds, 'desk'])(
  '%s: what counts as looked at whenever time passes is so in every tick',
  (id) => {
    const simulation = id === 'desk' ? createSimulation('ref-1000', 0, aDeskStart) : createSimulation(id);
    const chunks = cutRow(simulation.state);
    const touched = watchReads(simulation.state, chunks);
    perform(simulation, 'public', { type: 'press-hall-call', floor: 3, direction: 'down' });
    for (let i = 0; i < 1500; i++) {
      clearBits(touched);
      tick(simulation);
      expect(chunksIn(chunks.steady).filter((chunk) => !hasChunk(touched, chunk))).toEqual(new Uint8Array(0));
    }
  },
);

test('in passing, a lift goes on as any other, and only what is seldom looked at is noted', () => {
  const lift = createSimulation('ref-1000');
  const chunks = cutRow(lift.state);
  const { touched, closely, inPassing } = sightOf(lift.state, chunks);
  const other = createSimulation('ref-1000');
  clearBits(touched);
  for (const one of [lift, other]) {
    closely();
    perform(one, 'technician', { type: 'walk', to: 'machine-room' });
    inPassing();
    advance(one, 30_000);
    perform(one, 'technician', { type: 'open-cover', cover: 'cabinet-door' });
  }
  expect(stateHash(lift)).toBe(stateHash(other));
  const touches = (name: string) => hasChunk(touched, chunks.chunkOf.get(name) ?? MOST_BITS);
  expect(['mechanics.carSpeed', 'electrical.armature', 'people.cabinetOpen'].every(touches)).toBe(true);
  expect(['people.noticeHung', 'people.sparesLeft', 'people.recordWritten'].some(touches)).toBe(false);
});
