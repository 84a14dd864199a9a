/** What an element inside a case says. `flaky`: an attempt that failed before the test passed. `rerun`: one more that failed. */
export interface Finding {
  readonly sort: 'failure' | 'error' | 'skipped' | 'flaky' | 'flaky error' | 'rerun' | 'rerun error';
  readonly type: string | undefined;
  readonly message: string | undefined;
  text: string;
}
