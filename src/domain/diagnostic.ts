/** Something a person should know about one input. An `error` means that the input could not be used as a whole. */
export interface Diagnostic {
  readonly level: 'error' | 'warning' | 'note';
  /** The file as the user knows it (relative to the workspace where it lies inside). */
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  readonly message: string;
}

/** A report that cannot be read, or not to its end. Thrown by formats, caught only by `load.ts`. */
export class ReportError extends Error {
  override readonly name = 'ReportError';
  /** 1-based line in the decoded text, where it is known. */
  readonly line: number | undefined;
  constructor(message: string, line?: number, options?: ErrorOptions) {
    super(message, options);
    this.line = line;
  }
}

/** The caller's mistakes (inputs, policy, arguments), all of them at once. Exit status 2 on the command line. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly Diagnostic[];
  constructor(problems: readonly Diagnostic[]) {
    super(problems.map(formatDiagnostic).join('\n'));
    this.problems = problems;
  }
}

/** `file:line: message`, the form every editor understands. */
export function formatDiagnostic({ file, line, message }: Diagnostic): string {
  const place = [file, line].filter((part) => part !== undefined).join(':');
  return place === '' ? message : `${place}: ${message}`;
}
