export const id = 341;
export const ids = [341];
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

/***/ 49341:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dataQuality: () => (/* binding */ dataQuality),
/* harmony export */   inputs: () => (/* binding */ inputs),
/* harmony export */   outputs: () => (/* binding */ outputs)
/* harmony export */ });
/* harmony import */ var _engines_duckdb_step_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31173);
/* harmony import */ var _kernel_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94470);


const inputs = {
    contract: {
        kind: 'lines',
        required: true,
        label: 'Data contracts',
        doc: 'Open Data Contract Standard files (v3.1 or v3.0), one path or glob per line.',
        example: 'contracts/*.odcs.yaml',
    },
    data: {
        kind: 'lines',
        label: 'Data files',
        doc: 'Where the data is, instead of the contract’s `servers`: one `dataset=path` per line, or a single path for a contract with one dataset. Paths may be globs; Parquet, CSV and JSON.',
        example: 'trades=data/trades/*.parquet',
    },
    server: {
        kind: 'text',
        label: 'Server of the contract',
        doc: 'The `server` entry of the contract that names the data. Default: the only entry of type `local`.',
        example: 'production',
    },
    failOn: {
        kind: 'choice',
        values: ['error', 'warning', 'never'],
        default: 'error',
        label: 'Fail on',
        doc: 'The least severity that fails the step. `never` reports, and warns at most.',
    },
    samples: {
        kind: 'integer',
        min: 0,
        max: 100,
        default: 5,
        label: 'Sample rows per check',
        doc: 'How many failing rows to show per check: key and offending columns only, masked where the contract classifies a column. `0` shows none.',
    },
    explain: {
        kind: 'boolean',
        default: false,
        label: 'Explain the plan',
        doc: 'Adds to the report which query, or which proof from file statistics, answered each check.',
    },
    ..._engines_duckdb_step_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .duckDbInputs */ .L,
};
const outputs = {
    checks: { doc: 'How many checks the contracts state.' },
    failed: { doc: 'How many checks failed.' },
    warned: { doc: 'How many checks warned.' },
    skipped: { doc: 'How many checks cannot be executed (prose, or another engine’s rule).' },
    rows: { doc: 'How many rows the datasets hold together.' },
};
const dataQuality = (0,_kernel_index_js__WEBPACK_IMPORTED_MODULE_1__/* .defineStep */ .ol)({
    id: 'data-quality',
    task: { name: 'CountersignDataQuality', id: 'f0c0e2a4-6c1f-4a58-9a53-8d1a0c1b7a11' },
    title: 'Data quality',
    summary: 'Does this dataset keep its contract?',
    doc: 'Checks Parquet, CSV or JSON files against an [Open Data Contract Standard](https://bitol-io.github.io/open-data-contract-standard/) contract: every rule of the contract in as few passes over the data as possible, with counts, thresholds and sample rows.',
    branding: { icon: 'check-square', color: 'blue' },
    inputs,
    outputs,
    schemas: () => __webpack_require__.e(/* import() */ 847).then(__webpack_require__.bind(__webpack_require__, 80847)).then((module) => [module.implementationSchema]),
    example: { contract: 'contracts/trades.odcs.yaml', data: 'trades=data/trades/*.parquet' },
    load: () => Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(696), __webpack_require__.e(540), __webpack_require__.e(947), __webpack_require__.e(797)]).then(__webpack_require__.bind(__webpack_require__, 62797)).then((module) => module.run),
});


/***/ })

};
