import { describe, expect, it } from '@jest/globals'
import { memoryFolder } from '../testing/bundle.ts'
import { listFiles } from './listing.ts'
import { type FilePattern, globPattern, ignorePattern, nameMatcher } from './pattern.ts'

const FILES = {
  'src/train.py': '# Databricks notebook source\nprint(1)\n',
  'src/score.py': 'print(1)\n',
  'src/remark.py': '# Databricks notebook sources\n',
  'src/windows.py': '# Databricks notebook source\r\nprint(1)\r\n',
  'src/explore.ipynb': '{"cells": [], "metadata": {}, "nbformat": 4}',
  'nb/merge.ipynb': '{"cells": [\n<<<<<<< HEAD\n], "metadata": {}, "nbformat": 4}',
  'nb/empty.ipynb': '',
  'nb/old.ipynb': '{"cells": [], "metadata": {}, "nbformat": 3}',
  'nb/bare.IPYNB': '{"cells": [], "nbformat": 4}',
  'nb/mark.ipynb': '\uFEFF{"cells": [], "metadata": {}, "nbformat": 4}',
  'nb/pictures.ipynb': ' '.repeat(1024 * 1024 + 1),
  'nb/flow.designer.ipynb': '{}',
  'nb/late.py': '\ufeff# Databricks notebook source\n',
  'nb/blank.py': '# Databricks notebook source \n',
  'src/limits.sql': '-- Databricks notebook source\nSELECT 1\n',
  'src/limits2.sql': '# Databricks notebook source\n',
  'src/Old.R': '# Databricks notebook source',
  'src/Pricing.scala': '// Databricks notebook source\n',
  'deep/a/b/c/model.pkl': 'x',
  '.git/config': 'x',
  '../common/shared.py': 'print(1)\n',
}
const folder = memoryFolder(FILES, 'bundle')

async function kindOf(path: string) {
  return (await listFiles(folder, { paths: [path], texts: [], patterns: [] })).kindOf(path)
}

async function matches(pattern: FilePattern, files: Readonly<Record<string, string>> = FILES) {
  const listing = await listFiles(memoryFolder(files, 'bundle'), { paths: [], texts: [], patterns: [pattern] })
  return listing.matches(pattern)
}

