import { expect, test } from '@jest/globals'
import { proxyFor } from './proxy.ts'

const P = 'http://proxy.example:8080/'

test.each([
  ['https://mlflow.example', { HTTPS_PROXY: P }, P],
  ['https://mlflow.example', { https_proxy: 'proxy.example:8080' }, P],
  ['https://mlflow.example', { HTTP_PROXY: P }, undefined],
  ['http://mlflow.example', { HTTP_PROXY: P }, P],
  ['http://mlflow.example', { HTTP_PROXY: ' ' }, undefined],
  ['http://localhost:5000', { HTTP_PROXY: P }, undefined],
  ['http://127.0.0.2:5000', { HTTP_PROXY: P }, undefined],
  ['http://[::1]:5000', { HTTP_PROXY: P }, undefined],
  ['https://mlflow.example', { HTTPS_PROXY: P, NO_PROXY: 'a.example, .mlflow.example' }, undefined],
  ['https://a.mlflow.example', { HTTPS_PROXY: P, no_proxy: 'mlflow.example' }, undefined],
  ['https://a.mlflow.example', { HTTPS_PROXY: P, NO_PROXY: '*.example:443' }, undefined],
  ['https://mlflow.example:8443', { HTTPS_PROXY: P, NO_PROXY: 'mlflow.example:443' }, P],
  ['https://notmlflow.example', { HTTPS_PROXY: P, NO_PROXY: 'mlflow.example' }, P],
  ['https://mlflow.example', { HTTPS_PROXY: P, NO_PROXY: '*' }, undefined],
] as const)('%s with %j: %s', (url, env, proxy) => {
  expect(proxyFor(new URL(url), env)?.href).toBe(proxy)
})

test('a proxy that is no address is not passed by, and not shown', () => {
  for (const text of ['socks5://me:secret@host', 'http://me:secret@ho st']) {
    const ask = () => proxyFor(new URL('https://mlflow.example'), { HTTPS_PROXY: text })
    expect(ask).toThrow('HTTPS_PROXY is no http(s) address')
    expect(ask).not.toThrow('secret')
  }
})
