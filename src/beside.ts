import type { ReportRow } from './domain/snapshot.ts';
import type { ReportedCase } from './formats/format.ts';
import { runErrors } from './formats/run-error.ts';

/** What the reports of one folder have, for a summary of them that lies there. Reports come in the order of their paths: Failsafe's before its summary. */
export interface Besides {
  readonly add: (row: ReportRow) => void;
  /** Errors for failures that a summary counts and no report in its folder has. */
  readonly missing: (path: string, failures: number) => readonly ReportedCase[];
}

export function createBesides(): Besides {
  const failures = new Map<string, number>();
  return {
    add({ path, cases }) {
      if (cases === undefined || cases.failed === 0) return;
      failures.set(folderOf(path), (failures.get(folderOf(path)) ?? 0) + cases.failed);
    },
    missing(path, counted) {
      const there = failures.get(folderOf(path)) ?? 0;
      if (counted <= there) return [];
      const message = 'the summary counts more failures than the reports beside it have';
      return runErrors({ message, detail: `counted: ${counted}, in the reports: ${there}` }, counted - there);
    },
  };
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
