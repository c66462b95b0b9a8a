export const id = 517;
export const ids = [517];
export const modules = {

/***/ 36898:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deltaCheckpoints: () => (/* binding */ deltaCheckpoints)
/* harmony export */ });
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24998);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38842);


const ACTIONS = ['add', 'remove', 'metaData', 'protocol', 'sidecar'];
function deltaCheckpoints(options) {
    return async (files) => {
        const engine = await (0,_open_js__WEBPACK_IMPORTED_MODULE_0__.openDuckDb)({ ...options, files });
        try {
            const { dialect } = engine;
            const from = `read_parquet([${files.map((file) => dialect.string((0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .literalPath */ .l)(file))).join(', ')}], hive_partitioning = false)`;
            const described = await engine.query(`SELECT column_name FROM (DESCRIBE SELECT * FROM ${from})`);
            const present = new Set(described.map(({ column_name }) => column_name));
            const actions = ACTIONS.filter((name) => present.has(name));
            const rows = await engine.query(`SELECT ${actions.map((name) => `CAST(to_json(${name}) AS VARCHAR) AS ${dialect.identifier(name)}`).join(', ')} FROM ${from}`);
            return rows.map((row) => Object.fromEntries(actions.flatMap((name) => (row[name] === null ? [] : [[name, JSON.parse(String(row[name]))]]))));
        }
        finally {
            await engine.close();
        }
    };
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


/***/ })

};
