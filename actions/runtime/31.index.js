export const id = 31;
export const ids = [31];
export const modules = {

/***/ 51031:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policySchema: () => (/* binding */ policySchema)
/* harmony export */ });
/* harmony import */ var _requirements_lookup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85040);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67093);
/* harmony import */ var _operators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31747);
/* harmony import */ var _selector_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45798);
/* harmony import */ var _value_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5867);





const text = { type: 'string', minLength: 1 };
const condition = { $ref: '#/$defs/condition' };
const conditions = { type: 'array', items: condition, minItems: 1 };
const texts = { oneOf: [text, { type: 'array', items: text, minItems: 1 }] };
const select = {
    description: 'Which targets and resources; of a list, one is enough.',
    oneOf: [{ $ref: '#/$defs/selector' }, { type: 'array', items: { $ref: '#/$defs/selector' } }],
};
const value = {
    oneOf: [
        { type: ['string', 'number', 'boolean'] },
        { type: 'array', items: { type: ['string', 'number', 'boolean'] } },
    ],
};
const operand = (schema) => ({ anyOf: [schema, { $ref: '#/$defs/parameter' }] });
const roots = Object.entries(_value_path_js__WEBPACK_IMPORTED_MODULE_3__/* .ROOTS */ .GH).map(([root, meaning]) => `\`${root}\` (${meaning})`);
const policySchema = {
    file: 'shared/steps/bundle-validate/policy/policy.schema.json',
    schema: {
        $schema: 'https://json-schema.org/draft/2019-09/schema',
        title: 'Countersign policy pack',
        description: 'Rules of a house over the effective configuration of Databricks bundles.',
        type: 'object',
        properties: {
            name: text,
            version: { type: ['string', 'number'] },
            title: text,
            extends: {
                ...text,
                description: 'A built-in pack (`recommended`, `regulated-bank`), or a file relative to this.',
            },
            select,
            definitions: { description: 'A place for YAML anchors; nothing else reads it.' },
            parameters: {
                type: 'object',
                description: 'Declarations, or new values for inherited parameters.',
                additionalProperties: {
                    anyOf: [
                        value,
                        {
                            type: 'object',
                            properties: { type: { enum: _draft_js__WEBPACK_IMPORTED_MODULE_4__/* .PARAMETER_TYPES */ .K }, default: value, doc: text },
                            required: ['type', 'default'],
                            additionalProperties: false,
                        },
                    ],
                },
            },
            rules: { type: 'array', items: { $ref: '#/$defs/rule' }, minItems: 1 },
        },
        required: ['name', 'version'],
        additionalProperties: false,
        $defs: {
            rule: {
                type: 'object',
                description: 'A new rule, or, by the id of an inherited one, what is different about it.',
                properties: {
                    id: text,
                    title: text,
                    severity: { enum: ['error', 'warning', 'note'] },
                    why: { ...text, description: 'Why it matters, Markdown.' },
                    docs: { ...text, description: 'Where more is said.' },
                    select,
                    off: { type: 'boolean', description: 'Whether an inherited rule is not checked.' },
                    checks: { type: 'array', items: { $ref: '#/$defs/check' }, minItems: 1 },
                },
                required: ['id'],
                additionalProperties: false,
            },
            check: {
                type: 'object',
                properties: {
                    select,
                    each: {
                        ...texts,
                        description: 'Paths of the items to look at: `resources.jobs.*.tasks[*]`, `resources.{jobs,pipelines}.*`, `**` for any depth. Default: the configuration as a whole.',
                    },
                    read: {
                        enum: _requirements_lookup_js__WEBPACK_IMPORTED_MODULE_0__/* .READS */ .yT,
                        description: 'The items name requirements files, as a path that ends with `.txt` or as `-r path`, and each requirement in them is looked at instead, or each index (`--index-url`, `--extra-index-url`, `--find-links`). Other items are passed over.',
                    },
                    when: { ...condition, description: 'Only items of which this holds are looked at.' },
                    require: { ...condition, description: 'What must hold of each item.' },
                    message: {
                        ...text,
                        description: 'What is wrong, one sentence; `{value}`, `{key}`, `{name}`, `{path}`, `{resource}`, `{target}`, `{missing}`, `{branch}` and parameters are filled in.',
                    },
                    hint: { ...text, description: 'What to do next, one sentence.' },
                },
                required: ['require', 'message'],
                additionalProperties: false,
            },
            condition: {
                type: 'object',
                description: 'Everything in it must hold.',
                properties: {
                    path: {
                        ...text,
                        description: `From the item; \`^\` is one level up. It may begin with ${roots.join(', ')}.`,
                    },
                    all: conditions,
                    any: conditions,
                    not: condition,
                    some: { ...condition, description: 'It holds of one entry of the list or map.' },
                    every: { ...condition, description: 'It holds of every entry of the list or map.' },
                    ...Object.fromEntries([..._operators_js__WEBPACK_IMPORTED_MODULE_1__/* .operators */ .I.values()].map(({ name, doc, schema }) => [name, { description: doc, ...operand(schema) }])),
                },
                minProperties: 1,
                additionalProperties: false,
            },
            selector: _selector_js__WEBPACK_IMPORTED_MODULE_2__/* .selectorSchema */ .Hw,
            parameter: {
                type: 'object',
                properties: { parameter: text },
                required: ['parameter'],
                additionalProperties: false,
            },
        },
    },
};


/***/ })

};
