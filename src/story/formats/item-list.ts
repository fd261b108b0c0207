import { get, list, type Graph } from './json-ld.js';
import { MAX_LIST_ITEMS } from '../valid-parts.js';

/** The items of a list, or of an `ItemList` of schema.org (https://schema.org/ItemList). */
export function itemsOfList(graph: Graph, value: unknown): unknown[] {
  const items = list(value);
  if (graph.isOurs || items.length > MAX_LIST_ITEMS) return items;
  return items.flatMap((item) => {
    const elements = get(graph.node(item), 'schema:itemListElement');
    if (elements === undefined) return [item];
    return list(elements).map((element) => get(graph.node(element), 'schema:item') ?? element);
  });
}
