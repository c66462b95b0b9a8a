import type { IncomingMessage } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { isHopeless, mayPass, reasonOf } from './failure.ts'
import type { Line } from './network.ts'

/**
 * Asks until there is an answer that another try would only repeat, or until the tries are used up; the last answer is
 * given back whatever it says. What is asked must be safe to ask twice. A pause that the server asks for (`Retry-After`)
 * is kept, unless it is longer than our patience: then nothing is waited for.
 * @param origin of the server, for the log
 * @param headOf the head of an answer; an answer that is asked for again is destroyed by it
 * @throws Error of the network, after the last try
 */
export async function askUntilAnswered<T>(
  ask: () => Promise<T>,
  headOf: (answer: T) => IncomingMessage,
  origin: string,
  { patience, signal, log }: Line,
): Promise<T> {
  const tries = patience.pauses.length + 1
  for (const [index, pause] of patience.pauses.entries()) {
    const next = `(try ${index + 2} of ${tries})`
    let wait = pause
    try {
      const answer = await ask()
      const head = headOf(answer)
      const status = head.statusCode ?? 0
      if (!mayPass(status)) return answer
      const asked = askedPause(head)
      if (asked !== undefined && asked > patience.longestPause) return answer
      wait = Math.max(pause, asked ?? 0)
      head.destroy()
      log('info', `${origin} answered ${status}; asking again in ${wait / 1000} s ${next}.`)
    } catch (error) {
      if (signal.aborted || isHopeless(error)) throw error
      log('info', `No answer from ${origin}: ${reasonOf(error)}; asking again in ${wait / 1000} s ${next}.`)
    }
    await sleep(wait, undefined, { signal })
  }
  return ask()
}

/** `Retry-After` in milliseconds: seconds, or a date, which is compared with the server's own clock. */
export function askedPause({ headers }: Pick<IncomingMessage, 'headers'>): number | undefined {
  const text = headers['retry-after']?.trim() ?? ''
  if (/^\d+$/.test(text)) return Number(text) * 1000
  const wait = Date.parse(text) - Date.parse(headers.date ?? '')
  return Number.isNaN(wait) ? undefined : Math.max(0, wait)
}
