/** Stands for `undici` in the bundle. */
const proxied = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'].some(
  (name) => (process.env[name] ?? '') !== '',
);
const load = () => import('../node_modules/undici/index.js');
export const fetch = async (...args: Parameters<Awaited<ReturnType<typeof load>>['fetch']>) =>
  (await load()).fetch(...args);
export const ProxyAgent = proxied ? (await load()).ProxyAgent : undefined;
