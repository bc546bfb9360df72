export { outcomeNames, severityNames } from "./words.js";
