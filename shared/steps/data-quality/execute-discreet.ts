import { engineErrors } from '../../engines/errors.ts'
import { StepError } from '../../kernel/index.ts'
import type { Session } from './execute-session.ts'

/** What the engine says before it reads a value: what it quotes are names, and in a file without header values. */
const BEFORE_READING = /^(Binder|Catalog|Parser) Error/
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g

/**
 * The session of a dataset with masked columns, or with a neighbour that has some. A failed cast quotes the value that
 * it fails on, and the text goes into the log and every report: of such an error only its class is told.
 */
export function discreet(session: Session): Session {
  return {
    ...session,
    ask: (purpose, sql) =>
      session.ask(purpose, sql).catch((error: unknown) => {
        if (!(error instanceof StepError) || error.code !== 'ENGINE_FAILED') throw error
        // No cause: its text is the one that is withheld.
        throw new StepError(engineErrors.ENGINE_FAILED, withoutValues(error.message))
      }),
  }
}

function withoutValues(message: string): string {
  if (BEFORE_READING.test(message)) return message.replace(QUOTED, '"…"')
  const kind = /^[A-Z][A-Za-z ]* Error/.exec(message)?.[0] ?? 'Error'
  return `${kind}: what the engine says is not shown, since it may quote a value that the contract classifies.`
}
