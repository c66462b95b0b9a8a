export const id = 146;
export const ids = [146];
export const modules = {

/***/ 87146:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bundleValidate: () => (/* binding */ bundleValidate),
/* harmony export */   inputs: () => (/* binding */ inputs),
/* harmony export */   outputs: () => (/* binding */ outputs)
/* harmony export */ });
/* harmony import */ var _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94470);

const inputs = {
    bundle: {
        kind: 'path',
        default: '.',
        label: 'Bundle directory',
        doc: 'The directory that holds `databricks.yml`, relative to the workspace.',
        example: 'bundles/rfq-hit-rate',
    },
    targets: {
        kind: 'lines',
        label: 'Targets',
        doc: 'The targets to check, one per line. Default: every target of the bundle, in one run.',
        example: 'prod',
    },
    variables: {
        kind: 'lines',
        label: 'Bundle variables',
        doc: 'Values of bundle variables, one `name=value` per line, as `databricks bundle validate --var`.',
        example: 'catalog=rates_prod',
    },
    policy: {
        kind: 'lines',
        default: ['recommended'],
        label: 'Policy packs',
        doc: 'Rules of your own on top of Databricks’: `recommended`, `regulated-bank` or files of your own, one per line. `none` checks none.',
        example: 'regulated-bank',
    },
    waivers: {
        kind: 'path',
        label: 'Waivers',
        doc: 'A file that says which findings are accepted: rule, place, reason, owner and the day on which that ends.',
        example: 'bundle-waivers.yml',
    },
    baseline: {
        kind: 'path',
        label: 'Baseline',
        doc: 'Findings that were there before this step was: only new ones fail. Each run writes the file that you would commit, see the output `baseline-file`.',
        example: 'bundle-baseline.json',
    },
    configRef: {
        kind: 'text',
        label: 'Protected ref of policy and waivers',
        doc: 'A branch, or a full commit hash, from which the files of `policy`, `waivers` and `baseline` are read, so that no pull request waives its own finding; waivers in comments of the bundle do not count then. The checkout must hold that ref (`fetch-depth: 0`) and be one of your repository, not of a fork; no code of the pull request may have run in the job before.',
        example: 'origin/main',
    },
    base: {
        kind: 'text',
        label: 'Base to compare with',
        doc: 'A directory or a git ref (`origin/main`) with the bundle as it was: the report shows what changes in every target, and removing or replacing a stateful resource is an error.',
        example: 'origin/main',
    },
    allowRemoval: {
        kind: 'lines',
        label: 'Resources that may go',
        doc: 'Stateful resources that may be removed or replaced after all, one per line.',
        example: 'resources.schemas.scratch',
    },
    mode: {
        kind: 'choice',
        values: ['offline', 'cli', 'both'],
        default: 'offline',
        label: 'Mode',
        doc: '`offline` needs no network and runs no code. `cli` asks the Databricks CLI instead (credentials and network needed; it writes a folder into the workspace), `both` asks both and shows each finding once.',
    },
    plan: {
        kind: 'boolean',
        default: false,
        label: 'Deployment plan',
        doc: 'With `mode: cli` or `both`, also runs `databricks bundle plan` and shows what a deployment would do; deleting or replacing a stateful resource is an error, and so is a plan that cannot be made.',
    },
    schemaPath: {
        kind: 'path',
        label: 'JSON Schema of the CLI',
        doc: 'What `databricks bundle schema` printed. Default: the installed CLI’s own, else Countersign’s, which knows what machine-learning teams use.',
        example: 'bundle-schema.json',
    },
    failOn: {
        kind: 'choice',
        values: ['error', 'warning', 'never'],
        default: 'error',
        label: 'Fail on',
        doc: 'The least severity that fails the step. `never` reports, and warns at most.',
    },
    print: {
        kind: 'choice',
        values: ['nothing', 'effective', 'locations'],
        default: 'nothing',
        label: 'Print',
        doc: '`effective` prints the effective configuration of the targets as JSON, sensitive values masked; `locations` adds where each value stands.',
    },
};
const outputs = {
    errors: { doc: 'How many errors there are, waived ones aside.' },
    warnings: { doc: 'How many warnings there are, waived ones aside.' },
    notes: { doc: 'How many notes there are.' },
    waived: { doc: 'How many findings are waived or known from the baseline.' },
    digest: { doc: 'SHA-256 of the effective configuration of all checked targets.' },
    treeDigest: { doc: 'SHA-256 over the files of the bundle that were read.' },
    effectiveFile: {
        doc: 'Path of the effective configuration as JSON, sensitive values masked.',
        file: 'effective.json',
    },
    baselineFile: { doc: 'Path of a baseline with all findings of this run.', file: 'baseline.json' },
};
const bundleValidate = (0,_kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .defineStep */ .ol)({
    id: 'bundle-validate',
    task: { name: 'CountersignBundleValidate', id: '5b0e7f0e-6a0b-4b44-9d0e-2f6a0e7b7c31' },
    title: 'Bundle validation',
    summary: 'Will this Databricks bundle deploy, and does it obey the house’s rules?',
    doc: 'Checks a Databricks bundle (Asset Bundles, now Declarative Automation Bundles) for all targets at once without a workspace, a secret or the network, and runs none of its code: every mistake at its line, and every breach of your policy.',
    branding: { icon: 'package', color: 'blue' },
    inputs,
    outputs,
    limits: [
        '`config-ref` protects policy packs, waivers and the baseline, not the workflow that names them: who may change the workflow can leave it out. Keep that in a protected place, such as a required workflow or an `extends` template. `schema-path` is read from the workspace.',
    ],
    schemas: () => Promise.all(/* import() */[__webpack_require__.e(518), __webpack_require__.e(31)]).then(__webpack_require__.bind(__webpack_require__, 51031)).then((module) => [module.policySchema]),
    example: { bundle: '.', policy: 'regulated-bank' },
    load: () => Promise.all(/* import() */[__webpack_require__.e(518), __webpack_require__.e(386)]).then(__webpack_require__.bind(__webpack_require__, 1386)).then((module) => module.run),
});


/***/ })

};
