import * as nodeFiles from 'node:fs/promises'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { dataQualityReport } from './fixtures/data-quality-report.ts'
import { renderHtml } from './html.ts'
import { renderJson } from './json.ts'
import { renderJunit } from './junit.ts'
import { renderMarkdown } from './markdown.ts'
import { renderSarif } from './sarif.ts'
import { type Files, reportWriter } from './writer.ts'

const NAMES = ['html', 'json', 'junit.xml', 'md', 'sarif'].map((ending) => `data-quality.${ending}`)
const first = dataQualityReport({ headline: 'the first' })
const second = dataQualityReport({ headline: 'the second' })

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'writer-'))
})
afterEach(() => rm(directory, { recursive: true }))

/** The files, with the content of each: everything that a reader of the directory sees. */
async function contents(where: string): Promise<Record<string, string>> {
  const names = await readdir(where)
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(where, name), 'utf8')])),
  )
}

/** The disk, failing at the nth write or rename. */
function failingAt(nth: number): Files & { readonly calls: () => number } {
  let calls = 0
  const counted = () => {
    calls++
    if (calls === nth) throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })
  }
  return {
    ...nodeFiles,
    writeFile: async (...args: Parameters<typeof nodeFiles.writeFile>) => {
      counted()
      return nodeFiles.writeFile(...args)
    },
    rename: async (...args: Parameters<typeof nodeFiles.rename>) => {
      counted()
      return nodeFiles.rename(...args)
    },
    calls: () => calls,
  }
}

describe('reportWriter', () => {
  test('writes every format, into a directory that it makes, and nothing else', async () => {
    const deep = join(directory, 'a', 'b')
    const paths = await reportWriter().write(first, deep, [])
    expect(await contents(deep)).toEqual({
      'data-quality.html': renderHtml(first),
      'data-quality.json': renderJson(first),
      'data-quality.junit.xml': renderJunit(first),
      'data-quality.md': renderMarkdown(first),
      'data-quality.sarif': renderSarif(first),
    })
    expect(paths).toEqual({
      html: join(deep, 'data-quality.html'),
      json: join(deep, 'data-quality.json'),
      markdown: join(deep, 'data-quality.md'),
      sarif: join(deep, 'data-quality.sarif'),
      junit: join(deep, 'data-quality.junit.xml'),
    })
  })

  test('replaces an older report and leaves other files alone', async () => {
    await writeFile(join(directory, 'other.txt'), 'mine')
    await reportWriter().write(first, directory, [])
    await reportWriter().write(second, directory, [])
    const now = await contents(directory)
    expect(now).toMatchObject({ 'other.txt': 'mine', 'data-quality.json': renderJson(second) })
    expect(Object.keys(now).sort()).toEqual([...NAMES, 'other.txt'])
  })

  test('whatever fails, a first report is written whole or not at all', async () => {
    const complete = failingAt(0)
    await reportWriter(complete).write(first, directory, [])
    for (let nth = 1; nth <= complete.calls(); nth++) {
      const where = join(directory, String(nth))
      await expect(reportWriter(failingAt(nth)).write(first, where, [])).rejects.toThrow('ENOSPC')
      expect(await contents(where)).toEqual({})
    }
  })

  test('whatever fails, the old report stays as it was', async () => {
    await reportWriter().write(first, directory, [])
    const before = await contents(directory)
    const complete = failingAt(0)
    await reportWriter(complete).write(second, directory, [])
    await reportWriter().write(first, directory, [])
    expect(complete.calls()).toBe(5 + 10)
    for (let nth = 1; nth <= complete.calls(); nth++) {
      await expect(reportWriter(failingAt(nth)).write(second, directory, [])).rejects.toThrow('ENOSPC')
      expect(await contents(directory)).toEqual(before)
    }
  })

  test('a file that fails waits for those that are being written, and takes them away', async () => {
    const order: string[] = []
    const files: Files = {
      ...nodeFiles,
      writeFile: async (...args: Parameters<typeof nodeFiles.writeFile>) => {
        if (String(args[0]).endsWith('.html')) throw new Error('ENOSPC')
        await nodeFiles.writeFile(...args)
        order.push('written')
      },
      rm: async (...args: Parameters<typeof nodeFiles.rm>) => {
        order.push('removed')
        await nodeFiles.rm(...args)
      },
    }
    await expect(reportWriter(files).write(first, directory, [])).rejects.toThrow('ENOSPC')
    expect(order).toEqual([...NAMES.slice(1).map(() => 'written'), 'removed'])
    expect(await contents(directory)).toEqual({})
  })

  test('a directory that is a file is an error, and the file stays', async () => {
    const file = join(directory, 'file')
    await writeFile(file, 'mine')
    await expect(reportWriter().write(first, file, [])).rejects.toThrow('EEXIST')
    expect(await readFile(file, 'utf8')).toBe('mine')
  })

  test('a complete report is a success even when the hidden directory cannot be removed', async () => {
    const files: Files = { ...nodeFiles, rm: async () => Promise.reject(new Error('EBUSY')) }
    await reportWriter(files).write(first, directory, [])
    expect(await readdir(directory)).toEqual(expect.arrayContaining(NAMES))
  })

  test('takes no place of what is no file and no link, and leaves it as it is', async () => {
    await mkdir(join(directory, 'data-quality.json'))
    await writeFile(join(directory, 'data-quality.json', 'work'), 'mine')
    await writeFile(join(directory, 'data-quality.html'), 'old')
    await expect(reportWriter().write(first, directory, [])).rejects.toThrow(
      `"${join(directory, 'data-quality.json')}" is a directory; a report file belongs there.`,
    )
    expect((await readdir(directory)).sort()).toEqual(['data-quality.html', 'data-quality.json'])
    expect(await readFile(join(directory, 'data-quality.json', 'work'), 'utf8')).toBe('mine')
    expect(await readFile(join(directory, 'data-quality.html'), 'utf8')).toBe('old')
  })

  test('summary is the Markdown within the limit of the host', () => {
    expect(reportWriter().summary(first, 500)).toBe(renderMarkdown(first, 500))
  })
})

