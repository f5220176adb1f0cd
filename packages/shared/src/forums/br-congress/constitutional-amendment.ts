import type { Procedure, Rule } from '../../law.ts'
import { ask, dateless } from '../terms.ts'
import { text } from '../text.ts'
import { advocacyEvents, hearingRules } from './advocacy.ts'
import { advocacyFilings } from './advocacy-filings.ts'
import { amendmentEvents, amendmentStages } from './amendment-events.ts'
import { archivingRules } from './chamber-rules.ts'
import { chamberOrders, congressCalendar, constitution } from './counting.ts'

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
  stages: amendmentStages,
  events: [...amendmentEvents, ...advocacyEvents],
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
