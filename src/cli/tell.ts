// What a long verb says on its way, and how it hears that it should end.

/** Told how far a long verb has come. */
export type Tell = (line: string) => void;
/** Asked for by a verb that can be ended early. */
export type Listen = () => AbortSignal;
