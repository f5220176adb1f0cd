import type { EventField, EventKind, Procedure, Rule, Stage } from '../../law.ts'
import { ask, dateless } from '../terms.ts'
import { text } from '../text.ts'
import { advocacyEvents, hearingRules } from './advocacy.ts'
import { advocacyFilings } from './advocacy-filings.ts'
import { archivingRules } from './chamber-rules.ts'
import { chamberOrders, congressCalendar, constitution } from './counting.ts'

const stages: readonly Stage[] = [
  { id: 'apres', name: text('Apresentação', 'Presentación', 'Presented'), waitsFor: 'body' },
  { id: 'ccjc', name: text('Admissibilidade (CCJC)', 'Admisibilidad (CCJC)', 'Admissibility (CCJC)'), waitsFor: 'body' },
  { id: 'esp', name: text('Comissão especial', 'Comisión especial', 'Special committee'), waitsFor: 'body' },
  { id: 't1', name: text('Primeiro turno', 'Primera vuelta', 'First round'), waitsFor: 'body' },
  { id: 't2', name: text('Segundo turno', 'Segunda vuelta', 'Second round'), waitsFor: 'body' },
  {
    id: 'sf',
    name: text('Senado: CCJ e dois turnos', 'Senado: CCJ y dos vueltas', 'Senate: CCJ and two rounds'),
    waitsFor: 'body',
  },
  { id: 'prom', name: text('Promulgação', 'Promulgación', 'Promulgation'), waitsFor: 'body' },
]

const sessionDay: EventField = {
  id: 'due',
  name: text('Dia em que se realizou essa sessão', 'Día en que se celebró esa sesión', 'Day on which that session was held'),
  type: 'date',
  required: true,
}

const inChamber = ['apres', 'ccjc', 'esp', 't1', 't2']

