import { createRandom, type Random } from '../../shared/statistics/random/random.ts'

/** What is repeated on simulated data whose truth is known, and how often each of its outcomes may come. */
export interface Experiment {
  readonly name: string
  /** Lowest and highest share of the runs that may have the outcome. */
  readonly expected: Readonly<Record<string, readonly [low: number, high: number]>>
  /** One run: data are drawn, and whether each outcome came about. */
  readonly once: (random: Random) => Outcomes | Promise<Outcomes>
  /** Runs of the whole suite; 1,000 when not said. */
  readonly runs?: number
}

export type Outcomes = Readonly<Record<string, boolean>>

/** How often an outcome came, and how often it may come. */
export interface Share {
  readonly experiment: string
  readonly outcome: string
  readonly runs: number
  readonly share: number
  readonly expected: readonly [low: number, high: number]
}

export const RUNS = 1000
const SEED = 20260901

/** Runs an experiment: run i draws from stream i of the seed, so that fewer runs are the first of more. */
export async function shares({ name, expected, once }: Experiment, runs: number): Promise<Share[]> {
  const counts = new Map(Object.keys(expected).map((outcome) => [outcome, 0]))
  for (let run = 0; run < runs; run++) {
    const seen = await once(createRandom(SEED, run))
    for (const [outcome, count] of counts) if (seen[outcome] === true) counts.set(outcome, count + 1)
  }
  return [...counts].map(([outcome, count]) => ({
    experiment: name,
    outcome,
    runs,
    share: count / runs,
    expected: expected[outcome] as readonly [number, number],
  }))
}

/** The shares outside of what is expected; of a sample of runs, by more than `deviations` standard errors. */
export function strays(measured: readonly Share[], deviations = 0): Share[] {
  const slack = (p: number, runs: number) => deviations * Math.sqrt(Math.max(p * (1 - p), 0.25 / runs) / runs)
  return measured.filter(
    ({ share, runs, expected: [low, high] }) => share < low - slack(low, runs) || share > high + slack(high, runs),
  )
}

/** One line an outcome: what was measured, and what may be. */
export function table(measured: readonly Share[]): string {
  const wide = Math.max(...measured.map(({ experiment }) => experiment.length))
  const lines = measured.map(({ experiment, outcome, runs, share, expected: [low, high] }) =>
    [
      experiment.padEnd(wide),
      outcome.padEnd(14),
      `${runs}`.padStart(6),
      share.toFixed(3).padStart(7),
      `[${low.toFixed(3)}, ${high.toFixed(3)}]`.padStart(16),
      share < low || share > high ? ' <- outside' : '',
    ].join(' '),
  )
  return `\n${lines.join('\n')}\n`
}
