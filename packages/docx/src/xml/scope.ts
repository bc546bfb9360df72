import { readError } from "../errors.js";
import { ownCopy } from "./text.js";
import { learntSlots, NS, type LearntNames, type Vocabulary } from "./vocabulary.js";

/** Longer names are not kept. */
const LONGEST = 64;
/** So many declarations after declarations are kept by number: documents of one program have the same few. */
const FOLLOWING = 1000;
/** Number of the bindings that begin a document: none. */
const NOTHING = 1;

let lastGeneration = NOTHING;
/** What a declaration makes of bindings: number, prefix and namespace → number. */
const following = new Map<string, number>();

/** The number of bindings with one more declaration. */
function after(generation: number, prefix: string, namespace: number): number {
  const key = `${generation} ${namespace} ${prefix}`;
  const known = following.get(key);
  if (known !== undefined) return known;
  lastGeneration += 1;
  if (following.size < FOLLOWING && prefix.length <= LONGEST) following.set(key, lastGeneration);
  return lastGeneration;
}

/**
 * The namespace declarations in scope while a document is scanned, and what names mean under them.
 * Names repeat, in a document and from one to the next, so what one was found to mean is kept by its hash.
 */
export class NamespaceScope {
  /**
   * Changes with the declarations in scope and comes back with them: equal numbers mean equal bindings, in every document.
   */
  generation: number;
  private readonly prefixes: string[] = ["xml"];
  private readonly bound: number[] = [NS.xml];
  private readonly depths: number[] = [0];
  private readonly generations: number[] = [];
  private readonly learnt: LearntNames;

  constructor(
    private readonly vocabulary: Vocabulary,
    /** For a fragment: prefixes declared outside it; others are then unknown instead of refused. */
    private readonly outside: ReadonlyMap<string, number> | undefined,
  ) {
    this.learnt = vocabulary.learnt;
    this.generation = outside === undefined ? NOTHING : ++lastGeneration;
  }

  /** Takes in a declaration of the element at a depth; one that says nothing new changes nothing. */
  declare(prefix: string, uri: string, depth: number): void {
    const namespace = uri === "" ? NS.none : (this.vocabulary.namespaces.get(uri) ?? NS.unknown);
    if (this.find(prefix) === namespace) return;
    this.prefixes.push(prefix);
    this.bound.push(namespace);
    this.depths.push(depth);
    this.generations.push(this.generation);
    this.generation = after(this.generation, prefix, namespace);
  }

  /** Drops what the element at a depth declared. */
  leave(depth: number): void {
    while (this.depths[this.depths.length - 1] === depth) {
      this.depths.pop();
      this.prefixes.pop();
      this.bound.pop();
      this.generation = this.generations.pop()!;
    }
  }

  /** Namespace number of a prefix, `""` for the default one. @throws ReadError malformed when it is not declared. */
  lookup(prefix: string): number {
    const namespace = this.find(prefix);
    if (namespace !== undefined) return namespace;
    if (this.outside !== undefined) return NS.unknown;
    throw readError("malformed");
  }

  /**
   * Vocabulary number of the element name from one offset of a text to another; 0 when it is not in the vocabulary.
   * @param hash of its characters
   */
  resolve(text: string, from: number, to: number, hash: number): number {
    const { names, generations, ids } = this.learnt;
    const slot = (hash ^ (hash >>> 9)) & (learntSlots - 1);
    const known = names[slot]!;
    if (generations[slot] === this.generation && known.length === to - from && text.startsWith(known, from)) {
      return ids[slot]!;
    }
    const name = text.slice(from, to);
    const colon = name.indexOf(":");
    const namespace = this.lookup(colon < 0 ? "" : name.slice(0, colon));
    const id = this.vocabulary.elements.get(`${namespace}:${colon < 0 ? name : name.slice(colon + 1)}`) ?? 0;
    if (name.length > LONGEST) return id;
    names[slot] = ownCopy(name);
    generations[slot] = this.generation;
    ids[slot] = id;
    return id;
  }

  private find(prefix: string): number | undefined {
    for (let index = this.prefixes.length - 1; index >= 0; index--) {
      if (this.prefixes[index] === prefix) return this.bound[index]!;
    }
    return this.outside?.get(prefix) ?? (prefix === "" ? NS.none : undefined);
  }
}
