import type { BundleFile } from './bundle.ts'

/** A text as tsc writes it, without anything that is put into it. */
const TEXT = "(?:`bundle:(?:[^`\\\\$]|\\\\.|\\$(?!\\{))*`|'bundle:(?:[^'\\\\]|\\\\.)*')"
/** The two examples of a rule of `bundle-validate`. */
const EXAMPLES = new RegExp(`^ {4}bad: ${TEXT},\\n {4}good: ${TEXT},\\n`, 'gm')

/**
 * Takes the examples of the rules out of a bundle, where nothing reads them: they are for the docs and the tests. With them, each
 * run would read and keep 60 KB of YAML before it begins.
 */
export function withoutExamples(files: readonly BundleFile[]): BundleFile[] {
  return files.map(({ path, content }) => {
    if (!path.endsWith('.js')) return { path, content }
    const text = content.toString('utf8')
    const less = text.replace(EXAMPLES, "    bad: '',\n    good: '',\n")
    return { path, content: less === text ? content : Buffer.from(less) }
  })
}
