// The exit codes of every command, as docs/errors.md lists them.

export const EXIT = {
  ok: 0,
  /** Something was found wrong: `verify` has faults, or nothing could be read. */
  failed: 1,
  /** The command was typed wrong. */
  usage: 2,
  /** Interrupted by Ctrl-C. */
  interrupted: 130,
} as const
