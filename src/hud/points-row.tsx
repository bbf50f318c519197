// One row of a table of points: what for, a bar, how many of how many. Its columns are those of whatever it stands in.
type Props = { readonly name: string; readonly points: number; readonly of: number };

export function PointsRow({ name, points, of }: Props) {
  return (
    <>
      <span>{name}</span>
      <progress value={points} max={of} aria-label={name} />
      <span class="points">
        {points} / {of}
      </span>
    </>
  );
}
