import { ribbonCommands, runCommand, tellInDialog } from "./ribbon-commands.js";

/**
 * With the manifest for Microsoft 365 the task pane's page is the page of the ribbon and of the keyboard shortcuts too,
 * shown or not. Elsewhere nothing happens here.
 * @param show turns the panel to a view
 */
export function joinSharedRuntime(show: (view: "check" | "help") => void): void {
  if (!Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) return;
  const shown = async (view?: "check" | "help"): Promise<undefined> => {
    await Office.addin.showAsTaskpane();
    if (view !== undefined) show(view);
  };
  const commands = {
    ...ribbonCommands,
    showPanel: () => shown(),
    showCheck: () => shown("check"),
    showHelp: () => shown("help"),
  };
  for (const [name, command] of Object.entries(commands)) {
    // A shortcut hands over no event, a button does.
    Office.actions.associate(name, (event?: Office.AddinCommands.Event) => {
      void runCommand(command, tellInDialog).finally(() => event?.completed());
    });
  }
}
