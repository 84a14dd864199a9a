import { examine } from '../doctor/examine.ts';
import { diagnose } from '../doctor/index.ts';
import { diagnosisText } from '../doctor/text.ts';
import { jsonWithoutCommands } from '../render/log.ts';
import { type Command, noPositionals, text, texts } from './command.ts';

export const doctor: Command = {
  help: `Usage: test-health doctor [--tests GLOB] [--coverage GLOB] [--json]

Looks at the reports that are there, at the policy, the quarantine and the workflows. Each finding says where it is, what was found and what to do.

  --tests GLOB       test reports; may be repeated (default: those that the policy and the workflows name)
  --coverage GLOB    coverage reports, likewise
  --policy FILE      the rules (default: .github/test-health.yml where it is there)
  --quarantine FILE  accepted failures (default: .github/test-quarantine.yml where it is there)
  --base PATH        a snapshot of base: its history says which entries of the quarantine nobody needs any more
  --json             one JSON object: findings with check, level, file, line, found and advice

Levels: error (the gate is wrong or blind because of it) · warning (something it could say is lost) · hint (it could be better)
Exit status: 0 no error, perhaps warnings and hints · 1 at least one error · 2 a mistake in the call`,
  options: {
    tests: { type: 'string', multiple: true },
    coverage: { type: 'string', multiple: true },
    policy: { type: 'string' },
    quarantine: { type: 'string' },
    base: { type: 'string' },
    json: { type: 'boolean' },
  },
  run: async (args, io) => {
    noPositionals(args, 'name the reports with --tests');
    const examined = await examine({
      root: io.root,
      tests: texts(args, 'tests'),
      coverage: texts(args, 'coverage'),
      policy: text(args, 'policy') ?? '',
      quarantine: text(args, 'quarantine') ?? '',
      base: text(args, 'base') ?? '',
      today: io.today,
    });
    const findings = diagnose(examined);
    const scope = { reports: examined.snapshot.reports.length, workflows: examined.workflows.length };
    if (args.values.json === true) {
      io.data(jsonWithoutCommands(`${JSON.stringify({ version: 1, findings, examined: scope }, undefined, 2)}\n`));
    } else io.out(diagnosisText(findings, scope, { colour: io.colour }));
    return findings.some(({ level }) => level === 'error') ? 1 : 0;
  },
};
