import { defineStep, type InputSpecs, type OutputSpecs } from '../../kernel/index.ts'

export const inputs = {
  command: {
    kind: 'choice',
    values: ['check', 'init'],
    default: 'check',
    label: 'Command',
    doc: '`check` judges the candidate. `init` looks at the predictions of `candidate` (and `champion`) and proposes a gate file with margins that their rows can decide; it is printed, and nothing is judged.',
  },
  config: {
    kind: 'path',
    default: 'model-gate.yml',
    label: 'Gate file',
    doc: 'What the candidate must keep to: model, data, rules, slices, decision, waivers.',
    example: 'model-gate.yml',
  },
  configRef: {
    kind: 'text',
    label: 'Protected ref of the gate file',
    doc: 'Git ref to read the gate file from, such as `origin/main`: then a pull request cannot relax its own gate. What the change would alter is shown in the report and does not count. Default: the file as it is checked out.',
    example: 'origin/main',
  },
  candidate: {
    kind: 'text',
    label: 'Candidate',
    doc: 'Predictions of the candidate instead of the gate’s `data.candidate`: a path or glob (Parquet, CSV, JSON, a Delta table), `runs:/<run>/<artifact>` or `models:/<name>/<version>`.',
    example: 'eval/candidate.parquet',
  },
  champion: {
    kind: 'text',
    label: 'Champion',
    doc: 'Predictions of the champion instead of the gate’s `data.champion`, in the same forms, or `models:/<name>@<alias>`.',
    example: 'models:/prod.credit.pd@champion',
  },
  registry: {
    kind: 'text',
    label: 'Model registry',
    doc: 'Where `runs:/` and `models:/` are looked up: the address of an MLflow server, or a folder. Credentials come from MLflow’s own environment variables. Default: `MLFLOW_TRACKING_URI`.',
    example: 'https://mlflow.bank.example',
  },
  writeTags: {
    kind: 'boolean',
    default: false,
    label: 'Write tags',
    doc: 'Writes the verdict back to the candidate’s run and model version, as tags `gate_verdict`, `gate_config_sha256` and `gate_holdout_sha256`.',
  },
  selfTest: {
    kind: 'boolean',
    default: false,
    label: 'Self-test',
    doc: 'Adds an experiment on these very rows: how often this gate would block an equal model, and how often it would catch one that is worse by the margin.',
  },
  failOn: {
    kind: 'choice',
    values: ['fail', 'inconclusive', 'never'],
    default: 'fail',
    label: 'Fail on',
    doc: '`fail`: as the gate decides. `inconclusive`: what is not decided fails, too. `never`: reports, and warns at most.',
  },
  threads: {
    kind: 'integer',
    min: 1,
    max: 64,
    label: 'Worker threads',
    doc: 'Threads for the bootstrap; the result is the same, byte for byte, for any number. Default: one a core.',
  },
  memoryLimit: {
    kind: 'text',
    default: '1GB',
    label: 'Memory limit of the engine',
    doc: 'The most memory the engine may use before it spills to disk, e.g. `500MB` or `4GB`.',
    example: '4GB',
  },
  enginePath: {
    kind: 'path',
    label: 'DuckDB directory',
    doc: 'A directory that holds `node_modules/@duckdb/node-api`, for runners that reach no registry. Default: DuckDB comes from `node_modules` or the tool cache, or is fetched once from your npm registry by pinned checksum.',
    example: '/opt/countersign/duckdb',
  },
} as const satisfies InputSpecs

export const outputs = {
  verdict: { doc: '`pass`, `waived`, `inconclusive` or `fail`: the worst of all rules that block.' },
  rules: { doc: 'How many rules were asked, slices counted apart.' },
  failed: { doc: 'How many of them failed.' },
  inconclusive: { doc: 'How many the data do not decide.' },
  waived: { doc: 'How many were set aside by a waiver.' },
  configDigest: { doc: 'SHA-256 of the gate file that counted.' },
  holdoutDigest: { doc: 'Digest of the evaluation rows: ids and labels. Empty in other modes.' },
} as const satisfies OutputSpecs

export const modelGate = defineStep({
  id: 'model-gate',
  task: { name: 'CountersignModelGate', id: '0b0f1b0e-2c57-4d9b-8a8e-6f0f8e6b7c31' },
  title: 'Model gate',
  summary: 'Is the candidate good enough, and no worse than the champion?',
  doc: 'Judges a candidate model from its predictions, from the time series of a risk model, or from metrics that a run logged: against absolute bounds and against the champion, with intervals. It says pass, fail or **inconclusive**, and is right about which.',
  branding: { icon: 'trending-up', color: 'blue' },
  inputs,
  outputs,
  schemas: () => import('./config/schema.ts').then((module) => [module.gateSchema]),
  limits: [
    'Predictions are read from files, MLflow or a folder registry; Unity Catalog comes with promotion.',
    'All rows of an evaluation are held in memory, about 40 bytes a row and model.',
  ],
  example: { config: 'model-gate.yml' },
  load: () => import('./run.ts').then((module) => module.run),
})
