export const id = 947;
export const ids = [947];
export const modules = {

/***/ 97736:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ PARSE_SQL),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   Rc: () => (/* binding */ REFUSED_FUNCTIONS),
/* harmony export */   Vc: () => (/* binding */ refuseUnlessReadOnly)
/* harmony export */ });
/* harmony import */ var _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94470);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31826);


const REFUSED_FUNCTIONS = new Set([
    'arrow_scan',
    'arrow_scan_dumb',
    'check_peg_parser',
    'checkpoint',
    'disable_logging',
    'disable_peg_parser',
    'disable_profiling',
    'enable_logging',
    'enable_peg_parser',
    'enable_profiling',
    'force_checkpoint',
    'json_execute_serialized_sql',
    'query',
    'query_table',
    'read_duckdb',
    'seq_scan',
    'sleep_ms',
    'truncate_duckdb_logs',
    'write_log',
]);
const PARSE_SQL = 'SELECT json_serialize_sql($1::VARCHAR, skip_default := true)';
function refuseUnlessReadOnly(tree) {
    if (tree.startsWith('{"error":true')) {
        if (tree.includes('"error_type":"parser"'))
            return;
        throw refused('it is not a SELECT');
    }
    if (tree.endsWith('"statements":[]}'))
        throw refused('it is empty');
    for (const [, name = ''] of tree.matchAll(/"function_name":"((?:[^"\\]|\\.)*)"/g)) {
        if (REFUSED_FUNCTIONS.has(name.toLowerCase()))
            throw refused(`it calls ${name}()`);
    }
}
function refused(why) {
    return new _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .StepError */ .zg(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .engineErrors */ .K.ENGINE_REFUSED, `The query was not run: ${why}.`, {
        hint: 'Write one SELECT that reads the dataset and nothing else.',
    });
}


/***/ }),

/***/ 31826:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ engineErrors)
/* harmony export */ });
/* harmony import */ var _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94470);

const engineErrors = (0,_kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .defineErrors */ .V)({
    ENGINE_FAILED: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.undecided,
        doc: 'The engine could not answer a query; its own message says why. Nothing was decided. A damaged file, a column of an unexpected type and an unreadable path all end here.',
    },
    ENGINE_REFUSED: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.badInput,
        doc: 'A query was not a single SELECT, or called a function that runs other SQL or changes the engine. Queries may read the files of the contract and nothing else: they cannot write, attach, install, load or set anything. Rewrite the query as one SELECT.',
    },
    ENGINE_OUT_OF_MEMORY: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.undecided,
        doc: 'A query needed more memory than `memory-limit` allows, even after spilling to disk. Raise `memory-limit`, or use a runner with more memory.',
    },
    ENGINE_DISK_FULL: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.undecided,
        doc: 'A query spilled to disk and the disk is full. Free space in the temporary directory of the runner, or raise `memory-limit` so that less is spilled.',
    },
    ENGINE_NOT_USABLE: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.badInput,
        doc: 'The DuckDB that was found cannot be used: it is not at `engine-path`, is another version than this release of Countersign was tested with, or does not load on this platform. The message names the path and the version to install.',
    },
    ENGINE_PLATFORM: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.badInput,
        doc: 'There is no DuckDB for the operating system and processor of this runner. Use a runner on Linux (glibc or musl), macOS or Windows, on x64 or arm64.',
    },
    ENGINE_OFFLINE: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.undecided,
        doc: 'DuckDB is not on this runner and could not be fetched from the npm registry. Three ways out: let the runner reach its registry (`registry`, token, proxy and CA come from the `.npmrc` of the user and from the environment); keep the tool cache between runs; or install `@duckdb/node-api` in a directory of your own and name it with `engine-path`.',
    },
    ENGINE_NOT_FETCHED: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.undecided,
        doc: 'The npm registry answered, but not with the package: it asks for credentials, does not have the package, or its settings cannot be used. Credentials are looked for under `//host/path/:_authToken`, `:_auth` or `:username` and `:_password` in the `.npmrc` of the user, never in the `.npmrc` of the workspace, which a pull request may have written; `NPM_CONFIG_USERCONFIG` names another file.',
    },
    ENGINE_TAMPERED: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.undecided,
        doc: 'A package that the registry served is not the one that this release of Countersign was tested with: its sha512 differs. Nothing of it was kept or run. A proxy that answers with a login page is the usual cause; an altered package is the other one: ask who runs the registry.',
    },
});