describe('kindOf', () => {
  it.each([
    ['src/train.py', 'notebook'],
    ['src/windows.py', 'notebook'],
    ['src/explore.ipynb', 'notebook'],
    ['nb/pictures.ipynb', 'notebook'],
    // As Databricks CLI 1.12.1 takes them.
    ['nb/flow.designer.ipynb', 'broken'],
    ['nb/late.py', 'file'],
    ['nb/blank.py', 'file'],
    ['nb/merge.ipynb', 'broken'],
    ['nb/empty.ipynb', 'broken'],
    ['nb/old.ipynb', 'broken'],
    ['nb/bare.IPYNB', 'broken'],
    ['nb/mark.ipynb', 'broken'],
    ['src/limits.sql', 'notebook'],
    ['src/Old.R', 'notebook'],
    ['src/Pricing.scala', 'notebook'],
    ['src/score.py', 'file'],
    ['src/remark.py', 'file'],
    ['src/limits2.sql', 'file'],
    ['src', 'directory'],
    ['', 'directory'],
    ['src/trian.py', 'missing'],
    ['src/train.py/inside', 'missing'],
    ['../common/shared.py', 'file'],
    ['../../elsewhere', 'outside'],
  ])('%s is %s', async (path, kind) => {
    expect(await kindOf(path)).toBe(kind)
  })

  it('knows nothing of what nobody asked for', async () => {
    const listing = await listFiles(folder, { paths: [], texts: [], patterns: [] })
    expect([listing.kindOf('src'), listing.textOf('src/score.py'), listing.matches(globPattern('src/*'))]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  it('names what is much like a missing path', async () => {
    const listing = await listFiles(folder, { paths: ['src/trian.py', 'src/zzz.py'], texts: [], patterns: [] })
    expect([listing.nearest('src/trian.py'), listing.nearest('src/zzz.py')]).toEqual(['src/train.py', undefined])
  })

  it('gives the text of files that are texts', async () => {
    const texts = ['src/score.py', 'binary.json', 'missing.json', 'src']
    const listing = await listFiles(
      memoryFolder({ 'src/score.py': 'print(1)', 'binary.json': new Uint8Array([0xff, 0xfe]) }),
      { paths: [], texts, patterns: [] },
    )
    expect(texts.map((path) => listing.textOf(path))).toEqual(['print(1)', undefined, undefined, undefined])
  })
})

describe('patterns in the manner of a glob', () => {
  it.each([
    ['src/*.py', true],
    ['src/*.whl', false],
    ['*.py', false],
    ['**/*.pkl', true],
    ['deep/**', true],
    ['deep/**/model.pkl', true],
    ['deep/*/model.pkl', false],
    ['deep/*/b/c/model.pkl', true],
    ['deep/a/../a/b', true],
    ['./src/score.py', true],
    ['src/[a-f]*.ipynb', true],
    ['src/[!a-f]*.ipynb', false],
    ['src/scor?.py', true],
    ['../common/*.py', true],
    ['src/**/**/score.py', true],
    ['nowhere/**', false],
    ['**/config', false],
  ])('%s matches: %s', async (glob, expected) => {
    expect(await matches(globPattern(glob))).toBe(expected)
  })
})

/** As Databricks CLI 1.12.1 reads those of `sync`, which is not in all as Git does. */
describe('patterns in the manner of a .gitignore', () => {
  it.each([
    ['', '*.pkl', true],
    ['', 'model.pkl', true],
    ['', '/model.pkl', true],
    ['', 'a?b/model.pkl', false],
    ['', 'b/*.pkl', false],
    ['', '.', false],
    ['', 'src', true],
    ['', 'src/', true],
    ['', 'c/', true],
    ['', 'b/c', true],
    ['', '!*.ipynb', true],
    ['', 'deep/a', true],
    ['deep', 'model.pkl', false],
    ['deep', 'a/**/*.pkl', true],
    ['', '*.zip', false],
  ])('in "%s", %s matches: %s', async (directory, pattern, expected) => {
    expect(await matches(ignorePattern(directory, pattern))).toBe(expected)
  })
})

describe('what patterns may cost', () => {
  it('gives up where there is too much to look through', async () => {
    const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`many/${index}.txt`, '']))
    expect(await matches(globPattern('many/*.whl'), many)).toBeUndefined()
    expect(await matches(globPattern('few/*.whl'), { ...many, 'few/a.txt': '' })).toBe(false)
  })

  it('gives up where long patterns meet long names', async () => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`${'a'.repeat(200)}${index}`, '']))
    const pattern = globPattern(`${'*a'.repeat(400)}b`)
    expect(await matches(pattern, many)).toBeUndefined()
    expect(await matches(pattern, { few: '' })).toBe(false)
  })

  it.each([' ', '/', 'a/', '[!'])('reads a pattern with very many of %j', async (text) => {
    expect(await matches(ignorePattern('', `z${text.repeat(200_000)}b`))).toBe(false)
  })

  it('is not led astray by many stars', () => {
    const matchesAll = nameMatcher(`${'*a'.repeat(100)}b`)
    expect(matchesAll('a'.repeat(250))).toBe(false)
  })

  it.each([
    ['[', '[', true],
    ['[]a]', ']', true],
    ['a\\*', 'a*', true],
    ['a\\*', 'ab', false],
    ['*', '', true],
    ['a*b*c', 'axxbyyc', true],
    ['a*b*c', 'axxbyy', false],
    ['?', '😀', true],
  ])('%s and the name "%s": %s', (pattern, name, expected) => {
    expect(nameMatcher(pattern)(name)).toBe(expected)
  })
})
