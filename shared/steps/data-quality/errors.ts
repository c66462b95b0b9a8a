import { defineErrors, EXIT } from '../../kernel/index.ts'

export const dataQualityErrors = defineErrors({
  NOTHING_CHECKED: {
    exit: EXIT.badInput,
    doc: 'The contracts state no check that can be executed, so a verdict would mean nothing. State at least one executable rule.',
  },
  DATA_NOT_NAMED: {
    exit: EXIT.badInput,
    doc: 'It is not clear which files hold a dataset: the input `data` names a dataset that no contract has, or neither it nor a local server of the contract names files. Write one `dataset=path` per line in `data`, or give the contract a server of type `local`.',
  },
  DATA_SCHEMAS_DIFFER: {
    exit: EXIT.badInput,
    doc: 'The files of one dataset do not have the same columns and types, so they are not one table. Check them as separate datasets, or rewrite the odd ones.',
  },
  DATA_UNREADABLE: {
    exit: EXIT.badInput,
    doc: 'The engine found a data file malformed while reading it: a broken CSV line, invalid JSON, a damaged Parquet page. The message names the place.',
  },
  CONTRACT_INVALID: {
    exit: EXIT.badInput,
    doc: 'A data contract is not valid YAML, does not follow the Open Data Contract Standard, or states a rule that cannot be compiled. Every mistake is listed with its file, line and column; nothing was checked.',
  },
  CONTRACT_NOT_FOUND: {
    exit: EXIT.badInput,
    doc: 'No file matches a path or glob of the input `contract`. Paths are relative to the workspace; check the spelling, and that the files are checked out.',
  },
})
