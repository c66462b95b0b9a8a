export const id = 158;
export const ids = [158];
export const modules = {

/***/ 99557:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ud: () => (/* binding */ withoutLostComparison),
/* harmony export */   VT: () => (/* binding */ whyUndefined),
/* harmony export */   dI: () => (/* binding */ tooFew),
/* harmony export */   sb: () => (/* binding */ clause)
/* harmony export */ });
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49053);
/* harmony import */ var _statistics_influence_undefined_row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58472);


const LEAST_ROWS = 2;
function withoutLostComparison(rule, hasChampion) {
    if (hasChampion || rule.vsChampion === undefined)
        return rule;
    const left = { ...rule, vsChampion: undefined };
    return (left.atLeast ?? left.atMost ?? left.between) === undefined ? undefined : left;
}
function tooFew({ minRows, minEvents }, { rows, events }) {
    if (minRows !== undefined && rows < minRows)
        return `${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(rows, 'row')}, fewer than min_rows ${minRows}`;
    if (minEvents !== undefined && events !== undefined && events < minEvents)
        return `${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(events, 'row')} of the rarer class, fewer than min_events ${minEvents}`;
    return rows < LEAST_ROWS ? `${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(rows, 'row')}: too few to tell anything` : undefined;
}
async function whyUndefined(error, { idOf }) {
    if (!(error instanceof _statistics_influence_undefined_row_js__WEBPACK_IMPORTED_MODULE_0__/* .UndefinedRow */ .f) || idOf === undefined)
        return clause(error);
    return clause(new Error(error.says(`the row with id ${JSON.stringify(await idOf(error.row))}`)));
}
function clause({ message }) {
    return message.replace(/\.$/, '');
}


/***/ }),

/***/ 36158:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readLoggedMetrics: () => (/* binding */ readLoggedMetrics)
});

// EXTERNAL MODULE: ./lib/shared/kernel/index.js + 15 modules
var kernel = __webpack_require__(94470);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/errors.js
var errors = __webpack_require__(97498);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/logged-metrics/evaluation-data.js


function checkEvaluationData(gate, candidate, champion) {
    if (gate.rules.every(({ vsChampion }) => vsChampion === undefined))
        return [];
    const [own, other] = [digestsOf(candidate.run), digestsOf(champion.run)];
    const { at } = gate.data.champion ?? gate.data;
    const silent = [candidate, champion].filter(({ run }) => digestsOf(run).size === 0).map(({ role }) => role);
    if (silent.length > 0) {
        const hint = 'Log the evaluation data of every run: mlflow.log_input(dataset, context="evaluation").';
        const message = `Whether candidate and champion were measured on the same rows is not known: the run of the ${silent.join(' and that of the ')} logged no evaluation data.`;
        return [{ ruleId: 'model-gate/evaluation-data', severity: 'note', message, at, hint }];
    }
    const shared = [...own].filter((digest) => other.has(digest));
    const both = `the candidate on ${evaluationData(candidate.run)}, the champion on ${evaluationData(champion.run)}`;
    if (shared.length === 0) {
        const message = `Candidate and champion were measured on different rows: ${both}.`;
        throw new kernel/* StepError */.zg(errors/* modelGateErrors */.s.EVALUATION_DATA_DIFFERS, message, {
            hint: 'Measure both on one evaluation set, and log it with both.',
            problems: [{ message, at }],
        });
    }
    if (shared.length === own.size && shared.length === other.size)
        return [];
    const message = `Candidate and champion may have been measured on different rows: ${both}.`;
    return [{ ruleId: 'model-gate/evaluation-data', severity: 'warning', message, at }];
}
function evaluationData(run) {
    const named = evaluationOf(run).map(({ name, digest }) => `${name} (digest ${digest})`);
    return named.length === 0 ? 'not logged' : named.join(', ');
}
function digestsOf(run) {
    return new Set(evaluationOf(run).map(({ digest }) => digest));
}
function evaluationOf({ datasets }) {
    return datasets.filter(({ context = '' }) => !/^train/i.test(context));
}

