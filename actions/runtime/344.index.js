export const id = 344;
export const ids = [344,833];
export const modules = {

/***/ 23344:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deploymentFindings: () => (/* binding */ deploymentFindings)
/* harmony export */ });
/* harmony import */ var _config_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26959);
/* harmony import */ var _load_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55869);
/* harmony import */ var _resolve_host_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22957);
/* harmony import */ var _rules_deployment_moved_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37774);
/* harmony import */ var _rules_production_left_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7500);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43833);






function deploymentFindings(base, head) {
    const before = base.map(deploymentOf);
    const known = before.filter(({ state }) => state !== '');
    const byName = new Map(before.map((one) => [one.target.name, one]));
    const kept = new Set(head.map(({ name }) => name));
    return head.map(deploymentOf).flatMap((is) => {
        const was = byName.get(is.target.name);
        if (was !== undefined && isSamePlace(was, is))
            return left(was.target, is.target);
        if (is.state === '')
            return [];
        const found = was === undefined ? [] : [...moved(was, is), ...left(was.target, is.target)];
        const others = known.filter((other) => isSamePlace(other, is) && !(was && isSamePlace(other, was)));
        return [...found, ...overOthers(others, is, kept)];
    });
}
function overOthers(others, is, kept) {
    const gone = others.filter(({ target }) => !kept.has(target.name));
    const lost = (gone.length > 0 ? gone : others).map(({ target }) => [
        ...takenOver(target, is.target),
        ...left(target, is.target),
    ]);
    return lost.some((one) => one.length === 0) ? [] : lost.flat();
}
function deploymentOf(target) {
    const of = (field) => written(workspaceField(target, field));
    const [state, host] = [of('state_path'), of('host')];
    return {
        target,
        host: (0,_resolve_host_address_js__WEBPACK_IMPORTED_MODULE_1__/* .serverOf */ .FN)(host) ?? '',
        workspace: of('workspace_id') || (0,_resolve_host_address_js__WEBPACK_IMPORTED_MODULE_1__/* .workspaceOf */ .B3)(host),
        state: state === '' ? '' : (0,_load_path_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanPath */ .ts)(state),
    };
}
function isSamePlace(a, b) {
    return [
        [a.state, b.state],
        [a.host, b.host],
        [a.workspace, b.workspace],
    ].every(([one, other]) => one === other || one === '' || other === '');
}
function workspaceField({ config }, field) {
    return (0,_config_value_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(config, ['workspace', field]);
}
function written(value) {
    return value?.kind === 'text' ? value.value : '';
}
function takenOver(other, is) {
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__.statefulFindings)(other, is, []).map((finding) => ({
        ...finding,
        message: `${finding.message} It was deployed to the same place, as the target "${other.name}".`,
    }));
}
function moved(was, is) {
    const [from, to] = [was, is].map(({ host, workspace, state }) => {
        return was.state === is.state ? `${host}${workspace && `?w=${workspace}`}` : state;
    });
    const changed = ['state_path', 'root_path', 'workspace_id', 'host']
        .map((field) => [was, is].map(({ target }) => workspaceField(target, field)))
        .find(([before, after]) => written(before) !== written(after));
    return [
        {
            rule: _rules_deployment_moved_js__WEBPACK_IMPORTED_MODULE_2__/* .rule */ .H,
            target: is.target.name,
            message: `The target "${is.target.name}" is deployed to another place: its state goes from "${from}" to "${to}".`,
            at: (0,_config_value_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(changed?.[1]) ?? placeOfTarget(is.target),
            hint: 'Keep the name of the bundle, the root path and the workspace; or bind what was deployed to the new place ("databricks bundle deployment bind").',
        },
    ];
}
function left(was, is) {
    if (was.mode !== 'production' || is.mode === 'production')
        return [];
    return [
        {
            rule: _rules_production_left_js__WEBPACK_IMPORTED_MODULE_3__/* .rule */ .H,
            target: is.name,
            message: `The target "${is.name}" was of the mode "production"${was.name === is.name ? '' : `, as "${was.name}"`}, and is not any more.`,
            at: placeOfTarget(is),
            path: ['targets', is.name],
            hint: 'Write "mode: production" in it.',
        },
    ];
}
function placeOfTarget({ at, config }) {
    return at ?? (0,_config_value_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOfKey */ .qQ)((0,_config_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entryAt */ ._f)(config, ['bundle']));
}


/***/ }),

/***/ 4666:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ fieldChanges)
/* harmony export */ });
/* harmony import */ var _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94470);
/* harmony import */ var _config_make_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45346);
/* harmony import */ var _config_places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57736);
/* harmony import */ var _elements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68358);




