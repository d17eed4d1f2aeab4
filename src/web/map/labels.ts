/** A dot on the map with its name, in pixels. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly name: string;
}

export interface Label {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end' | 'middle';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const letter = 7.2;
const line = 15;
const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Where each dot's name goes: right, left, above or below it, where it covers nothing; null where there is no room. Earlier dots go first. */
export function labelled(dots: readonly Dot[], width: number, height: number): (Label | null)[] {
  const taken: Box[] = dots.map(({ x, y, r }) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r }));
  return dots.map(({ x, y, r, name }) => {
    const long = name.length * letter;
    const choices: (Label & { box: Box })[] = (
      [
        ['start', x + r + 4, y],
        ['end', x - r - 4, y],
        ['middle', x, y - r - 9],
        ['middle', x, y + r + 9],
      ] as const
    ).map(([anchor, at, middle]) => {
      const left = anchor === 'start' ? at : anchor === 'end' ? at - long : at - long / 2;
      const box = { left, right: left + long, top: middle - line / 2, bottom: middle + line / 2 };
      return { anchor, x: at, y: middle, box };
    });
    const free = choices.find(
      ({ box }) =>
        box.left >= 0 &&
        box.right <= width &&
        box.top >= 0 &&
        box.bottom <= height &&
        !taken.some(one => meet(one, box)),
    );
    if (!free) return null;
    taken.push(free.box);
    return { anchor: free.anchor, x: free.x, y: free.y };
  });
}
