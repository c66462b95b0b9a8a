export const id = 456;
export const ids = [456];
export const modules = {

/***/ 53456:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diffTargets: () => (/* binding */ diffTargets)
/* harmony export */ });
/* harmony import */ var _config_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26959);
/* harmony import */ var _effective_masking_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33898);
/* harmony import */ var _resolve_resource_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78413);
/* harmony import */ var _elements_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68358);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4666);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86850);
/* harmony import */ var _stateful_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41944);







const NOT_COMPARED = new Set(['include', 'targets', 'environments', 'resources', 'variables']);
function diffTargets(base, head) {
    const masking = (0,_effective_masking_js__WEBPACK_IMPORTED_MODULE_1__/* .maskingOf */ .w)(base, head);
    const parts = partsOf(base?.config);
    const headParts = partsOf(head?.config);
    const names = [...new Set([...parts.keys(), ...headParts.keys()])].sort();
    const remade = remadeBetween(base && (0,_resolve_resource_values_js__WEBPACK_IMPORTED_MODULE_2__/* .withResourceValues */ .J)(base), head && (0,_resolve_resource_values_js__WEBPACK_IMPORTED_MODULE_2__/* .withResourceValues */ .J)(head));
    const rows = names.flatMap((name) => partRows(name, parts.get(name), headParts.get(name), masking, remade));
    return { target: head?.name ?? base?.name ?? '', action: actionOf(base, head, rows), rows };
}
function actionOf(base, head, rows) {
    if (base === undefined)
        return head === undefined ? 'same' : 'created';
    if (head === undefined)
        return 'deleted';
    return rows.length === 0 ? 'same' : 'changed';
}
function partsOf(config) {
    const parts = new Map();
    for (const [section, { value }] of (0,_config_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(config))
        if (!NOT_COMPARED.has(section))
            add(parts, section, value);
    for (const [type, { value }] of (0,_config_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)((0,_config_value_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(config, ['resources']))) {
        for (const [key, resource] of (0,_config_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(value))
            add(parts, `resources.${type}.${key}`, resource.value);
    }
    for (const [name, { value }] of (0,_config_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)((0,_config_value_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(config, ['variables'])))
        add(parts, `variables.${name}`, value);
    return parts;
}
function add(parts, name, value) {
    if (value.kind !== 'null')
        parts.set(name, value);
}
function partRows(resource, before, after, masking, remade) {
    if (before === undefined || after === undefined) {
        const [was, is] = [calledIn(before, masking), calledIn(after, masking)];
        const action = before === undefined ? 'created' : 'deleted';
        return [{ resource, action, field: '', before: was, after: is, at: (0,_config_value_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(after) }];
    }
    const all = (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldChanges */ .w)(before, after);
    const changes = resource.startsWith('variables.') ? withoutDefaults(all) : all;
    const action = changes.length > 0 && remade(resource) ? 'recreated' : 'changed';
    return changes.map((change) => fieldRow(resource, action, change, masking));
}
function remadeBetween(base, head) {
    return (resource) => {
        if ((0,_stateful_js__WEBPACK_IMPORTED_MODULE_6__/* .statefulNoun */ .F)(resource) === undefined)
            return false;
        const [section = '', type = '', ...key] = resource.split('.');
        const [before, after] = [base, head].map((target) => (0,_config_value_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(target?.config, [section, type, key.join('.')]));
        if (before === undefined || after === undefined)
            return false;
        return (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldChanges */ .w)(before, after).some((change) => (0,_stateful_js__WEBPACK_IMPORTED_MODULE_6__/* .remakes */ .B)(resource, change));
    };
}
function withoutDefaults(changes) {
    const said = new Set(changes.map(saidOf));
    return changes.filter((change) => {
        const ofDefault = /^default(?![^.[])/.test(change.field);
        return !ofDefault || !said.has(saidOf({ ...change, field: change.field.replace('default', 'value') }));
    });
}
function saidOf({ field, before, after }) {
    return JSON.stringify([field, ...[before, after].map((value) => (value === undefined ? null : (0,_elements_js__WEBPACK_IMPORTED_MODULE_3__/* .meaningOf */ .Pr)(value)))]);
}
function fieldRow(resource, action, { field, before, after }, masking) {
    const [was, is] = (0,_shown_js__WEBPACK_IMPORTED_MODULE_5__/* .shownPair */ .c)(before, after, masking);
    return { resource, action, field: masking.text(field), before: was, after: is, at: (0,_config_value_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(after) };
}
function calledIn(value, masking) {
    if (value === undefined)
        return undefined;
    for (const field of ['name', 'display_name', 'table_name', 'value']) {
        const name = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(value, [field]);
        if (name !== undefined && name.kind !== 'map' && name.kind !== 'list' && name.kind !== 'null')
            return (0,_shown_js__WEBPACK_IMPORTED_MODULE_5__/* .shownPair */ .c)(name, undefined, masking)[0];
    }
    return '';
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
