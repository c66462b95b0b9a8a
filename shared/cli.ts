#!/usr/bin/env node
import { commandLine, endProcess, printError, printOut, terminalFacts, tolerateClosedPipes } from './hosts/process.ts'
import {
  asStepError,
  errorText,
  type Host,
  type ReportWriter,
  removeOldReport,
  reportDirectory,
  type StepDefinition,
  type StepError,
} from './kernel/index.ts'
import { runToEnd } from './main.ts'
import { steps } from './steps/registry.ts'
import { VERSION } from './version.ts'

const EXIT_USAGE = 4

tolerateClosedPipes()
await command(commandLine())

/** `countersign <step> --input value …` */
async function command([stepId, ...words]: readonly string[]): Promise<void> {
  if (stepId === '--version' || words.includes('--version')) return printOut(`${VERSION}\n`)
  const load = stepId !== undefined && Object.hasOwn(steps, stepId) ? steps[stepId] : undefined
  if (stepId === undefined || ['--help', '-h', 'help'].includes(stepId)) {
    printOut(await help())
    return stepId === undefined ? await endProcess(EXIT_USAGE) : undefined
  }
  if (load === undefined) return await unknownStep(stepId)
  const definition = await load()
  if (words.includes('--help')) {
    const { stepHelp } = await import('./cli/help.ts')
    return printOut(stepHelp(definition))
  }
  const { parseArguments } = await import('./cli/arguments.ts')
  const { mistakes, json, verbose, inputs, colour } = parseArguments(stepId, definition.inputs, words)
  const page = await terminalPage(colour)
  if (mistakes !== undefined) return await refuse(definition, mistakes, page.host({ inputs }), await page.writer())
  await runToEnd(stepId, async (signal) => page.host({ signal, json, verbose, inputs }), page.writer)
}

/** Told in terms of flags, before the step runs; but as little as a step that could not decide does it leave a report. */
async function refuse(
  definition: StepDefinition,
  mistakes: StepError,
  host: Host,
  writer: ReportWriter,
): Promise<never> {
  await removeOldReport(definition, reportDirectory(host), writer).catch((error: unknown) => {
    printError(errorText(definition.id, asStepError(error)))
  })
  printError(errorText(definition.id, mistakes))
  return await endProcess(mistakes.kind.exit)
}

/** The terminal host, and a writer whose summary is a table for people. Findings stand in that table, and only there. */
async function terminalPage(mayColour: boolean) {
  const [{ terminalHost }, { reportWriter }, { renderTerminal }] = await Promise.all([
    import('./hosts/terminal.ts'),
    import('./report/writer.ts'),
    import('./report/terminal.ts'),
  ])
  const { width, colour } = terminalFacts()
  const inColour = mayColour && colour
  const size = width === undefined ? {} : { width }
  let plain = ''
  let coloured = ''
  return {
    host: (options: Parameters<typeof terminalHost>[0]): Host => ({
      ...terminalHost({
        ...options,
        // Colour only what the host left as it was: a masked secret stays masked.
        render: (text) => (inColour && text.trimEnd() === plain.trimEnd() ? coloured : text).trimEnd(),
      }),
      annotate: () => {},
    }),
    writer: async (): Promise<ReportWriter> => ({
      ...reportWriter(),
      summary: (report) => {
        plain = renderTerminal(report, size)
        if (inColour) coloured = renderTerminal(report, { ...size, colour: true })
        return plain
      },
    }),
  }
}

async function help(): Promise<string> {
  const { generalHelp } = await import('./cli/help.ts')
  return generalHelp(await Promise.all(Object.values(steps).map((load) => load())), VERSION)
}

async function unknownStep(stepId: string): Promise<never> {
  const { didYouMean } = await import('./kernel/suggest.ts')
  const known = Object.keys(steps)
  printError(
    `error: There is no step ${JSON.stringify(stepId)}.${didYouMean(stepId, known)} Steps: ${known.join(', ')}.`,
  )
  return await endProcess(EXIT_USAGE)
}
