import { createHash } from 'node:crypto';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeSnapshot, encodeSnapshot } from '../../src/baseline/codec.ts';
import { signatureOf } from '../../src/compare/signature.ts';
import type { Coverage } from '../../src/domain/coverage.ts';
import type { Snapshot } from '../../src/domain/snapshot.ts';
import type { Environment, TestSuite } from '../../src/domain/tests.ts';
import { repoPath } from '../../src/domain/text.ts';
import { uniteCoverage } from '../../src/merge/coverage.ts';
import { detailOf } from '../../src/merge/coverage-detail.ts';
import { mergeSnapshots } from '../../src/merge/snapshot.ts';
import { drawn, EMPTY_SNAPSHOT, failed, plain, report, snapshot, suite } from '../draw.ts';
import { packed } from '../draw-coverage.ts';

/** What comes back, or the problem as text. */
function stored(given: Snapshot): Snapshot | string {
  const decoded = decodeSnapshot(encodeSnapshot(given, {}));
  return 'problem' in decoded ? decoded.problem : plain(decoded.snapshot);
}

/** With its coverage line by line: the order in which something was packed says nothing. */
function shown(given: Snapshot | string) {
  if (typeof given === 'string') return given;
  const { coverage: own, ...rest } = plain(given);
  const files = [...(own?.files ?? [])].map(([path, each]) => [path, [each.branchesAtLeast, detailOf(each)]] as const);
  return { ...rest, coverage: own && { ...own, files: new Map(files) } };
}

function problemOf(bytes: Uint8Array): string | undefined {
  const decoded = decodeSnapshot(bytes);
  return 'problem' in decoded ? decoded.problem : undefined;
}

const file = packed('src/a.ts', {
  lines: Uint32Array.of(1, 2, 4_000_000_000),
  hits: Uint32Array.of(0, 3, 4_294_967_295),
  branches: new Map([
    [
      2,
      {
        taken: 1,
        total: 2,
        arms: new Map([
          ['0', 4],
          ['1', 0],
        ]),
      },
    ],
    [1, { taken: 1, total: 2, atLeast: true }],
  ]),
  functions: new Map([
    ['f:1', { hits: 1e19, count: 1 }],
    ['__proto__', { hits: 0.5, count: 2 }],
  ]),
  statements: new Map(),
  totals: { functions: { covered: 1, total: 3 } },
});
const coverage: Coverage = {
  files: new Map([[file.path, file]]),
  formats: ['lcov'],
  reports: 2,
  unresolved: ['/x/y.c'],
};

const rich: Snapshot = {
  ...snapshot(
    suite('s', {
      a: 'passed',
      b: 'failed: KeyError: x',
      c: 'skipped: later',
      d: 'xfail',
      e: 'flaky: race',
      '': 'passed',
      '日本 \n|`': 'errored',
    }),
    suite(
      'm',
      { m: 'collection: no module' },
      { reasons: ['files of it could not be loaded'], environment: 'os=linux' },
    ),
    suite('empty', {}, { state: 'unreadable', reasons: ['a.xml: is empty'] }),
  ),
  coverage,
};

