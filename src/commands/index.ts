import { check } from './check.ts';
import type { Command } from './command.ts';
import { demo } from './demo.ts';
import { doctor } from './doctor.ts';
import { explain } from './explain.ts';
import { inspect } from './inspect.ts';
import { merge } from './merge.ts';
import { snapshot } from './snapshot.ts';

/** In the order in which `--help` lists them. */
export const COMMANDS: readonly Command[] = [check, inspect, snapshot, merge, explain, doctor, demo];
