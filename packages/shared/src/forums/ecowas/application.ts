import type { Filing, Procedure } from '../../law.ts'
import { africanCalendar } from '../achpr/counting.ts'
import { text } from '../text.ts'
import { applicationEvents } from './events.ts'
import { applicationRules } from './rules.ts'
import { courtRules, protocol } from './sources.ts'
import { members } from './states.ts'

const seen = 'presentation of the Registry in the press of February 2022'
const languages = ['en', 'fr', 'pt']
const lawyer = text('Advogado constituído', 'Abogado constituido', 'A lawyer retained')

const filing: Filing = {
  id: 'ecowas-app',
  name: text('Petição inicial (art. 33)', 'Demanda (art. 33)', 'Initiating application (art. 33)'),
  by: 'petitioner',
  events: ['application-filed'],
  languages,
  outline: [
    text('Nome e designação das partes', 'Nombre y designación de las partes', 'Name and designation of parties'),
    text('Objeto', 'Objeto', 'Subject-matter'),
    text('Resumo dos fatos', 'Resumen de los hechos', 'Summary of facts'),
    text('Resumo dos fundamentos', 'Resumen de los fundamentos', 'Summary of pleas in law'),
    text('Pedidos', 'Pretensiones', 'Orders and reliefs sought'),
    text('Provas oferecidas', 'Prueba ofrecida', 'Nature of supporting evidence'),
    text(
      'Endereço para notificações e pessoa autorizada',
      'Dirección para notificaciones y persona autorizada',
      'Address for service and authorised person',
    ),
  ],
  requirements: [
    {
      id: 'ecowas-app-15-pages',
      says: text(
        'Até 15 páginas, salvo autorização do Presidente.',
        'Hasta 15 páginas, salvo autorización del Presidente.',
        'Up to 15 pages, unless the President approves more.',
      ),
      most: { n: 15, unit: 'pages' },
      source: courtRules('art. 33', seen),
      confidence: 'VERIFIED',
    },
    {
      id: 'ecowas-app-lawyer',
      says: text('Advogado obrigatório.', 'Abogado obligatorio.', 'A lawyer is compulsory.'),
      source: protocol('art. 12', seen),
      confidence: 'VERIFIED',
    },
    {
      id: 'ecowas-app-expedited',
      says: text(
        'Procedimento acelerado: pedido em petição à parte.',
        'Procedimiento acelerado: se pide en escrito aparte.',
        'Expedited procedure: asked for in a separate application.',
      ),
      source: courtRules('art. 59', seen),
      confidence: 'VERIFIED',
    },
  ],
  checklist: [lawyer, text('Procuração', 'Poder', 'Power of attorney'), text('Anexos numerados', 'Anexos numerados', 'Numbered annexes')],
}

/** An application for violation of human rights in a Member State. */
export const application: Procedure = {
  id: 'ecowas-application',
  name: text('Petição à Corte da CEDEAO', 'Demanda ante el Tribunal de la CEDEAO', 'Application to the ECOWAS Court'),
  noun: text('petição', 'demanda', 'application'),
  ourRole: 'petitioner',
  calendar: africanCalendar,
  stages: [
    { id: 'app', name: text('Petição inicial', 'Demanda', 'Initiating application'), waitsFor: 'petitioner' },
    { id: 'served', name: text('Notificada ao Estado', 'Notificada al Estado', 'Served'), waitsFor: 'state' },
    { id: 'defence', name: text('Contestação recebida', 'Contestación recibida', 'Defence received'), waitsFor: 'petitioner' },
    { id: 'reply', name: text('Réplica e tréplica', 'Réplica y dúplica', 'Reply and rejoinder'), waitsFor: 'body' },
    { id: 'oral', name: text('Fase oral', 'Fase oral', 'Oral procedure'), waitsFor: 'body' },
    { id: 'judgment', name: text('Sentença', 'Sentencia', 'Judgment'), waitsFor: 'state' },
  ],
  events: applicationEvents,
  rules: applicationRules,
  outcomes: [
    { id: 'dismissed', name: text('Rejeitada', 'Rechazada', 'Dismissed') },
    { id: 'final', name: text('Em execução', 'En ejecución', 'In execution') },
  ],
  filings: [filing],
  provisions: [
    {
      id: 'ecowas-access-conditions',
      says: text(
        'Sem esgotamento dos recursos internos; nem anônima, nem pendente em outra corte internacional; com advogado. Sem recurso: só revisão.',
        'Sin agotamiento de los recursos internos; ni anónima, ni pendiente ante otro tribunal internacional; con abogado. Sin apelación: solo revisión.',
        'No exhaustion of domestic remedies; neither anonymous nor pending before another international court; by a lawyer. No appeal: revision only.',
      ),
      source: protocol('arts. 10(d) and 12', 'co-guide.org, page on ECOWAS'),
      confidence: 'VERIFIED',
    },
  ],
  settles: true,
  accepts: members,
  door: {
    entry: 'application-filed',
    exhaustion: 'not-required',
    sameMatter: {
      bars: 'pending',
      says: text(
        'Não pode estar pendente em outra corte internacional.',
        'No puede estar pendiente ante otro tribunal internacional.',
        'It may not be pending before another international court.',
      ),
      source: protocol('art. 10(d)', 'co-guide.org, page on ECOWAS'),
      confidence: 'VERIFIED',
    },
    languages,
    needs: [
      text('Vítima identificada', 'Víctima identificada', 'A victim who is named'),
      lawyer,
      text('Violação em Estado-membro', 'Violación en un Estado miembro', 'A violation in a Member State'),
      text('Data em que nasceu o direito de ação', 'Fecha en que nació el derecho de acción', 'Day on which the right of action arose'),
    ],
  },
}
