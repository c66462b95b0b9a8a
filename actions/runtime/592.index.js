export const id = 592;
export const ids = [592];
export const modules = {

/***/ 67108:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ decoded),
/* harmony export */   Px: () => (/* binding */ authorizationIn),
/* harmony export */   U4: () => (/* binding */ isExempt),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   YR: () => (/* binding */ parseProxy),
/* harmony export */   aR: () => (/* binding */ basicAuthorization),
/* harmony export */   or: () => (/* binding */ parseAddress),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
function parseAddress(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    return url !== undefined && /^https?:$/.test(url.protocol) ? url : undefined;
}
function parseProxy(text) {
    return parseAddress(text.includes('://') ? text : `http://${text}`);
}
function isExempt(url, noProxy) {
    return noProxy.split(/[\s,]+/).some((pattern) => matchesHost(pattern, url));
}
function isLoopback({ hostname }) {
    return /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}
function hostOf({ hostname }) {
    return hostname.replace(/^\[|\]$/g, '');
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function basicAuthorization(username, password) {
    return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}
function authorizationIn({ username, password }) {
    return username === '' && password === '' ? undefined : basicAuthorization(decoded(username), decoded(password));
}
function matchesHost(pattern, url) {
    const [, name = '', port] = /^(.*?)(?::(\d+))?$/.exec(pattern.toLowerCase()) ?? [];
    if (name === '')
        return false;
    if (port !== undefined && port !== (url.port || (url.protocol === 'https:' ? '443' : '80')))
        return false;
    const suffix = name.replace(/^\*?\.?/, '');
    return suffix === '' || url.hostname === suffix || url.hostname.endsWith(`.${suffix}`);
}


/***/ }),

/***/ 94987:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ exchange)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41692);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67108);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30886);





async function exchange({ method, url, headers, body }, line) {
    const { network, patience, signal } = line;
    const sent = body === undefined ? headers : { ...headers, 'content-length': String(Buffer.byteLength(body)) };
    const common = { agent: false, method, headers: sent, signal };
    const proxy = network.proxyFor(url);
    if (url.protocol === 'https:') {
        const tls = { ...tlsOptions(url, network), ...shown(network) };
        if (proxy === undefined)
            return respond((0,node_https__WEBPACK_IMPORTED_MODULE_1__.request)(url, { ...common, ...tls }), url, patience, body);
        const socket = (0,node_tls__WEBPACK_IMPORTED_MODULE_2__.connect)({ ...tls, socket: await tunnel(proxy, url, line) });
        const through = { ...common, agent: undefined, protocol: 'http:', createConnection: () => socket };
        return respond((0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)(url, through), url, patience, body);
    }
    if (proxy === undefined)
        return respond((0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)(url, common), url, patience, body);
    const request = requestTo(proxy, network, {
        ...common,
        path: url.href,
        headers: { ...sent, host: url.host, ...proxyAuthorization(proxy) },
    });
    return respond(request, proxy, patience, body);
}
function tunnel(proxy, url, { network, patience, signal }) {
    const authority = `${url.hostname}:${url.port || '443'}`;
    return new Promise((resolve, reject) => {
        const request = requestTo(proxy, network, {
            agent: false,
            signal,
            method: 'CONNECT',
            path: authority,
            headers: { host: authority, ...proxyAuthorization(proxy) },
        });
        request.on('connect', ({ statusCode = 0 }, socket) => {
            if (statusCode === 200)
                return resolve(socket);
            socket.destroy();
            const message = `the proxy ${proxy.host} answered ${statusCode} to CONNECT`;
            reject((0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .mayPass */ .bg)(statusCode) ? new Error(message) : new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Hopeless */ .ml(message));
        });
        limit(request, proxy, patience, (error) => request.destroy(error));
        request.on('error', reject);
        request.end();
    });
}
function respond(request, peer, patience, body) {
    return new Promise((resolve, reject) => {
        let answer;
        request.on('response', (response) => {
            answer = response;
            resolve(response);
        });
        limit(request, peer, patience, (error) => (answer ?? request).destroy(error));
        request.on('error', reject);
        request.end(body);
    });
}
function limit(request, peer, { connect, idle }, giveUp) {
    const late = () => giveUp(new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Hopeless */ .ml(`${peer.host} took no connection within ${connect / 1000} s`));
    const timer = setTimeout(late, connect);
    const connected = () => clearTimeout(timer);
    request.on('socket', (socket) => (socket.connecting ? socket.once('connect', connected) : connected()));
    request.on('close', connected);
    request.setTimeout(idle, () => giveUp(new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Hopeless */ .ml(`${peer.host} sent nothing for ${idle / 1000} s`)));
}
function requestTo(proxy, network, options) {
    const where = { ...options, host: (0,_address_js__WEBPACK_IMPORTED_MODULE_4__/* .hostOf */ .w4)(proxy), port: proxy.port };
    return proxy.protocol === 'https:' ? (0,node_https__WEBPACK_IMPORTED_MODULE_1__.request)({ ...tlsOptions(proxy, network), ...where }) : (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)(where);
}
function tlsOptions(url, { ca, strictSsl }) {
    const host = (0,_address_js__WEBPACK_IMPORTED_MODULE_4__/* .hostOf */ .w4)(url);
    return {
        ...(/^[\d.]+$|:/.test(host) ? { host } : { host, servername: host }),
        rejectUnauthorized: strictSsl,
        ...(ca === undefined ? {} : { ca: [...ca] }),
    };
}
function shown({ client }) {
    return client === undefined ? {} : { cert: client, key: client };
}
function proxyAuthorization(proxy) {
    const authorization = (0,_address_js__WEBPACK_IMPORTED_MODULE_4__/* .authorizationIn */ .Px)(proxy);
    return authorization === undefined ? {} : { 'proxy-authorization': authorization };
}


