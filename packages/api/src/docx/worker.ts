import type { DocxTask } from '../docx.ts'
import { takeTasks } from '../worker-tasks.ts'
import { packBrief } from './document.ts'
import { putOnLetterhead } from './letterhead.ts'
import { fillLetterhead } from './letterhead-check.ts'

takeTasks(make)

async function make({ brief, sheets, letterhead }: DocxTask): Promise<Uint8Array<ArrayBuffer>> {
  const packed = await packBrief(brief, sheets)
  if (!letterhead) return packed
  const { organisation, title, caption, body } = brief
  return putOnLetterhead(
    packed,
    fillLetterhead(letterhead.file, { organisation, title, case: caption, body, reference: letterhead.reference }),
  )
}
