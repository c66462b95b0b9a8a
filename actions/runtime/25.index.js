export const id = 25;
export const ids = [25];
export const modules = {

/***/ 22025:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   atOurPlaces: () => (/* binding */ atOurPlaces)
/* harmony export */ });
/* harmony import */ var _config_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57736);
/* harmony import */ var _load_read_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30672);


async function atOurPlaces(findings, read) {
    const named = findings.flatMap(({ at, related = [] }) => [at, ...related.map(({ at }) => at)]);
    const files = new Set(named.flatMap((at) => (at?.line === undefined ? [] : [at.file])));
    const translators = new Map();
    for (const file of files) {
        const bytes = await read(file).catch(() => undefined);
        const translate = translatorOf(bytes === undefined ? '' : (0,_load_read_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOfFile */ .nj)(bytes));
        if (translate !== undefined)
            translators.set(file, translate);
    }
    if (translators.size === 0)
        return [...findings];
    const moved = (at) => translators.get(at.file)?.(at) ?? at;
    return findings.map((finding) => {
        const { at, related } = finding;
        return {
            ...finding,
            at: at && moved(at),
            ...(related && { related: related.map((one) => ({ ...one, at: moved(one.at) })) }),
        };
    });
}
const BREAK_OR_WIDE = /\r\n|[\n\r\x85\u2028\u2029]|[\u{10000}-\u{10ffff}]/gu;
const ODD = /[\u{10000}-\u{10ffff}\x85\u2028\u2029]|\r(?!\n)/u;
function translatorOf(text) {
    if (!ODD.test(text))
        return undefined;
    const ours = [0];
    const theirs = [0];
    const wide = [];
    for (const { 0: found, index } of text.matchAll(BREAK_OR_WIDE)) {
        const end = index + found.length;
        if (found > '\u2029')
            wide.push(index - wide.length);
        else
            theirs.push(end - wide.length);
        if (found.endsWith('\n'))
            ours.push(end);
    }
    return (at) => {
        const start = theirs[(at.line ?? 0) - 1];
        if (start === undefined)
            return at;
        const character = start + (at.column ?? 1) - 1;
        const { column, ...place } = (0,_config_places_js__WEBPACK_IMPORTED_MODULE_1__/* .placeInLines */ .Ye)(at.file, ours, character + (0,_config_places_js__WEBPACK_IMPORTED_MODULE_1__/* .countUpTo */ .MJ)(wide, character - 1));
        return { ...place, ...(at.column !== undefined && { column }) };
    };
}


/***/ })

};
