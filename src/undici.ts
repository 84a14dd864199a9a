/*
 * Stands in the bundle for `undici`, the HTTP client that @actions/core and @actions/github import as a whole before they do anything, and need
 * only once something is sent (`paths` in tsconfig.json, which ncc follows; docs/adr has what it costs). It is the same client, later. What is
 * imported of it besides is a mistake that stops the build.
 */
const client = () => import('../node_modules/undici/index.js');

type Client = Awaited<ReturnType<typeof client>>;

/** A proxy is made without waiting, so that where one is set the client is loaded first. The toolkit looks at these variables. */
const PROXIES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
const isProxied = PROXIES.some((name) => (process.env[name] ?? '') !== '');

export const ProxyAgent: Client['ProxyAgent'] | undefined = isProxied ? (await client()).ProxyAgent : undefined;

export async function fetch(...request: Parameters<Client['fetch']>): ReturnType<Client['fetch']> {
  return (await client()).fetch(...request);
}
