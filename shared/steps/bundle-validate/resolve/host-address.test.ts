import { expect, test } from '@jest/globals'
import { isOfDatabricks, isOneServer, serverOf, shownHost, workspaceOf } from './host-address.ts'

const HOST = 'https://adb-1.1.azuredatabricks.net'

// As the CLI (1.12.1, Go) and a browser both read them.
test.each([
  'adb-1.1.azuredatabricks.net',
  'adb-1.1.azuredatabricks.net/',
  'HTTPS://ADB-1.1.AzureDatabricks.net:443',
  `${HOST}:0443/?o=1`,
  `${HOST}/browse/folders?o=1#x`,
  `${HOST}#@evil.example`,
  `${HOST}?@evil.example`,
])('is one server with the plain address: %s', (text) => {
  expect(isOneServer(text, HOST)).toBe(true)
  expect(isOfDatabricks(text)).toBe(true)
})

// What the two read in different ways, and what only looks alike.
test.each([
  `${HOST}@evil.example`,
  `${HOST}:443@evil.example`,
  `${HOST}\\@evil.example`,
  `${HOST}/\\evil.example`,
  'https:adb-1.1.azuredatabricks.net',
  'https:/adb-1.1.azuredatabricks.net',
  'https:///adb-1.1.azuredatabricks.net',
  '//adb-1.1.azuredatabricks.net',
  `${HOST}.`,
  `${HOST}..`,
  'https://adb-1..1.azuredatabricks.net',
  'https://.azuredatabricks.net',
  `${HOST}.evil.example`,
  'https://adb-1.1.evilazuredatabricks.net',
  'https://evil-azuredatabricks.net',
  'https://azuredatabricks.net',
  `${HOST}:8443`,
  'http://adb-1.1.azuredatabricks.net',
  'ftp://adb-1.1.azuredatabricks.net',
  ` ${HOST}`,
  `${HOST} `,
  `${HOST}\n`,
  `${HOST}\t/`,
  `\u0000${HOST}`,
  `\uFEFF${HOST}`,
  'https://adb-1.1.azuredatabricks\u3002net',
  'https://\uFF41db-1.1.azuredatabricks.net',
  'https://adb-1.1.azuredatabricks.net\u200B',
  'https://adb%2D1.1.azuredatabricks.net',
  'https://adb-1.1.azuredatabr\u0131cks.net',
  'https://[::1]',
  `https://\${var.host}`,
  '',
])('is another, or not certainly the same: %j', (text) => {
  expect(isOneServer(text, HOST)).toBe(false)
  expect(isOfDatabricks(text)).toBe(false)
})

// The zones of workspaces by the Databricks SDKs for Go 0.165 and for Java 0.51.
test.each([
  ['https://adb-1.1.azuredatabricks.net', true],
  ['https://westeurope.azuredatabricks.net', true],
  ['https://adb-1.1.databricks.azure.us', true],
  ['https://adb-1.1.databricks.azure.cn', true],
  ['https://dbc-1-a.cloud.databricks.com', true],
  ['https://dbc-1-a.cloud.databricks.us', true],
  ['https://dbc-1-a.cloud.databricks.mil', true],
  ['https://1.2.gcp.databricks.com', true],
  // What customers run, and what only Databricks uses.
  ['https://scoring.databricksapps.com', false],
  ['https://1.serving.azuredatabricks.net', false],
  ['https://adb-1.1.dev.azuredatabricks.net', false],
  ['https://x.y.cloud.databricks.com', false],
  ['https://databricks.com', false],
  ['https://127.0.0.1', false],
])('%s is the address of a workspace: %s', (text, is) => {
  expect(isOfDatabricks(text)).toBe(is)
})

test('texts of the same letters are one server, whatever they say; two that say nothing are not', () => {
  expect(isOneServer('https://[::1]:8443', 'https://[::1]:8443')).toBe(true)
  expect(isOneServer('?', '#')).toBe(false)
  expect(serverOf('https://adb-1.net:99')).toBe('https://adb-1.net:99')
})

test('is told without a name and a password', () => {
  expect(shownHost('https://user:secret@evil.example/x')).toBe('https://evil.example/x')
  expect(shownHost('secret@evil.example')).toBe('evil.example')
})

// By ExtractHostQueryParams of Databricks CLI 1.12.1.
test.each([
  [`${HOST}/?o=12`, '12'],
  [`${HOST}?w=conn-a`, 'conn-a'],
  [`${HOST}/?workspace_id=12&a=0a-b`, '12'],
  [`${HOST}?w=1&o=2`, '2'],
  [`${HOST}?o=x&w=1`, ''],
  [`${HOST}?o=&w=1`, '1'],
  [`${HOST}?workspace_id=x`, ''],
  [`${HOST}#?w=1`, ''],
  [HOST, ''],
])('%s means the workspace %j', (text, workspace) => expect(workspaceOf(text)).toBe(workspace))
