import { defineErrors, EXIT } from '../../../kernel/index.ts'

export const waiverErrors = defineErrors({
  WAIVERS_INVALID: {
    exit: EXIT.badInput,
    doc: 'The file of the input `waivers` is not there, or is not a YAML file with a list under `waivers`. A single waiver that is incomplete is a finding instead.',
  },
  BASELINE_INVALID: {
    exit: EXIT.badInput,
    doc: 'The file of the input `baseline` is not there, or is no baseline that this step wrote. Write it anew: every run leaves one beside its report, see the output `baseline-file`.',
  },
})
