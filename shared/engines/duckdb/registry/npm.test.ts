import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { environmentOfNpm, registryOfNpm } from './npm.ts'

const SECRETS = {
  INPUT_TOKEN: 'secret-of-the-input',
  DATABRICKS_TOKEN: 'secret-of-databricks',
  SYSTEM_ACCESSTOKEN: 'secret-of-azure',
  GITHUB_TOKEN: 'secret-of-github',
  HTTPS_PROXY: 'http://me:secret-of-the-proxy@proxy:1',
  npm_config__authToken: 'secret-of-npm-1',
  NPM_CONFIG__AUTH: 'secret-of-npm-2',
  'npm_config_//npm.example/:_authToken': 'secret-of-npm-3',
}

test('npm is told what it needs, and no secret', () => {
  const needed = { Path: 'C:\\node', SystemRoot: 'C:\\Windows', HOME: '/me', NPM_CONFIG_USERCONFIG: '/etc/npmrc' }
  expect(environmentOfNpm({ ...needed, ...SECRETS, NODE_OPTIONS: '--require ./x.js', EMPTY: undefined })).toEqual({
    ...needed,
    npm_config_update_notifier: 'false',
  })
})

const onPosix = process.platform === 'win32' ? test.skip : test

onPosix('the npm on the PATH is run with that environment alone', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'countersign-npm-'))
  try {
    const told = join(directory, 'told')
    writeFileSync(join(directory, 'npm'), `#!/bin/sh\nenv > '${told}'\necho "https://npm.example/$1/$2/$3/"\n`, {
      mode: 0o755,
    })
    const env = { PATH: [directory, '/usr/bin', '/bin'].join(delimiter), HOME: directory, ...SECRETS }
    expect(await registryOfNpm(env, new AbortController().signal)).toBe('https://npm.example/config/get/registry/')
    const seen = readFileSync(told, 'utf8')
    expect(seen).toContain(`HOME=${directory}\n`)
    expect(Object.values(SECRETS).filter((secret) => seen.includes(secret))).toEqual([])
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
})

test('no npm: no registry', async () => {
  expect(await registryOfNpm({ PATH: '/nowhere' }, new AbortController().signal)).toBeUndefined()
})
