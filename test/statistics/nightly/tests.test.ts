import { experiments } from '../experiments/tests.ts'
import { describeExperiments } from './describe-experiments.ts'

describeExperiments(experiments)
