import { expect, test } from '@jest/globals'
import { urlMistake } from './url.ts'

/** As `databricks bundle validate` judges each of them as the `glob.include` of a pipeline (Databricks CLI 1.12.1). */
test.each([
  'src/train.py',
  '../a b/é.py',
  'a\\b.py',
  'C:\\src\\a.py',
  '%41.py',
  'a?%zz',
  'a#b:c',
  'a/x:y.py',
  'x:y%zz',
  'dbfs:/a%20b',
  's3://my_bucket/a',
  's3://h:1:2/',
  'abfss://c@a.dfs.core.windows.net/x',
  '//host/x',
  '//x]:1',
  'http://a%c3%a9/',
  'http://[::1%25en0]:80/',
  'http://u:p@h/',
])('%j can be read', (text) => {
  expect(urlMistake(text)).toBeUndefined()
})

test.each([
  ['100%.py', '"%.p" is no escape of a URL'],
  ['./a%', '"%" is no escape of a URL'],
  ['/Workspace/x%zz', '"%zz" is no escape of a URL'],
  ['dbfs:/x%zz', '"%zz" is no escape of a URL'],
  ['a#%z', '"%z" is no escape of a URL'],
  [':x', 'it begins with ":"'],
  ['1a:y.py', 'its first part has a ":" in it'],
  [`\${resources.jobs.a.id}:x`, 'its first part has a ":" in it'],
  ['a\tb', 'it has a control character in it'],
  ['http://a b/', 'a host has no " "'],
  ['//ho st/x', 'a host has no " "'],
  ['http://a%41/', 'a host has no "%"'],
  ['///x%', '"%" is no escape of a URL'],
  ['http://h:8x/', '":8x" is no port'],
  ['http://h:1:2/', '":1:2" is no port'],
  ['//h:1:x', '":x" is no port'],
  ['http://[::1', 'its host is no address'],
  ['http://[1.2.3.4]/', 'its host is no address'],
  ['http://[fe80::1%zone]/', 'its host is no address'],
  ['http://u p@h/', 'its user has a character that none has'],
  ['//%zz@h/', '"%zz" is no escape of a URL'],
])('%j cannot: %s', (text, mistake) => {
  expect(urlMistake(text)).toBe(mistake)
})
