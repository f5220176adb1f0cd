import type { Filing } from '../../law.ts'
import { text } from '../text.ts'
import { chamberOrders } from './counting.ts'

const technicalNote: Filing = {
  id: 'br-nota-tecnica',
  name: text('Nota técnica', 'Nota técnica', 'Technical note'),
  by: 'third',
  events: ['technical-note-sent'],
  languages: ['pt'],
  outline: [
    text('Cabeçalho: número, ano, entidade', 'Encabezado: número, año, entidad', 'Heading: number, year, organisation'),
    text(
      'Assunto e proposição: número, autor, relator, comissão',
      'Asunto y proyecto: número, autor, ponente, comisión',
      'Subject and bill: number, author, rapporteur, committee',
    ),
    text(
      'Sumário e posição: favorável, com emendas ou contrária',
      'Resumen y posición: a favor, con enmiendas o en contra',
      'Summary and position: for, with amendments, or against',
    ),
    text('Contexto e dados', 'Contexto y datos', 'Context and data'),
    text(
      'Análise jurídica: Constituição, leis 13.445 e 9.474, tratados',
      'Análisis jurídico: Constitución, leyes 13.445 y 9.474, tratados',
      'Legal analysis: Constitution, Laws 13.445 and 9.474, treaties',
    ),
    text('Impactos: direitos, orçamento, federação', 'Impactos: derechos, presupuesto, federación', 'Effects: rights, budget, federation'),
    text(
      'Quadro comparativo: texto do projeto e redação sugerida',
      'Cuadro comparativo: texto del proyecto y redacción sugerida',
      'Table: text of the bill beside the wording proposed',
    ),
    text('Conclusão e recomendações', 'Conclusión y recomendaciones', 'Conclusion and recommendations'),
    text('Responsável técnico e data', 'Responsable técnico y fecha', 'Responsible expert and date'),
  ],
  requirements: [],
  checklist: [
    text('Três a oito páginas', 'De tres a ocho páginas', 'Three to eight pages'),
    text('Chega ao relator antes do parecer', 'Llega al ponente antes de su dictamen', 'With the rapporteur before the report is tabled'),
    text('Texto em vigor e substitutivos conferidos', 'Texto vigente y sustitutivos verificados', 'Current text and substitutes checked'),
    text('Apensados lidos', 'Proyectos acumulados leídos', 'Joined bills read'),
  ],
}

const amendment: Filing = {
  id: 'br-emenda-sugestao',
  name: text('Sugestão de emenda', 'Sugerencia de enmienda', 'Suggested amendment'),
  by: 'third',
  events: ['amendment-suggested'],
  languages: ['pt'],
  outline: [
    text(
      'Tipo: aditiva, modificativa, supressiva ou substitutiva',
      'Tipo: de adición, modificación, supresión o sustitución',
      'Kind: adding, modifying, deleting or replacing',
    ),
    text(
      'Comando: “Dê-se ao art. X do PL a seguinte redação”',
      'Fórmula: “Dê-se ao art. X do PL a seguinte redação”',
      'Formula: “Dê-se ao art. X do PL a seguinte redação”',
    ),
    text('Texto articulado', 'Texto articulado', 'Text in articles'),
    text('Justificação', 'Justificación', 'Reasons'),
  ],
  requirements: [
    {
      id: 'br-emenda-autoria',
      says: text(
        'Só parlamentar apresenta emenda; a entidade sugere.',
        'Solo un parlamentario presenta enmiendas; la entidad sugiere.',
        'Only members present amendments; an organisation suggests them.',
      ),
      source: {
        ...chamberOrders('arts. 118 e 119'),
        cite: 'Regimento Interno da Câmara dos Deputados, arts. 118 e 119; Regimento Interno do Senado Federal, art. 122; Resolução 1/2002-CN, art. 4º',
      },
      confidence: 'KNOWN',
    },
    {
      id: 'br-emenda-redacao',
      says: text(
        'Segue a técnica da Lei Complementar 95/1998: artigos, parágrafos, incisos e alíneas.',
        'Sigue la técnica de la Lei Complementar 95/1998: artículos, párrafos, incisos y letras.',
        'Follows the drafting rules of Lei Complementar 95/1998: articles, paragraphs, items and letters.',
      ),
      source: { cite: 'Lei Complementar 95/1998', url: 'https://www.planalto.gov.br/ccivil_03/leis/lcp/lcp95.htm' },
      confidence: 'KNOWN',
    },
  ],
  checklist: [
    text('Gabinete que a assine', 'Despacho que la firme', 'A member to sign it'),
    text('Prazo de emendas aberto', 'Plazo de enmiendas abierto', 'Period for amendments open'),
    text('Fonte de custeio, se houver despesa', 'Fuente de financiación, si hay gasto', 'Source of funds, if it costs money'),
  ],
}