/***/ }),

/***/ 30886:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   bg: () => (/* binding */ mayPass),
/* harmony export */   cs: () => (/* binding */ isHopeless),
/* harmony export */   ml: () => (/* binding */ Hopeless)
/* harmony export */ });
class Hopeless extends Error {
}
function isHopeless(error) {
    const { code = '' } = error;
    return error instanceof Hopeless || /CERT|^ERR_TLS|^ERR_INVALID|SELF_SIGNED|UNABLE_TO_/.test(code);
}
function mayPass(status) {
    return status >= 500 || status === 429 || status === 408;
}
function reasonOf(error) {
    const { message, errors, code } = error;
    if (!message && Array.isArray(errors))
        return errors.map(reasonOf).join('; ');
    return message || code || String(error);
}


/***/ }),

/***/ 53806:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ askUntilAnswered),
/* harmony export */   T: () => (/* binding */ askedPause)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30886);


async function askUntilAnswered(ask, headOf, origin, { patience, signal, log }) {
    const tries = patience.pauses.length + 1;
    for (const [index, pause] of patience.pauses.entries()) {
        const next = `(try ${index + 2} of ${tries})`;
        let wait = pause;
        try {
            const answer = await ask();
            const head = headOf(answer);
            const status = head.statusCode ?? 0;
            if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .mayPass */ .bg)(status))
                return answer;
            const asked = askedPause(head);
            if (asked !== undefined && asked > patience.longestPause)
                return answer;
            wait = Math.max(pause, asked ?? 0);
            head.destroy();
            log('info', `${origin} answered ${status}; asking again in ${wait / 1000} s ${next}.`);
        }
        catch (error) {
            if (signal.aborted || (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isHopeless */ .cs)(error))
                throw error;
            log('info', `No answer from ${origin}: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A3)(error)}; asking again in ${wait / 1000} s ${next}.`);
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait, undefined, { signal });
    }
    return ask();
}
function askedPause({ headers }) {
    const text = headers['retry-after']?.trim() ?? '';
    if (/^\d+$/.test(text))
        return Number(text) * 1000;
    const wait = Date.parse(text) - Date.parse(headers.date ?? '');
    return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}


/***/ }),

/***/ 19232:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ sortDatasets)
/* harmony export */ });
/* harmony import */ var _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94470);

function sortDatasets(datasets) {
    return [...datasets].sort((a, b) => (0,_kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(a.name, b.name) || (0,_kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(a.digest, b.digest));
}


/***/ }),

/***/ 35588:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ latestMetrics)
/* harmony export */ });
function latestMetrics(values) {
    const latest = new Map();
    for (const [name, metric] of values) {
        const before = latest.get(name);
        if (before === undefined || isLater(metric, before))
            latest.set(name, metric);
    }
    return latest;
}
function isLater(one, other) {
    if (one.step !== other.step)
        return one.step > other.step;
    if (one.at.getTime() !== other.at.getTime())
        return one.at > other.at;
    return one.value > other.value;
}


/***/ }),

/***/ 592:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openMlflowRegistry: () => (/* binding */ openMlflowRegistry)
});

// EXTERNAL MODULE: ./lib/shared/registries/reference.js
var registries_reference = __webpack_require__(14740);
// EXTERNAL MODULE: ./lib/shared/kernel/index.js + 15 modules
var kernel = __webpack_require__(94470);
// EXTERNAL MODULE: ./lib/shared/registries/errors.js
var errors = __webpack_require__(25662);
// EXTERNAL MODULE: ./lib/shared/registries/shape.js
var shape = __webpack_require__(48228);
// EXTERNAL MODULE: ./lib/shared/registries/datasets.js
var datasets = __webpack_require__(19232);
// EXTERNAL MODULE: ./lib/shared/registries/metrics.js
var metrics = __webpack_require__(35588);
// EXTERNAL MODULE: ./lib/shared/registries/run-status.js
var run_status = __webpack_require__(91379);
;// CONCATENATED MODULE: ./lib/shared/registries/mlflow/shapes.js






