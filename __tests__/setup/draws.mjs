import fc from 'fast-check';

/*
 * Properties draw the same data in every run, so that a change is not red for what another one has done. `DRAWS=random` draws anew, and
 * `DRAWS=4711` what the seed of a failure drew.
 */
const { DRAWS = '20261120' } = process.env;
if (DRAWS !== 'random') {
  const seed = Number(DRAWS);
  if (!Number.isInteger(seed))
    throw new Error(`DRAWS is ${JSON.stringify(DRAWS)}, wanted random or the seed of a failure, such as 4711`);
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
}
