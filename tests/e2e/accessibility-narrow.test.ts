import { describePages } from './barriers.ts'

describePages(360)
