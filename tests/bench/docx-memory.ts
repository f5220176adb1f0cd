// One side of the measurement of memory: makes one document, or none, and says the peak of this process in kilobytes.
import { packBrief } from '@travessia/api/docx/document'
import { longBrief } from '../support/long-brief.ts'
import { packBare } from './docx-bare.ts'

const brief = longBrief()
if (process.argv[2] === 'ours') await packBrief(brief)
if (process.argv[2] === 'bare') await packBare(brief)
process.stdout.write(String(process.resourceUsage().maxRSS))
