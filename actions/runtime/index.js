import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 76982:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 41792:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46466:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 58500:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 78877:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 75919:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 13193:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 39023:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 22674:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ neverCancelled),
/* harmony export */   d: () => (/* binding */ cancelOnSignals)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(48161);
/* harmony import */ var _kernel_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(94470);


const SIGNALS = process.platform === 'win32' ? ['SIGINT', 'SIGTERM', 'SIGBREAK'] : ['SIGINT', 'SIGTERM'];
function cancelOnSignals() {
    const controller = new AbortController();
    const onSignal = (name) => {
        if (controller.signal.aborted)
            process.exit(128 + (node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals[name] ?? 0));
        controller.abort(new _kernel_index_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg(_kernel_index_js__WEBPACK_IMPORTED_MODULE_1__/* .kernelErrors */ .TK.CANCELLED, `The job was cancelled (${name}).`));
    };
    for (const name of SIGNALS)
        process.on(name, onSignal);
    return {
        signal: controller.signal,
        dispose: () => {
            for (const name of SIGNALS)
                process.off(name, onSignal);
        },
    };
}
function neverCancelled() {
    return new AbortController().signal;
}


/***/ }),

/***/ 63035:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
const systemClock = {
    now: () => new Date(),
    monotonic: () => Number(process.hrtime.bigint()) / 1e6,
};


/***/ }),

/***/ 79638:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ hostErrors),
/* harmony export */   q: () => (/* binding */ hostNotUsable)
/* harmony export */ });
/* harmony import */ var _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(94470);

const hostErrors = (0,_kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .defineErrors */ .V)({
    PROGRAM_NOT_FOUND: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.badInput,
        doc: 'A program that the step needs is not on the PATH of the runner. Install it in an earlier step, or give its full path.',
    },
    PROGRAM_NOT_STARTED: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.undecided,
        doc: 'A program that the step needs could not be started: the operating system refused, or the working directory is missing.',
    },
    PROGRAM_OUTPUT_TOO_LARGE: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.undecided,
        doc: 'A program printed more than the step reads into memory, so it was stopped: a truncated answer decides nothing. Ask it for less.',
    },
    IDENTITY_NOT_AVAILABLE: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.badInput,
        doc: 'The job cannot prove who it is (OpenID Connect). On GitHub add `permissions: id-token: write` to the job; on Azure Pipelines use a service connection with workload identity federation; on a terminal use a credential of your own.',
    },
    IDENTITY_REFUSED: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.undecided,
        doc: 'The host was asked for an identity token and refused, or did not answer. Read its message, and run again when it is a passing failure.',
    },
    HOST_NOT_USABLE: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.undecided,
        doc: 'Something that the host gives to a job cannot be used: its temporary directory or its file for outputs cannot be written, or its file about the event is broken. The message says what. Free space on the runner or repair it, and run again.',
    },
});
function hostNotUsable(what, hint, cause) {
    return new _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .StepError */ .zg(hostErrors.HOST_NOT_USABLE, `${what}: ${(0,_kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)}`, { hint, cause });
}


/***/ }),

