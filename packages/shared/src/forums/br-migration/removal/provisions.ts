import type { Provision } from '../../../law.ts'
import { defenderTime } from '../../br-administration/sources.ts'
import { text } from '../../text.ts'
import { migrationDecree, migrationLaw, refugeeLaw, removalChapter } from '../sources.ts'

const general = migrationDecree('arts. 178 a 184', removalChapter)

/** What keeps anyone from being removed, whatever the measure. */
export const barsToRemoval: readonly Provision[] = [
  {
    id: 'br-retirada-nao-devolucao',
    says: text(
      'Ninguém é retirado se há razões para crer em risco à vida, à integridade ou à liberdade por etnia, religião, nacionalidade, grupo social ou opinião política.',
      'Nadie es retirado si hay razones para creer en riesgo para la vida, la integridad o la libertad por etnia, religión, nacionalidad, grupo social u opinión política.',
      'No one is removed where there is reason to believe that life, integrity or freedom is at risk for ethnicity, religion, nationality, social group or political opinion.',
    ),
    source: { ...general, cite: 'Lei 13.445/2017, art. 62; Decreto 9.199/2017, art. 180' },
    confidence: 'VERIFIED',
  },
  {
    id: 'br-retirada-pedido-pendente',
    says: text(
      'Pedido pendente de refúgio, asilo ou apatridia suspende a retirada: junte o protocolo e peça a suspensão por escrito.',
      'La solicitud pendiente de refugio, asilo o apatridia suspende la retirada: adjunte el comprobante y pida la suspensión por escrito.',
      'A pending claim to refugee status, asylum or statelessness suspends removal: file the receipt and ask for the suspension in writing.',
    ),
    source: { ...general, cite: 'Decreto 9.199/2017, art. 181; Lei 9.474/1997, arts. 7º, 10 e 30' },
    confidence: 'VERIFIED',
  },
  {
    id: 'br-retirada-coletiva',
    says: text(
      'É proibida a retirada coletiva, a que não examina cada pessoa.',
      'Se prohíbe la retirada colectiva, la que no examina a cada persona.',
      'Collective removal, without a look at each person, is forbidden.',
    ),
    source: { ...general, cite: 'Lei 13.445/2017, art. 61; Decreto 9.199/2017, art. 183' },
    confidence: 'VERIFIED',
  },
  {
    id: 'br-retirada-urgencia',
    says: text(
      'Risco imediato: habeas corpus ou mandado de segurança com liminar no juízo federal, e medida cautelar da CIDH. O mandado de segurança cabe em 120 dias corridos da ciência; reconsideração não os interrompe.',
      'Riesgo inmediato: hábeas corpus o mandado de segurança con medida cautelar ante el juez federal, y medida cautelar de la CIDH. El mandado de segurança procede en 120 días corridos desde el conocimiento; la reconsideración no los interrumpe.',
      'Immediate risk: habeas corpus or a writ of mandamus with an interim order in the federal court, and precautionary measures of the IACHR. The writ lies within 120 calendar days of knowledge; reconsideration does not interrupt them.',
    ),
    source: { cite: 'Constituição Federal, art. 5º, LXVIII e LXIX; Lei 12.016/2009, art. 23; Súmula 430 do STF' },
    confidence: 'KNOWN',
  },
  {
    id: 'br-retirada-dpu-dobro',
    says: text(
      'A Defensoria Pública da União tem prazo em dobro na via administrativa; onde a norma já lhe dá prazo próprio, conte só esse.',
      'La Defensoría Pública de la Unión tiene plazo doble en vía administrativa; donde la norma ya le da plazo propio, cuente solo ese.',
      'The federal public defender has double time in administrative proceedings; where a period of its own is given, count only that.',
    ),
    source: defenderTime,
    confidence: 'KNOWN',
  },
]

/** What the law adds for deportation. */
export const barsToDeportation: readonly Provision[] = [
  ...barsToRemoval,
  {
    id: 'br-deport-autorizacao-judicial',
    says: text(
      'Quem cumpre pena ou responde a processo criminal em liberdade só é deportado com autorização da Justiça; apátrida, com a do Ministério da Justiça.',
      'Quien cumple pena o está procesado en libertad solo es deportado con autorización judicial; el apátrida, con la del Ministerio de Justicia.',
      'Someone serving a sentence, or on trial at liberty, is deported only with leave of the court; a stateless person, with that of the Ministry of Justice.',
    ),
    source: { ...general, cite: 'Decreto 9.199/2017, arts. 181, parágrafo único, e 182; Lei 13.445/2017, art. 52' },
    confidence: 'VERIFIED',
  },
  {
    id: 'br-deport-extradicao',
    says: text(
      'Não se deporta se isso equivale a extradição que a lei não admite.',
      'No se deporta si equivale a una extradición que la ley no admite.',
      'No deportation that amounts to an extradition barred by law.',
    ),
    source: migrationLaw('art. 53; Decreto 9.199/2017, art. 190', removalChapter),
    confidence: 'VERIFIED',
  },
  {
    id: 'br-deport-circulacao',
    says: text(
      'A notificação não impede de circular no País; saída voluntária vale como cumprimento.',
      'La notificación no impide circular por el país; la salida voluntaria equivale a su cumplimiento.',
      'The notice does not stop anyone from moving within the country; leaving voluntarily counts as compliance.',
    ),
    source: migrationLaw('art. 50, §§ 2º e 5º', 'Texto do art. 50 em coletânea de legislação'),
    confidence: 'VERIFIED',
  },
]

/** Who may not be expelled. */
export const barsToExpulsion: readonly Provision[] = [
  ...barsToRemoval,
  {
    id: 'br-expulsao-inexpulsavel',
    says: text(
      'Não se expulsa quem tem filho brasileiro sob sua guarda ou dependência, cônjuge ou companheiro residente no Brasil, quem entrou até os 12 anos e aqui reside desde então, ou maior de 70 residente há mais de dez.',
      'No se expulsa a quien tiene hijo brasileño bajo su guarda o dependencia, cónyuge o compañero residente en Brasil, a quien ingresó hasta los 12 años y reside aquí desde entonces, ni al mayor de 70 residente desde hace más de diez.',
      'No expulsion of a person with a Brazilian child in custody or dependent, with a spouse or partner residing in Brazil, who came by the age of 12 and has lived here since, or over 70 and resident for more than ten years.',
    ),
    source: migrationLaw('art. 55, II; Decreto 9.199/2017, art. 193, II'),
    confidence: 'KNOWN',
  },
  {
    id: 'br-expulsao-refugiado',
    says: text(
      'Refugiado registrado não é expulso, salvo segurança nacional ou ordem pública, e nunca para onde corra risco.',
      'El refugiado registrado no es expulsado, salvo seguridad nacional u orden público, y nunca adonde corra riesgo.',
      'A registered refugee is not expelled, save for national security or public order, and never to where there is risk.',
    ),
    source: refugeeLaw('arts. 36 e 37'),
    confidence: 'KNOWN',
  },
  {
    id: 'br-expulsao-situacao-regular',
    says: text(
      'Nas condições do art. 55, a situação migratória é regular enquanto o processo está pendente.',
      'En las condiciones del art. 55, la situación migratoria es regular mientras el proceso está pendiente.',
      'Under the conditions of art. 55, migration status is regular while the proceeding is pending.',
    ),
    source: migrationLaw('art. 59'),
    confidence: 'KNOWN',
  },
]
