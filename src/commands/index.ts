import type { CommandRow } from './command.ts';

/** In the order in which `--help` lists them. To add one: a file beside this one and its row. Only the one that is called is loaded. */
export const COMMANDS: readonly CommandRow[] = [
  {
    name: 'check',
    summary: 'judges the reports of a run, alone or against a base run',
    load: async () => (await import('./check.ts')).check,
  },
  {
    name: 'inspect',
    summary: 'says what is read in each file',
    load: async () => (await import('./inspect.ts')).inspect,
  },
  {
    name: 'snapshot',
    summary: 'stores what a base run left behind, for "check --base"',
    load: async () => (await import('./snapshot.ts')).snapshot,
  },
  {
    name: 'merge',
    summary: 'joins the snapshots of shards into one',
    load: async () => (await import('./merge.ts')).merge,
  },
  {
    name: 'explain',
    summary: 'says why a test is classed as it is',
    load: async () => (await import('./explain.ts')).explain,
  },
  {
    name: 'init',
    summary: 'writes a policy and a quarantine to begin with, and says what is left to do',
    load: async () => (await import('./init.ts')).init,
  },
  {
    name: 'doctor',
    summary: 'says what is wrong with reports, policy, quarantine and workflows, and how to mend it',
    load: async () => (await import('./doctor.ts')).doctor,
  },
  {
    name: 'demo',
    summary: 'judges the examples that come with the project and shows the comment',
    load: async () => (await import('./demo.ts')).demo,
  },
];
