import { findProcedure } from '@travessia/shared/forums/index'
import type { Language } from '@travessia/shared/languages'
import type { Filing, Provision } from '@travessia/shared/law'
import { notFound } from '../problems.ts'
import { toSource } from './catalogue.ts'

/**
 * What of a procedure the screens do not need to read a case, and load without: the worked examples of each rule,
 * what is filed, and what the law says without setting a time limit. Throws 404 for an unknown procedure.
 */
export function getDetails(id: string, language: Language) {
  const procedure = findProcedure(id)
  if (!procedure) throw notFound('page')
  return {
    rules: procedure.rules.map((rule) => ({ rule: rule.id, examples: rule.examples })),
    filings: procedure.filings.map((filing) => toFiling(filing, language)),
    provisions: procedure.provisions.map((provision) => toProvision(provision, language)),
  }
}

function toFiling({ id, name, by, events, languages, outline, requirements, checklist }: Filing, language: Language) {
  return {
    id,
    name: name[language],
    by,
    events,
    languages,
    outline: outline.map((part) => part[language]),
    requirements: requirements.map((provision) => toProvision(provision, language)),
    checklist: checklist.map((item) => item[language]),
  }
}

function toProvision({ id, says, most, source, confidence }: Provision, language: Language) {
  return { id, says: says[language], most: most ?? null, source: toSource(source), confidence }
}
