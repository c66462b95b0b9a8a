export const id = 833;
export const ids = [833];
export const modules = {

/***/ 4666:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ fieldChanges)
/* harmony export */ });
/* harmony import */ var _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4470);
/* harmony import */ var _config_make_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5346);
/* harmony import */ var _config_places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7736);
/* harmony import */ var _elements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8358);




/** Every field that differs, sorted by its path. What means the same to the CLI does not differ. */
function fieldChanges(before, after) {
    const found = [];
    compare('', '', before, after, found);
    return found.sort((a, b) => (0,_kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(a.field, b.field) || (0,_kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(rank(a), rank(b)));
}
/** @param name of the entry that holds the values, which says what kind of list they are */
function compare(field, name, before, after, found) {
    const [was, is] = [presentOf(before), presentOf(after)];
    if (was === undefined && is === undefined)
        return;
    if (was === undefined || is === undefined)
        found.push({ field, before: was, after: is });
    else if (was.kind === 'map' && is.kind === 'map')
        compareMaps(field, was, is, found);
    else if (was.kind === 'list' && is.kind === 'list')
        compareLists(field, name, was, is, found);
    else if ((0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .meaningOf */ .Pr)(was, name) !== (0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .meaningOf */ .Pr)(is, name))
        found.push({ field, before: was, after: is });
}
/** To the CLI, a key without a value is no key. */
function presentOf(value) {
    return value?.kind === 'null' ? undefined : value;
}
function compareMaps(field, before, after, found) {
    for (const key of new Set([...before.entries.keys.names, ...after.entries.keys.names])) {
        compare(below(field, key), key, before.entries.value(key), after.entries.value(key), found);
    }
}
function compareLists(field, name, before, after, found) {
    const [was, is] = (0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .elementsOf */ .ZE)(name, before, after);
    if (was.kind === 'keyed' && is.kind === 'keyed') {
        for (const key of new Set([...was.by.keys(), ...is.by.keys()]))
            compare(`${field}[${key}]`, '', was.by.get(key), is.by.get(key), found);
        return;
    }
    if (was.kind === 'set') {
        compareSets(field, before, after, found);
        return;
    }
    // Arguments in a row mean something together; so do maps in a row, but each of them is worth a look.
    const maps = [...before.items, ...after.items].every(({ kind }) => kind === 'map');
    if (!maps || before.items.length !== after.items.length) {
        if ((0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .meaningOf */ .Pr)(before, name) !== (0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .meaningOf */ .Pr)(after, name))
            found.push({ field, before, after });
        return;
    }
    for (const [index, item] of before.items.entries())
        compare(`${field}[${index}]`, '', item, after.items[index], found);
}
/** Elements that the other side does not have; the same one twice counts twice. One on each side is one that changed. */
function compareSets(field, before, after, found) {
    const [was, is] = [meaningsOf(before), meaningsOf(after)];
    const [gone, come] = [without(was, is), without(is, was)];
    const [old, now] = [...gone, ...come];
    if (gone.length === 1 && come.length === 1 && old?.kind === 'map' && now?.kind === 'map') {
        compareMaps(`${field}[]`, old, now, found);
        return;
    }
    for (const item of gone)
        found.push({ field: `${field}[]`, before: item, after: undefined });
    for (const item of come)
        found.push({ field: `${field}[]`, before: undefined, after: item });
}
function meaningsOf(list) {
    return list.items.map((item) => [(0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .meaningOf */ .Pr)(item), item]);
}
function without(list, other) {
    const spare = new Map();
    for (const [meaning] of other)
        spare.set(meaning, (spare.get(meaning) ?? 0) + 1);
    return list.flatMap(([meaning, item]) => {
        const left = spare.get(meaning) ?? 0;
        if (left > 0)
            spare.set(meaning, left - 1);
        return left === 0 ? [item] : [];
    });
}
/** `spark_conf['spark.sql.shuffle.partitions']`: a key that is no plain name is quoted, as the CLI does. */
function below(field, key) {
    if (!/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(key))
        return `${field}['${key.replaceAll("'", "''")}']`;
    return field === '' ? key : `${field}.${key}`;
}
/** Of two elements of one set, what went before what came; then by what they are. */
function rank({ before, after }) {
    return `${after === undefined ? 0 : 1}${(0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .meaningOf */ .Pr)(after ?? before ?? NOTHING)}`;
}
const NOTHING = (0,_config_make_js__WEBPACK_IMPORTED_MODULE_1__/* .nullValue */ .Pv)(_config_places_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_PLACES */ .dR);


/***/ }),

/***/ 3833:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   allowedToGo: () => (/* binding */ allowedToGo),
/* harmony export */   s: () => (/* binding */ nearestPlace),
/* harmony export */   statefulFindings: () => (/* binding */ statefulFindings)
/* harmony export */ });
/* harmony import */ var _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4470);
/* harmony import */ var _config_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6959);
/* harmony import */ var _effective_masking_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3898);
/* harmony import */ var _rules_stateful_deleted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6503);
/* harmony import */ var _rules_stateful_recreated_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(613);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4666);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6850);
/* harmony import */ var _stateful_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(979);








