/** The shapes of the wheel, in its own units around its centre: y points down, angles run clockwise from the top. */

/** The radius of a full sector. */
export const RIM = 100;

/** The radius of the hole in the middle. */
export const HUB = 20;

/** Half the gap between two sectors. */
const GAP = 1.6;

/** The point at a distance from the centre, in a direction given in turns. */
export function polar(radius: number, turn: number): [number, number] {
  const angle = turn * 2 * Math.PI;
  return [round(radius * Math.sin(angle)), round(-radius * Math.cos(angle))];
}

/**
 * How far a sector reaches for a share of 0 to 1. Its area, not its radius, is in proportion to the share, so that a sector of
 * 80% looks twice as large as one of 40%.
 */
export const reach = (share: number): number => Math.sqrt(HUB ** 2 + share * (RIM ** 2 - HUB ** 2));

/** The outline of sector `index` of `count`, from the hub to a radius, with straight gaps of equal width between sectors. */
export function sectorPath(index: number, count: number, radius: number): string {
  const [start, end] = [index / count, (index + 1) / count];
  const inset = (at: number) => Math.asin(GAP / at) / (2 * Math.PI);
  const a = polar(HUB, start + inset(HUB));
  const b = polar(radius, start + inset(radius));
  const c = polar(radius, end - inset(radius));
  const d = polar(HUB, end - inset(HUB));
  const far = round(radius);
  return `M${a}L${b}A${far} ${far} 0 0 1 ${c}L${d}A${HUB} ${HUB} 0 0 0 ${a}Z`;
}

/** The arc along the hub that marks a sector of 0%. */
export function zeroPath(index: number, count: number): string {
  const radius = HUB + 2;
  const a = polar(radius, index / count + 0.012);
  const b = polar(radius, (index + 1) / count - 0.012);
  return `M${a}A${radius} ${radius} 0 0 1 ${b}`;
}

const round = (value: number): number => Math.round(value * 100) / 100;
