import { createHash } from 'node:crypto';

/** A workflow run that the fake GitHub knows. */
export interface FakeRun {
  readonly id: number;
  readonly event: string;
  readonly path: string;
  readonly headSha: string;
  readonly headRepositoryId: number;
  /** ISO 8601; in 2020 unless said. */
  readonly createdAt?: string;
}

interface Stored {
  readonly id: number;
  readonly name: string;
  readonly run: FakeRun;
  readonly blob: string;
  digest: string | undefined;
  bytes: number;
  complete: boolean;
}

export interface FakeAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface FakeArtifacts {
  /** The service that runners upload to (Twirp, JSON). */
  readonly results: (method: string, body: unknown) => FakeAnswer;
  /** The blob store behind signed addresses, as far as Azure's client uses it. */
  readonly blob: (request: { readonly method: string; readonly url: URL; readonly bytes: Buffer }) => FakeAnswer;
  /** REST: `actions/list-artifacts-for-repo` and the like; `undefined`: not about artifacts. */
  readonly rest: (
    operation: string,
    parameters: Readonly<Record<string, string>>,
    query: URLSearchParams,
  ) => FakeAnswer | undefined;
  /** Changes what is stored under the name: an archive that was tampered with. */
  readonly tamper: (name: string, change: (archive: Buffer) => Buffer) => void;
  /** What another version of the Action left under the name. */
  readonly replace: (name: string, archive: Buffer) => void;
}

const NOT_FOUND: FakeAnswer = { status: 404, body: { message: 'Not Found' } };
const CREATED = { 'last-modified': 'Fri, 20 Nov 2026 10:00:00 GMT', etag: '"1"', 'x-ms-request-id': '1' };

