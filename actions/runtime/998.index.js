export const id = 998;
export const ids = [998];
export const modules = {

/***/ 24998:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openDuckDb: () => (/* binding */ openDuckDb)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/shared/kernel/index.js + 15 modules
var kernel = __webpack_require__(94470);
// EXTERNAL MODULE: ./lib/shared/engines/sql/printer.js
var printer = __webpack_require__(68034);
;// CONCATENATED MODULE: ./lib/shared/engines/sql/duckdb.js

const TYPES = {
    string: 'VARCHAR',
    integer: 'BIGINT',
    decimal: 'DECIMAL(38, 10)',
    double: 'DOUBLE',
    boolean: 'BOOLEAN',
    date: 'DATE',
    timestamp: 'TIMESTAMP',
    time: 'TIME',
};
const string = (value) => {
    if (value.includes('\0'))
        return `(${value.split('\0').map(string).join(' || chr(0) || ')})`;
    return `'${value.replaceAll("'", "''")}'`;
};
const call = (name, ...args) => `${name}(${args.join(', ')})`;
const day = (of) => `CAST(${of} AS DATE)`;
const micros = (of) => call('epoch_us', of);
const DOUBLE_CALLS = {
    floor: (x) => `floor(CAST(${x} AS DOUBLE))`,
    ceil: (x) => `ceil(CAST(${x} AS DOUBLE))`,
    sign: (x) => `(CASE WHEN ${x} = CAST('NaN' AS DOUBLE) THEN ${x} ELSE sign(${x}) END)`,
    round: (x, ...digits) => call('round', `CAST(${x} AS DOUBLE)`, ...digits),
};
const INTEGER_CALLS = { floor: (x) => x, ceil: (x) => x, round: (x) => x };
const CALLS = {
    sqrt: (x) => `sqrt(CASE WHEN ${x} >= 0 THEN CAST(${x} AS DOUBLE) END)`,
    ln: (x) => `ln(CASE WHEN ${x} > 0 THEN CAST(${x} AS DOUBLE) END)`,
    exp: (x) => `exp(CAST(${x} AS DOUBLE))`,
    power: (x, y) => `pow(CAST(${x} AS DOUBLE), CAST(${y} AS DOUBLE))`,
    concat: (...args) => `(${args.join(' || ')})`,
    startsWith: (of, start) => call('starts_with', of, start),
    endsWith: (of, end) => call('ends_with', of, end),
    trim: (of) => call('trim', of, "' '"),
    isoDayOfWeek: (of) => call('isodow', of),
    toDate: day,
    daysBetween: (from, to) => call('date_diff', "'day'", day(from), day(to)),
    secondsBetween: (from, to) => `((${micros(to)} - ${micros(from)}) / 1000000.0::DOUBLE)`,
};
const duckdb_duckdb = (0,printer/* createDialect */.vZ)({
    name: 'duckdb',
    integer: 'HUGEINT',
    identifier: (name) => `"${name.replaceAll('"', '""')}"`,
    string,
    literal: (type, value, besideDouble) => {
        if (type === 'date')
            return `DATE '${(0,printer/* isoDate */._$)(value)}'`;
        if (type === 'timestamp')
            return `TIMESTAMP '${(0,printer/* utcTimestamp */.$A)(value)}'`;
        return besideDouble ? `CAST('${value}' AS DOUBLE)` : `(${value})`;
    },
    in: (of, values, type) => type === 'string' ? `list_contains([${values.join(', ')}], ${of})` : `(${of} IN (${values.join(', ')}))`,
    matches: (of, pattern) => call('regexp_full_match', of, string(pattern)),
    like: (of, pattern) => `(${of} LIKE ${string(pattern)})`,
    isNaN: (of) => `(${of} = CAST('NaN' AS DOUBLE))`,
    divide: (left, right) => `(CAST(${left} AS DOUBLE) / nullif(CAST(${right} AS DOUBLE), 0))`,
    parse: (of, to) => {
        if (to === 'string')
            return of;
        if (to === 'boolean')
            return `(CASE lower(${of}) WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END)`;
        const value = `nullif(regexp_extract(${of}, ${string(`\\A${printer/* VALUE_GRAMMAR */.W4[to]}\\z`)}), '')`;
        if (to === 'time')
            return value;
        if (to === 'timestamp')
            return `(TRY_CAST(${value} AS TIMESTAMPTZ) AT TIME ZONE 'UTC')`;
        return `TRY_CAST(${value} AS ${TYPES[to]})`;
    },
    cast: (of, to, from) => {
        if (to === 'decimal' && from === 'double') {
            const x = `CAST(${of} AS DOUBLE)`;
            return `(CASE WHEN abs(${x}) < 1 THEN TRY_CAST(${x} AS ${TYPES[to]}) ELSE TRY_CAST(CAST(${x} AS VARCHAR) AS ${TYPES[to]}) END)`;
        }
        return `TRY_CAST(${to === 'integer' ? call('trunc', of) : of} AS ${TYPES[to]})`;
    },
    call: (name, args, type) => {
        const own = (type === 'double' ? DOUBLE_CALLS : type === 'integer' ? INTEGER_CALLS : {})[name] ?? CALLS[name];
        return own?.(...args) ?? call(name, ...args);
    },
});

// EXTERNAL MODULE: ./lib/shared/engines/errors.js
var errors = __webpack_require__(31826);
;// CONCATENATED MODULE: ./lib/shared/engines/duckdb/columns.js


async function collectColumns(duckdb, result, rows) {
    const names = result.deduplicatedColumnNames();
    const builders = names.map((name, index) => builderOf(duckdb, name, result.columnType(index), rows));
    let row = 0;
    for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
        if (row + chunk.rowCount > rows)
            throw failed(`A query gave more than the ${rows} rows that were counted.`);
        for (const [index, builder] of builders.entries())
            builder.take(chunk.getColumnVector(index), row);
        row += chunk.rowCount;
    }
    if (row !== rows)
        throw failed(`A query gave ${row} rows, not the ${rows} that were counted.`);
    return {
        rows,
        columns: Object.fromEntries(names.map((name, index) => [name, builders[index].column])),
    };
}
function failed(message) {
    return new kernel/* StepError */.zg(errors/* engineErrors */.K.ENGINE_FAILED, message, {
        hint: 'See that nothing writes to the files while they are read, and run again.',
    });
}
function builderOf(duckdb, name, type, rows) {
    if (type.typeId === duckdb.DuckDBTypeId.DOUBLE)
        return numbers(rows);
    if (type instanceof duckdb.DuckDBEnumType)
        return enumCodes(type.values, rows);
    if (type.typeId === duckdb.DuckDBTypeId.VARCHAR)
        return textCodes(rows);
    throw failed(`The column ${JSON.stringify(name)} of a query is ${type.toString()}, which is not read as a column.`);
}
function itemsOf(vector) {
    const { items, validity } = vector;
    if (validity?.data !== null)
        return undefined;
    return ArrayBuffer.isView(items) ? items : undefined;
}
function numbers(rows) {
    const column = new Float64Array(rows);
    return {
        column,
        take(vector, from) {
            const items = itemsOf(vector);
            if (items !== undefined)
                column.set(items, from);
            else
                for (let i = 0; i < vector.itemCount; i++)
                    column[from + i] = vector.getItem(i) ?? Number.NaN;
        },
    };
}
function enumCodes(all, rows) {
    const codes = new Int32Array(rows);
    const values = [];
    const code = new Int32Array(all.length).fill(-1);
    const position = new Map(all.map((value, index) => [value, index]));
    const codeOf = (ordinal) => {
        if (code[ordinal] < 0)
            code[ordinal] = values.push(all[ordinal]) - 1;
        return code[ordinal];
    };
    return {
        column: { codes, values },
        take(vector, from) {
            const items = itemsOf(vector);
            for (let i = 0; i < vector.itemCount; i++) {
                if (items !== undefined)
                    codes[from + i] = codeOf(items[i]);
                else {
                    const value = vector.getItem(i);
                    codes[from + i] = value === null ? -1 : codeOf(position.get(value));
                }
            }
        },
    };
}
function textCodes(rows) {
    const codes = new Int32Array(rows);
    const values = [];
    const known = new Map();
    return {
        column: { codes, values },
        take(vector, from) {
            for (let i = 0; i < vector.itemCount; i++) {
                const value = vector.getItem(i);
                let code = value === null ? -1 : known.get(value);
                if (code === undefined) {
                    code = values.push(value) - 1;
                    known.set(value, code);
                }
                codes[from + i] = code;
            }
        },
    };
}

