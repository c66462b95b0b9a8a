import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { parseNpmrc } from './ini.ts'
import { readRegistrySettings } from './settings.ts'

describe('.npmrc', () => {
  test.each([
    ['registry = https://npm.example/ ', { registry: 'https://npm.example/' }],
    ['; note\n# note\n\na=1', { a: '1' }],
    ['a=1 ; note', { a: '1' }],
    ['a=1\\;2\\#3', { a: '1;2#3' }],
    ['a="1 ; 2"', { a: '1 ; 2' }],
    ["a='x'", { a: 'x' }],
    ['a="x\\ny"', { a: 'x\ny' }],
    ['flag', { flag: 'true' }],
    ['a=b=c==', { a: 'b=c==' }],
    ['ca[]=one\nca[]=two', { ca: 'one\ntwo' }],
    ['a=1\na=2', { a: '2' }],
    ['\uFEFFa=1\r\nb=2', { a: '1', b: '2' }],
    [`//h/:_authToken=$${'{TOKEN}'}`, { '//h/:_authToken': 'secret' }],
    [`a=$${'{NOT_SET}'}`, { a: `$${'{NOT_SET}'}` }],
    [`a=x$${'{NOT_SET?}'}y`, { a: 'xy' }],
    [`a=\\$${'{TOKEN}'}`, { a: `$${'{TOKEN}'}` }],
  ])('%j', (text, expected) => {
    expect(Object.fromEntries(parseNpmrc(text, { TOKEN: 'secret' }))).toEqual(expected)
  })

  test('any value in JSON quotes comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (value) => {
        fc.pre(!value.includes('${'))
        expect(parseNpmrc(`key = ${JSON.stringify(value)}`, {}).get('key')).toBe(value)
      }),
    )
  })

  test('any text is read without an exception', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseNpmrc(text, { a: 'b' })))
  })
})

