// The six campaigns, in the order in which they are shown.
export const campaigns = [
  'ride-safe',
  'get-there-alive',
  'keep-it-running',
  'find-the-fault',
  'bring-them-out',
  'answer-for-it',
] as const;
export type Campaign = (typeof campaigns)[number];
