import { numbered } from './xml-events.ts';

const ELEMENTS = [
  'TestLog',
  'TestResult',
  'TestSuite',
  'TestCase',
  'Error',
  'FatalError',
  'Exception',
  'LastCheckpoint',
  'Message',
  'Warning',
  'Info',
  'TestingTime',
] as const;
const ATTRIBUTES = [
  'name',
  'file',
  'line',
  'skipped',
  'reason',
  'result',
  'assertions_passed',
  'assertions_failed',
  'warnings_failed',
  'test_cases_passed',
  'test_cases_passed_with_warnings',
  'test_cases_failed',
  'test_cases_timed_out',
] as const;
export const VOCABULARY = { elements: ELEMENTS, attributes: ATTRIBUTES };
export const E = numbered(ELEMENTS);
export const A = numbered(ATTRIBUTES);