describe('remove', () => {
  test('takes the files of the step, and no other', async () => {
    await reportWriter().write(first, directory, [])
    await writeFile(join(directory, 'model-gate.json'), 'another step')
    await writeFile(join(directory, 'data-quality.json.bak'), 'mine')
    await reportWriter().remove('data-quality', directory, [])
    expect((await readdir(directory)).sort()).toEqual(['data-quality.json.bak', 'model-gate.json'])
  })

  test('takes the other files of the step, which were written with the report', async () => {
    await reportWriter().write(first, directory, [{ name: 'data-quality.plan.json', text: '{}' }])
    expect(await contents(directory)).toMatchObject({ 'data-quality.plan.json': '{}' })
    await reportWriter().remove('data-quality', directory, ['data-quality.plan.json'])
    expect(await readdir(directory)).toEqual([])
  })

  test('takes a link and not what it leads to, whether it is there or not', async () => {
    await writeFile(join(directory, 'target'), 'mine')
    await symlink(join(directory, 'target'), join(directory, 'data-quality.md'))
    await symlink(join(directory, 'nowhere'), join(directory, 'data-quality.html'))
    await reportWriter().remove('data-quality', directory, [])
    expect(await contents(directory)).toEqual({ target: 'mine' })
  })

  test('has nothing to do where there is no directory, or a file instead of one', async () => {
    await writeFile(join(directory, 'file'), 'mine')
    await reportWriter().remove('data-quality', join(directory, 'nowhere'), [])
    await reportWriter().remove('data-quality', join(directory, 'file'), [])
    expect(await contents(directory)).toEqual({ file: 'mine' })
  })

  test('refuses what is no file, but takes the others all the same', async () => {
    await reportWriter().write(first, directory, [])
    await rm(join(directory, 'data-quality.json'))
    await mkdir(join(directory, 'data-quality.json'))
    await expect(reportWriter().remove('data-quality', directory, [])).rejects.toThrow('is a directory')
    expect(await readdir(directory)).toEqual(['data-quality.json'])
  })
})
