import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openRegistry } from './open-registry.ts'

let workspace: string
beforeAll(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'countersign-open-'))
  await mkdir(join(workspace, 'registry/models'), { recursive: true })
})
afterAll(() => rm(workspace, { recursive: true }))

const open = (uri: string, env: Record<string, string> = {}, secrets: string[] = []) =>
  openRegistry(uri, {
    facts: { workspace, tempDirectory: workspace, toolCache: workspace },
    env,
    mask: (secret) => secrets.push(secret),
    log: () => {},
    signal: new AbortController().signal,
  })

test('a folder is named by its path, from the workspace or from the root, or by file:', async () => {
  const folder = join(workspace, 'registry')
  for (const uri of ['registry', './registry', folder, pathToFileURL(folder).href]) {
    expect(await open(uri)).toMatchObject({ kind: 'local', uri: folder })
  }
})

test('a server is named by http and https, and shown without credentials', async () => {
  const secrets: string[] = []
  expect(await open('https://me:s%C3%A9cret@mlflow.bank.example/ml/', {}, secrets)).toMatchObject({
    kind: 'mlflow',
    uri: 'https://mlflow.bank.example/ml',
  })
  expect(secrets).toEqual(
    expect.arrayContaining(['s%C3%A9cret', 'sécret', Buffer.from('me:sécret').toString('base64')]),
  )
})

test.each([
  ['databricks', 'promotion'],
  ['databricks-uc', 'promotion'],
  ['databricks://profile', 'promotion'],
  ['DATABRICKS', 'promotion'],
  ['uc:https://x', 'promotion'],
  ['sqlite:///mlflow.db', '"sqlite" is not supported'],
  ['s3://bucket', '"s3" is not supported'],
  ['file://host/share', 'is the address of no folder'],
  ['', 'named by nothing'],
  ['nowhere', 'cannot be read'],
  ['.', 'neither models/ nor runs/'],
  ['https://', 'no http(s) address'],
  ['https://host/?token=topsecret', 'no http(s) address'],
  ['https://me:topsecret@host name/', 'no http(s) address'],
])('"%s" is no registry, and no error shows a secret', async (uri, message) => {
  const failure = (await open(uri).catch((error: unknown) => error)) as Error
  expect(failure).toMatchObject({ code: 'REGISTRY_NOT_USABLE', message: expect.stringContaining(message) })
  expect(failure.message).not.toContain('topsecret')
})
