import { count, percentLimit, pointsLimit } from '../domain/numbers.ts';
import { cut, oneLine } from '../domain/printable.ts';
import type { Gate } from '../gates/gate.ts';
import type { GateSetting } from './policy.ts';

/** A limit as people write it: `80 %`, `0.5 pp`, `1,000`, `90 s`; `none` for a check without one. */
export function limitWords(limit: number | undefined, gate: Gate): string {
  if (gate.limit.key === 'none' || limit === undefined) return 'none';
  switch (gate.limit.unit) {
    case 'count':
      return count(limit);
    case 'percent':
      return percentLimit(limit);
    case 'points':
      return pointsLimit(limit);
    case 'seconds':
      return limit % 1000 === 0 ? `${count(limit / 1000)} s` : `${count(limit)} ms`;
  }
}

/** The limit that is judged: the one of the setting, else the check's own. */
export function limitOf(setting: GateSetting, gate: Gate): number | undefined {
  if (gate.limit.key === 'none') return undefined;
  return setting.limit ?? gate.limit.default;
}

/** `coverage(unit)`, `coverage(component api)`, `file-coverage(app/**)`, `coverage(src/**, branches)`, `complete`. */
export function gateName({ check, suite, component, paths, metric }: GateSetting): string {
  const places = component === undefined ? paths : [componentWords(component)];
  const parts = [...(suite === undefined ? [] : [suite]), ...places, ...(metric === undefined ? [] : [metric])];
  return parts.length === 0 ? check : `${check}(${cut(oneLine(parts.join(', ')), 60)})`;
}

/** What a gate about a component is about: a suite may have the same name. */
export function componentWords(name: string): string {
  return `component ${name}`;
}
