/** The library's own means to build classes from a description, as found in 1.1.110. */
interface Library {
  readonly OfficeExtension: { readonly LibraryBuilder: new (options: object) => unknown };
  readonly Word: Record<string, { prototype: object } | undefined>;
}

const WRITES = 0;
const READS = 4;

/** A method that gives a value: name, parameters, flags (2: it only reads), its name on the wire. */
function method(name: string, parameterCount: number, reads: boolean, wire: string): object {
  return {
    name,
    behaviorFlags: reads ? 2 : 0,
    apiSetInfoOrdinal: 0,
    originalName: wire,
    apiFlags: reads ? READS : WRITES,
    parameterCount,
    undoableApiSetInfoOrdinal: 0,
  };
}

/** An event of the document. Its number and how it is registered are not known: these are the emulation's own. */
function event(name: string, number: number): object {
  return {
    name,
    behaviorFlags: 0,
    apiSetInfoOrdinal: 0,
    typeExpression: String(number),
    targetIdExpression: "",
    register: `_Register${name}Event`,
    unregister: `_Unregister${name}Event`,
  };
}

/** Events of paragraphs and the numbers that the emulation gives them. */
export const paragraphEvents = { ParagraphAdded: 70001, ParagraphChanged: 70002, ParagraphDeleted: 70003 } as const;

/**
 * Members of WordApi 1.6 to 1.9 that the add-in uses and that the library on the package registry lacks, described as in
 * `@types/office-js`. How Word carries them is unknown: tests show that the add-in calls them as their types say, no more.
 * Never replaces a member that is there.
 */
export function addNewerMembers({ OfficeExtension, Word }: Library): void {
  const made: Record<string, { prototype: object }> = {};
  const names = Object.keys(paragraphEvents) as (keyof typeof paragraphEvents)[];
  const clientObject = (name: string, members: object): object => ({
    name,
    behaviorFlags: 0,
    collectionPropertyPath: null,
    newObjectServerTypeFullName: null,
    newObjectApiFlags: 0,
    childItemTypeFullName: null,
    ...members,
  });
  const annotations = (name: string, originalName: string, parameterCount: number, type: string): object => ({
    name,
    behaviorFlags: 2,
    apiSetInfoOrdinal: 0,
    originalName,
    apiFlags: READS,
    parameterCount,
    returnTypeFullName: type,
    returnObjectGetByIdMethodName: null,
    undoableApiSetInfoOrdinal: 0,
  });
  new OfficeExtension.LibraryBuilder({
    metadata: {
      name: "WordExt",
      hostName: "Word",
      defaultApiSetName: "WordApi",
      apiSets: [],
      strings: [],
      enumTypes: [],
      clientObjectTypes: [
        clientObject("Document", {
          scalarMethods: names.flatMap((name) => [
            method(`_Register${name}Event`, 0, true, `_Register${name}Event`),
            method(`_Unregister${name}Event`, 0, true, `_Unregister${name}Event`),
          ]),
          navigationMethods: [annotations("getAnnotationById", "GetAnnotationById", 1, "Word.Annotation")],
          events: names.map((name) => event(name, paragraphEvents[name])),
        }),
        clientObject("Paragraph", {
          scalarMethods: [method("insertAnnotations", 1, false, "InsertAnnotations")],
          navigationMethods: [annotations("getAnnotations", "GetAnnotations", 0, "Word.AnnotationCollection")],
        }),
      ],
    },
    targetNamespaceObject: made,
    namespaceMap: { Word },
    fullyInitialize: true,
  });
  for (const [name, type] of Object.entries(made)) {
    const target = Word[name]!.prototype;
    for (const member of Object.getOwnPropertyNames(type.prototype)) {
      if (member in target) continue;
      Object.defineProperty(target, member, Object.getOwnPropertyDescriptor(type.prototype, member)!);
    }
  }
}
