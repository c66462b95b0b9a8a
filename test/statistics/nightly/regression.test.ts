import { experiments } from '../experiments/regression.ts'
import { describeExperiments } from './describe-experiments.ts'

describeExperiments(experiments)
