/**
 * The part of JSON-LD (https://www.w3.org/TR/json-ld11/) that published reviews use: any prefix, aliases from inline
 * contexts, sets and lists, value objects, graphs and references between their nodes.
 *
 * A term of the ACST vocabulary or of schema.org is identified by its local name alone: `cognio:text`, `schema:text` and
 * `http://schema.org/text` are the same term. The two vocabularies share no local name, and publishers confuse them. So no remote
 * context has to be fetched. A term with the prefix of any other vocabulary is foreign.
 *
 * References are looked up and never copied: a node of 3,000 members to which 2,000 nodes refer stays a single node.
 */
import { isObject, type Json } from '../json.js';
import { MAX_DATA_DEPTH, MAX_PARTS, tidy, type Copies } from '../tidy.js';
import { PREFIXES } from './cognio-terms.js';

/** The members of an object by their keys (see `keyOf`), each with the name that the publisher wrote. */
export type Members = ReadonlyMap<string, readonly [written: string, value: unknown]>;

/** A node: its own members, and the members of the node that it refers to. Its own members come first and win. */
export type Node = readonly Members[];

/** A node of a document, with its path in the document. */
export interface Found {
  readonly node: Node;
  readonly value: Json;
  readonly path: string;
}

/** The deepest nesting of arrays and graphs. Published data has fewer levels. */
const MAX_DEPTH = 8;

/** Members of a page or an article that contain its review. Their nodes are read as nodes of the graph. */
const HOLDERS = ['@graph', ':mainEntity', ':review'];

const KNOWN_PREFIXES = new Map(Object.entries(PREFIXES));

/** The namespaces of the two vocabularies, in all spellings that publishers use. */
const KNOWN_NAMESPACE = /^https?:\/\/([^/]*\.)?schema\.org\/|acst|cognio/;

/** The top nodes of a document: a single node, the nodes of an array, or the nodes of a `@graph`. */
export class Graph {
  readonly nodes: Found[] = [];
  /** Objects whose unknown members are already in the story: they are kept once, however many nodes refer to the object. */
  readonly kept = new Set<Members>();
  /** Whether `toCognioReview` wrote the document: then all names in it already have the form of `nameOf`. */
  isOurs = false;
  readonly #byId = new Map<unknown, Json>();
  /** The members of each object that is already opened, so that it is opened once. A list has no members. */
  readonly #opened = new Map<unknown, Members>();
  readonly #aliases: Map<string, string>;
  #hasContext: boolean;

  /** @param parent - the graph whose context also applies here */
  constructor(value: unknown, parent?: Graph) {
    this.#aliases = parent ? parent.#aliases : new Map<string, string>();
    this.#hasContext = parent !== undefined && parent.#hasContext;
    this.#collect(value, '', MAX_DEPTH);
  }

  /**
   * A tidied graph of one node and of the nodes that it refers to: one story of a document that may hold thousands.
   * `undefined` if the node has more than `MAX_PARTS` parts.
   *
   * @param stories - the nodes that are stories themselves: only their texts are taken
   */
  excerpt({ value }: Found, stories: ReadonlySet<unknown>): Graph | undefined {
    const copies: Copies = new Map();
    const nodes = [tidy(value, 2 * MAX_DATA_DEPTH, copies)];
    if (copies.size > MAX_PARTS) return undefined;
    // References may lead through the whole document, so the size is limited. The loop visits the nearest nodes first, because it
    // appends to the map over which it iterates.
    const limit = copies.size + MAX_PARTS / 4;
    for (const part of copies.values()) {
      for (const text of part ? Object.values(part) : []) {
        const known = typeof text === 'string' && copies.size < limit && this.#byId.get(text);
        if (known && !copies.has(known)) nodes.push(tidy(known, stories.has(known) ? 1 : 2 * MAX_DATA_DEPTH, copies));
      }
    }
    return new Graph(nodes, this);
  }

