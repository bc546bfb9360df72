export { WordDocumentHost } from "./office/word-document-host.js";