/***/ 55651:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   lJ: () => (/* binding */ inertTitle),
/* harmony export */   wi: () => (/* binding */ inertLines)
/* harmony export */ });
/* unused harmony export inertJson */
const UNSEEN = '[\\p{Cf}\\p{Default_Ignorable_Code_Point}]';
const CONTROL = '[\\p{Cc}\\p{Zl}\\p{Zp}\\u202a-\\u202e\\u2066-\\u2069]';
function marksOf(unseen, control, flags) {
    return {
        leadingCommand: new RegExp(`^((?:\\s|${unseen})*)(?=:${unseen}*:)`, flags),
        bracketCommand: new RegExp(`#(${unseen}*)#(?=${unseen}*(?:v${unseen}*s${unseen}*o${unseen}*)?\\[)`, `gi${flags}`),
        control: new RegExp(control, `g${flags}`),
    };
}
function marksIn(text) {
    if (!/[^\0-\x7f–—…·✓✗→×≤≥]/.test(text))
        return inPlainText;
    inAnyText ??= marksOf(UNSEEN, CONTROL, 'u');
    return inAnyText;
}
const inPlainText = marksOf('[]', '[\\0-\\x1f\\x7f]', '');
let inAnyText;
const LINE_BREAK = /\r\n|\r|\n/;
function inertLines(text) {
    return text.split(LINE_BREAK).map(inertLine);
}
function inertTitle(text) {
    return inertLine(text.split(LINE_BREAK).join(' '));
}
function inertJson(json) {
    const { control, bracketCommand } = marksIn(json);
    return json
        .replace(control, (character) => (/[\t\r\n]/.test(character) ? character : jsonEscape(character)))
        .replace(bracketCommand, (mark) => `${jsonEscape('#')}${mark.slice(1)}`);
}
function jsonEscape(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
function inertLine(line) {
    const { control, leadingCommand, bracketCommand } = marksIn(line);
    return line
        .replace(control, (character) => (character === '\t' ? character : escaped(character)))
        .replace(leadingCommand, '$1\\')
        .replace(bracketCommand, '#$1#\\');
}
function escaped(character) {
    const code = character.charCodeAt(0);
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16)}`;
}


/***/ }),

/***/ 94470:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  s7: () => (/* reexport */ COMMON_INPUTS),
  hc: () => (/* reexport */ COMMON_OUTPUTS),
  dc: () => (/* reexport */ EXIT),
  zg: () => (/* reexport */ StepError),
  Xg: () => (/* reexport */ asStepError),
  X: () => (/* reexport */ byCodeUnit),
  V: () => (/* reexport */ defineErrors),
  ol: () => (/* reexport */ defineStep),
  kc: () => (/* reexport */ errorText),
  dE: () => (/* reexport */ formatPlace),
  kW: () => (/* reexport */ kebabCase),
  TK: () => (/* reexport */ kernelErrors),
  bD: () => (/* reexport */ messageOf),
  sG: () => (/* reexport */ outcomeOf),
  N7: () => (/* reexport */ reportError),
  eg: () => (/* reexport */ runStep),
  pS: () => (/* reexport */ shownPath),
  Tc: () => (/* reexport */ sortFindings),
  xO: () => (/* reexport */ variantLines)
});

// UNUSED EXPORTS: REPORT_VERSION, camelCase, countFindings, exitCodeOf, fileName, parseInputs, parseLines, removeOldReport, reportDirectory, worstOutcome, writeReport

;// CONCATENATED MODULE: ./lib/shared/kernel/outcome.js
const ORDER = (/* unused pure expression or super */ null && (['pass', 'warn', 'inconclusive', 'fail']));
function worstOutcome(outcomes) {
    let worst = 0;
    for (const outcome of outcomes)
        worst = Math.max(worst, ORDER.indexOf(outcome));
    return ORDER[worst];
}
const EXIT = { passed: 0, failed: 1, inconclusive: 2, undecided: 3, badInput: 4 };
function exitCodeOf(outcome) {
    if (outcome === 'fail')
        return EXIT.failed;
    return outcome === 'inconclusive' ? EXIT.inconclusive : EXIT.passed;
}
function outcomeOf(findings, failOn) {
    const errors = findings.some((finding) => finding.severity === 'error');
    const warnings = findings.some((finding) => finding.severity === 'warning');
    if (failOn !== 'never' && errors)
        return 'fail';
    if (failOn === 'warning' && warnings)
        return 'fail';
    return errors || warnings ? 'warn' : 'pass';
}

;// CONCATENATED MODULE: ./lib/shared/kernel/error.js

function defineErrors(kinds) {
    const entries = Object.entries(kinds).map(([code, kind]) => [code, { code, ...kind }]);
    return Object.fromEntries(entries);
}
class StepError extends Error {
    kind;
    hint;
    problems;
    constructor(kind, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = 'StepError';
        this.kind = kind;
        this.hint = options.hint;
        this.problems = options.problems ?? [];
    }
    get code() {
        return this.kind.code;
    }
    get docs() {
        return `docs/errors.md#${this.kind.code.toLowerCase()}`;
    }
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
const kernelErrors = defineErrors({
    INPUT_INVALID: {
        exit: EXIT.badInput,
        doc: 'One or more inputs are missing, misspelt or out of range. All mistakes are listed at once; correct them and run again.',
    },
    CANCELLED: {
        exit: EXIT.undecided,
        doc: 'The job was cancelled (SIGINT or SIGTERM) before the step could decide. Nothing was half-written; run it again.',
    },
    REPORT_NOT_WRITTEN: {
        exit: EXIT.undecided,
        doc: 'The report could not be written, or the report of an earlier run could not be removed, so there is no proof and no verdict. Check that `report-directory` is writable, has space left, and holds no directory where a report file belongs.',
    },
    BUG: {
        exit: EXIT.undecided,
        doc: 'Countersign itself failed: this is a bug, not a verdict. Please report the message and the stack that a debug run prints.',
    },
});

