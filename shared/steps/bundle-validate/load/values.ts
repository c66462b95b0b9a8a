import { isAlias, isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml'
import { readYaml, type YamlTree } from '../../../documents/yaml.ts'
import type { Place } from '../../../kernel/index.ts'
import { Entries } from '../config/entries.ts'
import { listValue, mapValue, nullValue, textValue, withAnchor } from '../config/make.ts'
import { addText, firstPlace, type Spot } from '../config/places.ts'
import { type Entry, type MapValue, placeOf, type Value } from '../config/value.ts'
import type { BundleFinding, Observation, Rule } from '../rules/rule.ts'
import { rule as documentIgnored } from '../rules/yaml-document-ignored.ts'
import { rule as yamlInvalid } from '../rules/yaml-invalid.ts'
import { rule as keyDuplicate } from '../rules/yaml-key-duplicate.ts'
import { commentsOf } from './comments.ts'
import { endingAt } from './first-document.ts'
import { mistakeOfKey } from './go-keys.ts'
import { GO_YAML } from './go-parser.ts'
import { emptyStart, startOf } from './go-places.ts'
import { mistakeForGo } from './go-syntax.ts'
import { MAX_FILE_BYTES, MAX_VALUES, type ReadValues } from './read-values.ts'
import { plainKey, plainScalar, taggedScalar } from './scalars.ts'

/** The deepest resource of a bundle has about 15 levels. */
const MAX_DEPTH = 100
/** A file that has more mistakes than this is not the file that was meant. */
const MAX_FINDINGS = 50

/** The bytes of a YAML or JSON file as values that know their places, with the full parser, which reads all of YAML and says what is wrong. */
export function parseValues(file: string, bytes: Uint8Array): ReadValues {
  const findings: BundleFinding[] = []
  const say = (rule: Rule, seen: Observation): void => {
    if (findings.length < MAX_FINDINGS) findings.push({ rule, target: undefined, ...seen })
  }
  const nothing = (valid: boolean): ReadValues => ({
    config: emptyMap(file),
    comments: [],
    findings,
    valid,
    size: 0,
  })
  if (isBlank(bytes)) return nothing(true)
  const tree = parse(file, bytes, say)
  if (tree === undefined) return nothing(false)
  const mistake = mistakeForGo(tree)
  if (mistake !== undefined) {
    say(yamlInvalid, mistake)
    return nothing(false)
  }
  const converted = convert(tree, say)
  if (converted === undefined) return nothing(false)
  const { root, size } = converted
  const comments = commentsOf(tree)
  if (root.kind === 'map') return { config: root, comments, findings, valid: true, size }
  if (root.kind === 'null') return { config: emptyMap(file), comments, findings, valid: true, size }
  say(yamlInvalid, {
    message: `The file holds a ${root.kind} where the configuration of a bundle is a map.`,
    at: placeOf(root),
    hint: 'Write keys such as "resources:" at the beginning of a line.',
  })
  return nothing(false)
}

function emptyMap(file: string): MapValue {
  return mapValue(Entries.none, [{ file, line: 1, column: 1 }])
}

/** Nothing but blanks, comments and the marks of a document: an empty configuration. */
function isBlank(bytes: Uint8Array): boolean {
  if (bytes.byteLength > MAX_FILE_BYTES) return false
  const text = new TextDecoder('utf-8').decode(bytes)
  return /^\s*(?:#|---|\.\.\.|$)/.test(text) && text.split(/\r\n?|\n/).every((line) => BLANK_LINE.test(line))
}
const BLANK_LINE = /^\s*(?:#.*)?$|^(?:---|\.\.\.)\s*(?:\s#.*)?$/

type Say = (rule: Rule, seen: Observation) => void

const LIMITS = {
  noun: 'bundle file',
  maxBytes: MAX_FILE_BYTES,
  split: 'Divide it into several files and list them under "include".',
}

function parse(file: string, bytes: Uint8Array, say: Say): YamlTree | undefined {
  const tree = readYaml(file, bytes, LIMITS, GO_YAML)
  if ('root' in tree) return tree
  const [problem] = tree
  const ending = problem?.at === undefined ? undefined : endingAt(bytes, problem.at)
  const first = ending === undefined ? undefined : readYaml(file, bytes.subarray(0, ending.offset), LIMITS, GO_YAML)
  if (ending !== undefined && first !== undefined && 'root' in first) {
    const rest = bytes.subarray(ending.offset)
    if (isBlank(rest)) return first
    say(documentIgnored, { message: ending.message, at: problem?.at, hint: ending.hint })
    return first
  }
  for (const { message, at, hint } of tree) say(yamlInvalid, { message, at, ...(hint === undefined ? {} : { hint }) })
  return undefined
}

/** `undefined` when the file cannot be trusted as a whole. */
function convert(
  { text: written, root, at }: YamlTree,
  say: Say,
): { readonly root: Value; readonly size: number } | undefined {
  /** `undefined` while the anchor's own value is being read. */
  const anchors = new Map<string, { readonly value: Value; readonly size: number } | undefined>()
  let spelt = 0
  let broken = false

  const begin = addText(at(0).file, written.length, at)
  const place = (node: Node): Place => at(startOf(written, node))
  const spot = (node: Node): Spot => begin + startOf(written, node)

  function refuse(node: Node, message: string, hint?: string): void {
    broken = true
    say(yamlInvalid, { message, at: place(node), ...(hint === undefined ? {} : { hint }) })
  }

  /** `after`: behind what an absent value stands. */
  function visit(node: Node | null, depth: number, after = 0): Value {
    if (node === null) return nullValue(begin + emptyStart(written, after))
    if (isAlias(node)) return alias(node, node.source)
    const before = spelt++
    if (spelt > MAX_VALUES || depth > MAX_DEPTH) {
      const [message, hint] = depth > MAX_DEPTH ? TOO_DEEP : TOO_MANY
      if (!broken) refuse(node, message, hint)
      return nullValue(spot(node))
    }
    const { anchor } = node as { anchor?: string }
    if (anchor === undefined) return inside(node, depth)
    checkName(node, anchor)
    anchors.set(anchor, undefined)
    const value: Value = withAnchor(inside(node, depth))
    // Unless the same name was given once more inside.
    if (anchors.get(anchor) === undefined) anchors.set(anchor, { value, size: spelt - before })
    return value
  }

  function checkName(node: Node, anchor: string): void {
    if (!NAME.test(anchor)) refuse(node, `The anchor "&${anchor}" has more than letters, digits, "_" and "-" in it.`)
  }

  function inside(node: Node, depth: number): Value {
    if (isMap(node)) return mapping(node as Node & { items: readonly PairNode[] }, depth)
    if (isSeq(node)) {
      const items = (node.items as readonly Node[]).map((item) => visit(item, depth + 1))
      return listValue(items, spot(node))
    }
    return scalar(node as Scalar & Node)
  }

  function alias(node: Node, name: string): Value {
    const target = anchors.get(name)
    if (target === undefined) {
      if (anchors.has(name)) {
        refuse(node, `The alias "*${name}" stands inside what it refers to.`, 'Write out here what it is to stand for.')
      } else {
        const hint = NAME.test(name)
          ? `Correct the name, or write "&${name}" before its first use.`
          : 'Put it in quotes: outside of them, a "*" at the beginning is that of an alias.'
        refuse(node, `The alias "*${name}" refers to no "&${name}" before it.`, hint)
      }
      return nullValue(spot(node))
    }
    spelt += target.size
    if (spelt > MAX_VALUES && !broken) refuse(node, ...TOO_MANY)
    return target.value
  }

  function scalar(node: Scalar & Node): Value {
    const text = node.source ?? ''
    const plain = node.type === 'PLAIN' || node.type === undefined
    const places = spot(node)
    const tag = tagOf(node)
    if (!plain && tag === undefined) return textValue(withoutLastBreak(node, text), places)
    if (tag === undefined && text === '<<') refuse(node, 'The "<<" is no key here.', 'Write it in quotes.')
    const value = tag === undefined ? plainScalar(text, places) : taggedScalar(tag, text, places)
    if (typeof value !== 'string') return value
    refuse(node, value)
    return nullValue(places)
  }

  /** A block of text at the very end of the file has no line break that the file does not have. */
  function withoutLastBreak(node: Scalar & Node, text: string): string {
    const block = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED'
    if (!block || node.range?.[1] !== written.length || written.endsWith('\n')) return text
    return text.endsWith('\n') ? text.slice(0, -1) : text
  }

  function mapping(node: Node & { readonly items: readonly PairNode[] }, depth: number): Value {
    const own = new Map<string, Entry>()
    let merged: Entries[] | undefined
    for (const pair of node.items) {
      if (isMergeKey(pair.key)) {
        if (merged !== undefined) refuse(pair.key, 'A map has "<<" twice.', 'Write one: "<<: [*a, *b]".')
        merged = mergedMaps(pair, depth)
        continue
      }
      const name = keyOf(pair)
      if (name === undefined) continue
      const keySpot = spot(pair.key)
      const value = visit(pair.value, depth + 1, pair.key.range?.[1])
      const first = firstPlace(own.get(name)?.keyPlaces)
      if (first !== undefined) {
        say(keyDuplicate, {
          message: `The key "${name}" is given twice in this map; only the last one counts.`,
          at: place(pair.key),
          related: [{ at: first, message: `First "${name}"` }],
          hint: 'Remove one of them, or merge the two by hand.',
        })
      }
      own.set(name, { keyPlaces: keySpot, value })
    }
    const entries = Entries.of(merged === undefined ? own : [...merged, own].flatMap((map) => [...map]))
    return mapValue(entries, spot(node))
  }

  /** The maps of `<<`, the later before the earlier, as the CLI has it (YAML 1.1 says the opposite). */
  function mergedMaps({ key, value }: PairNode, depth: number): Entries[] {
    const sources = value !== null && isSeq(value) ? (value.items as readonly Node[]) : [value]
    // An inline map of one's own is not accepted behind "<<", though it is in a list.
    const accepted = value !== null && (isSeq(value) || isAlias(value))
    const values = accepted ? sources.map((source) => visit(source, depth + 1)) : []
    if (accepted && values.every((map) => map.kind === 'map')) return values.map((map) => map.entries)
    if (!broken) refuse(value ?? key, '"<<" takes an alias of a map, or a list of them.', 'Write "<<: *name".')
    return []
  }

  function keyOf({ key, value }: PairNode): string | undefined {
    const { anchor } = key as { anchor?: string }
    const text = isScalar(key) ? keyText(key) : undefined
    const mistake = value === null ? undefined : mistakeOfKey(written, key)
    if (mistake !== undefined) {
      refuse(key, mistake.message, mistake.hint)
    } else if (text === undefined) {
      const shown = isScalar(key) ? ` "${key.source ?? ''}"` : ''
      refuse(key, `The key${shown} is not a text.`, 'Write it in quotes.')
    } else if (anchor !== undefined) {
      checkName(key, anchor)
      anchors.set(anchor, { value: withAnchor(textValue(text, spot(key))), size: 1 })
    }
    return text
  }

  const value = visit(root, 0)
  return broken ? undefined : { root: value, size: spelt }
}

interface PairNode {
  readonly key: Node
  readonly value: Node | null
}

const TOO_DEEP = [
  `The file is nested more than ${MAX_DEPTH} levels deep.`,
  'Write it flatter: what a bundle knows is nested some ten levels deep.',
] as const
const TOO_MANY = [
  `The file stands for more than ${MAX_VALUES} values once its aliases are spelt out.`,
  'Let fewer aliases stand for others, or divide the file and list its parts under "include".',
] as const

/** Of an anchor. */
const NAME = /^[A-Za-z0-9_-]+$/

function isMergeKey(key: Node): boolean {
  const tag = tagOf(key)
  if (tag === 'tag:yaml.org,2002:merge') return isScalar(key)
  return tag === undefined && isScalar(key) && key.type === 'PLAIN' && key.source === '<<'
}

/** `undefined` if the key is no text. */
function keyText(key: Scalar): string | undefined {
  const text = key.source ?? ''
  const tag = tagOf(key)
  if (tag === undefined) return key.type === 'PLAIN' ? plainKey(text) : text
  return tag === 'tag:yaml.org,2002:str' ? text : undefined
}

/** "!" alone says nothing. */
function tagOf({ tag }: { readonly tag?: string }): string | undefined {
  return tag === '!' ? undefined : tag
}
