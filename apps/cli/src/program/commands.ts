import type { Command } from "commander";
import type { ExitCode, Io } from "../io.js";

/** Adds some commands to the program; `done` is told how one ended. */
export type Commands = (program: Command, io: Io, done: (code: ExitCode) => void) => void;
