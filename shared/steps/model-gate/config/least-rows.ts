/**
 * Fewer rows than this pass nothing, whatever they show: the spread of a handful is no measure of the spread of the rest, and
 * rare errors are not in it. As many as a group of `fairness` needs. A rule may state its own `min_rows`.
 */
export const LEAST_ROWS_TO_PASS = 30

/** The days that regulations judge a risk model by; a zone or a count of fewer is another one. */
export const REGULATORY_DAYS = 250
