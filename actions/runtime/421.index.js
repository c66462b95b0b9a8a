export const id = 421;
export const ids = [421];
export const modules = {

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

/***/ 55421:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openLocalRegistry: () => (/* binding */ openLocalRegistry)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/shared/kernel/index.js + 15 modules
var kernel = __webpack_require__(94470);
// EXTERNAL MODULE: ./lib/shared/registries/errors.js
var errors = __webpack_require__(25662);
// EXTERNAL MODULE: ./lib/shared/registries/reference.js
var reference = __webpack_require__(14740);
// EXTERNAL MODULE: ./lib/shared/registries/shape.js
var shape = __webpack_require__(48228);
// EXTERNAL MODULE: ./lib/shared/registries/datasets.js
var datasets = __webpack_require__(19232);
// EXTERNAL MODULE: ./lib/shared/registries/metrics.js
var metrics = __webpack_require__(35588);
// EXTERNAL MODULE: ./lib/shared/registries/run-status.js
var run_status = __webpack_require__(91379);
;// CONCATENATED MODULE: ./lib/shared/registries/local/documents.js






async function readJson(file) {
    let content;
    try {
        content = await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        if (isMissing(error))
            return undefined;
        throw error;
    }
    try {
        return JSON.parse(content);
    }
    catch (cause) {
        throw new shape/* ShapeError */.ym(`it is no JSON: ${cause.message}`);
    }
}
function isMissing(error) {
    return ['ENOENT', 'ENOTDIR'].includes(error.code ?? '');
}
function readVersionDocument(value) {
    const version = known(value, 'the document', ['run_id', 'source', 'created_at', 'created_by', 'tags']);
    return {
        runId: (0,shape/* optionalText */.mR)(version.run_id, 'run_id'),
        source: (0,shape/* optionalText */.mR)(version.source, 'source'),
        createdAt: time(version.created_at, 'created_at'),
        createdBy: (0,shape/* optionalText */.mR)(version.created_by, 'created_by'),
        tags: texts(version.tags, 'tags'),
    };
}
function readRunDocument(value) {
    const names = [
        ...['experiment_id', 'status', 'name', 'started_at', 'ended_at'],
        ...['metrics', 'params', 'tags', 'datasets'],
    ];
    const run = known(value, 'the document', names);
    return {
        experimentId: (0,shape/* text */.Qq)(run.experiment_id, 'experiment_id'),
        status: (0,run_status/* runStatus */.e)(run.status, 'status'),
        name: (0,shape/* optionalText */.mR)(run.name, 'name'),
        startedAt: time(run.started_at, 'started_at'),
        endedAt: time(run.ended_at, 'ended_at'),
        metrics: (0,metrics/* latestMetrics */.R)(readMetrics(run.metrics)),
        params: texts(run.params, 'params'),
        tags: texts(run.tags, 'tags'),
        datasets: (0,datasets/* sortDatasets */.M)((0,shape/* list */.p_)(run.datasets, 'datasets').map(readDataset)),
    };
}
function readDataset(value, index) {
    const at = `datasets[${index}]`;
    const dataset = known(value, at, ['name', 'digest', 'context']);
    return {
        name: (0,shape/* text */.Qq)(dataset.name, `${at}.name`),
        digest: (0,shape/* text */.Qq)(dataset.digest, `${at}.digest`),
        context: (0,shape/* optionalText */.mR)(dataset.context, `${at}.context`),
    };
}
function readAliases(value) {
    const aliases = texts(value, 'the document');
    for (const [alias, version] of aliases) {
        (0,reference/* checkAlias */.ff)(alias);
        if (!/^[1-9]\d{0,17}$/.test(version))
            throw (0,shape/* wrong */.Qm)(version, alias, 'the number of a version, as text');
    }
    return aliases;
}
function readMetrics(value) {
    return Object.entries(value === undefined ? {} : (0,shape/* fields */.OA)(value, 'metrics')).flatMap(([name, metric]) => {
        const at = `metrics.${name}`;
        const values = Array.isArray(metric) ? metric : [{ value: metric }];
        if (values.length === 0)
            throw new shape/* ShapeError */.ym(`${at} has no value`);
        return values.map((one, index) => {
            const place = Array.isArray(metric) ? `${at}[${index}]` : at;
            const { value: number, step = 0, timestamp } = known(one, place, ['value', 'step', 'timestamp']);
            return [
                name,
                {
                    value: (0,shape/* measured */.jh)(number, Array.isArray(metric) ? `${place}.value` : place),
                    step: (0,shape/* whole */.WQ)(step, `${place}.step`),
                    at: (0,shape/* instant */.uR)(timestamp, `${place}.timestamp`) ?? new Date(0),
                },
            ];
        });
    });
}
function known(value, path, names) {
    const object = (0,shape/* fields */.OA)(value, path);
    const unknown = Object.keys(object).find((name) => !names.includes(name));
    if (unknown === undefined)
        return object;
    throw new shape/* ShapeError */.ym(`${path} has a field "${unknown}", which is none of ${names.join(', ')}`);
}
function texts(value, path) {
    const entries = Object.entries(value === undefined ? {} : (0,shape/* fields */.OA)(value, path));
    return new Map(entries.map(([name, one]) => [name, (0,shape/* text */.Qq)(one, `${path}.${name}`)]));
}
function time(value, path) {
    const written = (0,shape/* optionalText */.mR)(value, path);
    if (written === undefined)
        return undefined;
    const date = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(written)
        ? new Date(written)
        : undefined;
    if (date === undefined || Number.isNaN(date.getTime()))
        throw (0,shape/* wrong */.Qm)(value, path, 'a time such as 2026-11-02T09:30:00Z');
    return date;
}

;// CONCATENATED MODULE: ./lib/shared/registries/local/layout.js


function layoutOf(root) {
    const model = (name) => (0,external_node_path_.join)(root, 'models', (0,reference/* checkModelName */.Xs)(name));
    const run = (id) => (0,external_node_path_.join)(root, 'runs', (0,reference/* checkRunId */.np)(id));
    const ownedBy = (owner) => 'runId' in owner ? run(owner.runId) : (0,external_node_path_.join)(model(owner.name), (0,reference/* checkVersion */.ps)(owner.version));
    return {
        models: (0,external_node_path_.join)(root, 'models'),
        runs: (0,external_node_path_.join)(root, 'runs'),
        model,
        aliases: (name) => (0,external_node_path_.join)(model(name), 'aliases.json'),
        document: (owner) => (0,external_node_path_.join)(ownedBy(owner), 'runId' in owner ? 'run.json' : 'version.json'),
        tags: (owner) => (0,external_node_path_.join)(ownedBy(owner), 'tags'),
        artifacts: (owner) => (0,external_node_path_.join)(ownedBy(owner), 'artifacts'),
        artifact: (owner, path) => (0,external_node_path_.join)(ownedBy(owner), 'artifacts', ...(0,reference/* checkArtifactPath */.WH)(path).split('/')),
        tag: (owner, key, value) => {
            (0,reference/* checkTag */.Bs)(key, value);
            return (0,external_node_path_.join)(ownedBy(owner), 'tags', key);
        },
    };
}
function aliasTarget(aliases, alias) {
    return aliases.get((0,reference/* checkAlias */.ff)(alias));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/shared/registries/local/tags.js






async function readTags(directory, documented) {
    const names = await (0,promises_.readdir)(directory).catch((error) => {
        if (isMissing(error))
            return [];
        throw error;
    });
    const keys = names.filter((name) => !name.startsWith('.'));
    const entries = keys.map(async (key) => [key, (await (0,promises_.readFile)((0,external_node_path_.join)(directory, key), 'utf8')).trimEnd()]);
    return new Map([...documented, ...(await Promise.all(entries))]);
}
async function writeTag(file, value) {
    const draft = (0,external_node_path_.join)((0,external_node_path_.dirname)(file), `.${(0,external_node_crypto_.randomUUID)()}`);
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
        const handle = await (0,promises_.open)(draft, 'wx');
        try {
            await handle.writeFile(`${value}\n`);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,promises_.rename)(draft, file);
    }
    catch (error) {
        await (0,promises_.rm)(draft, { force: true });
        throw new kernel/* StepError */.zg(errors/* registryErrors */.J.REGISTRY_NOT_WRITTEN, `The tag ${file} cannot be written: ${(0,kernel/* messageOf */.bD)(error)}.`, {
            hint: 'Make the folder of the local registry writable for the step, and free space on its disk.',
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./lib/shared/registries/local/registry.js










async function openLocalRegistry(root) {
    const layout = layoutOf(root);
    await checkFolder(root);
    return {
        kind: 'local',
        uri: root,
        modelVersion: (reference) => guarded(root, () => findVersion(layout, reference)),
        run: (id) => guarded(root, () => findRun(layout, id)),
        artifacts: (owner, directory = '') => guarded(root, () => listArtifacts(layout, owner, directory)),
        readArtifact: (owner, path) => guarded(root, () => readArtifact(layout, owner, path)),
        countRuns: (experimentId) => guarded(root, () => countRuns(layout, (0,reference/* checkExperimentId */.xE)(experimentId))),
        setRunTags: (runId, tags) => guarded(root, () => setTags(layout, { runId }, tags)),
        setVersionTags: (name, version, tags) => guarded(root, () => setTags(layout, { name, version }, tags)),
    };
}
async function checkFolder(root) {
    const entries = await (0,promises_.readdir)(root).catch((error) => {
        throw new kernel/* StepError */.zg(errors/* registryErrors */.J.REGISTRY_NOT_USABLE, `The registry ${root} cannot be read: ${(0,kernel/* messageOf */.bD)(error)}.`, {
            hint: 'Give the path of a folder with models/ and runs/ in it, or the address of an MLflow server as https://host.',
            cause: error,
        });
    });
    if (entries.includes('models') || entries.includes('runs'))
        return;
    const isMlflow = entries.some((entry) => entry === 'mlflow.db' || entry === 'meta.yaml' || entry === '0');
    throw new kernel/* StepError */.zg(errors/* registryErrors */.J.REGISTRY_NOT_USABLE, `The folder ${root} holds neither models/ nor runs/.`, {
        hint: isMlflow
            ? 'It looks like the store of MLflow itself. Start "mlflow server" on it and give the address of that.'
            : 'A local registry has models/<name>/<version>/version.json and runs/<run id>/run.json.',
    });
}
async function findVersion(layout, reference) {
    const { name } = reference;
    await (0,promises_.stat)(layout.model(name)).catch((error) => {
        throw isMissing(error) ? absent(`the registered model ${name}`) : error;
    });
    const aliases = await registry_document(layout.aliases(name), readAliases);
    const version = 'alias' in reference ? aliasTarget(aliases ?? new Map(), reference.alias) : reference.version;
    if (version === undefined)
        return undefined;
    const owner = { name, version };
    const found = await registry_document(layout.document(owner), readVersionDocument);
    if (found === undefined && 'alias' in reference) {
        throw new shape/* ShapeError */.ym(`${layout.aliases(name)}: ${reference.alias} points to version ${version}, which does not exist`);
    }
    if (found === undefined)
        return undefined;
    return {
        name,
        version,
        status: 'READY',
        ...found,
        aliases: [...(aliases ?? [])]
            .filter(([, target]) => target === version)
            .map(([alias]) => alias)
            .sort(kernel/* byCodeUnit */.X),
        tags: await readTags(layout.tags(owner), found.tags),
    };
}
async function findRun(layout, id) {
    const found = await registry_document(layout.document({ runId: id }), readRunDocument);
    if (found === undefined)
        throw absent(`run ${id}`);
    return { id, deleted: false, ...found, tags: await readTags(layout.tags({ runId: id }), found.tags) };
}
async function listArtifacts(layout, owner, directory) {
    await checkOwner(layout, owner);
    const folder = directory === '' ? layout.artifacts(owner) : layout.artifact(owner, directory);
    let names;
    try {
        names = await (0,promises_.readdir)(await inside(layout, owner, folder));
    }
    catch (error) {
        if (isMissing(error))
            return [];
        throw error;
    }
    const found = names.sort(kernel/* byCodeUnit */.X).map(async (name) => {
        const path = directory === '' ? name : `${directory}/${name}`;
        if (!(0,reference/* isArtifactPath */.oT)(path))
            throw new shape/* ShapeError */.ym(`${folder} holds ${JSON.stringify(name)}, which is no name of an artifact`);
        const file = await (0,promises_.stat)(await inside(layout, owner, (0,external_node_path_.join)(folder, name)));
        return { path, directory: file.isDirectory(), size: file.isDirectory() ? undefined : file.size };
    });
    return Promise.all(found);
}
async function readArtifact(layout, owner, path) {
    await checkOwner(layout, owner);
    const what = `${path} of ${(0,reference/* ownerText */.dP)(owner)}`;
    const file = await inside(layout, owner, layout.artifact(owner, path)).catch((error) => {
        throw isMissing(error) ? absent(what) : error;
    });
    const handle = await (0,promises_.open)(file);
    const info = await handle.stat();
    if (info.isFile())
        return { size: info.size, chunks: (0,external_node_fs_.createReadStream)('', { fd: handle }) };
    await handle.close();
    throw absent(`a file ${what}`);
}
async function countRuns(layout, experimentId) {
    const ids = await (0,promises_.readdir)(layout.runs).catch((error) => {
        if (isMissing(error))
            return [];
        throw error;
    });
    const experiments = ids.map(async (runId) => (await registry_document(layout.document({ runId }), readRunDocument))?.experimentId);
    const count = (await Promise.all(experiments)).filter((id) => id === experimentId).length;
    if (count === 0)
        throw absent(`a run of experiment ${experimentId}`);
    return count;
}
async function setTags(layout, owner, tags) {
    const files = Object.entries(tags).map(([key, value]) => ({ file: layout.tag(owner, key, value), value }));
    await checkOwner(layout, owner);
    await inside(layout, owner, layout.tags(owner)).catch((error) => {
        if (!isMissing(error))
            throw error;
    });
    for (const { file, value } of files)
        await writeTag(file, value);
}
async function checkOwner(layout, owner) {
    const exists = await (0,promises_.stat)(layout.document(owner)).catch((error) => {
        if (!isMissing(error))
            throw error;
    });
    if (exists === undefined)
        throw absent('runId' in owner ? (0,reference/* ownerText */.dP)(owner) : (0,reference/* formatModelReference */.Ez)(owner));
}
async function inside(layout, owner, path) {
    const [real, top] = await Promise.all([(0,promises_.realpath)(path), (0,promises_.realpath)((0,external_node_path_.join)(layout.artifacts(owner), '..'))]);
    if (real.startsWith(`${top}${external_node_path_.sep}`))
        return real;
    throw new shape/* ShapeError */.ym(`${path} is a link that leads out of ${top}`);
}
async function registry_document(file, read) {
    try {
        const value = await readJson(file);
        return value === undefined ? undefined : read(value);
    }
    catch (error) {
        if (error instanceof shape/* ShapeError */.ym)
            throw new shape/* ShapeError */.ym(`${file}: ${error.message}`);
        throw error;
    }
}
async function guarded(root, work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof Absent) {
            throw new kernel/* StepError */.zg(errors/* registryErrors */.J.REGISTRY_NOT_FOUND, `The registry ${root} has not what was asked for: ${error.message}.`, {
                hint: 'Check the name, and that this is the registry where it was logged.',
            });
        }
        if (error instanceof kernel/* StepError */.zg)
            throw error;
        throw new kernel/* StepError */.zg(errors/* registryErrors */.J.REGISTRY_ANSWER, `The registry ${root} cannot be read: ${(0,kernel/* messageOf */.bD)(error)}.`, {
            hint: 'Correct the file that is named, or make it readable.',
            cause: error,
        });
    }
}
class Absent extends Error {
}
const absent = (what) => new Absent(what);


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
