/** @source Microsoft Learn, "Automatically open a task pane with a document": the setting's name is Office's own. */
const SETTING = "Office.AutoShowTaskpaneWithDocument";

/** Marks the document, so that the panel opens by itself with it from now on. Costs nothing when it is marked already. */
export function openWithDocument(): void {
  const { settings } = Office.context.document;
  if (settings.get(SETTING) === true) return;
  settings.set(SETTING, true);
  settings.saveAsync({}, () => {
    // Where it cannot be saved the clerk presses the button, as before; nothing is lost.
  });
}
