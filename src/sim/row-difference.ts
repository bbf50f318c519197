// Where two rows of figures part: the commonest question about a lift's state, asked of every second and of every
// tick that may prove a calm.

/** @returns the first place from `from` on, before `to`, at which the rows differ; `to` when there is none */
export function nextDifference(one: Float64Array, other: Float64Array, from: number, to: number): number {
  let at = from;
  // four at a time cost little more than one, and hardly any differ
  const last = to - 3;
  while (
    at < last &&
    one[at] === other[at] &&
    one[at + 1] === other[at + 1] &&
    one[at + 2] === other[at + 2] &&
    one[at + 3] === other[at + 3]
  )
    at += 4;
  while (at < to && one[at] === other[at]) at++;
  return at;
}