describe('what follows from the settings', () => {
  let home: string
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'countersign-npmrc-'))
  })
  afterEach(() => rmSync(home, { recursive: true, force: true }))

  const read = (npmrc: string, env: Record<string, string> = {}) => {
    writeFileSync(join(home, '.npmrc'), npmrc)
    return readRegistrySettings({ HOME: home, ...env })
  }
  const registryOf = (npmrc: string, name = 'detect-libc') => {
    const registry = read(npmrc).registryFor(name)
    if (registry === undefined) throw new Error('no registry is named')
    return registry
  }

  test.each([
    ['//npm.example/a/b/:_authToken=t', 'Bearer t'],
    ['//npm.example/a/:_authToken=t', 'Bearer t'],
    ['//npm.example/a:_authToken=t', 'Bearer t'],
    ['//npm.example/:_authToken=t', 'Bearer t'],
    ['//npm.example/a/b/c/:_authToken=t', undefined],
    ['//npm.example.org/:_authToken=t', undefined],
    ['//npm.example:8443/:_authToken=t', undefined],
    ['_authToken=t', undefined],
    ['//npm.example/:_authToken=far\n//npm.example/a/b/:_authToken=near', 'Bearer near'],
  ])('credentials %j', (line, authorization) => {
    const { credentials } = registryOf(`registry=https://npm.example/a/b\n${line}`)
    expect(credentials.authorization).toBe(authorization)
    expect(credentials.secrets).toEqual(authorization === undefined ? [] : [authorization.replace('Bearer ', '')])
  })

  test('the registry ends in a slash and shows no user', () => {
    const { url, credentials } = registryOf('registry=https://me:pa%20ss@npm.example/a')
    expect(url.href).toBe('https://npm.example/a/')
    const basic = Buffer.from('me:pa ss').toString('base64')
    expect(credentials.authorization).toBe(`Basic ${basic}`)
    expect(credentials.secrets).toEqual([basic, 'pa ss', 'pa%20ss'])
  })

  test('a scope has its own registry, and its own credentials', () => {
    const npmrc = [
      'registry=https://npm.example/all/',
      '@duckdb:registry=https://duck.example/npm',
      '//npm.example/all/:_authToken=for-all',
      '//duck.example/npm/:_authToken=for-duckdb',
    ].join('\n')
    const told = (name: string) => {
      const { url, credentials } = registryOf(npmrc, name)
      return [url.href, credentials.authorization, credentials.place]
    }
    expect(told('@duckdb/node-api')).toEqual([
      'https://duck.example/npm/',
      'Bearer for-duckdb',
      '//duck.example/npm/:_authToken',
    ])
    expect(told('detect-libc')).toEqual(['https://npm.example/all/', 'Bearer for-all', '//npm.example/all/:_authToken'])
  })

  test('every spelling of a password is a secret', () => {
    const encoded = Buffer.from('pa:ss').toString('base64')
    const both = Buffer.from('me:pa:ss').toString('base64')
    const at = 'registry=https://npm.example/\n//npm.example/'
    expect(registryOf(`${at}:_auth=${both}`).credentials.secrets).toEqual([both, 'pa:ss'])
    expect(registryOf(`${at}:username=me\n//npm.example/:_password=${encoded}`).credentials.secrets).toEqual([
      both,
      'pa:ss',
      encoded,
    ])
    // A name without a password is a token.
    expect(registryOf('registry=https://tok@npm.example/').credentials.secrets).toContain('tok')
    const proxies = { HTTPS_PROXY: 'http://me:pro%40xy@p:1', HTTP_PROXY: 'http://q:2' }
    expect(read('', proxies).secrets).toEqual([Buffer.from('me:pro@xy').toString('base64'), 'pro@xy', 'pro%40xy'])
  })

  test.each(['ftp://npm.example/', 'npm.example', '/srv/npm'])('a registry that is no web address: %s', (registry) => {
    expect(() => registryOf(`registry=${registry}`)).toThrow(expect.objectContaining({ code: 'ENGINE_NOT_FETCHED' }))
  })

  test.each([
    ['', { HTTPS_PROXY: 'http://p:1' }, 'https://npm.example/', 'http://p:1/'],
    ['', { https_proxy: 'p:1' }, 'https://npm.example/', 'http://p:1/'],
    ['', { HTTP_PROXY: 'http://p:1' }, 'https://npm.example/', 'http://p:1/'],
    ['', { HTTPS_PROXY: 'http://p:1' }, 'http://npm.example/', undefined],
    ['https-proxy=http://q:2', { HTTPS_PROXY: 'http://p:1' }, 'https://npm.example/', 'http://q:2/'],
    ['proxy=null', { HTTPS_PROXY: '' }, 'https://npm.example/', undefined],
    ['noproxy=npm.example', { HTTPS_PROXY: 'http://p:1' }, 'https://npm.example/', undefined],
    ['noproxy=example', { HTTPS_PROXY: 'http://p:1' }, 'https://npm.example/', undefined],
    ['', { HTTPS_PROXY: 'http://p:1', NO_PROXY: '.example' }, 'https://npm.example/', undefined],
    ['', { HTTPS_PROXY: 'http://p:1', NO_PROXY: '*' }, 'https://npm.example/', undefined],
    ['', { HTTPS_PROXY: 'http://p:1', NO_PROXY: 'npm.example:443' }, 'https://npm.example/', undefined],
    ['', { HTTPS_PROXY: 'http://p:1', NO_PROXY: 'npm.example:8443' }, 'https://npm.example/', 'http://p:1/'],
    ['', { HTTPS_PROXY: 'http://p:1', NO_PROXY: 'm.example,other' }, 'https://npm.example/', 'http://p:1/'],
  ])('proxy: %j with %j for %s', (npmrc, env, url, proxy) => {
    expect(read(npmrc, env).network.proxyFor(new URL(url))?.href).toBe(proxy)
  })

  test('strict-ssl, and a cafile that is not there', () => {
    expect(read('').network.strictSsl).toBe(true)
    expect(read('strict-ssl=false').network.strictSsl).toBe(false)
    expect(read('strict-ssl=false', { NPM_CONFIG_STRICT_SSL: 'true' }).network.strictSsl).toBe(true)
    expect(() => read('cafile=/nowhere/ca.pem')).toThrow(/\/nowhere\/ca\.pem/)
  })

  test('nothing said: nothing known', () => {
    const settings = readRegistrySettings({})
    expect(settings.registryFor('@duckdb/node-api')).toBeUndefined()
    expect(settings.network).toMatchObject({ ca: undefined, strictSsl: true })
    expect(settings.secrets).toEqual([])
  })
})
