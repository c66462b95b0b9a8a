/** Definitions where tools disagree, or where a number needs a word; every report prints them. */
export const pinnedSemantics: readonly { readonly term: string; readonly meaning: string }[] = [
  {
    term: 'NULL',
    meaning:
      'Counts in required, primaryKey, nullValues and missingValues, and nowhere else: it is never invalid, never a duplicate, never out of range, never an orphan.',
  },
  {
    term: 'missingValues',
    meaning: 'Rows whose value is NULL or equals one of arguments.missingValues, whether or not the list names null.',
  },
  {
    term: 'invalidValues',
    meaning:
      'Rows whose value is there and is not one of arguments.validValues, or does not match arguments.pattern; with both, rows that break either.',
  },
  {
    term: 'duplicateValues, unique, primaryKey',
    meaning:
      'All rows that share their key with another row, the first one included; rows with a NULL in the key are left out. Excess rows and duplicated keys are shown beside it.',
  },
  {
    term: 'relationships',
    meaning: 'Rows whose key, all parts of it there, is not among the keys of the referenced dataset.',
  },
  {
    term: 'mustBeBetween, mustNotBeBetween',
    meaning:
      'Both bounds belong to the interval: [1, 5] holds 1 and 5. The prose of the standard can be read otherwise.',
  },
  {
    term: 'percent',
    meaning:
      '100 × rows ÷ rows looked at, after the filter. With no row looked at there is no percentage, and the check fails.',
  },
  {
    term: 'filter',
    meaning: 'Only rows for which the expression is true are looked at; rows for which it is NULL are not.',
  },
  {
    term: 'warn',
    meaning: 'A second threshold of a rule: broken alone, the check warns; the rule’s own threshold fails it.',
  },
  { term: 'tolerance', meaning: 'How far the measured value may lie beyond a threshold, in the unit of the rule.' },
  {
    term: 'pattern, format',
    meaning:
      'Must match the whole value, with or without ^ and $. The portable part of ECMA-262 that RE2 and Java read alike; \\d, \\w and \\s are ASCII.',
  },
  { term: 'minLength, maxLength', meaning: 'Count characters (Unicode code points), not bytes.' },
  {
    term: 'NaN',
    meaning:
      'Not a number is out of every range, a multiple of nothing and in no list of valid values. In a predicate, a row with NaN in a column that the predicate names is a failing row, whatever type the contract states, unless the predicate itself says isnan(column).',
  },
  {
    term: 'must, failing',
    meaning:
      'A row breaks a must-predicate when it is false, and a failing-predicate when it is true. NULL because a column is NULL breaks neither: say IS NULL where NULL is wrong. NULL although every column that it names has a value (a division by zero, a cast that is impossible, the root of a negative number) is undecided, and breaks a must-predicate.',
  },
  {
    term: 'multipleOf',
    meaning:
      'Exact where the data holds integers or decimals; for floats, the quotient may miss a whole number by 1e-9, or by 1e-15 of its size.',
  },
  {
    term: 'date and time',
    meaning:
      'A timestamp without a zone is in UTC. In CSV, dates are YYYY-MM-DD and timestamps YYYY-MM-DD hh:mm:ss (ISO 8601); anything else is a text.',
  },
  {
    term: 'types',
    meaning:
      'logicalType is held against the type that the data has; physicalType names a type of some server and is not checked. A 32-bit float is compared as the number that it holds: 0.1 is stored as 0.10000000149.',
  },
  {
    term: 'sql',
    meaning:
      'The query’s one number is compared as it is, TRUE as 1 and FALSE as 0; unit says nothing. NULL or no row fails.',
  },
  { term: 'severity', meaning: 'error where the rule gives none, or one that is not known.' },
]
