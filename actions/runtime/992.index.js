export const id = 992;
export const ids = [992];
export const modules = {

/***/ 95748:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ MALFORMED),
/* harmony export */   Xx: () => (/* binding */ SNIFFING),
/* harmony export */   m7: () => (/* binding */ fileAtFault),
/* harmony export */   pj: () => (/* binding */ LINE)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

const MALFORMED = /CSV Error|Error when sniffing|Malformed JSON|JSON transform error|Invalid Error: .*(utf-?8|unicode)|TProtocolException|not a Parquet file|Parquet file .*corrupt|Failed to read Parquet|Snappy|ZSTD|decompress|Invalid unicode/i;
const SNIFFING = /^[A-Z][A-Za-z ]* Error: Error when sniffing file/;
const LINE = /^[A-Z][A-Za-z ]* Error: (?:CSV Error on Line: |(?:Malformed JSON|JSON transform error) in file "[^"]*",(?: at byte \d+)? in (?:line|record\/value) )(\d+)/;
function fileAtFault(error, files) {
    const said = `${error.message} ${error.cause instanceof Error ? error.cause.message : ''}`;
    const [only] = files;
    const named = files.filter((file) => said.includes(file)).sort((a, b) => b.length - a.length)[0];
    const found = named ?? (files.length === 1 ? only : undefined);
    return found === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(found);
}


/***/ }),

/***/ 38842:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ literalPath)
/* harmony export */ });
function literalPath(file) {
    return file.replace(/[[*?]/g, '[$&]');
}


/***/ }),

/***/ 40068:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ scanFiles),
/* harmony export */   p: () => (/* binding */ csvOptions)
/* harmony export */ });
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38842);

function scanFiles(dialect, source, files, extra) {
    const list = `[${files.map((file) => dialect.string((0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .literalPath */ .l)(file))).join(', ')}]`;
    const options = [`hive_partitioning = ${source.partitions.length > 0}`, ...extra];
    const reader = { parquet: 'read_parquet', csv: 'read_csv', json: 'read_json' }[source.format];
    return `${reader}(${[list, ...options].join(', ')})`;
}
function csvOptions(dialect, source) {
    const quote = dialect.string('"');
    return [
        `delim = ${dialect.string(source.delimiter ?? ',')}`,
        `quote = ${quote}`,
        `escape = ${quote}`,
        "comment = ''",
        'header = true',
        'skip = 0',
        `dateformat = ${dialect.string('%Y-%m-%d')}`,
        `timestampformat = ${dialect.string('iso')}`,
    ];
}


/***/ }),

/***/ 86165:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ valueTypeOf)
/* harmony export */ });
const INTEGER = /^U?(TINY|SMALL|BIG|HUGE)?INT$|^U?INTEGER$/;
function valueTypeOf(duckdbType) {
    const plain = (type) => ({ type, asText: false });
    if (duckdbType === 'VARCHAR')
        return plain('string');
    if (duckdbType === 'UUID' || duckdbType.startsWith('ENUM(')) {
        return { type: 'string', asText: true };
    }
    if (INTEGER.test(duckdbType))
        return plain('integer');
    if (/^DECIMAL\(\d+,\d+\)$/.test(duckdbType))
        return plain('decimal');
    if (duckdbType === 'DOUBLE' || duckdbType === 'FLOAT')
        return plain('double');
    if (duckdbType === 'BOOLEAN')
        return plain('boolean');
    if (duckdbType === 'DATE')
        return plain('date');
    if (duckdbType.startsWith('TIMESTAMP'))
        return plain('timestamp');
    if (duckdbType === 'TIME')
        return plain('time');
    return plain('other');
}


/***/ }),

/***/ 23707:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ nearlyIdenticalFindings),
/* harmony export */   l: () => (/* binding */ isNearlyAll)
/* harmony export */ });
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49053);

const NEARLY_ALL = 0.99;
const FEW_VALUES = 50;
function isNearlyAll(identical, rows) {
    return identical >= NEARLY_ALL * rows;
}
function nearlyIdenticalFindings({ identical, matched }, data) {
    if (identical === undefined || !isNearlyAll(identical.rows, matched))
        return [];
    if ((identical.values ?? 0) <= FEW_VALUES)
        return [];
    const others = matched - identical.rows;
    return [
        {
            ruleId: 'model-gate/nearly-identical',
            severity: 'warning',
            message: `Candidate and champion predict the very same number on ${identical.rows.toLocaleString('en')} of ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(matched, 'row')}: all that tells them apart is ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(others, 'row')}.`,
            at: (data.champion ?? data.candidate).at,
            hint: 'Two models that were fitted apart hardly ever agree to the last digit: see which files, runs or aliases the two names lead to, and whether a row that one did not predict was filled from the other.',
            fingerprint: 'nearly-identical',
        },
    ];
}


/***/ }),

