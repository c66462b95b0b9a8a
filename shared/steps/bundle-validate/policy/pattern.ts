import { remembered } from '../config/remembered.ts'
import { isWordCharacter, PatternMistake, type PatternNode, parsePattern } from './pattern-syntax.ts'

/**
 * A compiled pattern. It is run as an automaton that reads every character once, so no pattern and no text can make it
 * slow: the time is bounded by their lengths multiplied.
 */
export interface Pattern {
  readonly source: string
  /** Whether it is found anywhere in the text; `undefined` for a text too long to be looked at. */
  test(text: string): boolean | undefined
}

type Instruction =
  | { readonly kind: 'character'; readonly is: (character: string) => boolean }
  | { readonly kind: 'fork'; left: number; right: number }
  | { readonly kind: 'start' | 'end' | 'word-edge' | 'found' }

/** `((a{99}){99}){99}` would be a million. */
const MAX_INSTRUCTIONS = 2_000
const MAX_TEXT = 10_000

/** @returns the pattern, or what is wrong with it. A check's is asked for when it is read, and when its pack is put together. */
export const compilePattern: (source: string) => Pattern | string = remembered(compile)

function compile(source: string): Pattern | string {
  try {
    const program = assemble(parsePattern(source))
    const test = remembered((text) => run(program, text))
    return { source, test: (text) => (text.length > MAX_TEXT ? undefined : test(text)) }
  } catch (error) {
    if (error instanceof PatternMistake) return error.message
    throw error
  }
}

function assemble(pattern: PatternNode): readonly Instruction[] {
  const program: Instruction[] = []
  const add = (instruction: Instruction): void => {
    if (program.length >= MAX_INSTRUCTIONS) throw new PatternMistake('its repetitions multiply to too many')
    program.push(instruction)
  }
  /** The branches are filled in when it is known where they end. */
  const fork = (): { left: number; right: number } => {
    const instruction = { kind: 'fork' as const, left: program.length + 1, right: program.length + 1 }
    add(instruction)
    return instruction
  }

  function emit(node: PatternNode): void {
    if (node.kind === 'sequence') {
      for (const part of node.of) emit(part)
    } else if (node.kind === 'choice') emitChoice(node.of)
    else if (node.kind === 'repeat') emitRepeat(node.of, node.min, node.max)
    else add(node)
  }

  function emitChoice(branches: readonly PatternNode[]): void {
    const ends: { left: number; right: number }[] = []
    branches.forEach((branch, index) => {
      const last = index === branches.length - 1
      const choose = last ? undefined : fork()
      emit(branch)
      if (!last) ends.push(fork())
      if (choose !== undefined) choose.right = program.length
    })
    for (const end of ends) {
      end.left = program.length
      end.right = program.length
    }
  }

  function emitRepeat(node: PatternNode, min: number, max: number): void {
    for (let count = 0; count < min; count++) emit(node)
    if (max === Number.POSITIVE_INFINITY) {
      const start = program.length
      const enter = fork()
      emit(node)
      const back = fork()
      back.left = start
      back.right = start
      enter.right = program.length
      return
    }
    const skips = []
    for (let count = min; count < max; count++) {
      skips.push(fork())
      emit(node)
    }
    for (const skip of skips) skip.right = program.length
  }

  emit(pattern)
  add({ kind: 'found' })
  return program
}

function run(program: readonly Instruction[], text: string): boolean {
  const characters = [...text]
  /** The step in which an instruction was last entered: each is entered once a step. */
  const entered = new Int32Array(program.length).fill(-1)
  let waiting: number[] = []

  /** Follows forks and edges; whether the end was reached. */
  function enter(from: number, step: number, into: number[]): boolean {
    const open = [from]
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      if (entered[index] === step) continue
      entered[index] = step
      const instruction = program[index]
      if (instruction === undefined) continue
      if (instruction.kind === 'found') return true
      if (instruction.kind === 'character') into.push(index)
      else if (instruction.kind === 'fork') open.push(instruction.right, instruction.left)
      else if (holds(instruction.kind, step)) open.push(index + 1)
    }
    return false
  }

  function holds(edge: 'start' | 'end' | 'word-edge', step: number): boolean {
    if (edge === 'start') return step === 0
    if (edge === 'end') return step === characters.length
    return isWordCharacter(characters[step - 1] ?? '') !== isWordCharacter(characters[step] ?? '')
  }

  for (let step = 0; step <= characters.length; step++) {
    const next: number[] = []
    const before = characters[step - 1]
    for (const index of waiting) {
      const instruction = program[index]
      const passes = before !== undefined && instruction?.kind === 'character' && instruction.is(before)
      if (passes && enter(index + 1, step, next)) return true
    }
    if (enter(0, step, next)) return true
    waiting = next
  }
  return false
}
