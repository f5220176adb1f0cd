import type { Text } from '../../../languages.ts'
import type { EventField, EventKind, Extension, Filing, Outcome, Provision, Stage } from '../../../law.ts'
import { text } from '../../text.ts'
import { accessLaw, secondary } from '../sources.ts'

/* What a request for information is anywhere in Brazil: the national act binds every level of government. */

/** The two stages that come before any appeal. */
export const beforeAppeal: readonly Stage[] = [
  { id: 'pedido', name: text('Pedido registrado', 'Solicitud registrada', 'Request registered'), waitsFor: 'state' },
  { id: 'resp', name: text('Resposta', 'Respuesta', 'Answer'), waitsFor: 'petitioner' },
]

/** The request is made; each level of government has a channel of its own. */
export function requestRegistered(name: Text): EventKind {
  return { id: 'request-registered', name, by: 'petitioner', moves: 'pedido', from: ['pedido'] }
}

/** An answer that gives less than was asked for. */
export function answered(from: readonly string[]): EventKind {
  return {
    id: 'answered',
    name: text(
      'Resposta: negada, parcial ou incompleta',
      'Respuesta: denegada, parcial o incompleta',
      'Answer: refused, partial or incomplete',
    ),
    by: 'state',
    moves: 'resp',
    from,
  }
}

/** Everything that was asked for. */
export function accessGiven(stages: readonly Stage[]): EventKind {
  return {
    id: 'access-given',
    name: text('Acesso integral concedido', 'Acceso íntegro concedido', 'Full access given'),
    by: 'state',
    from: stages.map((stage) => stage.id),
    outcome: 'atendido',
  }
}

/** The time to appeal has passed; the same request may be made anew. */
export function appealMissed(from: readonly string[]): EventKind {
  return {
    id: 'appeal-missed',
    name: text(
      'Prazo do recurso perdido (cabe novo pedido)',
      'Plazo del recurso vencido (cabe nueva solicitud)',
      'Appeal out of time (a new request is possible)',
    ),
    by: 'petitioner',
    from,
    outcome: 'perda-de-prazo',
  }
}

/** A date that the law leaves to be looked up, under the name that says where it is found. */
export function dateFound(name: Text): EventField {
  return { id: 'due', name, type: 'date' }
}

/** Ten days more to answer, for reasons that are told to the applicant. */
export const tenMore: Extension = { allowed: true, times: 1, base: 'due', source: accessLaw('art. 11, § 2º') }

/** What may follow any silence. */
export const afterSilence = ['status-enquired', 'went-to-court']

/** How a request ends. */
export const accessOutcomes: readonly Outcome[] = [
  { id: 'atendido', name: text('Acesso concedido', 'Acceso concedido', 'Access given') },
  {
    id: 'final',
    name: text(
      'Via administrativa encerrada (cabem mandado de segurança, habeas data, Ministério Público)',
      'Vía administrativa agotada (caben mandado de segurança, hábeas data, Ministerio Público)',
      'Administrative way ended (writ of mandamus, habeas data and public prosecution remain)',
    ),
  },
  { id: 'perda-de-prazo', name: text('Prazo perdido', 'Plazo vencido', 'Out of time') },
]