function fieldChanges(before, after) {
    const found = [];
    compare('', '', before, after, found);
    return found.sort((a, b) => (0,_kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(a.field, b.field) || (0,_kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(rank(a), rank(b)));
}
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
    const maps = [...before.items, ...after.items].every(({ kind }) => kind === 'map');
    if (!maps || before.items.length !== after.items.length) {
        if ((0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .meaningOf */ .Pr)(before, name) !== (0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .meaningOf */ .Pr)(after, name))
            found.push({ field, before, after });
        return;
    }
    for (const [index, item] of before.items.entries())
        compare(`${field}[${index}]`, '', item, after.items[index], found);
}
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
function below(field, key) {
    if (!/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(key))
        return `${field}['${key.replaceAll("'", "''")}']`;
    return field === '' ? key : `${field}.${key}`;
}
function rank({ before, after }) {
    return `${after === undefined ? 0 : 1}${(0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .meaningOf */ .Pr)(after ?? before ?? NOTHING)}`;
}
const NOTHING = (0,_config_make_js__WEBPACK_IMPORTED_MODULE_1__/* .nullValue */ .Pv)(_config_places_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_PLACES */ .dR);


/***/ }),

/***/ 43833:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   allowedToGo: () => (/* binding */ allowedToGo),
/* harmony export */   s: () => (/* binding */ nearestPlace),
/* harmony export */   statefulFindings: () => (/* binding */ statefulFindings)
/* harmony export */ });
/* harmony import */ var _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94470);
/* harmony import */ var _config_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26959);
/* harmony import */ var _effective_masking_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33898);
/* harmony import */ var _resolve_resource_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78413);
/* harmony import */ var _rules_stateful_deleted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96503);
/* harmony import */ var _rules_stateful_recreated_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20613);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4666);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86850);
/* harmony import */ var _stateful_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(41944);









function statefulFindings(base, head, allowed) {
    if (base === undefined || head === undefined)
        return [];
    const mayGo = allowedToGo(allowed);
    const masking = (0,_effective_masking_js__WEBPACK_IMPORTED_MODULE_2__/* .maskingOf */ .w)(base, head);
    const [before, after] = [(0,_resolve_resource_values_js__WEBPACK_IMPORTED_MODULE_3__/* .withResourceValues */ .J)(base), (0,_resolve_resource_values_js__WEBPACK_IMPORTED_MODULE_3__/* .withResourceValues */ .J)(head)];
    return statefulPaths(base).flatMap((path) => {
        const resource = path.join('.');
        const [was, is] = [(0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(before.config, path), (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(after.config, path)];
        if (mayGo.has(resource) || was?.kind !== 'map')
            return [];
        if (is?.kind !== 'map')
            return [deleted(path, was, head, masking)];
        return recreated(path, was, is, head, masking);
    });
}
function allowedToGo(allowed) {
    return new Set(allowed.map((path) => (path.startsWith('resources.') ? path : `resources.${path}`)));
}
function statefulPaths({ config }) {
    const types = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(config, ['resources']);
    if (types?.kind !== 'map')
        return [];
    return [...types.entries]
        .flatMap(([type, { value }]) => {
        if (value.kind !== 'map' || (0,_stateful_js__WEBPACK_IMPORTED_MODULE_8__/* .statefulNoun */ .F)(`resources.${type}.`) === undefined)
            return [];
        return value.entries.keys.names.map((key) => ['resources', type, key]);
    })
        .sort((a, b) => (0,_kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(a.join('.'), b.join('.')));
}
function deleted(path, was, head, masking) {
    const [, type, key] = path;
    const noun = (0,_stateful_js__WEBPACK_IMPORTED_MODULE_8__/* .statefulNoun */ .F)(path.join('.')) ?? type;
    const movedTo = sameUnderAnotherKey(path, was, head);
    const stood = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(was);
    return {
        rule: _rules_stateful_deleted_js__WEBPACK_IMPORTED_MODULE_4__/* .rule */ .H,
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
    const changes = (0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .fieldChanges */ .w)(was, is).filter((change) => (0,_stateful_js__WEBPACK_IMPORTED_MODULE_8__/* .remakes */ .B)(resource, change));
    const [first] = changes;
    if (first === undefined)
        return [];
    const [, type, key] = path;
    const noun = (0,_stateful_js__WEBPACK_IMPORTED_MODULE_8__/* .statefulNoun */ .F)(resource) ?? type;
    const told = changes.map(({ field, before, after }) => {
        const [from, to] = (0,_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shownPair */ .c)(before, after, masking);
        return `"${field}" goes from ${from === undefined ? 'unset' : `"${from}"`} to ${to === undefined ? 'unset' : `"${to}"`}`;
    });
    const stood = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(first.before) ?? (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(was);
    return [
        {
            rule: _rules_stateful_recreated_js__WEBPACK_IMPORTED_MODULE_5__/* .rule */ .H,
            target: head.name,
            message: `The ${noun} "${masking.text(key)}" becomes another one, and the old one is deleted with all that is in it: ${told.join(', ')}.`,
            at: (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(first.after) ?? (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(is) ?? nearestPlace(path, head),
            path: first.after === undefined ? path : [...path, ...first.field.split('.')],
            ...(stood === undefined ? {} : { related: [{ at: stood, message: 'Here it stood in the base.' }] }),
            hint: `Keep ${changes.length === 1 ? 'that field' : 'those fields'}, or move the data first and allow the removal of "${resource}".`,
        },
    ];
}
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

/***/ 86850:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ shownPair)
/* harmony export */ });
/* harmony import */ var _effective_print_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39674);

const MAX_SHOWN = 160;
const LEAD = 24;
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
function cut(text, differsAt) {
    if (text === undefined || text.length <= MAX_SHOWN)
        return text;
    const start = differsAt < MAX_SHOWN / 2 ? 0 : Math.max(0, Math.min(differsAt - LEAD, text.length - MAX_SHOWN));
    const part = text.slice(start, start + MAX_SHOWN).replace(/\p{Surrogate}/gu, '');
    const rest = start + MAX_SHOWN < text.length;
    return `${start === 0 ? '' : '…'}${part}${rest ? '…' : ''} (${text.length} characters)`;
}


/***/ }),

/***/ 41944:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ remakes),
  F: () => (/* binding */ statefulNoun)
});

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/load/path.js
var path = __webpack_require__(55869);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/difference/elements.js
var difference_elements = __webpack_require__(68358);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/difference/identity.js