// EXTERNAL MODULE: ./lib/shared/registries/reference.js
var reference = __webpack_require__(14740);
// EXTERNAL MODULE: ./lib/shared/registries/errors.js
var registries_errors = __webpack_require__(25662);
;// CONCATENATED MODULE: ./lib/shared/registries/require-version.js



async function requireModelVersion(registry, reference) {
    const what = formatModelReference(reference);
    const version = await registry.modelVersion(reference);
    if (version === undefined) {
        throw new StepError(registryErrors.REGISTRY_NOT_FOUND, `The registry ${registry.uri} has no ${what}.`, {
            hint: 'alias' in reference
                ? 'The model exists, without this alias: set it on a version, or name a version.'
                : 'The model exists, without this version: check the number.',
        });
    }
    return checkReady(version);
}
function checkReady(version) {
    if (version.status === 'READY')
        return version;
    const what = (0,reference/* formatModelReference */.Ez)({ name: version.name, version: version.version });
    throw new kernel/* StepError */.zg(registries_errors/* registryErrors */.J.REGISTRY_REFUSED, `${what} is ${version.status}, not READY.`, {
        hint: 'Wait until the registry has it in full; when it failed, register it again.',
    });
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/logged-metrics/find-run.js




async function findRun(registry, { name, at }, role) {
    if (!/^models:/.test(name)) {
        const run = usable(await registry.run((0,reference/* parseRun */.zZ)(name)), name, role, at);
        return { role, named: name, run };
    }
    const found = await registry.modelVersion((0,reference/* parseModelReference */.qZ)(name));
    if (found === undefined)
        return undefined;
    const { runId, version } = checkReady(found);
    if (runId === undefined)
        throw notUsable(`The ${role} ${name} is version ${version}, which no run made, so nothing was logged of it.`, at);
    const run = usable(await registry.run(runId), name, role, at);
    return { role, named: name, run, version: { name: found.name, version } };
}
function usable(run, name, role, at) {
    const what = `The run ${run.id} of the ${role} ${name}`;
    if (run.deleted)
        throw notUsable(`${what} was deleted.`, at);
    if (run.status === 'FINISHED')
        return run;
    if (run.status === 'FAILED' || run.status === 'KILLED')
        throw notUsable(`${what} is ${run.status}: what it logged before it ended may be anything.`, at);
    const message = `${what} is ${run.status}: what it logged may still change.`;
    throw new kernel/* StepError */.zg(errors/* modelGateErrors */.s.RUN_UNFINISHED, message, {
        hint: 'Run the gate when the run has finished; a run that somebody forgot to end is ended with mlflow.end_run().',
        problems: [{ message, at }],
    });
}
function notUsable(message, at) {
    return new kernel/* StepError */.zg(errors/* modelGateErrors */.s.RUN_NOT_USABLE, message, {
        hint: 'Name a run that finished and still exists, or a model version that was registered from one.',
        problems: [{ message, at }],
    });
}

// EXTERNAL MODULE: ./lib/shared/kernel/suggest.js
var suggest = __webpack_require__(59061);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/evaluate/asked.js
var evaluate_asked = __webpack_require__(99557);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/logged-metrics/read-rules.js


function readLoggedRules(rules, candidate, champion) {
    return rules.map((rule) => {
        const asked = (0,evaluate_asked/* withoutLostComparison */.Ud)(rule, champion !== undefined);
        if (asked === undefined)
            return { rule, rows: 0, result: { skipped: 'there is no champion yet, and the rule only compares with it' } };
        const about = { rule: asked, rows: 0 };
        const own = loggedValue(rule.metric, candidate, 'candidate');
        if (typeof own === 'string')
            return { ...about, result: { error: own } };
        const other = champion === undefined ? undefined : loggedValue(rule.metric, champion, 'champion');
        if (typeof other === 'string' && asked.vsChampion !== undefined)
            return { ...about, result: { error: other } };
        const champions = typeof other === 'number' ? { champion: other } : {};
        return { ...about, result: { measured: { kind: 'exact', value: own, ...champions } } };
    });
}
function loggedValue(name, { id, metrics }, role) {
    const metric = metrics.get(name);
    if (metric !== undefined && Number.isFinite(metric.value))
        return metric.value;
    if (metric !== undefined)
        return `the run ${id} of the ${role} logged ${name} as ${metric.value}`;
    const logged = [...metrics.keys()].sort();
    const which = logged.length === 0
        ? 'no metric at all'
        : `${logged.slice(0, MAX_NAMED).join(', ')}${logged.length > MAX_NAMED ? ', …' : ''}`;
    return `the run ${id} of the ${role} logged no ${name}.${(0,suggest/* didYouMean */.a)(name, logged)} It logged ${which}`;
}
const MAX_NAMED = 12;

// EXTERNAL MODULE: ./lib/shared/steps/model-gate/models.js + 3 modules
var models = __webpack_require__(35181);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/logged-metrics.js






async function readLoggedMetrics({ gate, inputs, host, onCandidate }) {
    const registry = await (0,models/* registryFor */.ZQ)(inputs.registry, host);
    const { candidate, champion } = await host.group('Finding the runs', () => findRuns(gate, registry));
    onCandidate({ registry, runId: candidate.run.id, version: candidate.version });
    return {
        readings: readLoggedRules(gate.rules, candidate.run, champion?.run),
        grounds: [
            ['Candidate', told(candidate)],
            ['Champion', champion === undefined ? `none: ${(0,models/* whyNone */.Vf)(gate.data.champion)}` : told(champion)],
            ['Evaluation data of the candidate', evaluationData(candidate.run)],
            ...(champion === undefined ? [] : [['Evaluation data of the champion', evaluationData(champion.run)]]),
            ['Registry', registry.uri],
        ],
        sections: [METHOD],
        findings: champion === undefined ? [] : checkEvaluationData(gate, candidate, champion),
        data: { candidate: runData(candidate), champion: champion && runData(champion) },
        runFacts: {},
    };
}
async function findRuns({ data, decision }, registry) {
    const candidate = await findRun(registry, data.candidate, 'candidate');
    if (candidate === undefined)
        throw (0,models/* notThere */._)(data.candidate, 'candidate');
    const champion = data.champion && (await findRun(registry, data.champion, 'champion'));
    if (data.champion !== undefined && champion === undefined && decision.firstChampion === 'error')
        throw (0,models/* notThere */._)(data.champion, 'champion');
    if (champion?.run.id !== candidate.run.id)
        return { candidate, champion };
    const message = `Candidate and champion are one run, ${candidate.run.id}: the candidate would be compared with itself.`;
    throw new kernel/* StepError */.zg(errors/* modelGateErrors */.s.RUN_NOT_USABLE, message, {
        hint: 'Name the run or version that is to replace the champion.',
        problems: [{ message, at: data.candidate.at }],
    });
}
function told({ named, run, version }) {
    const what = version === undefined ? '' : `, ${version.name} version ${version.version}`;
    const when = run.endedAt === undefined ? '' : `, finished ${run.endedAt.toISOString()}`;
    return `${named}${what}, run ${run.id}${when}`;
}
function runData({ named, run, version }) {
    return { named, runId: run.id, experimentId: run.experimentId, model: version?.name, version: version?.version };
}
const METHOD = {
    kind: 'text',
    title: 'How it was measured',
    paragraphs: [
        'Numbers that the runs logged are held against the bounds as they are: no interval is possible, because a run logs no rows. How far luck carried a number is not known. Whether both models were measured on the same rows is known only where both runs logged their evaluation data.',
        'A metric that was logged several times counts with the value of its largest step, as MLflow has it. One that is missing, NaN or infinite is an error.',
    ],
};


/***/ }),