/** What emulate does not have: artifacts with their bytes, and the runs that made them. `address`: of this server. */
export function fakeArtifacts({
  runs,
  repositoryId,
  address,
}: {
  runs: ReadonlyMap<number, FakeRun>;
  repositoryId: number;
  address: () => string;
}): FakeArtifacts {
  const stored: Stored[] = [];
  // No number is given twice, also where an artifact is deleted.
  let nextId = 500;
  const blobs = new Map<string, Buffer>();
  const signed = (blob: string) => `${address()}${blob}?sig=signature-of-the-store`;

  const results: FakeArtifacts['results'] = (method, body) => {
    const run = runs.get(Number(String(field(body, 'workflow_run_backend_id')).replace('run-', '')));
    const name = String(field(body, 'name'));
    const existing = stored.find((artifact) => artifact.run === run && artifact.name === name);
    if (run === undefined) return { status: 404, body: { code: 'not_found', msg: 'no such run' } };
    switch (method) {
      case 'CreateArtifact': {
        if (existing !== undefined)
          return {
            status: 409,
            body: { code: 'already_exists', msg: 'an artifact with this name already exists on the workflow run' },
          };
        const id = nextId++;
        stored.push({ id, name, run, blob: `/blob/${id}`, digest: undefined, bytes: 0, complete: false });
        return { status: 200, body: { ok: true, signed_upload_url: signed(`/blob/${id}`) } };
      }
      case 'GetSignedArtifactURL':
        if (existing === undefined) return { status: 404, body: { code: 'not_found', msg: name } };
        return { status: 200, body: { signed_url: signed(existing.blob) } };
      case 'ListArtifacts': {
        const id = field(body, 'id_filter');
        const named = field(body, 'name_filter');
        const found = stored.filter(
          (one) =>
            one.run === run &&
            one.complete &&
            (id === undefined || String(one.id) === id) &&
            (named === undefined || one.name === named),
        );
        const ids = { workflow_run_backend_id: `run-${run.id}`, workflow_job_run_backend_id: 'job-1' };
        return {
          status: 200,
          body: {
            artifacts: found.map((one) => ({
              ...ids,
              database_id: String(one.id),
              name: one.name,
              size: String(one.bytes),
            })),
          },
        };
      }
      case 'FinalizeArtifact':
        if (existing === undefined) return { status: 404, body: { code: 'not_found', msg: name } };
        existing.bytes = Number(field(body, 'size'));
        existing.digest = typeof field(body, 'hash') === 'string' ? String(field(body, 'hash')) : undefined;
        existing.complete = true;
        return { status: 200, body: { ok: true, artifact_id: String(existing.id) } };
      case 'DeleteArtifact':
        if (existing === undefined) return { status: 404, body: { code: 'not_found', msg: name } };
        stored.splice(stored.indexOf(existing), 1);
        return { status: 200, body: { ok: true, artifact_id: String(existing.id) } };
      default:
        return { status: 404, body: { code: 'bad_route', msg: method } };
    }
  };

  const blob: FakeArtifacts['blob'] = ({ method, url, bytes }) => {
    const { pathname: key, searchParams } = url;
    const part = searchParams.get('comp');
    if (method === 'GET') {
      const found = blobs.get(key);
      return found === undefined
        ? NOT_FOUND
        : {
            status: 200,
            body: found,
            headers: {
              'content-type': 'application/zip',
              'content-disposition': `attachment; filename="${key.slice(6)}.zip"`,
            },
          };
    }
    if (part === 'block') blobs.set(`${key}#${searchParams.get('blockid')}`, bytes);
    else if (part === 'blocklist') {
      const ids = [...bytes.toString().matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]+)</g)].map(([, id]) => id);
      blobs.set(key, Buffer.concat(ids.map((id) => blobs.get(`${key}#${id}`) ?? Buffer.alloc(0))));
    } else blobs.set(key, bytes);
    return { status: 201, body: undefined, headers: CREATED };
  };

  const rest: FakeArtifacts['rest'] = (operation, parameters, query) => {
    switch (operation) {
      case 'actions/list-artifacts-for-repo': {
        const list = stored.filter(({ complete, name }) => complete && (query.get('name') ?? name) === name).reverse();
        return {
          status: 200,
          body: {
            total_count: list.length,
            artifacts: list
              .slice((Number(query.get('page') ?? 1) - 1) * 100)
              .slice(0, 100)
              .map((artifact) => describe(artifact, { repositoryId, address: address() })),
          },
        };
      }
      case 'actions/list-workflow-run-artifacts': {
        const of = stored.filter(({ complete, run }) => complete && run.id === Number(parameters.run_id));
        const page = of.slice((Number(query.get('page') ?? 1) - 1) * 100).slice(0, 100);
        return {
          status: 200,
          body: {
            total_count: of.length,
            artifacts: page.map((artifact) => describe(artifact, { repositoryId, address: address() })),
          },
        };
      }
      case 'actions/download-artifact': {
        const found = stored.find(({ id }) => id === Number(parameters.artifact_id));
        return found === undefined
          ? NOT_FOUND
          : { status: 302, body: undefined, headers: { location: signed(found.blob) } };
      }
      case 'actions/get-workflow-run': {
        const run = runs.get(Number(parameters.run_id));
        return run === undefined
          ? NOT_FOUND
          : {
              status: 200,
              body: {
                id: run.id,
                event: run.event,
                path: run.path,
                head_sha: run.headSha,
                created_at: run.createdAt ?? '2020-01-01T00:00:00Z',
              },
            };
      }
      default:
        return undefined;
    }
  };

  const tamper: FakeArtifacts['tamper'] = (name, change) => {
    for (const { name: each, blob: key } of stored)
      if (each === name) blobs.set(key, change(blobs.get(key) ?? Buffer.alloc(0)));
  };
  const replace: FakeArtifacts['replace'] = (name, archive) => {
    tamper(name, () => archive);
    const digest = `sha256:${createHash('sha256').update(archive).digest('hex')}`;
    for (const one of stored) if (one.name === name) Object.assign(one, { digest, bytes: archive.length });
  };
  return { results, blob, rest, tamper, replace };
}

function describe(
  { id, name, bytes, digest, run }: Stored,
  { repositoryId, address }: { repositoryId: number; address: string },
): unknown {
  return {
    id,
    node_id: `A${id}`,
    name,
    size_in_bytes: bytes,
    url: `${address}/artifacts/${id}`,
    archive_download_url: `${address}/artifacts/${id}/zip`,
    expired: false,
    created_at: '2020-01-01T00:00:00Z',
    expires_at: null,
    updated_at: null,
    ...(digest === undefined ? {} : { digest }),
    workflow_run: {
      id: run.id,
      repository_id: repositoryId,
      head_repository_id: run.headRepositoryId,
      head_branch: 'main',
      head_sha: run.headSha,
    },
  };
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
