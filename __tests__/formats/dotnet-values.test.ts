import { describe, expect, test } from '@jest/globals';
import {
  classOf,
  instantOf,
  outermostClass,
  spanOf,
  splitQualified,
  withoutClass,
} from '../../src/formats/dotnet-values.ts';

describe('values that .NET writes', () => {
  test.each([
    ['00:00:00.0006181', 1],
    ['00:00:01.5000000', 1500],
    ['1.02:00:00', 93_600_000],
    ['00:00:00', 0],
    ['1:2:3', undefined],
    ['-00:00:01', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('a time span %s is %s ms', (written, ms) => {
    expect(spanOf(written)).toBe(ms);
  });

  test.each([
    ['2026-01-02T03:04:05.1234567+02:00', '2026-01-02T01:04:05.123Z'],
    ['2026-01-02 03:04:05Z', '2026-01-02T03:04:05.000Z'],
    ['2026-01-02T03:04:05', undefined],
    ['0001-01-01T00:00:00Z', undefined],
    ['01/02/2026 03:04:05', undefined],
  ])('an instant %s is %s', (written, expected) => {
    const instant = instantOf(written);
    expect(instant === undefined ? undefined : new Date(instant).toISOString()).toBe(expected);
  });

  test.each([
    ['Ns.Class.Method', 'Ns.Class', 'Method'],
    ['Ns.Class.Method("a.b",1.5d)', 'Ns.Class', 'Method("a.b",1.5d)'],
    ['Ns.Fixture(1.5).Method("x)y.z")', 'Ns.Fixture(1.5)', 'Method("x)y.z")'],
    ['Ns.Generic<A.B>.Method<C.D>(2)', 'Ns.Generic<A.B>', 'Method<C.D>(2)'],
    ['Ns.Class+Nested.should_work', 'Ns.Class+Nested', 'should_work'],
    ['Method', '', 'Method'],
    ['Uninstalls the application. If it is there.', '', 'Uninstalls the application. If it is there.'],
    ['.', '', '.'],
    ['', '', ''],
  ])('%s is split before its last part', (name, classname, own) => {
    expect(splitQualified(name)).toEqual({ classname, name: own });
  });

  test('a name of many brackets and quotes is split in linear time', () => {
    expect(splitQualified(`A.${'('.repeat(200_000)}`).classname).toBe('A');
    expect(splitQualified(`A.${'"\\'.repeat(200_000)}`).classname).toBe('A');
  });

  test.each([
    ['Ns.Class, Tests, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null', 'Ns.Class'],
    ['Ns.Class', 'Ns.Class'],
    [undefined, ''],
  ])('the class of %s is %s', (written, expected) => {
    expect(classOf(written)).toBe(expected);
  });

  test('nested classes belong to the suite of the outermost', () => {
    expect(outermostClass('Ns.Outer+Inner+Innermost')).toBe('Ns.Outer');
    expect(outermostClass('')).toBeUndefined();
  });

  test('the class is taken off a name only where it is before it', () => {
    expect(withoutClass('Ns.Class.Method', 'Ns.Class')).toBe('Method');
    expect(withoutClass('Ns.Class', 'Ns.Class')).toBe('Ns.Class');
    expect(withoutClass('Ns.ClassMethod', 'Ns.Class')).toBe('Ns.ClassMethod');
    expect(withoutClass('Method', '')).toBe('Method');
  });
});
