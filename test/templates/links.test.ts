import { dirname, join, normalize } from 'node:path'
import { expect, test } from '@jest/globals'
import { exists, list, read } from './files.ts'

const FOLDERS = ['actions', 'ado-tasks', 'docs', 'examples', 'test/live', 'workflow-templates']
const pages = [
  ...['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md'],
  ...FOLDERS.flatMap((folder) => list(folder, /\.md$/)),
]

test.each(pages)('every link of %s leads somewhere', (page) => {
  expect(brokenLinks(page, read(page))).toEqual([])
})

test('a link that leads nowhere is found out', () => {
  const text = '# A b\n[x](none.md) ![y](README.md) [z](#a-b) [w](#c) `[v](code.md)`\n```\n[u](fence.md)\n```\n'
  expect(brokenLinks('PAGE.md', text)).toEqual(['none.md', '#c'])
})

/** Relative links, images among them, to what is not there: a file, or a heading of a page. */
function brokenLinks(page: string, text: string): string[] {
  const prose = text.replace(/^ *```[\s\S]*?^ *```$/gm, '').replace(/`[^`\n]*`/g, '')
  const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target)
  return targets.filter((target) => {
    if (/^[a-z]+:/.test(target)) return false
    const [path = '', anchor] = target.split('#')
    const file = path === '' ? page : normalize(join(dirname(page), path))
    if (path !== '' && !exists(file)) return true
    return anchor !== undefined && file.endsWith('.md') && !anchors(path === '' ? text : read(file)).includes(anchor)
  })
}

/** The anchors that GitHub gives to the headings of a page, and those that it has itself. */
function anchors(text: string): string[] {
  const headings = [...text.matchAll(/^#+ +(.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  )
  return [...headings, ...[...text.matchAll(/<a (?:id|name)="([^"]+)"/g)].map(([, id = '']) => id)]
}
