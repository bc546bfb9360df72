/** Whether anything is written in the open document; the self-test replaces all of it. */
export async function hasText(): Promise<boolean> {
  return Word.run(async (context) => {
    const paragraphs = context.document.body.getRange("Whole").paragraphs;
    paragraphs.load("items/text");
    await context.sync();
    return paragraphs.items.some(({ text }) => text.trim() !== "") || paragraphs.items.length > 3;
  });
}
