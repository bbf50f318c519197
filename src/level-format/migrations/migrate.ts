// Level data of an older format brought to the newest, one step a version. What is newer than this product, or says no
// version at all, is refused with the reason.
import { FORMAT } from '../level';
import { lineOfPath } from '../locate';
import { plain, type Problem } from '../problem';
import { fromFormat1 } from './from-1';

type Data = Readonly<Record<string, unknown>>;
export type Migrated =
  | { readonly ok: true; readonly data: unknown; readonly from: number }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** By the version it begins with; each leads to the next. A step may only do what the older version surely meant. */
const steps: Readonly<Record<number, (data: Data) => Data>> = { 1: fromFormat1 };

export function migrate(data: unknown, text: string, file: string): Migrated {
  const format = typeof data === 'object' && data !== null ? Reflect.get(data, 'format') : undefined;
  const refuse = (zh: string, en: string, mendZh: string, mendEn: string): Migrated => {
    const line = lineOfPath(text, ['format']);
    const words = { message: plain({ 'zh-CN': zh, en }), mend: { 'zh-CN': mendZh, en: mendEn } };
    return { ok: false, problems: [{ file, line, path: 'format', ...words }] };
  };
  if (format === undefined)
    return refuse(
      '没有写格式版本',
      'no format version is given',
      `写上 "format": ${FORMAT}`,
      `write "format": ${FORMAT}`,
    );
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1)
    return refuse(
      `未知的关卡格式版本 ${String(format)}`,
      `unknown level format version ${String(format)}`,
      `版本是从 1 到 ${FORMAT} 的整数`,
      `a version is a whole number from 1 to ${FORMAT}`,
    );
  if (format > FORMAT)
    return refuse(
      `未知的关卡格式版本 ${format}：来自更新的产品`,
      `unknown level format version ${format}: it was made for a newer product`,
      `本产品读取版本 1 至 ${FORMAT}，请升级`,
      `this product reads versions 1 to ${FORMAT}; get a newer one`,
    );
  let migrated = data as Data;
  for (let version = format; version < FORMAT; version++) migrated = steps[version]?.(migrated) ?? migrated;
  return { ok: true, data: migrated, from: format };
}
