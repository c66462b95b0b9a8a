/** The rows are too few for a metric to tell anything: inconclusive, and neither an error nor a pass. */
export class TooFewRows extends Error {}
