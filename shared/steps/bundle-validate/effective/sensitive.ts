/** What stands in the place of a sensitive value. */
export const MASK = '***'

const WORDS = [
  'password|passwd|passphrase|pwd|secret|token|credentials?|authorization|apikey|privatekey|accesskey|accountkey',
  '(?:api|private|access|account|shared|secret|signing|encryption|master|sas|subscription) ?key',
  '(?:connection ?string|conn ?str|sas ?url|webhook ?url)',
].join('|')
/** `client_secret`, `openaiApiKeyPlaintext`, `DB_PASSWORD`: the last words say what the value is. */
const SENSITIVE_NAME = new RegExp(`(?:^| )(?:${WORDS})(?: (?:value|plaintext|text|base64))?$`)
/** In `fs.azure.account.key.<store>.dfs.core.windows.net` they stand in the middle. */
const SENSITIVE_PART = new RegExp(`(?:^| )(?:${WORDS})(?: |$)`)
/** What each of the words has in it: most names are done with at one look. */
const PERHAPS = /pass|pwd|secret|token|credential|authorization|key|conn|url/iu
/** Names about a secret, which are none: a class of token providers, where a token stands, how long it lives. */
const ABOUT = / (?:type|class|provider|scope|name|id|url|endpoint|uri|version|path|file|enabled|seconds|expiry|ttl)$/

/** Whether a value of this name is to be kept from sight. */
export function isSensitiveName(name: string): boolean {
  if (!PERHAPS.test(name)) return false
  const words = wordsOf(name)
  if (SENSITIVE_NAME.test(words)) return true
  return name.includes('.') && SENSITIVE_PART.test(words) && !ABOUT.test(words)
}

/** Known forms of credentials, and what stands where one stands in a longer text. */
const TOKENS: readonly RegExp[] = [
  // Databricks: personal access tokens and OAuth secrets.
  /\b(?:dapi|dkea|dose|dsapi)[0-9a-f]{32}(?:-\d+)?\b/g,
  /\b(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_[A-Za-z0-9_]{40,}|glpat-[A-Za-z0-9_-]{20,})/g,
  /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/g,
  /\bsk-(?:proj-|ant-)?[A-Za-z0-9_-]{20,}/g,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
  /\bAIza[A-Za-z0-9_-]{35}/g,
  /\bhf_[A-Za-z0-9]{30,}/g,
  // A secret of a Microsoft Entra application.
  /(?<![\w~.-])[\w~.-]{3}[78]Q~[\w~.-]{30,}/g,
  // A JSON Web Token.
  /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
  /https:\/\/hooks\.slack\.com\/services\/\S+/g,
  // A user's password in an address.
  /(?<=\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@]{0,200}:)[^\s/@]+(?=@)/gi,
  /(?<=[?&](?:sig|signature|token|code|key|password)=)[^&\s"']+/gi,
  // `AccountKey=…;`, `--password=…`, `password: …` within a longer text.
  /(?<=(?:account_?key|shared_?access_?key|access_?key|api_?key|private_?key|password|passwd|pwd|secret|token)["']?\s{0,2}[=:]\s{0,2}["']?)(?!\{\{|\$\{)[^\s;,&"'}]+/gi,
  /(?<=\b(?:bearer|basic)\s+)[A-Za-z0-9._~+/-]{16,}=*/gi,
]

/** What every one of them has in it: most texts are done with at one look. */
const SUSPECT =
  /dapi|dkea|dose|dsapi|gh[pousr]_|github_pat_|glpat-|xox|sk-|A[KS]IA|AIza|hf_|[78]Q~|eyJ|-----BEGIN|hooks\.slack|@|[?&](?:sig|signature|token|code|key|password)=|(?:key|access|password|passwd|pwd|secret|token)["']?\s{0,2}[=:]|bearer|basic/i

/** The text without what looks like a credential in it. */
export function withoutTokens(text: string): string {
  if (!SUSPECT.test(text)) return text
  return TOKENS.reduce((rest, token) => rest.replace(token, MASK), text)
}

/** The variables that a longer text takes a secret from: `jdbc:…;password=${var.entry}`. */
export function assignedVariables(text: string): string[] {
  return text.includes('${') ? [...text.matchAll(ASSIGNED_VARIABLE)].map(([, name = '']) => name) : []
}

const ASSIGNED_VARIABLE =
  /(?:account_?key|access_?key|api_?key|private_?key|password|passwd|pwd|secret|token)["']?\s{0,2}[=:]\s{0,2}["']?\$\{(?:var|variables)\.([^.}[]+)/gi

/** `--password` or `--db-token`: what follows it in a list of arguments is sensitive. */
export function isSensitiveFlag(text: string): boolean {
  return /^--?[A-Za-z]/.test(text) && isSensitiveName(text.replace(/^-+/, ''))
}

/** A reference to a secret or to something that a workspace resolves is not the secret: `{{secrets/scope/key}}`. */
export function isOnlyReference(text: string): boolean {
  return text === '' || /^(?:\{\{[^{}]*\}\}|\$\{[^{}]*\})$/.test(text.trim())
}

/** `clientSecret`, `CLIENT_SECRET` and `client.secret` are all `client secret`. */
function wordsOf(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()
}
