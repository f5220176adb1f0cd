import type { CaseFile, FilePerson } from '@travessia/shared/briefs/case-file'
import { amina, caseFile, told } from './case-file.ts'

const proceedings = [
  { id: 'ms', procedure: 'br-ms', court: 'jfpr', number: '5001234-56.2023.4.04.7000', ourRole: 'petitioner' },
  { id: 'mc', procedure: 'iachr-precautionary', court: null, number: 'MC-45-25', ourRole: 'petitioner' },
  { id: 'cidh', procedure: 'iachr-petition', court: null, number: 'P-123-25', ourRole: 'petitioner' },
  { id: 'corte', procedure: 'iacthr-contentious', court: null, number: 'CDH-7-2027', ourRole: 'petitioner' },
  { id: 'amicus', procedure: 'iacthr-amicus', court: null, number: '', ourRole: 'amicus' },
  { id: 'mp', procedure: 'iacthr-provisional-measures', court: null, number: '', ourRole: 'petitioner' },
  { id: 'sup', procedure: 'iacthr-monitoring', court: null, number: '', ourRole: 'petitioner' },
] as const

const life = [
  told(null, 'fact', '2023-05-02', { title: 'Chegada a Curitiba', note: 'Amina Tomás Kiala chegou a Curitiba com o filho.' }),
  told(null, 'fact', '2023-08-01', { precision: 'month', title: 'Recusa de matrícula na rede municipal' }),
  told('ms', 'writ-filed', '2023-09-11', { title: 'pedido de liminar' }),
  told('ms', 'final-decision-notified', '2024-11-14'),
  told('cidh', 'petition-lodged', '2025-02-10'),
  told('mc', 'risk-identified', '2025-02-20'),
  told(null, 'fact', '2025-03-01', { title: 'Ameaça de deportação', note: 'A sra. Amina Kiala recebeu uma ameaça.' }),
  told('mc', 'request-lodged', '2025-03-10'),
  told('mc', 'measures-granted', '2025-04-02', { fields: { due: '2025-04-22' } }),
  told('mc', 'state-report-received', '2025-04-20'),
  told('mc', 'beneficiary-observations-requested', '2025-05-05', { fields: { due: '2025-05-26' } }),
  told(null, 'fact', '2025-05-10', { title: 'Nova ameaça' }),
  told('mc', 'lifting-requested', '2025-05-12'),
  told('cidh', 'transmitted-to-state', '2025-06-02'),
  told('cidh', 'state-reply-received', '2025-08-29'),
  told('cidh', 'state-reply-transmitted', '2025-09-15', { fields: { due: '2025-10-15' } }),
  told('cidh', 'admissibility-report-notified', '2026-03-03'),
  told('cidh', 'facts-presumed', '2026-05-04'),
  told('cidh', 'merits-report-notified', '2026-12-01'),
  told('cidh', 'merits-report-notified-to-petitioner', '2026-12-03'),
  told('cidh', 'submitted-to-court', '2027-03-01'),
  told('corte', 'case-submitted', '2027-03-01'),
  told('corte', 'case-notified', '2027-04-05', { fields: { annexes: 'received' } }),
  told('corte', 'esap-received', '2027-06-01'),
  told('corte', 'state-answer-received', '2027-08-30'),
  told('corte', 'preliminary-objections-transmitted', '2027-09-06'),
  told('corte', 'observations-on-objections-received', '2027-10-05'),
  told('mp', 'risk-identified', '2027-10-20'),
  told(null, 'fact', '2027-10-25', { title: 'Vigilância diante da casa' }),
  told('mp', 'measures-ordered', '2027-11-10', { fields: { due: '2027-11-30' } }),
  told('mp', 'state-report-transmitted', '2027-12-06', { fields: { due: '2028-01-05' } }),
  told('corte', 'hearing-closed', '2028-02-09'),
  told('amicus', 'hearing-closed', '2028-02-09'),
  told('corte', 'final-arguments-ordered', '2028-02-09', { fields: { due: '2028-03-10' } }),
  told('sup', 'judgment-notified', '2028-09-04'),
  told('sup', 'compliance-report-received', '2029-09-03'),
  told('sup', 'compliance-report-transmitted', '2029-09-10', { fields: { due: '2029-10-08' } }),
]

const witness: FilePerson = {
  ...amina,
  id: 'witness',
  role: 'witness',
  name: 'Bento Lima Prado',
  pseudonym: 'Testemunha B',
  initials: 'B.',
}

/** The family's case from the school to the monitoring of the judgment, as it stood on a day. */
export function lifeOn(day: string, brief: Partial<CaseFile['brief']>): CaseFile {
  const { people } = caseFile()
  const events = life.filter((event) => event.on <= day)
  const isBegun = (id: string) => id === brief.proceedingId || events.some((event) => event.proceedingId === id)
  return caseFile({
    events,
    people: [...people, witness],
    proceedings: proceedings.filter((one) => isBegun(one.id)),
    now: `${day}T18:00:00Z`,
    brief,
  })
}

/** A case of which nothing is known but that it exists. */
export function emptyCase(brief: Partial<CaseFile['brief']>): CaseFile {
  const file = caseFile({ events: [], people: [], proceedings: [], brief: { proceedingId: null, ...brief } })
  return { ...file, case: { ...file.case, state: null, territory: '' }, annexes: [], organisation: { ...file.organisation, name: '' } }
}

/** The day on which each brief is written, in which proceeding. */
const written = {
  'iachr-petition': ['2025-01-15', 'cidh'],
  'iachr-precautionary-request': ['2025-03-05', 'mc'],
  'iachr-precautionary-observations': ['2025-05-20', 'mc'],
  'iachr-reply-on-admissibility': ['2025-10-01', 'cidh'],
  'iachr-merits-observations': ['2026-05-10', 'cidh'],
  'iachr-position-on-referral': ['2026-12-20', 'cidh'],
  'iacthr-esap': ['2027-05-20', 'corte'],
  'iacthr-observations-objections': ['2027-09-20', 'corte'],
  'iacthr-amicus-brief': ['2028-02-15', 'amicus'],
  'iacthr-final-arguments': ['2028-03-01', 'corte'],
  'iacthr-provisional-measures-request': ['2027-11-01', 'mp'],
  'iacthr-provisional-observations': ['2027-12-20', 'mp'],
  'iacthr-compliance-observations': ['2029-09-20', 'sup'],
} as const

export type Id = keyof typeof written

// The keys of the table above, and no others.
export const ids = Object.keys(written) as Id[]

/** The case on the day on which the brief is written. */
export function fileOf(id: Id, brief: Partial<CaseFile['brief']> = {}): CaseFile {
  return lifeOn(written[id][0], { template: id, proceedingId: written[id][1], audience: 'body', ...brief })
}
