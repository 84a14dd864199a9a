import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { ReportError } from '../../src/domain/diagnostic.ts';
import type { Batch, Read } from '../../src/formats/format.ts';
import { readHead } from '../../src/formats/head.ts';
import { FORMATS } from '../../src/formats/index.ts';

const PRODUCERS = path.join(import.meta.dirname, '../fixtures/producers');

/** Every real report, whole and cut in the middle. */
const reports = readdirSync(PRODUCERS, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.parentPath.includes('reports') && !entry.name.endsWith('.golden'))
  .map((entry) => readFileSync(path.join(entry.parentPath, entry.name)))
  .flatMap((bytes) => [bytes, bytes.subarray(0, bytes.length >> 1)]);

function outcome(read: Read, bytes: Uint8Array): unknown {
  const batches: Batch[] = [];
  try {
    for (const batch of read([bytes], { path: 'report' })) batches.push(batch);
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    return { batches, line: error.line, message: error.message };
  }
  return { batches };
}

test.each(FORMATS.filter(({ reader }) => reader !== undefined).map((format) => [format.title, format] as const))(
  '%s: reports one after the other are read as each alone',
  (_, format) => {
    const own = reports.filter((bytes) => format.claims(readHead(bytes, true)));
    expect(own.length).toBeGreaterThan(100);
    const read = format.reader?.() ?? format.read;
    for (const bytes of own) expect(outcome(read, bytes)).toEqual(outcome(format.read, bytes));
  },
);
