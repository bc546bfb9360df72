import { parseAnswering, type ParseAnswer, type ParseRequest } from "./parse-answers.js";

/** A dedicated worker's own scope; the DOM's types know only the window. */
const scope = globalThis as unknown as {
  onmessage: (event: { readonly data: ParseRequest }) => void;
  postMessage(answer: ParseAnswer): void;
};

const take = parseAnswering((answer) => scope.postMessage(answer));
scope.onmessage = ({ data }) => take(data);
