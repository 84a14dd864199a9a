import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findFileBaseline } from '../baseline/file.ts';
import { POLICY_FILE, QUARANTINE_FILE } from '../config.ts';
import { ConfigError, type Diagnostic } from '../domain/diagnostic.ts';
import { NO_ENVIRONMENT } from '../domain/tests.ts';
import { byText } from '../domain/text.ts';
import { findFiles } from '../find.ts';
import { readHead } from '../formats/head.ts';
import { GATES } from '../gates/index.ts';
import { load } from '../load.ts';
import { DEFAULT_POLICY, NO_QUARANTINE } from '../policy/defaults.ts';
import { parsePolicy } from '../policy/parse.ts';
import type { Policy } from '../policy/policy.ts';
import { parseQuarantine } from '../policy/quarantine.ts';
import { readYaml } from '../policy/yaml.ts';
import { findSettings, repositoryPaths, trackedFiles } from '../workspace.ts';
import type { Examined, Pattern } from './check.ts';
import { gateSteps } from './gate-steps.ts';
import { type Producer, producerOf } from './producers.ts';
import { readWorkflow, type Workflow } from './workflow.ts';

/** What the caller named; where it is empty, what the policy and the workflows name is looked at. */
export interface Named {
  /** Absolute. */
  readonly root: string;
  readonly tests: readonly string[];
  readonly coverage: readonly string[];
  readonly policy: string;
  readonly quarantine: string;
  /** A snapshot or a folder of reports; `''`: none. */
  readonly base: string;
  readonly today: string;
}

type Wanted = Omit<Pattern, 'files'>;

/** Reads all that the checks look at. @throws ConfigError for a settings file or a base that is named and cannot be used. */
export async function examine(named: Named): Promise<Examined> {
  const { root, today } = named;
  const workflows = readWorkflows(root);
  const policyFile = findSettings(root, { named: named.policy, usual: POLICY_FILE, purpose: '--policy' });
  const quarantineFile = findSettings(root, {
    named: named.quarantine,
    usual: QUARANTINE_FILE,
    purpose: '--quarantine',
  });
  const policy = parsed(policyFile && (() => parsePolicy(policyFile.text, policyFile.file, GATES)), DEFAULT_POLICY);
  const quarantine = parsed(
    quarantineFile && (() => parseQuarantine(quarantineFile.text, quarantineFile.file)),
    NO_QUARANTINE,
  );
  const wanted = [
    ...patternsOfCall(named, workflows),
    ...patternsOfPolicy(policy.value, suiteLines(policyFile?.text ?? '')),
  ];
  const of = (purpose: Pattern['purpose']) => [
    ...new Set(wanted.filter((each) => each.purpose === purpose).map(({ pattern }) => pattern)),
  ];
  const { snapshot } = await load({
    root,
    tests: of('tests'),
    coverage: of('coverage'),
    environment: NO_ENVIRONMENT,
    paths: repositoryPaths(root),
  });
  const base = named.base === '' ? undefined : named.base;
  const found = await findFileBaseline(base, { root, policy: policy.value, environment: NO_ENVIRONMENT });
  const [unusable] = found.baseline === undefined ? found.diagnostics : [];
  if (unusable !== undefined) throw new ConfigError([{ ...unusable, level: 'error' }]);
  return {
    policy: policy.value,
    policyProblems: policy.problems,
    quarantine: quarantine.value,
    quarantineProblems: quarantine.problems,
    today,
    patterns: await countMatches(wanted, root),
    snapshot,
    base: found.baseline,
    tree: trackedFiles(root),
    producers: new Map(
      snapshot.reports
        .filter(({ format }) => format === 'junit')
        .flatMap(({ path }) => {
          const producer = readProducer(resolve(root, path));
          return producer === undefined ? [] : [[path, producer] as const];
        }),
    ),
    workflows,
  };
}

function parsed<T>(
  read: (() => T) | undefined,
  otherwise: T,
): { readonly value: T; readonly problems: readonly Diagnostic[] } {
  try {
    return { value: read === undefined ? otherwise : read(), problems: [] };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return { value: otherwise, problems: error.problems };
  }
}

const WORKFLOWS = '.github/workflows';

function readWorkflows(root: string): readonly Workflow[] {
  const folder = join(root, WORKFLOWS);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(folder)
    .filter((name) => /\.ya?ml$/.test(name) && statSync(join(folder, name), { throwIfNoEntry: false })?.isFile())
    .sort(byText)
    .map((name) => readWorkflow(`${WORKFLOWS}/${name}`, readFileSync(join(folder, name), 'utf8')));
}

/** What the caller names, or else what the steps of the workflows name. */
function patternsOfCall({ tests, coverage }: Named, workflows: readonly Workflow[]): readonly Wanted[] {
  if (tests.length + coverage.length > 0) {
    return [
      ...tests.map((pattern) => ({ pattern, purpose: 'tests' as const })),
      ...coverage.map((pattern) => ({ pattern, purpose: 'coverage' as const })),
    ];
  }
  return gateSteps(workflows).flatMap(({ workflow: { file }, step }) =>
    (['tests', 'coverage'] as const).flatMap((purpose) =>
      (step.inputs.get(purpose) ?? '')
        .split('\n')
        .map((pattern) => pattern.trim())
        // What an expression becomes is known in a run only.
        .filter((pattern) => pattern !== '' && !pattern.includes('${{'))
        .map((pattern) => ({ pattern, purpose, file, line: step.line })),
    ),
  );
}

function patternsOfPolicy({ file, suites }: Policy, lines: ReadonlyMap<string, number>): readonly Wanted[] {
  return suites.flatMap((suite) =>
    (['tests', 'coverage'] as const).flatMap((purpose) =>
      suite[purpose].map((pattern) => {
        const line = lines.get(suite.name);
        return {
          pattern,
          purpose,
          suite: suite.name,
          ...(file === undefined ? {} : { file }),
          ...(line === undefined ? {} : { line }),
        };
      }),
    ),
  );
}

/** Where each suite of a policy begins. */
function suiteLines(text: string): ReadonlyMap<string, number> {
  const root = readYaml(text, () => undefined);
  const suites = root?.kind === 'map' ? root.entries.find(({ key }) => key === 'suites')?.value : undefined;
  return new Map(suites?.kind === 'map' ? suites.entries.map(({ key, line }) => [key, line]) : []);
}

async function countMatches(wanted: readonly Wanted[], root: string): Promise<readonly Pattern[]> {
  const counted: Pattern[] = [];
  for (const each of wanted.filter(({ pattern }) => !pattern.startsWith('!'))) {
    const { files } = await findFiles([each.pattern], { root, purpose: each.purpose });
    counted.push({ ...each, files: files.length });
  }
  return counted;
}

/** All that tells a writer stands in the first lines. */
const HEAD_BYTES = 64 * 1024;

function readProducer(path: string): Producer | undefined {
  const descriptor = openSync(path, 'r');
  try {
    const buffer = Buffer.alloc(HEAD_BYTES);
    const length = readSync(descriptor, buffer, 0, HEAD_BYTES, 0);
    return producerOf(readHead(buffer.subarray(0, length), length < HEAD_BYTES));
  } finally {
    closeSync(descriptor);
  }
}
