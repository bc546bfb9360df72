export { renderNote, type NoteContent } from "./note.js";
export { trackEdits } from "./tracked.js";
export { withComments, type Commenter, type NewComment } from "./withComments.js";