/**
 * What a deployment of the target would delete and cannot bring back: stateful resources that went, and those that
 * become another one. A target that came or went deletes nothing: nobody deploys it any more.
 * @param allowed resources that may go, as `resources.schemas.scratch` or `schemas.scratch`
 */
function statefulFindings(base, head, allowed) {
    if (base === undefined || head === undefined)
        return [];
    const mayGo = allowedToGo(allowed);
    const masking = (0,_effective_masking_js__WEBPACK_IMPORTED_MODULE_2__/* .maskingOf */ .w)(base, head);
    return statefulPaths(base).flatMap((path) => {
        const resource = path.join('.');
        const [was, is] = [(0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(base.config, path), (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(head.config, path)];
        if (mayGo.has(resource) || was === undefined || was.kind === 'null')
            return [];
        if (is === undefined || is.kind === 'null')
            return [deleted(path, was, head, masking)];
        return recreated(path, was, is, head, masking);
    });
}
/** Their full paths: `schemas.scratch` is as good as `resources.schemas.scratch`. */
function allowedToGo(allowed) {
    return new Set(allowed.map((path) => (path.startsWith('resources.') ? path : `resources.${path}`)));
}
function statefulPaths({ config }) {
    const types = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(config, ['resources']);
    if (types?.kind !== 'map')
        return [];
    return [...types.entries]
        .flatMap(([type, { value }]) => {
        if (value.kind !== 'map' || (0,_stateful_js__WEBPACK_IMPORTED_MODULE_7__/* .statefulNoun */ .F)(`resources.${type}.`) === undefined)
            return [];
        return value.entries.keys.names.map((key) => ['resources', type, key]);
    })
        .sort((a, b) => (0,_kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(a.join('.'), b.join('.')));
}
function deleted(path, was, head, masking) {
    const [, type, key] = path;
    const noun = (0,_stateful_js__WEBPACK_IMPORTED_MODULE_7__/* .statefulNoun */ .F)(path.join('.')) ?? type;
    const movedTo = sameUnderAnotherKey(path, was, head);
    const stood = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(was);
    return {
        rule: _rules_stateful_deleted_js__WEBPACK_IMPORTED_MODULE_3__/* .rule */ .H,
        target: head.name,
        message: `The ${noun} "${masking.text(key)}" is no longer in the bundle, so the next deployment deletes it with all that is in it.`,
        at: nearestPlace(path, head),
        path,
        ...(stood === undefined ? {} : { related: [{ at: stood, message: 'Here it stood in the base.' }] }),
        hint: movedTo === undefined
            ? `Keep it, or allow the removal of "${path.join('.')}".`
            : `"${movedTo}" is the same ${noun} under another key: keep the key, or bind the existing one to it with "databricks bundle deployment bind".`,
    };
}
function recreated(path, was, is, head, masking) {
    const resource = path.join('.');
    const changes = (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldChanges */ .w)(was, is).filter((change) => (0,_stateful_js__WEBPACK_IMPORTED_MODULE_7__/* .remakes */ .B)(resource, change));
    const [first] = changes;
    if (first === undefined)
        return [];
    const [, type, key] = path;
    const noun = (0,_stateful_js__WEBPACK_IMPORTED_MODULE_7__/* .statefulNoun */ .F)(resource) ?? type;
    const told = changes.map(({ field, before, after }) => {
        const [from, to] = (0,_shown_js__WEBPACK_IMPORTED_MODULE_6__/* .shownPair */ .c)(before, after, masking);
        return `"${field}" goes from ${from === undefined ? 'unset' : `"${from}"`} to ${to === undefined ? 'unset' : `"${to}"`}`;
    });
    const stood = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(first.before) ?? (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(was);
    return [
        {
            rule: _rules_stateful_recreated_js__WEBPACK_IMPORTED_MODULE_4__/* .rule */ .H,
            target: head.name,
            message: `The ${noun} "${masking.text(key)}" becomes another one, and the old one is deleted with all that is in it: ${told.join(', ')}.`,
            at: (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(first.after) ?? (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(is) ?? nearestPlace(path, head),
            path: first.after === undefined ? path : [...path, ...first.field.split('.')],
            ...(stood === undefined ? {} : { related: [{ at: stood, message: 'Here it stood in the base.' }] }),
            hint: `Keep ${changes.length === 1 ? 'that field' : 'those fields'}, or move the data first and allow the removal of "${resource}".`,
        },
    ];
}
/** The key that the head has for what the base called otherwise. */
function sameUnderAnotherKey([section, type, key], was, head) {
    const siblings = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(head.config, [section, type]);
    const identity = (value) => ['name', 'catalog_name', 'schema_name'].map((field) => (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(value, [field])) ?? '');
    const wanted = identity(was);
    if (siblings?.kind !== 'map' || wanted[0] === '')
        return undefined;
    for (const [other, { value }] of siblings.entries) {
        const same = identity(value).every((part, index) => part === wanted[index]);
        if (other !== key && same)
            return `${section}.${type}.${other}`;
    }
    return undefined;
}
/** Where the head should have it: its siblings, all resources, or the file as a whole. */
function nearestPlace([section, type], head) {
    const paths = [[section, type], [section]];
    for (const path of paths) {
        const place = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOfKey */ .qQ)((0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .entryAt */ ._f)(head.config, path));
        if (place !== undefined)
            return place;
    }
    const file = ((0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)((0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(head.config, ['bundle'])) ?? (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(head.config))?.file;
    return file === undefined ? undefined : { file };
}


/***/ }),

/***/ 6850:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ shownPair)
/* harmony export */ });
/* harmony import */ var _effective_print_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9674);

/** A cell of a table; the files have it all. */
const MAX_SHOWN = 160;
/** Kept before the first character that differs, when two long texts start alike. */
const LEAD = 24;
/** Both sides of a change as they are shown: masked, and cut so that the difference is in sight. */
function shownPair(before, after, masking) {
    const [was, is] = [shown(before, masking), shown(after, masking)];
    const from = was === undefined || is === undefined ? 0 : firstDifference(was, is);
    return [cut(was, from), cut(is, from)];
}
function shown(value, masking) {
    if (value === undefined)
        return undefined;
    return value.kind === 'map' || value.kind === 'list' ? (0,_effective_print_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(value, masking) : masking.shown(value);
}
function firstDifference(a, b) {
    let at = 0;
    while (at < a.length && a[at] === b[at])
        at++;
    return at === a.length && at === b.length ? 0 : at;
}
/** Whole characters: a cut through an emoji would leave half of one. */
function cut(text, differsAt) {
    if (text === undefined || text.length <= MAX_SHOWN)
        return text;
    const start = differsAt < MAX_SHOWN / 2 ? 0 : Math.max(0, Math.min(differsAt - LEAD, text.length - MAX_SHOWN));
    const part = text.slice(start, start + MAX_SHOWN).replace(/\p{Surrogate}/gu, '');
    const rest = start + MAX_SHOWN < text.length;
    return `${start === 0 ? '' : '…'}${part}${rest ? '…' : ''} (${text.length} characters)`;
}


/***/ }),

