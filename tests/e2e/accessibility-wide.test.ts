import { describePages } from './barriers.ts'

describePages(1280)
