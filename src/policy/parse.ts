import { ConfigError, type Diagnostic } from '../domain/diagnostic.ts';
import type { Gate } from '../gates/gate.ts';
import { readComponents } from './components.ts';
import { DEFAULT_GATES } from './defaults.ts';
import { readFields, readVersion } from './fields.ts';
import { readGates } from './gate-settings.ts';
import { readMasks } from './masks.ts';
import type { Policy } from './policy.ts';
import { readSuites } from './suites.ts';
import { readYaml } from './yaml.ts';
import type { Problem } from './yaml-value.ts';

const KEYS = ['version', 'suites', 'components', 'gates', 'masks'] as const;

/**
 * Reads a policy file. `gates` is the table of checks. Without `gates:` in the file the defaults are judged.
 * @throws ConfigError with every mistake at once, each with the file, its 1-based line, what was found and what was wanted.
 */
export function parsePolicy(text: string, file: string, gates: readonly Gate[]): Policy {
  const problems: Diagnostic[] = [];
  const problem: Problem = (line, message) => problems.push({ level: 'error', file, line, message });
  const policy = readPolicy(text, { file, gates, problem });
  if (problems.length > 0) throw new ConfigError(problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)));
  return policy;
}

interface PolicyPlace {
  readonly file: string;
  readonly gates: readonly Gate[];
  readonly problem: Problem;
}

function readPolicy(text: string, { file, gates, problem }: PolicyPlace): Policy {
  const nothing: Policy = { file, suites: [], gates: [] };
  let broken = false;
  const root = readYaml(text, (line, message) => {
    broken = true;
    problem(line, message);
  });
  if (broken) return nothing;
  if (root === undefined || (root.kind === 'scalar' && root.value === null)) {
    problem(1, 'is empty: write version: 1, or delete the file to use the defaults');
    return nothing;
  }
  const fields = readFields(root, { where: '', known: KEYS, problem });
  if (root.kind !== 'map') return nothing;
  readVersion(fields.get('version'), problem);
  const suiteField = fields.get('suites');
  const suites = suiteField === undefined ? [] : readSuites(suiteField, problem);
  const componentField = fields.get('components');
  const components = componentField === undefined ? [] : readComponents(componentField, problem);
  const gateField = fields.get('gates');
  const settings =
    gateField === undefined ? DEFAULT_GATES : readGates(gateField, { gates, suites, components, problem });
  const maskField = fields.get('masks');
  const masks = maskField === undefined ? {} : { masks: readMasks(maskField, problem) };
  return { file, suites, ...(components.length === 0 ? {} : { components }), gates: settings, ...masks };
}
