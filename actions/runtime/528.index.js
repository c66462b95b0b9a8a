export const id = 528;
export const ids = [528];
export const modules = {

/***/ 82528:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  stepHelp: () => (/* binding */ stepHelp)
});

// UNUSED EXPORTS: EXIT_CODES, defaultText, describeKind, exampleCommand, generalHelp

// EXTERNAL MODULE: ./lib/shared/kernel/index.js + 15 modules
var kernel = __webpack_require__(94470);
;// CONCATENATED MODULE: ./lib/shared/cli/markdown.js
function markdown_plainText(markdown) {
    return markdown
        .replace(/\[([^\]]+)\]\(([^)]+)\)/g, '$1 ($2)')
        .replace(/\*\*([^*]+)\*\*/g, '$1')
        .replace(/`([^`]+)`/g, '$1');
}
function wrapText(text, width, indent) {
    const lines = [];
    let line = '';
    for (const word of text.split(/\s+/).filter((part) => part !== '')) {
        if (line !== '' && indent.length + line.length + 1 + word.length > width) {
            lines.push(indent + line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return line === '' ? lines : [...lines, indent + line];
}

;// CONCATENATED MODULE: ./lib/shared/cli/help.js


const WIDTH = 100;
const EXIT_CODES = [
    ['0', 'pass or warn'],
    ['1', 'fail: the answer is no'],
    ['2', 'inconclusive, or a conflict with another promotion'],
    ['3', 'could not decide (engine, network, service, cancelled): safe to run again'],
    ['4', 'bad input or configuration'],
];
const OPTIONS = [
    ['--json', 'Prints the report as JSON on stdout, and nothing else there.'],
    ['--no-colour', 'Prints plain text (as does NO_COLOR in the environment).'],
    ['--verbose', 'Prints debugging lines, stacks among them, on stderr.'],
    ['--help', 'Prints this.'],
    ['--version', 'Prints the version.'],
];
function generalHelp(definitions, version) {
    return page([
        `Countersign ${version}: release gates for machine learning on Azure Databricks.`,
        '',
        'Usage: countersign <step> --input value …',
        '       countersign <step> --help',
        '',
        'Steps',
        ...columns(definitions.map(({ id, summary }) => [id, plainText(summary)])),
        '',
        'Options',
        ...columns(OPTIONS),
        '',
        'Exit codes',
        ...columns(EXIT_CODES),
    ]);
}
function stepHelp(definition) {
    return page([
        ...wrapText(`countersign ${definition.id}: ${markdown_plainText(definition.summary)}`, WIDTH, ''),
        '',
        ...wrapText(markdown_plainText(definition.doc), WIDTH, ''),
        '',
        `Usage: countersign ${definition.id} ${usage(definition.inputs)}`,
        '',
        'Example',
        `  ${exampleCommand(definition)}`,
        '',
        'Inputs',
        ...Object.entries({ ...definition.inputs, ...kernel/* COMMON_INPUTS */.s7 }).flatMap(inputHelp),
        'Outputs',
        ...columns(Object.entries({ ...definition.outputs, ...kernel/* COMMON_OUTPUTS */.hc }).map(([name, { doc }]) => [
            (0,kernel/* kebabCase */.kW)(name),
            markdown_plainText(doc),
        ])),
        '',
        'Options',
        ...columns(OPTIONS),
        '',
        'Exit codes',
        ...columns(EXIT_CODES),
    ]);
}
function exampleCommand(definition) {
    const flags = Object.entries(definition.example).map(([name, value]) => `--${name} ${shellWord(value)}`);
    return ['countersign', definition.id, ...flags].join(' ');
}
function describeKind(spec) {
    switch (spec.kind) {
        case 'text':
            return 'text';
        case 'path':
            return 'path, relative to the workspace';
        case 'secret':
            return 'secret text';
        case 'lines':
            return 'list, one item per line';
        case 'choice':
            return `one of ${spec.values.join(', ')}`;
        case 'boolean':
            return 'true or false';
        case 'integer':
        case 'number':
            return `${spec.kind === 'integer' ? 'whole number' : 'number'}${range(spec.min, spec.max)}`;
    }
}
function defaultText(spec) {
    if (!('default' in spec) || spec.default === undefined)
        return undefined;
    return Array.isArray(spec.default) ? spec.default.join('\n') : String(spec.default);
}
function range(min, max) {
    if (min !== undefined && max !== undefined)
        return ` from ${min} to ${max}`;
    if (min !== undefined)
        return `, at least ${min}`;
    return max === undefined ? '' : `, at most ${max}`;
}
function inputHelp([name, spec]) {
    const fallback = defaultText(spec);
    const facts = [
        spec.required === true ? 'required' : undefined,
        describeKind(spec),
        spec.kind === 'lines' ? 'repeat the flag for more' : undefined,
        fallback === undefined ? undefined : `default ${fallback}`,
    ].filter((fact) => fact !== undefined);
    return [
        `  --${(0,kernel/* kebabCase */.kW)(name)}${placeholder(spec)}`,
        ...wrapText(`${markdown_plainText(spec.doc)} (${facts.join('; ')})`, WIDTH, '      '),
        ...(spec.example === undefined ? [] : [`      e.g. --${(0,kernel/* kebabCase */.kW)(name)} ${shellWord(spec.example)}`]),
        '',
    ];
}
function usage(inputs) {
    const required = Object.entries(inputs).filter(([, spec]) => spec.required === true);
    const command = inputs.command?.kind === 'choice' ? [`[${inputs.command.values.join('|')}]`] : [];
    return [...command, ...required.map(([name, spec]) => `--${(0,kernel/* kebabCase */.kW)(name)}${placeholder(spec)}`), '[options]'].join(' ');
}
function placeholder(spec) {
    switch (spec.kind) {
        case 'choice':
            return ` <${spec.values.join('|')}>`;
        case 'boolean':
            return '[=true|false]';
        case 'integer':
        case 'number':
            return ' <number>';
        case 'path':
            return ' <path>';
        default:
            return ' <text>';
    }
}
function shellWord(value) {
    return /^[\w./:=@%+,-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
}
function columns(rows) {
    const left = Math.max(...rows.map(([name]) => name.length)) + 4;
    return rows.flatMap(([name, meaning]) => {
        const [first = '', ...rest] = wrapText(meaning, WIDTH, ' '.repeat(left));
        return [`  ${name}`.padEnd(left) + first.slice(left), ...rest];
    });
}
function page(lines) {
    return `${lines.join('\n').trimEnd()}\n`;
}


/***/ })

};
