/** One output of the program. */
export interface OutputStream {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  readonly columns: number | undefined;
}

/** Everything the program gets from outside; tests give their own. */
export interface Io {
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly stdinIsTerminal: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly workingDirectory: string;
  /** Aborted by Ctrl-C and its like. */
  readonly signal: AbortSignal;
}

/** Exit codes: fine, findings of severity error, could not run. */
export const exitCodes = { fine: 0, findings: 1, failed: 2 } as const;
