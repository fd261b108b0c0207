/**
 * As much of JSON-LD (https://www.w3.org/TR/json-ld11/) as published reviews use: any prefix, aliases from inline
 * contexts, sets and lists, value objects, graphs and references between their nodes.
 *
 * A term is known by its local name alone: `cognio:text`, `schema:text` and `http://schema.org/text` are one. The
 * vocabularies share no local name, publishers mix them up, and so no context that lies elsewhere has to be fetched.
 */
import { isObject, type Json } from '../json.js';
import { PREFIXES } from './cognio-terms.js';

/** The members of a node, each with the name that the publisher wrote: use `get` and `has` to find one by its term. */
export type Node = ReadonlyMap<string, readonly [written: string, value: unknown]>;

/** Arrays and graphs nest no deeper than this in published data. */
const DEPTH = 8;

/** The nodes of a document that are not parts of another: a single one, those of an array, those of a `@graph`. */
export class Graph {
  readonly nodes: Node[] = [];
  readonly #byId = new Map<unknown, Node>();
  readonly #aliases = new Map<string, string>();
  #hasContext = false;

  constructor(value: unknown) {
    this.#collect(value, DEPTH);
  }

  /** The node that a value is, or refers to by its `@id`. References within that node are not followed. */
  node(value: unknown): Node | undefined {
    const own = isObject(value) ? this.#open(value) : undefined;
    const known = this.#byId.get(own ? get(own, '@id') : value);
    return own && known ? new Map([...known, ...own]) : (own ?? known);
  }

  /** Whether one of the types of a node matches, as an IRI or as it is written. */
  isA(node: Node | undefined, type: RegExp): boolean {
    return list(get(node, '@type')).some((name) => typeof name === 'string' && type.test(this.#expand(name)));
  }

  #expand(name: string): string {
    const alias = this.#aliases.get(name) ?? name;
    const [, prefix = '@vocab', local = ''] = /^(?:([^:]*):)?(.*)/.exec(alias) ?? [];
    const namespace = this.#aliases.get(prefix);
    return namespace === undefined ? alias : namespace + local;
  }

  #collect(value: unknown, depth: number): void {
    if (depth === 0) return;
    for (const item of [value].flat()) {
      if (Array.isArray(item)) this.#collect(item, depth - 1);
      if (!isObject(item)) continue;
      this.#learn(item['@context']);
      const node = this.#open(item);
      this.nodes.push(node);
      const id = get(node, '@id');
      if (id !== undefined) this.#byId.set(id, node);
      this.#collect(get(node, '@graph'), depth - 1);
    }
  }

  /** What a context says of single terms. Its prefixes need not be known. */
  #learn(context: unknown): void {
    this.#hasContext ||= context !== undefined;
    for (const [alias, definition] of list(context).flatMap((part) => (isObject(part) ? Object.entries(part) : []))) {
      const iri = isObject(definition) ? definition['@id'] : definition;
      if (typeof iri === 'string') this.#aliases.set(alias, iri);
    }
  }

  #open(value: Json): Node {
    return new Map(Object.entries(value).map((member) => [this.#key(member[0]), member]));
  }

  /**
   * Terms of the vocabularies start with `:`, our own with `#`. A bare name is a term only where there is a context.
   */
  #key(written: string): string {
    const name = this.#aliases.get(written) ?? written;
    const prefix = ['story:', PREFIXES.story].find((start) => name.startsWith(start));
    if (prefix) return `#${name.slice(prefix.length)}`;
    return !name.startsWith('@') && (this.#hasContext || name.includes(':')) ? `:${localName(name)}` : name;
  }
}

/** The value of the member that a term names. */
export function get(node: Node | undefined, term: string): unknown {
  return node?.get(keyOf(term))?.[1];
}

/** What a term is filed under in a node: `:text` for `schema:text`. */
export function keyOf(term: string): string {
  return term.replace(/^\w+/, '');
}

/**
 * The values of a member: one value alone, a set and a list are the same here. Holes stay, so that indices are true.
 */
export function list(value: unknown): unknown[] {
  return [value].flat().flatMap((item) => (isObject(item) ? (item['@list'] ?? item['@set'] ?? item) : item));
}

/** What is left of an IRI without its namespace or prefix. */
export function localName(iri: string): string {
  return iri.replace(/^.*[#/:](?=.)/s, '');
}
