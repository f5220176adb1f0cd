import { composeBrief, writeSections } from '@travessia/shared/briefs/compose'
import { placeDocument } from '@travessia/shared/briefs/from-word/place-document'
import { templates } from '@travessia/shared/briefs/index'
import { catalogue } from '@travessia/shared/forums/index'
import { describe, expect, test } from 'vitest'
import { packBrief } from '../../packages/api/src/docx/document.ts'
import { readDocx } from '../../packages/api/src/docx-reader/read.ts'
import { caseFile } from '../support/case-file.ts'

const written = templates.flatMap(({ id, languages }) => languages.map((language) => ({ template: id, language })))

describe('a document that nobody changed', () => {
  test.each(written)('of $template in $language brings nothing new back', async (brief) => {
    const file = caseFile({ brief })
    const bytes = await packBrief(composeBrief(catalogue, file), true)
    const placed = placeDocument(catalogue, file, readDocx(bytes), [])

    expect(placed.sections.map(({ section, blocks }) => ({ section, blocks, was: writeSections(catalogue, file).find((one) => one.id === section)?.blocks }))).toEqual([])
    expect(placed.unplaced).toEqual([])
    expect(placed.missing).toEqual([])
  })
})
