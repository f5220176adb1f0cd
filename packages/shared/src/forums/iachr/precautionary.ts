import type { Procedure } from '../../law.ts'
import { text } from '../text.ts'
import { iachrRules, precautionaryCalendar } from './counting.ts'
import { iachrLanguages } from './petition/provisions.ts'
import { precautionaryEvents } from './precautionary/events.ts'
import { precautionaryFilings } from './precautionary/filings.ts'
import { precautionaryRules } from './precautionary/rules.ts'
import { memberStates } from './states.ts'

/** Precautionary measures (Rules art. 25): from the request to their lifting or to the Court. */
export const precautionary = {
  id: 'iachr-precautionary',
  name: text('Medidas cautelares da CIDH', 'Medidas cautelares de la CIDH', 'Precautionary measures of the IACHR'),
  noun: text('medida cautelar', 'medida cautelar', 'precautionary measure'),
  ourRole: 'petitioner',
  calendar: precautionaryCalendar,
  stages: [
    { id: 'draft', name: text('Preparação da solicitação', 'Preparación de la solicitud', 'Drafting the request'), waitsFor: 'petitioner' },
    { id: 'under_review', name: text('Solicitação em estudo', 'Solicitud en estudio', 'Request under review'), waitsFor: 'body' },
    {
      id: 'awaiting_requester',
      name: text('À espera da parte solicitante', 'A la espera de la parte solicitante', 'Awaiting the requester'),
      waitsFor: 'petitioner',
    },
    { id: 'awaiting_state', name: text('À espera do Estado', 'A la espera del Estado', 'Awaiting the State'), waitsFor: 'state' },
    { id: 'in_force', name: text('Medidas vigentes', 'Medidas vigentes', 'Measures in force'), waitsFor: 'state' },
    {
      id: 'lifting_review',
      name: text('Vigência em reexame', 'Vigencia en revisión', 'Whether to keep them, under review'),
      waitsFor: 'body',
    },
  ],
  events: precautionaryEvents,
  rules: precautionaryRules,
  outcomes: [
    { id: 'deactivated', name: text('Solicitação desativada', 'Solicitud desactivada', 'Request deactivated') },
    { id: 'rejected', name: text('Não outorgadas', 'No otorgadas', 'Not granted') },
    { id: 'lifted', name: text('Medidas levantadas', 'Medidas levantadas', 'Measures lifted') },
    {
      id: 'provisional',
      name: text(
        'Substituídas por medidas provisórias da Corte IDH',
        'Sustituidas por medidas provisionales de la Corte IDH',
        'Replaced by provisional measures of the Court',
      ),
    },
  ],
  filings: precautionaryFilings,
  provisions: [
    {
      id: 'iachr-pm-criteria',
      says: text(
        'Exigem gravidade, urgência e risco de dano irreparável.',
        'Exigen gravedad, urgencia y riesgo de daño irreparable.',
        'They require seriousness, urgency and a risk of irreparable harm.',
      ),
      source: iachrRules('art. 25(1)-(2)', 'text of the reform of 2013'),
      confidence: 'VERIFIED',
    },
    {
      id: 'iachr-pm-without-hearing-state',
      says: text(
        'Se a iminência não admite demora, são outorgadas sem ouvir o Estado e revistas o quanto antes, no mais tardar no período de sessões seguinte.',
        'Si la inminencia no admite demora, se otorgan sin oír al Estado y se revisan lo antes posible, a más tardar en el siguiente período de sesiones.',
        'Where imminence admits no delay they are granted without hearing the State and reviewed as soon as possible, at the latest at the next session.',
      ),
      source: iachrRules('art. 25(5)'),
      confidence: 'KNOWN',
    },
    {
      id: 'iachr-pm-silence-of-beneficiaries',
      says: text(
        'O silêncio injustificado dos beneficiários pode levar ao levantamento.',
        'El silencio injustificado de las personas beneficiarias puede llevar al levantamiento.',
        'Unjustified silence of the beneficiaries may lead to lifting.',
      ),
      source: iachrRules('art. 25(11)'),
      confidence: 'KNOWN',
    },
  ],
  accepts: memberStates,
  door: {
    entry: 'request-lodged',
    exhaustion: 'not-required',
    sameMatter: {
      bars: 'never',
      says: text(
        'Petição pendente ou outro procedimento internacional não impede; basta informá-lo.',
        'Una petición pendiente u otro procedimiento internacional no lo impide; basta informarlo.',
        'A pending petition or another international procedure is no bar; it only has to be mentioned.',
      ),
      source: iachrRules('art. 25(1)-(4)'),
      confidence: 'KNOWN',
    },
    languages: iachrLanguages,
    needs: [
      text(
        'Beneficiários identificados ou determináveis',
        'Personas beneficiarias identificadas o determinables',
        'Identified or identifiable beneficiaries',
      ),
      text('Consentimento, ou a razão de não o ter', 'Consentimiento, o la razón de no tenerlo', 'Their consent, or why there is none'),
      text('Fatos recentes e datados do risco', 'Hechos recientes y fechados del riesgo', 'Recent, dated facts of the risk'),
      text(
        'Denúncia às autoridades, ou por que não houve',
        'Denuncia ante las autoridades, o por qué no la hubo',
        'Complaint to the authorities, or why none',
      ),
    ],
  },
} satisfies Procedure
