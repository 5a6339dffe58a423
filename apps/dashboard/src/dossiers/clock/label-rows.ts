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
 * A label with no row left is `undefined`: its words stay in the list below the strip.
 */
export function placeLabels(
  labels: readonly Label[],
  width: number,
  rows: number,
): readonly (PlacedLabel | undefined)[] {
  const taken: number[] = [];
  return labels.map((label) => {
    const x = Math.max(0, Math.min(label.x, width - label.width));
    for (let row = 0; row < rows; row += 1) {
      if ((taken[row] ?? Number.NEGATIVE_INFINITY) + gap > x) continue;
      taken[row] = x + label.width;
      return { x, width: label.width, row };
    }
    return undefined;
  });
}
