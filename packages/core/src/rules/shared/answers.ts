/**
 * What has been found out of one paragraph, by who asked. An answer is kept as long as nothing of the paragraph changes.
 */
export type Answers = (object | undefined)[];

/** The answer of a rule that has nothing to say of a paragraph. */
export const silent: readonly never[] = [];

/** Answers that hold for a paragraph like this one in another block: that nothing is wrong. All others may have its place in them. */
export function answersElsewhere(answers: Answers): Answers {
  return answers.map((answer) => (answer === silent ? silent : undefined));
}
