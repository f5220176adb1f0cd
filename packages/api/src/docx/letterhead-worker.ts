import { takeTasks } from '../worker-tasks.ts'
import { checkLetterhead } from './letterhead-check.ts'

takeTasks(checkLetterhead)
