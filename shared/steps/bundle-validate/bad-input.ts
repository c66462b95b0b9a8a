import { EXIT, kernelErrors, type Problem, StepError } from '../../kernel/index.ts'

/** Pieces of work whose results come in the same order. */
type Work<T extends readonly unknown[]> = { readonly [K in keyof T]: () => Promise<T[K]> | T[K] }

/**
 * Reads what the inputs name, one after the other: who has three mistakes in them corrects them in one go.
 * @throws StepError the only mistake, or one error that lists them all; at once what is no mistake in an input
 */
export async function readAll<T extends readonly unknown[]>(work: Work<T>): Promise<T> {
  const results: unknown[] = []
  // Several inputs may fail for one reason: it is told once.
  const mistakes = new Map<string, StepError>()
  for (const read of work) {
    try {
      results.push(await read())
    } catch (error) {
      if (!(error instanceof StepError) || error.kind.exit !== EXIT.badInput) throw error
      if (!mistakes.has(error.message)) mistakes.set(error.message, error)
    }
  }
  const [first, second] = mistakes.values()
  if (first === undefined) return results as unknown as T
  if (second === undefined) throw first
  throw new StepError(kernelErrors.INPUT_INVALID, `${mistakes.size} inputs are not usable.`, {
    problems: [...mistakes.values()].flatMap(problemsOf),
  })
}

function problemsOf({ message, hint, problems }: StepError): readonly Problem[] {
  const withHint = (problem: Problem) => ({ ...(hint === undefined ? {} : { hint }), ...problem })
  return problems.length === 0 ? [withHint({ message })] : problems.map(withHint)
}
