import { describe, expect, test } from '@jest/globals';
import { maskLine } from '../../src/compare/masks.ts';
import { ConfigError } from '../../src/domain/diagnostic.ts';
import { GATES } from '../../src/gates/index.ts';
import { isSamePolicy } from '../../src/policy/base-rules.ts';
import { compileMask, MOST_MASKS } from '../../src/policy/masks.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { relaxations } from '../../src/policy/relaxed.ts';

function masked(line: string, ...masks: readonly string[]): string {
  return maskLine(
    line,
    masks.map((text) => {
      const mask = compileMask(text);
      if (typeof mask === 'string') throw new Error(mask);
      return mask;
    }),
  );
}

describe('a mask leaves out what its group covers', () => {
  test.each([
    ['no tenant acme in eu', ['tenant (\\w+)'], 'no tenant <masked> in eu'],
    ['acme: no tenant acme', ['tenant (\\w+)'], 'acme: no tenant <masked>'],
    ['a b a b', ['(b)'], 'a <masked> a <masked>'],
    ['shard north of south', ['shard (north|south)'], 'shard <masked> of south'],
    ['x-one y', ['x-(?:(\\w+))? y'], 'x-<masked> y'],
    ['x- y', ['x-(\\w*) y'], 'x- y'],
    ['row abc took 3 ms', ['row ([a-c]+)'], 'row <masked> took <n>'],
    ['one two', ['(one)', '(two)'], '<masked> <masked>'],
    ['name: zoë', ['name: (?<who>\\S+)'], 'name: <masked>'],
  ])('%s', (line, masks, expected) => {
    expect(masked(line, ...masks)).toBe(expected);
  });
});

describe('a mask is refused', () => {
  test.each([
    ['without a group', 'tenant', /exactly one group .* found 0/],
    ['with two', '(a)(b)', /exactly one group .* found 2/],
    ['that is no expression', '(a', /no regular expression/],
    ['with nested quantifiers', '((?:a+)+)', /no quantifier but \?/],
    ['with a repeated choice', '(?:a|a)*(b)', /no quantifier but \?/],
    ['with a repeated group', '(ab){2}', /no quantifier but \?/],
    ['with a reference', '(a)\\1', /no reference/],
    ['with a named reference', '(?<a>x)\\k<a>', /no reference/],
    ['with a look-ahead', '(?=a)(b)', /no look-around/],
    ['with a look-behind', '(?<!a)(b)', /no look-around/],
    ['with three open quantifiers', 'a*a*(a*)b', /at most two/],
    ['with bounded ones that are as many', 'a{1,300}a{1,300}(a{1,9})b', /at most two/],
  ])('%s', (_, text, message) => {
    expect(compileMask(text)).toMatch(message);
  });

  test('a quantifier in a set, or escaped, is none', () => {
    expect(compileMask('([*+?)]+)\\*\\+\\)')).toBeInstanceOf(RegExp);
    expect(compileMask('(a)?(?:b)?c+d*')).toBeInstanceOf(RegExp);
  });

  test('all mistakes are told with their lines', () => {
    const text = "version: 1\nmasks:\n  - 'fine (\\d)'\n  - '(a+)+'\n  - 'none'\n";
    try {
      parsePolicy(text, 'p.yml', GATES);
      throw new Error('was read');
    } catch (error) {
      expect(error).toBeInstanceOf(ConfigError);
      expect(error instanceof ConfigError && error.problems.map(({ line, message }) => [line, message])).toEqual([
        [4, expect.stringMatching(/^masks\[1\]: wanted no quantifier/)],
        [5, expect.stringMatching(/^masks\[2\]: wanted exactly one group/)],
      ]);
    }
  });

  test('too many, too long, and empty', () => {
    const read = (masks: string) => () => parsePolicy(`version: 1\nmasks: ${masks}\n`, 'p.yml', GATES);
    expect(read(JSON.stringify(Array.from({ length: MOST_MASKS + 1 }, () => '(a)')))).toThrow(ConfigError);
    expect(read(`'(${'a'.repeat(200)})'`)).toThrow(ConfigError);
    expect(read('[]')).toThrow(ConfigError);
    expect(read(`'(${'a'.repeat(198)})'`)).not.toThrow();
  });
});

test('a new mask is told, and the policy of base judges too', () => {
  const base = parsePolicy('version: 1', 'p.yml', GATES);
  const head = parsePolicy("version: 1\nmasks: 'tenant (\\w+)'\n", 'p.yml', GATES);
  expect(isSamePolicy(base, head)).toBe(false);
  expect(relaxations({ base, head, gates: GATES }).map(({ sentence }) => sentence)).toEqual([
    'mask tenant (\\w+) none → new',
  ]);
  expect(relaxations({ base: head, head: base, gates: GATES })).toEqual([]);
});