/***/ 35181:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  is: () => (/* binding */ findModels),
  KV: () => (/* binding */ groundsOf),
  r8: () => (/* binding */ modelsData),
  _: () => (/* binding */ notThere),
  HZ: () => (/* binding */ registered),
  ZQ: () => (/* binding */ registryFor),
  Vf: () => (/* binding */ whyNone)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/shared/engines/duckdb/step-options.js
var step_options = __webpack_require__(2088);
// EXTERNAL MODULE: ./lib/shared/engines/files/find.js + 1 modules
var find = __webpack_require__(67904);
// EXTERNAL MODULE: ./lib/shared/engines/files/inspect.js + 3 modules
var inspect = __webpack_require__(58464);
// EXTERNAL MODULE: ./lib/shared/kernel/index.js + 15 modules
var kernel = __webpack_require__(94470);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/shared/registries/errors.js
var errors = __webpack_require__(25662);
// EXTERNAL MODULE: ./lib/shared/registries/reference.js
var reference = __webpack_require__(14740);
;// CONCATENATED MODULE: ./lib/shared/registries/download.js






const MAX_BYTES = 64 * 2 ** 30;
async function downloadArtifact(registry, owner, path, directory, { maxBytes = MAX_BYTES } = {}) {
    const file = (0,external_node_path_.join)(directory, ...(0,reference/* checkArtifactPath */.WH)(path).split('/'));
    const draft = (0,external_node_path_.join)((0,external_node_path_.dirname)(file), `.${(0,external_node_crypto_.randomUUID)()}`);
    const artifact = await registry.readArtifact(owner, path);
    const what = `${path} of ${(0,reference/* ownerText */.dP)(owner)}`;
    try {
        await kept(what, () => (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true }));
        const out = await kept(what, () => (0,promises_.open)(draft, 'wx'));
        const hash = (0,external_node_crypto_.createHash)('sha256');
        let bytes = 0;
        try {
            for await (const chunk of checkedChunks(artifact, what, maxBytes)) {
                bytes += chunk.length;
                hash.update(chunk);
                await kept(what, () => out.writeFile(chunk));
            }
        }
        finally {
            await out.close();
        }
        await kept(what, () => (0,promises_.rename)(draft, file));
        return { file, bytes, sha256: hash.digest('hex') };
    }
    finally {
        await (0,promises_.rm)(draft, { force: true });
    }
}
async function* checkedChunks({ size, chunks }, what, maxBytes = Number.POSITIVE_INFINITY) {
    let bytes = 0;
    for await (const chunk of chunks) {
        bytes += chunk.length;
        if (bytes > maxBytes) {
            throw new kernel/* StepError */.zg(errors/* registryErrors */.J.REGISTRY_ANSWER, `${what} has more than ${maxBytes} bytes.`, {
                hint: 'Is it the right file? Predictions hold a few columns for each row.',
            });
        }
        yield chunk;
    }
    if (size !== undefined && bytes !== size) {
        throw new kernel/* StepError */.zg(errors/* registryErrors */.J.REGISTRY_ANSWER, `${what} has ${size} bytes, and ${bytes} came.`, {
            hint: 'It may have been replaced meanwhile; run again.',
        });
    }
}
async function kept(what, work) {
    try {
        return await work();
    }
    catch (error) {
        throw new kernel/* StepError */.zg(errors/* registryErrors */.J.REGISTRY_NOT_WRITTEN, `${what} could not be kept: ${(0,kernel/* messageOf */.bD)(error)}.`, {
            hint: 'Free space in the temporary directory of the runner, or make it writable.',
            cause: error,
        });
    }
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./lib/shared/registries/open-registry.js




async function openRegistry(uri, host) {
    const address = uri.trim();
    const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(address)?.[1]?.toLowerCase() ?? address.toLowerCase();
    if (scheme === 'http' || scheme === 'https') {
        const { openMlflowRegistry } = await __webpack_require__.e(/* import() */ 592).then(__webpack_require__.bind(__webpack_require__, 592));
        return openMlflowRegistry(address, host);
    }
    if (/^(?:databricks|databricks-uc|uc)$/.test(scheme)) {
        throw notUsable('Models in Databricks and Unity Catalog cannot be asked for yet: that comes with promotion.', 'Until then name an MLflow server as https://host, or a folder, and let an earlier step put the predictions there.');
    }
    if (address === '')
        throw notUsable('The registry is named by nothing.', 'Give https://host, or a path.');
    const { openLocalRegistry } = await __webpack_require__.e(/* import() */ 421).then(__webpack_require__.bind(__webpack_require__, 55421));
    if (scheme === 'file')
        return openLocalRegistry(pathOf(address));
    if (/^[a-z][a-z0-9+.-]+:/i.test(address)) {
        throw notUsable(`A registry of the kind "${scheme}" is not supported.`, /sql/.test(scheme)
            ? 'Start "mlflow server" on that database and give its address as https://host.'
            : 'Give https://host of an MLflow server, or the path of a folder.');
    }
    return openLocalRegistry((0,external_node_path_.isAbsolute)(address) ? address : (0,external_node_path_.join)(host.facts.workspace, address));
}
function pathOf(address) {
    try {
        return (0,external_node_url_.fileURLToPath)(address);
    }
    catch {
        throw notUsable(`${address} is the address of no folder.`, 'Write file:///path/of/the/folder, or the path alone.');
    }
}
function notUsable(message, hint) {
    return new kernel/* StepError */.zg(errors/* registryErrors */.J.REGISTRY_NOT_USABLE, message, { hint });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/data/file-digest.js


async function fileDigest({ files }, signal) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const file of files) {
        for await (const chunk of (0,external_node_fs_.createReadStream)(file, { signal, highWaterMark: 1 << 20 }))
            hash.update(chunk);
    }
    return hash.digest('hex');
}