;// CONCATENATED MODULE: ./lib/shared/engines/duckdb/failure.js


const MESSAGE_LENGTH = 600;
function asStepError(error, signal) {
    if (error instanceof kernel/* StepError */.zg)
        return error;
    const raw = messageOf(error);
    if (signal.aborted && /INTERRUPT/i.test(raw)) {
        return new kernel/* StepError */.zg(kernel/* kernelErrors */.TK.CANCELLED, 'The query was cancelled.', { cause: error });
    }
    if (isDiskFull(raw)) {
        return new kernel/* StepError */.zg(errors/* engineErrors */.K.ENGINE_DISK_FULL, `The engine ran out of disk: ${brief(raw)}`, {
            hint: 'Free space in the temporary directory, or raise memory-limit so that less is spilled.',
            cause: error,
        });
    }
    if (/^Out of Memory Error|std::bad_alloc/i.test(raw)) {
        return new kernel/* StepError */.zg(errors/* engineErrors */.K.ENGINE_OUT_OF_MEMORY, `The engine ran out of memory: ${brief(raw)}`, {
            hint: 'Raise memory-limit (for example memory-limit: 4GB), or use a runner with more memory.',
            cause: error,
        });
    }
    return new kernel/* StepError */.zg(errors/* engineErrors */.K.ENGINE_FAILED, brief(raw), { cause: error });
}
function isDiskFull(message) {
    return /No space left on device|disk full|max_temp_directory_size|temp_directory.*(limit|exceed)/i.test(message);
}
function brief(message) {
    const line = (message.split(/\n\s*\n?LINE \d+:/)[0] ?? message).replace(/\s+/g, ' ').trim();
    return line.length <= MESSAGE_LENGTH ? line : `${line.slice(0, MESSAGE_LENGTH)}…`;
}
function messageOf(error) {
    return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}

// EXTERNAL MODULE: ./lib/shared/engines/duckdb/guard.js
var guard = __webpack_require__(97736);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./lib/shared/engines/duckdb/complete.js



const COMPLETE = '.complete';
async function markComplete(directory, files) {
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, COMPLETE), `${JSON.stringify(files)}\n`, { flush: true });
}
function isComplete(directory) {
    try {
        const files = JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(directory, COMPLETE), 'utf8'));
        return files.length > 0 && files.every(({ path, bytes }) => (0,external_node_fs_.statSync)((0,external_node_path_.join)(directory, path)).size === bytes);
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/shared/engines/duckdb/registry/tarball.js



const BLOCK = 512;
const MAX_UNPACKED = 500_000_000;
async function unpack(tarball, directory) {
    const files = entries((0,external_node_zlib_.gunzipSync)(tarball, { maxOutputLength: MAX_UNPACKED }));
    for (const { path, data } of files) {
        const file = (0,external_node_path_.join)(directory, path);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
        await (0,promises_.writeFile)(file, data, { flag: 'wx', flush: true });
    }
    return files.map(({ path, data }) => ({ path, bytes: data.length }));
}
function entries(archive) {
    const files = [];
    let longName;
    for (let at = 0; at + BLOCK <= archive.length;) {
        const header = archive.subarray(at, at + BLOCK);
        if (header.every((byte) => byte === 0))
            break;
        const size = octal(header, 124, 12);
        if (checksum(header) !== octal(header, 148, 8))
            throw new Error('the archive is damaged');
        const start = at + BLOCK;
        const data = archive.subarray(start, start + size);
        if (data.length < size)
            throw new Error('the archive ends too early');
        at = start + Math.ceil(size / BLOCK) * BLOCK;
        const type = String.fromCharCode(header[156] ?? 0);
        if (type === 'x') {
            longName = paxPath(data) ?? longName;
            continue;
        }
        const path = longName ?? [tarball_text(header, 345, 155), tarball_text(header, 0, 100)].filter((part) => part !== '').join('/');
        longName = undefined;
        if (type === '0' || type === '\0')
            files.push({ path: insidePath(path), data });
        else if (type !== '5' && type !== 'g')
            throw new Error(`the archive holds a link or a device: ${path}`);
    }
    return files;
}
function insidePath(path) {
    const [outer, ...parts] = path.split('/');
    if (!outer || parts.length === 0 || parts.some((part) => /^(|\.|\.\.)$|[\\:\0]/.test(part))) {
        throw new Error(`the archive holds a file outside of its folder: ${path}`);
    }
    return parts.join('/');
}
function paxPath(data) {
    return /(?:^|\n)\d+ path=([^\n]*)\n/.exec(data.toString('utf8'))?.[1];
}
function tarball_text(header, from, length) {
    return header.toString('utf8', from, from + length).replace(/\0[\s\S]*$/, '');
}
function octal(header, from, length) {
    const digits = tarball_text(header, from, length).trim();
    if (!/^[0-7]*$/.test(digits))
        throw new Error('the archive is damaged');
    return Number.parseInt(digits || '0', 8);
}
function checksum(header) {
    let sum = 0;
    for (const [index, byte] of header.entries())
        sum += index >= 148 && index < 156 ? 0x20 : byte;
    return sum;
}

;// CONCATENATED MODULE: ./lib/shared/engines/duckdb/install.js





