import type { EventKind } from '../../../law.ts'
import { due } from '../../terms.ts'
import { text } from '../../text.ts'
import { resJudicata } from '../appeal-events.ts'
import { decision } from '../decisions.ts'
import { amicusRequest, oralArgument, released, sessions } from '../supreme-events.ts'

const beforeRelease = ['dist', 'info', 'agu', 'pgr']

const plenary = { from: ['julg', 'ed'], moves: 'ed', fields: [] } as const

/** What happens in an action of abstract review, as those who intervene in it see it. */
export const constitutionalEvents: readonly EventKind[] = [
  {
    id: 'action-distributed',
    name: text('Ação distribuída', 'Acción repartida', 'Action assigned'),
    by: 'third',
    moves: 'dist',
    from: ['dist'],
  },
  {
    id: 'information-requested',
    name: text('Informações pedidas (ADI, ADO)', 'Informes solicitados (ADI, ADO)', 'Information requested (ADI, ADO)'),
    by: 'body',
    moves: 'info',
    from: ['dist'],
    sets: ['br-adi-informacoes-30d'],
    fields: [due],
  },
  {
    id: 'abbreviated-rite-ordered',
    name: text('Rito do art. 12 adotado', 'Trámite del art. 12 adoptado', 'Procedure of art. 12 adopted'),
    by: 'body',
    moves: 'info',
    from: ['dist'],
  },
  {
    id: 'precept-information-requested',
    name: text('Informações pedidas (ADPF)', 'Informes solicitados (ADPF)', 'Information requested (ADPF)'),
    by: 'body',
    moves: 'info',
    from: ['dist'],
  },
  {
    id: 'information-filed',
    name: text('Informações prestadas', 'Informes presentados', 'Information filed'),
    by: 'state',
    from: ['info'],
  },
  {
    id: 'interim-decided',
    name: text('Liminar decidida', 'Medida cautelar resuelta', 'Interim measure decided'),
    by: 'body',
    from: beforeRelease,
  },
  {
    id: 'agu-heard',
    name: text('Vista à AGU', 'Traslado a la AGU', 'File sent to the AGU'),
    by: 'body',
    moves: 'agu',
    from: ['info'],
  },
  {
    id: 'agu-heard-short',
    name: text(
      'Vista à AGU por cinco dias (art. 12)',
      'Traslado a la AGU por cinco días (art. 12)',
      'File sent to the AGU for five days (art. 12)',
    ),
    by: 'body',
    moves: 'agu',
    from: ['info'],
  },
  { id: 'agu-opinion', name: text('Manifestação da AGU', 'Escrito de la AGU', 'Submission of the AGU'), by: 'state', from: ['agu'] },
  {
    id: 'pgr-heard',
    name: text('Vista à PGR', 'Traslado a la PGR', 'File sent to the PGR'),
    by: 'body',
    moves: 'pgr',
    from: ['info', 'agu'],
  },
  {
    id: 'pgr-heard-short',
    name: text(
      'Vista à PGR por cinco dias (art. 12 ou ADPF)',
      'Traslado a la PGR por cinco días (art. 12 o ADPF)',
      'File sent to the PGR for five days (art. 12 or ADPF)',
    ),
    by: 'body',
    moves: 'pgr',
    from: ['info', 'agu'],
  },
  { id: 'pgr-opinion', name: text('Parecer da PGR', 'Dictamen de la PGR', 'Opinion of the PGR'), by: 'third', from: ['pgr'] },
  amicusRequest(beforeRelease),
  {
    id: 'amicus-admitted',
    name: text('Amicus admitido', 'Amicus admitido', 'Amicus admitted'),
    by: 'body',
    from: [...beforeRelease, 'liber', 'pauta'],
  },
  {
    id: 'amicus-refused',
    name: text('Amicus não admitido', 'Amicus no admitido', 'Amicus not admitted'),
    by: 'body',
    from: [...beforeRelease, 'liber', 'pauta'],
    outcome: 'amicus-nao-admitido',
  },
  {
    id: 'amicus-memorial-filed',
    name: text('Memoriais do amicus apresentados', 'Memorial del amicus presentado', 'Memorial of the amicus filed'),
    by: 'amicus',
    from: [...beforeRelease, 'liber', 'pauta'],
  },
  released(['info', 'agu', 'pgr'], ['br-stf-amicus-ate-pauta'], 'liber'),
  ...sessions(['liber', 'pauta'], 'pauta'),
  oralArgument('amicus', ['pauta']),
  {
    id: 'judged',
    name: text('Julgamento concluído', 'Votación concluida', 'Judgment reached'),
    by: 'body',
    moves: 'julg',
    from: ['pauta'],
  },
  ...decision('plenary-judgment', {
    name: text('Acórdão do Plenário', 'Sentencia del Pleno', 'Judgment of the full court'),
    ...plenary,
  }),
  {
    id: 'clarification-motion-filed',
    name: text('Embargos de declaração opostos', 'Embargos de declaración presentados', 'Motion for clarification filed'),
    by: 'party',
    from: ['ed'],
  },
  ...decision('clarification-decided', {
    name: text('Decisão dos embargos de declaração', 'Decisión de los embargos de declaración', 'Decision on the motion for clarification'),
    ...plenary,
  }),
  {
    id: 'omission-notified',
    name: text(
      'Ciência da omissão declarada, pelo órgão administrativo (ADO)',
      'Notificación de la omisión declarada al órgano administrativo (ADO)',
      'The administrative body learns that its omission was declared (ADO)',
    ),
    by: 'body',
    from: ['julg', 'ed'],
  },
  {
    id: 'omission-cured',
    name: text('Providência adotada', 'Medida adoptada', 'Measure adopted'),
    by: 'state',
    from: ['julg', 'ed'],
  },
  {
    id: 'summarily-rejected',
    name: text('Petição inicial indeferida', 'Demanda rechazada', 'Action rejected'),
    by: 'body',
    from: ['dist'],
    outcome: 'indeferida',
  },
  {
    id: 'moot',
    name: text('Perda de objeto', 'Pérdida de objeto', 'Action became moot'),
    by: 'body',
    from: [...beforeRelease, 'liber', 'pauta'],
    outcome: 'prejudicada',
  },
  resJudicata(['julg', 'ed']),
]