// EXTERNAL MODULE: ./lib/shared/steps/model-gate/errors.js
var model_gate_errors = __webpack_require__(97498);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/models.js










async function findModels({ gate, inputs, host }) {
    const { candidate, champion, reference, artifact } = gate.data;
    const names = [candidate, champion, reference].flatMap((named) => named?.name ?? []);
    const registry = names.some(isReference) ? await registryFor(inputs.registry, host) : undefined;
    const find = (named, role) => findModel({ named, role, artifact, registry, context: { inputs, host } });
    const own = await find(candidate, 'candidate');
    if (own === undefined)
        throw notThere(candidate, 'candidate');
    const other = champion === undefined ? undefined : await find(champion, 'champion');
    const first = gate.decision.firstChampion === 'floors-only';
    if (champion !== undefined && other === undefined && !first)
        throw notThere(champion, 'champion');
    return {
        candidate: own,
        champion: other,
        reference: reference === undefined ? undefined : await find(reference, 'reference'),
        ...(other === undefined ? { withoutChampion: whyNone(champion) } : {}),
        registry,
    };
}
function groundsOf({ candidate, champion, reference, withoutChampion = '' }) {
    return [
        ['Candidate', candidate.source.pattern],
        ['Champion', champion?.source.pattern ?? `none: ${withoutChampion}`],
        ...[candidate, champion, reference].flatMap((model) => (model === undefined ? [] : [digestText(model)])),
    ];
}
function digestText({ role, sha256, source: { files } }) {
    const several = files.length === 1 ? '' : `, of its ${files.length} files in the order of their paths`;
    return [`SHA-256 of the ${role}`, `${sha256}${several}`];
}
function modelsData({ candidate, champion, reference }) {
    return {
        candidate: modelData(candidate),
        ...(champion === undefined ? {} : { champion: modelData(champion) }),
        ...(reference === undefined ? {} : { reference: modelData(reference) }),
    };
}
function modelData({ named, source, runId, version, sha256 }) {
    const { pattern, format, bytes, files } = source;
    return {
        ...{ named, readFrom: pattern, format, files: files.length, bytes, sha256 },
        ...{ runId, model: version?.name, version: version?.version },
    };
}
function whyNone(champion) {
    return champion === undefined ? 'the gate names no champion' : `${champion.name} does not exist yet`;
}
function registered({ candidate, registry }) {
    const { runId, version } = candidate;
    return registry === undefined || (runId ?? version) === undefined ? undefined : { registry, runId, version };
}
function isReference(name) {
    return /^(runs|models):\//.test(name);
}
async function registryFor(address, host) {
    const uri = address ?? host.env.MLFLOW_TRACKING_URI;
    if (uri !== undefined && uri.trim() !== '')
        return await openRegistry(uri, host);
    throw new kernel/* StepError */.zg(model_gate_errors/* modelGateErrors */.s.REGISTRY_NOT_NAMED, 'The gate names a model of a registry, and nothing says which registry.', { hint: 'Give the input registry, or set MLFLOW_TRACKING_URI.' });
}
async function findModel(wanted) {
    const { named, role, artifact, registry, context } = wanted;
    if (registry === undefined || !isReference(named.name)) {
        const source = await localSource(named.name, role, context);
        return { role, named: named.name, source, sha256: await fileDigest(source, context.host.signal) };
    }
    const directory = (0,external_node_path_.join)(context.host.facts.tempDirectory, `countersign-${role}`);
    if (named.name.startsWith('runs:')) {
        const { runId, path } = (0,reference/* parseRunArtifact */.hj)(named.name);
        const fetched = await downloadArtifact(registry, { runId }, path, directory);
        return {
            role,
            named: named.name,
            source: { ...(await localSource(fetched.file, role, context)), pattern: named.name },
            runId,
            sha256: fetched.sha256,
        };
    }
    const version = await registry.modelVersion((0,reference/* parseModelReference */.qZ)(named.name));
    if (version === undefined)
        return undefined;
    const owner = version.runId === undefined ? { name: version.name, version: version.version } : { runId: version.runId };
    const fetched = await downloadArtifact(registry, owner, artifact, directory);
    return {
        role,
        named: named.name,
        source: { ...(await localSource(fetched.file, role, context)), pattern: `${named.name} (${artifact})` },
        ...(version.runId === undefined ? {} : { runId: version.runId }),
        version: { name: version.name, version: version.version },
        sha256: fetched.sha256,
    };
}
async function localSource(pattern, role, context) {
    const { facts, signal } = context.host;
    const { workspace } = facts;
    const shown = (path) => (0,find/* show */.W)(path, workspace);
    const found = await (0,find/* findFiles */.l)({
        ...{ dataset: role, pattern, by: `the ${role}`, workspace, shown },
        readCheckpoint: async (files) => {
            const { deltaCheckpoints } = await Promise.all(/* import() */[__webpack_require__.e(998), __webpack_require__.e(947), __webpack_require__.e(517)]).then(__webpack_require__.bind(__webpack_require__, 36898));
            return await deltaCheckpoints((0,step_options/* duckDbOptions */.i)(context.inputs, context.host))(files);
        },
    });
    const { format, bytes, delimiter, header = [], } = await (0,inspect/* inspectFiles */.I)(found.files, { declared: undefined, shown, signal });
    refuseRepeatedNames(header, role, shown(found.files[0] ?? pattern));
    return {
        format,
        files: found.files,
        pattern: `${(0,find/* show */.W)(pattern, workspace)}${found.deltaVersion === undefined ? '' : ` (Delta, version ${found.deltaVersion})`}`,
        bytes,
        partitions: found.partitions,
        ...(delimiter === undefined ? {} : { delimiter }),
    };
}
function notThere(named, role) {
    const kind = role === 'champion' ? model_gate_errors/* modelGateErrors */.s.CHAMPION_NOT_FOUND : model_gate_errors/* modelGateErrors */.s.MODEL_NOT_FOUND;
    return new kernel/* StepError */.zg(kind, `The ${role} ${named.name} does not exist.`, {
        hint: role === 'champion'
            ? 'Set the alias; or, for the first version of a model, say decision: { first_champion: floors-only }.'
            : 'Check the name, the alias and the registry.',
        problems: [{ message: `The ${role} ${named.name} does not exist.`, at: named.at }],
    });
}
function refuseRepeatedNames(header, role, file) {
    const seen = new Set();
    const repeated = header.filter((name) => seen.size === seen.add(name.toLowerCase()).size);
    if (repeated.length === 0)
        return;
    const names = [...new Set(repeated)].map((name) => JSON.stringify(name)).join(', ');
    throw new kernel/* StepError */.zg(model_gate_errors/* modelGateErrors */.s.EVALUATION_DATA_INVALID, `The header of the ${role}’s file ${file} names ${names} more than once.`, { hint: 'Give each column a name of its own; upper and lower case are no difference.' });
}


/***/ })

};
