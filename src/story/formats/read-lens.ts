/** Reads the lenses of a `cognio:Review`. */
import { isObject, type Json } from '../json.js';
import { matchLens } from '../lenses.js';
import { LENS_PARTS, type Parts } from './cognio-terms.js';
import { get, type Graph } from './json-ld.js';

/** The terms of a lens that has a name and a type. */
export const NAMED_LENS_PARTS: Parts = { ...LENS_PARTS, name: ['schema:name', 'schema:headline'] };

/** The readings in a list. An item may be an object with a reading for each lens name. */
export function lensItems(graph: Graph, items: unknown[]): unknown[] {
  if (graph.isOurs) return items;
  return items.flatMap((item) => {
    const names = isObject(item) ? Object.keys(item).filter((name) => !name.startsWith('@')) : [];
    const isReading = Object.values(NAMED_LENS_PARTS)
      .flat()
      .some((term) => get(graph.node(item), term) !== undefined);
    if (isReading || !names.some((name) => matchLens(name))) return [item];
    return names.map((name) => {
      const { [name]: reading } = item as Json;
      if (isObject(reading) && !('@value' in reading)) return { 'cognio:lensType': name, ...reading };
      return { 'cognio:lensType': name, [typeof reading === 'number' ? 'cognio:score' : 'schema:text']: reading };
    });
  });
}

/** A lens. If its name is not the name of a lens, the name becomes the heading of the text. */
export function withHeading(lens: unknown): unknown {
  if (!isObject(lens) || lens.name === undefined) return lens;
  const { name, ...reading } = lens;
  if (typeof name !== 'string') return { ...reading, 'schema:name': name };
  const isLensName = [name, matchLens(name)].some((own) => own !== undefined && own === lensOf(reading.lens));
  return isLensName || name === reading.lens ? reading : { ...reading, text: [`### ${name}`, reading.text].flat() };
}

const lensOf = (lens: unknown): unknown => (typeof lens === 'string' ? (matchLens(lens) ?? lens) : lens);
