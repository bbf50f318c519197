import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { takeLock } from '../../tools/lock.mjs';

function aLock(): string {
  const folder = mkdtempSync(join(tmpdir(), 'liftwright-lock-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, 'within', 'lock');
}

test('who comes second waits until the first gives the lock back', async () => {
  const file = aLock();
  const order: string[] = [];
  const release = await takeLock(file);
  const second = takeLock(file).then((giveBack: () => void) => {
    order.push('second has it');
    giveBack();
  });
  await new Promise((past) => setTimeout(past, 250));
  order.push('first gives it back');
  release();
  await second;
  expect(order).toEqual(['first gives it back', 'second has it']);
  expect(existsSync(file)).toBe(false);
});

test('a lock whose holder has died is nobody’s', async () => {
  const file = aLock();
  (await takeLock(file))();
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(file, String(pid));
  const release = await takeLock(file);
  release();
  expect(existsSync(file)).toBe(false);
});
