import { describe, expect, test } from '@jest/globals';
import { type CaseVerdict, type Outcome, PASSED } from '../../src/domain/tests.ts';
import { verdictOf } from '../../src/merge/attempts.ts';
import { failed, skipped } from '../draw.ts';

const failure = failed('boom');
const error = failed('no database', 'error');

describe('the verdict of a case folds its attempts', () => {
  const rows: readonly (readonly [name: string, attempts: readonly Outcome[], verdict: CaseVerdict])[] = [
    ['one pass', [PASSED], 'passed'],
    ['one failure', [failure], 'failed'],
    ['one error', [error], 'errored'],
    ['one skip', [skipped()], 'skipped'],
    ['a failure, then a pass', [failure, PASSED], 'flaky'],
    ['an error, then a pass', [error, PASSED], 'flaky'],
    ['a pass, then a failure', [PASSED, failure], 'failed'],
    ['a pass, then an error of the tear-down', [PASSED, error], 'errored'],
    ['a failure, then an error of the tear-down', [failure, error], 'failed'],
    ['an error, then a failure', [error, failure], 'failed'],
    ['only errors', [error, error], 'errored'],
    ['a failure, a pass, a failure', [failure, PASSED, failure], 'failed'],
    ['a failure, then a skip', [failure, skipped()], 'failed'],
    ['a skip, then a pass', [skipped(), PASSED], 'passed'],
    ['two passes', [PASSED, PASSED], 'passed'],
  ];
  test.each(rows)('%s', (_, attempts, verdict) => {
    expect(verdictOf(attempts)).toBe(verdict);
  });
});