describe('a stored snapshot', () => {
  test.each<[string, Snapshot]>([
    ['with nothing in it', EMPTY_SNAPSHOT],
    ['with some of everything', rich],
    ['of one test', snapshot(suite('s', { a: 'passed' }))],
    ['with half a surrogate pair', snapshot(suite('s\ud800', { 'a\udc00': 'failed: \ud83d' }))],
  ])('%s comes back as it was', (_, given) => {
    expect(shown(stored(given))).toEqual(shown(given));
  });

  test('keeps ordinals, durations, files, lines and several reports', () => {
    const cases = [
      { ...drawn('passed'), classname: 'C', name: 'a', ordinal: 1, report: 0, ms: 0, file: repoPath('a.py'), line: 1 },
      { ...drawn('passed'), classname: 'C', name: 'a', ordinal: 2, report: 1, ms: 12, file: repoPath('a.py'), line: 9 },
      { ...drawn('failed: x'), classname: '', name: 'a', ordinal: 3, report: 1, ms: 864_000_000 },
    ];
    const given: Snapshot = {
      reports: [
        report('a.xml', [], { diagnostics: [{ level: 'note', message: 'odd', line: 3 }] }),
        report('b.xml', [], { state: 'stale' }),
      ],
      suites: [{ ...suite('s', {}), cases }],
      coverage: undefined,
    };
    expect(shown(stored(given))).toEqual(shown(given));
  });

  test('keeps the reports of suites that need not run in full, with the commit and the age of what is carried', () => {
    const environment = 'os=linux' as Environment;
    const keptCoverage = [
      { path: 'a/lcov.info', environment, coverage },
      { path: 'b/lcov.info', environment, coverage, from: { sha: '4f2c91a', age: 10 } },
      { path: 'c/lcov.info', environment, coverage, from: { age: 1 } },
    ];
    const decoded = decodeSnapshot(encodeSnapshot({ ...EMPTY_SNAPSHOT, keptCoverage }, {}));
    const back = 'snapshot' in decoded ? (decoded.snapshot.keptCoverage ?? []) : [];
    expect(back.map(({ coverage: _, ...rest }) => rest)).toEqual(keptCoverage.map(({ coverage: _, ...rest }) => rest));
    for (const each of back)
      expect(shown({ ...EMPTY_SNAPSHOT, coverage: each.coverage })).toEqual(shown({ ...EMPTY_SNAPSHOT, coverage }));
  });

  test('names its commit', () => {
    const decoded = decodeSnapshot(encodeSnapshot(EMPTY_SNAPSHOT, { sha: '4f2c91a' }));
    expect(decoded).toMatchObject({ meta: { sha: '4f2c91a' } });
    expect(decodeSnapshot(encodeSnapshot(EMPTY_SNAPSHOT, {}))).toMatchObject({ meta: {} });
  });

  test('keeps of a long failure what its signature is made of', () => {
    const detail = `start\n${'x\n'.repeat(6000)}Caused by: a.DeepError: 12 of them\n${'y\n'.repeat(100)}`;
    const message = `${'long '.repeat(2000)}end`;
    const [long, caused] = [failed(message), failed('', 'error', detail)];
    const cases = [long, caused].map((attempt, index) => ({
      ...drawn('failed'),
      verdict: index === 0 ? ('failed' as const) : ('errored' as const),
      attempts: [attempt],
      classname: '',
      name: `${index}`,
      ordinal: 1,
      report: 0,
    }));
    const given: TestSuite = { ...suite('s', {}), cases };
    const back = stored({ ...snapshot(given), reports: [report('a.xml')] });
    if (typeof back === 'string') throw new Error(back);
    const texts = [...(back.suites[0]?.cases ?? [])]
      .flatMap(({ attempts }) => attempts)
      .map((each) => (each.status === 'failed' ? each.failure : undefined));
    const before = cases
      .flatMap(({ attempts }) => attempts)
      .map((each) => (each.status === 'failed' ? each.failure : undefined));
    texts.forEach((failure, index) => {
      const original = before[index];
      if (failure === undefined || original === undefined) throw new Error('not failed');
      expect(signatureOf(failure, given)).toEqual(signatureOf(original, given));
      expect(failure.message.length + failure.detail.length).toBeLessThan(700);
    });
  });

  test('keeps all of a long failure where its middle is the signature', () => {
    const detail = `x\n${'p\n'.repeat(2000)}Caused by: a.DeepError: boom\n${'q\n'.repeat(2000)}`;
    const cases = [
      { ...drawn('errored'), attempts: [failed('', 'error', detail)], classname: '', name: 'a', ordinal: 1, report: 0 },
    ];
    const given: Snapshot = { reports: [report('a.xml')], suites: [{ ...suite('s', {}), cases }], coverage: undefined };
    expect(shown(stored(given))).toEqual(shown(given));
  });

  test('of 10,000 passing tests takes at most 40 kB', () => {
    const many = Array.from({ length: 100 }, (_, module) =>
      suite(
        `tests.unit.test_module_${module}`,
        Object.fromEntries(
          Array.from({ length: 100 }, (__, index) => [
            `test_${['adds', 'reads', 'writes', 'deletes'][index % 4]}_case_${index}`,
            'passed',
          ]),
        ),
      ),
    );
    expect(encodeSnapshot(snapshot(...many), {}).length).toBeLessThan(40_000);
  });
});

