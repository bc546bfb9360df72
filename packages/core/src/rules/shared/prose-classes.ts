import { CharacterClasses } from "../../text/character-classes.js";

/**
 * Classes of characters without which a rule has nothing to say of a paragraph (see `ProseParagraph.has`): looked for once for all rules.
 */
export const proseClasses = new CharacterClasses();