;// CONCATENATED MODULE: ./lib/shared/kernel/order.js
function byCodeUnit(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/shared/kernel/finding.js

const VARIANTS_SHOWN = 10;
function variantLines(variants = []) {
    const more = variants.length - VARIANTS_SHOWN;
    return [
        ...variants.slice(0, VARIANTS_SHOWN).map(({ where, message }) => `${where}: ${message}`),
        ...(more > 0 ? [`…and ${more} more`] : []),
    ];
}
const RANK = { error: 0, warning: 1, note: 2 };
function sortFindings(findings) {
    return [...findings].sort((a, b) => RANK[a.severity] - RANK[b.severity] ||
        byCodeUnit(a.at?.file ?? '', b.at?.file ?? '') ||
        (a.at?.line ?? 0) - (b.at?.line ?? 0) ||
        (a.at?.column ?? 0) - (b.at?.column ?? 0));
}
function countFindings(findings) {
    const counts = { error: 0, warning: 0, note: 0 };
    for (const finding of findings)
        counts[finding.severity]++;
    return counts;
}
function formatPlace(at) {
    return [at.file, at.line, at.line === undefined ? undefined : at.column]
        .filter((part) => part !== undefined)
        .join(':');
}

;// CONCATENATED MODULE: ./lib/shared/kernel/input.js
function kebabCase(name) {
    return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
function camelCase(name) {
    return name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}

;// CONCATENATED MODULE: ./lib/shared/kernel/parse-inputs.js


function parseInputs(specs, host) {
    const values = {};
    const problems = [];
    for (const [name, spec] of Object.entries(specs)) {
        const raw = host.input(kebabCase(name));
        if (raw !== undefined && spec.kind === 'secret') {
            host.mask(raw);
            host.mask(raw.trim());
        }
        const parsed = parseInput(kebabCase(name), spec, raw);
        if ('value' in parsed)
            values[name] = parsed.value;
        else
            problems.push({ message: parsed.problem, hint: parsed.hint });
    }
    if (problems.length > 0) {
        const count = problems.length === 1 ? 'One input is' : `${problems.length} inputs are`;
        throw new StepError(kernelErrors.INPUT_INVALID, `${count} not usable.`, { problems });
    }
    return values;
}
function parseInput(name, spec, raw) {
    if (raw === undefined || raw.trim() === '') {
        if (spec.required === true) {
            return { problem: `Input "${name}" is required.`, hint: `Give it a value, e.g. ${example(name, spec)}` };
        }
        return { value: 'default' in spec ? spec.default : undefined };
    }
    const text = raw.trim();
    const wrong = (wanted) => ({
        problem: `Input "${name}" is ${JSON.stringify(text)}; it must be ${wanted}.`,
        hint: `For example ${example(name, spec)}`,
    });
    switch (spec.kind) {
        case 'text':
        case 'path':
            return { value: text };
        case 'secret':
            return { value: raw.trim() };
        case 'lines': {
            const lines = parseLines(raw);
            if (lines.length === 0 && spec.required === true)
                return wrong('a list with at least one line');
            return { value: lines };
        }
        case 'choice':
            return spec.values.includes(text) ? { value: text } : wrong(`one of ${spec.values.join(', ')}`);
        case 'boolean':
            if (/^true$/i.test(text))
                return { value: true };
            return /^false$/i.test(text) ? { value: false } : wrong('true or false');
        case 'integer':
        case 'number': {
            const grammar = spec.kind === 'integer' ? /^[+-]?\d+$/ : /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
            const value = Number(text);
            const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = spec;
            if (!grammar.test(text) || !Number.isFinite(value))
                return wrong(`a${spec.kind === 'integer' ? ' whole' : ''} number`);
            if (spec.kind === 'integer' && !Number.isSafeInteger(value))
                return wrong('a whole number that fits in 53 bits');
            return value >= min && value <= max ? { value } : wrong(rangeText(min, max));
        }
    }
}
function parseLines(raw) {
    return raw
        .split(/\r\n|\r|\n/)
        .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
        .filter((line) => line !== '');
}
function rangeText(min, max) {
    if (max === Number.POSITIVE_INFINITY)
        return `at least ${min}`;
    return min === Number.NEGATIVE_INFINITY ? `at most ${max}` : `between ${min} and ${max}`;
}
function example(name, spec) {
    if (spec.example !== undefined)
        return `${name}: ${spec.example}`;
    if (spec.kind === 'choice')
        return `${name}: ${spec.values[0]}`;
    if (spec.kind === 'boolean')
        return `${name}: true`;
    if (spec.kind === 'integer' || spec.kind === 'number')
        return `${name}: ${spec.default ?? spec.min ?? 1}`;
    return `${name}: …`;
}

;// CONCATENATED MODULE: ./lib/shared/kernel/redact.js
const OUR_WORDS = new Set(['align', 'kind', 'outcome', 'severity', 'tone']);
function redactReport(report, redact) {
    const { headline, checks, findings, rules, sections, data, run } = report;
    const { host, startedAt, facts } = run;
    return {
        ...report,
        headline: redact(headline),
        checks: redactTexts(checks, redact),
        findings: redactTexts(findings, redact),
        ...(rules === undefined ? {} : { rules: redactTexts(rules, redact) }),
        sections: redactTexts(sections, redact),
        data: redactJson(data, redact),
        run: {
            ...redactTexts(run, redact),
            host,
            startedAt,
            ...(facts === undefined ? {} : { facts: redactJson(facts, redact) }),
        },
    };
}
function redactTexts(value, redact) {
    const through = (part) => {
        if (typeof part === 'string')
            return redact(part);
        if (Array.isArray(part))
            return part.map(through);
        if (typeof part !== 'object' || part === null)
            return part;
        return Object.fromEntries(Object.entries(part).map(([name, member]) => [name, OUR_WORDS.has(name) ? member : through(member)]));
    };
    return through(value);
}
function redactJson(value, redact) {
    const through = (part) => {
        if (typeof part === 'string')
            return redact(part);
        if (Array.isArray(part))
            return part.map((member) => through(member) ?? null);
        if (typeof part !== 'object' || part === null)
            return part;
        return Object.fromEntries(Object.entries(part).map(([name, member]) => [redact(name), through(member)]));
    };
    return through(value);
}

;// CONCATENATED MODULE: ./lib/shared/kernel/report-error.js



function asStepError(error) {
    if (error instanceof StepError)
        return error;
    return new StepError(kernelErrors.BUG, `This is a bug in Countersign: ${messageOf(error)}`, {
        hint: 'Please report it with the stack, which a debug run prints.',
        cause: error,
    });
}
function reportError(stepId, error, host) {
    const known = asStepError(error);
    const problems = redactTexts(known.problems, host.redact);
    for (const problem of problems)
        host.log('info', problemText(problem));
    const placed = problems.filter(({ at }) => at !== undefined);
    host.annotate(placed.map((problem) => problemFinding(known.code, problem)), 'log');
    if (known.hint !== undefined)
        host.log('info', `What to do: ${known.hint}`);
    host.log('info', `About this error: ${known.docs}`);
    const stack = known.cause instanceof Error ? known.cause.stack : known.stack;
    if (stack !== undefined)
        host.log('debug', stack);
    host.finish({ status: 'error', exitCode: known.kind.exit, line: lastLine(stepId, known) });
    return known.kind.exit;
}
function errorText(stepId, error) {
    return [
        ...error.problems.map((problem) => `error: ${problemText(problem)}`),
        ...(error.hint === undefined ? [] : [`What to do: ${error.hint}`]),
        ...(error.cause instanceof Error ? [error.cause.stack ?? ''] : []),
        lastLine(stepId, error),
    ].join('\n');
}
function lastLine(stepId, error) {
    return `ERROR ${stepId}: ${error.code}: ${error.message}`;
}
function problemText({ at, message, hint }) {
    return [at === undefined ? [] : `${formatPlace(at)}:`, message, hint ?? []].flat().join(' ');
}
function problemFinding(code, { at, message, hint }) {
    return {
        ruleId: code,
        severity: 'error',
        message,
        ...(at === undefined ? {} : { at }),
        ...(hint === undefined ? {} : { hint }),
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./lib/shared/kernel/step.js
const COMMON_INPUTS = {
    reportDirectory: {
        kind: 'path',
        label: 'Report directory',
        doc: 'Directory for the report files (`<step>.html`, `.json`, `.md`, `.sarif`, `.junit.xml`), relative to the workspace. Created when missing; an older report of this step in it is removed first, so that it cannot speak for this run.',
        default: 'countersign-report',
    },
};
const COMMON_OUTPUTS = {
    outcome: { doc: '`pass`, `warn`, `fail` or `inconclusive`. Empty when the step could not decide.' },
    reportHtml: { doc: 'Path of the HTML report.' },
    reportJson: { doc: 'Path of the report as JSON.' },
};
function defineStep(definition) {
    return definition;
}

;// CONCATENATED MODULE: ./lib/shared/kernel/report-writer.js




function reportDirectory(host) {
    return (0,external_node_path_.resolve)(host.facts.workspace, parseInputs(COMMON_INPUTS, host).reportDirectory);
}
async function removeOldReport({ id, outputs }, directory, writer) {
    const others = Object.values(outputs).flatMap(({ file }) => (file === undefined ? [] : [fileName(id, file)]));
    await writer.remove(id, directory, others).catch((cause) => {
        throw notWritten(`The report of an earlier run could not be removed: ${messageOf(cause)}`, directory, cause);
    });
}
async function writeReport(report, directory, others, writer) {
    return await writer.write(report, directory, others).catch((cause) => {
        throw notWritten(`The report could not be written: ${messageOf(cause)}`, directory, cause);
    });
}
function fileName(stepId, ending) {
    return `${stepId}.${ending}`;
}
function notWritten(message, directory, cause) {
    const hint = `Make the directory "${directory}" writable, or choose another with report-directory.`;
    return new StepError(kernelErrors.REPORT_NOT_WRITTEN, message, { hint, cause });
}

;// CONCATENATED MODULE: ./lib/shared/kernel/grace.js

const CANCEL_GRACE_MILLISECONDS = 5000;
function graceOf(signal) {
    let timer;
    let giveUp = (_) => { };
    const over = new Promise((_, reject) => {
        giveUp = reject;
    });
    over.catch(() => { });
    const onAbort = () => {
        timer = setTimeout(() => giveUp(cancelled()), CANCEL_GRACE_MILLISECONDS);
    };
    if (signal.aborted)
        onAbort();
    else
        signal.addEventListener('abort', onAbort, { once: true });
    return {
        within: (work) => Promise.race([work, over]),
        end() {
            signal.removeEventListener('abort', onAbort);
            clearTimeout(timer);
        },
    };
}
async function untilCancelled(work, signal, grace) {
    try {
        const value = await grace.within(work);
        if (!signal.aborted)
            return value;
    }
    catch (error) {
        throw signal.aborted ? cancelled(error) : error;
    }
    throw cancelled();
}
function cancelled(cause) {
    return new StepError(kernelErrors.CANCELLED, 'The job was cancelled before the step could decide.', { cause });
}

;// CONCATENATED MODULE: ./lib/shared/kernel/publish.js



async function publish(publication) {
    const { report, directory, host, writer, grace } = publication;
    const { others, outputs } = filesAmong(publication);
    const files = await grace.within(writeReport(report, directory, others, writer));
    host.annotate(report.findings);
    await grace.within(host.summary(writer.summary(report, host.summaryBytes)));
    await grace.within(host.attach(files.html, 'report'));
    await grace.within(host.attach(files.json, 'json'));
    await grace.within(host.attach(files.markdown, 'markdown'));
    await grace.within(host.attach(files.sarif, 'sarif'));
    await grace.within(host.attach(files.junit, 'junit'));
    for (const [name, value] of Object.entries(outputs))
        host.output(name, String(value));
    host.output('reportHtml', files.html);
    host.output('reportJson', files.json);
    host.output('outcome', report.outcome);
    const exitCode = exitCodeOf(report.outcome);
    host.finish({
        status: report.outcome,
        exitCode,
        line: `${report.outcome.toUpperCase()} ${report.step.id}: ${report.headline}`,
    });
    return exitCode;
}
function filesAmong({ report, definition, outputs, directory, host }) {
    const others = [];
    const values = Object.entries(outputs).map(([name, value]) => {
        const ending = definition.outputs[name]?.file;
        if (ending === undefined || value === '')
            return [name, value];
        const file = fileName(report.step.id, ending);
        others.push({ name: file, text: typeof value === 'object' ? host.redactPieces(value) : host.redact(String(value)) });
        return [name, (0,external_node_path_.join)(directory, file)];
    });
    return { others, outputs: Object.fromEntries(values) };
}

;// CONCATENATED MODULE: ./lib/shared/kernel/report.js
const REPORT_VERSION = 1;

;// CONCATENATED MODULE: ./lib/shared/kernel/run-step.js









async function runStep(definition, host, options) {
    const { writer, clock, version } = options;
    const startedAt = clock.now();
    const started = clock.monotonic();
    const grace = graceOf(host.signal);
    try {
        const directory = reportDirectory(host);
        await grace.within(removeOldReport(definition, directory, writer));
        const inputs = parseInputs({ ...COMMON_INPUTS, ...definition.inputs }, host);
        const run = await definition.load();
        const result = await untilCancelled(run({ inputs, host, clock }), host.signal, grace);
        const seconds = Math.round(clock.monotonic() - started) / 1000;
        const said = makeReport(definition, result, version, runRecord(host, startedAt, seconds, result));
        const report = redactReport(said, host.redact);
        return await publish({ report, definition, outputs: result.outputs, directory, host, writer, grace });
    }
    catch (error) {
        return reportError(definition.id, error, host);
    }
    finally {
        grace.end();
    }
}
function makeReport(definition, result, version, run) {
    return {
        schema: 'countersign.report',
        version: REPORT_VERSION,
        step: { id: definition.id, title: definition.title, version },
        outcome: result.outcome,
        headline: result.headline,
        counts: countFindings(result.findings),
        checks: result.checks,
        findings: sortFindings(result.findings),
        ...(result.rules === undefined ? {} : { rules: result.rules }),
        sections: result.sections,
        data: result.data,
        run,
    };
}
function runRecord(host, startedAt, seconds, result) {
    const { repository, commit, ref, pullRequest, runUrl, runId, attempt, actor } = host.facts;
    const known = Object.entries({ repository, commit, ref, pullRequest, runUrl, runId, attempt, actor });
    return {
        host: host.kind,
        startedAt: startedAt.toISOString(),
        seconds,
        ...Object.fromEntries(known.filter(([, value]) => value !== undefined)),
        ...(result.runFacts === undefined ? {} : { facts: result.runFacts }),
    };
}

;// CONCATENATED MODULE: ./lib/shared/kernel/shown-path.js

function shownPath(path, workspace) {
    const inside = (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(workspace, path));
    return inside === '' || inside.startsWith('..') || (0,external_node_path_.isAbsolute)(inside) ? path : inside.split(external_node_path_.sep).join('/');
}

;// CONCATENATED MODULE: ./lib/shared/kernel/index.js
















/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/shared/hosts/cancellation.js
var cancellation = __nccwpck_require__(22674);
// EXTERNAL MODULE: ./lib/shared/hosts/clock.js
var clock = __nccwpck_require__(63035);
// EXTERNAL MODULE: ./lib/shared/hosts/errors.js
var errors = __nccwpck_require__(79638);
// EXTERNAL MODULE: ./lib/shared/hosts/hostile-text.js
var hostile_text = __nccwpck_require__(55651);
;// CONCATENATED MODULE: ./lib/shared/hosts/process.js

function commandLine() {
    return process.argv.slice(2);
}
function printOut(text) {
    process.stdout.write(text);
}
function printError(text) {
    process.stderr.write(`${(0,hostile_text/* inertLines */.wi)(text).join('\n')}\n`);
}
function terminalFacts() {
    const { NO_COLOR, TERM } = process.env;
    const plain = (NO_COLOR !== undefined && NO_COLOR !== '') || TERM === 'dumb';
    return { width: process.stdout.columns || undefined, colour: process.stdout.isTTY === true && !plain };
}
function onCrash(handle) {
    process.on('uncaughtException', handle);
    process.on('unhandledRejection', handle);
}
function tolerateClosedPipes() {
    for (const stream of [process.stdout, process.stderr]) {
        stream.on('error', (error) => {
            if (error.code !== 'EPIPE')
                throw error;
        });
    }
}
async function endProcess(code) {
    await Promise.all([process.stdout, process.stderr].map(drained));
    await new Promise((resolve) => setImmediate(resolve));
    for (let waited = 0; waitsForThreads(); waited += POLL_MILLISECONDS) {
        if (waited >= LAST_MOMENT_MILLISECONDS)
            process.kill(process.pid, 'SIGKILL');
        await new Promise((resolve) => setTimeout(resolve, POLL_MILLISECONDS));
    }
    process.exit(code);
}
const LAST_MOMENT_MILLISECONDS = 1500;
const POLL_MILLISECONDS = 10;
function waitsForThreads() {
    return process.getActiveResourcesInfo().some((kind) => /^(FSReq|GetAddrInfo|GetNameInfo)/.test(kind));
}
function drained(stream) {
    if (stream.destroyed || stream.writableEnded)
        return Promise.resolve();
    return new Promise((resolve) => stream.write('', () => resolve()));
}

// EXTERNAL MODULE: ./lib/shared/kernel/index.js + 15 modules
var kernel = __nccwpck_require__(94470);
;// CONCATENATED MODULE: ./lib/shared/steps/registry.js
const steps = {
    'bundle-validate': () => __nccwpck_require__.e(/* import() */ 146).then(__nccwpck_require__.bind(__nccwpck_require__, 87146)).then((module) => module.bundleValidate),
    'data-quality': () => __nccwpck_require__.e(/* import() */ 341).then(__nccwpck_require__.bind(__nccwpck_require__, 49341)).then((module) => module.dataQuality),
    'model-gate': () => __nccwpck_require__.e(/* import() */ 732).then(__nccwpck_require__.bind(__nccwpck_require__, 4732)).then((module) => module.modelGate),
};

;// CONCATENATED MODULE: ./lib/shared/version.js
const VERSION = '1.0.0';

;// CONCATENATED MODULE: ./lib/shared/main.js







async function main(loadHost, stepId) {
    const asked = commandLine();
    if (asked.includes('--version'))
        return printOut(`${VERSION}\n`);
    if (asked.includes('--help'))
        return await printStepHelp(stepId);
    await runToEnd(stepId, loadHost, async () => (await __nccwpck_require__.e(/* import() */ 457).then(__nccwpck_require__.bind(__nccwpck_require__, 89457))).reportWriter());
}
async function printStepHelp(stepId) {
    const { stepHelp } = await __nccwpck_require__.e(/* import() */ 528).then(__nccwpck_require__.bind(__nccwpck_require__, 82528));
    printOut(stepHelp(await loadStep(stepId)));
}
async function runToEnd(stepId, loadHost, loadWriter) {
    tolerateClosedPipes();
    let host;
    let ending = false;
    const end = (code) => {
        ending = true;
        return endProcess(code);
    };
    onCrash((error) => {
        if (!ending)
            void end(crashed(stepId, error, host));
    });
    try {
        host = await startHost(loadHost);
        const [definition, writer] = await Promise.all([loadStep(stepId), loadWriter()]);
        return await end(await (0,kernel/* runStep */.eg)(definition, host, { writer, clock: clock/* systemClock */.m, version: VERSION }));
    }
    catch (error) {
        return await end(crashed(stepId, error, host));
    }
}
async function startHost(loadHost) {
    try {
        return await loadHost((0,cancellation/* cancelOnSignals */.d)().signal);
    }
    catch (cause) {
        if (cause instanceof kernel/* StepError */.zg)
            throw cause;
        const hint = 'Look at what the runner gives to the job: a temporary directory that can be written (RUNNER_TEMP, AGENT_TEMPDIRECTORY), and an event file that is whole (GITHUB_EVENT_PATH).';
        throw (0,errors/* hostNotUsable */.q)('The step could not start on its host', hint, cause);
    }
}
async function loadStep(stepId) {
    const load = Object.hasOwn(steps, stepId) ? steps[stepId] : undefined;
    if (load === undefined)
        throw new Error(`There is no step "${stepId}".`);
    return await load();
}
function crashed(stepId, error, host) {
    try {
        if (host !== undefined)
            return (0,kernel/* reportError */.N7)(stepId, error, host);
    }
    catch {
    }
    const known = (0,kernel/* asStepError */.Xg)(error);
    const text = (0,kernel/* errorText */.kc)(stepId, known);
    printError(host === undefined ? text : host.redact(text));
    return known.kind.exit;
}

;// CONCATENATED MODULE: ./lib/shared/main-github.js

function run(stepId) {
    return main(async (signal) => (await Promise.all(/* import() */[__nccwpck_require__.e(416), __nccwpck_require__.e(463)]).then(__nccwpck_require__.bind(__nccwpck_require__, 17463))).githubHost({ signal }), stepId);
}

var __webpack_exports__run = __webpack_exports__.e;
export { __webpack_exports__run as run };