const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 8 }), fc.constantFrom('', '__proto__', '日本', '\ud800'));
const words = fc
  .tuple(
    fc.constantFrom(
      'passed',
      'passed',
      'failed',
      'errored',
      'skipped',
      'xfail',
      'flaky',
      'collection',
      'internal',
      'suite',
    ),
    text,
  )
  .map(([word, message]) => (word === 'passed' || word === 'xfail' ? word : `${word}: ${message}`));
const cases = fc.array(
  fc.record(
    {
      words,
      classname: text,
      name: text,
      ordinal: fc.integer({ min: 1, max: 300 }),
      ms: fc.nat(),
      line: fc.integer({ min: 1, max: 1000 }),
      file: text.map(repoPath),
      report: fc.nat(1),
    },
    { requiredKeys: ['words', 'classname', 'name', 'ordinal', 'report'] },
  ),
  { maxLength: 6 },
);
const suites = fc.array(
  fc
    .record({
      environment: text,
      name: text,
      state: fc.constantFrom('whole', 'partial', 'stale', 'unreadable'),
      reasons: fc.array(text, { maxLength: 2 }),
      cases,
    })
    .map(
      ({ cases: all, environment, ...rest }): TestSuite => ({
        ...rest,
        environment: environment as Environment,
        cases: all.map(({ words: each, ...fields }) => ({ ...drawn(each), ...fields })),
      }),
    ),
  { maxLength: 3 },
);
const units = fc
  .array(fc.tuple(text, fc.record({ hits: fc.double({ min: 0, noNaN: true }), count: fc.nat() })), { maxLength: 3 })
  .map((all) => new Map(all));
const files = fc.uniqueArray(
  fc
    .record({
      path: text.map(repoPath),
      lines: fc
        .uniqueArray(fc.integer({ min: 1, max: 2 ** 32 - 1 }), { maxLength: 5 })
        .map((all) => Uint32Array.from(all).sort()),
      branches: fc
        .array(
          fc.tuple(
            fc.nat(9),
            fc.record(
              {
                taken: fc.nat(),
                total: fc.nat(),
                arms: fc.array(fc.tuple(text, fc.nat())).map((all) => new Map(all)),
                atLeast: fc.constant(true as const),
              },
              { requiredKeys: ['taken', 'total'] },
            ),
          ),
          { maxLength: 3 },
        )
        .map((all) => new Map(all)),
      functions: units,
      statements: units,
      totals: fc.record(
        {
          lines: fc.record({ covered: fc.nat(), total: fc.nat() }),
          branches: fc.record({ covered: fc.nat(), total: fc.nat() }),
        },
        { requiredKeys: [] },
      ),
    })
    .chain((one) =>
      fc
        .array(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { minLength: one.lines.length, maxLength: one.lines.length })
        .map((hits) => packed(one.path, { ...one, hits: Uint32Array.from(hits) })),
    ),
  { selector: ({ path }) => path, maxLength: 3 },
);
const coverages = fc.record({
  files: files.map((all) => new Map(all.map((each) => [each.path, each]))),
  formats: fc.array(text),
  reports: fc.nat(),
  unresolved: fc.array(text),
});
const snapshots: fc.Arbitrary<Snapshot> = fc.record({
  reports: fc.tuple(text, text).map((paths) => paths.map((path) => report(path))),
  suites,
  coverage: fc.option(coverages, { nil: undefined }),
});

describe('for any snapshot', () => {
  test('what is stored comes back', () => {
    fc.assert(
      fc.property(snapshots, (given) => {
        expect(shown(stored(given))).toEqual(shown(given));
      }),
    );
  });

  test('the same snapshot is the same bytes', () => {
    fc.assert(
      fc.property(snapshots, (given) => {
        expect(Buffer.from(encodeSnapshot(plain(given), {})).equals(encodeSnapshot(given, {}))).toBe(true);
      }),
    );
  });
});

