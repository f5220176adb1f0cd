import type { Filing, Procedure, Provision } from '../../law.ts'
import { federalAdministration } from '../br-administration/calendars.ts'
import { writFollows } from '../br-administration/common.ts'
import { defenderTime } from '../br-administration/sources.ts'
import { text } from '../text.ts'
import { residenceEvents, residenceStages } from './residence/events.ts'
import { residenceRules } from './residence/rules.ts'
import { nationalityRules } from './residence/rules-nationality.ts'
import { migrationDecree, migrationLaw } from './sources.ts'

const appeal: Filing = {
  id: 'br-nat-recurso',
  name: text(
    'Recurso (naturalização: ao Ministro; residência: à autoridade superior)',
    'Recurso (naturalización: al Ministro; residencia: al superior)',
    'Appeal (naturalisation: Minister; residence: superior authority)',
  ),
  by: 'petitioner',
  events: ['appeal-filed'],
  languages: ['pt'],
  outline: [
    text('Tempestividade', 'Plazo', 'Timeliness'),
    text('Fatos', 'Hechos', 'Facts'),
    text('Direito', 'Derecho', 'Law'),
    text('Documentos que faltavam', 'Documentos que faltaban', 'Documents that were missing'),
    text('Pedido', 'Petición', 'Relief sought'),
  ],
  requirements: [
    {
      id: 'br-nat-recurso-lei',
      says: text(
        'No que o decreto cala, aplica-se a Lei 9.784/1999.',
        'En lo que calla el decreto, se aplica la Lei 9.784/1999.',
        'Where the decree is silent, Lei 9.784/1999 applies.',
      ),
      source: migrationDecree('arts. 134 e 232; Lei 9.784/1999, art. 69'),
      confidence: 'KNOWN',
    },
  ],
  checklist: [
    text('Prova da data da ciência', 'Prueba de la fecha del conocimiento', 'Proof of the day of notice'),
    text('Decisão recorrida', 'Decisión recurrida', 'Decision appealed against'),
    text(
      'Documentos traduzidos e legalizados, ou dispensa',
      'Documentos traducidos y legalizados, o dispensa',
      'Documents translated and legalised, or a waiver',
    ),
  ],
}

const provisions: readonly Provision[] = [
  {
    id: 'br-residencia-mandado-de-seguranca',
    says: writFollows,
    source: { cite: 'Lei 12.016/2009, art. 23; Súmula 430 do STF' },
    confidence: 'KNOWN',
  },
  {
    id: 'br-residencia-defensoria',
    says: text(
      'A Defensoria Pública da União tem prazo em dobro; na dúvida, cumpra o simples.',
      'La Defensoría Pública de la Unión tiene plazo doble; en la duda, cumpla el simple.',
      'The federal public defender has double time; in doubt, keep the single period.',
    ),
    source: defenderTime,
    confidence: 'KNOWN',
  },
  {
    id: 'br-residencia-irregular',
    says: text(
      'Residência pode ser pedida qualquer que seja a situação migratória.',
      'La residencia puede pedirse cualquiera sea la situación migratoria.',
      'Residence may be requested whatever the person’s status.',
    ),
    source: migrationDecree('art. 123, § 1º', 'Texto do artigo em coletânea de legislação'),
    confidence: 'VERIFIED',
  },
  {
    id: 'br-apatrida-garantias',
    says: text(
      'Quem pede o reconhecimento da apatridia tem residência provisória e não é retirado até a resposta.',
      'Quien solicita el reconocimiento de la apatridia tiene residencia provisional y no es retirado hasta la respuesta.',
      'Whoever asks to be recognised as stateless has provisional residence, and is not removed before the answer.',
    ),
    source: migrationDecree('arts. 96, § 4º, e 181', 'Texto dos artigos em coletânea de legislação'),
    confidence: 'VERIFIED',
  },
  {
    id: 'br-residencia-multa-hipossuficiencia',
    says: text(
      'Pessoa vulnerável ou sem meios é isenta de taxas e multas de regularização.',
      'La persona vulnerable o sin medios está exenta de tasas y multas de regularización.',
      'Vulnerable persons and those without means are exempt from fees and fines on regularising.',
    ),
    source: migrationLaw('arts. 4º, XII, 113, § 3º, e 110'),
    confidence: 'KNOWN',
  },
]

/** Residence, its loss, naturalisation, statelessness and registration, with their appeals. */
export const residenceAndNationality: Procedure = {
  id: 'br-residencia-naturalizacao',
  name: text(
    'Residência, naturalização e apatridia',
    'Residencia, naturalización y apatridia',
    'Residence, naturalisation and statelessness',
  ),
  noun: text('requerimento', 'solicitud', 'application'),
  ourRole: 'petitioner',
  country: 'BR',
  calendar: federalAdministration,
  stages: residenceStages,
  events: residenceEvents,
  rules: [...residenceRules, ...nationalityRules],
  outcomes: [
    { id: 'deferido', name: text('Deferido', 'Concedido', 'Granted') },
    { id: 'indeferido', name: text('Indeferido', 'Denegado', 'Refused') },
    { id: 'final', name: text('Negado em recurso (cabe ação)', 'Denegado en recurso (cabe acción)', 'Refused on appeal (court remains)') },
    { id: 'registrado', name: text('Registro feito', 'Registro hecho', 'Registered') },
  ],
  filings: [appeal],
  provisions,
}