/***/ 61560:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XY: () => (/* binding */ DATE_HINT),
/* harmony export */   gQ: () => (/* binding */ wrongType),
/* harmony export */   kf: () => (/* binding */ isNumeric),
/* harmony export */   kn: () => (/* binding */ findColumn),
/* harmony export */   nR: () => (/* binding */ timeOf),
/* harmony export */   zv: () => (/* binding */ openRelation)
/* harmony export */ });
/* harmony import */ var _engines_duckdb_scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40068);
/* harmony import */ var _engines_duckdb_value_type_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86165);
/* harmony import */ var _kernel_suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59061);



async function openRelation(engine, source, role) {
    const { dialect } = engine;
    const reading = source.format === 'parquet'
        ? []
        : source.format === 'csv'
            ? [...(0,_engines_duckdb_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .csvOptions */ .p)(dialect, source), 'sample_size = -1', 'union_by_name = true']
            : ['sample_size = -1', 'union_by_name = true'];
    const from = (0,_engines_duckdb_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .scanFiles */ .T)(dialect, source, source.files, reading);
    const described = await engine.query(`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${from})`);
    const columns = described.map((row) => {
        const name = String(row.column_name);
        const engineType = String(row.column_type);
        const { type, asText } = (0,_engines_duckdb_value_type_js__WEBPACK_IMPORTED_MODULE_2__/* .valueTypeOf */ .T)(engineType);
        const identifier = dialect.identifier(name);
        return [name, { name, role, sql: asText ? `CAST(${identifier} AS VARCHAR)` : identifier, type, engineType }];
    });
    return { role, pattern: source.pattern, from, columns: new Map(columns) };
}
function findColumn(relation, { name, at }) {
    const found = relation.columns.get(name);
    if (found !== undefined)
        return found;
    const names = [...relation.columns.keys()];
    return {
        message: `The ${relation.role}’s data (${relation.pattern}) have no column "${name}".${(0,_kernel_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(name, names)}`,
        at,
        hint: `They have ${listed(names)}.`,
    };
}
function listed(names, most = 12) {
    const shown = names.slice(0, most).join(', ');
    return names.length <= most ? shown : `${shown} and ${names.length - most} more`;
}
function isNumeric(type) {
    return type === 'integer' || type === 'decimal' || type === 'double';
}
function wrongType(column, wanted, at) {
    const { name, role, engineType } = column;
    return { message: `The column "${name}" of the ${role} is ${engineType}; it must be ${wanted}.`, at, column };
}
const DATE_HINT = 'Write dates as 2026-11-20.';
function timeOf(column, at) {
    if (column.type === 'string')
        return `TRY_CAST(${column.sql} AS TIMESTAMP)`;
    if (column.type === 'date' || column.type === 'timestamp' || isNumeric(column.type))
        return column.sql;
    return wrongType(column, 'a date, a timestamp, a number or a text such as 2026-11-20', at);
}


/***/ }),

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

/***/ 57459:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ withEngine)
});

// EXTERNAL MODULE: ./lib/shared/engines/duckdb/step-options.js
var step_options = __webpack_require__(2088);
// EXTERNAL MODULE: ./lib/shared/engines/duckdb/malformed.js
var malformed = __webpack_require__(95748);
// EXTERNAL MODULE: ./lib/shared/engines/files/errors.js
var errors = __webpack_require__(57958);
// EXTERNAL MODULE: ./lib/shared/kernel/index.js + 15 modules
var kernel = __webpack_require__(94470);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/data/unreadable.js



function tellUnreadable(error, sources) {
    if (!(error instanceof kernel/* StepError */.zg) || error.code !== 'ENGINE_FAILED' || !malformed/* MALFORMED */.G7.test(error.message))
        return error;
    const files = sources.flatMap((source) => source?.files ?? []);
    const file = (0,malformed/* fileAtFault */.m7)(error, files) ?? 'One of the files';
    return new kernel/* StepError */.zg(errors/* fileErrors */.G.DATA_NOT_USABLE, `${file} cannot be read: ${whatIsWrong(error.message)}.`, {
        hint: 'Correct the file, or write it again; CSV and JSON are UTF-8.',
    });
}
function whatIsWrong(message) {
    if (malformed/* SNIFFING */.Xx.test(message))
        return 'a row has another number of values than the header, or a quote is never closed';
    const line = malformed/* LINE */.pj.exec(message)?.[1];
    const where = line === undefined ? 'it' : `line ${line}`;
    if (/unicode|utf-?8/i.test(message))
        return `${where} is not UTF-8 text`;
    return line === undefined ? 'it is damaged' : `${where} does not fit the lines before it`;
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/mode.js


async function withEngine(context, sources, work) {
    const { openDuckDb } = await Promise.all(/* import() */[__webpack_require__.e(998), __webpack_require__.e(947)]).then(__webpack_require__.bind(__webpack_require__, 24998));
    const files = sources.flatMap((source) => source?.files ?? []);
    const engine = await openDuckDb({ ...(0,step_options/* duckDbOptions */.i)(context.inputs, context.host), files });
    try {
        return await work(engine);
    }
    catch (error) {
        throw tellUnreadable(error, sources);
    }
    finally {
        await engine.close();
    }
}


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
