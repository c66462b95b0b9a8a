/** What stands in the place of a sensitive value. */
export const MASK = '***'

/** `eos_token`, `pad_token`: words that a language model reads; `idempotency_token`: a name that a caller makes up. */
const TOKEN = '(?<!(?:^| )(?:bos|cls|eos|idempotency|mask|pad|sep|special|stop|unk) )token'
const WORDS = [
  `password|passwd|passphrase|pwd|secret|${TOKEN}|credentials?|authorization|apikey|privatekey|accesskey|accountkey`,
  '(?:api|private|access|account|shared|secret|signing|encryption|master|sas|subscription) ?key',
  '(?:connection ?string|conn ?str|sas ?url|webhook ?url)',
  // The key of a custom provider of models, beside the `key` that says in which header it is sent.
  'value(?= plaintext$)',
].join('|')
/** `client_secret`, `openaiApiKeyPlaintext`, `DB_PASSWORD`: the last words say what the value is. */
const SENSITIVE_NAME = new RegExp(`(?:^| )(?:${WORDS})(?: (?:value|plaintext|text|base64))?$`)
/** In `fs.azure.account.key.<store>.dfs.core.windows.net` they stand in the middle. */
const SENSITIVE_PART = new RegExp(`(?:^| )(?:${WORDS})(?: |$)`)
/** What each of the words has in it: most names are done with at one look. */
const PERHAPS = /pass|pwd|secret|token|credential|authorization|key|conn|url|plaintext/iu
/** Names about a secret, which are none: a class of token providers, where a token stands, how long it lives. */
const ABOUT = / (?:type|class|provider|scope|name|id|url|endpoint|uri|version|path|file|enabled|seconds|expiry|ttl)$/

/** Whether a value of this name is to be kept from sight. */
export function isSensitiveName(name: string): boolean {
  if (!PERHAPS.test(name)) return false
  const words = wordsOf(name)
  if (SENSITIVE_NAME.test(words)) return true
  return name.includes('.') && SENSITIVE_PART.test(words) && !ABOUT.test(words)
}

