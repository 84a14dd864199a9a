// Cuts the operations that the Action uses out of GitHub's OpenAPI description (@octokit/openapi, MIT, hundreds of MB: never a dependency).
//   npm pack @octokit/openapi@23.0.2 && tar xzf octokit-openapi-23.0.2.tgz package/generated/api.github.com.json
//   node __tests__/e2e/openapi-extract.mjs 23.0.2 package/generated/api.github.com.json
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const OPERATIONS = [
  'GET /user',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'GET /repos/{owner}/{repo}/pulls',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
  'GET /repos/{owner}/{repo}/commits',
  'GET /repos/{owner}/{repo}/compare/{basehead}',
  'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
  'GET /repos/{owner}/{repo}/actions/artifacts',
  'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs',
  'GET /repos/{owner}/{repo}/git/ref/{ref}',
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
  'GET /repos/{owner}/{repo}/contents/{path}',
  'POST /repos/{owner}/{repo}/git/blobs',
  'POST /repos/{owner}/{repo}/git/trees',
  'POST /repos/{owner}/{repo}/git/commits',
  'POST /repos/{owner}/{repo}/git/refs',
  'PATCH /repos/{owner}/{repo}/git/refs/{ref}',
  'POST /repos/{owner}/{repo}/check-runs',
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
  'POST /repos/{owner}/{repo}/statuses/{sha}',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/events',
  'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
];
const PROSE = new Set(['description', 'summary', 'example', 'examples', 'externalDocs', 'title']);

const [version, file] = process.argv.slice(2);
const description = JSON.parse(readFileSync(file, 'utf8'));
const at = (reference) =>
  reference
    .split('/')
    .slice(1)
    .reduce((value, key) => value[key.replaceAll('~1', '/')], description);
const follow = (value) => (value.$ref === undefined ? value : at(value.$ref));

/** JSON Schema from OpenAPI 3.0: without prose, `nullable` spelled as a type, and with every schema that is referred to. */
const schemas = {};
const cut = (value, isMap = false) => {
  if (Array.isArray(value)) return value.map((item) => cut(item));
  if (typeof value !== 'object' || value === null) return value;
  if (typeof value.$ref === 'string' && !isMap) {
    const name = value.$ref.split('/').at(-1);
    if (!(name in schemas)) {
      schemas[name] = {};
      schemas[name] = cut(at(value.$ref));
    }
    return { $ref: `#/schemas/${name}` };
  }
  const kept = Object.entries(value).filter(
    ([key]) => isMap || (!PROSE.has(key) && !key.startsWith('x-') && key !== 'nullable'),
  );
  const schema = Object.fromEntries(
    kept.map(([key, item]) => [key, key === 'enum' ? item : cut(item, key === 'properties' && !isMap)]),
  );
  return value.nullable === true && !isMap ? { anyOf: [schema, { type: 'null' }] } : schema;
};

const operations = OPERATIONS.map((route) => {
  const [method, path] = route.split(' ');
  const operation = description.paths[path]?.[method.toLowerCase()];
  if (operation === undefined) throw new Error(`${route} is not in ${file}`);
  const query = (operation.parameters ?? []).map(follow).filter((parameter) => parameter.in === 'query');
  const success = Object.entries(operation.responses).filter(([status]) => status.startsWith('2'));
  return {
    method,
    path,
    id: operation.operationId,
    query: Object.fromEntries(query.map(({ name, schema }) => [name, cut(schema)])),
    body: cut(operation.requestBody?.content?.['application/json']?.schema),
    responses: Object.fromEntries(
      success.map(([status, response]) => [status, cut(follow(response).content?.['application/json']?.schema) ?? {}]),
    ),
  };
});
const sorted = Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1)));
const subset = { source: `@octokit/openapi@${version} api.github.com`, $id: 'github', operations, schemas: sorted };
writeFileSync(join(import.meta.dirname, 'openapi-subset.json'), `${JSON.stringify(subset, null, 2)}\n`);
