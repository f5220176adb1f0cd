import type { EventField, EventKind } from './law.ts'

const rule: EventField = {
  id: 'for',
  name: { 'pt-BR': 'De qual prazo', es: 'De qué plazo', en: 'Which deadline' },
  type: 'text',
}
const whichRule: EventField = { ...rule, required: true }
const due: EventField = { id: 'due', name: { 'pt-BR': 'Nova data', es: 'Nueva fecha', en: 'New date' }, type: 'date' }
const whichDate: EventField = { ...due, required: true }

/** A second notification opens a limit of its own beside the first, unless it says that it replaces it. */
export const replaces: EventField = {
  id: 'replaces',
  name: {
    'pt-BR': 'Substitui a comunicação anterior do mesmo ato',
    es: 'Sustituye la comunicación anterior del mismo acto',
    en: 'Replaces the earlier notification of the same act',
  },
  type: 'yes-no',
}

/**
 * What can happen to any limit in any procedure. `for` names the rule; a suspension without it stops
 * every limit of the proceeding.
 */
export const commonEvents: readonly EventKind[] = [
  {
    id: 'extension-requested',
    name: { 'pt-BR': 'Prorrogação pedida', es: 'Prórroga solicitada', en: 'Extension requested' },
    by: 'party',
    fields: [whichRule],
  },
  {
    id: 'extension-granted',
    name: { 'pt-BR': 'Prorrogação concedida', es: 'Prórroga concedida', en: 'Extension granted' },
    by: 'body',
    fields: [
      whichRule,
      due,
      { id: 'days', name: { 'pt-BR': 'ou dias concedidos', es: 'o días concedidos', en: 'or days granted' }, type: 'text' },
      { id: 'months', name: { 'pt-BR': 'ou meses concedidos', es: 'o meses concedidos', en: 'or months granted' }, type: 'text' },
      {
        id: 'partly',
        name: { 'pt-BR': 'Concedida só em parte', es: 'Concedida solo en parte', en: 'Granted only in part' },
        type: 'yes-no',
      },
    ],
  },
  {
    id: 'extension-refused',
    name: { 'pt-BR': 'Prorrogação negada', es: 'Prórroga denegada', en: 'Extension refused' },
    by: 'body',
    fields: [whichRule],
  },
  {
    id: 'date-set',
    name: { 'pt-BR': 'Data fixada pelo órgão', es: 'Fecha fijada por el órgano', en: 'Date set by the body' },
    by: 'body',
    fields: [whichRule, whichDate],
  },
  {
    id: 'date-overridden',
    name: { 'pt-BR': 'Data corrigida por nós', es: 'Fecha corregida por nosotros', en: 'Date corrected by us' },
    by: 'party',
    fields: [
      whichRule,
      whichDate,
      { id: 'reason', name: { 'pt-BR': 'Motivo', es: 'Motivo', en: 'Reason' }, type: 'text', required: true },
      { id: 'document', name: { 'pt-BR': 'Documento', es: 'Documento', en: 'Document' }, type: 'text', required: true },
    ],
  },
  {
    id: 'deadline-waived',
    name: { 'pt-BR': 'Prazo dispensado', es: 'Plazo renunciado', en: 'Deadline waived' },
    by: 'party',
    fields: [whichRule, { id: 'reason', name: { 'pt-BR': 'Motivo', es: 'Motivo', en: 'Reason' }, type: 'text', required: true }],
  },
  {
    id: 'count-suspended',
    name: { 'pt-BR': 'Contagem suspensa', es: 'Cómputo suspendido', en: 'Count suspended' },
    by: 'body',
    fields: [rule],
  },
  {
    id: 'count-resumed',
    name: { 'pt-BR': 'Contagem retomada', es: 'Cómputo reanudado', en: 'Count resumed' },
    by: 'body',
    fields: [rule],
  },
  {
    id: 'note',
    name: { 'pt-BR': 'Outro andamento', es: 'Otra actuación', en: 'Other entry' },
    by: 'party',
  },
]