  /** The node that a value is, or refers to by its `@id`. References within that node are not followed. */
  node(value: unknown): Node {
    const own = isObject(value) ? this.#open(value) : undefined;
    const known = this.#byId.get(own ? own.get('@id')?.[1] : value);
    return [...new Set([own, known && this.#open(known)])].filter((members) => members !== undefined);
  }

  /** Whether one of the types of a node matches, as an IRI or as it is written. */
  isA(node: Node, type: RegExp): boolean {
    return list(get(node, '@type')).some((name) => typeof name === 'string' && type.test(this.#expand(name)));
  }

  /** A name with one of our prefixes, or else as an IRI. A name without a known namespace stays as it is written. */
  nameOf(written: string): string {
    const iri = this.#expand(written).replace(/^http(?=:..schema\.org)/, 'https');
    for (const [prefix, namespace] of KNOWN_PREFIXES) {
      if (iri.startsWith(namespace)) return `${prefix}:${iri.slice(namespace.length)}`;
    }
    return iri;
  }

  /** A copy of a value with names in the form of `nameOf`, so that it has the same meaning without its context. */
  valueOf(value: unknown, depth = MAX_DEPTH): unknown {
    if (depth === 0) return value;
    if (Array.isArray(value)) return value.map((item) => this.valueOf(item, depth - 1));
    if (!isObject(value) || '@value' in value) return value;
    const members = Object.entries(value).map(([written, member]) => [
      this.nameOf(written),
      written === '@type' ? this.typesOf(member) : this.valueOf(member, depth - 1),
    ]);
    return Object.fromEntries(members) as Json;
  }

  /** Types in the form of `nameOf`. */
  typesOf(types: unknown): unknown[] {
    return list(types).map((type) => (typeof type === 'string' ? this.nameOf(type) : type));
  }

  #expand(name: string): string {
    const alias = this.#aliases.get(name) ?? name;
    if (alias.startsWith('@')) return alias;
    const [, prefix = '@vocab', local = ''] = /^(?:([^:]*):)?(.*)/s.exec(alias) ?? [];
    const namespace = this.#aliases.get(prefix) ?? KNOWN_PREFIXES.get(prefix);
    return namespace === undefined ? alias : namespace + local;
  }

  #collect(value: unknown, path: string, depth: number): void {
    if (depth === 0 || this.#opened.has(value)) return;
    if (Array.isArray(value)) {
      this.#opened.set(value, new Map());
      value.forEach((item, index) => this.#collect(item, `${path}[${index}]`, depth - 1));
    } else if (isObject(value)) {
      this.#learn(value['@context']);
      const members = this.#open(value);
      const id = members.get('@id')?.[1];
      const known = this.#byId.get(id);
      this.nodes.push({ node: [members], value, path });
      // Several objects may have one `@id`, some of which only mention the node: references lead to the one with the most members.
      if (id !== undefined && !(known && this.#open(known).size >= members.size)) this.#byId.set(id, value);
      for (const holder of HOLDERS) {
        const [written, held] = members.get(holder) ?? [];
        if (written) this.#collect(held, path && `${path}.` + written, depth - 1);
      }
    }
  }

  /** Reads the aliases of a context. Does not fetch remote contexts, and knows the context of schema.org. */
  #learn(context: unknown): void {
    if (context === undefined) return;
    this.#hasContext = true;
    for (const part of list(context)) {
      if (typeof part === 'string' && /^https?:\/\/schema\.org\b/.test(part))
        this.#aliases.set('@vocab', PREFIXES.schema);
      for (const [alias, definition] of isObject(part) ? Object.entries(part) : []) {
        const iri = isObject(definition) ? definition['@id'] : definition;
        if (typeof iri === 'string') this.#aliases.set(alias, iri);
      }
    }
  }

  #open(value: Json): Members {
    const known = this.#opened.get(value);
    if (known) return known;
    const members = new Map<string, [string, unknown]>();
    for (const member of Object.entries(value)) {
      const key = this.key(member[0]);
      // Of two members with one local name, such as `schema:text` and `cognio:text`, the first is read and both are kept.
      members.set(members.has(key) ? member[0] : key, member);
    }
    this.#opened.set(value, members);
    return members;
  }

  /**
   * The key of a name in `Members`: `:` plus the local name for a term of the two vocabularies, `#` plus the local name for our
   * own term, and the IRI for a foreign term. A name without a prefix is a term only if there is a context.
   */
  key(written: string): string {
    const name = this.#aliases.get(written) ?? written;
    if (name.startsWith('@')) return name;
    const hasPrefix = name.includes(':');
    const iri = hasPrefix ? this.#expand(name) : name;
    if (iri.startsWith(PREFIXES.story)) return `#${iri.slice(PREFIXES.story.length)}`;
    if (/^\w+:\/\//.test(iri) && !KNOWN_NAMESPACE.test(iri)) return iri;
    return hasPrefix || this.#hasContext ? `:${localName(name)}` : name;
  }
}

/** The value of the member that a term names. */
export function get(node: Node, term: string): unknown {
  const key = keyOf(term);
  return node.find((members) => members.has(key))?.get(key)?.[1];
}

/** The key of a term in `Members`: `:text` for `schema:text`. */
export function keyOf(term: string): string {
  return term.replace(/^\w+/, '');
}

/** The values of a member, which may be a single value, a set or a list. Holes stay, so that the indices are true. */
export function list(value: unknown): unknown[] {
  return [value].flat().flatMap((item) => (isObject(item) ? (item['@list'] ?? item['@set'] ?? item) : item));
}

/** An IRI without its namespace or prefix. */
export function localName(iri: string): string {
  return iri.replace(/^.*[#/:](?=.)/s, '');
}
