import { formatPath, placeOf, type Value } from '../config/value.ts'
import { rule as variableKind } from '../rules/variable-kind.ts'
import { rule as wrongType } from '../rules/wrong-type.ts'
import type { Say } from './say.ts'
import type { Variable } from './target.ts'

/**
 * A date without quotes within a map or a list: Databricks CLI 1.12.1 stops there ("cannot convert struct field to
 * dynamic type "time""), whether the variable is used or not. A variable that is nothing but a date is a text to it.
 */
export function sayDates({ name, value }: Variable, say: Say): void {
  if (value?.kind === 'map' || value?.kind === 'list') visit(value, ['variables', name, 'value'], say)
}

function visit(value: Value, path: (string | number)[], say: Say): void {
  if (value.kind === 'text') {
    if (value.isDate) sayDate(value.value, path, value, say)
  } else if (value.kind === 'list') {
    for (const [index, item] of value.items.entries()) visit(item, [...path, index], say)
  } else if (value.kind === 'map') {
    for (const [key, entry] of value.entries) visit(entry.value, [...path, key], say)
  }
}

function sayDate(date: string, path: readonly (string | number)[], value: Value, say: Say): void {
  say(variableKind, {
    message: `"${formatPath(path)}" is the date ${date}, which the Databricks CLI cannot take within a map or list.`,
    at: placeOf(value),
    path: [...path],
    hint: `Write it in quotes: "${date}".`,
  })
}

/** The short form of an override takes any single value but this one. */
export function sayDateDropped(name: string, date: Value & { readonly kind: 'text' }, say: Say): void {
  say(wrongType, {
    message: `The date ${date.value} is dropped here: the variable "${name}" keeps its default.`,
    at: placeOf(date),
    path: ['variables', name],
    hint: `Write it in quotes: "${date.value}".`,
  })
}
