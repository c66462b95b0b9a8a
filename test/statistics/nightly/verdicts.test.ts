import { experiments } from '../experiments/verdicts.ts'
import { describeExperiments } from './describe-experiments.ts'

describeExperiments(experiments)
