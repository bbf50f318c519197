// Texts of a level: one in each language it declares. What must not be in a text is looked for in `check-texts`.
import * as v from 'valibot';

/** Longer than any paragraph in use. */
const MOST_LETTERS = 2000;
const words = v.pipe(v.string(), v.minLength(1), v.maxLength(MOST_LETTERS));

export const textSchema = v.strictObject({ 'zh-CN': v.optional(words), en: v.optional(words) });
export const idSchema = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/), v.maxLength(60));
export const holeSchema = v.pipe(v.string(), v.regex(/^\$\{\w+\}$/));
export const numberOrHole = v.union([v.number(), holeSchema]);
