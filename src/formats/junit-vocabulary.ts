import { numbered, type Vocabulary } from './xml-events.ts';

const ELEMENTS = [
  'testsuites',
  'testsuite',
  'testcase',
  'failure',
  'error',
  'skipped',
  'ignored',
  'flakyFailure',
  'flakyError',
  'rerunFailure',
  'rerunError',
  'stackTrace',
  'system-out',
  'system-err',
  'properties',
  'property',
] as const;

const ATTRIBUTES = [
  'name',
  'classname',
  'class',
  'file',
  'filepath',
  'line',
  'lineno',
  'time',
  'duration',
  'timestamp',
  'hostname',
  'id',
  'package',
  'status',
  'result',
  'message',
  'type',
  'failure',
  'tests',
  'failures',
  'errors',
  'skipped',
  'skip',
  'skips',
  'ignored',
  'disabled',
  'xsi:noNamespaceSchemaLocation',
] as const;

export const VOCABULARY: Vocabulary = { elements: ELEMENTS, attributes: ATTRIBUTES };
export const E = numbered(ELEMENTS);
export const A = numbered(ATTRIBUTES);
