import type { Block, ReportDocument } from "./model.js";
import { Memory } from "./memory.js";

/** What is kept with a document, and with each of its blocks (those in cells, notes and text boxes too). */
export const ofDocument = new Memory<ReportDocument>();
export const ofBlock = new Memory<Block>();