/** The request; `who` says how the applicant is named, and each level of government adds requirements of its own. */
export function requestFiling(who: Text, own: readonly Provision[]): Filing {
  return {
    id: 'br-lai-pedido',
    name: text('Pedido de acesso à informação', 'Solicitud de acceso a la información', 'Request for access to information'),
    by: 'petitioner',
    events: ['request-registered'],
    languages: ['pt'],
    outline: [
      text('Órgão destinatário', 'Órgano destinatario', 'Office addressed'),
      who,
      text('Assunto', 'Asunto', 'Subject'),
      text(
        'Informação pedida: período, recorte, formato aberto (CSV)',
        'Información pedida: período, recorte, formato abierto (CSV)',
        'Information asked for: period, scope, open format (CSV)',
      ),
      text('Base legal, se ajudar', 'Base legal, si ayuda', 'Legal basis, if it helps'),
      text('Como receber a resposta', 'Cómo recibir la respuesta', 'How to receive the answer'),
    ],
    requirements: [
      {
        id: 'br-lai-sem-motivos',
        says: text(
          'O órgão não pode exigir os motivos do pedido.',
          'El órgano no puede exigir los motivos.',
          'The office may not ask for reasons.',
        ),
        source: accessLaw('art. 10, § 3º', secondary),
        confidence: 'VERIFIED',
      },
      ...own,
    ],
    checklist: [
      text(
        'Não há dados pessoais de vítimas no texto',
        'Sin datos personales de víctimas en el texto',
        'No personal data of victims in the text',
      ),
      text('A informação não está já publicada', 'La información no está ya publicada', 'The information is not already published'),
      text('Protocolo e hora guardados', 'Número y hora guardados', 'Number and hour kept'),
    ],
  }
}

/** What is not a request: too wide, or work that the office would have to do first. */
export const notGeneric = text(
  'Pedido genérico, desproporcional ou que exija trabalho adicional não é atendido: um tema por pedido.',
  'No se atiende la solicitud genérica, desproporcionada o que exija trabajo adicional: un tema por solicitud.',
  'A generic or disproportionate request, or one that needs extra work, is not met: one subject for each.',
)

/** The appeal, as each instance receives it. */
export function appealFiling(events: readonly string[], requirements: readonly Provision[]): Filing {
  return {
    id: 'br-lai-recurso',
    name: text('Recurso', 'Recurso', 'Appeal'),
    by: 'petitioner',
    events,
    languages: ['pt'],
    outline: [
      text('Número do pedido e instância', 'Número de la solicitud e instancia', 'Number of the request and instance'),
      text('Síntese do pedido e da resposta', 'Síntesis de la solicitud y de la respuesta', 'Request and answer in brief'),
      text(
        'Razões: resposta incompleta, sigilo indevido ou omissão',
        'Razones: respuesta incompleta, secreto indebido u omisión',
        'Grounds: incomplete answer, undue secrecy or silence',
      ),
      text(
        'Dispositivos: Lei 12.527, arts. 7º, 10, 11, 22 a 24 e 31',
        'Normas: Lei 12.527, arts. 7º, 10, 11, 22 a 24 y 31',
        'Provisions: Lei 12.527 arts. 7º, 10, 11, 22-24 and 31',
      ),
      text('Pedido', 'Petición', 'Relief sought'),
    ],
    requirements,
    checklist: [
      text('Data e hora da ciência', 'Fecha y hora del conocimiento', 'Day and hour of notice'),
      text('Resposta recorrida anexada', 'Respuesta recurrida adjunta', 'Answer appealed against attached'),
      text(
        'Se o sigilo é classificado: grau, prazo e autoridade',
        'Si hay clasificación: grado, plazo y autoridad',
        'If classified: degree, term and authority',
      ),
    ],
  }
}

/** What the national act says beside its limits. */
export const accessProvisions: readonly Provision[] = [
  {
    id: 'br-lai-todos-os-entes',
    says: text(
      'A lei vale para União, Estados e Municípios; as instâncias do Fala.BR (CGU e CMRI) são só do Executivo federal.',
      'La ley rige para Unión, Estados y Municipios; las instancias de Fala.BR (CGU y CMRI) son solo del Ejecutivo federal.',
      'The act binds Union, States and municipalities; the instances of Fala.BR (CGU and CMRI) are those of the federal executive only.',
    ),
    source: accessLaw('art. 1º', secondary),
    confidence: 'VERIFIED',
  },
  {
    id: 'br-lai-direitos-humanos',
    says: text(
      'Informação sobre violação de direitos humanos por agentes públicos não pode ser objeto de restrição.',
      'No puede restringirse la información sobre violaciones de derechos humanos por agentes públicos.',
      'Information on human-rights violations by public agents may not be restricted.',
    ),
    source: accessLaw('art. 21, parágrafo único'),
    confidence: 'KNOWN',
  },
]
