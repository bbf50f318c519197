// Every way of being wrong that we know of, as a small level each: refused by the right check, at the right place, for the
// right reason, in both languages. The folders can be given to `check` as they are.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { admit, type Finding } from '../../src/admission/admission';
import { admissionChecks } from '../../src/admission/admission-checks';
import { readCandidate } from '../../src/admission/read-candidate';
import { defectiveFolder, expectedOf } from '../support/defective-levels';

/** What gives answers away, and unsafe short cuts, are looked through beside their checks. */
const elsewhere = ['f', 'g'];
const names = readdirSync(defectiveFolder).filter((name) => !elsewhere.includes(expectedOf(name).check));

function filesIn(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Map(
    paths
      .filter((path) => path.endsWith('.json'))
      .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]),
  );
}

/** @param letters the checks that are made, once the level is read */
function findingsOf(files: ReadonlyMap<string, string>, letters: string): readonly Finding[] {
  const read = readCandidate(files, 2);
  if (!read.ok) return read.against;
  return admit(
    read.candidate,
    admissionChecks.filter(({ letter }) => letters.includes(letter)),
  ).against;
}

describe.each(names)('%s', (name) => {
  const files = filesIn(join(defectiveFolder, name));
  const { message, zh = '', ...place } = expectedOf(name);

  test(`is refused by check ${place.check} at ${place.file} ${place.path ?? ''}`, () => {
    const against = findingsOf(files, place.check);
    const found = against.find(
      (one) =>
        one.check === place.check &&
        one.file === place.file &&
        (place.path === undefined || one.path === place.path) &&
        `${one.message.en} ${one.mend.en}`.includes(message),
    );
    expect(found, JSON.stringify(against, null, 1)).toBeDefined();
    expect(`${found?.message['zh-CN']} ${found?.mend['zh-CN']}`).toContain(zh);
    if (place.check === 'h') expect(found?.line ?? 1).toBeGreaterThan(0);
  });
});

test('there are enough of them, each has its level, and the sound level they come from is admitted', () => {
  expect(names.length).toBeGreaterThanOrEqual(65);
  expect(names.filter((name) => !existsSync(join(defectiveFolder, name, 'level.json')))).toEqual([]);
  const sound = new Map(filesIn(join(defectiveFolder, 'mistake-that-costs-nothing')));
  sound.delete('mistakes/short-wait.json');
  expect(findingsOf(sound, 'abcdef')).toEqual([]);
});
