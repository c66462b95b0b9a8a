export const id = 411;
export const ids = [411];
export const modules = {

/***/ 36411:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   versionFindings: () => (/* binding */ versionFindings)
/* harmony export */ });
/* harmony import */ var _config_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26959);
/* harmony import */ var _rules_cli_version_unsatisfied_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56544);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40226);



const PATH = ['bundle', 'databricks_cli_version'];
function versionFindings({ config }, version) {
    const value = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(config, PATH);
    const constraint = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value);
    if (version === undefined || constraint === undefined || (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .meetsConstraint */ .k)(version, constraint) !== false)
        return [];
    return [
        {
            rule: _rules_cli_version_unsatisfied_js__WEBPACK_IMPORTED_MODULE_1__/* .rule */ .H,
            target: undefined,
            message: `The bundle asks for a Databricks CLI "${constraint}", and version ${version} is installed.`,
            at: (0,_config_value_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(value),
            path: PATH,
            hint: 'Install a version that fits, or correct "databricks_cli_version".',
        },
    ];
}


/***/ }),

/***/ 40226:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ meetsConstraint)
/* harmony export */ });
const CONDITION = /^(>=|<=|>|<|!=)? ?(\d+)\.(?:\*|(\d+)\.(?:\*|(\d+)))$/;
function meetsConstraint(version, constraint) {
    const [, ...numbers] = /^(\d+)\.(\d+)\.(\d+)(?:\+.*)?$/.exec(version) ?? [];
    const actual = numbers.map(Number);
    if (actual.length !== 3)
        return undefined;
    let all = true;
    for (const condition of constraint.split(',')) {
        const [whole, operator = '', ...parts] = CONDITION.exec(condition.trim()) ?? [];
        if (whole === undefined)
            return undefined;
        const wanted = parts.filter((part) => part !== undefined).map(Number);
        all &&= holds(operator, compare(actual, wanted));
    }
    return all;
}
function compare(actual, wanted) {
    for (const [index, number] of wanted.entries()) {
        const difference = (actual[index] ?? 0) - number;
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function holds(operator, difference) {
    switch (operator) {
        case '>=':
            return difference >= 0;
        case '<=':
            return difference <= 0;
        case '>':
            return difference > 0;
        case '<':
            return difference < 0;
        case '!=':
            return difference !== 0;
        default:
            return difference === 0;
    }
}


/***/ })

};
