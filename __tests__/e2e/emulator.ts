import { createSign, generateKeyPairSync } from 'node:crypto';
import { createEmulator } from 'emulate';

/** A stateful GitHub with one repository and one pull request, behind the fake that checks what is sent to it. */
export interface Backend {
  readonly url: string;
  /** Tokens by who they belong to; each may do everything, permissions are the fake's business. */
  readonly tokens: Readonly<Record<Identity, string>>;
  readonly pullRequest: {
    readonly number: number;
    readonly headSha: string;
    readonly baseSha: string;
    readonly repositoryId: number;
  };
  readonly send: (identity: Identity, route: string, body?: unknown) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** The job's own token, another App, the author of the pull request, and somebody else. */
export type Identity = 'github-actions' | 'review-app' | 'octocat' | 'mallory';

export const REPOSITORY = 'octocat/hello-world';
const APPS = [
  { app_id: 15368, slug: 'github-actions', installation: 100 },
  { app_id: 15369, slug: 'review-app', installation: 101 },
] as const;
const PERMISSIONS = {
  contents: 'write',
  issues: 'write',
  pull_requests: 'write',
  checks: 'write',
  actions: 'read',
  metadata: 'read',
};

let generated: { publicKey: string; privateKey: string } | undefined;
function keys(): { publicKey: string; privateKey: string } {
  generated ??= generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  return generated;
}

export async function startBackend(): Promise<Backend> {
  const { privateKey } = keys();
  const emulator = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: {
        'octocat-token': { login: 'octocat', scopes: ['repo'] },
        'mallory-token': { login: 'mallory', scopes: ['repo'] },
      },
      github: {
        users: [{ login: 'octocat' }, { login: 'mallory' }],
        repos: [{ owner: 'octocat', name: 'hello-world', auto_init: true }],
        apps: APPS.map(({ app_id, slug, installation }) => ({
          app_id,
          slug,
          name: slug,
          private_key: privateKey,
          permissions: PERMISSIONS,
          installations: [{ installation_id: installation, account: 'octocat', permissions: PERMISSIONS }],
        })),
      },
    },
  });
  const call = async (token: string, route: string, body?: unknown): Promise<unknown> => {
    const [method = 'GET', path = ''] = route.split(' ');
    const response = await fetch(`${emulator.url}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${route}: ${response.status} ${text.slice(0, 300)}`);
    return text === '' ? undefined : JSON.parse(text);
  };
  const tokens = {
    'github-actions': await installationToken(call, APPS[0]),
    'review-app': await installationToken(call, APPS[1]),
    octocat: 'octocat-token',
    mallory: 'mallory-token',
  };
  const send = (identity: Identity, route: string, body?: unknown) => call(tokens[identity], route, body);
  return { url: emulator.url, tokens, pullRequest: await openPullRequest(send), send, close: () => emulator.close() };
}

type Call = (token: string, route: string, body?: unknown) => Promise<unknown>;

async function installationToken(call: Call, app: (typeof APPS)[number]): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const parts = [
    { alg: 'RS256', typ: 'JWT' },
    { iat: now - 60, exp: now + 300, iss: String(app.app_id) },
  ];
  const unsigned = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  const signature = createSign('RSA-SHA256').update(unsigned).sign(keys().privateKey, 'base64url');
  const answer = await call(
    `${unsigned}.${signature}`,
    `POST /app/installations/${app.installation}/access_tokens`,
    {},
  );
  return at(answer, 'token');
}

async function openPullRequest(send: Backend['send']): Promise<Backend['pullRequest']> {
  const repo = `/repos/${REPOSITORY}`;
  const baseSha = at<string>(await send('octocat', `GET ${repo}/git/ref/heads/main`), 'object', 'sha');
  await send('octocat', `POST ${repo}/git/refs`, { ref: 'refs/heads/topic', sha: baseSha });
  await send('octocat', `PUT ${repo}/contents/topic.txt`, { message: 'topic', content: 'dG9waWM=', branch: 'topic' });
  const pull = await send('octocat', `POST ${repo}/pulls`, { title: 'Topic', head: 'topic', base: 'main' });
  return {
    number: at(pull, 'number'),
    headSha: at(pull, 'head', 'sha'),
    baseSha,
    repositoryId: at(pull, 'base', 'repo', 'id'),
  };
}

/** What an answer of the emulator holds under the path; a test set-up may fail loudly. */
function at<T>(value: unknown, ...path: readonly string[]): T {
  let current = value;
  for (const key of path) {
    if (typeof current !== 'object' || current === null || !(key in current)) throw new Error(`no ${path.join('.')}`);
    current = Reflect.get(current, key);
  }
  return current as T;
}
