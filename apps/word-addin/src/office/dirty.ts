/**
 * Calls back when the selection moved, which is the only sign of typing at WordApi 1.3. A hint: it also comes without
 * a change, and is missed now and then (OfficeDev/office-js #2964), so the panel also looks by itself from time to time.
 * @returns unsubscribe
 */
export function onSelectionChanged(listener: () => void): () => void {
  const { document } = Office.context;
  const type = Office.EventType.DocumentSelectionChanged;
  let left = false;
  const handler = (): void => {
    if (!left) listener();
  };
  document.addHandlerAsync(type, handler);
  return () => {
    left = true;
    document.removeHandlerAsync(type, { handler });
  };
}
