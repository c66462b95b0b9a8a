import type { LogLevel } from '../kernel/index.ts'

/** How an address is reached. */
export interface Network {
  readonly proxyFor: (url: URL) => URL | undefined
  /** PEM certificates that are trusted instead of Node's own, of a proxy too; `undefined`: those that Node trusts. */
  readonly ca: readonly string[] | undefined
  /** PEM certificate and key that we show to a server. */
  readonly client?: string | undefined
  /** `false` where the user has switched off that certificates are checked. */
  readonly strictSsl: boolean
}

export interface Patience {
  /** Milliseconds for a host to take a connection. Behind a firewall that drops packets none ever does. */
  readonly connect: number
  /** Milliseconds without a byte after which a connection is given up. */
  readonly idle: number
  /** Milliseconds to wait before each further try, after a failure that may pass. */
  readonly pauses: readonly number[]
  /** The longest that a server may ask us to wait, in milliseconds. */
  readonly longestPause: number
}

/** What a question is asked with. */
export interface Line {
  readonly network: Network
  readonly patience: Patience
  readonly signal: AbortSignal
  readonly log: (level: LogLevel, text: string) => void
}
