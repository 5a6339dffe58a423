export interface Label {
  readonly x: number;
  readonly width: number;
}

export interface PlacedLabel extends Label {
  readonly row: number;
}

const gap = 16;

/**
 * Puts each label on the first row where it does not touch its neighbour, pulled left where it would leave the strip.
 * The last label is placed first, so the line from an edge down to its label crosses no other label.
 * A label with no row left is `undefined`: its words stay in the list of segments.
 */
export function placeLabels(
  labels: readonly Label[],
  width: number,
  rows: number,
): readonly (PlacedLabel | undefined)[] {
  const taken: number[] = [];
  return labels
    .toReversed()
    .map(({ x: edge, width: wide }) => {
      const x = Math.max(0, Math.min(edge, width - wide));
      for (let row = 0; row < rows; row += 1) {
        if (x + wide + gap > (taken[row] ?? Number.POSITIVE_INFINITY)) continue;
        taken[row] = x;
        return { x, width: wide, row };
      }
      return undefined;
    })
    .toReversed();
}
