import * as nodeFiles from 'node:fs/promises'
import { join } from 'node:path'
import type { OtherFile, Report, ReportFiles, ReportWriter } from '../kernel/index.ts'
import { renderHtml } from './html.ts'
import { renderJson } from './json.ts'
import { renderJunit } from './junit.ts'
import { renderMarkdown } from './markdown.ts'
import { renderSarif } from './sarif.ts'

/** What the writer does to the disk; a test makes each of these fail. */
export type Files = Pick<typeof nodeFiles, 'lstat' | 'mkdir' | 'mkdtemp' | 'rename' | 'rm' | 'unlink' | 'writeFile'>

const ENDINGS = { html: 'html', json: 'json', markdown: 'md', sarif: 'sarif', junit: 'junit.xml' } as const
type Kind = keyof typeof ENDINGS
const KINDS = Object.keys(ENDINGS) as readonly Kind[]

/** Writes `<step>.html`, `.json`, `.md`, `.sarif` and `.junit.xml`, and makes the Markdown for the host's summary. */
export function reportWriter(files: Files = nodeFiles): ReportWriter {
  return {
    summary: renderMarkdown,
    write: async (report, directory, others) => {
      const contents = renderAll(report)
      await writeTogether(
        directory,
        [...KINDS.map((kind) => ({ name: nameOf(report.step.id, kind), text: contents[kind] })), ...others],
        files,
      )
      const paths = KINDS.map((kind) => [kind, join(directory, nameOf(report.step.id, kind))])
      return Object.fromEntries(paths) as Record<Kind, string>
    },
    remove: async (stepId, directory, others) => {
      const old = [...KINDS.map((kind) => nameOf(stepId, kind)), ...others].map((name) => join(directory, name))
      // One that cannot go must not save the others.
      const ends = await Promise.allSettled(old.map((file) => removeFile(file, files)))
      for (const end of ends) if (end.status === 'rejected') throw end.reason
    },
  }
}

function nameOf(stepId: string, kind: Kind): string {
  return `${stepId}.${ENDINGS[kind]}`
}

function renderAll(report: Report): ReportFiles {
  return {
    html: renderHtml(report),
    json: renderJson(report),
    markdown: renderMarkdown(report),
    sarif: renderSarif(report),
    junit: renderJunit(report),
  }
}

/**
 * Writes all of the files or none. New files are written aside, in the same directory and so on the same disk;
 * only when all of them are there do they take their places, and when one cannot, the old ones come back.
 */
async function writeTogether(directory: string, texts: readonly OtherFile[], files: Files): Promise<void> {
  await files.mkdir(directory, { recursive: true })
  const aside = await files.mkdtemp(join(directory, '.countersign-'))
  const moved: { readonly from: string; readonly to: string }[] = []
  const move = async (from: string, to: string) => {
    await files.rename(from, to)
    moved.push({ from, to })
  }
  try {
    // Side by side, for each waits for the disk; and all of them to their end, so that none is written after a mistake.
    const writes = texts.map(({ name, text }) => files.writeFile(join(aside, name), text, { flush: true }))
    for (const end of await Promise.allSettled(writes)) if (end.status === 'rejected') throw end.reason
    for (const { name } of texts) {
      const old = join(directory, name)
      if (await isReplaceable(old, files)) await move(old, join(aside, `${name}.old`))
      await move(join(aside, name), join(directory, name))
    }
  } catch (error) {
    // If even this fails, the old files stay where they are, beside the new ones: better than losing them.
    for (const { from, to } of moved.reverse()) await files.rename(to, from)
    await files.rm(aside, { recursive: true, force: true })
    throw error
  }
  // The report is complete; a leftover hidden directory is no reason to say otherwise.
  await files.rm(aside, { recursive: true, force: true }).catch(() => undefined)
}

async function removeFile(path: string, files: Files): Promise<void> {
  if (await isReplaceable(path, files)) await files.unlink(path).catch(unlessMissing)
}

/**
 * Whether something stands there that a report may take the place of: a file, or a link, which is not followed.
 * @throws when it is something else. A directory may hold a person's work, and none of ours is one.
 */
async function isReplaceable(path: string, files: Files): Promise<boolean> {
  const found = await files.lstat(path).catch(unlessMissing)
  if (found === undefined) return false
  if (found.isFile() || found.isSymbolicLink()) return true
  throw new Error(`"${path}" is ${found.isDirectory() ? 'a directory' : 'no file'}; a report file belongs there.`)
}

/** Neither it is there, nor perhaps the directory that it would be in. */
function unlessMissing(error: unknown): undefined {
  const { code } = error as NodeJS.ErrnoException
  if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error
}