const letter: Filing = {
  id: 'br-oficio',
  name: text('Ofício', 'Oficio', 'Official letter'),
  by: 'third',
  events: ['letter-sent'],
  languages: ['pt'],
  outline: [
    text('Timbre, número e ano', 'Membrete, número y año', 'Letterhead, number and year'),
    text('Local e data', 'Lugar y fecha', 'Place and date'),
    text('Destinatário e cargo', 'Destinatario y cargo', 'Addressee and office'),
    text('Assunto', 'Asunto', 'Subject'),
    text(
      'Texto numerado: contexto, fundamento, pedido, prazo sugerido',
      'Texto numerado: contexto, fundamento, petición, plazo sugerido',
      'Numbered text: context, grounds, request, suggested date',
    ),
    text('Fecho “Atenciosamente” e assinatura', 'Cierre “Atenciosamente” y firma', '“Atenciosamente” and signature'),
  ],
  requirements: [
    {
      id: 'br-oficio-redacao',
      says: text(
        'No Executivo federal o tratamento é “Senhor” ou “Senhora”; a forma é a do Manual de Redação da Presidência, 3ª edição.',
        'En el Ejecutivo federal el tratamiento es “Senhor” o “Senhora”; la forma es la del Manual de Redação da Presidência, 3.ª edición.',
        'In the federal executive the form of address is “Senhor” or “Senhora”; the form is that of the Manual de Redação da Presidência, 3rd edition.',
      ),
      source: { cite: 'Decreto 9.758/2019; Manual de Redação da Presidência da República, 3ª edição' },
      confidence: 'KNOWN',
    },
  ],
  checklist: [
    text('Número do livro de ofícios', 'Número del registro de oficios', 'Number from the register of letters'),
    text('Assinatura de quem representa', 'Firma de quien representa', 'Signature of a representative'),
    text('Protocolo guardado', 'Constancia de recepción guardada', 'Receipt kept'),
  ],
}

const hearing: Filing = {
  id: 'br-ap-requerimento',
  name: text('Pedido de audiência pública', 'Solicitud de audiencia pública', 'Request for a public hearing'),
  by: 'third',
  events: ['hearing-requested'],
  languages: ['pt'],
  outline: [
    text('Presidente da comissão', 'Presidencia de la comisión', 'Chair of the committee'),
    text('Proposição ou tema', 'Proyecto o tema', 'Bill or subject'),
    text('Justificativa', 'Justificación', 'Reasons'),
    text(
      'Expositores sugeridos, de posições diversas',
      'Expositores sugeridos, de posiciones diversas',
      'Suggested speakers, of different views',
    ),
    text('Contato', 'Contacto', 'Contact'),
  ],
  requirements: [
    {
      id: 'br-ap-correntes',
      says: text(
        'Havendo defensores e opositores da matéria, ouvem-se as diversas correntes de opinião.',
        'Si hay defensores y opositores, se oyen las diversas corrientes de opinión.',
        'Where a matter has supporters and opponents, the different views are heard.',
      ),
      source: chamberOrders('arts. 255 e 256'),
      confidence: 'KNOWN',
    },
  ],
  checklist: [
    text('Membro da comissão que o apresente', 'Miembro de la comisión que lo presente', 'A committee member to table it'),
    text('Expositores confirmados', 'Expositores confirmados', 'Speakers confirmed'),
    text('Pessoas migrantes entre os expositores', 'Personas migrantes entre los expositores', 'Migrants among the speakers'),
  ],
}

/** What an organisation sends to Congress on any proposal. */
export const advocacyFilings: readonly Filing[] = [technicalNote, amendment, letter, hearing]
