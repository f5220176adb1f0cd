import type { Filing, Provision } from '../../../law.ts'
import { text } from '../../text.ts'
import { accessDecree, accessLaw, secondary } from '../sources.ts'

/** The request, and the appeal that each instance receives. */
export const accessFilings: readonly Filing[] = [
  {
    id: 'br-lai-pedido',
    name: text('Pedido de acesso à informação', 'Solicitud de acceso a la información', 'Request for access to information'),
    by: 'petitioner',
    events: ['request-registered', 'request-registered-parana', 'request-registered-curitiba'],
    languages: ['pt'],
    outline: [
      text('Órgão destinatário', 'Órgano destinatario', 'Office addressed'),
      text(
        'Quem pede, ou pedido de preservar a identidade no Fala.BR',
        'Quién pide, o pedido de preservar la identidad en Fala.BR',
        'Who asks, or a request that Fala.BR keep the identity back',
      ),
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
      {
        id: 'br-lai-especifico',
        says: text(
          'Pedido genérico, desproporcional ou que exija trabalho adicional não é atendido: um tema por pedido.',
          'No se atiende la solicitud genérica, desproporcionada o que exija trabajo adicional: un tema por solicitud.',
          'A generic or disproportionate request, or one that needs extra work, is not met: one subject for each.',
        ),
        source: accessDecree('art. 13; Decreto PR 10.285/2014, art. 19', 'Texto do art. 19 do decreto estadual'),
        confidence: 'VERIFIED',
      },
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
  },
  {
    id: 'br-lai-recurso',
    name: text('Recurso', 'Recurso', 'Appeal'),
    by: 'petitioner',
    events: ['first-appeal-filed', 'second-appeal-filed', 'third-appeal-filed', 'fourth-appeal-filed', 'local-appeal-filed'],
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
        'Dispositivos: LAI, arts. 7, 10, 11, 22 a 24 e 31',
        'Normas: LAI, arts. 7, 10, 11, 22 a 24 y 31',
        'Provisions: LAI arts. 7, 10, 11, 22-24 and 31',
      ),
      text('Pedido', 'Petición', 'Relief sought'),
    ],
    requirements: [
      {
        id: 'br-lai-recurso-tamanho',
        says: text(
          'A plataforma limita os caracteres (2.048 a 4.000, segundo o campo): confira antes de colar o texto.',
          'La plataforma limita los caracteres (2.048 a 4.000, según el campo): verifique antes de pegar el texto.',
          'The platform limits the characters (2,048 to 4,000 by field): check before you paste.',
        ),
        source: { cite: 'Plataforma Fala.BR' },
        confidence: 'UNSURE',
      },
    ],
    checklist: [
      text('Data e hora da ciência', 'Fecha y hora del conocimiento', 'Day and hour of notice'),
      text('Resposta recorrida anexada', 'Respuesta recurrida adjunta', 'Answer appealed against attached'),
      text(
        'Se o sigilo é classificado: grau, prazo e autoridade',
        'Si hay clasificación: grado, plazo y autoridad',
        'If classified: degree, term and authority',
      ),
    ],
  },
]

/** What the law says beside its limits. */
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
