/** Gives back the object it is told to make: what derives from it puts its private fields on that. */
// eslint-disable-next-line @typescript-eslint/no-extraneous-class -- the class is what its constructor gives back
class Itself {
  constructor(object: object) {
    return object;
  }
}

/**
 * The answers that an object carries. They are in a private field: nobody sees them, and copies, clones and JSON are without.
 * Why not a WeakMap: whenever the collector looks through young objects it takes all entries of one for alive, so that every
 * report that was ever checked would be moved to the old ones first, at a third of the time of its check.
 */
class Carried extends Itself {
  readonly #answers: unknown[];

  constructor(object: object, slots: number) {
    super(object);
    this.#answers = new Array<unknown>(slots);
  }

  static by(object: object, slots: number): unknown[] {
    if (#answers in object) return object.#answers;
    if (!Object.isExtensible(object)) return besideOf(object, slots);
    return new Carried(object, slots).#answers;
  }
}

/** Objects that nothing can be put on any more. */
const beside = new WeakMap<object, unknown[]>();

function besideOf(object: object, slots: number): unknown[] {
  let answers = beside.get(object);
  if (answers === undefined) beside.set(object, (answers = new Array<unknown>(slots)));
  return answers;
}

/** Stands for an answer that is `undefined`: it was asked for too. */
const nothing = Symbol("nothing");

/**
 * What is found out of objects of one kind, kept with each of them as long as it lives. The objects must not change: an answer is
 * that of the object as it was first asked.
 */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- says the kind once for all its questions
export class Memory<Key extends object> {
  #slots = 0;

  /** Makes a question that is asked once of each object. What the answer depends on besides must be fixed when it is made. */
  once<Of extends Key, Answer>(ask: (key: Of) => Answer): (key: Of) => Answer {
    const slot = this.#slots++;
    return (key) => {
      const answers = Carried.by(key, this.#slots);
      const known = answers[slot];
      if (known !== undefined) return (known === nothing ? undefined : known) as Answer;
      const answer = ask(key);
      answers[slot] = answer === undefined ? nothing : answer;
      return answer;
    };
  }
}