const events: readonly EventKind[] = [
  {
    id: 'proposal-presented',
    by: 'third',
    moves: 'apres',
    from: ['apres'],
    name: text('PEC apresentada', 'PEC presentada', 'Proposal presented'),
  },
  {
    id: 'received-by-ccjc',
    by: 'body',
    moves: 'ccjc',
    from: ['apres'],
    name: text('Despachada à CCJC', 'Enviada a la CCJC', 'Sent to the CCJC'),
  },
  {
    id: 'admissibility-session-held',
    by: 'body',
    from: ['ccjc'],
    sets: ['br-pec-admissibilidade'],
    fields: [sessionDay],
    name: text(
      'Realizada a quinta sessão do parecer da CCJC',
      'Celebrada la quinta sesión para el dictamen de la CCJC',
      'Fifth session for the CCJC’s report held',
    ),
  },
  {
    id: 'not-admitted',
    by: 'body',
    from: ['ccjc'],
    outcome: 'arquivada',
    name: text('Inadmitida pela CCJC', 'Inadmitida por la CCJC', 'Not admitted by the CCJC'),
  },
  {
    id: 'admitted',
    by: 'body',
    moves: 'esp',
    from: ['ccjc'],
    name: text('Admitida pela CCJC', 'Admitida por la CCJC', 'Admitted by the CCJC'),
  },
  {
    id: 'opened-for-amendments',
    by: 'body',
    moves: 'esp',
    from: ['ccjc', 'esp'],
    name: text(
      'Comissão especial instalada: prazo de emendas',
      'Comisión especial instalada: plazo de enmiendas',
      'Special committee set up: period for amendments',
    ),
  },
  {
    id: 'tenth-session-held',
    by: 'body',
    from: ['esp'],
    sets: ['br-pec-emendas-10s'],
    fields: [sessionDay],
    name: text(
      'Realizada a décima sessão do prazo de emendas',
      'Celebrada la décima sesión del plazo de enmiendas',
      'Tenth session of the amendment period held',
    ),
  },
  { id: 'amendment-presented', by: 'third', from: ['esp'], name: text('Emenda apresentada', 'Enmienda presentada', 'Amendment presented') },
  {
    id: 'special-committee-reported',
    by: 'body',
    moves: 't1',
    from: ['esp'],
    name: text(
      'Parecer da comissão especial aprovado',
      'Dictamen de la comisión especial aprobado',
      'Report of the special committee adopted',
    ),
  },
  {
    id: 'first-round-approved',
    by: 'body',
    moves: 't2',
    from: ['t1'],
    name: text('Aprovada em primeiro turno', 'Aprobada en primera vuelta', 'Passed in the first round'),
  },
  {
    id: 'interval-session-held',
    by: 'body',
    from: ['t2'],
    sets: ['br-pec-intersticio-5s'],
    fields: [sessionDay],
    name: text(
      'Realizada a quinta sessão do interstício',
      'Celebrada la quinta sesión del intervalo',
      'Fifth session of the interval held',
    ),
  },
  {
    id: 'second-round-approved',
    by: 'body',
    moves: 'sf',
    from: ['t2'],
    name: text('Aprovada em segundo turno', 'Aprobada en segunda vuelta', 'Passed in the second round'),
  },
  { id: 'rejected', by: 'body', from: ['t1', 't2', 'sf'], outcome: 'rejeitada', name: text('Rejeitada', 'Rechazada', 'Rejected') },
  {
    id: 'senate-amended',
    by: 'body',
    moves: 't1',
    from: ['sf'],
    name: text('Alterada no mérito pelo Senado', 'Modificada en el fondo por el Senado', 'Amended on the merits by the Senate'),
  },
  {
    id: 'senate-approved',
    by: 'body',
    moves: 'prom',
    from: ['sf'],
    name: text('Aprovada no Senado em dois turnos', 'Aprobada en el Senado en dos vueltas', 'Passed by the Senate in two rounds'),
  },
  {
    id: 'promulgated',
    by: 'body',
    from: ['prom'],
    outcome: 'promulgada',
    name: text(
      'Promulgada pelas Mesas da Câmara e do Senado',
      'Promulgada por las Mesas de la Cámara y del Senado',
      'Promulgated by the Boards of Chamber and Senate',
    ),
  },
  {
    id: 'archived-with-legislature',
    by: 'body',
    from: inChamber,
    outcome: 'arquivada',
    name: text('Arquivada no fim da legislatura', 'Archivada al fin de la legislatura', 'Archived at the end of the legislature'),
  },
  { id: 'unarchived', by: 'third', name: text('Desarquivada', 'Desarchivada', 'Taken up again') },
]

function countSessions(n: string, es: string, en: string) {
  return text(
    `conte só as sessões efetivamente realizadas: leia a agenda da Câmara e registre o dia da ${n}. O recesso suspende.`,
    `cuente solo las sesiones efectivamente celebradas: lea la agenda de la Cámara y registre el día de la ${es}. El receso suspende.`,
    `count only sessions actually held: read the agenda of the Chamber and record the day of the ${en}. The recess suspends.`,
  )
}

