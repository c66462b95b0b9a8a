import { chmodSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { StepError } from '../../kernel/index.ts'
import { type Located, resolveSources } from './source-resolve.ts'
import { askFreely, dataset } from './testing/run-checks.ts'

let root = ''
const at = { file: 'c.odcs.yaml', line: 3 }

beforeAll(async () => {
  root = mkdtempSync(join(realpathSync(tmpdir()), 'sources-'))
  await askFreely(`COPY (SELECT i FROM range(100) t(i)) TO '${root}/good.parquet'`)
  const good = readFileSync(join(root, 'good.parquet'))
  const files: Record<string, string | Buffer> = {
    'trades/a.parquet': good,
    'trades/b.parquet': good,
    'trades/_SUCCESS': '',
    'quotes.csv': 'a;b\n1;2\n',
    'quotes.tsv': 'a,b\tc\n1\t2\n',
    'quotes.csv.gz': gzipSync('a|b\n1|2\n'),
    'quotes.ndjson': '{"a":1}\n',
    'empty.parquet': '',
    'empty.csv': '',
    'text.parquet': 'these are not the bytes you are looking for',
    'tiny.parquet': 'PAR1',
    'cut.parquet': good.subarray(0, good.length - 20),
    'tail.parquet': Buffer.concat([good.subarray(0, 4), Buffer.from([255, 255, 255, 127]), good.subarray(-4)]),
    'really.csv': good,
    'mixed/a.csv': 'a\n1\n',
    'mixed/b.json': '{"a":1}',
    'notes.txt': 'hello',
    'only/_SUCCESS': 'x',
    'delta/part-0.parquet': good,
    'delta/_delta_log/00000000000000000000.json': '{}',
    'hive/day=1/n=a/x.parquet': good,
    'hive/day=2/x.parquet': good,
  }
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), content)
  }
})

afterAll(() => rmSync(root, { recursive: true }))

const contract = (names: readonly string[], servers: Located['servers'] = []): Located => ({
  file: 'c.odcs.yaml',
  servers,
  datasets: names.map((name) => dataset(name, [], { physicalName: `p_${name}` })),
})

const server = (name: string, path: string | undefined, more: Partial<Located['servers'][number]> = {}) => ({
  server: name,
  type: 'local',
  path,
  format: undefined,
  delimiter: undefined,
  at,
  ...more,
})

async function resolve(one: Located, data: readonly string[] = [], wanted?: string) {
  const sources = await resolveSources({
    contracts: [one],
    data,
    server: wanted,
    workspace: root,
    signal: new AbortController().signal,
  })
  return [...sources].map(([{ name }, source]) => ({
    name,
    ...source,
    files: source.files.map((file) => file.slice(root.length + 1)),
  }))
}

/** Code and everything that is said. */
async function refusal(one: Located, data: readonly string[] = [], wanted?: string): Promise<string> {
  const error = await resolve(one, data, wanted).catch((thrown: unknown) => thrown)
  if (!(error instanceof StepError)) throw new Error('it was not refused')
  expect(error.kind.exit).toBe(4)
  const problems = error.problems.map(({ message, hint }) => ` ${message} ${hint ?? ''}`)
  return `${error.code} ${error.message} ${error.hint ?? ''}${problems.join('')}`
}

describe('where the data is', () => {
  test('the input names it', async () => {
    expect(await resolve(contract(['trades', 'quotes']), ['trades=trades/*', 'quotes = quotes.csv'])).toMatchObject([
      { name: 'trades', format: 'parquet', files: ['trades/a.parquet', 'trades/b.parquet'], pattern: 'trades/*' },
      { name: 'quotes', format: 'csv', files: ['quotes.csv'], delimiter: ';' },
    ])
  })

  test('one path is enough for one dataset, and may be absolute or hold "="', async () => {
    expect(await resolve(contract(['t']), [join(root, 'good.parquet')])).toMatchObject([{ pattern: 'good.parquet' }])
    expect(await resolve(contract(['t']), ['hive/day=2/*.parquet'])).toMatchObject([{ partitions: ['day'] }])
  })

  test('a server of the contract names it, with the physical name for {model}', async () => {
    mkdirSync(join(root, 'p_t'), { recursive: true })
    writeFileSync(join(root, 'p_t', 'x.dat'), 'a~b\n1~2\n')
    const servers = [
      server('here', '{model}/*.dat', { format: 'csv', delimiter: '~' }),
      server('far', undefined, { type: 's3' }),
    ]
    expect(await resolve(contract(['t'], servers))).toMatchObject([
      { format: 'csv', files: ['p_t/x.dat'], delimiter: '~' },
    ])
    expect(await refusal(contract(['t'], servers), [], 'far')).toMatch(
      /DATA_NOT_NAMED.*"far" is of type "s3".*Fetch the files first/,
    )
    expect(await refusal(contract(['t'], servers), [], 'hre')).toMatch(/no server "hre".*Did you mean "here"/)
  })

  test('the delimiter is that of the header line', async () => {
    expect(await resolve(contract(['t']), ['quotes.tsv'])).toMatchObject([{ delimiter: '\t' }])
    expect(await resolve(contract(['t']), ['quotes.csv.gz'])).toMatchObject([{ delimiter: '|' }])
    expect(await resolve(contract(['t']), ['quotes.ndjson'])).toMatchObject([{ format: 'json' }])
  })

  test('key=value directories are partitions when every file is below the same', async () => {
    expect(await resolve(contract(['t']), ['./hive/day=1/**'])).toMatchObject([{ partitions: ['day', 'n'] }])
    expect(await resolve(contract(['t']), ['*/**/[ax].parquet'])).toMatchObject([{ partitions: [] }])
    expect(await refusal(contract(['t']), ['hive/**/*.parquet'])).toMatch(
      /DATA_NOT_USABLE t: hive\/day=1\/n=a\/x\.parquet is below day, n, and hive\/day=2\/x\.parquet is below day; .*Narrow the pattern/,
    )
  })

  test('directories above the workspace are no partitions, and where there are some they would be', async () => {
    const workspace = join(root, 'hive', 'day=1')
    const find = (path: string) =>
      resolveSources({
        contracts: [contract(['t'])],
        data: [path],
        server: undefined,
        workspace,
        signal: new AbortController().signal,
      })
    await expect(find('./n=a/x.parquet')).rejects.toMatchObject({
      code: 'DATA_NOT_USABLE',
      message: expect.stringMatching(/lies below a directory day=…, which the engine would take for a column beside n/),
    })
    expect([...(await find(join(root, 'good.parquet'))).values()]).toMatchObject([{ partitions: [] }])
  })
})

