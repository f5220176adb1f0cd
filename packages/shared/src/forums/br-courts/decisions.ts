import type { Text } from '../../languages.ts'
import type { EventField, EventKind } from '../../law.ts'
import { text } from '../text.ts'
import { courts } from './courts.ts'

const doubled: EventField = {
  id: 'doubled',
  name: text(
    'Prazo em dobro (Defensoria, núcleo de prática, Fazenda, MP)',
    'Plazo doble (Defensoría, clínica jurídica, Hacienda, Ministerio Público)',
    'Double time (public defence, law clinic, Treasury, Public Prosecution)',
  ),
  type: 'yes-no',
}

/** Appeals climb: the days that count are those of the court in which the period runs. */
export const court: EventField = {
  id: 'court',
  name: text(
    'Tribunal em que corre o prazo, se outro',
    'Tribunal en que corre el plazo, si es otro',
    'Court in which the period runs, if another',
  ),
  type: 'choice',
  options: courts.map(({ id, name }) => ({ id, name })),
}

/** The stages before the judgment, in every procedure that has one. */
export const trial: readonly string[] = ['conhecimento', 'inicial', 'liminar', 'lim', 'info', 'cont', 'instr', 'mp']

/**
 * Each decision has two kinds: made available in the electronic gazette, published on the next working day
 * (Law 11.419/2006 art. 4 §3), and served in person.
 */
export const decisions: readonly EventKind[] = [
  ...decision('judgment', {
    name: text('Sentença', 'Sentencia de primera instancia', 'First-instance judgment'),
    from: trial,
    moves: 'sent',
  }),
  ...decision('interlocutory', {
    name: text('Decisão interlocutória', 'Decisión interlocutoria', 'Interlocutory decision'),
    from: trial,
  }),
  ...decision('appellate-judgment', {
    name: text('Acórdão do tribunal de apelação', 'Sentencia de segunda instancia', 'Appellate judgment'),
    from: ['ap', 'contra', 'ed'],
    moves: 'acordao',
  }),
  ...decision('original-writ-denied', {
    name: text(
      'Denegação de mandado de segurança originário do tribunal',
      'Denegación del mandado de segurança originario del tribunal',
      'Denial of a writ filed directly in the court',
    ),
    from: trial,
    moves: 'acordao',
  }),
  ...decision('single-judge-decision', {
    name: text('Decisão monocrática do relator', 'Decisión unipersonal del ponente', 'Decision of the single rapporteur'),
    from: ['ap', 'contra', 'acordao', 're', 'adm', 'are', 'rg', 'merito'],
  }),
  ...decision('clarification-decided', {
    name: text('Decisão dos embargos de declaração', 'Decisión de los embargos de declaración', 'Decision on the motion for clarification'),
    from: ['ed'],
  }),
  ...decision('appeal-notice', {
    name: text('Intimação para contrarrazões', 'Notificación para contestar el recurso', 'Notice to answer the other side’s appeal'),
    from: ['sent', 'ed', 'ap', 'acordao', 're', 'adm', 'are'],
    moves: 'contra',
  }),
  ...decision('inadmission', {
    name: text(
      'Inadmissão do RE ou REsp',
      'Inadmisión del recurso extraordinario o especial',
      'Leave for the extraordinary or special appeal refused',
    ),
    from: ['re', 'contra', 'adm'],
    moves: 'adm',
  }),
  ...decision('superior-judgment', {
    name: text('Acórdão de turma do STF ou STJ', 'Sentencia de sala del STF o STJ', 'Judgment of a chamber of the STF or STJ'),
    from: ['adm', 'are', 'rg', 'merito', 'ed'],
    moves: 'merito',
  }),
  ...decision('amicus-admitted', {
    name: text('Admissão do amicus curiae', 'Admisión del amicus curiae', 'Amicus curiae admitted'),
    from: ['ap', 'contra', 're', 'adm', 'are', 'rg', 'merito'],
  }),
]

/** The ids of a decision's two kinds, gazette first. */
export function notified(...ids: readonly string[]): readonly string[] {
  return ids.flatMap((id) => [`${id}-available-djen`, `${id}-served`])
}

interface Decision {
  readonly name: Text
  readonly from: readonly string[]
  readonly moves?: string
  /** What is recorded with it; absent: double time, and the court in which the period runs. */
  readonly fields?: readonly EventField[]
}

/** The two kinds of one decision: made available in the gazette, and served in person. */
export function decision(id: string, { name, ...rest }: Decision): readonly EventKind[] {
  const common = { fields: [doubled, court], ...rest, by: 'body' } as const
  return [
    {
      ...common,
      id: `${id}-available-djen`,
      name: text(
        `${name['pt-BR']}: disponibilização no DJEN`,
        `${name.es}: puesta a disposición en el diario DJEN`,
        `${name.en}: made available in the DJEN gazette`,
      ),
      published: true,
    },
    {
      ...common,
      id: `${id}-served`,
      name: text(`${name['pt-BR']}: intimação pessoal`, `${name.es}: notificación personal`, `${name.en}: personal service`),
    },
  ]
}