const rules: readonly Rule[] = [
  {
    id: 'br-pec-admissibilidade',
    name: text('Parecer sobre a admissibilidade', 'Dictamen sobre la admisibilidad', 'Report on admissibility'),
    holder: 'body',
    nature: 'target',
    opens: ['received-by-ccjc'],
    closes: ['admitted', 'not-admitted'],
    terms: [
      {
        limit: ask(countSessions('quinta', 'quinta', 'fifth')),
        source: chamberOrders('arts. 202 e 280'),
        confidence: 'KNOWN',
      },
    ],
    examples: [
      dateless('ask', '2026-03-03', 'Cinco sessões não se projetam em calendário.'),
      dateless('ask', '2026-12-21', 'O recesso suspende a contagem.'),
    ],
  },
  {
    id: 'br-pec-emendas-10s',
    name: text('Emendas na comissão especial', 'Enmiendas en la comisión especial', 'Amendments in the special committee'),
    holder: 'third',
    nature: 'bar',
    opens: ['opened-for-amendments'],
    closes: ['amendment-presented'],
    terms: [
      {
        limit: ask(countSessions('décima', 'décima', 'tenth')),
        source: chamberOrders('arts. 202, §§ 2º e 3º, e 280; CF, art. 60'),
        confidence: 'KNOWN',
        note: text(
          'Assinam a emenda 171 deputados, um terço. O parecer sai em quarenta sessões.',
          'Firman la enmienda 171 diputados, un tercio. El dictamen se da en cuarenta sesiones.',
          'An amendment is signed by 171 deputies, a third. The report is due within forty sessions.',
        ),
      },
    ],
    examples: [
      dateless('ask', '2026-03-03', 'Dez sessões não se projetam em calendário.'),
      dateless('ask', '2026-07-16', 'O recesso de julho suspende a contagem.'),
    ],
  },
  {
    id: 'br-pec-intersticio-5s',
    name: text('Interstício entre os turnos', 'Intervalo entre las vueltas', 'Interval between the rounds'),
    holder: 'body',
    nature: 'procedural',
    opens: ['first-round-approved'],
    closes: ['second-round-approved', 'rejected'],
    terms: [
      {
        limit: ask(countSessions('quinta', 'quinta', 'fifth')),
        source: chamberOrders('arts. 202, § 6º, e 280; CF, art. 60, § 2º'),
        confidence: 'KNOWN',
        note: text(
          'O Plenário costuma dispensá-lo: o segundo turno pode vir no mesmo dia.',
          'El Pleno suele dispensarlo: la segunda vuelta puede venir el mismo día.',
          'The plenary often waives it: the second round may come on the same day.',
        ),
      },
    ],
    examples: [
      dateless('ask', '2026-03-03', 'Cinco sessões não se projetam em calendário.'),
      dateless('ask', '2026-12-22', 'Último dia antes do recesso: a contagem fica suspensa.'),
    ],
  },
  ...archivingRules,
  ...hearingRules,
]

/** A proposal to amend the Constitution, begun in the Chamber: three fifths in two rounds in each House, no assent. */
export const constitutionalAmendment: Procedure = {
  id: 'br-pec',
  name: text('Proposta de emenda à Constituição', 'Propuesta de enmienda a la Constitución', 'Constitutional amendment'),
  noun: text('PEC', 'PEC', 'amendment proposal'),
  ourRole: 'third',
  country: 'BR',
  calendar: congressCalendar,
  stages,
  events: [...events, ...advocacyEvents],
  rules,
  outcomes: [
    { id: 'arquivada', name: text('Arquivada', 'Archivada', 'Archived') },
    { id: 'rejeitada', name: text('Rejeitada', 'Rechazada', 'Rejected') },
    { id: 'promulgada', name: text('Promulgada', 'Promulgada', 'Promulgated') },
  ],
  filings: advocacyFilings,
  provisions: [
    {
      id: 'br-pec-quorum',
      says: text(
        'Apresentam-na um terço dos deputados (171) ou senadores; aprova-se por três quintos, em dois turnos, em cada Casa.',
        'La presenta un tercio de los diputados (171) o senadores; se aprueba por tres quintos, en dos vueltas, en cada cámara.',
        'Tabled by a third of the deputies (171) or senators; passed by three fifths, in two rounds, in each House.',
      ),
      source: constitution('art. 60, I e § 2º'),
      confidence: 'KNOWN',
    },
    {
      id: 'br-pec-reapresentacao',
      says: text(
        'Rejeitada ou prejudicada, a matéria não volta na mesma sessão legislativa.',
        'Rechazada o decaída, la materia no vuelve en la misma sesión legislativa.',
        'Once rejected or overtaken, the matter may not return in the same legislative year.',
      ),
      source: constitution('art. 60, § 5º'),
      confidence: 'KNOWN',
    },
    {
      id: 'br-pec-clausulas-petreas',
      says: text(
        'Não se delibera sobre proposta tendente a abolir direitos e garantias individuais.',
        'No se delibera sobre propuestas tendientes a abolir derechos y garantías individuales.',
        'No proposal that tends to abolish individual rights and guarantees may be debated.',
      ),
      source: constitution('art. 60, § 4º, IV'),
      confidence: 'KNOWN',
    },
  ],
}