const MAX_TRIES = 3;
function cacheDirectory(toolCache, lock, platform) {
    return (0,external_node_path_.join)(toolCache, 'countersign-duckdb', lock.version, platform);
}
async function install(directory, packages, tarballOf) {
    const draft = `${directory}.${(0,external_node_crypto_.randomUUID)()}`;
    try {
        const installed = [];
        for (const wanted of packages) {
            const folder = `node_modules/${wanted.name}`;
            const files = await unpack(await tarballOf(wanted), (0,external_node_path_.join)(draft, folder));
            installed.push(...files.map(({ path, bytes }) => ({ path: `${folder}/${path}`, bytes })));
        }
        await markComplete(draft, installed);
        await takeName(draft, directory);
    }
    finally {
        await (0,promises_.rm)(draft, { recursive: true, force: true });
    }
}
async function takeName(draft, directory) {
    await (0,promises_.mkdir)((0,external_node_path_.join)(directory, '..'), { recursive: true });
    const aside = `${draft}.aside`;
    try {
        for (let tries = 1;; tries++) {
            try {
                return await (0,promises_.rename)(draft, directory);
            }
            catch (error) {
                if (isComplete(directory))
                    return;
                if (tries === MAX_TRIES)
                    throw error;
            }
            await (0,promises_.rename)(directory, aside).catch(() => undefined);
        }
    }
    finally {
        await (0,promises_.rm)(aside, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./lib/shared/engines/duckdb/duckdb.lock.json
const duckdb_lock_namespaceObject = /*#__PURE__*/JSON.parse('{"version":"1.5.5-r.5","packages":[{"name":"@duckdb/node-api","version":"1.5.5-r.5","integrity":"sha512-ZMX+sel3DjSKbGuQ44Y5Tp5LwYjlJkhB5faKr+9sSMcxixDMSW+8vaTOD1uRDuN9o0udUoCY/XX9PI1haEZuZg=="},{"name":"@duckdb/node-bindings","version":"1.5.5-r.5","integrity":"sha512-sR7x91TfBunLqLbdvrcdiPCU+VGEQFPicxh1STZM402fuHW2ituPTAo2bY3IlntsvJShltrKF4R6B+JYPlAPZg=="},{"name":"@duckdb/node-bindings-darwin-arm64","version":"1.5.5-r.5","integrity":"sha512-WJdeLTFy4pRg60rkbp9smtlP1iIQ8ErtIJkxS+2LQtM1ZZMSByyW+3WPpNoKe7IwPtVl2fLlPw7tDmQW4Z974g==","platform":"darwin-arm64"},{"name":"@duckdb/node-bindings-darwin-x64","version":"1.5.5-r.5","integrity":"sha512-rN0KjX13MwVQ5V5ufykolty/tf4SaafOpGWcUA1Cegf98jPeRdsJsEE1IMXn8n3u6WvMSZEVJmHJ3ma4Hr7Vzg==","platform":"darwin-x64"},{"name":"@duckdb/node-bindings-linux-arm64","version":"1.5.5-r.5","integrity":"sha512-CafH2AIvXtpwDynG3KB/4uEOHRGlFoB7auCRMIwH3BKNIobsANV5LSpDJ3tfyRCFIsK6e8AT1eseWVnu2Dv3cw==","platform":"linux-arm64"},{"name":"@duckdb/node-bindings-linux-arm64-musl","version":"1.5.5-r.5","integrity":"sha512-00z3mYHUBAucp3L73EoftKDdaGOaV8ENELejiT+PK7dFjTzdXxqhJwZ1LaQV1/zEhIecz+x23f6WvFhWw+7XXQ==","platform":"linux-arm64-musl"},{"name":"@duckdb/node-bindings-linux-x64","version":"1.5.5-r.5","integrity":"sha512-kCyq6BXhn6QXfwF8yVdVKriSSHP+rfVWcJ56cG8qZzlOZpxyvT5WGm6jMshxg4ditLlOsHsIN/D47RYrcjXuHQ==","platform":"linux-x64"},{"name":"@duckdb/node-bindings-linux-x64-musl","version":"1.5.5-r.5","integrity":"sha512-S5qEc7F+GjXt85T2xArjjvN5oc/IjtH6zsLJsuo8N3fQolheBCefemIMdZoK2Jik8a0sBxidiS6Ld4qprMPPDw==","platform":"linux-x64-musl"},{"name":"@duckdb/node-bindings-win32-arm64","version":"1.5.5-r.5","integrity":"sha512-L3Mroc23xhqOowWVElni8LgEmsm5e9DdG1y2pLka/1ug3Pl2vpQMl1Phxwz4UEMF8DOBbMgN5BBNrYwG2BFo+g==","platform":"win32-arm64"},{"name":"@duckdb/node-bindings-win32-x64","version":"1.5.5-r.5","integrity":"sha512-mBGFn8netT/AAhK4TOG6Fw47+Db68CxCVtQ9qfxZc1kZAjds+aYrh17Fd/u5CbTDdxILsrcyuF8q9cUcm54kQA==","platform":"win32-x64"},{"name":"detect-libc","version":"2.1.2","integrity":"sha512-Btj2BOOO83o3WyH59e8MgXsxEQVcarkUOpEYrubB0urwnN10yQ364rsiByU11nZlqWYZm05i/of7io4mzihBtQ=="}]}');
;// CONCATENATED MODULE: ./lib/shared/engines/duckdb/lock.js



const duckdbLock = duckdb_lock_namespaceObject;
function packagesFor(platform, from) {
    const packages = from.packages.filter((each) => each.platform === undefined || each.platform === platform);
    if (packages.every((each) => each.platform === undefined)) {
        const known = from.packages.flatMap((each) => each.platform ?? []);
        throw new kernel/* StepError */.zg(errors/* engineErrors */.K.ENGINE_PLATFORM, `There is no DuckDB for ${platform}.`, {
            hint: `Use a runner on one of ${known.join(', ')}.`,
        });
    }
    return packages;
}
function currentPlatform() {
    return `${process.platform}-${process.arch}${process.platform === 'linux' && isMusl() ? '-musl' : ''}`;
}
function isMusl() {
    Object.assign(process.report, { excludeNetwork: true });
    const { header } = process.report.getReport();
    return header?.glibcVersionRuntime === undefined;
}

// EXTERNAL MODULE: ./lib/shared/network/failure.js
var failure = __webpack_require__(30886);
// EXTERNAL MODULE: ./lib/shared/network/exchange.js
var exchange = __webpack_require__(94987);
// EXTERNAL MODULE: ./lib/shared/network/retry.js
var retry = __webpack_require__(53806);
;// CONCATENATED MODULE: ./lib/shared/engines/duckdb/registry/request.js



const PATIENCE = {
    connect: 5_000,
    idle: 15_000,
    whole: 600_000,
    pauses: [500, 2_000, 5_000],
    longestPause: 60_000,
};
const MAX_REDIRECTS = 5;
const MAX_BYTES = 200_000_000;
async function get(url, source) {
    const { signal, patience } = source;
    const late = AbortSignal.timeout(patience.whole);
    const line = { ...source, signal: AbortSignal.any([signal, late]) };
    try {
        const { head, body } = await (0,retry/* askUntilAnswered */.J)(() => followed(url, line), (answer) => answer.head, url.origin, line);
        return { status: head.statusCode ?? 0, contentType: head.headers['content-type'] ?? '', body };
    }
    catch (error) {
        if (!late.aborted || signal.aborted)
            throw error;
        throw new Error(`${url.host} did not send all of it within ${patience.whole / 1000} s`, { cause: error });
    }
}
async function followed(start, source) {
    let url = start;
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
        const head = await (0,exchange/* exchange */.c)({ method: 'GET', url, headers: headersFor(url, source) }, source);
        const { location } = head.headers;
        const status = head.statusCode ?? 0;
        if (status < 300 || status > 399 || !location)
            return { head, body: await read(head) };
        head.destroy();
        url = new URL(location, url);
        if (!/^https?:$/.test(url.protocol))
            throw new failure/* Hopeless */.ml(`redirected to ${url.protocol}`);
    }
    throw new failure/* Hopeless */.ml(`more than ${MAX_REDIRECTS} redirects`);
}
function headersFor(url, { registry }) {
    const { authorization } = registry.credentials;
    return {
        accept: 'application/octet-stream, */*',
        'user-agent': 'countersign',
        ...(url.origin === registry.url.origin && authorization !== undefined ? { authorization } : {}),
    };
}
async function read(response) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of response) {
        bytes += chunk.length;
        if (bytes > MAX_BYTES)
            throw new failure/* Hopeless */.ml(`the answer has more than ${MAX_BYTES} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./lib/shared/engines/duckdb/registry/download.js





async function download(wanted, source) {
    const url = tarballUrl(wanted, source.registry.url);
    const named = `${wanted.name} ${wanted.version}`;
    const shown = `${url.origin}${url.pathname}`;
    let answer;
    try {
        answer = await get(url, source);
    }
    catch (error) {
        if (source.signal.aborted)
            throw error;
        throw offline(`${named} could not be fetched from ${shown}: ${(0,failure/* reasonOf */.A3)(error)}.`, error);
    }
    if (answer.status !== 200)
        throw notFetched(named, shown, answer.status, source.registry);
    const got = `sha512-${(0,external_node_crypto_.createHash)('sha512').update(answer.body).digest('base64')}`;
    if (got !== wanted.integrity) {
        const page = /html/i.test(answer.contentType) ? ' It is a web page: probably of a proxy or a login.' : '';
        const bytes = `${answer.body.length} bytes of type ${answer.contentType.slice(0, 60) || 'unknown'}`;
        throw new kernel/* StepError */.zg(errors/* engineErrors */.K.ENGINE_TAMPERED, `${shown} is not ${named}: expected ${wanted.integrity}, got ${got} (${bytes}).${page}`, { hint: 'Nothing of it was kept. Ask who runs the registry or the proxy what they serve under this address.' });
    }
    return answer.body;
}
function tarballUrl({ name, version }, registry) {
    return new URL(`${name}/-/${name.replace(/^@[^/]+\//, '')}-${version}.tgz`, registry);
}
function offline(message, cause) {
    return new kernel/* StepError */.zg(errors/* engineErrors */.K.ENGINE_OFFLINE, `DuckDB is not on this runner. ${message}`, {
        hint: 'Three ways out: let the runner reach its npm registry (registry, proxy and cafile in the .npmrc of the user, or NPM_CONFIG_REGISTRY and HTTPS_PROXY); keep the tool cache between runs; or install @duckdb/node-api into a directory and give that as engine-path.',
        cause,
    });
}
function notFetched(named, shown, status, { credentials }) {
    const message = `The registry answered ${status} to ${shown}.`;
    if (status === 401 || status === 403 || status === 407) {
        const sent = credentials.authorization === undefined ? 'No credentials were sent; they are looked for' : 'Those sent stand';
        return new kernel/* StepError */.zg(errors/* engineErrors */.K.ENGINE_NOT_FETCHED, message, {
            hint: `${sent} under ${credentials.place}, in the .npmrc of the user or the file that NPM_CONFIG_USERCONFIG names.`,
        });
    }
    const hint = status === 404
        ? `The registry does not have ${named}. Let it mirror that version, or install it elsewhere and give engine-path.`
        : 'Run again later, or give engine-path.';
    return new kernel/* StepError */.zg(errors/* engineErrors */.K.ENGINE_NOT_FETCHED, message, { hint });
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./lib/shared/network/address.js
var address = __webpack_require__(67108);
;// CONCATENATED MODULE: ./lib/shared/engines/duckdb/registry/npm.js



const TIMEOUT = 20_000;
const NEEDED = [
    ...['PATH', 'PATHEXT', 'COMSPEC', 'SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'TEMP', 'TMP', 'TMPDIR'],
    ...['HOME', 'USERPROFILE', 'HOMEDRIVE', 'HOMEPATH', 'APPDATA', 'LOCALAPPDATA', 'PROGRAMFILES', 'PREFIX'],
];
const SETTING = /^npm_config_[a-z]\w*$/i;
async function registryOfNpm(env, signal) {
    const printed = await new Promise((resolve) => {
        const options = {
            cwd: (0,external_node_path_.parse)(process.execPath).root,
            env: environmentOfNpm(env),
            shell: process.platform === 'win32',
            signal,
            timeout: TIMEOUT,
        };
        (0,external_node_child_process_.execFile)('npm', ['config', 'get', 'registry'], options, (_, stdout) => resolve(String(stdout).trim()));
    });
    return (0,address/* parseAddress */.or)(printed) === undefined ? undefined : printed;
}
function environmentOfNpm(env) {
    const needed = Object.entries(env).filter(([name]) => NEEDED.includes(name.toUpperCase()) || SETTING.test(name));
    return { ...Object.fromEntries(needed), npm_config_update_notifier: 'false' };
}

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
;// CONCATENATED MODULE: ./lib/shared/engines/duckdb/registry/credentials.js

function credentialsFor(registry, setting) {
    for (const place of places(registry)) {
        const token = setting(`${place}:_authToken`);
        if (token !== undefined)
            return { authorization: `Bearer ${token}`, place: `${place}:_authToken`, secrets: [token] };
        const both = setting(`${place}:_auth`);
        if (both !== undefined) {
            const [, password = ''] = /^[^:]*:(.*)$/s.exec(fromBase64(both)) ?? [];
            return { authorization: `Basic ${both}`, place: `${place}:_auth`, secrets: present(both, password) };
        }
        const username = setting(`${place}:username`);
        const encoded = setting(`${place}:_password`);
        if (username !== undefined && encoded !== undefined) {
            const password = fromBase64(encoded);
            const { authorization, secrets } = basic(username, password);
            return { authorization, place: `${place}:username`, secrets: [...secrets, encoded] };
        }
    }
    if (registry.username !== '' || registry.password !== '')
        return { ...inAddress(registry), place: 'the address of the registry' };
    return { authorization: undefined, place: `//${registry.host}${registry.pathname}:_authToken`, secrets: [] };
}
function inAddress({ username, password }) {
    if (username === '' && password === '')
        return { authorization: undefined, secrets: [] };
    const { authorization, secrets } = basic((0,address/* decoded */.DH)(username), (0,address/* decoded */.DH)(password));
    return { authorization, secrets: [...secrets, ...present(password === '' ? username : password)] };
}
function basic(username, password) {
    const authorization = (0,address/* basicAuthorization */.aR)(username, password);
    const both = authorization.slice('Basic '.length);
    return { authorization, secrets: present(both, password === '' ? username : password) };
}
const present = (...texts) => texts.filter((text) => text !== '');
const fromBase64 = (text) => Buffer.from(text, 'base64').toString();
function places(registry) {
    const parts = registry.pathname.split('/').filter((part) => part !== '');
    return parts
        .map((_, index) => `//${registry.host}/${parts.slice(0, parts.length - index).join('/')}`)
        .concat(`//${registry.host}`)
        .flatMap((place) => [`${place}/`, place]);
}

;// CONCATENATED MODULE: ./lib/shared/engines/duckdb/registry/ini.js
function parseNpmrc(text, env) {
    const settings = new Map();
    for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
        if (/^\s*([;#]|$)/.test(line))
            continue;
        const equals = line.indexOf('=');
        const rawKey = expand(unquote(equals === -1 ? line : line.slice(0, equals)), env);
        const value = equals === -1 ? 'true' : expand(unquote(line.slice(equals + 1)), env);
        const key = rawKey.replace(/\[\]$/, '');
        const earlier = key === rawKey ? undefined : settings.get(key);
        settings.set(key, earlier === undefined ? value : `${earlier}\n${value}`);
    }
    return settings;
}
function unquote(raw) {
    const text = raw.trim();
    if (/^".*"$/s.test(text)) {
        try {
            return String(JSON.parse(text));
        }
        catch {
            return text;
        }
    }
    if (/^'.*'$/s.test(text))
        return text.slice(1, -1);
    return (/^(?:\\[\s\S]|[^;#\\])*\\?/.exec(text)?.[0] ?? '').replace(/\\([;#\\])/g, '$1').trim();
}
function expand(text, env) {
    return text.replace(/(\\*)\$\{([^${}?]+)(\?)?\}/g, (whole, escapes, name, optional) => {
        if (escapes.length % 2 === 1)
            return whole.slice((escapes.length + 1) / 2);
        const value = env[name] ?? (optional === undefined ? `\${${name}}` : '');
        return escapes.slice(escapes.length / 2) + value;
    });
}

;// CONCATENATED MODULE: ./lib/shared/engines/duckdb/registry/proxy.js




function proxyFor(url, setting, env) {
    const exempt = setting('noproxy') ?? setting('no-proxy') ?? variable(env, 'no_proxy') ?? '';
    if ((0,address/* isExempt */.U4)(url, exempt))
        return undefined;
    const { plain, secure } = named(setting, env);
    const text = url.protocol === 'https:' ? secure : plain;
    if (text === undefined || /^(null|false)$/.test(text))
        return undefined;
    const proxy = (0,address/* parseProxy */.YR)(text);
    if (proxy !== undefined)
        return proxy;
    throw new kernel/* StepError */.zg(errors/* engineErrors */.K.ENGINE_NOT_FETCHED, 'The proxy in the settings of this runner is no http(s) address.', {
        hint: 'Correct `https-proxy` or `proxy` in the .npmrc of the user, or HTTPS_PROXY.',
    });
}
function proxySecrets(setting, env) {
    const { plain, secure } = named(setting, env);
    return [plain, secure].flatMap((text) => {
        const proxy = text === undefined ? undefined : (0,address/* parseProxy */.YR)(text);
        return proxy === undefined ? [] : inAddress(proxy).secrets;
    });
}
function named(setting, env) {
    const plain = setting('proxy') ?? setting('http-proxy') ?? variable(env, 'http_proxy');
    return { plain, secure: setting('https-proxy') ?? variable(env, 'https_proxy') ?? plain };
}
function variable(env, name) {
    return env[name.toUpperCase()] || env[name] || undefined;
}

;// CONCATENATED MODULE: ./lib/shared/engines/duckdb/registry/settings.js









function readRegistrySettings(env) {
    const fromEnv = environmentSettings(env);
    const user = settingsOf(fromEnv.get('userconfig') ?? home(env, '.npmrc'), env);
    const global = settingsOf(fromEnv.get('globalconfig') ?? globalFile(env, fromEnv), env);
    const setting = (key) => [fromEnv, user, global].map((layer) => layer.get(key)).find((value) => value?.trim());
    const registryAt = (address) => {
        const url = parseRegistry(address);
        return { url: withoutUser(url), credentials: credentialsFor(url, setting) };
    };
    const cafile = setting('cafile');
    const ca = cafile === undefined ? setting('ca')?.replaceAll('\\n', '\n') : readCafile(cafile);
    return {
        registryFor(name) {
            const scope = /^@[^/]+(?=\/)/.exec(name)?.[0];
            const address = (scope === undefined ? undefined : setting(`${scope}:registry`)) ?? setting('registry');
            return address === undefined ? undefined : registryAt(address);
        },
        registryAt,
        network: {
            proxyFor: (url) => proxyFor(url, setting, env),
            ca: trusted(ca, env.NODE_EXTRA_CA_CERTS),
            strictSsl: setting('strict-ssl')?.toLowerCase() !== 'false',
        },
        secrets: proxySecrets(setting, env),
    };
}
function environmentSettings(env) {
    const settings = new Map();
    for (const [name, value] of Object.entries(env)) {
        const key = /^npm_config_(.+)$/i.exec(name)?.[1];
        if (key === undefined || value === undefined || value === '')
            continue;
        settings.set(key.startsWith('//') ? key : key.toLowerCase().replace(/(?!^)_/g, '-'), value);
    }
    return settings;
}
function settingsOf(file, env) {
    return parseNpmrc((file === undefined ? undefined : textOf(file)) ?? '', env);
}
function textOf(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch {
        return undefined;
    }
}
function home(env, name) {
    const directory = env.HOME ?? env.USERPROFILE;
    return directory ? (0,external_node_path_.join)(directory, name) : undefined;
}
function globalFile(env, fromEnv) {
    const prefix = fromEnv.get('prefix') ?? env.PREFIX;
    return prefix === undefined ? undefined : (0,external_node_path_.join)(prefix, 'etc', 'npmrc');
}
function parseRegistry(text) {
    const url = (0,address/* parseAddress */.or)(text.trim().replace(/\/*$/, '/'));
    if (url === undefined) {
        throw new kernel/* StepError */.zg(errors/* engineErrors */.K.ENGINE_NOT_FETCHED, 'The npm registry in the settings of this runner is no http(s) address.', {
            hint: 'Correct `registry` and `@duckdb:registry` in the .npmrc of the user, or NPM_CONFIG_REGISTRY.',
        });
    }
    url.search = '';
    url.hash = '';
    return url;
}
function withoutUser(registry) {
    const url = new URL(registry);
    url.username = '';
    url.password = '';
    return url;
}
function trusted(ca, extraFile) {
    const extra = extraFile ? textOf(extraFile) : undefined;
    if (extra !== undefined)
        return [...(ca === undefined ? external_node_tls_.rootCertificates : [ca]), extra];
    return ca === undefined ? undefined : [ca];
}
function readCafile(file) {
    const text = textOf(file);
    if (text !== undefined)
        return text;
    throw new kernel/* StepError */.zg(errors/* engineErrors */.K.ENGINE_NOT_FETCHED, `The file of cafile cannot be read: ${file}`, {
        hint: 'Correct `cafile` in the .npmrc of the user, or make the file readable.',
    });
}

;// CONCATENATED MODULE: ./lib/shared/engines/duckdb/fetch.js








async function fetchDuckDb(directory, platform, lock, options) {
    const { log, mask, signal, patience = PATIENCE } = options;
    const settings = readRegistrySettings(options.env);
    const packages = await withRegistries(packagesFor(platform, lock), settings, options);
    const registries = packages.map(({ registry }) => registry);
    for (const secret of [...settings.secrets, ...registries.flatMap(({ credentials }) => credentials.secrets)])
        mask(secret);
    const origins = [...new Set(registries.map(({ url }) => url.origin))].join(' and ');
    log('info', `Fetching DuckDB ${lock.version} for ${platform} from ${origins}, once, into the tool cache.`);
    const { network } = settings;
    if (!network.strictSsl)
        log('warning', 'strict-ssl is off: whoever is between here and the registry can read the token.');
    try {
        await install(directory, packages, (wanted) => download(wanted, { registry: wanted.registry, network, signal, log, patience }));
    }
    catch (error) {
        if (error instanceof kernel/* StepError */.zg)
            throw error;
        if (signal.aborted)
            throw new kernel/* StepError */.zg(kernel/* kernelErrors */.TK.CANCELLED, 'Cancelled while DuckDB was fetched.', { cause: error });
        const reason = error instanceof Error ? error.message : String(error);
        throw new kernel/* StepError */.zg(errors/* engineErrors */.K.ENGINE_NOT_FETCHED, `DuckDB could not be kept in ${directory}: ${reason}.`, {
            hint: 'Make the tool cache of the runner writable and see that its disk has 100 MB left, or give engine-path.',
            cause: error,
        });
    }
}
async function withRegistries(packages, settings, options) {
    let ofNpm;
    const wanted = [];
    for (const each of packages) {
        const registry = settings.registryFor(each.name) ?? ofNpm ?? settings.registryAt(await defaultRegistry(each, options));
        if (settings.registryFor(each.name) === undefined)
            ofNpm = registry;
        wanted.push({ ...each, registry });
    }
    return wanted;
}
async function defaultRegistry({ name }, { env, signal }) {
    const registry = await registryOfNpm(env, signal);
    if (registry !== undefined)
        return registry;
    throw offline(`No npm registry is named for ${name}, and there is no npm on the PATH to ask for its default.`);
}

;// CONCATENATED MODULE: ./lib/shared/engines/duckdb/own-package.js


function installedFor(home) {
    const root = nearestPackage(home);
    if (root === undefined || nameOf(root) !== 'countersign')
        return [];
    const around = (0,external_node_path_.dirname)(root);
    return (0,external_node_path_.basename)(around) === 'node_modules' ? [root, (0,external_node_path_.dirname)(around)] : [root];
}
function nearestPackage(directory) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, 'package.json')))
        return directory;
    const above = (0,external_node_path_.dirname)(directory);
    return above === directory ? undefined : nearestPackage(above);
}
function nameOf(directory) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(directory, 'package.json'), 'utf8')).name;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/shared/engines/duckdb/native.js











async function loadDuckDb(options, changed = {}) {
    const lock = changed.lock ?? duckdbLock;
    if (options.enginePath !== undefined) {
        return load((0,external_node_path_.resolve)(options.enginePath), lock, 'engine-path');
    }
    const home = changed.home ?? (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    const installed = installedFor(home).find((directory) => versionIn(directory) === lock.version);
    if (installed !== undefined)
        return load(installed, lock, 'node_modules');
    const platform = changed.platform ?? currentPlatform();
    const directory = cacheDirectory(options.toolCache, lock, platform);
    if (!isComplete(directory)) {
        if ((0,external_node_fs_.existsSync)(directory))
            options.log('warning', `The DuckDB in ${directory} lacks a file or a part of one; it is fetched anew.`);
        await (changed.fetch ?? fetchDuckDb)(directory, platform, lock, options);
    }
    return load(directory, lock, 'the tool cache');
}
function versionIn(directory) {
    try {
        const text = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(directory, 'node_modules', '@duckdb', 'node-api', 'package.json'), 'utf8');
        return String(JSON.parse(text).version);
    }
    catch {
        return undefined;
    }
}
function load(directory, lock, place) {
    const version = versionIn(directory);
    if (version !== lock.version) {
        const found = version === undefined ? 'no node_modules/@duckdb/node-api' : `@duckdb/node-api ${version}`;
        throw new kernel/* StepError */.zg(errors/* engineErrors */.K.ENGINE_NOT_USABLE, `There is ${found} in ${directory} (${place}).`, {
            hint: `Install it there: npm install --prefix ${JSON.stringify(directory)} @duckdb/node-api@${lock.version}`,
        });
    }
    let duckdb;
    let loaded;
    try {
        duckdb = (0,external_node_module_.createRequire)((0,external_node_path_.join)(directory, 'index.js'))('@duckdb/node-api');
        loaded = duckdb.version().replace(/^v/, '');
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message.split('\n')[0] : String(cause);
        throw new kernel/* StepError */.zg(errors/* engineErrors */.K.ENGINE_NOT_USABLE, `The DuckDB in ${directory} does not load: ${reason}`, {
            hint: `It must be complete and made for ${currentPlatform()}. Remove that directory, or install @duckdb/node-api@${lock.version} anew.`,
            cause,
        });
    }
    if (lock.version.split('-')[0] === loaded)
        return duckdb;
    throw new kernel/* StepError */.zg(errors/* engineErrors */.K.ENGINE_NOT_USABLE, `The DuckDB in ${directory} is ${loaded}, not ${lock.version}.`, {
        hint: `Remove that directory, or install @duckdb/node-api@${lock.version} anew.`,
    });
}

// EXTERNAL MODULE: ./lib/shared/engines/duckdb/path.js
var path = __webpack_require__(38842);
;// CONCATENATED MODULE: ./lib/shared/engines/duckdb/values.js
function plainValue(duckdb, value) {
    if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
        return value;
    }
    if (typeof value === 'bigint')
        return exactInteger(value);
    if (value instanceof duckdb.DuckDBDateValue) {
        if (!value.isFinite)
            return value.days > 0 ? 'infinity' : '-infinity';
        return value.toString();
    }
    if (value instanceof duckdb.DuckDBTimestampTZValue) {
        const text = new duckdb.DuckDBTimestampValue(value.micros).toString();
        return value.isFinite ? `${isoTimestamp(text)}Z` : text;
    }
    return isTimestamp(duckdb, value) ? isoTimestamp(value.toString()) : value.toString();
}
function exactInteger(value) {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value.toString();
}
function isTimestamp(duckdb, value) {
    return (value instanceof duckdb.DuckDBTimestampValue ||
        value instanceof duckdb.DuckDBTimestampSecondsValue ||
        value instanceof duckdb.DuckDBTimestampMillisecondsValue ||
        value instanceof duckdb.DuckDBTimestampNanosecondsValue);
}
function isoTimestamp(text) {
    return text.replace(' ', 'T');
}

;// CONCATENATED MODULE: ./lib/shared/engines/duckdb/open.js










const PROGRESS_INTERVAL = 250;
const INTERRUPT_INTERVAL = 20;
const MEMORY_LIMIT = /^(\d+(?:\.\d+)?)\s*([KMGT])(i?)B$/i;
const MOST_BYTES = 2 ** 63;
async function openDuckDb(options) {
    refuseOddMemoryLimit(options.memoryLimit);
    const duckdb = await loadDuckDb(options);
    const closing = new AbortController();
    const signal = AbortSignal.any([options.signal, closing.signal]);
    await (0,promises_.mkdir)(options.tempDirectory, { recursive: true });
    const spill = await (0,promises_.mkdtemp)((0,external_node_path_.join)(options.tempDirectory, 'countersign-spill-'));
    let instance;
    let connection;
    try {
        instance = await duckdb.DuckDBInstance.create(':memory:', {
            autoinstall_known_extensions: 'false',
            autoload_known_extensions: 'false',
            allow_community_extensions: 'false',
        });
        connection = await instance.connect();
        for (const statement of settings(options, spill))
            await connection.run(statement);
    }
    catch (error) {
        instance?.closeSync();
        await (0,promises_.rm)(spill, { recursive: true, force: true });
        throw asStepError(error, signal);
    }
    const opened = { duckdb, connection };
    let last = Promise.resolve();
    const inTurn = (sql, { signal: own, onProgress }, collect) => {
        const either = own === undefined ? signal : AbortSignal.any([signal, own]);
        const result = last.then(() => runQuery(opened, { sql, signal: either, onProgress, collect }));
        last = result.catch(() => undefined);
        return result;
    };
    return {
        dialect: duckdb_duckdb,
        version: `DuckDB ${duckdb.version().replace(/^v/, '')}`,
        query: (sql, options = {}) => inTurn(sql, options, (result) => collectRows(duckdb, result)),
        columns: (sql, options) => inTurn(sql, options, (result) => collectColumns(duckdb, result, options.rows)),
        async close() {
            closing.abort();
            await last;
            connection.closeSync();
            instance.closeSync();
            await (0,promises_.rm)(spill, { recursive: true, force: true });
        },
    };
}
function settings({ memoryLimit, threads, files }, spill) {
    const text = duckdb_duckdb.string;
    const paths = new Set(files.flatMap((file) => [file, (0,path/* literalPath */.l)(file)]));
    return [
        `SET memory_limit = ${text(memoryLimit.trim())}`,
        `SET temp_directory = ${text(spill)}`,
        ...(threads === undefined ? [] : [`SET threads = ${threads}`]),
        'SET preserve_insertion_order = false',
        "SET GLOBAL TimeZone = 'UTC'",
        'SET enable_progress_bar = true',
        'SET enable_progress_bar_print = false',
        `SET allowed_paths = [${[...paths].map(text).join(', ')}]`,
        'SET enable_external_access = false',
        'SET lock_configuration = true',
    ];
}
async function runQuery({ connection }, { sql, signal, onProgress, collect }) {
    const look = onProgress === undefined ? undefined : setInterval(reportProgress, PROGRESS_INTERVAL, connection, onProgress);
    const letBe = interruptWhenAborted(connection, signal);
    try {
        if (signal.aborted)
            throw new kernel/* StepError */.zg(kernel/* kernelErrors */.TK.CANCELLED, 'The query was cancelled.');
        (0,guard/* refuseUnlessReadOnly */.Vc)(await parse(connection, sql));
        return await stream(connection, sql, collect);
    }
    catch (error) {
        throw asStepError(error, signal);
    }
    finally {
        clearInterval(look);
        letBe();
    }
}
function interruptWhenAborted(connection, signal) {
    let timer;
    const interrupt = () => connection.interrupt();
    const onAbort = () => {
        interrupt();
        timer = setInterval(interrupt, INTERRUPT_INTERVAL);
    };
    signal.addEventListener('abort', onAbort, { once: true });
    return () => {
        signal.removeEventListener('abort', onAbort);
        clearInterval(timer);
    };
}
function reportProgress(connection, onProgress) {
    const { percentage } = connection.progress;
    if (percentage >= 0)
        onProgress(Math.min(percentage, 100) / 100);
}
async function parse(connection, sql) {
    const [row] = await (await connection.run(guard/* PARSE_SQL */.D6, [sql])).getRows();
    return String(row?.[0]);
}
async function stream(connection, sql, collect) {
    const statements = await connection.extractStatements(sql);
    if (statements.count !== 1)
        throw (0,guard/* refused */.J5)(`it is ${statements.count} statements`);
    const statement = await statements.prepare(0);
    try {
        return await collect(await statement.stream());
    }
    finally {
        statement.destroySync();
    }
}
async function collectRows(duckdb, result) {
    const names = result.deduplicatedColumnNames();
    const rows = [];
    for await (const chunk of result.yieldRows()) {
        for (const values of chunk) {
            rows.push(Object.fromEntries(names.map((name, index) => [name, plainValue(duckdb, values[index] ?? null)])));
        }
    }
    return rows;
}
function refuseOddMemoryLimit(value) {
    const [, number, unit = '', binary] = MEMORY_LIMIT.exec(value.trim()) ?? [];
    const bytes = Number(number) * (binary === '' ? 1000 : 1024) ** ('KMGT'.indexOf(unit.toUpperCase()) + 1);
    if (bytes > 0 && bytes < MOST_BYTES)
        return;
    const why = number === undefined ? 'not a size' : bytes > 0 ? 'more than any machine has' : 'no memory at all';
    throw new kernel/* StepError */.zg(kernel/* kernelErrors */.TK.INPUT_INVALID, `Input "memory-limit" is ${JSON.stringify(value)}, ${why}.`, {
        hint: 'Give a number and a unit, e.g. memory-limit: 4GB',
    });
}


/***/ }),

/***/ 67108:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ decoded),
/* harmony export */   Px: () => (/* binding */ authorizationIn),
/* harmony export */   U4: () => (/* binding */ isExempt),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   YR: () => (/* binding */ parseProxy),
/* harmony export */   aR: () => (/* binding */ basicAuthorization),
/* harmony export */   or: () => (/* binding */ parseAddress),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
function parseAddress(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    return url !== undefined && /^https?:$/.test(url.protocol) ? url : undefined;
}
function parseProxy(text) {
    return parseAddress(text.includes('://') ? text : `http://${text}`);
}
function isExempt(url, noProxy) {
    return noProxy.split(/[\s,]+/).some((pattern) => matchesHost(pattern, url));
}
function isLoopback({ hostname }) {
    return /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}
function hostOf({ hostname }) {
    return hostname.replace(/^\[|\]$/g, '');
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function basicAuthorization(username, password) {
    return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}
function authorizationIn({ username, password }) {
    return username === '' && password === '' ? undefined : basicAuthorization(decoded(username), decoded(password));
}
function matchesHost(pattern, url) {
    const [, name = '', port] = /^(.*?)(?::(\d+))?$/.exec(pattern.toLowerCase()) ?? [];
    if (name === '')
        return false;
    if (port !== undefined && port !== (url.port || (url.protocol === 'https:' ? '443' : '80')))
        return false;
    const suffix = name.replace(/^\*?\.?/, '');
    return suffix === '' || url.hostname === suffix || url.hostname.endsWith(`.${suffix}`);
}


/***/ }),

/***/ 94987:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ exchange)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41692);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67108);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30886);





