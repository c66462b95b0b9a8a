import { expect, test } from '@jest/globals'
import { Entries } from '../config/entries.ts'
import type { Value } from '../config/value.ts'
import { isPlaintextSecret } from './secret.ts'
import { trailTo } from './trail.ts'

function text(value: string): Value {
  return { kind: 'text', value, places: [] }
}

function map(entries: Readonly<Record<string, Value>>): Value {
  const list = Object.entries(entries).map(([key, value]) => [key, { keyPlaces: [], value }] as const)
  return { kind: 'map', entries: Entries.of(list), places: [] }
}

// Put together here, so that nobody's scanner takes them for real.
const hex = '0123456789abcdef'.repeat(2)

test.each([
  ['any', `dapi${hex}`],
  ['any', `AKIA${'ABCDEFGH12345678'}`],
  ['any', `ghp_${'aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0dF3hJ6'}`],
  ['any', `postgres://svc:${'hunter2'}@db.example/x`],
  ['any', `-----BEGIN RSA ${'PRIVATE'} KEY-----`],
  ['any', `--password=${'hunter2'}`],
  ['any', `PGPASSWORD=${'truelove1'} psql`],
  ['any', `twine upload --password ${'hunter2'} dist/*`],
  ['any', `export DB_PASSWORD=${'hunter2'}; python3 build.py`],
  ['any', `curl -H "Authorization: Bearer ${'abcdefgh12345678'}" https://b.example`],
  ['any', `https://hooks.slack.com/services/${'T0001'}/B0002/abcdefgh1234`],
  ['any', `https://bank.webhook.office.com/${'webhookb2'}/3f0c5a52-6a3e-4b52@7a21/IncomingWebhook/1b6c`],
  ['value_plaintext', 'abc123def'],
  ['any', 'x7Gq2LmZ9vR4tWkP1sYbD8nHcF3jQe6u'],
  ['db_password', 'correct-horse'],
  ['DB_PASSWORD_VALUE', 'correct-horse'],
  ['db_password', 'default-password'],
  ['db_password', '$ecret99'],
  ['db_password', 'hunter2-{{job.run_id}}'],
  ['auth_token', `Bearer $\{var.prefix}abc123def`],
  ['openai_api_key', 'abc123def'],
  ['openai_api_key', 'live-1234-key'],
  ['any', `x7Gq2LmZ9vR4tWkP1sYbD8nHcF3jQe6u ssh-rsa ${'AAAAB3NzaC1yc2EAAAADAQABAAABgQC7vbqajDhA3Wl1hQm5Yb0m9x7T2'}`],
  ['openai_api_key_plaintext', 'credit-openai-key'],
  ['DATABRICKS_TOKEN', 'abc123def'],
  ['fs.azure.account.key.lake.dfs.core.windows.net', 'abc123def'],
])('%s: %s is one', (key, value) => {
  expect(isPlaintextSecret(trailTo(map({ [key]: text(value) }), [key]))).toBe(true)
})

test.each([
  ['db_password', '{{secrets/lake/password}}'],
  ['db_password', `$\{var.password}`],
  ['db_password', `{{secrets/$\{resources.secret_scopes.desk.name}/entry}}`],
  ['db_password', `$\{{ secrets.DB_PASSWORD }}`],
  ['db_password', '$(DB_PASSWORD)'],
  ['db_password', '{{secrets/lake/first}}-{{secrets/lake/second}}'],
  ...['<your password>', '#{DB_PASSWORD}#', '__DB_PASSWORD__', '$DB_PASSWORD', 'REPLACE_ME'].map((text) => [
    'db_password',
    text,
  ]),
  ['api_key', 'EMPTY'],
  ['credentials', 'default'],
  ['db_password_secret', 'db-password'],
  ['auth_token', 'Bearer {{secrets/desk/token}}'],
  ['connection_string', 'Endpoint=sb://ns.servicebus.example/;SharedAccessKey={{secrets/desk/key}}'],
  ['any', 'mongodb+srv://<user>:<password>@cluster.example'],
  ['any', 'arn:aws:iam::123456789012:instance-profile/MyInstanceProfileForProduction2'],
  ['db_password', ''],
  ['webhook_url', 'https://hooks.slack.com/services'],
  ['api_key', 'credit-openai-key'],
  ['api_key', 'lake-key1'],
  ['client_secret', 'sp-desk-2'],
  ['idempotency_token', 'nightly-2026-11-29'],
  ['any', `ssh-rsa ${'AAAAB3NzaC1yc2EAAAADAQABAAABgQC7vbqajDhA3Wl1hQm5Yb0m9x7T2'} jane@bank.example`],
  ['token_path', '/Volumes/a/b'],
  ['secret', '/etc/secret'],
  ['max_tokens', '4096'],
  ['tokenizer', 'bert-base-uncased'],
  ['any', '3f0c5a52-6a3e-4b52-9d0e-0d3b6c1f7a21'],
  ['git_commit', '0a1b2c3d4e5f60718293a4b5c6d7e8f901234567'],
  ['any', '/Workspace/Applications/credit/rfq-hit-rate/prod/files/Training2024'],
  ['any', 'rates_prod.curated_quotes_2024.TradesOfTheLastThirtyDays'],
  ['any', 'https://adb-1000000000000011.11.azuredatabricks.net/serving-endpoints'],
  ['any', 'twine upload --password $TWINE_PASSWORD dist/*'],
  ['any', 'export DB_PASSWORD=$(get_password db1) && python3 build.py --token "$TOKEN1"'],
  ['any', 'https://b.example/users?reset_password=true'],
  ['any', 'ENABLE_PASSWORD=false API_KEY=__API_KEY__ DB_PASSWORD=%DB_PASSWORD% PWD=xxxx'],
  ['any', 'With --password you are asked for one, twice'],
  ['any', 'curl -H "Authorization: Bearer $TOKEN" https://b.example'],
  ['any', 'SELECT * FROM a.b WHERE password = :password'],
])('%s: %s is none', (key, value) => {
  expect(isPlaintextSecret(trailTo(map({ [key]: text(value) }), [key]))).toBe(false)
})

test('the flag before an argument counts', () => {
  const list: Value = { kind: 'list', items: [text('--db-password'), text('hunter2'), text('hunter2')], places: [] }
  const trail = (index: number) => trailTo(map({ parameters: list }), ['parameters', index])
  expect([0, 1, 2].map((index) => isPlaintextSecret(trail(index)))).toEqual([false, true, false])
})

test('a flag that has its value says nothing of the argument after it', () => {
  const list: Value = { kind: 'list', items: [text('--key=api_token'), text('hunter2')], places: [] }
  expect(isPlaintextSecret(trailTo(map({ parameters: list }), ['parameters', 1]))).toBe(false)
})

test('the name beside a value counts', () => {
  const parameter = map({ name: text('api_token'), default: text('abc123def') })
  expect(isPlaintextSecret(trailTo(parameter, ['default']))).toBe(true)
  const variables = map({ api_token: map({ default: text('abc123def'), description: text('abc123def') }) })
  expect(isPlaintextSecret(trailTo(variables, ['api_token', 'default']))).toBe(true)
  expect(isPlaintextSecret(trailTo(variables, ['api_token', 'description']))).toBe(false)
})