function readModelVersion(body) {
    const at = 'model_version';
    const version = (0,shape/* fields */.OA)((0,shape/* fields */.OA)(body, 'the answer')[at], at);
    return {
        name: (0,shape/* text */.Qq)(version.name, `${at}.name`),
        version: String((0,shape/* whole */.WQ)(version.version, `${at}.version`)),
        status: (0,shape/* optionalText */.mR)(version.status, `${at}.status`) ?? 'READY',
        runId: (0,shape/* optionalText */.mR)(version.run_id, `${at}.run_id`),
        source: (0,shape/* optionalText */.mR)(version.source, `${at}.source`),
        createdAt: (0,shape/* instant */.uR)(version.creation_timestamp, `${at}.creation_timestamp`),
        createdBy: (0,shape/* optionalText */.mR)(version.user_id, `${at}.user_id`),
        aliases: (0,shape/* list */.p_)(version.aliases, `${at}.aliases`)
            .map((alias, index) => (0,shape/* text */.Qq)(alias, `${at}.aliases[${index}]`))
            .sort(kernel/* byCodeUnit */.X),
        tags: readPairs(version.tags, `${at}.tags`),
    };
}
function readRun(body) {
    const run = (0,shape/* fields */.OA)((0,shape/* fields */.OA)(body, 'the answer').run, 'run');
    const info = (0,shape/* fields */.OA)(run.info, 'run.info');
    const data = run.data === undefined ? {} : (0,shape/* fields */.OA)(run.data, 'run.data');
    const inputs = run.inputs === undefined ? {} : (0,shape/* fields */.OA)(run.inputs, 'run.inputs');
    return {
        run: {
            id: (0,shape/* text */.Qq)(info.run_id ?? info.run_uuid, 'run.info.run_id'),
            experimentId: (0,shape/* text */.Qq)(info.experiment_id, 'run.info.experiment_id'),
            name: (0,shape/* optionalText */.mR)(info.run_name, 'run.info.run_name'),
            status: (0,run_status/* runStatus */.e)(info.status, 'run.info.status'),
            deleted: info.lifecycle_stage === 'deleted',
            startedAt: (0,shape/* instant */.uR)(info.start_time, 'run.info.start_time'),
            endedAt: (0,shape/* instant */.uR)(info.end_time, 'run.info.end_time'),
            metrics: (0,metrics/* latestMetrics */.R)((0,shape/* list */.p_)(data.metrics, 'run.data.metrics').map(readMetric)),
            params: readPairs(data.params, 'run.data.params'),
            tags: readPairs(data.tags, 'run.data.tags'),
            datasets: (0,datasets/* sortDatasets */.M)((0,shape/* list */.p_)(inputs.dataset_inputs, 'run.inputs.dataset_inputs').map(readDataset)),
        },
        artifactUri: (0,shape/* optionalText */.mR)(info.artifact_uri, 'run.info.artifact_uri') ?? '',
    };
}
function readListing(body, below = '') {
    const answer = (0,shape/* fields */.OA)(body, 'the answer');
    const artifacts = (0,shape/* list */.p_)(answer.files, 'files').map((entry, index) => {
        const file = (0,shape/* fields */.OA)(entry, `files[${index}]`);
        const path = `${below}${(0,shape/* text */.Qq)(file.path, `files[${index}].path`)}`;
        if (!(0,registries_reference/* isArtifactPath */.oT)(path))
            throw new shape/* ShapeError */.ym(`files[${index}].path is no path inside: ${JSON.stringify(path)}`);
        const size = file.file_size === undefined ? undefined : (0,shape/* whole */.WQ)(file.file_size, `files[${index}].file_size`);
        return { path, directory: file.is_dir === true, size };
    });
    return { artifacts, next: (0,shape/* optionalText */.mR)(answer.next_page_token, 'next_page_token') };
}
function readDataset(value, index) {
    const at = `run.inputs.dataset_inputs[${index}]`;
    const input = (0,shape/* fields */.OA)(value, at);
    const dataset = (0,shape/* fields */.OA)(input.dataset, `${at}.dataset`);
    return {
        name: (0,shape/* text */.Qq)(dataset.name, `${at}.dataset.name`),
        digest: (0,shape/* text */.Qq)(dataset.digest, `${at}.dataset.digest`),
        context: readPairs(input.tags, `${at}.tags`).get('mlflow.data.context'),
    };
}
function readMetric(value, index) {
    const at = `run.data.metrics[${index}]`;
    const metric = (0,shape/* fields */.OA)(value, at);
    const key = (0,shape/* text */.Qq)(metric.key, `${at}.key`);
    return [
        key,
        {
            value: (0,shape/* measured */.jh)(metric.value, `${at}.value (of "${key}")`),
            step: (0,shape/* whole */.WQ)(metric.step ?? 0, `${at}.step`),
            at: (0,shape/* instant */.uR)(metric.timestamp, `${at}.timestamp`) ?? new Date(0),
        },
    ];
}
function readPairs(value, path) {
    return new Map((0,shape/* list */.p_)(value, path).map((entry, index) => {
        const pair = (0,shape/* fields */.OA)(entry, `${path}[${index}]`);
        return [(0,shape/* text */.Qq)(pair.key, `${path}[${index}].key`), (0,shape/* text */.Qq)(pair.value ?? '', `${path}[${index}].value`)];
    }));
}

