import type { CaseFile } from './case-file.ts'
import { freeTemplate } from './free.ts'
import { getTemplate } from './index.ts'
import type { TemplateSection } from './template.ts'

/** Where the text stands that came back from a word processor and belongs to no section: shown, never printed. */
export const unplacedSection = 'unplaced'

/** The sections of a brief: those of its template, or those of the document that it was made from. */
export function sectionsOf({ template, outline }: Pick<CaseFile['brief'], 'template' | 'outline'>): readonly TemplateSection[] {
  if (template !== freeTemplate.id) return getTemplate(template).sections
  return (outline ?? []).map(({ name, ...section }) => ({ ...section, name: { 'pt-BR': name, es: name, en: name }, write: () => [] }))
}

/** Whether the brief has the section, or keeps there what has no place. */
export function isSectionOf(brief: Pick<CaseFile['brief'], 'template' | 'outline'>, section: string): boolean {
  return section === unplacedSection || sectionsOf(brief).some((one) => one.id === section)
}
