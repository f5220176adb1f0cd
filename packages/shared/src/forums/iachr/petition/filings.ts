import type { Filing } from '../../../law.ts'
import { text } from '../../text.ts'
import { iachrRules } from '../counting.ts'
import { iachrLanguages } from './provisions.ts'

const languages = iachrLanguages
const annexes = text('Provas e anexos numerados', 'Pruebas y anexos numerados', 'Numbered evidence and annexes')
const number = text('Número da petição ou do caso', 'Número de la petición o del caso', 'Number of the petition or case')
const requests = text('Pedidos', 'Petitorio', 'Requests')

/** What the parties file before the Commission in a petition or case. */
export const petitionFilings: readonly Filing[] = [
  {
    id: 'petition',
    name: text('Petição', 'Petición', 'Petition'),
    by: 'petitioner',
    events: ['petition-lodged'],
    languages,
    outline: [
      text(
        'Dados da suposta vítima e da parte peticionária; sigilo de identidade',
        'Datos de la presunta víctima y de la parte peticionaria; reserva de identidad',
        'Alleged victim(s) and petitioner; request to withhold identity',
      ),
      text('Estado denunciado', 'Estado denunciado', 'State denounced'),
      text('Fatos denunciados', 'Hechos denunciados', 'Facts (chronology, place, date, authorities)'),
      text('Direitos supostamente violados', 'Derechos presuntamente violados', 'Rights violated'),
      text(
        'Esgotamento dos recursos internos ou exceção',
        'Agotamiento de los recursos internos o excepción',
        'Domestic remedies exhausted or exception',
      ),
      text('Prazo de apresentação', 'Plazo de presentación', 'Timeliness (six months or reasonable time)'),
      text('Ausência de litispendência internacional', 'Ausencia de duplicación de procedimientos', 'No duplication'),
      text('Caracterização dos fatos alegados', 'Caracterización de los hechos alegados', 'Colourable claim'),
      text('Provas disponíveis e anexos; testemunhas', 'Pruebas disponibles y anexos; testigos', 'Evidence and annexes; witnesses'),
      text('Medidas cautelares', 'Medidas cautelares', 'Precautionary measures, if any'),
      text('Pedidos; assinatura', 'Petitorio; firma', 'Requests; signature'),
    ],
    requirements: [
      {
        id: 'iachr-petition-contents',
        says: text(
          'Deve trazer os dados do art. 28: partes, fatos, vítima, Estado, prazo, recursos internos e duplicação.',
          'Debe contener los datos del art. 28: partes, hechos, víctima, Estado, plazo, recursos internos y duplicación.',
          'Must contain what art. 28 lists: parties, facts, victim, State, timeliness, domestic remedies and duplication.',
        ),
        source: iachrRules('art. 28'),
        confidence: 'KNOWN',
      },
      {
        id: 'iachr-petition-email',
        says: text(
          'Exige endereço de e-mail para a correspondência.',
          'Exige una dirección de correo electrónico para la correspondencia.',
          'An e-mail address for correspondence is required.',
        ),
        source: iachrRules('art. 28(3)', 'text of 2013'),
        confidence: 'VERIFIED',
      },
      {
        id: 'iachr-petition-identity',
        says: text(
          'A identidade da parte peticionária pode ser reservada perante o Estado, a pedido fundamentado.',
          'La identidad de la parte peticionaria puede reservarse ante el Estado, a pedido fundado.',
          "The petitioner's identity may be withheld from the State on a reasoned request.",
        ),
        source: iachrRules('art. 28(2)'),
        confidence: 'KNOWN',
      },
      {
        id: 'iachr-petition-no-fee',
        says: text('Sem custas; advogado não é obrigatório.', 'Sin costas; no se exige abogado.', 'No fee; no lawyer is required.'),
        source: iachrRules('art. 23'),
        confidence: 'KNOWN',
      },
    ],
    checklist: [
      text(
        'Cópias legíveis das decisões internas',
        'Copias legibles de las decisiones internas',
        'Legible copies of the domestic decisions',
      ),
      text('Prova da data de notificação', 'Prueba de la fecha de notificación', 'Proof of the day of notification'),
      text('Procuração ou consentimento da vítima', 'Poder o consentimiento de la víctima', "Victim's authority or consent"),
      text('Linha do tempo dos fatos', 'Cronología de los hechos', 'Chronology of the facts'),
      text('E-mail para notificações', 'Correo electrónico para notificaciones', 'E-mail for notifications'),
    ],
  },
  {
    id: 'additional-information',
    name: text('Informação adicional', 'Información adicional', 'Additional information'),
    by: 'petitioner',
    events: ['information-supplied', 'archiving-warning-answered'],
    languages,
    outline: [
      text('Referência ao pedido da Comissão', 'Referencia a la solicitud de la Comisión', "Reference to the Commission's request"),
      text('Resposta a cada ponto', 'Respuesta a cada punto', 'Answer to each point'),
      text('Estado atual e interesse em prosseguir', 'Estado actual e interés en proseguir', 'Present situation and interest in going on'),
      annexes,
    ],
    requirements: [
      {
        id: 'iachr-information-form',
        says: text(
          'Cite o número da petição; prefira o meio digital.',
          'Cite el número de la petición; prefiera el medio digital.',
          'Quote the number of the petition; digital filing is preferred.',
        ),
        source: iachrRules('art. 26(2)', "the Commission's information note"),
        confidence: 'VERIFIED',
      },
    ],
    checklist: [number, text('Carta da Comissão', 'Carta de la Comisión', "The Commission's letter"), annexes],
  },
  {
    id: 'restudy-request',
    name: text('Pedido de reexame', 'Solicitud de reestudio', 'Request for restudy'),
    by: 'petitioner',
    events: ['restudy-requested'],
    languages,
    outline: [
      text('Decisão de não tramitar', 'Decisión de no tramitar', 'The decision not to process'),
      text('Erro ou informação nova', 'Error o información nueva', 'Error or new information'),
      text('Requisitos do art. 28 atendidos', 'Requisitos del art. 28 cumplidos', 'Requirements of art. 28 met'),
      requests,
    ],
    requirements: [],
    checklist: [number, text('Carta com a decisão', 'Carta con la decisión', 'The letter with the decision'), annexes],
  },
  {
    id: 'reply-on-admissibility',
    name: text('Observações à resposta do Estado', 'Observaciones a la respuesta del Estado', "Observations on the State's reply"),
    by: 'petitioner',
    events: ['petitioner-reply-filed'],
    languages,
    outline: [
      text('Trâmite até aqui', 'Trámite hasta aquí', 'Procedure so far'),
      text('Resposta às alegações do Estado', 'Respuesta a los alegatos del Estado', 'Reply to the State'),
      text('Esgotamento e prazo', 'Agotamiento y plazo', 'Exhaustion and timeliness'),
      text('Caracterização dos fatos', 'Caracterización de los hechos', 'Colourable claim'),
      requests,
    ],
    requirements: [],
    checklist: [number, text('Resposta do Estado e anexos', 'Respuesta del Estado y anexos', "State's reply and annexes"), annexes],
  },
  {
    id: 'merits-observations',
    name: text('Observações de mérito', 'Observaciones de fondo', 'Observations on the merits'),
    by: 'petitioner',
    events: ['petitioner-merits-observations-filed'],
    languages,
    outline: [
      text('Introdução e trâmite perante a CIDH', 'Introducción y trámite ante la CIDH', 'Introduction and procedural history'),
      text('Contexto', 'Contexto', 'Context'),
      text('Fatos e provas', 'Hechos y prueba', 'Proven facts with evidence'),
      text('Resposta às alegações do Estado', 'Respuesta a los alegatos del Estado', 'Reply to the State'),
      text('Fundamentos de direito', 'Consideraciones de derecho', 'Law: violation by article'),
      text('Vítimas e familiares', 'Víctimas y familiares', 'Victims and family'),
      text('Reparações solicitadas', 'Reparaciones solicitadas', 'Reparations requested'),
      text('Provas e pedidos', 'Prueba y petitorio', 'Evidence list, requests'),
    ],
    requirements: [],
    checklist: [
      text('Relatório de admissibilidade', 'Informe de admisibilidad', 'Admissibility report'),
      text('Lista de vítimas e familiares', 'Lista de víctimas y familiares', 'List of victims and family'),
      text('Prova de danos e gastos', 'Prueba de daños y gastos', 'Evidence of harm and expenses'),
      annexes,
    ],
  },
  {
    id: 'settlement-position',
    name: text('Posição sobre solução amistosa', 'Posición sobre solución amistosa', 'Position on a friendly settlement'),
    by: 'petitioner',
    events: ['settlement-interest-answered'],
    languages,
    outline: [
      text('Interesse da vítima', 'Interés de la víctima', "The victim's interest"),
      text('Medidas propostas', 'Medidas propuestas', 'Measures proposed'),
      text('Prazo e forma da negociação', 'Plazo y forma de la negociación', 'Time and form of the negotiation'),
    ],
    requirements: [],
    checklist: [number, text('Decisão da vítima, por escrito', 'Decisión de la víctima, por escrito', "The victim's decision in writing")],
  },
  {
    id: 'settlement-agreement',
    name: text(
      'Acordo de solução amistosa e pedido de homologação',
      'Acuerdo de solución amistosa y solicitud de homologación',
      'Friendly settlement agreement and request for approval',
    ),
    by: 'party',
    events: ['settlement-agreement-signed', 'homologation-requested'],
    languages,
    outline: [
      text('Partes e antecedentes', 'Partes y antecedentes', 'Parties and background'),
      text('Reconhecimento de responsabilidade', 'Reconocimiento de responsabilidad', 'Acknowledgment of responsibility'),
      text('Medidas, prazos e responsáveis', 'Medidas, plazos y responsables', 'Measures, dates and who is responsible'),
      text('Seguimento', 'Seguimiento', 'Follow-up'),
      text('Pedido de homologação (art. 49)', 'Solicitud de homologación (art. 49)', 'Request for approval (art. 49)'),
    ],
    requirements: [
      {
        id: 'iachr-settlement-consent',
        says: text(
          'A Comissão verifica o consentimento da vítima ou de seus sucessores antes de aprovar o relatório.',
          'La Comisión verifica el consentimiento de la víctima o sus derechohabientes antes de aprobar el informe.',
          'Before approving the report the Commission verifies the consent of the victim or successors.',
        ),
        source: iachrRules('art. 40(5)'),
        confidence: 'KNOWN',
      },
    ],
    checklist: [
      text('Consentimento de cada vítima', 'Consentimiento de cada víctima', 'Consent of every victim'),
      text('Medidas que possam ser verificadas', 'Medidas verificables', 'Measures that can be verified'),
      text('Assinatura de quem pode obrigar o Estado', 'Firma de quien puede obligar al Estado', 'Signature of one who can bind the State'),
    ],
  },
  {
    id: 'position-on-referral',
    name: text(
      'Posição sobre o envio à Corte (art. 44(3))',
      'Posición sobre el sometimiento a la Corte (art. 44(3))',
      'Position on referral to the Court (art. 44(3))',
    ),
    by: 'petitioner',
    events: ['petitioner-position-filed'],
    languages,
    outline: [
      text(
        'Posição da vítima ou de seus familiares, se diferente',
        'Posición de la víctima o sus familiares, si es distinta',
        'Position of the victim or family, if different from the petitioner',
      ),
      text('Dados da vítima e familiares', 'Datos de la víctima y sus familiares', 'Data of victim and family'),
      text('Fundamentos do envio à Corte', 'Fundamentos del sometimiento a la Corte', 'Grounds for referral'),
      text(
        'Prova documental, testemunhal e pericial disponível',
        'Prueba documental, testimonial y pericial disponible',
        'Documentary, testimonial and expert evidence available',
      ),
      text('Pretensões de reparações e custas', 'Pretensiones en materia de reparaciones y costas', 'Claims on reparations and costs'),
    ],
    requirements: [
      {
        id: 'iachr-art44-contents',
        says: text(
          'Os cinco itens são exigidos pelo Regulamento.',
          'Los cinco elementos los exige el Reglamento.',
          'The Rules require these five items.',
        ),
        source: iachrRules('art. 44(3)', 'art. 43(3) of the Rules of 2000, in Series C No. 154 para. 62'),
        confidence: 'VERIFIED',
      },
    ],
    checklist: [
      text('Vontade da vítima por escrito', 'Voluntad de la víctima por escrito', "The victim's wish in writing"),
      text('Documentos de identidade e parentesco', 'Documentos de identidad y parentesco', 'Identity and kinship documents'),
      text('Peritos e testemunhas possíveis', 'Posibles peritos y testigos', 'Possible experts and witnesses'),
      text('Cálculo de danos e custas', 'Cálculo de daños y costas', 'Estimate of damages and costs'),
    ],
  },
  {
    id: 'suspension-request',
    name: text(
      'Pedido de suspensão do prazo do art. 51',
      'Solicitud de suspensión del plazo del art. 51',
      'Request to suspend the art. 51 period',
    ),
    by: 'state',
    events: ['art51-suspension-requested'],
    languages,
    outline: [
      text('Medidas adotadas', 'Medidas adoptadas', 'Measures taken'),
      text('Medidas por adotar e datas', 'Medidas por adoptar y fechas', 'Measures to be taken, with dates'),
      text('Renúncia expressa', 'Renuncia expresa', 'Express waiver'),
    ],
    requirements: [
      {
        id: 'iachr-art46-waiver',
        says: text(
          'O Estado deve renunciar de forma expressa e irrevogável a objetar o prazo perante a Corte.',
          'El Estado debe renunciar en forma expresa e irrevocable a objetar el plazo ante la Corte.',
          'The State must expressly and irrevocably waive objections to the period before the Court.',
        ),
        source: iachrRules('art. 46', 'conditions stated in Series C Nos. 387, 397, 405 and 475'),
        confidence: 'VERIFIED',
      },
    ],
    checklist: [],
  },
  {
    id: 'follow-up-information',
    name: text('Informação de seguimento', 'Información de seguimiento', 'Follow-up information'),
    by: 'party',
    events: ['follow-up-information-filed'],
    languages,
    outline: [
      text(
        'Cada recomendação ou cláusula e seu cumprimento',
        'Cada recomendación o cláusula y su cumplimiento',
        'Each recommendation or clause and its compliance',
      ),
      text('Posição da vítima', 'Posición de la víctima', "The victim's position"),
      text('Pedidos à Comissão', 'Solicitudes a la Comisión', 'What the Commission is asked to do'),
    ],
    requirements: [],
    checklist: [
      number,
      text('Prova do cumprimento ou da falta', 'Prueba del cumplimiento o de su falta', 'Evidence of compliance or its lack'),
    ],
  },
]
