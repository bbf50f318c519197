// Format 1 to 2: one table of draws became several, the prelude belongs to the people, languages are named, the fact of a
// pressed stop is told which, and notes of the debrief can cite rules. Everything else was kept.
type Data = Readonly<Record<string, unknown>>;

export function fromFormat1(level: Data): Data {
  const { draw, prelude, startsAt, debrief, ...kept } = level;
  return {
    ...(withNamedStops(kept) as Data),
    format: 2,
    languages: ['zh-CN', 'en'],
    ...(draw === undefined ? {} : { draw: [draw] }),
    ...(Array.isArray(debrief) ? { debrief: debrief.map((text) => ({ text })) } : {}),
    ...(prelude === undefined ? {} : { people: { public: prelude } }),
    ...(startsAt === undefined ? {} : { start: { after: startsAt } }),
  };
}

/** In format 1 `stopPressed` could only mean the stop in the cabinet. */
function withNamedStops(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNamedStops);
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withNamedStops(item)]));
  return copy.fact === 'stopPressed' && copy.args === undefined ? { ...copy, args: ['cabinet-stop'] } : copy;
}
