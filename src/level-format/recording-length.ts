// Two and three quarter hours, and more deeds than anybody does in them: what is longer is no recording of a sitting.
export const MOST_TICKS = 1_000_000;
export const MOST_COMMANDS = 20_000;
