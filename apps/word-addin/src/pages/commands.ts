import { obstacle } from "./office-ready.js";
import { headingOf, hidePlain, takeOver } from "./plain-page.js";
import { ribbonCommands, runCommand, tellInDialog } from "./ribbon-commands.js";

takeOver();
hidePlain();
if (location.hash !== "" && window.opener !== null) {
  document.getElementById("notice")!.textContent = decodeURIComponent(location.hash.slice(1));
} else {
  const found = await obstacle();
  for (const [name, command] of found === "noOfficeScript" ? [] : Object.entries(ribbonCommands)) {
    const allowed = found === undefined ? command : () => Promise.resolve(`${headingOf(found)}。`);
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void runCommand(allowed, tellInDialog).finally(() => event.completed());
    });
  }
}
