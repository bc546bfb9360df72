/** What of core is needed only once there are findings or links to act on: a chunk of its own. */
export { alignLinkedNumber } from "@nianbao/core";
export { withinLink } from "../linked/within-link.js";
