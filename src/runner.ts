import * as core from '../node_modules/@actions/core/lib/core.js';

/** What a step says to the runner. The messages are escaped by the toolkit; `log` is not, so the caller answers for what is in it. */
export interface Runner {
  /** As given, or its default of `action.yml`; without white space at its ends. */
  readonly input: (name: string) => string;
  /** It is shown as `***` from now on. */
  readonly mask: (secret: string) => void;
  readonly output: (name: string, value: string) => void;
  readonly log: (text: string) => void;
  readonly warn: (message: string) => void;
  readonly error: (message: string, place?: Place) => void;
  /** Something to know that is no mistake. */
  readonly notice: (message: string, place?: Place) => void;
  /** Folds what is logged meanwhile. */
  readonly group: <T>(title: string, work: () => Promise<T>) => Promise<T>;
}

/** Where an error is shown. */
export interface Place {
  readonly title?: string;
  /** Relative to the repository. */
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  readonly endLine?: number;
}

/** The runner that started this process. The command line never loads this file: the toolkit brings an HTTP client with it. */
export function startedBy(): Runner {
  return {
    input: (name) => core.getInput(name),
    mask: core.setSecret,
    output: core.setOutput,
    log: core.info,
    warn: (message) => core.warning(message),
    group: (title, work) => core.group(title, work),
    error: (message, place = {}) => core.error(message, properties(place)),
    notice: (message, place = {}) => core.notice(message, properties(place)),
  };
}

function properties({ title, file, line, endLine }: Place): core.AnnotationProperties {
  return {
    ...(title === undefined ? {} : { title }),
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { startLine: line }),
    ...(endLine === undefined || endLine === line ? {} : { endLine }),
  };
}
