import { describe, expect, test } from '@jest/globals'
import { isOnlyReference, isSensitiveFlag, isSensitiveName, withoutTokens } from './sensitive.ts'

describe('a sensitive name', () => {
  test.each([
    ...[
      'password',
      'DB_PASSWORD',
      'clientSecret',
      'client_secret',
      'token',
      'access-token',
      'openai_api_key_plaintext',
      'value_plaintext',
    ],
    ...['stop_api_token', 'notoken_token'],
    ...['apiKey', 'connection_string', 'aws_secret_access_key', 'private.key', 'credentials', 'sasToken', 'accountKey'],
    'fs.azure.account.key.store.dfs.core.windows.net',
    'fs.azure.account.oauth2.client.secret.store.dfs.core.windows.net',
    'spark.hadoop.javax.jdo.option.ConnectionPassword',
  ])('is %s', (name) => expect(isSensitiveName(name)).toBe(true))

  test.each([
    ...[
      'value',
      'plaintext',
      'is_plaintext',
      'name',
      'max_tokens',
      'task_key',
      'job_cluster_key',
      'secret_scope',
      'token_count',
      'tokenizer',
      'primary_key',
    ],
    ...['eos_token', 'padToken', 'special_token', 'model.bos_token'],
    ...['key', 'catalog', 'secrets', 'embed_credentials_mode', 'passthrough', 'author', '', 'secretary', 'etag'],
    'spark.databricks.passthrough.enabled',
    'fs.azure.sas.token.provider.type',
  ])('is not %j', (name) => expect(isSensitiveName(name)).toBe(false))
})

describe('a credential in a text', () => {
  test.each([
    [`use dapi${'0123456789abcdef'.repeat(2)} here`, 'use *** here'],
    [`ghp_${'a1B2'.repeat(9)}`, '***'],
    [`AKIA${'A1B2C3D4'.repeat(2)}`, '***'],
    ['jdbc:sqlserver://h;user=u;password=hunter2;x=y', 'jdbc:sqlserver://h;user=u;password=***;x=y'],
    ['https://user:s3cret@host/path', 'https://user:***@host/path'],
    ['to https://bank.webhook.office.com/webhookb2/3f0c5a52@7a21/IncomingWebhook/1b6c now', 'to *** now'],
    ['x @ https:/user:s3cret@host/path', 'x @ https:/user:***@host/path'],
    ['DefaultEndpointsProtocol=https;AccountKey=abc+/=;x', 'DefaultEndpointsProtocol=https;AccountKey=***;x'],
    ['https://x.blob/y?sv=1&sig=ab%2Bcd&se=2', 'https://x.blob/y?sv=1&sig=***&se=2'],
    ['{"password": "hunter2", "a": 1}', '{"password": "***", "a": 1}'],
    ['-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----', '***'],
    ['Authorization: Bearer abcdefghijklmnop1234', 'Authorization: Bearer ***'],
    ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl', '***'],
    [`dose${'0123456789abcdef'.repeat(2)}`, '***'],
    [`github_pat_${'a1B2'.repeat(10)} glpat-${'a1B2'.repeat(5)}`, '*** ***'],
    ['xoxb-1234567890-abc', '***'],
    [`sk-proj-${'a1B2'.repeat(5)}`, '***'],
    [`ASIA${'A1B2C3D4'.repeat(2)}`, '***'],
    [`AIza${'a1B2C'.repeat(7)}`, '***'],
    [`hf_${'a1B2C3'.repeat(5)}`, '***'],
    [`abc8Q~${'a1B2C3'.repeat(5)}`, '***'],
    ['https://hooks.slack.com/services/T0/B0/x', '***'],
    ['https://x/y?Token=abc', 'https://x/y?Token=***'],
    ['DB_PASSWORD: hunter2, to SHARED_ACCESS_KEY = x', 'DB_PASSWORD: ***, to SHARED_ACCESS_KEY = ***'],
    ['BASIC dXNlcjpwYXNzd29yZA==', 'BASIC ***'],
    [`hf_${'a1B2C3'.repeat(5)} for https://u:s3cret@host`, '*** for https://u:***@host'],
  ])('%j', (text, masked) => expect(withoutTokens(text)).toBe(masked))

  test.each([
    'a plain sentence about a token',
    '15.4.x-scala2.12',
    'Standard_DS3_v2',
    '/Workspace/Users/someone@example.com/.bundle/fraud/prod',
    'https://adb-1234567890123456.7.azuredatabricks.net',
    'password={{secrets/scope/key}}',
    `password=\${var.entry}`,
    '0 0 6 * * ?',
    'dapi-documentation',
  ])('is not in %j', (text) => expect(withoutTokens(text)).toBe(text))

  test('is found in bounded time', () => {
    const long = `${'https://'.repeat(2000)}${'a'.repeat(100_000)}${'password='.repeat(2000)}-----BEGIN `
    const started = process.hrtime.bigint()
    withoutTokens(long)
    expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(2000)
  })

  test('is found behind any number of blanks', () => {
    expect(withoutTokens(`basic ${' '.repeat(1_000_000)}!`)).toHaveLength(1_000_007)
    expect(withoutTokens(`basic ${' '.repeat(1_000_000)}dXNlcjpwYXNzd29yZA==`)).toMatch(/ \*{3}$/)
  })
})

test('a flag says that the next argument is sensitive', () => {
  expect(['--password', '--db-token', '-token'].map(isSensitiveFlag)).toEqual([true, true, true])
  expect(['--name', 'password', '--key=api_token'].map(isSensitiveFlag)).toEqual([false, false, false])
})

test('a reference to a secret is none', () => {
  const references = [
    '{{secrets/a/b}}',
    `\${var.x}`,
    '',
    `{{secrets/\${var.scope}/\${var.key}}}`,
    `\${{ secrets.A }}`,
    '$(A)',
  ]
  expect(references.filter((text) => !isOnlyReference(text))).toEqual([])
  expect(['x{{secrets/a/b}}', '{{secrets/a/b}', `{{\${x}`].filter(isOnlyReference)).toEqual([])
})
