import { contractCases, type HostFactory } from "@nianbao/host";
import { WordDocumentHost } from "@nianbao/word-addin";
import { profileOf, profiles, textOf, type Profile, type Quirks } from "./emulator/index.js";
import { openInWord } from "./seams/jsdom-office.js";

jest.setTimeout(120_000); // on a busy machine; one that is cut off would spoil the next, as they share the library's globals

/** The port's promises kept by the Word adapter through Microsoft's unmodified library, in every way Word may behave. */
const ways: readonly (readonly [string, Partial<Quirks>, Profile])[] = [
  ...profiles.map((profile) => [`Word as ${profile.name}`, {}, profile] as const),
  ["Word that lists continued cells", { continuationParagraphs: true }, profileOf("web/1.3")],
  ["Word that leaves stray lines", { strayParagraph: true }, profileOf("PC/1.3")],
];

describe.each(ways)("%s", (_name, quirks, profile) => {
  test.each(contractCases.map((item) => [item.name, item] as const))("%s", async (_case, item) => {
    await item.run(openWord(quirks, profile));
  });
});

/** A Word with a document open and a clerk at it. */
function openWord(quirks: Partial<Quirks>, profile: Profile): HostFactory {
  return async (bytes) => {
    const { word, selectionChanged } = await openInWord(bytes, quirks, profile);
    const { document } = word;
    const paragraphAt = (block: number): Element => document.blockParagraph(block);
    return {
      host: new WordDocumentHost(),
      type: async (block, text) => {
        const paragraph = paragraphAt(block);
        document.replaceText({ paragraph, start: 0, end: textOf(paragraph).length }, text);
        selectionChanged();
      },
      placeCursor: async (block) => {
        document.selection = { paragraph: paragraphAt(block), start: 0, end: 0 };
      },
      selectedText: async () => {
        const { paragraph, start, end } = document.selection;
        return textOf(paragraph).slice(start, end);
      },
      bytes: async () => document.toDocx(),
    };
  };
}
