import type { Filing } from '../../law.ts'
import { text } from '../text.ts'
import { byParty, decisionAtHand, feesAtHand, history, holidayAtHand, inTime, requests } from './filing-parts.ts'
import { code, codeUnseen } from './sources.ts'

/** What is filed on the way to the superior courts. */
export const superiorFilings: readonly Filing[] = [
  {
    ...byParty,
    id: 'br-re-peca',
    name: text('Recurso extraordinário', 'Recurso extraordinario', 'Extraordinary appeal'),
    events: ['extraordinary-appeal-filed'],
    outline: [
      text(
        'Petição ao presidente ou vice do tribunal recorrido',
        'Escrito al presidente o vicepresidente del tribunal recurrido',
        'Petition to the president or vice-president of the court below',
      ),
      inTime,
      text('Cabimento: CF, art. 102, III, alínea', 'Procedencia: CF, art. 102, III, letra', 'Why it lies: CF art. 102, III, item'),
      text('Prequestionamento', 'Tratamiento previo de la cuestión', 'The question was decided below'),
      text(
        'Preliminar formal de repercussão geral',
        'Capítulo previo sobre la repercusión general',
        'Preliminary chapter on general repercussion',
      ),
      text('Exposição do fato e do direito', 'Exposición de los hechos y del derecho', 'Statement of facts and law'),
      text('Violação direta à Constituição', 'Violación directa de la Constitución', 'Direct breach of the Constitution'),
      text('Pedido de reforma; efeito suspensivo', 'Petición de revocación; efecto suspensivo', 'Request for reversal; suspensive effect'),
    ],
    requirements: [
      {
        id: 'br-re-1029',
        says: text(
          'Exposição do fato e do direito, demonstração do cabimento e razões da reforma, em petições distintas do REsp.',
          'Hechos y derecho, procedencia y razones para revocar, en escrito distinto del recurso especial.',
          'Facts and law, why it lies and why to reverse, in a petition apart from the special appeal.',
        ),
        source: code('art. 1.029, I a III'),
        confidence: 'VERIFIED',
      },
      {
        id: 'br-re-1035',
        says: text(
          'Demonstrar a repercussão geral, que só o STF aprecia.',
          'Demostrar la repercusión general, que solo examina el STF.',
          'Show general repercussion, which the STF alone examines.',
        ),
        source: codeUnseen('art. 1.035, § 2º'),
        confidence: 'KNOWN',
      },
    ],
    checklist: [
      decisionAtHand,
      text(
        'Trecho que decidiu a questão constitucional',
        'Pasaje que decidió la cuestión constitucional',
        'Passage deciding the constitutional question',
      ),
      text('Tema de repercussão geral pesquisado', 'Tema de repercusión general buscado', 'Existing general-repercussion themes searched'),
      feesAtHand,
      holidayAtHand,
    ],
  },
  {
    ...byParty,
    id: 'br-resp-peca',
    name: text('Recurso especial', 'Recurso especial', 'Special appeal'),
    events: ['special-appeal-filed'],
    outline: [
      text(
        'Petição ao presidente ou vice do tribunal recorrido',
        'Escrito al presidente o vicepresidente del tribunal recurrido',
        'Petition to the president or vice-president of the court below',
      ),
      inTime,
      text('Cabimento: CF, art. 105, III, alínea', 'Procedencia: CF, art. 105, III, letra', 'Why it lies: CF art. 105, III, item'),
      text('Lei federal ou tratado violado', 'Ley federal o tratado infringido', 'Federal statute or treaty breached'),
      text('Divergência, com cotejo analítico', 'Divergencia, con cotejo analítico', 'Divergence, case compared with case'),
      text('Pedido de reforma', 'Petición de revocación', 'Request for reversal'),
    ],
    requirements: [
      {
        id: 'br-resp-dissidio',
        says: text(
          'Provar a divergência com certidão, cópia ou repositório, e comparar os casos.',
          'Probar la divergencia con certificación, copia o repertorio, y cotejar los casos.',
          'Prove divergence by certificate, copy or reporter, and compare the cases.',
        ),
        source: codeUnseen('art. 1.029, § 1º'),
        confidence: 'KNOWN',
      },
    ],
    checklist: [decisionAtHand, feesAtHand, holidayAtHand],
  },
  {
    ...byParty,
    id: 'br-aresp-are-peca',
    name: text('Agravo em RE ou REsp', 'Queja por recurso denegado', 'Appeal against refusal of leave'),
    events: ['inadmission-appeal-filed'],
    outline: [
      history,
      text(
        'Cada fundamento da inadmissão e sua resposta',
        'Cada fundamento de la inadmisión y su respuesta',
        'Each ground of the refusal and its answer',
      ),
      requests,
    ],
    requirements: [
      {
        id: 'br-agravo-1042',
        says: text(
          'Um agravo para cada recurso inadmitido; sem preparo.',
          'Una queja por cada recurso inadmitido; sin tasas.',
          'One for each appeal refused; no fees.',
        ),
        source: codeUnseen('art. 1.042, §§ 2º e 6º'),
        confidence: 'KNOWN',
      },
    ],
    checklist: [decisionAtHand, holidayAtHand],
  },
  {
    id: 'br-amicus-peca',
    name: text('Manifestação de amicus curiae', 'Escrito de amicus curiae', 'Amicus curiae brief'),
    by: 'amicus',
    events: ['amicus-brief-filed'],
    languages: ['pt'],
    outline: [
      text('Entidade e representatividade', 'Entidad y representatividad', 'The organisation and its standing'),
      text('Relevância e especificidade do tema', 'Relevancia y especificidad del tema', 'Relevance and specificity of the question'),
      text(
        'Contribuição: dados, direito comparado, tratados',
        'Aporte: datos, derecho comparado, tratados',
        'Contribution: data, comparative law, treaties',
      ),
      text('Conclusão, sem pedido de parte', 'Conclusión, sin peticiones de parte', 'Conclusion, without the requests of a party'),
    ],
    requirements: [
      {
        id: 'br-amicus-138',
        says: text(
          'O juiz ou relator define os poderes; o amicus só recorre por embargos de declaração e em demandas repetitivas.',
          'El juez o ponente fija las facultades; el amicus solo recurre por embargos de declaración y en demandas repetitivas.',
          'The judge or rapporteur defines the powers; an amicus may only move for clarification and appeal in repetitive claims.',
        ),
        source: codeUnseen('art. 138, §§ 1º a 3º'),
        confidence: 'KNOWN',
      },
    ],
    checklist: [
      text('Decisão que admitiu e seus limites', 'Decisión de admisión y sus límites', 'Decision admitting the amicus, and its limits'),
      text('Estatuto, ata e procuração', 'Estatuto, acta y poder', 'Statutes, minutes and power of attorney'),
      text('Fontes dos dados', 'Fuentes de los datos', 'Sources of the data'),
    ],
  },
]
