/**
 * Calls back when paragraphs came, changed or went (WordApi 1.6). A hint like any other: such events are missed on fast edits and in
 * long documents (OfficeDev/office-js #4874, #5400). Where Word does not offer them nothing happens.
 * @param run runs a batch of its own
 * @returns unsubscribe
 */
export function onParagraphs(
  listener: () => void,
  run: (batch: (context: Word.RequestContext) => Promise<void>) => Promise<void>,
): () => void {
  if (!Office.context.requirements.isSetSupported("WordApi", "1.6")) return () => undefined;
  const registered: OfficeExtension.EventHandlerResult<unknown>[] = [];
  let left = false;
  const handler = async (): Promise<void> => {
    if (!left) listener();
    await Promise.resolve();
  };
  const leave = async (): Promise<void> => {
    for (const each of registered.splice(0)) {
      each.remove();
      await each.context.sync();
    }
  };
  const ready = run(async (context) => {
    const { document } = context;
    document.track();
    registered.push(
      document.onParagraphAdded.add(handler),
      document.onParagraphChanged.add(handler),
      document.onParagraphDeleted.add(handler),
    );
    await context.sync();
  }).catch(() => undefined); // the selection's own event and the slow poll remain
  return () => {
    left = true;
    void ready.then(leave).catch(() => undefined);
  };
}
