import { experiments } from '../experiments/fairness.ts'
import { describeExperiments } from './describe-experiments.ts'

describeExperiments(experiments)
