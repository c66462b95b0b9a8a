// Prints "N passed, N failed, N skipped", added up over the result files that jest wrote (`--json --outputFile`).
// Fails when a file is missing, holds no test, or does not say success: a summary is never green by accident.
import { readFileSync } from 'node:fs'

const files = process.argv.slice(2)
const results = files.map((file) => JSON.parse(readFileSync(file, 'utf8')))
const total = (key) =>
  results.reduce((sum, result) => {
    if (!Number.isInteger(result[key])) throw new Error(`A result file holds no number "${key}".`)
    return sum + result[key]
  }, 0)

const passed = total('numPassedTests')
// A suite that could not even be loaded has no failed test of its own.
const failed = total('numFailedTests') + total('numRuntimeErrorTestSuites')
const skipped = total('numPendingTests') + total('numTodoTests')
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)

const succeeded = results.length > 0 && results.every((result) => result.success === true && result.numTotalTests > 0)
if (!succeeded || failed > 0) process.exitCode = 1
