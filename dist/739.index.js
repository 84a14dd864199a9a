export const id = 739;
export const ids = [739];
export const modules = {

/***/ 83739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ProxyAgent: () => (/* binding */ ProxyAgent),
/* harmony export */   fetch: () => (/* binding */ fetch)
/* harmony export */ });
/*
 * Stands in the bundle for `undici`, the HTTP client that @actions/core and @actions/github import as a whole before they do anything, and need
 * only once something is sent (`paths` in tsconfig.json, which ncc follows; docs/adr/0013 has what it costs). It is the same client, later. What
 * is imported of it besides is a mistake that stops the build. Nothing is awaited while it is loaded: CommonJS requires it, too.
 */
const load = () => __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
/** A proxy, made when the first request goes through it. */
class ProxyAgent {
    #options;
    #agent;
    constructor(options) {
        this.#options = options;
    }
    of({ ProxyAgent: Agent }) {
        this.#agent ??= new Agent(this.#options);
        return this.#agent;
    }
}
async function fetch(address, { dispatcher, ...request } = {}) {
    const client = await load();
    const through = dispatcher instanceof ProxyAgent ? dispatcher.of(client) : dispatcher;
    return client.fetch(address, through === undefined ? request : { ...request, dispatcher: through });
}


/***/ })

};