;// CONCATENATED MODULE: ./lib/shared/registries/mlflow/artifacts.js





const MAX_PAGES = 1000;
async function listArtifacts(client, owner, directory) {
    const shelf = await shelfOf(client, owner);
    const found = [];
    let page;
    for (let pages = 0; pages < MAX_PAGES; pages++) {
        const { answer, below } = await shelf.list(directory, page);
        const what = `the artifacts of ${(0,registries_reference/* ownerText */.dP)(owner)}`;
        const { artifacts, next } = client.read(answer, what, (body) => readListing(body, below));
        found.push(...artifacts);
        if (next === undefined)
            return found.sort((a, b) => (0,kernel/* byCodeUnit */.X)(a.path, b.path));
        page = next;
    }
    throw new kernel/* StepError */.zg(errors/* registryErrors */.J.REGISTRY_ANSWER, `MLflow at ${client.uri} lists ${directory} without end.`);
}
async function readArtifact(client, owner, path) {
    const shelf = await shelfOf(client, owner);
    return shelf.read(path);
}
async function shelfOf(client, owner) {
    return 'runId' in owner ? shelfOfRun(client, owner.runId) : shelfOfVersion(client, owner.name, owner.version);
}
async function shelfOfRun(client, runId, top = '') {
    const answer = await client.get('mlflow/runs/get', { run_id: runId });
    const { artifactUri } = client.read(answer, `run ${runId}`, readRun);
    const proxied = proxiedPath(artifactUri);
    return {
        async list(directory, page) {
            const query = { run_id: runId, path: joined(top, directory) || undefined, page_token: page };
            return { answer: trimmed(await client.get('mlflow/artifacts/list', query), top), below: '' };
        },
        read(path) {
            if (proxied !== undefined)
                return client.bytes(proxyAddress(joined(proxied, top, path)), {});
            return client.bytes('get-artifact', { run_uuid: runId, path: joined(top, path) });
        },
    };
}
async function shelfOfVersion(client, name, version) {
    const what = (0,registries_reference/* ownerText */.dP)({ name, version });
    const asked = await client.get('mlflow/model-versions/get-download-uri', { name, version });
    const uri = client.read(asked, what, (body) => (0,shape/* optionalText */.mR)((0,shape/* fields */.OA)(body, 'the answer').artifact_uri, 'artifact_uri')) ?? '';
    const proxied = proxiedPath(uri);
    if (proxied !== undefined)
        return proxiedShelf(client, proxied);
    const [, ofRun, top = ''] = /^runs:\/+([^/]+)\/?(.*)$/.exec(uri) ?? [];
    if (ofRun !== undefined)
        return shelfOfRun(client, ofRun, stripped(top));
    const got = await client.get('mlflow/model-versions/get', { name, version });
    const { runId, source } = client.read(got, what, readModelVersion);
    const model = /^models:\/+(m-\w+)$/.exec(source ?? '')?.[1];
    const read = (path) => client.bytes('model-versions/get-artifact', { name, version, path });
    if (model !== undefined) {
        return {
            async list(directory, page) {
                const query = { artifact_directory_path: directory || undefined, page_token: page };
                return { answer: await client.get(`mlflow/logged-models/${model}/artifacts/directories`, query), below: '' };
            },
            read,
        };
    }
    if (runId !== undefined) {
        const run = client.read(await client.get('mlflow/runs/get', { run_id: runId }), `run ${runId}`, readRun);
        if (uri.startsWith(`${run.artifactUri}/`)) {
            return shelfOfRun(client, runId, stripped(uri.slice(run.artifactUri.length + 1)));
        }
    }
    return {
        list() {
            throw new kernel/* StepError */.zg(errors/* registryErrors */.J.REGISTRY_REFUSED, `MLflow at ${client.uri} does not list the files of ${what}.`, {
                hint: 'They lie in a store that the server does not stand before, and belong to no run and no logged model. Name the file itself, or register the version from a run.',
            });
        },
        read,
    };
}
function proxiedShelf(client, top) {
    return {
        async list(directory, page) {
            const query = { path: joined(top, directory), page_token: page };
            const below = directory === '' ? '' : `${directory}/`;
            return { answer: await client.get('mlflow-artifacts/artifacts', query), below };
        },
        read: (path) => client.bytes(proxyAddress(joined(top, path)), {}),
    };
}
function proxiedPath(uri) {
    const path = /^mlflow-artifacts:(?:\/|\/\/\/)([^/].*)$/.exec(uri)?.[1];
    return path === undefined ? undefined : stripped(path);
}
function proxyAddress(path) {
    return `api/2.0/mlflow-artifacts/artifacts/${path.split('/').map(encodeURIComponent).join('/')}`;
}
const joined = (...parts) => parts.filter((part) => part !== '').join('/');
const stripped = (path) => path.replace(/^\/+|\/+$/g, '');
function trimmed(answer, top) {
    if (top === '' || 'refusal' in answer)
        return answer;
    const { body } = answer;
    if (typeof body !== 'object' || body === null || !('files' in body) || !Array.isArray(body.files))
        return answer;
    const files = body.files.map((file) => {
        const path = typeof file === 'object' && file !== null && 'path' in file ? file.path : undefined;
        if (typeof path !== 'string' || !path.startsWith(`${top}/`))
            return file;
        return { ...file, path: path.slice(top.length + 1) };
    });
    return { body: { ...body, files } };
}

