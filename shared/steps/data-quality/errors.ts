import { defineErrors, EXIT } from '../../kernel/index.ts'

export const dataQualityErrors = defineErrors({
  NOTHING_CHECKED: {
    exit: EXIT.badInput,
    doc: 'The contracts state no check that can be executed, so a verdict would mean nothing. State at least one executable rule.',
  },
})
