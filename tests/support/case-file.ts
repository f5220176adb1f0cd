import { annexView } from '@travessia/shared/annexes'
import type { CaseFile, FileEvent, FilePerson } from '@travessia/shared/briefs/case-file'
import { type DocketProceeding, readDocket } from '@travessia/shared/docket'
import { catalogue, getProcedure } from '@travessia/shared/forums/index'
import { noParticulars } from '@travessia/shared/organisation'
import { z } from 'zod'

type Told = Pick<FileEvent, 'proceedingId' | 'kind' | 'on'> & Partial<FileEvent>

/** A fact or an act in few words. */
export function told(proceedingId: string | null, kind: string, on: string, more: Partial<FileEvent> = {}): Told {
  return { proceedingId, kind, on, ...more }
}

export const amina: FilePerson = {
  id: 'amina',
  role: 'victim',
  nationality: 'AO',
  name: 'Amina Tomás Kiala',
  protected: true,
  pseudonym: 'A. T. K.',
  initials: 'A. T. K.',
  groupLabel: 'uma família migrante',
  identifiers: '',
  barNumber: '',
  contact: '',
}
/** An organisation that has told all that bodies ask of it. */
export const knownOrganisation = {
  name: 'Instituto de Políticas Públicas Migratórias',
  legalNature: 'associação civil sem fins lucrativos',
  taxId: '12.345.678/0001-95',
  address: 'Rua XV de Novembro, 100, Curitiba/PR, CEP 80020-310',
  email: 'contato@ippm.example.org',
  phone: '+55 41 3000-0000',
  recognisedIn: 'BR',
} as const
const joao: FilePerson = {
  id: 'joao',
  role: 'family',
  nationality: null,
  name: 'João Kiala',
  protected: true,
  pseudonym: 'J. K.',
  initials: 'J. K.',
  groupLabel: 'uma família migrante',
  identifiers: '',
  barNumber: '',
  contact: '',
}
export const counsel: FilePerson = {
  id: 'counsel',
  role: 'representative',
  nationality: 'BR',
  name: 'Helena Prado',
  protected: false,
  pseudonym: '',
  initials: '',
  groupLabel: '',
  identifiers: '',
  barNumber: '',
  contact: '',
}

/** The same with what courts ask of who signs. */
export const knownCounsel: FilePerson = {
  ...counsel,
  barNumber: 'OAB/PR 12.345',
  contact: 'Praça Osório, 9, Curitiba/PR, helena@ippm.example.org',
}

const standard: readonly Told[] = [
  told(null, 'fact', '2023-05-02', {
    title: 'Chegada a Curitiba',
    note: 'Amina Tomás Kiala chegou a Curitiba com o filho.\n\nO pedido de refúgio foi registrado no mesmo dia.',
  }),
  told(null, 'fact', '2023-08-01', { precision: 'month', title: 'Recusa de matrícula na rede municipal' }),
  told('ms', 'act-known', '2023-08-20'),
  told('ms', 'writ-filed', '2023-09-11', { title: 'pedido de liminar' }),
  told('ms', 'judgment-served', '2024-02-05'),
  told('ms', 'final-decision-notified', '2024-11-14'),
]

type Begun = DocketProceeding & { readonly number: string }

const begun = [
  { id: 'ms', procedure: 'br-ms', court: 'jfpr', number: '5001234-56.2023.4.04.7000', ourRole: 'petitioner' },
  { id: 'cidh', procedure: 'iachr-petition', court: null, number: '', ourRole: 'petitioner' },
] as const satisfies readonly Begun[]

const annexes = z.array(annexView.pick({ id: true, position: true, title: true, datedOn: true, pages: true, source: true })).parse([
  {
    id: '7c0f3c3e-6a4e-4b39-9a55-0f6f5b2a5a01',
    position: 1,
    title: 'Protocolo do pedido de refúgio',
    datedOn: '2023-05-02',
    pages: 3,
    source: 'Polícia Federal',
  },
  {
    id: '7c0f3c3e-6a4e-4b39-9a55-0f6f5b2a5a02',
    position: 2,
    title: 'Sentença do mandado de segurança',
    datedOn: '2024-02-05',
    pages: 12,
    source: '',
  },
])

interface Wanted {
  readonly brief?: Partial<CaseFile['brief']>
  readonly events?: readonly Told[]
  readonly extra?: readonly Told[]
  readonly people?: readonly FilePerson[]
  readonly proceedings?: readonly Begun[]
  /** The respondent State. */
  readonly state?: string
  readonly now?: string
  readonly more?: Partial<CaseFile>
}

/** The case of a family refused a school place, with its docket read at a moment. */
export function caseFile({
  brief,
  events = standard,
  extra = [],
  people = [amina, joao, counsel],
  proceedings = begun,
  state = 'BR',
  now = '2025-01-15T12:00:00Z',
  more,
}: Wanted = {}): CaseFile {
  const all = [...events, ...extra].map(
    (event, at): FileEvent => ({
      id: `${event.kind}-${event.on}-${at}`,
      precision: 'day',
      title: '',
      note: '',
      fields: {},
      sequence: at,
      version: 1,
      ...event,
    }),
  )
  const happened = all
    .filter((event) => event.proceedingId !== null)
    .map(({ proceedingId, ...event }) => ({ ...event, proceeding: proceedingId, time: null, zone: null }))
  const docket = readDocket(catalogue, { state, proceedings, events: happened }, now)
  const stageOf = (id: string) => docket.proceedings.find((one) => one.id === id)
  return {
    case: { id: 'case', reference: '2026-014', title: 'Família Kiala', state, territory: 'Curitiba, Paraná' },
    proceedings: proceedings.map(({ id, procedure, court, number }) => ({
      id,
      procedure,
      court,
      number,
      stage: stageOf(id)?.stage ?? '',
      outcome: stageOf(id)?.outcome ?? null,
    })),
    people,
    events: all,
    deadlines: docket.deadlines.map((one, at) => ({
      id: `deadline-${at}`,
      rule: one.rule,
      openedBy: one.opens.id,
      closedBy: one.closes?.id ?? null,
      state: one.state,
      answer: one.answer,
      due: one.due,
      steps: one.steps.map((step) => ({ ...step, with: step.with && { ...step.with } })),
      source: one.source,
    })),
    annexes,
    measures: [],
    authorities: [],
    brief: {
      template: 'iachr-petition',
      language: 'pt-BR',
      audience: 'state',
      proceedingId: 'cidh',
      title: 'Petição',
      paper: 'a4',
      outline: null,
      sections: [],
      ...brief,
    },
    organisation: { name: 'Instituto de Políticas Públicas Migratórias', ...noParticulars },
    ...more,
  }
}

export function procedureName(id: string): string {
  return getProcedure(id).name['pt-BR']
}
