// Loaded before anything else in every process that is measured (`node --require`): at its end it writes what the process has cost.
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const cost = { cpuMs: (userCPUTime + systemCPUTime) / 1000, rssMb: maxRSS / 1024, count: process.benchCount };
  writeFileSync(process.env.BENCH_COST, JSON.stringify(cost));
});
