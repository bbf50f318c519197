// Levels below a folder: every file called level.json, however deep, in order of path.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { complain, quote } from './complaint';

/** @throws Complaint for a folder that is not there or holds no level */
export function levelFilesBelow(folder: string): readonly string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    complain(
      `${quote(folder)}: there is no such folder; name one that holds levels`,
      `${quote(folder)}：没有这个文件夹；请指定存放关卡的文件夹`,
    );
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(^|[\\/])level\.json$/.test(name))
    .sort();
  if (files.length === 0)
    complain(
      `${quote(folder)}: no level.json below it; name a folder that holds levels`,
      `${quote(folder)}：其中没有 level.json；请指定存放关卡的文件夹`,
    );
  return files.map((name) => join(folder, name));
}