describe('a file that is damaged, or none of ours', () => {
  const whole = encodeSnapshot(rich, { sha: '4f2c91a' });

  test.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'it is empty, wanted a snapshot'],
    ['text', Buffer.from('{"version":1}'), 'it is no snapshot: wanted a file that "snapshot" wrote'],
    ...[1, 3].map((version): [string, Uint8Array, string] => [
      `version ${version}`,
      Uint8Array.from(whole, (byte, index) => (index === 8 ? version : byte)),
      `it is a snapshot of version ${version}, wanted 2: it was written by another version of this program`,
    ]),
  ])('%s is a problem that says so', (_, bytes, problem) => {
    expect(problemOf(bytes)).toBe(problem);
  });

  test('every cut is a problem', () => {
    for (let length = 0; length < whole.length; length++) expect(problemOf(whole.subarray(0, length))).toBeDefined();
  });

  test('every flipped bit is a problem', () => {
    for (let index = 0; index < whole.length; index++) {
      expect(problemOf(Uint8Array.from(whole, (byte, at) => (at === index ? byte ^ 0x10 : byte)))).toBeDefined();
    }
  });

  test('something after the end is a problem', () => {
    expect(problemOf(Buffer.concat([whole, Buffer.from('x')]))).toBeDefined();
  });
});

/** The sections, unpacked, as `[number, bytes]`. */
function open(bytes: Uint8Array): [number, Buffer][] {
  const body = Buffer.from(bytes).subarray(25);
  const sections: [number, Buffer][] = [];
  for (let at = 0; at < body.length; ) {
    const end = at + 9 + body.readUInt32LE(at + 5);
    sections.push([body.readUInt8(at), brotliDecompressSync(body.subarray(at + 9, end))]);
    at = end;
  }
  return sections;
}

/** A file with a right digest, whatever is in its sections. */
function close(sections: readonly [number, Buffer][], sizeOf = (raw: Buffer) => raw.length): Uint8Array {
  const body = Buffer.concat(
    sections.map(([number, raw]) => {
      const packed = brotliCompressSync(raw, {
        params: { [constants.BROTLI_PARAM_QUALITY]: 0, [constants.BROTLI_PARAM_LGWIN]: 16 },
      });
      const header = Buffer.alloc(9);
      header.writeUInt8(number, 0);
      header.writeUInt32LE(sizeOf(raw), 1);
      header.writeUInt32LE(packed.length, 5);
      return Buffer.concat([header, packed]);
    }),
  );
  return withDigest(body);
}

function withDigest(body: Buffer): Uint8Array {
  const digest = createHash('sha256').update(body).digest().subarray(0, 16);
  return Buffer.concat([Buffer.from([0x89, 0x54, 0x48, 0x53, 0x0d, 0x0a, 0x1a, 0x0a, 2]), digest, body]);
}

