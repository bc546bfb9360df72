import type { DocumentHost } from "../port.js";

/** A host with a document open, and the hands of a clerk on the same document. */
export interface Subject {
  readonly host: DocumentHost;
  /** Replaces the text of a body paragraph as the clerk would by typing, not through the host. */
  readonly type: (block: number, text: string) => Promise<void>;
  /** Puts the clerk's cursor into a body paragraph. */
  readonly placeCursor: (block: number) => Promise<void>;
  /** Text of the clerk's selection; undefined where a host cannot tell. */
  readonly selectedText?: () => Promise<string>;
  /** The file as it would be saved now, where that can be had. */
  readonly bytes?: () => Promise<Uint8Array>;
  readonly close?: () => Promise<void>;
}

/** Opens a .docx in the host under test. */
export type HostFactory = (bytes: Uint8Array) => Promise<Subject>;

/** One promise of the port. Throws a {@link ContractError} when it is broken. */
export interface ContractCase {
  readonly name: string;
  run(open: HostFactory): Promise<void>;
}
