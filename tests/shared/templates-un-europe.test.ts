import { composeBrief } from '@travessia/shared/briefs/compose'
import { europeanTemplates } from '@travessia/shared/briefs/europe/templates'
import { getTemplate } from '@travessia/shared/briefs/index'
import { findLeaks } from '@travessia/shared/briefs/leaks'
import { blockTexts, gapsOf, type PrintedBrief } from '@travessia/shared/briefs/printed'
import { unTemplates } from '@travessia/shared/briefs/un/templates'
import { catalogue, getProcedure } from '@travessia/shared/forums/index'
import { languages } from '@travessia/shared/languages'
import { describe, expect, test } from 'vitest'
import { emptyFileFor, fileFor } from '../support/case-files.ts'

const all = [...unTemplates, ...europeanTemplates]
const each = all.flatMap((template) => template.languages.map((language) => [template.id, language] as const))
const textOf = (brief: PrintedBrief, section?: string) =>
  brief.sections
    .filter((one) => section === undefined || one.id === section)
    .flatMap((one) => one.blocks.flatMap(blockTexts))
    .join('\n')
const write = (...wanted: Parameters<typeof fileFor>) => composeBrief(catalogue, fileFor(...wanted))

/** Where the words of the law's outline tell how to write a section, the template has only its name. */
const asHeadings: Readonly<Record<string, string>> = { 'Situation by theme (numbered paragraphs)': 'Situation by theme' }

describe('the templates of the United Nations and of Strasbourg', () => {
  test('are thirty-four, each with an id of its own', () => {
    expect(all).toHaveLength(34)
    expect(new Set(all.map((one) => one.id)).size).toBe(34)
  })

  test.each(all.map((one) => [one.id]))('%s follows the outline and the limits of its filing in the law', (id) => {
    const template = getTemplate(id)
    for (const procedure of template.procedures) {
      const filing = getProcedure(procedure).filings.find((one) => one.id === template.filing)

      expect(template.sections.map((one) => one.name.en)).toEqual(filing?.outline.map((one) => asHeadings[one.en] ?? one.en))
      if (!template.sections.some((one) => one.id === 'themes')) expect(template.sections.map((one) => one.name)).toEqual(filing?.outline)
      expect(template.limits.map(({ n, unit }) => ({ n, unit }))).toEqual(filing?.requirements.flatMap((one) => one.most ?? []))
      expect(filing?.languages).toEqual(expect.arrayContaining([...template.languages]))
      expect(catalogue.getForumOf(procedure).id).toBe(template.forum)
    }
  })

  test.each(each)('%s in %s says something in every section, with a case or without one', (id, language) => {
    const [full, empty] = [write(id, { language }), composeBrief(catalogue, emptyFileFor(id, language))]

    for (const brief of [full, empty]) {
      expect(brief.sections.filter((one) => one.words === 0)).toEqual([])
      expect(brief.sections.some((one) => one.heading === '')).toBe(false)
      expect(textOf(brief)).not.toMatch(/[{}]|undefined|\bNaN\b/)
    }
    expect(gapsOf(empty).length).toBeGreaterThan(4)
  })

  test.each(each.flatMap(([id, language]) => (['state', 'public'] as const).map((audience) => [id, language, audience] as const)))(
    '%s in %s names no protected person to the audience %s',
    (id, language, audience) => {
      const file = fileFor(id, { language, audience })
      const brief = composeBrief(catalogue, file)

      expect(findLeaks(file, brief)).toEqual([])
      expect(JSON.stringify(brief)).not.toMatch(/Amina|Nzinga|João Kiala/)
    },
  )

  test('are named in every language of the screen, and their files bear plain letters', () => {
    for (const template of all) {
      for (const language of languages) {
        expect(template.name[language]).toMatch(/^\p{Lu}/u)
        expect(template.slug[language]).toMatch(/^[a-z0-9-]+$/)
        for (const { id, name } of template.sections)
          expect([id, name[language]]).toEqual([expect.stringMatching(/^[a-z0-9-]{1,30}$/), expect.stringMatching(/./)])
      }
    }
  })
})
