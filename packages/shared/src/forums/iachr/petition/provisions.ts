import type { Door, Provision } from '../../../law.ts'
import { text } from '../../text.ts'
import { convention, iachrRules } from '../counting.ts'

/** The languages of the Commission (Rules art. 22): Spanish, English, Portuguese, French. */
export const iachrLanguages = ['es', 'en', 'pt', 'fr'] as const

/** What the Convention and the Rules say of a petition without setting a time. */
export const petitionProvisions: readonly Provision[] = [
  {
    id: 'iachr-standing',
    says: text(
      'Pode peticionar qualquer pessoa, grupo ou ONG legalmente reconhecida em um Estado da OEA, também em favor de terceiros.',
      'Puede peticionar cualquier persona, grupo u ONG legalmente reconocida en un Estado de la OEA, también a favor de terceros.',
      'Any person, group or NGO legally recognised in an OAS State may petition, also on behalf of others.',
    ),
    source: convention('art. 44; IACHR Rules art. 23'),
    confidence: 'KNOWN',
  },
  {
    id: 'iachr-deferral-admissibility-to-merits',
    says: text(
      'Em circunstâncias excepcionais, pedida a informação ao Estado, a Comissão abre o caso e decide admissibilidade e mérito juntos.',
      'En circunstancias excepcionales, solicitada la información al Estado, la Comisión abre el caso y decide admisibilidad y fondo juntos.',
      'In exceptional circumstances, once the State has been asked for information, the Commission opens the case and joins admissibility to the merits.',
    ),
    source: {
      cite: 'IACHR Rules art. 36(3); IACHR Resolution 1/16',
      url: 'https://www.oas.org/es/cidh/decisiones/pdf/Resolucion-1-16-es.pdf',
      seen: 'quoted in Series C No. 509 para. 34 and No. 465',
    },
    confidence: 'VERIFIED',
  },
  {
    id: 'iachr-presumption-of-facts',
    says: text(
      'Se o Estado não responde no prazo máximo, os fatos podem ser presumidos verdadeiros, salvo prova em contrário.',
      'Si el Estado no responde en el plazo máximo, los hechos pueden presumirse verdaderos, salvo prueba en contrario.',
      'If the State does not answer within the longest period, the facts may be presumed true unless other evidence contradicts them.',
    ),
    source: iachrRules('art. 38'),
    confidence: 'KNOWN',
  },
  {
    id: 'iachr-desistance',
    says: text(
      'A parte peticionária pode desistir por escrito a qualquer momento; a Comissão pode arquivar ou prosseguir.',
      'La parte peticionaria puede desistir por escrito en cualquier momento; la Comisión puede archivar o proseguir.',
      'The petitioner may withdraw in writing at any time; the Commission may close the matter or go on.',
    ),
    source: iachrRules('art. 41'),
    confidence: 'KNOWN',
  },
  {
    id: 'iachr-art45-referral',
    says: text(
      'Se o Estado aceitou a jurisdição da Corte e não cumpriu as recomendações, o caso é submetido, salvo decisão fundamentada da maioria absoluta.',
      'Si el Estado aceptó la competencia de la Corte y no cumplió las recomendaciones, el caso se somete, salvo decisión fundada de la mayoría absoluta.',
      'Where the State accepts the jurisdiction of the Court and has not complied, the case is referred unless an absolute majority decides otherwise, with reasons.',
    ),
    source: iachrRules('art. 45; ACHR art. 61'),
    confidence: 'KNOWN',
  },
  {
    id: 'iachr-declaration-cases',
    says: text(
      'Contra Estado que não é parte da Convenção aplica-se a Declaração Americana: mesmas etapas até o relatório de mérito, sem envio à Corte.',
      'Contra un Estado que no es parte de la Convención rige la Declaración Americana: mismas etapas hasta el informe de fondo, sin envío a la Corte.',
      'Against a State not party to the Convention the American Declaration applies: the same stages up to the merits report, no referral to the Court.',
    ),
    source: iachrRules('arts. 51-52; IACHR Statute art. 20'),
    confidence: 'KNOWN',
  },
  {
    id: 'iachr-denunciations',
    says: text(
      'A denúncia só vale um ano depois e não alcança fatos anteriores (Trinidad e Tobago, 1999; Venezuela, 2013; o retorno desta, depositado em 2019, é contestado).',
      'La denuncia surte efecto un año después y no alcanza hechos anteriores (Trinidad y Tobago, 1999; Venezuela, 2013; su retorno, depositado en 2019, es controvertido).',
      'A denunciation takes effect a year later and leaves earlier facts covered (Trinidad and Tobago, 1999; Venezuela, 2013, whose return deposited in 2019 is contested).',
    ),
    source: convention('art. 78'),
    confidence: 'KNOWN',
  },
]

/** Who comes in by petition, and what stands in the way. */
export const petitionDoor: Door = {
  entry: 'petition-lodged',
  exhaustion: 'required',
  sameMatter: {
    id: 'iachr-petition-duplication',
    bars: 'pending-or-decided',
    says: text(
      'Barra o mesmo assunto pendente ou já decidido em outra instância internacional, salvo exame geral sem decisão sobre os fatos ou petição de terceiro sem mandato. Procedimentos especiais da ONU e RPU não duplicam.',
      'Impide el mismo asunto pendiente o ya resuelto en otra instancia internacional, salvo examen general sin decisión sobre los hechos o petición de un tercero sin mandato. Los procedimientos especiales de la ONU y el EPU no duplican.',
      'Bars the same matter pending or settled in another international procedure, unless that one was a general examination without a decision on the facts, or was brought by a third party without mandate. UN special procedures and the UPR do not duplicate.',
    ),
    source: iachrRules('art. 33; ACHR arts. 46(1)(c) and 47(d)'),
    confidence: 'KNOWN',
  },
  languages: iachrLanguages,
  needs: [
    text('Suposta vítima identificada', 'Presunta víctima identificada', 'An identified alleged victim'),
    text(
      'Recursos internos esgotados, ou exceção do art. 46(2)',
      'Recursos internos agotados, o excepción del art. 46(2)',
      'Domestic remedies exhausted, or an exception of art. 46(2)',
    ),
    text(
      'Data da notificação da decisão final à suposta vítima',
      'Fecha de notificación de la decisión definitiva a la presunta víctima',
      'The day on which the final decision was notified to the alleged victim',
    ),
    text('Cópias das decisões internas', 'Copias de las decisiones internas', 'Copies of the domestic decisions'),
    text(
      'Fatos que possam caracterizar violação da Convenção ou da Declaração',
      'Hechos que puedan caracterizar una violación de la Convención o de la Declaración',
      'Facts that may amount to a violation of the Convention or the Declaration',
    ),
  ],
}
