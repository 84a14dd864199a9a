import { quote } from '../domain/printable.ts';

/** A value of a YAML file and the 1-based line where it stands. Scalars keep their text as written. */
export type YamlValue =
  | { readonly kind: 'scalar'; readonly line: number; readonly text: string; readonly value: unknown }
  | { readonly kind: 'list'; readonly line: number; readonly items: readonly YamlValue[] }
  | { readonly kind: 'map'; readonly line: number; readonly entries: readonly YamlEntry[] };

export interface YamlEntry {
  readonly key: string;
  readonly line: number;
  readonly value: YamlValue;
}

/** What a person is told; `line` is 1-based. */
export type Problem = (line: number, message: string) => void;

/** How a value is named in a message. */
export function describe(value: YamlValue): string {
  switch (value.kind) {
    case 'scalar':
      return value.value === null ? 'nothing' : quote(value.text);
    case 'list':
      return 'a list';
    case 'map':
      return 'a mapping';
  }
}
