import { describe, expect, test } from '@jest/globals'
import { parseRequirements } from './parse.ts'

const texts = (text: string) => parseRequirements(text).map(({ kind, text }) => `${kind} ${text}`)

describe('a requirements file', () => {
  test('names packages, each at its line and column', () => {
    expect(parseRequirements('# the model\r\n\r\n  pandas==2.2.1  # pinned\r\nscipy\r\n')).toEqual([
      { kind: 'requirement', text: 'pandas==2.2.1', line: 3, column: 3 },
      { kind: 'requirement', text: 'scipy', line: 4, column: 1 },
    ])
  })

  test('goes on after a backslash; hashes and options are no part of a requirement', () => {
    expect(
      parseRequirements('numpy==1.26.4 \\\n    --hash=sha256:aa \\\n    --hash=sha256:bb\nscipy==1.17.0\n'),
    ).toEqual([
      { kind: 'requirement', text: 'numpy==1.26.4', line: 1, column: 1 },
      { kind: 'requirement', text: 'scipy==1.17.0', line: 4, column: 1 },
    ])
  })

  test('names other files, in every way of writing it', () => {
    expect(texts('-r base.txt\n-rmore.txt\n--requirement other.txt\n--requirement=last.txt # why\n')).toEqual([
      'file base.txt',
      'file more.txt',
      'file other.txt',
      'file last.txt',
    ])
  })

  test('names files in quotes, as for a shell', () => {
    expect(texts(`-r "base file.txt"\n--requirement='more.txt'\n-r "half.txt\n`)).toEqual([
      'file base file.txt',
      'file more.txt',
      'file "half.txt',
    ])
  })

  test('says from where packages come, and nothing else about what pip is to do', () => {
    expect(
      texts(
        '--index-url https://me:secret@pypi.example/simple\n-c constraints.txt\n--no-binary :all:\n-i x\n--trusted-host y\n',
      ),
    ).toEqual(['index https://pypi.example/simple', 'index x'])
  })

  // Each of these was given to pip 23.2.1.
  test.each([
    ['--ind https://a/simple --extra "https://b/simple"', ['index https://a/simple', 'index https://b/simple']],
    ['-ihttps://a -fhttps://b', ['index https://a', 'index https://b']],
    ['--pre -r o.txt -r p.txt', ['file o.txt']],
    ['--requirem o.txt --pre', ['file o.txt']],
    ['-ro.txt -i https://a', ['file o.txt']],
    ['--no-index -r "o.txt"', ['file o.txt']],
    ['--edit ./x', ['requirement ./x']],
    ['-e./x --pre', ['requirement ./x']],
    ['-r o.txt -e ./y', ['requirement ./y']],
    ['--pre -e git+https://x/y', ['requirement git+https://x/y']],
    ['-i https://a -e ./x', ['requirement ./x']],
    ['--requi o.txt', []],
    ['--pre numpy==1', []],
    ['numpy -r o.txt', ['requirement numpy']],
  ])('%s', (line, expected) => {
    expect(texts(line)).toEqual(expected)
  })

  test('keeps markers, fragments and editable packages, and no credentials', () => {
    expect(
      texts(
        'pywin32 >= 1.0 ; sys_platform == "win32"\nx @ https://me:secret@git.example/x.whl#sha256=1\n-e git+https://git.example/y.git#egg=y\n-e .\n',
      ),
    ).toEqual([
      'requirement pywin32 >= 1.0 ; sys_platform == "win32"',
      'requirement x @ https://***@git.example/x.whl#sha256=1',
      'requirement git+https://git.example/y.git#egg=y',
      'requirement .',
    ])
  })

  test.each(['', '\uFEFF', '\\', '\n\\\n', '#', '-r', '-e '])('%j names nothing', (text) => {
    expect(parseRequirements(text)).toEqual([])
  })
})

test('a comment goes to the end of its line, whatever characters are in it, in bounded time', () => {
  const before = performance.now()
  expect(texts(`pandas==2.2.1 ${' #'.repeat(50_000)}\u2028 x\n`)).toEqual(['requirement pandas==2.2.1'])
  expect(performance.now() - before).toBeLessThan(1000)
})

test('a password with an "@" in it is left out as a whole', () => {
  const texts = parseRequirements('a @ https://u:p@ss@host/a.whl\n--index-url https://u:p@ss@host/simple\n').map(
    (line) => line.text,
  )
  expect(texts).toEqual(['a @ https://***@host/a.whl', 'https://host/simple'])
})
