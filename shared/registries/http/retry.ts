import type { IncomingMessage } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { LogLevel } from '../../kernel/index.ts'
import { exchange, type Network, type Patience, type Question, reasonOf } from './exchange.ts'

export interface Asker {
  readonly network: Network
  readonly patience: Patience
  readonly signal: AbortSignal
  readonly log: (level: LogLevel, text: string) => void
}

/**
 * Asks until there is an answer that another try would only repeat, or until the tries are used up; the last answer is
 * given back whatever it says. What is asked must be safe to ask twice. A pause that the server asks for (`Retry-After`)
 * is kept, unless it is longer than our patience: then nothing is waited for.
 * @throws Error of the network, after the last try
 */
export async function askUntilAnswered(question: Question, asker: Asker): Promise<IncomingMessage> {
  const { network, patience, signal, log } = asker
  const { origin } = question.url
  const tries = patience.pauses.length + 1
  for (const [index, pause] of patience.pauses.entries()) {
    const next = `(try ${index + 2} of ${tries})`
    let wait = pause
    try {
      const answer = await exchange(question, network, patience, signal)
      const status = answer.statusCode ?? 0
      if (!mayPass(status)) return answer
      const asked = askedPause(answer)
      if (asked !== undefined && asked > patience.longestPause) return answer
      wait = Math.max(pause, asked ?? 0)
      answer.destroy()
      log('info', `${origin} answered ${status}; asking again in ${wait / 1000} s ${next}.`)
    } catch (error) {
      if (signal.aborted || isHopeless(error)) throw error
      log('info', `No answer from ${origin}: ${reasonOf(error)}; asking again in ${wait / 1000} s ${next}.`)
    }
    await sleep(wait, undefined, { signal })
  }
  return exchange(question, network, patience, signal)
}

/** An overloaded or restarting server is worth another try; a refusal is not. */
function mayPass(status: number): boolean {
  return [408, 429, 500, 502, 503, 504].includes(status)
}

/** A certificate does not become valid, and a header not sendable, by waiting. */
function isHopeless(error: unknown): boolean {
  return /CERT|^ERR_TLS|^ERR_INVALID|SELF_SIGNED|UNABLE_TO_/.test((error as NodeJS.ErrnoException).code ?? '')
}

/** `Retry-After` in milliseconds: seconds, or a date, which is compared with the server's own clock. */
export function askedPause({ headers }: Pick<IncomingMessage, 'headers'>): number | undefined {
  const text = headers['retry-after']?.trim() ?? ''
  if (/^\d+$/.test(text)) return Number(text) * 1000
  const wait = Date.parse(text) - Date.parse(headers.date ?? '')
  return Number.isNaN(wait) ? undefined : Math.max(0, wait)
}
