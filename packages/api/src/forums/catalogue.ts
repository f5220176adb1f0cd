import { opensWindows } from '@travessia/shared/acceptance'
import { countChecked } from '@travessia/shared/checked'
import type { IsoDate } from '@travessia/shared/dates'
import { forums } from '@travessia/shared/forums/index'
import { systems } from '@travessia/shared/forums/systems'
import type { Language } from '@travessia/shared/languages'
import type { EventKind, Forum, Limit, Procedure, Rule, Term } from '@travessia/shared/law'
import type { Source } from '@travessia/shared/regimes'

/** The law as the public contract shows it, with names in one language. */
export function listForums(language: Language) {
  return forums.map((forum) => toForum(forum, language))
}

/** The names of bodies, procedures, stages, outcomes and courts: what a choice needs, without the law itself. */
export function listNames(language: Language) {
  return forums.map((forum) => ({
    id: forum.id,
    name: forum.name[language],
    short: forum.short[language],
    system: { id: forum.system, name: systems[forum.system][language] },
    procedures: forum.procedures.map((procedure) => ({
      id: procedure.id,
      name: procedure.name[language],
      noun: procedure.noun[language],
      country: procedure.country ?? null,
      ourRole: procedure.ourRole,
      opensWindows: opensWindows(procedure),
      ...countChecked(procedure),
      courts: (procedure.courts ?? []).map((court) => ({ id: court.id, name: court.name[language] })),
      stages: procedure.stages.map((stage) => ({ id: stage.id, name: stage.name[language] })),
      outcomes: procedure.outcomes.map((outcome) => ({ id: outcome.id, name: outcome.name[language] })),
    })),
  }))
}

function toForum(forum: Forum, language: Language) {
  return {
    id: forum.id,
    name: forum.name[language],
    short: forum.short[language],
    zone: forum.zone,
    procedures: forum.procedures.map((procedure) => toProcedure(procedure, language)),
  }
}

function toProcedure(procedure: Procedure, language: Language) {
  return {
    id: procedure.id,
    name: procedure.name[language],
    country: procedure.country ?? null,
    courts: (procedure.courts ?? []).map((court) => ({ id: court.id, name: court.name[language] })),
    stages: procedure.stages.map((stage) => ({ id: stage.id, name: stage.name[language] })),
    events: procedure.events.map((kind) => toEvent(kind, language)),
    rules: procedure.rules.flatMap((rule) => toRules(rule, language)),
  }
}

function toEvent(kind: EventKind, language: Language) {
  return {
    id: kind.id,
    name: kind.name[language],
    by: kind.by,
    ...(kind.moves !== undefined && { moves: kind.moves }),
    ...(kind.outcome !== undefined && { outcome: kind.outcome }),
    ...(kind.from && { from: kind.from }),
    ...(kind.sets && { sets: kind.sets }),
    fields: (kind.fields ?? []).map((field) => ({
      id: field.id,
      name: field.name[language],
      type: field.type,
      required: field.required === true,
      ...(field.options && { options: field.options.map((option) => ({ id: option.id, name: option.name[language] })) }),
    })),
  }
}

/** Terms that were known under another name are rules of their own to the outside. */
function toRules(rule: Rule, language: Language) {
  const terms = Map.groupBy(rule.terms, (term) => term.id ?? rule.id)
  return [...terms].map(([id, own]) => {
    const newest = own.at(-1)
    return {
      id,
      name: rule.name[language],
      opens: rule.opens,
      closes: rule.closes,
      ...(rule.completedBy !== undefined && { completedBy: rule.completedBy }),
      holder: rule.holder,
      nature: rule.nature,
      elsewhere: rule.elsewhere === true,
      source: newest ? toSource(newest.source) : { cite: id },
      confidence: newest?.confidence ?? ('UNSURE' as const),
      terms: own.map((term) => toTerm(term, language)),
    }
  })
}

function toTerm(term: Term, language: Language) {
  return {
    from: term.from ?? null,
    to: term.to ?? null,
    limit: toLimit(term.limit, language),
    source: toSource(term.source),
    confidence: term.confidence,
    note: term.note?.[language] ?? null,
  } satisfies { from: IsoDate | null; to: IsoDate | null; [extra: string]: unknown }
}

export function toLimit(limit: Limit, language: Language) {
  switch (limit.kind) {
    case 'fixed':
      return {
        kind: limit.kind,
        period: limit.period,
        direction: limit.direction,
        counting: { id: limit.counting.id, name: limit.counting.name[language] },
      }
    case 'ask':
      return { kind: limit.kind, asks: limit.asks[language], ...(limit.usually && { usually: limit.usually }) }
    case 'open':
      return { kind: limit.kind, standard: limit.standard[language] }
  }
}

export function toSource({ cite, url, seen }: Source) {
  return { cite, ...(url !== undefined && { url }), ...(seen !== undefined && { seen }) }
}
