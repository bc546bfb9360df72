/**
 * Makes what `work` queues tracked changes, and sets the document's own mode again after it, whatever happened. Where the
 * document tracks changes already nothing is set.
 */
export async function tracked<T>(context: Word.RequestContext, work: () => Promise<T>): Promise<T> {
  const { document } = context;
  document.load("changeTrackingMode");
  await context.sync();
  const mode = document.changeTrackingMode;
  if (mode !== "Off") return work();
  document.changeTrackingMode = "TrackAll";
  try {
    return await work();
  } finally {
    document.changeTrackingMode = mode;
    // A second try: the first may fail with what was left of a batch that failed.
    await context.sync().catch(() => context.sync().catch(() => undefined));
  }
}