// EXTERNAL MODULE: ./lib/shared/network/exchange.js
var exchange = __webpack_require__(94987);
// EXTERNAL MODULE: ./lib/shared/network/failure.js
var failure = __webpack_require__(30886);
// EXTERNAL MODULE: ./lib/shared/network/retry.js
var retry = __webpack_require__(53806);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/shared/network/address.js
var address = __webpack_require__(67108);
;// CONCATENATED MODULE: ./lib/shared/registries/mlflow/proxy.js



function proxyFor(url, env) {
    if ((0,address/* isLoopback */.U9)(url))
        return undefined;
    if ((0,address/* isExempt */.U4)(url, variable(env, 'no_proxy') ?? ''))
        return undefined;
    const name = url.protocol === 'https:' ? 'https_proxy' : 'http_proxy';
    const text = variable(env, name);
    if (text === undefined)
        return undefined;
    const proxy = (0,address/* parseProxy */.YR)(text);
    if (proxy !== undefined)
        return proxy;
    throw new kernel/* StepError */.zg(errors/* registryErrors */.J.REGISTRY_NOT_USABLE, `${name.toUpperCase()} is no http(s) address.`, {
        hint: `Give ${name.toUpperCase()} as http://host:port, or put ${url.hostname} into NO_PROXY.`,
    });
}
function variable(env, name) {
    return (env[name.toUpperCase()] || env[name])?.trim() || undefined;
}

;// CONCATENATED MODULE: ./lib/shared/registries/mlflow/address.js





function readAddress(uri, { env, mask, log }) {
    const hide = (secret) => {
        if (secret !== '')
            mask(secret);
    };
    const url = (0,address/* parseAddress */.or)(uri);
    if (url === undefined || url.search !== '' || url.hash !== '') {
        throw notUsable(`The registry address ${uri.replace(/\/\/.*@/s, '//***@').replace(/[?#].*$/s, '?***')} is no http(s) address.`, 'Give it as https://host or https://host/path, without a query.');
    }
    for (const part of [url.password, (0,address/* decoded */.DH)(url.password)])
        hide(part);
    const authorization = authorizationOf(env, url, hide);
    url.username = '';
    url.password = '';
    if (authorization !== undefined && url.protocol === 'http:' && !(0,address/* isLoopback */.U9)(url)) {
        log('warning', `Credentials go to ${url.origin} in clear text: whoever is on the way reads them. Use https.`);
    }
    if (/^(?:true|1)$/i.test(env.MLFLOW_TRACKING_INSECURE_TLS ?? '')) {
        log('warning', 'MLFLOW_TRACKING_INSECURE_TLS is not honoured: the certificate is checked. Name yours with MLFLOW_TRACKING_SERVER_CERT_PATH.');
    }
    for (const name of ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy']) {
        const proxy = env[name] ?? '';
        if (URL.canParse(proxy))
            for (const part of passwordsOf(new URL(proxy)))
                hide(part);
    }
    const ca = pem(env, 'MLFLOW_TRACKING_SERVER_CERT_PATH');
    return {
        uri: url.href.replace(/\/+$/, ''),
        authorization,
        network: {
            proxyFor: (address) => proxyFor(address, env),
            ca: ca === undefined ? undefined : [ca],
            client: pem(env, 'MLFLOW_TRACKING_CLIENT_CERT_PATH'),
            strictSsl: true,
        },
    };
}
function authorizationOf(env, url, hide) {
    const given = (name) => env[name]?.trim() || undefined;
    const basic = (authorization) => {
        if (authorization !== undefined)
            hide(authorization.slice('Basic '.length));
        return authorization;
    };
    const [username, password] = [given('MLFLOW_TRACKING_USERNAME'), given('MLFLOW_TRACKING_PASSWORD')];
    if (password !== undefined)
        hide(password);
    const token = given('MLFLOW_TRACKING_TOKEN');
    if (token !== undefined)
        hide(token);
    if (username !== undefined && password !== undefined)
        return basic((0,address/* basicAuthorization */.aR)(username, password));
    if (token !== undefined) {
        if (/^[\x21-\x7e]+$/.test(token))
            return `Bearer ${token}`;
        throw notUsable('MLFLOW_TRACKING_TOKEN holds characters that no token has.', 'Give the token alone, in one line.');
    }
    if (username !== undefined || password !== undefined) {
        const missing = username === undefined ? 'USERNAME' : 'PASSWORD';
        throw notUsable(`MLFLOW_TRACKING_${missing} is missing beside the other one.`, 'Set both, or neither.');
    }
    return basic((0,address/* authorizationIn */.Px)(url));
}
function passwordsOf({ password }) {
    return [password, (0,address/* decoded */.DH)(password)];
}
function pem(env, name) {
    const file = env[name]?.trim();
    if (!file)
        return undefined;
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (error) {
        throw notUsable(`The file of ${name} cannot be read: ${(0,kernel/* messageOf */.bD)(error)}.`, 'Correct the path, or unset it.');
    }
}
function notUsable(message, hint) {
    return new kernel/* StepError */.zg(errors/* registryErrors */.J.REGISTRY_NOT_USABLE, message, { hint });
}

