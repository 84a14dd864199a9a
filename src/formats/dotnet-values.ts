import { milliseconds, timestamp } from './junit-numbers.ts';
import type { Attributes } from './xml-events.ts';

const COMMA = /^\d{1,12},\d{1,12}$/;

/** Milliseconds of a duration in seconds; NUnit 2 and xUnit.net write the machine's decimal comma (`0,014`). */
export function secondsOf(at: Attributes, attribute: number): number | undefined {
  const written = at.text(attribute)?.trim() ?? '';
  return COMMA.test(written) ? Math.round(Number(written.replace(',', '.')) * 1000) : milliseconds(at, attribute);
}

const SPAN = /^(?:(\d{1,6})\.)?(\d{1,2}):(\d\d):(\d\d(?:\.\d{1,9})?)$/;

/** Milliseconds of a .NET TimeSpan: `[d.]hh:mm:ss[.fffffff]`. */
export function spanOf(written: string | undefined): number | undefined {
  const parts = SPAN.exec(written ?? '');
  if (parts === null) return undefined;
  const [, days = '0', hours, minutes, seconds] = parts;
  const whole = (Number(days) * 24 + Number(hours)) * 60 + Number(minutes);
  return Math.round((whole * 60 + Number(seconds)) * 1000);
}

/** Milliseconds since 1970 of `2026-01-02T03:04:05Z`, also with the blank that NUnit 3 writes for the T. */
export function instantOf(written: string | undefined): number | undefined {
  return timestamp(written?.replace(/^(\d{4}-\d\d-\d\d) (?=\d\d:)/, '$1T'), 'written');
}

/** `Ns.Outer+Inner, Assembly, Version=1.0.0.0` → `Ns.Outer+Inner`, as old MSTest writes it. */
export function classOf(written: string | undefined): string {
  return (written ?? '')
    .replace(/, [^,()[\]<>]{1,200}(?:, (?:Version|Culture|PublicKeyToken)=[^,]{1,80}){1,3}$/, '')
    .trim();
}

/** The suite of a class: nested classes are in that of the outermost. */
export function outermostClass(classname: string): string | undefined {
  const outer = classname.replace(/\+.*$/s, '');
  return outer === '' ? undefined : outer;
}

/** The name without the class before it, which runners write or leave out as they please. */
export function withoutClass(name: string, classname: string): string {
  const isInside = classname !== '' && name.startsWith(`${classname}.`) && name.length > classname.length + 1;
  return isInside ? name.slice(classname.length + 1) : name;
}

/** `Ns.Fixture(1).Method("a.b")` → class `Ns.Fixture(1)`, name `Method("a.b")`: the last point outside of brackets and quotes. */
export function splitQualified(name: string): { readonly classname: string; readonly name: string } {
  let depth = 0;
  let point = -1;
  let isQuoted = false;
  for (let i = 0; i < name.length; i++) {
    const c = name[i];
    if (isQuoted) {
      if (c === '\\') i++;
      else if (c === '"') isQuoted = false;
    } else if (c === '"') isQuoted = true;
    else if (c === '(' || c === '<' || c === '[') depth++;
    else if (c === ')' || c === '>' || c === ']') depth--;
    else if (c === '.' && depth <= 0) point = i;
    else if (c === ' ' && depth <= 0) break; // a sentence, not a qualified name
  }
  if (point <= 0 || point === name.length - 1) return { classname: '', name };
  return { classname: name.slice(0, point), name: name.slice(point + 1) };
}

/** `C:\a\b\Tests.dll` → `Tests`. */
export function assemblyName(path: string | undefined): string | undefined {
  const name = (path ?? '').replace(/^.*[\\/]/s, '').replace(/\.(?:dll|exe)$/i, '');
  return name === '' ? undefined : name;
}
