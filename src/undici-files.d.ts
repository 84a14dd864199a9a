// A file of undici that has no types of its own: `src/undici.ts` loads it by itself.
declare module '*/undici/lib/web/fetch/index.js' {
  export const fetch: typeof import('../node_modules/undici/index.js').fetch;
}
