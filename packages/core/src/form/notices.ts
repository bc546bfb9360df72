import { notice2019 } from "./notice2019/index.js";
import { notice2021 } from "./notice2021/index.js";
import type { Form } from "./types.js";

/**
 * Every format notice there is, the newest first. A new one is a folder beside those of its forerunners and its line here;
 * what it takes over unchanged it imports from them, and `follows` names the one whose rules hold for it too.
 */
export const notices: readonly [Form, ...Form[]] = [notice2021, notice2019];
