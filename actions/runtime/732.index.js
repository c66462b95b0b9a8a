export const id = 732;
export const ids = [732];
export const modules = {

/***/ 31173:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ duckDbInputs)
/* harmony export */ });
const duckDbInputs = {
    memoryLimit: {
        kind: 'text',
        default: '1GB',
        label: 'Memory limit of the engine',
        doc: 'The most memory the engine may use before it spills to disk, e.g. `500MB` or `4GB`.',
        example: '4GB',
    },
    enginePath: {
        kind: 'path',
        label: 'DuckDB directory',
        doc: 'A directory that holds `node_modules/@duckdb/node-api`, for runners that reach no registry. Default: DuckDB comes from `node_modules` or the tool cache, or is fetched once from your npm registry by pinned checksum.',
        example: '/opt/countersign/duckdb',
    },
};


/***/ }),

/***/ 4732:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inputs: () => (/* binding */ inputs),
/* harmony export */   modelGate: () => (/* binding */ modelGate),
/* harmony export */   outputs: () => (/* binding */ outputs)
/* harmony export */ });
/* harmony import */ var _engines_duckdb_step_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31173);
/* harmony import */ var _kernel_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94470);


const inputs = {
    command: {
        kind: 'choice',
        values: ['check', 'init'],
        default: 'check',
        label: 'Command',
        doc: '`check`: judges the candidate. `init`: proposes a gate file from the predictions in `data` (and of the champion, if it is named), writes it to `config` where there is none, and shows it.',
    },
    config: {
        kind: 'path',
        default: 'model-gate.yml',
        label: 'Gate file',
        doc: 'What the candidate must keep to: model, data, rules, slices, decision, waivers.',
        example: 'model-gate.yml',
    },
    configRef: {
        kind: 'text',
        label: 'Protected ref of the gate file',
        doc: 'A branch, or a full commit hash, from which the gate file with its waivers is read, so that no pull request relaxes the gate that judges it. What the workspace’s file asks for differently is shown. The checkout must hold that ref (`fetch-depth: 0`) and be one of your repository, not of a fork; no code of the pull request may have run in the job before.',
        example: 'origin/main',
    },
    data: {
        kind: 'text',
        label: 'Predictions to propose a gate from',
        doc: 'For the command `init`: a path, `runs:/<run>/<artifact>`, `models:/<name>/<version>` or `models:/<name>@<alias>`.',
        example: 'eval/candidate.parquet',
    },
    candidate: {
        kind: 'text',
        label: 'Candidate',
        doc: 'Names the candidate instead of the gate file: a path, `runs:/<run>/<artifact>` (in mode `metrics` `runs:/<run>`), `models:/<name>/<version>` or `models:/<name>@<alias>`.',
        example: 'models:/prod.credit.pd/8',
    },
    champion: {
        kind: 'text',
        label: 'Champion',
        doc: 'Names the champion instead of the gate file, in the same way.',
        example: 'models:/prod.credit.pd@champion',
    },
    registry: {
        kind: 'text',
        label: 'Model registry',
        doc: 'Where `runs:/` and `models:/` are looked up: the address of an MLflow server, or a folder. Credentials come from MLflow’s own environment variables. Default: `MLFLOW_TRACKING_URI`.',
        example: 'https://mlflow.bank.example',
    },
    writeTags: {
        kind: 'boolean',
        default: false,
        label: 'Write the verdict back',
        doc: 'Sets tags on the candidate’s run and model version when the verdict is known: `gate_verdict`, `gate_config_sha256`, `gate_data_sha256` (of the report’s `data` as canonical JSON, RFC 8785), `gate_holdout_digest`, `gate_commit` and `gate_run_url`. The candidate must come from a registry; what cannot be written is an error that says the verdict.',
    },
    failOn: {
        kind: 'choice',
        values: ['fail', 'inconclusive', 'never'],
        default: 'fail',
        label: 'Fail on',
        doc: '`fail`: as the gate decides. `inconclusive`: what is not decided fails, too. `never`: reports, and warns at most.',
    },
    selfTest: {
        kind: 'boolean',
        default: false,
        label: 'Self-test',
        doc: 'Tries the gate on your own rows with models of which the truth is known: equal ones (candidate and champion exchanged at random) and ones that are worse by the margin. The report then says how often this gate blocks wrongly and how often it lets a regression through. Takes 20 to 200 repeats, fewer the more rows there are; does not change the verdict.',
    },
    threads: {
        kind: 'integer',
        min: 1,
        max: 64,
        label: 'Threads of the bootstrap',
        doc: 'How many threads compute the replicates of metrics that take a bootstrap. Their number changes how long it takes and nothing else. Default: as many as there are processors, at most 4.',
        example: '2',
    },
    ..._engines_duckdb_step_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .duckDbInputs */ .L,
};
const outputs = {
    verdict: { doc: '`pass`, `waived`, `inconclusive` or `fail`: the worst of all rules that block.' },
    rules: { doc: 'How many rules were asked, slices counted apart.' },
    failed: { doc: 'How many of them failed.' },
    inconclusive: { doc: 'How many the data do not decide.' },
    waived: { doc: 'How many were set aside by a waiver.' },
    configDigest: { doc: 'SHA-256 of the gate file that counted.' },
    holdoutDigest: { doc: 'Digest of the evaluation rows: ids and labels. Empty in other modes.' },
};
const modelGate = (0,_kernel_index_js__WEBPACK_IMPORTED_MODULE_1__/* .defineStep */ .ol)({
    id: 'model-gate',
    task: { name: 'CountersignModelGate', id: '0b0f1b0e-2c57-4d9b-8a8e-6f0f8e6b7c31' },
    title: 'Model gate',
    summary: 'Is the candidate good enough, and no worse than the champion?',
    doc: 'Judges a candidate model from its predictions, from the time series of a risk model, or from metrics that a run logged: against absolute bounds and against the champion, with intervals. It says pass, fail or **inconclusive**, and is right about which.',
    branding: { icon: 'trending-up', color: 'blue' },
    inputs,
    outputs,
    limits: [
        '`config-ref` protects the gate file, not the workflow that names it: who may change the workflow can leave it out. Keep that in a protected place, such as a required workflow or an `extends` template.',
        'Mode `metrics` holds logged numbers against the rules as they are. It knows no interval, and which rows were measured only where the runs logged their evaluation data, so a model of tier 1, or of none, needs an approval unless the gate says `point_checks: pass`.',
        'Predictions are read from files, MLflow or a folder registry; Unity Catalog comes with promotion.',
        'All rows of an evaluation are held in memory, about 40 bytes a row and model.',
    ],
    schemas: async () => {
        const { gateSchema } = await Promise.all(/* import() */[__webpack_require__.e(540), __webpack_require__.e(134), __webpack_require__.e(393)]).then(__webpack_require__.bind(__webpack_require__, 87393));
        const { allMetrics } = await __webpack_require__.e(/* import() */ 972).then(__webpack_require__.bind(__webpack_require__, 96972));
        return [{ file: 'docs/schemas/model-gate.schema.json', schema: gateSchema(allMetrics) }];
    },
    example: { config: 'model-gate.yml' },
    load: () => Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(540), __webpack_require__.e(972), __webpack_require__.e(134), __webpack_require__.e(898)]).then(__webpack_require__.bind(__webpack_require__, 47898)).then((module) => module.run),
});


/***/ })

};