describe('what is not clear is refused, all at once', () => {
  test.each<[string, Located, string[], RegExp]>([
    [
      'a misspelt dataset',
      contract(['trades']),
      ['trade=good.parquet'],
      /dataset "trade", which no contract has.*Did you mean "trades"/,
    ],
    ['a dataset named twice', contract(['t']), ['t=good.parquet', 't=good.parquet'], /"t" twice/],
    ['an empty path', contract(['t']), ['t='], /no path for "t"/],
    [
      'a path for several datasets',
      contract(['a', 'b']),
      ['good.parquet'],
      /without a dataset, and there are 2 datasets/,
    ],
    ['no data at all', contract(['t']), [], /Nothing says where the files of "t" are.*data: t=/],
    [
      'two local servers',
      contract(['t'], [server('a', 'x'), server('b', 'y')]),
      [],
      /2 local servers: a, b.*server: a/,
    ],
    ['a server without path', contract(['t'], [server('a', undefined)]), [], /"a" has no path/],
    [
      'one path for two datasets',
      contract(['t', 'u'], [server('a', 'x/*.csv')]),
      [],
      /one path for 2 datasets.*\{model\}/,
    ],
  ])('%s', async (_, one, data, message) => {
    const said = await refusal(one, data)
    expect(said).toMatch(/^DATA_NOT_NAMED/)
    expect(said).toMatch(message)
  })

  test('every mistake is listed', async () => {
    const said = await refusal(contract(['a', 'b']), ['a=missing.csv', 'b=empty.csv'])
    expect(said).toMatch(/missing\.csv.*empty\.csv is empty/)
  })
})

describe('files that cannot be used', () => {
  test.each<[string, RegExp]>([
    [
      'nowhere/x/*.parquet',
      /DATA_NOT_FOUND.*No file matches "nowhere\/x\/\*\.parquet".*nearest directory that exists is the workspace itself/,
    ],
    [
      'trades/c.parquet',
      /DATA_NOT_FOUND.*There is no file "trades\/c\.parquet".*nearest directory that exists is trades/,
    ],
    ['trades', /DATA_NOT_USABLE.*"trades".*is a directory.*trades\/\*\*\/\*\.parquet/],
    ['only/*', /DATA_NOT_FOUND.*only bookkeeping files/],
    ['s3://bucket/x.parquet', /DATA_NOT_FOUND.*is a s3 address/],
    ['empty.parquet', /DATA_NOT_USABLE empty\.parquet is empty: 0 bytes/],
    ['empty.csv', /DATA_NOT_USABLE empty\.csv is empty/],
    ['text.parquet', /text\.parquet is not Parquet/],
    ['tiny.parquet', /tiny\.parquet is truncated Parquet/],
    ['cut.parquet', /cut\.parquet is truncated Parquet/],
    ['tail.parquet', /tail\.parquet is truncated Parquet/],
    ['really.csv', /really\.csv is Parquet, not csv/],
    ['mixed/*', /different formats: mixed\/a\.csv is csv, mixed\/b\.json is json/],
    ['notes.txt', /notes\.txt: its name does not say what it holds/],
    ['delta/*.parquet', /DATA_NOT_USABLE.*delta is a Delta table/],
  ])('%s', async (pattern, message) => {
    expect(await refusal(contract(['t']), [`t=${pattern}`])).toMatch(message)
  })

  test('an unreadable file is named', async () => {
    const file = join(root, 'locked.csv')
    writeFileSync(file, 'a\n1\n')
    chmodSync(file, 0)
    // The superuser reads everything.
    const readable = process.getuid?.() === 0
    const asked = resolve(contract(['t']), ['t=locked.csv']).then(
      () => 'read',
      (error: StepError) => error.message,
    )
    expect(await asked).toMatch(readable ? /^read$/ : /locked\.csv cannot be read \(EACCES\)/)
  })
})
