import { experiments } from '../experiments/bootstrap.ts'
import { describeExperiments } from './describe-experiments.ts'

describeExperiments(experiments)