/***/ 979:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ remakes),
/* harmony export */   F: () => (/* binding */ statefulNoun)
/* harmony export */ });
/* harmony import */ var _config_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6959);

/**
 * The resources that hold what a deployment cannot bring back, each with the fields that make another one of it when
 * they change: the old one is deleted, with all that is in it.
 */
const IDENTITIES = {
    catalogs: { noun: 'catalog', fields: ['name', 'connection_name', 'provider_name', 'share_name', 'storage_root'] },
    schemas: { noun: 'schema', fields: ['name', 'catalog_name', 'storage_root'] },
    volumes: {
        noun: 'volume',
        fields: ['name', 'catalog_name', 'schema_name', 'volume_type', 'storage_location'],
    },
    registered_models: {
        noun: 'registered model',
        fields: ['name', 'catalog_name', 'schema_name', 'storage_location'],
    },
    models: { noun: 'model', fields: ['name'] },
    experiments: { noun: 'experiment', fields: ['artifact_location'] },
    pipelines: {
        noun: 'pipeline',
        fields: ['catalog', 'storage', 'ingestion_definition.connection_name', 'gateway_definition.connection_id'],
    },
    database_instances: { noun: 'database instance', fields: ['name'] },
    database_catalogs: { noun: 'database catalog', fields: ['name', 'database_instance_name', 'database_name'] },
    synced_database_tables: { noun: 'synced table', fields: ['name', 'database_instance_name'] },
    postgres_projects: { noun: 'Postgres project', fields: ['project_id'] },
    postgres_branches: { noun: 'Postgres branch', fields: ['branch_id', 'parent'] },
    postgres_databases: { noun: 'Postgres database', fields: ['database_id', 'parent'] },
    secret_scopes: { noun: 'secret scope', fields: ['name', 'backend_type'] },
    secrets: { noun: 'secret', fields: [] },
    vector_search_endpoints: { noun: 'vector search endpoint', fields: ['name'] },
    vector_search_indexes: {
        noun: 'vector search index',
        fields: ['name', 'endpoint_name', 'index_type', 'primary_key'],
    },
};
/** The type of a resource path like `resources.schemas.features`. */
function typeOf(resource) {
    return /^resources\.([^.]+)\./.exec(resource)?.[1] ?? '';
}
/** What a person calls a stateful resource; `undefined` for any other. */
function statefulNoun(resource) {
    return IDENTITIES[typeOf(resource)]?.noun;
}
/** What the service takes when a field is left out. */
const DEFAULTS = { volume_type: 'managed', backend_type: 'databricks' };
/**
 * Whether the change makes another one of a stateful resource. Never of what only the workspace knows, and not of
 * upper and lower case, which Unity Catalog does not tell apart.
 */
function remakes(resource, { field, before, after }) {
    if (IDENTITIES[typeOf(resource)]?.fields.includes(field) !== true)
        return false;
    if ((0,_config_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpen */ .nT)(before) || (0,_config_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpen */ .nT)(after))
        return false;
    const said = (value) => (0,_config_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value)?.toLowerCase() ?? DEFAULTS[field] ?? '';
    return said(before) !== said(after);
}


/***/ })

};
