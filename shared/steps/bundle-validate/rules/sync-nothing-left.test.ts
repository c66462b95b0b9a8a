import { describe, expect, test } from '@jest/globals'
import { listFiles } from '../load/listing.ts'
import { loadBundle } from '../load/load.ts'
import { pathsToLookAt } from '../paths/wanted.ts'
import { resolveTargets } from '../resolve/resolve.ts'
import { memoryFolder, said } from '../testing/bundle.ts'
import { observe } from './observe.ts'
import { rule } from './sync-nothing-left.ts'

const FILES = 'bundle: {name: fraud}\nresources: {jobs: {train: {name: Train}}}\n'

async function placesOf(files: string): Promise<readonly string[]> {
  const lines = await said(`${FILES}${files}\n# file: train.py\nprint("training")\n`, [rule])
  return lines.filter((line) => line.includes(` ${rule.id}`)).map((line) => line.split(' ')[0] ?? '')
}

/** Each as Databricks CLI 1.12.1 has it: "There are no files to sync". */
describe('sync-nothing-left', () => {
  test.each(['*', '**', '/*', '/**', '**/*', '*/**'])('%s matches every file', async (pattern) => {
    expect(await placesOf(`sync: {exclude: ["${pattern}"]}`)).toEqual(['databricks.yml:3:17'])
  })

  test.each([
    ['patterns that leave some', 'sync: {exclude: ["*.py", "*/*"]}', 0],
    ['what is taken back', 'sync: {exclude: ["*", "!train.py"]}', 0],
    ['what is taken back too early', 'sync: {exclude: ["!train.py", "*"]}', 1],
    ['what is included as well', 'sync: {include: [train.py], exclude: ["*"]}', 1],
    ['an empty path, which is the folder', 'sync: {paths: [null]}', 0],
    ['paths that are not there', 'sync: {paths: null, exclude: ["*"]}', 1],
    ['nobody wants files', 'sync: {paths: [], exclude: ["*"]}', 0],
    ['all of another directory', 'include: [sub/a.yml]\n# file: sub/a.yml\nsync: {exclude: ["*"]}', 0],
    ['a directory beside the bundle', 'sync: {paths: [., ../common], exclude: ["*"]}', 0],
    ['a list that a target goes on with', 'sync: {exclude: [a]}\ntargets: {dev: {sync: {exclude: ["*"]}}}', 1],
  ])('%s', async (_, files, count) => {
    expect(await placesOf(files)).toHaveLength(count)
  })

  test.each([
    ['all of the bundle', '.gitignore', '*', '', ['-']],
    ['what is taken back as a directory alone', '.gitignore', '*\n!src/', '', ['-']],
    ['what is taken back as a file', '.gitignore', '*\n!train.py', '', []],
    ['what is included all the same', '.gitignore', '*', 'sync: {include: [train.py]}', []],
    ['of a directory that is all', 'src/.gitignore', '*', 'sync: {paths: [src]}', ['-']],
    ['of another directory', 'src/.gitignore', '*', '', []],
    ['together with what is excluded', '.gitignore', '*.py', 'sync: {exclude: ["*.yml", .*]}', ['databricks.yml:3:17']],
    ['of the repository, not committed', '.git/info/exclude', '*', '', ['-']],
    ['behind a byte order mark', '.gitignore', '\ufeff*', '', []],
    ['in a line that nobody understands', '.gitignore', '*\na+', '', []],
    ['in a line beside one that is none', '.gitignore', '(src\n*', '', ['-']],
  ])('a .gitignore ignores %s', async (_, path, lines, sync, places) => {
    expect(await placesOf(`${sync}\n# file: src/a.py\n# file: ${path}\n${lines}`)).toEqual(places)
  })

  test('where there is too much to look through, nobody says', async () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `x${index}*`).join('\n')
    const many = Array.from({ length: 500 }, (_, index) => `# file: src/${index}.py\n`).join('')
    expect(await placesOf(`# file: .gitignore\n*\n${lines}\n${many}`)).toEqual(['-'])
    expect(await placesOf(`sync: {paths: [src]}\n# file: .gitignore\n*.py\n${lines}\n${many}`)).toEqual([])
  })

  test('many paths to one directory lead to it once', async () => {
    const paths = Array.from({ length: 1000 }, (_, index) => `${'./'.repeat(index)}src`)
    const many = Array.from({ length: 3000 }, (_, index) => `# file: src/${index}.py\n`).join('')
    expect(await placesOf(`sync: {exclude: ["*"], paths: ${JSON.stringify(paths)}}\n${many}`)).toEqual([
      'databricks.yml:3:17',
    ])
  })

  test.each([
    ['of the repository above the bundle', '../.git/HEAD', ['-']],
    ['above a bundle that is in no repository', '../other', []],
  ])('a .gitignore %s', async (_, path, places) => {
    const folder = memoryFolder({ 'databricks.yml': FILES, '../.gitignore': 'ml/', [path]: '' }, 'ml')
    const bundle = await loadBundle(folder)
    const targets = resolveTargets(bundle)
    const listing = await listFiles(folder, pathsToLookAt(targets, bundle))
    const found = targets.flatMap((target) => observe(rule, target, { ...bundle, listing }))
    expect(found.map(({ at }) => at?.file ?? '-')).toEqual(places)
  })
})
