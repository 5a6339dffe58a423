interface Point {
  x: number;
  y: number;
}

/** Where a name stands beside its dot: the start of its baseline, read rightwards or leftwards. */
export interface NameSpot extends Point {
  anchor: 'start' | 'end' | 'middle';
}

const reach = 11;
const lineHeight = 16;
const widthOf = (name: string) => name.length * 7.4;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Chooses for each name the side of its dot that covers fewest dots and names already placed. */
export function nameSpots(
  named: readonly (Point & { name: string })[],
  dots: readonly Point[],
  width: number,
): NameSpot[] {
  const taken: Box[] = dots.map(({ x, y }) => ({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 }));
  return named.map(({ name, ...dot }) => {
    const choices = spotsBeside(dot).map((spot) => {
      const box = boxOf(spot, name);
      const outside = box.left < 0 || box.right > width ? 100 : 0;
      return { spot, box, cost: outside + taken.filter((other) => overlaps(box, other)).length };
    });
    const best = choices.reduce((least, choice) => (choice.cost < least.cost ? choice : least));
    taken.push(best.box);
    return best.spot;
  });
}

function spotsBeside({ x, y }: Point): NameSpot[] {
  return [
    { x: x + reach, y: y + 5, anchor: 'start' },
    { x: x - reach, y: y + 5, anchor: 'end' },
    { x, y: y - reach, anchor: 'middle' },
    { x, y: y + reach + 10, anchor: 'middle' },
    { x: x + 6, y: y - 9, anchor: 'start' },
    { x: x - 6, y: y - 9, anchor: 'end' },
    { x: x + 7, y: y + 17, anchor: 'start' },
    { x: x - 7, y: y + 17, anchor: 'end' },
  ];
}

function boxOf({ x, y, anchor }: NameSpot, name: string): Box {
  const wide = widthOf(name);
  const left = { start: x, end: x - wide, middle: x - wide / 2 }[anchor];
  return { left, right: left + wide, top: y - lineHeight + 3, bottom: y + 3 };
}

function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
