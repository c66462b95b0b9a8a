import { defineErrors, EXIT } from '../../kernel/index.ts'

export const modelGateErrors = defineErrors({
  GATE_NOT_FOUND: {
    exit: EXIT.badInput,
    doc: 'The file of the input `config` is not there, neither in the workspace nor, when `config-ref` is given, at that ref. Paths are relative to the workspace.',
  },
  GATE_INVALID: {
    exit: EXIT.badInput,
    doc: 'The model gate is not valid YAML or asks for something that makes no sense: an unknown field or metric, a bound on the wrong side, a rule that asks for nothing. Every mistake is listed with its file, line and column; nothing was measured.',
  },
  EVALUATION_DATA_INVALID: {
    exit: EXIT.badInput,
    doc: 'The predictions cannot be judged: a column is missing or of the wrong type, ids repeat, labels or scores are missing, not finite or out of range, dates repeat. Every mistake is listed with how many rows it concerns and an example.',
  },
  EVALUATION_DATA_DIFFERS: {
    exit: EXIT.badInput,
    doc: 'Candidate and champion were not predicted on the same rows: ids that have no partner, labels that differ for the same id, or predictions that are the very same numbers, so that the candidate would be compared with itself. Predict both on one evaluation set.',
  },
  REGISTRY_NOT_NAMED: {
    exit: EXIT.badInput,
    doc: 'The gate, or an input, names a model as `runs:/…` or `models:/…`, and neither the input `registry` nor `MLFLOW_TRACKING_URI` says where to look.',
  },
  MODEL_NOT_FOUND: {
    exit: EXIT.badInput,
    doc: 'The registry has no such version or alias of the candidate, or of the reference rows. Check the name, the alias and which registry was asked.',
  },
  CHAMPION_NOT_FOUND: {
    exit: EXIT.badInput,
    doc: 'A rule compares with the champion, and there is none: the alias or the file does not exist. For the first version of a model, say `decision: { first_champion: floors-only }`: then only the absolute bounds count, and the report says so.',
  },
  PROFILE_NOT_IN_FORCE: {
    exit: EXIT.badInput,
    doc: 'The gate names a regulatory profile that does not exist, or one whose text is not in force on the last day of the data: thresholds of another time would be held against them. The message lists the profiles and their dates; nothing was measured.',
  },
  RUN_NOT_USABLE: {
    exit: EXIT.badInput,
    doc: 'In mode `metrics` candidate or champion is a run that failed, was killed or deleted, a model version that no run made, or both are the same run, so that the candidate would be compared with itself. What such a run logged is no proof.',
  },
  RUN_UNFINISHED: {
    exit: EXIT.undecided,
    doc: 'In mode `metrics` candidate or champion is a run that has not finished: what it logged may still change. Run again when it has.',
  },
  RULE_UNDECIDED: {
    exit: EXIT.undecided,
    doc: 'A rule could not be decided: its metric is not a number, there is only one class, a declared slice has no rows, there is no variance to go by, or a waiver is about nothing. Or no rule could be asked at all: each of them only compares with a champion, and there is none. What is not decided never passes. Every one is listed with its line in the gate file; the verdicts of the others stand in the log.',
  },
  GATE_EXISTS: {
    exit: EXIT.badInput,
    doc: 'The command `init` proposes a gate file and found one at the path of `config`. It overwrites nothing; name another file, or remove that one.',
  },
  GATE_NOT_PROPOSED: {
    exit: EXIT.badInput,
    doc: 'The command `init` could not propose a gate file: no predictions were named, no column looks like a label, a score or an id, or the rows do not define the metrics. Rename the columns, or write the gate by hand.',
  },
  LEDGER_INVALID: {
    exit: EXIT.badInput,
    doc: 'The ledger of looks at the holdout cannot be read, so nobody knows how often these rows were looked at. Every line that is no record is listed; restore the file from where it is kept.',
  },
  LEDGER_NOT_WRITTEN: {
    exit: EXIT.undecided,
    doc: 'The look at the holdout could not be written into the ledger: its folder is missing or read-only, or the disk is full. Nothing was measured, or the verdict could not be kept; run again when it can be written.',
  },
  VERDICT_NOT_WRITABLE: {
    exit: EXIT.badInput,
    doc: 'The input `write-tags` is on, and the candidate is a file: only a run or a model version of a registry takes tags. Nothing was measured.',
  },
  VERDICT_NOT_WRITTEN: {
    exit: EXIT.undecided,
    doc: 'The gate came to a verdict, which the message says, and could not write it to the candidate: the registry did not answer, or the credentials of the job may only read, as those of a pull request from a fork. Tags of an earlier verdict may still be there. Run again with credentials that may write, or without `write-tags`.',
  },
  SELF_TEST_NOT_POSSIBLE: {
    exit: EXIT.badInput,
    doc: 'The input `self-test` is on, and the gate reads no predictions: what it exchanges and scrambles are rows of candidate and champion, which the modes `returns` and `metrics` do not have. Nothing was measured.',
  },
})
