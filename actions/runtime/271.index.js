export const id = 271;
export const ids = [271];
export const modules = {

/***/ 87271:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mergeFindings: () => (/* binding */ mergeFindings)
});

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/config/remembered.js
var remembered = __webpack_require__(58446);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/config/value.js
var value = __webpack_require__(26959);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/load/path.js
var path = __webpack_require__(55869);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/cli/same-mistake.js
const SAME = [
    [/^substring .* found in/, ['workspace-prefix-doubled']],
    [/databricks_cluster_id .* ignored/, ['cluster-id-ignored']],
    [/^use value_from instead of valuefrom/, ['unknown-field', 'unknown-to-core-schema']],
    [/: no such target\b/, ['target-invalid']],
    [/glob pattern characters/, ['bundle-path-pattern']],
    [/lookup fields? (?:must be )?provided/, ['lookup-fields']],
    [/variables file/, ['yaml-invalid', 'variable-kind']],
    [/default workspace root/, ['bundle-name-missing']],
    [/^unknown field\b/, ['unknown-field', 'unknown-to-core-schema', 'variable-undeclared']],
    [/^expected an? .* value, found null|found null$/, ['null-value', 'wrong-type', 'null-resource']],
    [
        /^expected .*, found |^cannot parse|loss of precision|precision loss|unable to (?:parse|convert)/,
        ['wrong-type', 'number-out-of-range', 'target-invalid', 'yaml-invalid'],
    ],
    [
        /^required field\b.* not set/,
        [
            'required-field',
            'grant-incomplete',
            'resource-name-missing',
            'alert-file-incomplete',
            'reference-instead-of-map',
        ],
    ],
    [
        /^invalid value\b/,
        [
            'enum-value',
            'trigger-pause-status',
            'mode-unknown',
            'engine-unknown',
            'condition-operator-unknown',
            'permission-level-invalid',
            'bundle-permission-level',
        ],
    ],
    [
        /deprecated/,
        [
            'deprecated-field',
            'engine-terraform',
            'served-models-deprecated',
            'compute-id-deprecated',
            'run-as-legacy',
            'pipeline-development-deprecated',
        ],
    ],
    [/terraform deployment engine has been removed/, ['engine-terraform']],
    [/references a sensitive field/, ['reference-to-secret']],
    [/^expected sequence, got/, ['section-empty']],
    [/variable interpolations$/, ['alert-file-reference']],
    [/duration value/, ['duration-invalid']],
    [/code_source_path/, ['code-source-unpackaged']],
    [/\.air_snapshots/, ['code-snapshot-lost']],
    [/experimental\.immutable_folder/, ['immutable-folder']],
    [
        /expected a map (?:at|to index|or sequence)\b.* found (?:string|nil|bool)$/,
        ['reference-instead-of-map', 'section-empty', 'target-invalid'],
    ],
    [/cannot convert struct field to dynamic type time/, ['variable-kind']],
    [/only targets should be used|both environments and targets/, ['environments-and-targets']],
    [
        /yaml|failed to load|is a directory$|mapping values|could not find expected|did not find expected/,
        ['yaml-invalid', 'yaml-key-duplicate', 'file-unreadable', 'files-clash'],
    ],
    [
        /does not match any files|must be (?:a )?relative paths?|must be yaml or json|include section/,
        [
            'include-not-found',
            'include-pattern-invalid',
            'include-wrong-type',
            'include-outside-workspace',
            'pipeline-files-missing',
            'artifact-files-missing',
            'sync-pattern-empty',
        ],
    ],
    [/define a single/, ['several-resources-in-file']],
    [/version constraint/, ['cli-version-constraint-invalid', 'cli-version-unsatisfied']],
    [/marked as default/, ['target-default-ambiguous']],
    [/\bcannot merge\b/, ['override-kind-clash', 'files-clash']],
    [/^failed to perform target override .*: expected a map/, ['override-kind-clash']],
    [/variable .* is not defined|is assigned a value/, ['variable-undeclared']],
    [/no value assigned to required variable|assign a value/, ['variable-unassigned']],
    [/variable .* (?:complex|type|string)|complex variable/, ['variable-kind', 'reference-of-structure-in-text']],
    [/non-primitive value .* into string/, ['reference-of-structure-in-text']],
    [/terraform-only field/, ['terraform-field', 'terraform-field-advised']],
    [/include section is defined outside/, ['include-ignored']],
    [/must not contain variable references|not contain variable/, ['reference-in-resource-key']],
    [/same key|defined (?:at|in) multiple/, ['duplicate-resource-key']],
    [/^\w+ \S+ is not defined$/, ['null-resource', 'artifact-undefined']],
    [/job cluster key .* not defined|job_cluster_key .* not defined/, ['job-cluster-undefined']],
    [/missing required cluster or environment/, ['compute-missing']],
    [/single node cluster/, ['single-node-misconfigured']],
    [/incompatible dbr version|wheel/, ['wheel-needs-dbr-13-3']],
    [/served_models|served_entities/, ['served-models-and-entities', 'served-models-deprecated']],
    [/exactly one identity|run_as section must/, ['run-as-identity']],
    [/run_as\.group_name/, ['run-as-group']],
    [/run_as user|run_as/, ['run-as-unsupported', 'run-as-legacy', 'run-as-identity']],
    [/root_path|mode: production|mode production/, ['production-root-path', 'production-root-path-advised']],
    [/development: ?true|development mode/, ['production-pipeline-development']],
    [
        /must (?:contain|start with) the current username|unique.* per user|current user/,
        ['development-path-shared', 'development-prefix-shared'],
    ],
    [/target with mode|unsupported value .* mode|unknown mode/, ['mode-unknown']],
    [/pause_status|paused/, ['trigger-pause-status', 'development-triggers-unpaused']],
    [/cluster.*override|overriding compute|not recommended/, ['production-cluster-override']],
    [/permission level|invalid permission/, ['permission-level-invalid', 'bundle-permission-level']],
    [/current deployment identity/, ['deployer-not-manager']],
    [/already has permissions|permissions set for/, ['permission-overlap', 'permission-duplicate']],
    [/writable by all|all workspace users/, ['shared-root-writable']],
    [
        /not found|no such file or directory|is (?:not )?a directory$|invalid argument$|unable to determine if|expected a (?:file|notebook)|is not contained in|outside of/,
        ['path-not-found', 'path-wrong-kind', 'path-outside-sync-root', 'sync-path-not-found', 'app-source-code'],
    ],
    [/not within repository root/, ['sync-outside-repository']],
    [/normalize paths|invalid url|first path segment|missing protocol scheme/, ['path-malformed']],
    [/pattern .* does not match|no files to sync/, ['sync-pattern-empty', 'sync-nothing-left']],
    [/artifact/, ['artifact-undefined', 'artifact-files-missing', 'artifact-path-invalid']],
    [/app source|source code path/, ['app-source-code']],
    [/app .*permission/, ['app-resource-permissions']],
    [
        /reference does not exist|no such (?:key|variable)|did you mean|^expected a (?:map|sequence) to index/,
        ['reference-missing', 'resource-reference-missing', 'reference-prefix-unknown'],
    ],
    [/cycle detected|circular/, ['reference-circular', 'task-cycle']],
    [/stopping resolution|rounds/, ['references-too-deep', 'references-too-large']],
    [/lookup.*lookup|lookup variables cannot/, ['lookup-refers-to-lookup']],
    [/configure authentication|authentication.*interpolation|interpolation.*auth/, ['reference-in-auth-field']],
    [/bundle name|bundle\.name|name of your bundle/, ['reference-in-bundle-name']],
    [/script/, ['script-content', 'script-env-reference']],
    [/experimental\/(?:pydabs|python)/, ['python-settings']],
    [/secret value|variable used for secret/, ['secret-value-written']],
    [/secret scope/, ['secret-scope-principal']],
    [/grant/, ['grant-incomplete', 'permission-principal']],
    [/\/volumes|volume/, ['volumes-path', 'artifact-path-invalid']],
    [/read-only|must not be set|etag|idempotency_token|cannot be set/, ['read-only-field']],
    [/is required$/, ['resource-name-missing', 'required-field', 'grant-incomplete']],
    [/direct deployment|direct engine|only supported with direct/, ['direct-only']],
    [/terraform or direct/, ['engine-unknown']],
    [
        /serialized_|file_path|field .* not allowed/,
        ['dashboard-content', 'genie-space-content', 'alert-file-fields', 'resource-file-invalid'],
    ],
    [/git branch/, ['git-branch']],
    [/jupyter notebook/, ['notebook-broken']],
    [/lifecycle\.triggers/, ['job-run-trigger']],
    [/must be a string or map/, ['cluster-policy-definition']],
    [/no matching files|syntax error in pattern$/, ['artifact-files-missing', 'path-not-found']],
    [/^failed to parse \.dbalert\.json file/, ['resource-file-invalid']],
    [/source-linked/, ['source-linked-deployment']],
    [/telemetry_config/, ['telemetry-without-effect']],
    [/vector_search_indexes/, ['vector-index-spec']],
];
const NAMES_NOTHING = [
    /^unable to define default workspace root: bundle name not defined$/,
    /^failed to resolve , err: (?:exactly one lookup field must be provided|no valid lookup fields provided)$/,
    /^lookup variables cannot contain references to another lookup variables$/,
    /^expected sequence, got \w+$/,
    /\bcannot merge \w+ with \w+$/,
    /^cannot interpolate non-primitive value of type \w+ into string$/,
    /^please do not use variable interpolation in the name of your bundle/,
    /^permissions section should explicitly include the current deployment identity/,
    /^the bundle root path .* is writable by all workspace users$/,
    /^variables references are too deep/,
    /^run_as section must specify exactly one identity/,
    /^target with mode: production (?:must|should) set workspace\.root_path/,
    /^target with mode: development cannot set trigger pause status/,
    /^python wheel tasks require compute with dbr/,
    /^(?:failed to normalize paths: )?expected a map (?:at|to index) (?!variables\b).* found (?:string|nil)$/,
    /^(?:failed to rewrite .*: )?expected a map or sequence, found \w+$/,
    /^exit error: cannot convert struct field to dynamic type time:/,
    /^syntax error in pattern$/,
    /^there are no files to sync\b/,
    /^misconfigured artifact: please specify build or files property$/,
    /^unable to determine if .* notebook: read \.: is a directory$/,
    /^failed to apply python mutator: experimental\//,
    /^path .* is not within repository root /,
    /^setting a cluster override for a target that uses mode: production/,
];
function namesNothing(text) {
    const plain = plainWords(text);
    return NAMES_NOTHING.some((pattern) => pattern.test(plain));
}
const KNOWN_RULES = [...new Set(SAME.flatMap(([, rules]) => rules))];
function rulesLike(summary) {
    const plain = plainWords(summary);
    return new Set(SAME.flatMap(([pattern, rules]) => (pattern.test(plain) ? rules : [])));
}
function plainWords(text) {
    const words = text
        .toLowerCase()
        .replace(/["'`“”‘’]/g, '')
        .replace(/\s+/g, ' ');
    let end = words.length;
    while (words[end - 1] === '.' || words[end - 1] === '!')
        end--;
    return words.slice(0, end).trim();
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/cli/merge.js




function mergeFindings(ours, theirs) {
    const byLine = groupBy(ours, linesOf);
    const byPath = groupBy(ours, (our) => [pathOf(our)]);
    const byOwner = groupBy(ours, ({ path }) => [path && (0,value/* formatPath */.jV)(path.slice(0, -1))]);
    const candidates = (their) => {
        if (isOfWholeFile(their))
            return ours.filter(({ at }) => at?.file === their.at?.file);
        const [line, path] = [lineOf(their), pathOf(their)];
        if (line === undefined && path === undefined)
            return ours;
        const near = [...((line && byLine.get(line)) || []), ...((path && byPath.get(path)) || [])];
        if (line !== undefined || path === undefined)
            return near;
        return [...near, ...(byOwner.get(path) ?? []), ...(byPath.get((0,value/* formatPath */.jV)(their.path?.slice(0, 3) ?? [])) ?? [])];
    };
    const outdone = new Set();
    const rest = theirs.filter((their) => {
        const near = candidates(their);
        const alike = rulesLike(their.message);
        const same = near.filter((our) => speaksOf(our, their) && saysTheSame(our, their, alike));
        if (same.some((our) => RANK[our.rule.severity] <= RANK[their.rule.severity]))
            return false;
        for (const our of same)
            if (our.target === their.target)
                outdone.add(our);
        return true;
    });
    return [...ours.filter((our) => !outdone.has(our)), ...rest];
}
function speaksOf(our, their) {
    return our.target === undefined || our.target === their.target;
}
function saysTheSame(our, their, alike) {
    if (plainWords(our.message) === plainWords(their.message))
        return true;
    return alike.has(our.rule.id) && (isOneThing(our, their) || sharesName(our, their) || namesNothing(their.message));
}
function isOfWholeFile({ message, at }) {
    return at !== undefined && message.startsWith('failed to load ');
}
function isOneThing(our, their) {
    if (isOfWholeFile(their))
        return our.at?.file === their.at?.file;
    const path = pathOf(their);
    if (path !== undefined && path === pathOf(our))
        return true;
    if (lineOf(their) === undefined || lineOf(their) !== lineOf(our))
        return false;
    return their.at?.column === undefined || our.at?.column === undefined || their.at.column === our.at.column;
}
const RANK = { error: 0, warning: 1, note: 2 };
function sharesName(our, { message, hint = '' }) {
    const text = `${message} ${hint}`;
    return namesIn(our.message).some((name) => name.test(text));
}
const namesIn = (0,remembered/* remembered */.H)((message) => {
    const quoted = [...message.matchAll(/"([^"]+)"/g)].map(([, name = '']) => name);
    const names = quoted
        .flatMap((name) => [name, (0,path/* cleanPath */.ts)(name)])
        .map((name) => name.replace(/^(?:(?:\.{0,2}\/)+|(?:workspace|evaluation|schedule)\.(?=\w+$))/, ''));
    const telling = [...new Set(names)].filter((name) => name !== '' && name !== '.' && name.length <= LONGEST);
    return telling.map((name) => new RegExp(`(?<![\\w-])${escaped(name)}(?![\\w-])`, 'u'));
});
const LONGEST = 1000;
function escaped(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
function lineOf({ at }) {
    return at?.line === undefined ? undefined : `${at.file}:${at.line}`;
}
function linesOf(our) {
    return [...new Set([our, ...(our.related ?? [])].map(lineOf))];
}
function pathOf({ path }) {
    return path === undefined || path.length === 0 ? undefined : (0,value/* formatPath */.jV)(path);
}
function groupBy(findings, keysOf) {
    const groups = new Map();
    for (const finding of findings) {
        for (const key of keysOf(finding)) {
            if (key === undefined)
                continue;
            const group = groups.get(key) ?? [];
            group.push(finding);
            groups.set(key, group);
        }
    }
    return groups;
}


/***/ })

};
