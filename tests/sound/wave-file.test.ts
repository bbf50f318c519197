import { expect, test } from 'vitest';
import { waveAddress, waveFile } from '../../src/sound/wave-file';
import { RATE } from '../../src/sound/waveform';

const samples = Float32Array.from([0, 0.5, -0.5, 2, -2]);

test('a file says its rate, its length and one channel of 16 bits', () => {
  const view = new DataView(waveFile(samples).buffer);
  expect([view.getUint32(24, true), view.getUint16(22, true), view.getUint16(34, true)]).toEqual([
    RATE,
    1,
    16,
  ]);
  expect(view.getUint32(40, true)).toBe(samples.length * 2);
  expect(view.getUint32(4, true)).toBe(view.byteLength - 8);
});

test('samples are kept within what 16 bits hold', () => {
  const view = new DataView(waveFile(samples).buffer);
  const read = [...samples].map((_, i) => view.getInt16(44 + i * 2, true));
  expect(read).toEqual([0, 16384, -16383, 32767, -32767]);
});

test('an address holds the whole file', () => {
  const [, data = ''] = waveAddress(samples).split('base64,');
  expect(Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))).toEqual(waveFile(samples));
});
