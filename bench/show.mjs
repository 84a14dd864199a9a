// What was measured, as text.
import { readFileSync } from 'node:fs';

const ms = (value) => (value >= 1000 ? `${(value / 1000).toFixed(2)} s` : `${Math.round(value)} ms`);
const amount = (value, unit) => {
  if (value === undefined || Number.isNaN(value)) return 'n/a';
  if (unit === '×') return `${value.toFixed(value < 10 ? 2 : 1)} ×`;
  return unit === 'ms' ? ms(value) : `${Math.round(value)} ${unit}`.trim();
};

function costs({ failed, wallMs, cpuMs, rssMb }) {
  return failed ?? `${ms(wallMs)}, CPU ${ms(cpuMs)}, ${Math.round(rssMb)} MB`;
}

function judged({ bounds, results }) {
  return bounds.map(({ what, goal, unit, value }) => {
    const measured = value(results);
    const isMet = measured <= goal;
    return { text: `${amount(measured, unit)} ${what}`, goal: `${amount(goal, unit)}`, isMet };
  });
}

export function lineOf(row) {
  const candidates = [...row.results].map(([label, result]) => `    ${label.padEnd(28)} ${costs(result)}`);
  const bounds = judged(row).map(({ text, goal, isMet }) => `  ${isMet ? 'ok  ' : 'MISS'} ${text} (goal ${goal})`);
  return [row.name, ...candidates, ...bounds].join('\n');
}

export function tableOf(rows) {
  const cell = (text) => text.replaceAll('|', '\\|');
  const lines = rows.map((row) => {
    const measured = [...row.results].map(([label, result]) => `${label}: ${costs(result)}`).join('<br>');
    const verdicts = judged(row);
    return [
      row.name,
      measured,
      verdicts.map(({ text, goal }) => `${text} (goal ${goal})`).join('<br>'),
      verdicts.map(({ isMet }) => (isMet ? 'yes' : '**no**')).join('<br>'),
    ];
  });
  const head = ['what', 'measured: wall time, CPU (user + system), peak memory', 'against the goal', 'met'];
  return [head, head.map(() => ':--'), ...lines].map((line) => `| ${line.map(cell).join(' | ')} |`).join('\n');
}

const BEGIN = '<!-- measured: written by `npm run bench` -->';
const END = '<!-- /measured -->';

/** The document with its table replaced; what people wrote around it stays. */
export function withTable(path, table, { machine, date, commit, rounds }) {
  const text = readFileSync(path, 'utf8');
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`${path}: wanted ${BEGIN} and ${END}`);
  const facts = `${machine}; ${date}, commit ${commit}; medians of ${rounds} rounds or as many as the row needs.`;
  return `${text.slice(0, from)}${BEGIN}\n\n${facts}\n\n${table}\n\n${text.slice(to)}`;
}
