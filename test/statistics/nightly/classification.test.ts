import { experiments } from '../experiments/classification.ts'
import { describeExperiments } from './describe-experiments.ts'

describeExperiments(experiments)
