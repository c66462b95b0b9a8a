import type { Finish } from '../kernel/index.ts'

/** Guards the end of a run: a second verdict would contradict or hide the first, so it throws. */
export function finishOnce(end: (finish: Finish) => void): (finish: Finish) => void {
  let finished: Finish | undefined
  return (finish) => {
    if (finished !== undefined) {
      throw new Error(`The run was finished already ("${finished.line}"); it cannot finish again ("${finish.line}").`)
    }
    finished = finish
    end(finish)
  }
}
