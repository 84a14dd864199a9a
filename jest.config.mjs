/** Tests run the TypeScript sources as native ES modules; swc strips the types, tsc checks them (`npm test`). */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } }],
  },
  globalSetup: '<rootDir>/__tests__/setup/make-temporary.mjs',
  globalTeardown: '<rootDir>/__tests__/setup/remove-temporary.mjs',
  setupFiles: ['<rootDir>/__tests__/setup/draws.mjs'],
  // Half of what the tests take is the start of processes; Jest leaves a core alone unless told.
  maxWorkers: '100%',
  // A machine that is busy is no fault of what is tested: what never ends is.
  testTimeout: 60_000,
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/__tests__/fixtures/'],
  modulePathIgnorePatterns: ['<rootDir>/lib/', '<rootDir>/dist/', '/__tests__/fixtures/'],
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/**/*.ts'],
};
