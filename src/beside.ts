import type { ReportRow } from './domain/snapshot.ts';
import type { Batch, ReportedCase } from './formats/format.ts';
import { runErrors } from './formats/run-error.ts';

/** What the reports of one folder have, for a summary of them that lies there. Reports come in the order of their paths: Failsafe's before its summary. */
export interface Besides {
  readonly add: (row: ReportRow) => void;
  /** Errors for failures that the summary at that path counts and no report in its folder has. */
  readonly missing: (path: string, counted: NonNullable<Batch['failuresBeside']>) => readonly ReportedCase[];
}

export function createBesides(): Besides {
  const failures = new Map<string, number>();
  return {
    add({ path, format, cases }) {
      if (format === undefined || cases === undefined || cases.failed === 0) return;
      const place = placeOf(path, format);
      failures.set(place, (failures.get(place) ?? 0) + cases.failed);
    },
    missing(path, { format, count }) {
      const there = failures.get(placeOf(path, format)) ?? 0;
      if (count <= there) return [];
      const message = 'the summary counts more failures than the reports beside it have';
      return runErrors({ message, detail: `counted: ${count}, in the reports: ${there}` }, count - there);
    },
  };
}

function placeOf(path: string, format: string): string {
  return `${format} ${path.slice(0, path.lastIndexOf('/') + 1)}`;
}
