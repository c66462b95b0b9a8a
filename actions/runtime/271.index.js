export const id = 271;
export const ids = [271];
export const modules = {

/***/ 7271:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mergeFindings: () => (/* binding */ mergeFindings)
});

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/config/value.js
var value = __webpack_require__(6959);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/cli/same-mistake.js
/**
 * Which of our rules says what a diagnostic of the CLI says, by its summary. The same mistake has one line here,
 * however the CLI words it; a rule that is not named here never hides anything the CLI said.
 */
const SAME = [
    [/^substring .* found in/, ['workspace-prefix-doubled']],
    [/databricks_cluster_id .* ignored/, ['cluster-id-ignored']],
    [/: no such target\b/, ['target-invalid']],
    [/glob pattern characters/, ['bundle-path-pattern']],
    [/lookup fields? (?:must be )?provided/, ['lookup-fields']],
    [/variables file/, ['yaml-invalid', 'variable-kind']],
    [/default workspace root/, ['bundle-name-missing']],
    [/^unknown field\b/, ['unknown-field', 'unknown-to-core-schema', 'variable-undeclared']],
    [/^expected an? .* value, found null|found null$/, ['null-value', 'wrong-type', 'null-resource']],
    [
        /^expected .*, found |^cannot parse|loss of precision|unable to (?:parse|convert)/,
        ['wrong-type', 'number-out-of-range', 'target-invalid', 'yaml-invalid'],
    ],
    [
        /^required field\b.* not set/,
        ['required-field', 'grant-incomplete', 'resource-name-missing', 'alert-file-incomplete'],
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
    [/^expected a map at|^expected sequence, got/, ['section-empty']],
    [/expected a map (?:at|to index|or sequence)\b.* found string$/, ['reference-instead-of-map']],
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
        /not found|no such file or directory|is a directory$|expected a (?:file|notebook)|is not contained in|outside of/,
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
    [/secret value/, ['secret-value-written']],
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
    [/no matching files/, ['artifact-files-missing']],
    [/source-linked/, ['source-linked-deployment']],
    [/telemetry_config/, ['telemetry-without-effect']],
    [/vector_search_indexes/, ['vector-index-spec']],
];
/**
 * What the CLI says without naming what it is about, as of Databricks CLI 1.10.0: of one target it is the same as whatever
 * we say of the kind.
 */
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
];
/** Whether a text of the CLI leaves open which thing it is about. */
function namesNothing(text) {
    const plain = plainWords(text);
    return NAMES_NOTHING.some((pattern) => pattern.test(plain));
}
/** All that the table names. */
const KNOWN_RULES = [...new Set(SAME.flatMap(([, rules]) => rules))];
/** Rule ids that say what the summary says; none for what only the CLI knows. */
function rulesLike(summary) {
    const plain = plainWords(summary);
    return new Set(SAME.flatMap(([pattern, rules]) => (pattern.test(plain) ? rules : [])));
}
/** Lower case, without quotes and the full stop, one space between words. */
function plainWords(text) {
    return text
        .toLowerCase()
        .replace(/["'`“”‘’]/g, '')
        .replace(/\s+/g, ' ')
        .replace(/[.!]+$/, '')
        .trim();
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/cli/merge.js


/**
 * Our findings, and those of the CLI that none of ours says already: of the same target, about the same kind of mistake, and
 * about the same thing: at the same place or path, or naming it. Where the CLI takes the same mistake more seriously, its
 * word stands instead of ours.
 */
function mergeFindings(ours, theirs) {
    const byLine = groupBy(ours, lineOf);
    const byPath = groupBy(ours, pathOf);
    const candidates = (their) => {
        if (isOfWholeFile(their))
            return ours.filter(({ at }) => at?.file === their.at?.file);
        const [line, path] = [lineOf(their), pathOf(their)];
        if (line === undefined && path === undefined)
            return ours;
        return [...((line && byLine.get(line)) || []), ...((path && byPath.get(path)) || [])];
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
/** What we say of the bundle as a whole, the CLI says of every target. */
function speaksOf(our, their) {
    return our.target === undefined || our.target === their.target;
}
function saysTheSame(our, their, alike) {
    if (plainWords(our.message) === plainWords(their.message))
        return true;
    return alike.has(our.rule.id) && (isOneThing(our, their) || sharesName(our, their) || namesNothing(their.message));
}
/** Of a file that it cannot read, the CLI tells one mistake, and not always at the line that we do. */
function isOfWholeFile({ message, at }) {
    return at !== undefined && message.startsWith('failed to load ');
}
/** Whether both stand at one place, or at one path. Of two things in one line, neither is the other. */
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
/** Whether the CLI names what we name: with or without what leads to it, as it shortens a path. */
function sharesName(our, { message, hint = '' }) {
    const text = `${message} ${hint}`;
    const quoted = [...our.message.matchAll(/"([^"]+)"/g)].map(([, name = '']) => name);
    const names = quoted.map((name) => name.replace(/^(?:(?:\.\.?\/)+|workspace\.(?=\w+$))/, ''));
    return names.some((name) => name !== '' && new RegExp(`(?<![\\w-])${escaped(name)}(?![\\w-])`, 'u').test(text));
}
function escaped(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
function lineOf({ at }) {
    return at?.line === undefined ? undefined : `${at.file}:${at.line}`;
}
function pathOf({ path }) {
    return path === undefined || path.length === 0 ? undefined : (0,value/* formatPath */.jV)(path);
}
function groupBy(findings, keyOf) {
    const groups = new Map();
    for (const finding of findings) {
        const key = keyOf(finding);
        if (key === undefined)
            continue;
        const group = groups.get(key) ?? [];
        group.push(finding);
        groups.set(key, group);
    }
    return groups;
}


/***/ })

};
