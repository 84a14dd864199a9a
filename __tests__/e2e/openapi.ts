import { readFileSync } from 'node:fs';
import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

/** One route of GitHub's REST API, as its OpenAPI description has it (`openapi-subset.json`). */
export interface Operation {
  /** `issues/create-comment` */
  readonly id: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** What is wrong with a request, or with an answer; nothing: it is as described. */
  readonly request: (query: URLSearchParams, body: unknown) => readonly string[];
  readonly response: (status: number, body: unknown) => readonly string[];
}

interface Described {
  readonly method: string;
  readonly path: string;
  readonly id: string;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly responses: Readonly<Record<string, unknown>>;
}

// Outside data, but ours: the file is checked in beside this one, and every schema in it is compiled below.
const subset: { readonly operations: readonly Described[] } = JSON.parse(
  readFileSync(new URL('./openapi-subset.json', import.meta.url), 'utf8'),
);
const ajv = new Ajv.default({ strict: false, allErrors: true });
addFormats.default(ajv);
// GitHub's own addresses hold `{template}` parts and `[bot]`, which are no URI.
ajv.addFormat('uri', true);
ajv.addSchema(subset);

const routes = subset.operations.map((described, index) => ({
  described,
  pattern: pathPattern(described.path),
  body: 'body' in described ? lazily(`github#/operations/${index}/body`) : undefined,
  responses: new Map(
    Object.keys(described.responses).map((status) => [
      Number(status),
      lazily(`github#/operations/${index}/responses/${status}`),
    ]),
  ),
}));

/** The route that a request is for; `undefined`: GitHub has none, or it is not in the subset. */
export function findOperation(method: string, pathname: string): Operation | undefined {
  for (const { described, pattern, body, responses } of routes) {
    const match = described.method === method ? pattern.exec(pathname) : null;
    if (match === null) continue;
    return {
      id: described.id,
      parameters: { ...match.groups },
      request: (query, sent) => [
        ...unknownKeys(query, described.query),
        ...(body === undefined ? [] : problems(body(), sent ?? {})),
      ],
      response: (status, answer) => {
        const validate = responses.get(status);
        return validate === undefined ? [`${described.id} has no answer ${status}`] : problems(validate(), answer);
      },
    };
  }
  return undefined;
}

/** Compiling all schemas takes longer than a scenario; each is compiled when it is first needed. */
function lazily(pointer: string): () => ValidateFunction {
  let compiled: ValidateFunction | undefined;
  return () => {
    compiled ??= ajv.compile({ $ref: pointer });
    return compiled;
  };
}

function problems(validate: ValidateFunction, value: unknown): readonly string[] {
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);
}

function unknownKeys(query: URLSearchParams, known: Readonly<Record<string, unknown>>): readonly string[] {
  return [...query.keys()].filter((key) => !Object.hasOwn(known, key)).map((key) => `unknown query parameter ${key}`);
}

/** A path, a ref and a base...head hold slashes; every other parameter ends at one. */
function pathPattern(path: string): RegExp {
  const escaped = path.replace(/[.]/g, '\\.');
  return new RegExp(
    `^${escaped.replace(/\{(\w+)\}/g, (_all, name: string) => `(?<${name}>${/^(path|ref|basehead)$/.test(name) ? '.+' : '[^/]+'})`)}$`,
  );
}
