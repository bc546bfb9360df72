/** Shortest term that is matched with an error in it: with less, anything is like anything. */
export const shortestTerm = 4;
