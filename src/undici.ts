/*
 * Stands in the bundle for `undici`, the HTTP client that @actions/core and @actions/github import as a whole before they do anything, and need
 * only once something is sent (`paths` in tsconfig.json, which ncc follows; docs/adr/0013 has what it costs). It is the same client, later. What
 * is imported of it besides is a mistake that stops the build. Nothing is awaited while it is loaded: CommonJS requires it, too.
 */
const load = () => import('../node_modules/undici/index.js');

type Client = Awaited<ReturnType<typeof load>>;
type Init = NonNullable<Parameters<Client['fetch']>[1]>;

/** A proxy, made when the first request goes through it. */
export class ProxyAgent {
  readonly #options: ConstructorParameters<Client['ProxyAgent']>[0];
  #agent: InstanceType<Client['ProxyAgent']> | undefined;

  constructor(options: ConstructorParameters<Client['ProxyAgent']>[0]) {
    this.#options = options;
  }

  of({ ProxyAgent: Agent }: Client): InstanceType<Client['ProxyAgent']> {
    this.#agent ??= new Agent(this.#options);
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
  const through = dispatcher instanceof ProxyAgent ? dispatcher.of(client) : dispatcher;
  return client.fetch(address, through === undefined ? request : { ...request, dispatcher: through });
}
