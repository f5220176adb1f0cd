import type { CaseFile, FileEvent, FilePerson } from '@travessia/shared/briefs/case-file'
import { getTemplate } from '@travessia/shared/briefs/index'
import { getProcedure } from '@travessia/shared/forums/index'
import type { Language } from '@travessia/shared/languages'
import { amina, caseFile, told } from './case-file.ts'

/** A person who must be named to nobody but the body. */
const yara: FilePerson = { ...amina, id: 'yara', role: 'other', name: 'Yara Nzinga Mbemba', pseudonym: 'Y. N.', initials: 'Y. N.' }

const officer: FilePerson = {
  ...amina,
  id: 'officer',
  role: 'authority',
  nationality: null,
  name: 'Polícia Federal, Delegacia de Migração',
  protected: false,
  pseudonym: '',
  initials: '',
  groupLabel: '',
}

interface Filed {
  /** The day of each event of the brief's own proceeding, with what it carries. */
  readonly acts?: Readonly<Record<string, string | ({ readonly on: string } & Partial<FileEvent>)>>
  readonly language?: Language
  readonly audience?: CaseFile['brief']['audience']
  readonly state?: string
  readonly number?: string
  readonly procedure?: string
  readonly domestic?: boolean
  readonly now?: string
}

/** The case of the family with one more proceeding, in which a brief of that template is filed. */
export function fileFor(template: string, filed: Filed = {}): CaseFile {
  const { acts = {}, language = 'en', audience = 'state', state = 'BR', number = '', domestic = true, now } = filed
  const { procedures } = getTemplate(template)
  const procedure = getProcedure(filed.procedure ?? procedures[0] ?? '')
  const { people, proceedings } = caseFile()
  const own = { id: 'own', procedure: procedure.id, court: null, number, ourRole: procedure.ourRole } as const
  const begun = proceedings
    .filter(({ id }) => id === 'ms' && domestic)
    .map(({ id, court, number: of }) => ({ id, procedure: 'br-ms', court, number: of, ourRole: 'petitioner' as const }))
  return caseFile({
    brief: { template, language, audience, proceedingId: 'own' },
    people: [...people, yara, officer],
    proceedings: [...begun, own],
    state,
    events: [
      told(null, 'fact', '2023-05-02', {
        title: 'Chegada a Curitiba',
        note: 'Amina Tomás Kiala chegou a Curitiba com Yara Nzinga Mbemba.',
      }),
      told(null, 'fact', '2025-03-01', { precision: 'month', title: 'Recusa de matrícula' }),
      ...(domestic ? [told('ms', 'writ-filed', '2023-09-11'), told('ms', 'final-decision-notified', '2024-11-14')] : []),
      ...Object.entries(acts).map(([kind, one]) => (typeof one === 'string' ? told('own', kind, one) : told('own', kind, one.on, one))),
    ],
    ...(now && { now }),
  })
}

/** A case of which nothing is known but its name. */
export function emptyFileFor(template: string, language: Language): CaseFile {
  const file = caseFile({ brief: { template, language, proceedingId: null }, people: [], events: [], proceedings: [] })
  return { ...file, case: { ...file.case, state: null, territory: '' }, annexes: [] }
}