async function exchange({ method, url, headers, body }, line) {
    const { network, patience, signal } = line;
    const sent = body === undefined ? headers : { ...headers, 'content-length': String(Buffer.byteLength(body)) };
    const common = { agent: false, method, headers: sent, signal };
    const proxy = network.proxyFor(url);
    if (url.protocol === 'https:') {
        const tls = { ...tlsOptions(url, network), ...shown(network) };
        if (proxy === undefined)
            return respond((0,node_https__WEBPACK_IMPORTED_MODULE_1__.request)(url, { ...common, ...tls }), url, patience, body);
        const socket = (0,node_tls__WEBPACK_IMPORTED_MODULE_2__.connect)({ ...tls, socket: await tunnel(proxy, url, line) });
        const through = { ...common, agent: undefined, protocol: 'http:', createConnection: () => socket };
        return respond((0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)(url, through), url, patience, body);
    }
    if (proxy === undefined)
        return respond((0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)(url, common), url, patience, body);
    const request = requestTo(proxy, network, {
        ...common,
        path: url.href,
        headers: { ...sent, host: url.host, ...proxyAuthorization(proxy) },
    });
    return respond(request, proxy, patience, body);
}
function tunnel(proxy, url, { network, patience, signal }) {
    const authority = `${url.hostname}:${url.port || '443'}`;
    return new Promise((resolve, reject) => {
        const request = requestTo(proxy, network, {
            agent: false,
            signal,
            method: 'CONNECT',
            path: authority,
            headers: { host: authority, ...proxyAuthorization(proxy) },
        });
        request.on('connect', ({ statusCode = 0 }, socket) => {
            if (statusCode === 200)
                return resolve(socket);
            socket.destroy();
            const message = `the proxy ${proxy.host} answered ${statusCode} to CONNECT`;
            reject((0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .mayPass */ .bg)(statusCode) ? new Error(message) : new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Hopeless */ .ml(message));
        });
        limit(request, proxy, patience, (error) => request.destroy(error));
        request.on('error', reject);
        request.end();
    });
}
function respond(request, peer, patience, body) {
    return new Promise((resolve, reject) => {
        let answer;
        request.on('response', (response) => {
            answer = response;
            resolve(response);
        });
        limit(request, peer, patience, (error) => (answer ?? request).destroy(error));
        request.on('error', reject);
        request.end(body);
    });
}
function limit(request, peer, { connect, idle }, giveUp) {
    const late = () => giveUp(new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Hopeless */ .ml(`${peer.host} took no connection within ${connect / 1000} s`));
    const timer = setTimeout(late, connect);
    const connected = () => clearTimeout(timer);
    request.on('socket', (socket) => (socket.connecting ? socket.once('connect', connected) : connected()));
    request.on('close', connected);
    request.setTimeout(idle, () => giveUp(new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Hopeless */ .ml(`${peer.host} sent nothing for ${idle / 1000} s`)));
}
function requestTo(proxy, network, options) {
    const where = { ...options, host: (0,_address_js__WEBPACK_IMPORTED_MODULE_4__/* .hostOf */ .w4)(proxy), port: proxy.port };
    return proxy.protocol === 'https:' ? (0,node_https__WEBPACK_IMPORTED_MODULE_1__.request)({ ...tlsOptions(proxy, network), ...where }) : (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)(where);
}
function tlsOptions(url, { ca, strictSsl }) {
    const host = (0,_address_js__WEBPACK_IMPORTED_MODULE_4__/* .hostOf */ .w4)(url);
    return {
        ...(/^[\d.]+$|:/.test(host) ? { host } : { host, servername: host }),
        rejectUnauthorized: strictSsl,
        ...(ca === undefined ? {} : { ca: [...ca] }),
    };
}
function shown({ client }) {
    return client === undefined ? {} : { cert: client, key: client };
}
function proxyAuthorization(proxy) {
    const authorization = (0,_address_js__WEBPACK_IMPORTED_MODULE_4__/* .authorizationIn */ .Px)(proxy);
    return authorization === undefined ? {} : { 'proxy-authorization': authorization };
}


