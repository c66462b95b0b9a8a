export const id = 847;
export const ids = [847];
export const modules = {

/***/ 80847:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   implementationSchema: () => (/* binding */ implementationSchema)
/* harmony export */ });
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


/***/ })

};
