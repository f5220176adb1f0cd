import type { Filing } from '../../../law.ts'
import { text } from '../../text.ts'
import { courtRules } from '../counting.ts'
import { amicusFiling } from '../filing-amicus.ts'
import { courtLanguages } from '../provisions.ts'
import { complianceFiling } from './filing-compliance.ts'

const languages = courtLanguages
const order = text('Resolução da Presidência', 'Resolución de la Presidencia', 'Order of the Presidency')
const requests = text('Pedidos; anexos', 'Petitorio; anexos', 'Requests; annexes')

/** What is filed in a contentious case, by whom, and what it must contain. */
export const contentiousFilings: readonly Filing[] = [
  {
    id: 'submission',
    name: text('Submissão do caso', 'Sometimiento del caso', 'Submission of the case'),
    by: 'third',
    events: ['case-submitted'],
    languages,
    outline: [],
    requirements: [
      {
        id: 'iacthr-submission-contents',
        says: text(
          'Relatório do art. 50 e nota com delegados, dados dos representantes, razões, expediente completo, prova, peritos de ordem pública interamericana e pretensões.',
          'Informe del art. 50 y nota con delegados, datos de los representantes, motivos, expediente completo, prueba, peritos de orden público interamericano y pretensiones.',
          'The art. 50 report and a note with delegates, data of the representatives, reasons, the full file, evidence, experts where inter-American public order is affected, and claims.',
        ),
        source: courtRules('art. 35(1)-(3)', 'quoted in Series C No. 518'),
        confidence: 'VERIFIED',
      },
    ],
    checklist: [],
  },
  {
    id: 'esap',
    name: text(
      'Escrito de petições, argumentos e provas (ESAP)',
      'Escrito de solicitudes, argumentos y pruebas (ESAP)',
      'Brief of pleadings, motions and evidence (ESAP)',
    ),
    by: 'petitioner',
    events: ['esap-received', 'esap-annexes-filed'],
    languages,
    outline: [
      text(
        'Introdução; representação e dados para notificação',
        'Introducción; representación y datos de notificación',
        'Introduction; representation and notification data',
      ),
      text('Objeto do escrito', 'Objeto del escrito', 'Purpose of the brief'),
      text('Competência da Corte', 'Competencia de la Corte', 'Jurisdiction'),
      text('Questões prévias (vítimas)', 'Cuestiones previas (víctimas)', 'Preliminary matters (victims, identity)'),
      text('Contexto', 'Contexto', 'Context'),
      text('Fatos dentro do marco fático', 'Hechos dentro del marco fáctico', 'Facts within the framework fixed by the IACHR'),
      text('Fundamentos de direito', 'Fundamentos de derecho', 'Law'),
      text('Reparações e custas', 'Reparaciones y costas', 'Reparations: beneficiaries, measures, compensation, costs'),
      text(
        'Pedido ao Fundo de Assistência Jurídica',
        'Solicitud de acogimiento al Fondo de Asistencia Legal',
        'Legal Assistance Fund request',
      ),
      text(
        'Oferecimento de provas: documental, declarantes e objeto, peritos',
        'Ofrecimiento de prueba: documental, declarantes y objeto, peritos',
        "Evidence ordered by fact; declarants with object; experts' CV",
      ),
      text('Pedidos; assinatura; lista de anexos', 'Petitorio; firma; lista de anexos', 'Requests; signature; list of annexes'),
    ],
    requirements: [
      {
        id: 'iacthr-esap-contents',
        says: text(
          'Descrição dos fatos, prova ordenada por fato e argumento, declarantes com o objeto, currículo dos peritos e pretensões. O que não se oferece aqui não entra depois.',
          'Descripción de los hechos, prueba ordenada por hecho y argumento, declarantes con su objeto, hoja de vida de los peritos y pretensiones. Lo que no se ofrece aquí no entra después.',
          "Facts, evidence ordered by fact and argument, declarants with their object, experts' CVs and claims. What is not offered here does not come in later.",
        ),
        source: courtRules('art. 40(2)'),
        confidence: 'KNOWN',
      },
      {
        id: 'iacthr-esap-signature',
        says: text(
          'Assinado; anexos e original em 21 dias do vencimento.',
          'Firmado; anexos y original en 21 días desde el vencimiento.',
          'Signed; annexes and original within 21 days of the expiry.',
        ),
        source: courtRules('art. 28(1)', 'quoted in Series C Nos. 203 fn. 43, 330 and 364'),
        confidence: 'VERIFIED',
      },
    ],
    checklist: [
      text('Procurações de todas as vítimas', 'Poderes de todas las víctimas', 'Powers of attorney of all victims'),
      text(
        'Recebimento da submissão com anexos, datado',
        'Recepción del sometimiento con anexos, fechada',
        'Dated receipt of the submission with annexes',
      ),
      text('Declarantes, objeto e modalidade', 'Declarantes, objeto y modalidad', 'Declarants, object and form'),
      text('Currículos dos peritos', 'Hojas de vida de los peritos', "Experts' CVs"),
      text('Prova de danos e gastos', 'Prueba de daños y gastos', 'Evidence of harm and expenses'),
      text('Declaração juramentada para o Fundo', 'Declaración jurada para el Fondo', 'Sworn statement for the Fund'),
    ],
  },
  {
    id: 'answer',
    name: text('Contestação do Estado', 'Contestación del Estado', "State's answer"),
    by: 'state',
    events: ['state-answer-received', 'state-annexes-filed'],
    languages,
    outline: [],
    requirements: [
      {
        id: 'iacthr-preliminary-objections',
        says: text(
          'As exceções preliminares só cabem na contestação e não suspendem o mérito nem os prazos.',
          'Las excepciones preliminares solo caben en la contestación y no suspenden el fondo ni los plazos.',
          'Preliminary objections may be raised only in the answer and suspend neither the merits nor any time limit.',
        ),
        source: courtRules('art. 42(1)-(3)', 'quoted in full in Series C No. 518'),
        confidence: 'VERIFIED',
      },
    ],
    checklist: [],
  },
  {
    id: 'observations-on-objections',
    name: text(
      'Observações às exceções preliminares',
      'Observaciones a las excepciones preliminares',
      'Observations on the preliminary objections',
    ),
    by: 'petitioner',
    events: ['observations-on-objections-received'],
    languages,
    outline: [
      text('Cada exceção e sua natureza', 'Cada excepción y su naturaleza', 'Each objection and its nature'),
      text(
        'Oportunidade da exceção perante a CIDH',
        'Oportunidad de la excepción ante la CIDH',
        'Whether it was raised in time before the IACHR',
      ),
      text('Esgotamento e demais requisitos', 'Agotamiento y demás requisitos', 'Exhaustion and other requirements'),
      text(
        'Reconhecimento de responsabilidade, se houver',
        'Reconocimiento de responsabilidad, si lo hay',
        'Acknowledgment of responsibility, if any',
      ),
      requests,
    ],
    requirements: [],
    checklist: [
      text('Contestação e data de recebimento', 'Contestación y fecha de recepción', 'The answer and the day of receipt'),
      text('Expediente da CIDH', 'Expediente de la CIDH', 'File of the IACHR'),
      text('Relatório de admissibilidade', 'Informe de admisibilidad', 'Admissibility report'),
    ],
  },
  {
    id: 'definitive-list',
    name: text('Lista definitiva de declarantes', 'Lista definitiva de declarantes', 'Definitive list of declarants'),
    by: 'petitioner',
    events: ['definitive-list-filed'],
    languages,
    outline: [
      text(
        'Vítimas, testemunhas e peritos confirmados',
        'Víctimas, testigos y peritos confirmados',
        'Victims, witnesses and experts confirmed',
      ),
      text('Objeto de cada declaração', 'Objeto de cada declaración', 'Object of each declaration'),
      text(
        'Em audiência ou por affidavit, com razões',
        'En audiencia o por afidávit, con razones',
        'At the hearing or by affidavit, with reasons',
      ),
      text('Desistências', 'Desistimientos', 'Those withdrawn'),
    ],
    requirements: [
      {
        id: 'iacthr-list-only-offered',
        says: text(
          'Só declarantes oferecidos no ESAP, com o mesmo objeto.',
          'Solo declarantes ofrecidos en el ESAP, con el mismo objeto.',
          'Only declarants offered in the ESAP, with the same object.',
        ),
        source: courtRules('art. 46(1)'),
        confidence: 'KNOWN',
      },
    ],
    checklist: [
      text('Disponibilidade e documentos de viagem', 'Disponibilidad y documentos de viaje', 'Availability and travel documents'),
      text('Riscos para os declarantes', 'Riesgos para los declarantes', 'Risks to declarants'),
    ],
  },
  {
    id: 'observations-on-lists',
    name: text('Observações, objeções e recusações', 'Observaciones, objeciones y recusaciones', 'Observations, objections and recusals'),
    by: 'petitioner',
    events: ['list-observations-filed', 'witness-objection-filed', 'expert-recusal-filed'],
    languages,
    outline: [
      text('Declarante ou perito', 'Declarante o perito', 'Declarant or expert'),
      text(
        'Causa da objeção (art. 47) ou recusação (art. 48)',
        'Causal de objeción (art. 47) o recusación (art. 48)',
        'Ground of objection (art. 47) or recusal (art. 48)',
      ),
      text('Prova da causa', 'Prueba de la causal', 'Evidence of the ground'),
    ],
    requirements: [],
    checklist: [
      text('Listas e currículos recebidos, datados', 'Listas y hojas de vida recibidas, fechadas', 'Lists and CVs received, dated'),
    ],
  },
  {
    id: 'substitution',
    name: text('Pedido de substituição de declarante', 'Solicitud de sustitución de declarante', 'Request to substitute a declarant'),
    by: 'petitioner',
    events: ['declarant-substitution-requested'],
    languages,
    outline: [
      text('Razão excepcional', 'Razón excepcional', 'The exceptional reason'),
      text('Substituto e mesmo objeto', 'Sustituto y mismo objeto', 'Substitute and same object'),
    ],
    requirements: [
      {
        id: 'iacthr-declarant-substitution',
        says: text(
          'Só em circunstâncias excepcionais, ouvida a outra parte e sem mudar o objeto.',
          'Solo en circunstancias excepcionales, oída la otra parte y sin cambiar el objeto.',
          'Only in exceptional circumstances, the other party being heard, and with the same object.',
        ),
        source: courtRules('art. 49', 'Series C No. 292 fn. 9; No. 404 para. 63'),
        confidence: 'VERIFIED',
      },
    ],
    checklist: [text('Prova do impedimento', 'Prueba del impedimento', 'Evidence of the impediment')],
  },
  {
    id: 'declarations',
    name: text('Affidavits e laudos periciais', 'Afidávits y peritajes', 'Affidavits and expert opinions'),
    by: 'petitioner',
    events: ['affidavits-filed', 'affidavit-questions-filed', 'affidavit-observations-filed'],
    languages,
    outline: [
      text('Objeto fixado na resolução', 'Objeto fijado en la resolución', 'Object fixed by the order'),
      text('Declaração ou laudo', 'Declaración o peritaje', 'Declaration or opinion'),
      text(
        'Respostas às perguntas das outras partes',
        'Respuestas a las preguntas de las otras partes',
        "Answers to the other parties' questions",
      ),
    ],
    requirements: [
      {
        id: 'iacthr-affidavit-form',
        says: text(
          'Perante tabelião, limitada ao objeto fixado pela resolução.',
          'Ante fedatario público, limitada al objeto fijado por la resolución.',
          'Before a notary, within the object fixed by the order.',
        ),
        source: courtRules('art. 50(1)'),
        confidence: 'KNOWN',
      },
    ],
    checklist: [order, text('Tabelião e tradução', 'Fedatario y traducción', 'Notary and translation')],
  },
  {
    id: 'supervening-evidence',
    name: text('Prova superveniente', 'Prueba superviniente', 'Evidence of supervening facts'),
    by: 'party',
    events: ['supervening-evidence-filed'],
    languages,
    outline: [
      text('Fato e data em que se conheceu', 'Hecho y fecha en que se conoció', 'The fact and when it became known'),
      text('Por que não antes', 'Por qué no antes', 'Why not earlier'),
      text('Relação com o caso', 'Relación con el caso', 'Link with the case'),
    ],
    requirements: [
      {
        id: 'iacthr-late-evidence',
        says: text(
          'Fora dos escritos principais só por força maior, impedimento grave ou fato superveniente.',
          'Fuera de los escritos principales solo por fuerza mayor, impedimento grave o hecho superviniente.',
          'After the main briefs only for force majeure, serious impediment or supervening facts.',
        ),
        source: courtRules('art. 57(2)', 'Series C No. 251 para. 18; No. 259'),
        confidence: 'VERIFIED',
      },
    ],
    checklist: [],
  },
  amicusFiling,
  {
    id: 'final-arguments',
    name: text('Alegações finais escritas', 'Alegatos finales escritos', 'Final written arguments'),
    by: 'petitioner',
    events: ['final-arguments-received'],
    languages,
    outline: [
      text('Introdução e objeto', 'Introducción y objeto', 'Introduction and purpose'),
      text('Exceções preliminares', 'Excepciones preliminares', 'Preliminary objections'),
      text('Valoração da prova produzida', 'Valoración de la prueba rendida', 'Evidence assessed (hearing, affidavits, experts)'),
      text('Fatos provados', 'Hechos probados', 'Facts proven'),
      text('Direito', 'Derecho', 'Law'),
      text('Respostas às perguntas dos juízes', 'Respuestas a las preguntas de los jueces', "Answers to the judges' questions"),
      text('Reparações e custas (comprovantes)', 'Reparaciones y costas (comprobantes)', 'Reparations and costs (updated receipts)'),
      requests,
    ],
    requirements: [
      {
        id: 'iacthr-final-arguments-no-new',
        says: text(
          'Sem fatos, direitos, vítimas ou pretensões novos.',
          'Sin hechos, derechos, víctimas ni pretensiones nuevos.',
          'No new facts, rights, victims or claims.',
        ),
        source: courtRules('art. 56', 'Series C No. 251 para. 22; Nos. 285 and 303'),
        confidence: 'VERIFIED',
      },
      {
        id: 'iacthr-final-arguments-pages',
        says: text(
          'Se há limite de páginas, está na resolução: confira.',
          'Si hay límite de páginas, está en la resolución: verifíquelo.',
          'A page limit, if any, stands in the order: check it.',
        ),
        source: courtRules('art. 56'),
        confidence: 'UNSURE',
      },
    ],
    checklist: [
      order,
      text('Transcrição ou vídeo da audiência', 'Transcripción o video de la audiencia', 'Transcript or video of the hearing'),
      text('Perguntas dos juízes', 'Preguntas de los jueces', "The judges' questions"),
      text('Comprovantes de gastos', 'Comprobantes de gastos', 'Receipts'),
      text('Amici recebidos, para comentá-los', 'Amici recibidos, para comentarlos', 'Amici received, to comment on them'),
    ],
  },
  {
    id: 'interpretation-request',
    name: text(
      'Pedido de interpretação ou de retificação',
      'Solicitud de interpretación o de rectificación',
      'Request for interpretation or rectification',
    ),
    by: 'petitioner',
    events: ['interpretation-requested', 'rectification-requested'],
    languages,
    outline: [
      text('Sentença e data da notificação', 'Sentencia y fecha de notificación', 'The judgment and the day of its notification'),
      text(
        'Pontos de sentido ou alcance a esclarecer',
        'Puntos de sentido o alcance por aclarar',
        'Points of meaning or scope to be clarified',
      ),
      text(
        'Por que não é recurso contra a sentença',
        'Por qué no es un recurso contra la sentencia',
        'Why this is no appeal against the judgment',
      ),
    ],
    requirements: [
      {
        id: 'iacthr-interpretation-precise',
        says: text(
          'Indique com precisão as questões de sentido ou alcance; não modifica a sentença.',
          'Indique con precisión las cuestiones de sentido o alcance; no modifica la sentencia.',
          'State precisely the points of meaning or scope; the judgment is not changed.',
        ),
        source: courtRules('art. 68(1); ACHR art. 67', 'quoted in every interpretation judgment'),
        confidence: 'VERIFIED',
      },
    ],
    checklist: [
      text('Data da notificação, não da adoção', 'Fecha de la notificación, no de la emisión', 'The day of notification, not of adoption'),
    ],
  },
  complianceFiling,
]
