import { count, decimalsOf, percent, percentLimit, plural, WHOLE } from '../domain/numbers.ts';
import { oneLine } from '../domain/printable.ts';
import { meets, type Ratio } from '../domain/ratio.ts';
import { byText } from '../domain/text.ts';
import { fileRatio } from '../merge/coverage-totals.ts';
import type { GateSetting } from '../policy/policy.ts';
import { carriedWords, METRIC_WORDS, measure, metricOf, scopeName } from './coverage-scope.ts';
import type { Check, Gate } from './gate.ts';
import { fail, LONGEST_SENTENCE, notJudged, pass } from './result.ts';

/** A file under the bar counts although the total is over it. A file with nothing to cover is over every bar. */
export const fileCoverage: Gate = {
  name: 'file-coverage',
  summary: 'coverage of every single file',
  limit: { key: 'min', unit: 'percent', required: true },
  narrows: ['paths', 'component', 'metric'],
  options: ['rises'],
  configure,
};

interface Below {
  readonly path: string;
  /** `undefined`: its report does not measure it. */
  readonly ratio: Ratio | undefined;
}

function configure(setting: GateSetting): Check {
  const least = setting.limit ?? WHOLE;
  const limit = percentLimit(least);
  const scope = scopeName(setting);
  return (evidence) => {
    const metric = metricOf(setting, evidence);
    const found = measure(evidence.head, setting, metric);
    const words = METRIC_WORDS[metric];
    switch (found.kind) {
      case 'absent': {
        const sentence = `unknown, ${limit} of ${words} in every file wanted: ${found.reason}`;
        return [fail(setting, { scope, actual: 'unknown', limit, sentence, headline: 'coverage by file unknown' })];
      }
      case 'lower bound':
        return [notJudged(setting, 'not comparable', { scope, actual: 'unknown', limit, sentence: found.reason })];
      case 'measured': {
        const all = plural(found.files.length, 'file');
        const below = found.files
          .map((file): Below => ({ path: file.path, ratio: fileRatio(file, metric) }))
          .filter((file) => isBelow(file, least));
        const finding = { scope, actual: `${count(below.length)} of ${all}`, limit };
        const carried = carriedWords(evidence, setting, metric);
        if (below.length === 0)
          return [pass(setting, { ...finding, sentence: `0 of ${all} under ${limit} of ${words}${carried}` })];
        const start = `${count(below.length)} of ${all} under ${limit} of ${words}${carried}: `;
        const room = LONGEST_SENTENCE - start.length - (scope === '' ? 0 : Math.min(scope.length, 50) + 2);
        const names = below.toSorted(worstFirst).map((file) => tell(file, decimalsOf(least)));
        return [
          fail(setting, {
            ...finding,
            sentence: start + listFitting(names, room),
            headline: `${plural(below.length, 'file')} under ${limit} coverage`,
          }),
        ];
      }
    }
  };
}

function isBelow({ ratio }: Below, least: number): boolean {
  return ratio === undefined || !meets(ratio, least);
}

function worstFirst(a: Below, b: Below): number {
  return share(a) - share(b) || byText(a.path, b.path);
}

/** Only to sort by; what is judged is compared in integers. */
function share({ ratio }: Below): number {
  return ratio === undefined || ratio.total === 0 ? -1 : ratio.covered / ratio.total;
}

function tell({ path, ratio }: Below, decimals: number): string {
  const name = oneLine(path);
  return ratio === undefined
    ? `${name} not measured`
    : `${name} ${percent(ratio, decimals)} (${count(ratio.covered)} of ${count(ratio.total)})`;
}

/** As many as fit, and how many are left. The first is always there; the sentence is cut where even that is too long. */
function listFitting(names: readonly string[], room: number): string {
  for (let shown = names.length; shown > 1; shown--) {
    const rest = names.length - shown;
    const text = `${names.slice(0, shown).join(', ')}${rest === 0 ? '' : ` + ${count(rest)} more`}`;
    if (text.length <= room) return text;
  }
  const more = names.length > 1 ? ` + ${count(names.length - 1)} more` : '';
  return `${names[0] ?? ''}${more}`;
}
