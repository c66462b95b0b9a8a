import { expect, test } from '@jest/globals'
import { loadFiles } from '../../../../test/support/contract-files.ts'

/** `dataset.column` of every column that samples hide. */
async function masked(schema: string): Promise<readonly string[]> {
  const header = 'apiVersion: v3.1.0\nkind: DataContract\nid: c\nversion: "1"\nstatus: active\nschema:\n'
  const [contract] = await loadFiles({ 'c.yaml': header + schema })
  return (contract?.datasets ?? []).flatMap(({ name, columns }) =>
    columns.filter((column) => column.masked).map((column) => `${name}.${column.name}`),
  )
}

const column = (body: string) => masked(`- {name: t, properties: [{name: a, ${body}}]}\n`)

test.each([
  'classification: public',
  'classification: Internal',
  'classification: internal-use_only',
  "classification: ' '",
  'tags: [market data]',
  'logicalType: string',
])('{%s} is shown', async (body) => {
  expect(await column(body)).toEqual([])
})

test.each([
  'classification: confidential',
  'classification: PII',
  // A scheme of one's own: what is not known to be harmless is hidden.
  'classification: C3',
  'classification: internal-secret',
  'classification: amber',
  'tags: [client, pii]',
  'encryptedName: a_enc',
  'logicalType: object, properties: [{name: b, classification: restricted}]',
  'logicalType: array, items: {logicalType: string, classification: restricted}',
])('{%s} is hidden', async (body) => {
  expect(await column(body)).toEqual(['t.a'])
})

test('a foreign key is hidden with the column that it leads to, along the chain', async () => {
  const schema = `- name: clients
  properties:
  - {name: id, primaryKey: true, logicalType: string, classification: confidential}
  - {name: country, logicalType: string}
- name: accounts
  properties:
  - name: client
    logicalType: string
    unique: true
    relationships: [{to: clients.id}]
- name: orders
  properties:
  - name: account
    logicalType: string
    relationships: [{to: accounts.client}]
  - {name: venue, logicalType: string}
`
  expect(await masked(schema)).toEqual(['clients.id', 'accounts.client', 'orders.account'])
})