describe('a file that was made to deceive', () => {
  const sections = open(encodeSnapshot(rich, {}));

  test('the tools of this test make files that are read', () => {
    expect(problemOf(close(sections))).toBeUndefined();
  });

  test('a section of a later version is left out', () => {
    expect(problemOf(close([...sections, [99, Buffer.from('anything')]]))).toBeUndefined();
  });

  test('a section twice, or none for tests, is a problem', () => {
    expect(problemOf(close([...sections, ...sections]))).toBe('the snapshot is damaged: it has a section twice');
    expect(problemOf(close([]))).toBe('the snapshot is damaged: it has no section for tests');
  });

  test.each([
    ['less', (raw: Buffer) => raw.length - 1, 'has a section of another size than announced'],
    ['more', (raw: Buffer) => raw.length + 1, 'has a section of another size than announced'],
    ['far more', () => 0xffff_ffff, 'would unpack to more than any snapshot has'],
  ])('a section that announces %s than it holds is a problem', (_, sizeOf, problem) => {
    expect(problemOf(close(sections, sizeOf))).toBe(`the snapshot is damaged: it ${problem}`);
  });

  test('any byte may be any other: the answer is a snapshot or a problem, never an exception', () => {
    fc.assert(
      fc.property(
        fc.nat(sections.length - 1),
        fc.nat(),
        fc.array(fc.nat(255), { minLength: 1, maxLength: 9 }),
        (section, position, bytes) => {
          const changed = sections.map(([number, raw], index): [number, Buffer] => {
            const copy = Buffer.from(raw);
            if (index === section)
              copy.set(bytes.slice(0, Math.max(0, copy.length - (position % copy.length))), position % copy.length);
            return [number, copy];
          });
          const decoded = decodeSnapshot(close(changed));
          if ('snapshot' in decoded) plain(decoded.snapshot);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('any cut of a section is a problem', () => {
    sections.forEach(([number], section) => {
      const raw = sections[section]?.[1] ?? Buffer.alloc(0);
      for (let length = 0; length < raw.length; length++) {
        const cut = sections.map((each, index): [number, Buffer] =>
          index === section ? [number, raw.subarray(0, length)] : each,
        );
        expect(problemOf(close(cut))).toBeDefined();
      }
    });
  });
});

describe('a section of several blocks', () => {
  const many = Object.fromEntries(Array.from({ length: 60_000 }, (_, n) => [`test_of_the_number_${n}`, 'passed']));
  const large = snapshot(suite('s', many), suite('t', { a: 'failed: x' }));
  /** The blocks as they are: `[number of the section, bytes with the header]`. */
  const blocks: [number, Buffer][] = [];
  const body = Buffer.from(encodeSnapshot(large, { sha: '4f2c91a' })).subarray(25);
  for (let at = 0; at < body.length; ) {
    const end = at + 9 + body.readUInt32LE(at + 5);
    blocks.push([body.readUInt8(at), body.subarray(at, end)]);
    at = end;
  }
  const [meta, first, second] = blocks;
  const file = (...all: readonly (readonly [number, Buffer] | undefined)[]) => {
    const joined = Buffer.concat(all.flatMap((block) => block?.[1] ?? []));
    return problemOf(withDigest(joined));
  };

  test('comes back as it was', () => {
    expect(blocks.map(([number]) => number)).toEqual([1, 2, 2]);
    expect(stored(large)).toEqual(plain(large));
  });

  test('is a problem without one of them, with one twice, in another order, or with another section between', () => {
    expect(file(meta, first, second)).toBeUndefined();
    expect(file(meta, first)).toBe('the snapshot is damaged: it ends in the middle');
    expect(file(meta, second)).toBeDefined();
    expect(file(meta, first, second, second)).toBeDefined();
    expect(file(meta, second, first)).toBeDefined();
    expect(file(first, meta, second)).toBe('the snapshot is damaged: it has a section twice');
  });

  test('is a problem where a block announces more than any has', () => {
    const huge = Buffer.from(first?.[1] ?? []);
    huge.writeUInt32LE(1024 * 1024 + 1, 1);
    expect(file(meta, [2, huge], second)).toBe(
      'the snapshot is damaged: it would unpack to more than any snapshot has',
    );
  });
});

describe('shards that were stored', () => {
  test('merge to what their reports would have been', () => {
    const [a, b] = [suite('s', { a: 'passed', b: 'failed: x' }), suite('s', { a: 'passed' })];
    const one: Snapshot = { ...snapshot(a), reports: [report('1.xml', [a])], coverage };
    const two: Snapshot = { ...snapshot(b), reports: [report('2.xml', [b])], coverage };
    const direct = mergeSnapshots([one, two]);
    const back = [one, two]
      .map((each) => decodeSnapshot(encodeSnapshot(each, {})))
      .flatMap((each) => ('snapshot' in each ? [each.snapshot] : []));
    expect(shown(mergeSnapshots(back))).toEqual(shown(direct));
    expect(direct.coverage).toEqual(uniteCoverage(coverage, coverage));
  });
});
