// What can be written of a thing in the record: as found and in order; set right; exchanged; left as it is and told;
// the lift has no such thing.

export const sheetResults = ['good', 'adjusted', 'replaced', 'reported', 'not-fitted'] as const;
export type SheetResult = (typeof sheetResults)[number];