;// CONCATENATED MODULE: ./lib/shared/registries/mlflow/refusal.js


function refusalOf(status, text, location, pause) {
    const { code, message } = saidIn(text);
    return {
        status,
        code,
        message: (message.split('\n', 1)[0] ?? '')
            .replace(/[\p{Cc}\s]+/gu, ' ')
            .trim()
            .slice(0, 300),
        ...(location === undefined ? {} : { redirect: URL.canParse(location) ? new URL(location).host : 'another page' }),
        ...(pause === undefined ? {} : { pause }),
    };
}
function isAbsent({ status, code }) {
    return /^(?:RESOURCE_DOES_NOT_EXIST|RESOURCE_NOT_FOUND|NOT_FOUND)$/.test(code) && status >= 400 && status < 500;
}
function refusalError(refusal, at, what) {
    const { status, code, message, redirect, pause } = refusal;
    const said = message === '' ? `it answered ${status}` : message;
    const error = (kind, text, hint) => new kernel/* StepError */.zg(kind, `${text}.`.replace(/\.\.$/, '.'), { hint });
    const { REGISTRY_ANSWER, REGISTRY_BUSY, REGISTRY_NOT_FOUND, REGISTRY_REFUSED, REGISTRY_UNAUTHORISED, REGISTRY_UNREACHABLE, } = errors/* registryErrors */.J;
    if (status >= 300 && status < 400) {
        return error(REGISTRY_UNAUTHORISED, `${at} sends us to ${redirect ?? 'another page'} instead of answering for ${what}`, 'It may want a login, or https instead of http. Give the address and the credentials of the server itself.');
    }
    if (status === 401 || status === 403 || /^(?:PERMISSION_DENIED|UNAUTHENTICATED)$/.test(code)) {
        return error(REGISTRY_UNAUTHORISED, `${at} does not give ${what} to us (${status}): ${said}`, 'Set MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or MLFLOW_TRACKING_TOKEN, of somebody who may read it; a gate that writes its verdict must be allowed to write tags.');
    }
    if (status === 407) {
        return error(REGISTRY_UNAUTHORISED, `The proxy before ${at} wants credentials`, 'Put them into HTTPS_PROXY.');
    }
    if (status === 429 || status === 503) {
        const wait = pause === undefined ? '' : ` and asks to wait ${Math.ceil(pause / 1000)} s`;
        return error(REGISTRY_BUSY, `${at} takes no more requests now (${status})${wait}`, 'Run again later.');
    }
    if (isAbsent(refusal)) {
        return error(REGISTRY_NOT_FOUND, `${at} has not what was asked for, ${what}: ${said}`, 'Check the name, and the address.');
    }
    if (status >= 500 || status === 408) {
        return error(REGISTRY_UNREACHABLE, `${at} failed at ${what} (${status}): ${said}`, 'Its log says why; run again.');
    }
    if (code === '') {
        return error(REGISTRY_ANSWER, `${at} answered ${status} for ${what}, and not in the way of MLflow`, 'Give the address that MLFLOW_TRACKING_URI has, with the path under which MLflow is served.');
    }
    return error(REGISTRY_REFUSED, `${at} refused ${what}: ${said}`, 'Correct what it names.');
}
function saidIn(text) {
    try {
        const { error_code: code, message, detail } = JSON.parse(text);
        const said = typeof message === 'string' ? message : typeof detail === 'string' ? detail : '';
        return { code: typeof code === 'string' ? code : said === '' ? '' : 'DETAIL', message: said };
    }
    catch {
        return { code: '', message: /[<>]/.test(text) ? '' : text };
    }
}

;// CONCATENATED MODULE: ./lib/shared/registries/mlflow/client.js








