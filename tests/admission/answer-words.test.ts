import { expect, test } from 'vitest';
import { givenAway } from '../../src/admission/answer-words';

const en = (sentence: string, fault: string, landing = 0) =>
  givenAway({ path: [], language: 'en', sentence }, { fault, landing });
const zh = (sentence: string, fault: string) =>
  givenAway({ path: [], language: 'zh-CN', sentence }, { fault, landing: 0 });

test.each([
  ['see lck 01 in the list', 'LCK-01'],
  ['the encoder cable is broken', 'DRV-05'],
  ['Oil lies on the drum of the brake', 'BRK-05'],
  ['contactor KMY hums', 'PWR-09'],
])('"%s" gives %s away', (sentence, fault) => {
  expect(en(sentence, fault)).not.toBeNull();
});

test.each([
  ['the encoder was exchanged last year', 'DRV-05'],
  ['cable and encoders are listed in the manual', 'DRV-05'],
  ['the brake squeaks', 'BRK-05'],
  ['KMY, KMB and JX are contactors and relays', 'PWR-09'],
  ['LCK-011', 'LCK-01'],
])('"%s" does not give %s away', (sentence, fault) => {
  expect(en(sentence, fault)).toBeNull();
});

test('in Chinese most of the name is enough, a part of it is not', () => {
  expect(zh('昨天发现编码器断线', 'DRV-05')).not.toBeNull();
  expect(zh('编码器去年换过', 'DRV-05')).toBeNull();
  expect(zh('门锁的触点断开了', 'LCK-01')).not.toBeNull();
});

test('a lock is given away with its landing, or with the terminals on either side', () => {
  expect(en('the lock at floor 5', 'LCK-01', 5)).toBe('floor 5');
  expect(en('the lock at floor 55', 'LCK-01', 5)).toBeNull();
  expect(en('a lock between 124 and 125', 'LCK-01', 5)).toBe('124 and 125');
  expect(en('locks from 120 to 130', 'LCK-01', 5)).toBeNull();
  expect(en('people wait at floor 5', 'LCK-01', 5)).toBeNull();
});