/** Known forms of credentials, each after what every text has that holds one: most are done with at one look. */
const TOKENS: readonly (readonly [hint: RegExp, token: RegExp])[] = [
  // Databricks: personal access tokens and OAuth secrets.
  [/dapi|dkea|dose|dsapi/, /\b(?:dapi|dkea|dose|dsapi)[0-9a-f]{32}(?:-\d+)?\b/g],
  [
    /gh[pousr]_|github_pat_|glpat-/,
    /\b(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_[A-Za-z0-9_]{40,}|glpat-[A-Za-z0-9_-]{20,})/g,
  ],
  [/xox/, /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/g],
  [/sk-/, /\bsk-(?:proj-|ant-)?[A-Za-z0-9_-]{20,}/g],
  [/A[KS]IA/, /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g],
  [/AIza/, /\bAIza[A-Za-z0-9_-]{35}/g],
  [/hf_/, /\bhf_[A-Za-z0-9]{30,}/g],
  // A secret of a Microsoft Entra application.
  [/[78]Q~/, /(?<![\w~.-])[\w~.-]{3}[78]Q~[\w~.-]{30,}/g],
  // A JSON Web Token. Its first part is found alone, too: what follows it is then not looked for from each `eyJ` in it.
  [/eyJ/, /\beyJ[A-Za-z0-9_-]{8,}(\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*)?/g],
  [/-----BEGIN/, /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g],
  [/hooks\.slack/, /https:\/\/hooks\.slack\.com\/services\/\S+/g],
  [/webhook\.office/, /https:\/\/[\w-]+\.webhook\.office\.com\/\S+/g],
  // A user's password in an address; one that was read as a path has a single slash.
  [/@/, /(?<=\b[a-z][a-z0-9+.-]*:\/\/?[^\s/:@]{0,200}:)[^\s/@]+(?=@)/gi],
  [/[?&](?:sig|signature|token|code|key|password)=/i, /(?<=[?&](?:sig|signature|token|code|key|password)=)[^&\s"']+/gi],
  // `AccountKey=…;`, `--password=…`, `password: …` within a longer text.
  [
    /(?:key|password|passwd|pwd|secret|token)["']?\s{0,2}[=:]/i,
    /(?<=(?:account_?key|shared_?access_?key|access_?key|api_?key|private_?key|password|passwd|pwd|secret|token)["']?\s{0,2}[=:]\s{0,2}["']?)(?!\{\{|\$\{)[^\s;,&"'}]+/gi,
  ],
  // Looks ahead before it looks back over blanks, however many: not from each of them.
  [/bearer|basic/i, /(?=[A-Za-z0-9._~+/-]{16})(?<=\b(?:bearer|basic)\s+)[A-Za-z0-9._~+/-]{16,}=*/gi],
]
const SUSPECT = new RegExp(TOKENS.map(([hint]) => hint.source).join('|'), 'i')

/** The text without what looks like a credential in it. */
export function withoutTokens(text: string): string {
  if (!SUSPECT.test(text)) return text
  return TOKENS.reduce((rest, [hint, token]) => (hint.test(rest) ? rest.replace(token, maskFound) : rest), text)
}

/** @param rest of what was found, where a format may be found without it: then it is none. For any other it is the offset. */
function maskFound(found: string, rest: string | number | undefined): string {
  return rest === undefined ? found : MASK
}

/** The variables that a longer text takes a secret from: `jdbc:…;password=${var.entry}`. */
export function assignedVariables(text: string): string[] {
  return ASSIGNED.test(text) ? [...text.matchAll(ASSIGNED_VARIABLE)].map(([, name = '']) => name) : []
}

/** What every such text has: most are done with at one look. */
const ASSIGNED = /[=:]\s{0,2}["']?\$\{var/i
const ASSIGNED_VARIABLE =
  /(?:account_?key|access_?key|api_?key|private_?key|password|passwd|pwd|secret|token)["']?\s{0,2}[=:]\s{0,2}["']?\$\{(?:var|variables)\.([^.}[]+)/gi

/** `--password` or `--db-token`: what follows it in a list of arguments is sensitive. `--key=api_token` has its value. */
export function isSensitiveFlag(text: string): boolean {
  return /^--?[A-Za-z][^=]*$/.test(text) && isSensitiveName(text.replace(/^-+/, ''))
}

/** A reference to a secret or to something that a workspace resolves is not the secret: `{{secrets/scope/key}}`. */
export function isOnlyReference(text: string): boolean {
  return /^(?:\$\{[^{}]*\})?$/.test(withoutPlaceholders(text).trim())
}

/** `my-openai-key`, or `openai-key-2`, under `api_key` names a secret of a scope; under `password` it would be one. */
export function isNameOfSecret(text: string, name: string): boolean {
  return SEVERAL_WORDS.test(text) && !isPasswordName(name)
}

/** Under such a name, words are a secret as well as letters and digits. */
export function isPasswordName(name: string): boolean {
  return PASSWORD_NAME.test(name)
}

const SEVERAL_WORDS = /^[a-z]+\d{0,2}(?:[-_./ ](?:[a-z]+\d{0,2}|\d{1,2}))+$/i
/** `db_password_secret` names the secret of the password; `openai_api_key_plaintext` is where the secret itself stands. */
const PASSWORD_NAME = /(?:pass(?:word|wd|phrase|code)?|pwd)s?(?:[-_. ]?(?:value|plain|text|base64)+)?$|_plaintext$/i

/**
 * Without what a workspace or a pipeline puts in later: `{{secrets/scope/key}}` and what its scope and key are made
 * of, `${{ secrets.TOKEN }}` of GitHub, `$(TOKEN)` of Azure Pipelines.
 */
export function withoutPlaceholders(text: string): string {
  return /\{\{|\$\(/.test(text) ? text.replaceAll(PLACEHOLDER, ' ') : text
}

/** What such a text has in it that only a workspace or a pipeline knows. */
export function placeholdersIn(text: string): readonly string[] {
  return /\{\{|\$\(/.test(text) ? (text.match(PLACEHOLDER) ?? []) : []
}

const PLACEHOLDER = /\$?\{\{(?:[^{}$]|\$\{[^{}]{0,300}\}|\$){0,300}\}\}|\$\([A-Za-z][\w.-]{0,300}\)/g

/** `clientSecret`, `CLIENT_SECRET` and `client.secret` are all `client secret`. */
function wordsOf(name: string): string {
  const separated = name.replace(/([a-z0-9])([A-Z])/g, '$1 $2')
  // The letters of all scripts take a millisecond to compile.
  return (
    /[\u0080-\uffff]/.test(name) ? separated.replace(/[^\p{L}\p{N}]+/gu, ' ') : separated.replace(/[^A-Za-z0-9]+/g, ' ')
  )
    .trim()
    .toLowerCase()
}