const PATIENCE = { connect: 10_000, idle: 90_000, pauses: [500, 2_000, 5_000], longestPause: 60_000 };
const MAX_JSON = 128 * 1024 * 1024;
function createMlflowClient(uri, host, patience = PATIENCE) {
    const address = readAddress(uri, host);
    const { authorization, network } = address;
    const at = `MLflow at ${address.uri}`;
    const { signal, log } = host;
    async function ask(question, path, query) {
        const url = new URL(`${address.uri}/${path}`);
        for (const [name, value] of Object.entries(query))
            if (value !== undefined)
                url.searchParams.set(name, value);
        const headers = {
            accept: 'application/json, */*',
            'user-agent': 'countersign',
            ...(question.body === undefined ? {} : { 'content-type': 'application/json' }),
            ...(authorization === undefined ? {} : { authorization }),
        };
        const line = { network, patience, signal, log };
        const once = () => (0,exchange/* exchange */.c)({ ...question, url, headers }, line);
        return guarded(() => (0,retry/* askUntilAnswered */.J)(once, (head) => head, url.origin, line));
    }
    async function guarded(work) {
        try {
            return await work();
        }
        catch (error) {
            if (signal.aborted)
                throw new kernel/* StepError */.zg(kernel/* kernelErrors */.TK.CANCELLED, `Cancelled while asking ${at}.`, { cause: error });
            if (error instanceof kernel/* StepError */.zg)
                throw error;
            throw new kernel/* StepError */.zg(errors/* registryErrors */.J.REGISTRY_UNREACHABLE, `${at} does not answer: ${(0,failure/* reasonOf */.A3)(error)}.`, {
                hint: 'Check the address, that the runner may reach it, HTTPS_PROXY and NO_PROXY, and the certificate (MLFLOW_TRACKING_SERVER_CERT_PATH); then run again.',
                cause: error,
            });
        }
    }
    async function answerOf(response) {
        const text = await guarded(() => readText(response, at));
        const status = response.statusCode ?? 0;
        if (status !== 200)
            return { refusal: refusalOf(status, text, response.headers.location, (0,retry/* askedPause */.T)(response)) };
        try {
            return { body: JSON.parse(text) };
        }
        catch (cause) {
            throw new kernel/* StepError */.zg(errors/* registryErrors */.J.REGISTRY_ANSWER, `${at} answered with something that is no JSON.`, {
                hint: 'Is this the address of MLflow itself, or of a page before it, such as a login? Give the address that MLFLOW_TRACKING_URI has.',
                cause,
            });
        }
    }
    return {
        uri: address.uri,
        async get(path, query) {
            return answerOf(await ask({ method: 'GET' }, `api/2.0/${path}`, query));
        },
        async post(path, body) {
            return answerOf(await ask({ method: 'POST', body: JSON.stringify(body) }, `api/2.0/${path}`, {}));
        },
        async bytes(path, query) {
            const response = await ask({ method: 'GET' }, path, query);
            if (response.statusCode !== 200) {
                const answer = await answerOf(response);
                throw refusalError('refusal' in answer ? answer.refusal : { status: 0, code: '', message: '' }, at, 'the artifact');
            }
            const length = response.headers['content-length'];
            return {
                size: length === undefined ? undefined : Number(length),
                chunks: chunksOf(response, guarded),
            };
        },
        read(answer, what, read) {
            if ('refusal' in answer)
                throw refusalError(answer.refusal, at, what);
            try {
                return read(answer.body);
            }
            catch (error) {
                if (!(error instanceof shape/* ShapeError */.ym))
                    throw error;
                throw new kernel/* StepError */.zg(errors/* registryErrors */.J.REGISTRY_ANSWER, `${at} answered for ${what} what it should not: ${error.message}.`, {
                    hint: 'Is this MLflow, of version 2.3 or later? If so, please report the message.',
                    cause: error,
                });
            }
        },
    };
}
async function readText(response, at) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of response) {
        bytes += chunk.length;
        if (bytes > MAX_JSON) {
            throw new kernel/* StepError */.zg(errors/* registryErrors */.J.REGISTRY_ANSWER, `${at} answered with more than ${MAX_JSON} bytes of JSON.`);
        }
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
async function* chunksOf(response, guarded) {
    const chunks = response[Symbol.asyncIterator]();
    try {
        while (true) {
            const next = await guarded(() => chunks.next());
            if (next.done === true)
                return;
            yield next.value;
        }
    }
    finally {
        response.destroy();
    }
}

;// CONCATENATED MODULE: ./lib/shared/registries/mlflow/count-runs.js

async function countRuns(client, experimentId, pageSize = 1000) {
    const what = `experiment ${experimentId}`;
    client.read(await client.get('mlflow/experiments/get', { experiment_id: experimentId }), what, () => undefined);
    let count = 0;
    let page;
    do {
        const answer = await client.post('mlflow/runs/search', {
            experiment_ids: [experimentId],
            run_view_type: 'ALL',
            max_results: pageSize,
            ...(page === undefined ? {} : { page_token: page }),
        });
        const { runs, next } = client.read(answer, `the runs of ${what}`, (body) => {
            const found = (0,shape/* fields */.OA)(body, 'the answer');
            return { runs: (0,shape/* list */.p_)(found.runs, 'runs').length, next: (0,shape/* optionalText */.mR)(found.next_page_token, 'next_page_token') };
        });
        count += runs;
        page = runs === 0 ? undefined : next;
    } while (page !== undefined);
    return count;
}

;// CONCATENATED MODULE: ./lib/shared/registries/mlflow/registry.js






function openMlflowRegistry(uri, host, patience) {
    const client = createMlflowClient(uri, host, patience);
    return {
        kind: 'mlflow',
        uri: client.uri,
        modelVersion: async (reference) => findVersion(client, reference),
        async run(id) {
            const answer = await client.get('mlflow/runs/get', { run_id: (0,registries_reference/* checkRunId */.np)(id) });
            return client.read(answer, `run ${id}`, readRun).run;
        },
        artifacts: async (owner, directory = '') => listArtifacts(client, checkOwner(owner), directory === '' ? '' : (0,registries_reference/* checkArtifactPath */.WH)(directory)),
        readArtifact: async (owner, path) => readArtifact(client, checkOwner(owner), (0,registries_reference/* checkArtifactPath */.WH)(path)),
        countRuns: async (experimentId) => countRuns(client, (0,registries_reference/* checkExperimentId */.xE)(experimentId)),
        async setRunTags(runId, tags) {
            for (const [key, value] of checkedTags(tags)) {
                const answer = await client.post('mlflow/runs/set-tag', { run_id: (0,registries_reference/* checkRunId */.np)(runId), key, value });
                client.read(answer, `the tag ${key} of run ${runId}`, ignore);
            }
        },
        async setVersionTags(name, version, tags) {
            const owner = { name: (0,registries_reference/* checkModelName */.Xs)(name), version: (0,registries_reference/* checkVersion */.ps)(version) };
            for (const [key, value] of checkedTags(tags)) {
                const answer = await client.post('mlflow/model-versions/set-tag', { ...owner, key, value });
                client.read(answer, `the tag ${key} of ${(0,registries_reference/* formatModelReference */.Ez)(owner)}`, ignore);
            }
        },
    };
}
async function findVersion(client, reference) {
    const name = (0,registries_reference/* checkModelName */.Xs)(reference.name);
    const what = (0,registries_reference/* formatModelReference */.Ez)(reference);
    const answer = 'alias' in reference
        ? await client.get('mlflow/registered-models/alias', { name, alias: (0,registries_reference/* checkAlias */.ff)(reference.alias) })
        : await client.get('mlflow/model-versions/get', { name, version: (0,registries_reference/* checkVersion */.ps)(reference.version) });
    const absent = 'refusal' in answer &&
        (isAbsent(answer.refusal) || ('alias' in reference && answer.refusal.code === 'INVALID_PARAMETER_VALUE'));
    if (!absent)
        return client.read(answer, what, readModelVersion);
    client.read(await client.get('mlflow/registered-models/get', { name }), `the registered model ${name}`, ignore);
    return undefined;
}
function checkOwner(owner) {
    if ('runId' in owner)
        (0,registries_reference/* checkRunId */.np)(owner.runId);
    else {
        (0,registries_reference/* checkModelName */.Xs)(owner.name);
        (0,registries_reference/* checkVersion */.ps)(owner.version);
    }
    return owner;
}
function checkedTags(tags) {
    const entries = Object.entries(tags);
    for (const [key, value] of entries)
        (0,registries_reference/* checkTag */.Bs)(key, value);
    return entries;
}
const ignore = () => undefined;


/***/ }),

