import type { Cases } from './junit-cases.ts';
import type { Finding } from './junit-finding.ts';
import { panickedPackage } from './junit-go-case.ts';
import type { Run } from './junit-run.ts';
import type { Suites } from './junit-suites.ts';
import { A } from './junit-vocabulary.ts';
import type { Attributes } from './xml-events.ts';

/** What is written inside cases and suites of what became of them, and the output where it is all that tells. */
export interface Findings {
  readonly open: (sort: Finding['sort'], attributes: Attributes) => void;
  readonly close: (text: string) => void;
  readonly isInside: () => boolean;
  /** Surefire's element for the text of an attempt. */
  readonly stackTrace: (text: string) => void;
  readonly wantsOutput: () => boolean;
  readonly output: (text: string) => void;
}

export function openFindings(run: Run, suites: Suites, cases: Cases): Findings {
  const open: Finding[] = [];

  /** The last one of the innermost suite or case. */
  function latest(): Finding | undefined {
    return run.owners.at(-1)?.findings?.at(-1);
  }

  return {
    open(sort, attributes) {
      const owner = run.owners.at(-1);
      if (sort !== 'skipped') run.tally.failures++;
      const finding: Finding = { sort, type: attributes.text(A.type), message: attributes.text(A.message), text: '' };
      open.push(finding);
      if (owner === undefined || (sort === 'skipped' && !cases.isInside())) return;
      owner.findings ??= [];
      owner.findings.push(finding);
    },
    close(text) {
      const finding = open.pop();
      if (finding !== undefined)
        finding.text = finding.text === '' ? text : `${finding.text}${text.trim() === '' ? '' : text}`;
    },
    isInside: () => open.length > 0,
    stackTrace(text) {
      const finding = open.at(-1);
      if (finding !== undefined) finding.text = text;
    },
    /** ctest writes what a test printed only here, beside an empty failure, and go-junit-report the panic that ended a package. */
    wantsOutput() {
      if (run.dialect === 'go') return !cases.isInside() && suites.top() !== undefined;
      if (run.dialect !== 'ctest' || !cases.isInside() || open.length > 0) return false;
      return latest()?.text === '';
    },
    output(text) {
      const finding = latest();
      const aborted = run.dialect === 'go' ? panickedPackage(suites.top()?.name, text) : undefined;
      if (aborted !== undefined) run.emit(aborted);
      else if (finding !== undefined) finding.text = text;
    },
  };
}
