// A lock between processes of one checkout: a file that holds who has it. One whose holder has died is nobody's.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const LOOK_AGAIN = 200;

/** @param file where the lock lies @returns what gives it back @throws what the file system does */
export async function takeLock(file) {
  mkdirSync(dirname(file), { recursive: true });
  while (!hasTaken(file)) await new Promise((past) => setTimeout(past, LOOK_AGAIN));
  return () => rmSync(file, { force: true });
}

function hasTaken(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!isHeld(file)) rmSync(file, { force: true });
    return false;
  }
}

function isHeld(file) {
  try {
    // not yet written it reads 0, which asks for ourselves and is answered
    process.kill(Number(readFileSync(file, 'utf8')), 0);
    return true;
  } catch (error) {
    // another user's process is alive too; a lock that is gone has just been given back, and the next try tells
    return error.code === 'EPERM' || error.code === 'ENOENT';
  }
}
