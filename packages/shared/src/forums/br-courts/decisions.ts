import type { EventField, EventKind } from '../../law.ts'
import type { Text } from '../../languages.ts'
import { text } from '../text.ts'

const doubled: EventField = {
  id: 'doubled',
  name: text(
    'Prazo em dobro (Defensoria, núcleo de prática, Fazenda, MP)',
    'Plazo doble (Defensoría, clínica jurídica, Hacienda, Ministerio Público)',
    'Double time (public defence, law clinic, Treasury, Public Prosecution)',
  ),
  type: 'yes-no',
}

/**
 * Each decision has two kinds: made available in the electronic gazette, published on the next working day
 * (Law 11.419/2006 art. 4 §3), and served in person.
 */
export const decisions: readonly EventKind[] = [
  ...decision('judgment', text('Sentença', 'Sentencia de primera instancia', 'First-instance judgment'), 'sent'),
  ...decision(
    'interlocutory',
    text('Decisão interlocutória', 'Decisión interlocutoria', 'Interlocutory decision'),
  ),
  ...decision(
    'appellate-judgment',
    text('Acórdão do tribunal de apelação', 'Sentencia de segunda instancia', 'Appellate judgment'),
    'acordao',
  ),
  ...decision(
    'original-writ-denied',
    text(
      'Denegação de mandado de segurança originário do tribunal',
      'Denegación del mandado de segurança originario del tribunal',
      'Denial of a writ filed directly in the court',
    ),
    'acordao',
  ),
  ...decision(
    'single-judge-decision',
    text('Decisão monocrática do relator', 'Decisión unipersonal del ponente', 'Decision of the single rapporteur'),
  ),
  ...decision(
    'clarification-decided',
    text(
      'Decisão dos embargos de declaração',
      'Decisión de los embargos de declaración',
      'Decision on the motion for clarification',
    ),
  ),
  ...decision(
    'appeal-notice',
    text(
      'Intimação para contrarrazões',
      'Notificación para contestar el recurso',
      'Notice to answer the other side’s appeal',
    ),
    'contra',
  ),
  ...decision(
    'inadmission',
    text(
      'Inadmissão do RE ou REsp',
      'Inadmisión del recurso extraordinario o especial',
      'Leave for the extraordinary or special appeal refused',
    ),
    'adm',
  ),
  ...decision(
    'superior-judgment',
    text(
      'Acórdão de turma do STF ou STJ',
      'Sentencia de sala del STF o STJ',
      'Judgment of a chamber of the STF or STJ',
    ),
    'merito',
  ),
  ...decision(
    'amicus-admitted',
    text('Admissão do amicus curiae', 'Admisión del amicus curiae', 'Amicus curiae admitted'),
  ),
]

/** The ids of a decision's two kinds, gazette first. */
export function notified(...ids: readonly string[]): readonly string[] {
  return ids.flatMap((id) => [`${id}-available-djen`, `${id}-served`])
}

function decision(id: string, name: Text, moves?: string): readonly EventKind[] {
  const common = { by: 'body', fields: [doubled], ...(moves ? { moves } : {}) } as const
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
      name: text(
        `${name['pt-BR']}: intimação pessoal`,
        `${name.es}: notificación personal`,
        `${name.en}: personal service`,
      ),
    },
  ]
}