const DEFAULTS = { volume_type: 'MANAGED', backend_type: 'DATABRICKS' };
const IN_LOWER_CASE = /^(?:catalog_|schema_)?name$/;
const WITHOUT_SLASH = /^storage_(?:root|location)$/;
function isAnother(field, before, after) {
    const [was, is] = [said(field, before), said(field, after)];
    return was !== is && !(IN_LOWER_CASE.test(field) && was.toLowerCase() === is);
}
function said(field, value) {
    if (value === undefined)
        return DEFAULTS[field] ?? '';
    if (value.kind === 'null')
        return '';
    const text = value.kind === 'map' || value.kind === 'list' ? (0,difference_elements/* meaningOf */.Pr)(value) : (0,difference_elements/* comparedText */.lp)(value);
    return WITHOUT_SLASH.test(field) ? (0,path/* withoutLastSlashes */.q4)(text) : text;
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/difference/stateful.js

const IDENTITIES = {
    catalogs: { noun: 'catalog', fields: ['connection_name', 'provider_name', 'share_name', 'storage_root'] },
    schemas: { noun: 'schema', fields: ['name', 'catalog_name', 'storage_root'] },
    volumes: {
        noun: 'volume',
        fields: ['catalog_name', 'schema_name', 'volume_type', 'storage_location'],
    },
    registered_models: {
        noun: 'registered model',
        fields: ['name', 'catalog_name', 'schema_name', 'storage_location'],
    },
    models: { noun: 'model', fields: ['name'] },
    experiments: { noun: 'experiment', fields: ['artifact_location', 'trace_location'] },
    pipelines: {
        noun: 'pipeline',
        fields: [
            ...['catalog', 'storage', 'ingestion_definition.connection_name', 'ingestion_definition.ingestion_gateway_id'],
            ...['ingestion_definition.ingest_from_uc_foreign_catalog', 'gateway_definition.connection_id'],
            ...['connection_name', 'gateway_storage_catalog', 'gateway_storage_schema'].map((field) => `gateway_definition.${field}`),
        ],
    },
    database_instances: { noun: 'database instance', fields: ['name', 'parent_instance_ref'] },
    database_catalogs: { noun: 'database catalog', fields: 'all' },
    synced_database_tables: { noun: 'synced table', fields: 'all' },
    postgres_projects: { noun: 'Postgres project', fields: ['project_id', 'pg_version'] },
    postgres_branches: {
        noun: 'Postgres branch',
        fields: ['branch_id', 'parent', 'source_branch', 'source_branch_lsn', 'source_branch_time'],
    },
    postgres_databases: { noun: 'Postgres database', fields: ['database_id', 'parent'] },
    postgres_catalogs: { noun: 'Postgres catalog', fields: 'all' },
    postgres_synced_tables: { noun: 'synced table', fields: 'all' },
    materialization_sets: { noun: 'materialization set', fields: [] },
    secret_scopes: {
        noun: 'secret scope',
        fields: ['name', 'backend_type', 'keyvault_metadata'],
    },
    secrets: { noun: 'secret', fields: ['name', 'catalog_name', 'schema_name'] },
    vector_search_endpoints: { noun: 'vector search endpoint', fields: ['name', 'endpoint_type'] },
    vector_search_indexes: {
        noun: 'vector search index',
        fields: [
            ...['name', 'endpoint_name', 'index_type', 'index_subtype', 'primary_key'],
            ...['delta_sync_index_spec', 'direct_access_index_spec'],
        ],
    },
};
const BESIDE = /^(?:lifecycle|permissions|grants)\b/;
function typeOf(resource) {
    return /^resources\.([^.]+)\./.exec(resource)?.[1] ?? '';
}
function statefulNoun(resource) {
    return IDENTITIES[typeOf(resource)]?.noun;
}
function remakes(resource, { field, before, after }) {
    const fields = IDENTITIES[typeOf(resource)]?.fields ?? [];
    const decides = fields === 'all' ? !BESIDE.test(field) : fields.some((one) => `${field}.`.startsWith(`${one}.`));
    return decides && isAnother(field, before, after);
}


/***/ })

};
