/**
 * A stand-in for the program `databricks`, as strict as the real one (Databricks CLI 1.12.1) and in its words: it refuses
 * flags, targets and directories that the real one refuses and, beyond that, an environment that holds more than it needs
 * or lacks what keeps code from running. What it says of a bundle stands in a scenario. Called as `program.cjs <scenario.json> <calls.jsonl> …`.
 */
const { appendFileSync, existsSync, readFileSync } = require('node:fs')
const { relative } = require('node:path')

const [scenarioFile, callsFile, ...args] = process.argv.slice(2)
const scenario = JSON.parse(readFileSync(scenarioFile, 'utf8'))
appendFileSync(callsFile, `${JSON.stringify({ args, env: process.env, cwd: process.cwd() })}\n`)

const ALLOWED =
  /^(?:PATH|HOME|USERPROFILE|APPDATA|LOCALAPPDATA|TMP|TEMP|TMPDIR|XDG_(?:CONFIG|CACHE)_HOME|NO_COLOR|TERM|(?:https?|no|all)_proxy|SSL_CERT_(?:FILE|DIR)|DATABRICKS_.+|ARM_.+|AZURE_CONFIG_DIR|BUNDLE_VAR_.+)$/i
const COMMANDS = {
  version: ['--output'],
  'bundle validate': ['--output', '--target'],
  'bundle plan': ['--output', '--target'],
}

function fail(message, exitCode = 1) {
  process.stderr.write(`Error: ${message}\n`)
  process.exit(exitCode)
}

const words = args.slice(0, args.findIndex((arg) => arg.startsWith('-')) >>> 0)
const command = words.join(' ')
const known = COMMANDS[command]
if (known === undefined) fail(`unknown command "${words[0]}" for "databricks"`)
const flags = {}
for (let index = words.length; index < args.length; index++) {
  const flag = args[index]
  if (!known.includes(flag)) fail(`unknown flag: ${flag}`)
  flags[flag] = args[++index]
  if (flags[flag] === undefined) fail(`flag needs an argument: ${flag}`)
}
const output = flags['--output'] ?? 'text'
if (!['json', 'text'].includes(output))
  fail(`invalid argument "${output}" for "-o, --output" flag: accepted arguments are json and text`)

const strange = Object.keys(process.env).filter((name) => !ALLOWED.test(name) && name !== scenario.tokenVariable)
if (strange.length > 0) fail(`stand-in: the environment holds ${strange.join(', ')}`, 97)
for (const name of ['DATABRICKS_BUNDLE_RESTRICTED_CODE_EXECUTION', 'DATABRICKS_CLI_DISABLE_UPDATE_CHECK']) {
  if (process.env[name] !== '1') fail(`stand-in: ${name} is not set`, 98)
}
if (process.env.NO_COLOR === undefined) fail('stand-in: colours are not turned off', 99)
// In the bundle a repository could have put a state or a Terraform of its own.
for (const name of ['DATABRICKS_BUNDLE_TMP', 'DATABRICKS_CACHE_DIR']) {
  const directory = process.env[name]
  if (directory === undefined || !relative(process.cwd(), directory).startsWith('..'))
    fail(`stand-in: ${name} is not apart`, 96)
}

function version() {
  const text = scenario.version ?? '1.13.0'
  // The retired CLI knows no such command.
  if (scenario.retired) fail('No such command "version".', 2)
  process.stdout.write(output === 'json' ? JSON.stringify({ Version: text }) : `Databricks CLI v${text}\n`)
}

function bundle(answers = {}) {
  const roots = ['databricks.yml', 'databricks.yaml', 'bundle.yml', 'bundle.yaml'].filter((file) => existsSync(file))
  if (roots.length !== 1) fail('Unable to locate the bundle root: databricks.yml not found.')
  if ((process.env.HOME ?? process.env.USERPROFILE) === undefined)
    fail('unable to load user specific gitconfig: $HOME is not set')
  const target = flags['--target']
  const answer = answers[target]
  if (answer === undefined) fail(`${target}: no such target. Available targets: ${Object.keys(answers).join(', ')}`)
  if (answer.hang) setInterval(() => {}, 1000)
  process.stderr.write(answer.stderr ?? '')
  process.stdout.write(typeof answer.stdout === 'string' ? answer.stdout : JSON.stringify(answer.stdout ?? {}))
  process.exitCode = answer.exitCode ?? 0
}

if (command === 'version') version()
else bundle(command === 'bundle plan' ? scenario.plans : scenario.targets)
