/** What this Word does beyond WordApi 1.3 with the open document. */
export interface Enhancements {
  readonly comments: boolean;
  readonly trackedChanges: boolean;
}

export const floor: Enhancements = { comments: false, trackedChanges: false };

/**
 * Tries each once on the open document: what `isSetSupported` says is not always so (OfficeDev/office-js #4953, #6746). What fails
 * is as good as absent; nothing is changed. No request at WordApi 1.3.
 * @param run runs a batch of its own, so that what one leaves unsent cannot spoil the next
 */
export async function tryEnhancements(
  run: (batch: (context: Word.RequestContext) => Promise<void>) => Promise<void>,
): Promise<Enhancements> {
  if (!Office.context.requirements.isSetSupported("WordApi", "1.4")) return floor;
  const works = (queue: (context: Word.RequestContext) => void): Promise<boolean> =>
    run(async (context) => {
      queue(context);
      await context.sync();
    }).then(
      () => true,
      () => false,
    );
  return {
    comments: await works(({ document }) => document.body.getComments().load("items/content")),
    trackedChanges: await works(({ document }) => document.load("changeTrackingMode")),
  };
}