/***/ }),

/***/ 30886:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   bg: () => (/* binding */ mayPass),
/* harmony export */   cs: () => (/* binding */ isHopeless),
/* harmony export */   ml: () => (/* binding */ Hopeless)
/* harmony export */ });
class Hopeless extends Error {
}
function isHopeless(error) {
    const { code = '' } = error;
    return error instanceof Hopeless || /CERT|^ERR_TLS|^ERR_INVALID|SELF_SIGNED|UNABLE_TO_/.test(code);
}
function mayPass(status) {
    return status >= 500 || status === 429 || status === 408;
}
function reasonOf(error) {
    const { message, errors, code } = error;
    if (!message && Array.isArray(errors))
        return errors.map(reasonOf).join('; ');
    return message || code || String(error);
}


/***/ }),

/***/ 53806:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ askUntilAnswered),
/* harmony export */   T: () => (/* binding */ askedPause)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30886);


async function askUntilAnswered(ask, headOf, origin, { patience, signal, log }) {
    const tries = patience.pauses.length + 1;
    for (const [index, pause] of patience.pauses.entries()) {
        const next = `(try ${index + 2} of ${tries})`;
        let wait = pause;
        try {
            const answer = await ask();
            const head = headOf(answer);
            const status = head.statusCode ?? 0;
            if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .mayPass */ .bg)(status))
                return answer;
            const asked = askedPause(head);
            if (asked !== undefined && asked > patience.longestPause)
                return answer;
            wait = Math.max(pause, asked ?? 0);
            head.destroy();
            log('info', `${origin} answered ${status}; asking again in ${wait / 1000} s ${next}.`);
        }
        catch (error) {
            if (signal.aborted || (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isHopeless */ .cs)(error))
                throw error;
            log('info', `No answer from ${origin}: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A3)(error)}; asking again in ${wait / 1000} s ${next}.`);
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait, undefined, { signal });
    }
    return ask();
}
function askedPause({ headers }) {
    const text = headers['retry-after']?.trim() ?? '';
    if (/^\d+$/.test(text))
        return Number(text) * 1000;
    const wait = Date.parse(text) - Date.parse(headers.date ?? '');
    return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}


/***/ })

};
