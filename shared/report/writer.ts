import * as nodeFiles from 'node:fs/promises'
import { join } from 'node:path'
import type { Report, ReportWriter } from '../kernel/index.ts'
import { renderHtml } from './html.ts'
import { renderJson } from './json.ts'
import { renderJunit } from './junit.ts'
import { renderMarkdown } from './markdown.ts'
import { renderSarif } from './sarif.ts'

/** What the writer does to the disk; a test makes each of these fail. */
export type Files = Pick<typeof nodeFiles, 'mkdir' | 'mkdtemp' | 'writeFile' | 'rename' | 'rm'>

/** Writes `<step>.html`, `.json`, `.md`, `.sarif` and `.junit.xml`, and makes the Markdown for the host's summary. */
export function reportWriter(files: Files = nodeFiles): ReportWriter {
  return {
    summary: renderMarkdown,
    write: async (report, directory) => {
      const contents = renderAll(report)
      const names = {
        html: `${report.step.id}.html`,
        json: `${report.step.id}.json`,
        markdown: `${report.step.id}.md`,
        sarif: `${report.step.id}.sarif`,
        junit: `${report.step.id}.junit.xml`,
      }
      const kinds = Object.keys(names) as (keyof typeof names)[]
      await writeTogether(
        directory,
        kinds.map((kind) => ({ name: names[kind], text: contents[kind] })),
        files,
      )
      const paths = kinds.map((kind) => [kind, join(directory, names[kind])])
      return Object.fromEntries(paths) as Record<keyof typeof names, string>
    },
  }
}

function renderAll(report: Report) {
  return {
    html: renderHtml(report),
    json: renderJson(report),
    markdown: renderMarkdown(report),
    sarif: renderSarif(report),
    junit: renderJunit(report),
  }
}

interface NamedText {
  readonly name: string
  readonly text: string
}

/**
 * Writes all of the files or none. New files are written aside, in the same directory and so on the same disk;
 * only when all of them are there do they take their places, and when one cannot, the old ones come back.
 */
async function writeTogether(directory: string, texts: readonly NamedText[], files: Files): Promise<void> {
  await files.mkdir(directory, { recursive: true })
  const aside = await files.mkdtemp(join(directory, '.countersign-'))
  const moved: { readonly from: string; readonly to: string }[] = []
  const move = async (from: string, to: string) => {
    await files.rename(from, to)
    moved.push({ from, to })
  }
  try {
    for (const { name, text } of texts) await files.writeFile(join(aside, name), text, { flush: true })
    for (const { name } of texts) {
      await move(join(directory, name), join(aside, `${name}.old`)).catch(unlessMissing)
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

/** There is no old file: nothing to put aside. */
function unlessMissing(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
}
