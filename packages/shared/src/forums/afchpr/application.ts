import type { Filing, Procedure } from '../../law.ts'
import { article56Needs, settledElsewhere } from '../achpr/communication.ts'
import { africanCalendar } from '../achpr/counting.ts'
import { africanLanguages } from '../achpr/filings.ts'
import { text } from '../text.ts'
import { applicationEvents } from './events.ts'
import { applicationRules } from './rules.ts'
import { protocol, rulesOf2020 } from './sources.ts'
import { declarations } from './states.ts'

const declaration = text(
  'Declaração do art. 34(6) em vigor para o Estado',
  'Declaración del art. 34(6) vigente para el Estado',
  'A declaration under art. 34(6) in force for the State',
)

const filing: Filing = {
  id: 'afchpr-app',
  name: text('Petição (regras 40 e 41)', 'Demanda (reglas 40 y 41)', 'Application (Rules 40 and 41)'),
  by: 'petitioner',
  events: ['application-filed'],
  languages: africanLanguages,
  outline: [
    text('Partes', 'Partes', 'Parties'),
    text('Resumo dos fatos', 'Resumen de los hechos', 'Summary of facts'),
    text('Violações alegadas', 'Violaciones alegadas', 'Alleged violations'),
    text(
      'Jurisdição: material, pessoal (art. 34(6)), temporal, territorial',
      'Jurisdicción: material, personal (art. 34(6)), temporal, territorial',
      'Jurisdiction: material, personal (art. 34(6)), temporal, territorial',
    ),
    text(
      'Admissibilidade: art. 56 da Carta, regra 50',
      'Admisibilidad: art. 56 de la Carta, regla 50',
      'Admissibility: art. 56 of the Charter, Rule 50',
    ),
    text('Medidas provisórias', 'Medidas provisionales', 'Provisional measures'),
    text('Reparações', 'Reparaciones', 'Reparations'),
    text('Lista de provas', 'Lista de pruebas', 'Evidence list'),
    text('Assinatura', 'Firma', 'Signature'),
  ],
  requirements: [
    {
      id: 'afchpr-signed-form',
      says: text(
        'Formulário do sítio da Corte, assinado.',
        'Formulario del sitio de la Corte, firmado.',
        "The form on the Court's site, signed.",
      ),
      source: rulesOf2020('Rules 40 and 41'),
      confidence: 'KNOWN',
    },
  ],
  checklist: [
    declaration,
    text('Status de observador, se for ONG', 'Estatus de observador, si es ONG', 'Observer status, for an NGO'),
    text('Decisões internas', 'Decisiones internas', 'Domestic decisions'),
    text('Pedido de reparações', 'Solicitud de reparaciones', 'Claim for reparations'),
  ],
}

/** An application of an individual or an organisation under article 5(3) of the Protocol. */
export const application: Procedure = {
  id: 'afchpr-application',
  name: text('Petição à Corte Africana', 'Demanda ante la Corte Africana', 'Application to the African Court'),
  noun: text('petição', 'demanda', 'application'),
  ourRole: 'petitioner',
  calendar: africanCalendar,
  stages: [
    { id: 'app', name: text('Apresentação da petição', 'Presentación de la demanda', 'Filing the application'), waitsFor: 'petitioner' },
    { id: 'reg', name: text('Registrada, com o Estado', 'Registrada, ante el Estado', 'Registered and served'), waitsFor: 'state' },
    { id: 'resp', name: text('Contestação recebida', 'Contestación recibida', 'Response received'), waitsFor: 'petitioner' },
    { id: 'reply', name: text('Réplica apresentada', 'Réplica presentada', 'Reply filed'), waitsFor: 'body' },
    {
      id: 'pleadings',
      name: text('Fase escrita encerrada ou audiência', 'Fase escrita cerrada o audiencia', 'Close of pleadings or hearing'),
      waitsFor: 'body',
    },
    { id: 'judgment', name: text('Sentença', 'Sentencia', 'Judgment'), waitsFor: 'state' },
    { id: 'impl', name: text('Cumprimento', 'Cumplimiento', 'Implementation'), waitsFor: 'state' },
  ],
  events: applicationEvents,
  rules: applicationRules,
  outcomes: [
    { id: 'dismissed', name: text('Rejeitada', 'Rechazada', 'Dismissed') },
    { id: 'closed', name: text('Sentença cumprida', 'Sentencia cumplida', 'Judgment complied with') },
  ],
  filings: [filing],
  provisions: [
    {
      id: 'afchpr-art34-6-declaration',
      says: text(
        'Pessoas e ONGs com status de observador só acionam Estados com declaração do art. 34(6) em vigor; a retirada vale após doze meses.',
        'Las personas y las ONG con estatus de observador solo demandan a Estados con declaración del art. 34(6) vigente; el retiro surte efecto a los doce meses.',
        'Individuals and NGOs with observer status may only sue States whose declaration under art. 34(6) is in force; a withdrawal takes effect after twelve months.',
      ),
      source: protocol('arts. 5(3) and 34(6)'),
      confidence: 'KNOWN',
    },
  ],
  settles: true,
  accepts: declarations,
  door: {
    entry: 'application-filed',
    exhaustion: 'required',
    sameMatter: settledElsewhere,
    languages: africanLanguages,
    needs: [
      declaration,
      text(
        'ONG: status de observador na Comissão',
        'ONG: estatus de observador ante la Comisión',
        'NGO: observer status with the Commission',
      ),
      ...article56Needs,
    ],
  },
}
