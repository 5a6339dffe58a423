/** The widths of a board: names take what is left, places are alike. */
export function BoardColumns({ count }: { count: number }) {
  return (
    <colgroup>
      <col />
      {Array.from({ length: count }, (_, index) => (
        <col key={index} />
      ))}
    </colgroup>
  );
}