/***/ }),

/***/ 68034:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ utcTimestamp),
/* harmony export */   W4: () => (/* binding */ VALUE_GRAMMAR),
/* harmony export */   _$: () => (/* binding */ isoDate),
/* harmony export */   vZ: () => (/* binding */ createDialect)
/* harmony export */ });
/* harmony import */ var _typing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83503);

function createDialect(parts) {
    const print = (expression, columns, besideDouble = false) => {
        const sub = (of) => print(of, columns);
        const subs = (of) => {
            const double = of.some((part) => (0,_typing_js__WEBPACK_IMPORTED_MODULE_0__/* .typeOf */ .QP)(part, columns) === 'double');
            return of.map((part) => !double || part.op === 'literal' || (0,_typing_js__WEBPACK_IMPORTED_MODULE_0__/* .typeOf */ .QP)(part, columns) === 'double'
                ? print(part, columns, double)
                : `CAST(${print(part, columns)} AS DOUBLE)`);
        };
        const wide = (of, type) => {
            if (type === 'double' && of.op === 'literal')
                return print(of, columns, true);
            if (type === 'double')
                return `CAST(${sub(of)} AS DOUBLE)`;
            return type === 'integer' ? `CAST(${sub(of)} AS ${parts.integer})` : sub(of);
        };
        switch (expression.op) {
            case 'column':
                return columns.get(expression.name)?.sql ?? missing(expression.name);
            case 'literal':
                return literal(parts, expression.type, expression.value, besideDouble);
            case 'isNull':
                return `(${sub(expression.of)} IS NULL)`;
            case 'isNaN': {
                const of = sub(expression.of);
                return (0,_typing_js__WEBPACK_IMPORTED_MODULE_0__/* .typeOf */ .QP)(expression.of, columns) === 'double' ? parts.isNaN(of) : `(${of} <> ${of})`;
            }
            case 'compare': {
                const [left, right] = subs([expression.left, expression.right]);
                return `(${left} ${expression.by} ${right})`;
            }
            case 'in': {
                if (expression.values.length === 0)
                    throw new _typing_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionRefused */ .jN('A list of allowed values is empty.');
                const [of, ...values] = subs([expression.of, ...expression.values]);
                return parts.in(of ?? '', values, (0,_typing_js__WEBPACK_IMPORTED_MODULE_0__/* .typeOf */ .QP)(expression.of, columns));
            }
            case 'matches':
                return parts.matches(sub(expression.of), expression.pattern);
            case 'like':
                return parts.like(sub(expression.of), expression.pattern);
            case 'and':
            case 'or':
                if (expression.of.length === 0)
                    return expression.op === 'and' ? 'TRUE' : 'FALSE';
                return `(${expression.of.map(sub).join(expression.op === 'and' ? ' AND ' : ' OR ')})`;
            case 'not': {
                const moved = negated(expression.of);
                return moved === undefined ? `(NOT ${sub(expression.of)})` : sub(moved);
            }
            case 'arithmetic': {
                const operands = [expression.left, expression.right];
                const widened = expression.by === '/' || expression.by === '%' ? 'null' : (0,_typing_js__WEBPACK_IMPORTED_MODULE_0__/* .typeOf */ .QP)(expression, columns);
                const [left = '', right = ''] = widened === 'double' || widened === 'integer' ? operands.map((of) => wide(of, widened)) : subs(operands);
                if (expression.by === '/')
                    return parts.divide(left, right);
                return expression.by === '%' ? `(${left} % nullif(${right}, 0))` : `(${left} ${expression.by} ${right})`;
            }
            case 'negate':
                return `(- ${wide(expression.of, (0,_typing_js__WEBPACK_IMPORTED_MODULE_0__/* .typeOf */ .QP)(expression.of, columns))})`;
            case 'tryCast': {
                const from = (0,_typing_js__WEBPACK_IMPORTED_MODULE_0__/* .typeOf */ .QP)(expression.of, columns);
                const of = sub(expression.of);
                if (from === expression.to)
                    return of;
                return from === 'string' ? parts.parse(of, expression.to) : parts.cast(of, expression.to, from);
            }
            case 'call': {
                const counted = expression.name === 'round' ? 1 : expression.args.length;
                const values = subs(expression.args.slice(0, counted));
                const [first] = expression.args;
                const type = first === undefined ? 'null' : (0,_typing_js__WEBPACK_IMPORTED_MODULE_0__/* .typeOf */ .QP)(first, columns);
                return parts.call(expression.name, [...values, ...expression.args.slice(counted).map(sub)], type);
            }
            case 'case': {
                const otherwise = expression.otherwise === undefined ? [] : [expression.otherwise];
                const results = subs([...expression.branches.map(({ then }) => then), ...otherwise]);
                const branches = expression.branches.map(({ when }, index) => `WHEN ${sub(when)} THEN ${results[index]}`);
                const last = otherwise.length === 0 ? '' : ` ELSE ${results[results.length - 1]}`;
                return `(CASE ${branches.join(' ')}${last} END)`;
            }
        }
    };
    return {
        name: parts.name,
        identifier: parts.identifier,
        string: parts.string,
        expression: (expression, columns) => {
            (0,_typing_js__WEBPACK_IMPORTED_MODULE_0__/* .typeOf */ .QP)(expression, columns);
            return print(expression, columns);
        },
    };
}
const OPPOSITE = {
    '=': '<>',
    '<>': '=',
    '<': '>=',
    '<=': '>',
    '>': '<=',
    '>=': '<',
};
function negated(expression) {
    switch (expression.op) {
        case 'not':
            return expression.of;
        case 'compare':
            return { ...expression, by: OPPOSITE[expression.by] };
        case 'and':
        case 'or':
            return { op: expression.op === 'and' ? 'or' : 'and', of: expression.of.map((of) => ({ op: 'not', of })) };
        default:
            return undefined;
    }
}
const VALUE_GRAMMAR = {
    integer: '[+-]?[0-9]+',
    decimal: '[+-]?(?:[0-9]+[.]?[0-9]*|[.][0-9]+)',
    double: '[+-]?(?:[0-9]+[.]?[0-9]*|[.][0-9]+)(?:[eE][+-]?[0-9]+)?',
    date: '[0-9]{4}-[0-9]{2}-[0-9]{2}',
    timestamp: '[0-9]{4}-[0-9]{2}-[0-9]{2}[T ](?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:[.][0-9]{1,9})?)?(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])?',
    time: '(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:[.][0-9]{1,9})?)?',
};
function literal(parts, type, value, besideDouble) {
    if (type === 'null' || value === null)
        return 'NULL';
    if (type === 'boolean')
        return value === true || value === 'true' ? 'TRUE' : 'FALSE';
    if (type === 'string')
        return parts.string(String(value));
    if (type === 'number')
        (0,_typing_js__WEBPACK_IMPORTED_MODULE_0__/* .numberType */ .We)(String(value));
    return parts.literal(type, String(value), besideDouble);
}
function utcTimestamp(written) {
    const match = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:\d{2})?)?$/.exec(written);
    const [, day, clock = '00:00', second = '00', fraction = '', zone = 'Z'] = match ?? [];
    const instant = day === undefined ? Number.NaN : Date.parse(`${day}T${clock}:${second}${zone}`);
    const local = day === undefined ? Number.NaN : Date.parse(`${day}T${clock}:${second}Z`);
    if (Number.isNaN(instant) || new Date(local).toISOString().slice(0, 10) !== day) {
        throw new _typing_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionRefused */ .jN(`${JSON.stringify(written)} is not a date and time, e.g. 2024-03-31T01:30:00Z.`);
    }
    const micros = fraction.slice(0, 6).padEnd(6, '0');
    return `${new Date(instant).toISOString().slice(0, 19).replace('T', ' ')}.${micros}`;
}
function isoDate(written) {
    const at = /^\d{4}-\d{2}-\d{2}$/.test(written) ? Date.parse(`${written}T00:00:00Z`) : Number.NaN;
    if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== written) {
        throw new _typing_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionRefused */ .jN(`${JSON.stringify(written)} is not a date, e.g. 2024-03-31.`);
    }
    return written;
}
function missing(name) {
    throw new _typing_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionRefused */ .jN(`There is no column ${JSON.stringify(name)}.`);
}


