import { Buffer } from 'node:buffer'
import { expect, test } from '@jest/globals'
import { delimiterOf, headerNames } from './delimiter.ts'

test.each([
  ['a,b,c\n1,2,3', ',', ['a', 'b', 'c']],
  ['\uFEFFa;"b;c";d\r\n1;2;3', ';', ['a', 'b;c', 'd']],
  ['"a ""quoted"" name"|b\n', '|', ['a "quoted" name', 'b']],
  ['a\tb\n', '\t', ['a', 'b']],
  ['"two\nlines",b\n1,2', ',', ['two\nlines', 'b']],
  // The line goes on beyond what was read: its last name may, too.
  ['first,second,thi', ',', ['first', 'second']],
])('the header of %j', (text, delimiter, names) => {
  const head = Buffer.from(text)
  const file = delimiter === '\t' ? 'a.tsv' : 'a.csv'
  expect([delimiterOf(file, head), headerNames(head, delimiter)]).toEqual([delimiter, names])
})
