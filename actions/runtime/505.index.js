export const id = 505;
export const ids = [505];
export const modules = {

/***/ 4505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dataQuality: () => (/* binding */ dataQuality),
  inputs: () => (/* binding */ inputs),
  outputs: () => (/* binding */ outputs)
});

// EXTERNAL MODULE: ./lib/shared/kernel/index.js + 13 modules
var kernel = __webpack_require__(629);
;// CONCATENATED MODULE: ./lib/shared/steps/data-quality/contract/implementation-schema.js
const threshold = { type: 'number' };
const pair = { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 };
const THRESHOLDS = {
    mustBe: threshold,
    mustNotBe: threshold,
    mustBeGreaterThan: threshold,
    mustBeGreaterOrEqualTo: threshold,
    mustBeLessThan: threshold,
    mustBeLessOrEqualTo: threshold,
    mustBeBetween: { ...pair, description: 'Both bounds belong to the interval.' },
    mustNotBeBetween: { ...pair, description: 'Both bounds belong to the interval.' },
};
/** What stands under `implementation` of a rule with `type: custom` and `engine: countersign`; published for editors. */
const implementationSchema = {
    file: 'shared/steps/data-quality/contract/schemas/countersign-implementation.schema.json',
    schema: {
        $schema: 'https://json-schema.org/draft/2019-09/schema',
        title: 'Countersign rule implementation',
        description: 'The implementation of an ODCS quality rule with type: custom and engine: countersign.',
        type: 'object',
        properties: {
            check: { enum: ['rows'], description: 'rows: a predicate over the columns of one row.' },
            must: { type: 'string', minLength: 1, description: 'An expression that is true for good rows: bid <= ask' },
            failing: { type: 'string', minLength: 1, description: 'An expression that is true for bad rows: bid > ask' },
            filter: {
                type: 'string',
                minLength: 1,
                description: 'Only rows for which this expression is true are looked at.',
            },
            columns: {
                type: 'array',
                items: { type: 'string' },
                description: 'Properties that a sample of failing rows shows. Default: those of the expression.',
            },
            unit: { enum: ['rows', 'percent'], default: 'rows' },
            ...THRESHOLDS,
            warn: {
                description: 'A stricter threshold that warns: a number or pair under the same operator, or a mapping with its own.',
                oneOf: [
                    threshold,
                    pair,
                    { type: 'object', properties: THRESHOLDS, additionalProperties: false, minProperties: 1, maxProperties: 1 },
                ],
            },
            tolerance: { type: 'number', minimum: 0, description: 'How far the measured value may lie beyond a threshold.' },
            samples: { type: 'integer', minimum: 0, maximum: 100, description: 'Failing rows to show.' },
        },
        required: ['check'],
        oneOf: [{ required: ['must'] }, { required: ['failing'] }],
        additionalProperties: false,
    },
};

;// CONCATENATED MODULE: ./lib/shared/steps/data-quality/definition.js


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
    memoryLimit: {
        kind: 'text',
        default: '1GB',
        label: 'Memory limit',
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
const outputs = {
    checks: { doc: 'How many checks the contracts state.' },
    failed: { doc: 'How many checks failed.' },
    warned: { doc: 'How many checks warned.' },
    skipped: { doc: 'How many checks cannot be executed (prose, or another engine’s rule).' },
    rows: { doc: 'How many rows the datasets hold together.' },
};
const dataQuality = (0,kernel/* defineStep */.ol)({
    id: 'data-quality',
    task: { name: 'CountersignDataQuality', id: 'f0c0e2a4-6c1f-4a58-9a53-8d1a0c1b7a11' },
    title: 'Data quality',
    summary: 'Does this dataset keep its contract?',
    doc: 'Checks Parquet, CSV or JSON files against an [Open Data Contract Standard](https://bitol-io.github.io/open-data-contract-standard/) contract: every rule of the contract in as few passes over the data as possible, with counts, thresholds and sample rows.',
    branding: { icon: 'check-square', color: 'blue' },
    inputs,
    outputs,
    schemas: [implementationSchema],
    example: { contract: 'contracts/trades.odcs.yaml', data: 'trades=data/trades/*.parquet' },
    load: () => Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(191)]).then(__webpack_require__.bind(__webpack_require__, 8191)).then((module) => module.run),
});


/***/ })

};
