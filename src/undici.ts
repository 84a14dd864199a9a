/*
 * Stands in the bundle for `undici`, the HTTP client that @actions/core and @actions/github import as a whole before they do anything, and need
 * only once something is sent (`paths` in tsconfig.json, which ncc follows; docs/adr/0013 has what it costs). It is the same client, later, and
 * of it what sends: the other half is web sockets, mocks and caches, and proxies, which need all of it. What is imported of it besides is a mistake that stops the build.
 * Nothing is awaited while it is loaded: CommonJS requires it, too.
 */
const load = () => import('../node_modules/undici/lib/web/fetch/index.js');
const loadWhole = () => import('../node_modules/undici/index.js');

type Client = Awaited<ReturnType<typeof loadWhole>>;
type Init = NonNullable<Parameters<Client['fetch']>[1]>;

/** A proxy, made when the first request goes through it. */
export class ProxyAgent {
  readonly #options: ConstructorParameters<Client['ProxyAgent']>[0];
  #agent: Promise<InstanceType<Client['ProxyAgent']>> | undefined;

  constructor(options: ConstructorParameters<Client['ProxyAgent']>[0]) {
    this.#options = options;
  }

  made(): Promise<InstanceType<Client['ProxyAgent']>> {
    this.#agent ??= loadWhole().then(({ ProxyAgent: Agent }) => new Agent(this.#options));
    return this.#agent;
  }
}

export interface Request extends Omit<Init, 'dispatcher'> {
  readonly dispatcher?: Init['dispatcher'] | ProxyAgent;
}

export async function fetch(
  address: Parameters<Client['fetch']>[0],
  { dispatcher, ...request }: Request = {},
): ReturnType<Client['fetch']> {
  const client = await load();
  const through = dispatcher instanceof ProxyAgent ? await dispatcher.made() : dispatcher;
  return client.fetch(address, through === undefined ? request : { ...request, dispatcher: through });
}
