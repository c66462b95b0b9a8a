import { defineErrors, EXIT } from '../../../kernel/index.ts'

export const policyErrors = defineErrors({
  POLICY_INVALID: {
    exit: EXIT.badInput,
    doc: 'A policy pack is not there, is not valid YAML, extends an unknown pack, or states a rule that cannot be understood. Every mistake is listed with its file, line and column; nothing was checked.',
  },
})