/***/ 91379:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ runStatus)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48228);

const STATUSES = ['RUNNING', 'SCHEDULED', 'FINISHED', 'FAILED', 'KILLED'];
function runStatus(value, path) {
    const status = STATUSES.find((one) => one === value);
    if (status === undefined)
        throw (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(value, path, `one of ${STATUSES.join(', ')}`);
    return status;
}


/***/ }),

/***/ 48228:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OA: () => (/* binding */ fields),
/* harmony export */   Qm: () => (/* binding */ wrong),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   jh: () => (/* binding */ measured),
/* harmony export */   mR: () => (/* binding */ optionalText),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   uR: () => (/* binding */ instant),
/* harmony export */   ym: () => (/* binding */ ShapeError)
/* harmony export */ });
class ShapeError extends Error {
}
function fields(value, path) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw wrong(value, path, 'an object');
    return value;
}
function text(value, path) {
    if (typeof value !== 'string')
        throw wrong(value, path, 'a text');
    return value;
}
function optionalText(value, path) {
    return value === undefined || value === null || value === '' ? undefined : text(value, path);
}
function list(value, path) {
    if (value === undefined)
        return [];
    if (!Array.isArray(value))
        throw wrong(value, path, 'a list');
    return value;
}
function whole(value, path) {
    const number = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
    if (typeof number !== 'number' || !Number.isSafeInteger(number))
        throw wrong(value, path, 'a whole number');
    return number;
}
function measured(value, path) {
    if (typeof value === 'string' && /^(?:NaN|-?Infinity)$/.test(value))
        return Number(value);
    if (typeof value !== 'number')
        throw wrong(value, path, 'a number');
    return Math.abs(value) === Number.MAX_VALUE ? Math.sign(value) * Infinity : value;
}
function instant(value, path) {
    if (value === undefined || value === null)
        return undefined;
    const milliseconds = whole(value, path);
    if (Math.abs(milliseconds) > 8.64e15)
        throw wrong(value, path, 'a time');
    return milliseconds === 0 ? undefined : new Date(milliseconds);
}
function wrong(value, path, wanted) {
    if (value === undefined)
        return new ShapeError(`${path} is missing`);
    const found = value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : '';
    return new ShapeError(`${path} is ${found === '' ? JSON.stringify(value).slice(0, 60) : found}, not ${wanted}`);
}


/***/ })

};
