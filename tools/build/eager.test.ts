import { describe, expect, test } from '@jest/globals'
import { compiledAtOnce } from './eager.ts'

function compiled(path: string, text: string): string {
  return String(compiledAtOnce([{ path, content: Buffer.from(text) }])[0]?.content)
}

/** A chunk as ncc 0.45 writes it. */
const chunk = `export const modules = {

/***/ 7:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const more = [1].map((one) => {
  return one + __nccwpck_require__(8)
})
exports.more = more

/***/ }),

/***/ 8:
/***/ ((module) => {

module.exports = 'ä'

/***/ })

}
`

describe('a module of a bundle', () => {
  test('is a function expression in brackets, and nothing else of it changes', () => {
    const text = compiled('7.index.js', chunk)
    expect(text).toContain('/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {\n')
    expect(text).toContain('/***/ (function (module) {\n')
    const back = text.replace(/\(function \((.*)\) \{/g, '(($1) => {')
    expect(back).toBe(chunk)
  })

  test('does what it did', async () => {
    const url = `data:text/javascript,${encodeURIComponent(compiled('7.index.js', chunk))}`
    const { modules } = (await import(url)) as { modules: Record<string, (...parts: unknown[]) => void> }
    const exported: { more?: unknown } = {}
    const load = (id: number) => {
      const module: { exports: unknown } = { exports: {} }
      modules[id]?.(module)
      return module.exports
    }
    modules[7]?.({}, exported, load)
    expect(exported.more).toEqual(['1ä'])
  })

  test('stays as it is in what is no code', () => expect(() => compiled('licenses.txt', chunk)).toThrow('another way'))

  test('must be recognised: the build fails when ncc writes it in another way', () => {
    expect(() => compiled('index.js', 'export const run = () => {}')).toThrow('another way')
  })
})
