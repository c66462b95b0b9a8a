import { experiments } from '../experiments/probabilities.ts'
import { describeExperiments } from './describe-experiments.ts'

describeExperiments(experiments)