/***/ }),

/***/ 83503:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QP: () => (/* binding */ typeOf),
/* harmony export */   We: () => (/* binding */ numberType),
/* harmony export */   jN: () => (/* binding */ ExpressionRefused)
/* harmony export */ });
class ExpressionRefused extends Error {
}
const NUMERIC = new Set(['integer', 'decimal', 'double', 'null']);
const TEMPORAL = new Set(['date', 'timestamp', 'null']);
const FAMILY = {
    string: 'text',
    integer: 'a number',
    decimal: 'a number',
    double: 'a number',
    boolean: 'a boolean',
    date: 'a date',
    timestamp: 'a date',
    time: 'a time',
    other: 'a nested or binary value',
    null: 'NULL',
};
function typeOf(expression, columns) {
    const type = (of) => typeOf(of, columns);
    switch (expression.op) {
        case 'column': {
            const column = columns.get(expression.name);
            if (column === undefined)
                throw new ExpressionRefused(`There is no column ${quote(expression.name)}.`);
            return column.type;
        }
        case 'literal':
            return expression.type === 'number' ? numberType(String(expression.value)) : expression.type;
        case 'isNull':
            type(expression.of);
            return 'boolean';
        case 'isNaN':
            want(expression.of, type(expression.of), NUMERIC, 'a number');
            return 'boolean';
        case 'compare':
            comparable(expression.left, type(expression.left), expression.right, type(expression.right));
            return 'boolean';
        case 'in': {
            const of = type(expression.of);
            for (const value of expression.values)
                comparable(expression.of, of, value, type(value));
            return 'boolean';
        }
        case 'matches':
        case 'like':
            want(expression.of, type(expression.of), new Set(['string', 'null']), 'text');
            return 'boolean';
        case 'and':
        case 'or':
            for (const part of expression.of)
                want(part, type(part), new Set(['boolean', 'null']), 'a condition');
            return 'boolean';
        case 'not':
            want(expression.of, type(expression.of), new Set(['boolean', 'null']), 'a condition');
            return 'boolean';
        case 'arithmetic': {
            const left = type(expression.left);
            const right = type(expression.right);
            want(expression.left, left, NUMERIC, 'a number');
            want(expression.right, right, NUMERIC, 'a number');
            return expression.by === '/' ? 'double' : widest([left, right]);
        }
        case 'negate':
            want(expression.of, type(expression.of), NUMERIC, 'a number');
            return type(expression.of);
        case 'tryCast':
            castable(expression.of, type(expression.of), expression.to);
            return expression.to === 'time' ? 'string' : expression.to;
        case 'call':
            return typeOfCall(expression.name, expression.args, columns);
        case 'case': {
            for (const { when } of expression.branches)
                want(when, type(when), new Set(['boolean', 'null']), 'a condition');
            const results = [...expression.branches.map(({ then }) => then), ...optional(expression.otherwise)];
            return unify(results, results.map(type));
        }
    }
}
const TEXT_FUNCTIONS = new Set(['lower', 'upper', 'trim', 'concat']);
const TEXT_CONDITIONS = new Set(['startsWith', 'endsWith', 'contains']);
const DATE_PARTS = new Set(['year', 'month', 'day', 'isoDayOfWeek', 'toDate', 'daysBetween']);
const CLOCK_PARTS = new Set(['hour', 'minute', 'second', 'secondsBetween']);
const REAL_FUNCTIONS = new Set(['sqrt', 'ln', 'exp', 'power']);
const ARITY = {
    round: [1, 2],
    power: [2, 2],
    greatest: [2, Infinity],
    least: [2, Infinity],
    substring: [3, 3],
    concat: [2, Infinity],
    startsWith: [2, 2],
    endsWith: [2, 2],
    contains: [2, 2],
    coalesce: [2, Infinity],
    nullif: [2, 2],
    daysBetween: [2, 2],
    secondsBetween: [2, 2],
};
function typeOfCall(name, args, columns) {
    const types = args.map((arg) => typeOf(arg, columns));
    const [least, most] = ARITY[name] ?? [1, 1];
    if (args.length < least || args.length > most) {
        const wanted = least === most ? String(least) : `${least}${most === Infinity ? ' or more' : ` to ${most}`}`;
        throw new ExpressionRefused(`${name} takes ${wanted} argument(s), not ${args.length}.`);
    }
    const all = (allowed, wanted) => args.forEach((arg, index) => {
        want(arg, types[index] ?? 'null', allowed, wanted);
    });
    const text = new Set(['string', 'null']);
    if (TEXT_FUNCTIONS.has(name))
        all(text, 'text');
    if (TEXT_CONDITIONS.has(name))
        all(text, 'text');
    if (DATE_PARTS.has(name))
        all(TEMPORAL, 'a date');
    if (CLOCK_PARTS.has(name))
        all(new Set(['timestamp', 'null']), 'a timestamp');
    if (REAL_FUNCTIONS.has(name))
        all(NUMERIC, 'a number');
    switch (name) {
        case 'length':
            all(text, 'text');
            return 'integer';
        case 'substring': {
            const [of, start, count] = args;
            want(of, types[0] ?? 'null', text, 'text');
            if (!isWhole(start, 1) || !isWhole(count, 0)) {
                throw new ExpressionRefused('substring takes a start from 1 and a count from 0, both written as whole numbers.');
            }
            return 'string';
        }
        case 'round': {
            want(args[0], types[0] ?? 'null', NUMERIC, 'a number');
            if (args[1] !== undefined && !isWhole(args[1], 0)) {
                throw new ExpressionRefused('round takes its digits as a whole number from 0.');
            }
            return types[0] === 'integer' ? 'integer' : (types[0] ?? 'null');
        }
        case 'abs':
        case 'floor':
        case 'ceil':
        case 'sign':
            all(NUMERIC, 'a number');
            return types[0] ?? 'null';
        case 'greatest':
        case 'least':
        case 'coalesce':
            return unify(args, types);
        case 'nullif': {
            const both = unify(args, types);
            return both === 'double' ? both : (types[0] ?? 'null');
        }
        default:
            if (TEXT_FUNCTIONS.has(name))
                return 'string';
            if (TEXT_CONDITIONS.has(name))
                return 'boolean';
            if (name === 'toDate')
                return 'date';
            return REAL_FUNCTIONS.has(name) || name === 'secondsBetween' ? 'double' : 'integer';
    }
}
function numberType(written) {
    if (/^[+-]?\d+$/.test(written))
        return 'integer';
    if (/^[+-]?(\d+\.\d*|\.\d+)$/.test(written))
        return 'decimal';
    if (/^[+-]?(\d+\.?\d*|\.\d+)[eE][+-]?\d+$/.test(written))
        return 'double';
    throw new ExpressionRefused(`${quote(written)} is not a number.`);
}
function unify(of, types) {
    const known = types.findIndex((type) => type !== 'null');
    const first = of[known];
    const type = types[known];
    if (first === undefined || type === undefined)
        return 'null';
    of.forEach((part, index) => {
        comparable(first, type, part, types[index] ?? 'null');
    });
    return NUMERIC.has(type) ? widest(types) : types.includes('timestamp') ? 'timestamp' : type;
}
function widest(types) {
    return ['double', 'decimal', 'integer'].find((type) => types.includes(type)) ?? 'null';
}
function comparable(left, leftType, right, rightType) {
    if (leftType === 'other' || rightType === 'other') {
        throw new ExpressionRefused(`${describe(leftType === 'other' ? left : right)} is ${FAMILY.other}; only whether it is NULL can be asked.`);
    }
    if (leftType === 'null' || rightType === 'null' || FAMILY[leftType] === FAMILY[rightType])
        return;
    throw new ExpressionRefused(`${describe(left)} is ${FAMILY[leftType]} and ${describe(right)} is ${FAMILY[rightType]}; they are not compared, since engines disagree on what that means.`);
}
function castable(of, from, to) {
    const numeric = to === 'integer' || to === 'decimal' || to === 'double';
    if (from === 'string' || from === 'null' || from === to || (to === 'string' && from !== 'other'))
        return;
    if (numeric && NUMERIC.has(from))
        return;
    if ((to === 'date' || to === 'timestamp') && TEMPORAL.has(from))
        return;
    throw new ExpressionRefused(`${describe(of)} is ${FAMILY[from]}; it has no meaning as ${to}.`);
}
function want(of, type, allowed, wanted) {
    if (of !== undefined && !allowed.has(type)) {
        throw new ExpressionRefused(`${describe(of)} is ${FAMILY[type]}; ${wanted} is needed there.`);
    }
}
function isWhole(of, least) {
    if (of?.op !== 'literal' || of.type !== 'number')
        return false;
    const value = Number(of.value);
    return Number.isInteger(value) && value >= least && value < 2 ** 31;
}
function describe(of) {
    if (of.op === 'column')
        return `Column ${quote(of.name)}`;
    if (of.op === 'literal')
        return of.type === 'string' ? `The text ${quote(String(of.value))}` : `${of.value}`;
    return of.op === 'call' ? `The result of ${of.name}` : `The result of ${of.op}`;
}
function quote(value) {
    return JSON.stringify(value);
}
function optional(value) {
    return value === undefined ? [] : [value];
}


/***/ })

};
