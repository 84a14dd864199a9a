import type { Metric } from '../domain/coverage.ts';

/** What each coverage metric counts. */
export const METRIC_MEANINGS: Readonly<Record<Metric, string>> = {
  lines: 'covered / coverable lines (the default)',
  branches: 'branches taken / branches',
  functions: 'functions called / functions',
  statements: 'statements executed / statements, where the format has them',
  'lines-and-branches': 'covered lines and taken branches / lines and branches, as coverage.py and Sonar count',
  'strict-lines': 'fully covered / coverable lines: a line with an untaken branch is missed, as Codecov counts',
};
