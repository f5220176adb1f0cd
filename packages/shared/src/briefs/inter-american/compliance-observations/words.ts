import { text } from '../../../forums/text.ts'

export const level = {
  law: text(
    'Os Estados se comprometem a cumprir a decisão da Corte em todo caso em que forem partes (artigo 68(1) da Convenção Americana); cumpre à Corte determinar o estado do cumprimento de cada medida (artigo 69(4) do Regulamento).',
    'Los Estados se comprometen a cumplir la decisión de la Corte en todo caso en que sean partes (artículo 68(1) de la Convención Americana); corresponde a la Corte determinar el estado del cumplimiento de cada medida (artículo 69(4) del Reglamento).',
    'States undertake to comply with the judgment of the Court in any case to which they are parties (article 68(1) of the American Convention); it is for the Court to determine the state of compliance with each measure (article 69(4) of the Rules of Procedure).',
  ),
  ask: text(
    'para cada medida: cumprimento total, cumprimento parcial ou pendente, e por quê',
    'para cada medida: cumplimiento total, cumplimiento parcial o pendiente, y por qué',
    'for each measure: full compliance, partial compliance or pending, and why',
  ),
}

/** Where the ledger holds no measure: a row to be copied for each. */
export const columns = [
  {
    name: text('Medida e ponto resolutivo', 'Medida y punto resolutivo', 'Measure and operative paragraph'),
    asks: text('a medida', 'la medida', 'the measure'),
    width: 28,
  },
  {
    name: text('O que diz o Estado', 'Qué dice el Estado', 'What the State says'),
    asks: text('o que o relatório afirma', 'lo que el informe afirma', 'what the report states'),
    width: 36,
  },
  {
    name: text('O que se observa', 'Qué se observa', 'What is observed'),
    asks: text(
      'o que foi feito, o que falta e a prova',
      'qué se hizo, qué falta y la prueba',
      'what was done, what is missing, and the evidence',
    ),
    width: 36,
  },
] as const

export const words = {
  matter: text(
    'Os representantes das vítimas apresentam as suas observações sobre o cumprimento da sentença no caso {case}{numberIfAny} (artigo 69(1) do Regulamento da Corte).',
    'Los representantes de las víctimas presentan sus observaciones sobre el cumplimiento de la sentencia en el caso {case}{numberIfAny} (artículo 69(1) del Reglamento de la Corte).',
    'The representatives of the victims submit their observations on compliance with the judgment in the case of {case}{numberIfAny} (article 69(1) of the Rules of Procedure of the Court).',
  ),
  judged: text(
    'A sentença, definitiva e inapelável (artigo 67 da Convenção Americana), foi notificada em {date}.',
    'La sentencia, definitiva e inapelable (artículo 67 de la Convención Americana), fue notificada el {date}.',
    'The judgment, which is final and not subject to appeal (article 67 of the American Convention), was notified on {date}.',
  ),
  noJudgment: text(
    'o dia em que a sentença foi notificada',
    'el día en que la sentencia fue notificada',
    'the day on which the judgment was notified',
  ),
  opened: text(
    'O relatório do Estado foi transmitido às vítimas em {date}.',
    'El informe del Estado fue trasladado a las víctimas el {date}.',
    'The State’s report was transmitted to the victims on {date}.',
  ),
  noOpening: text(
    'o dia em que o relatório do Estado foi transmitido, e a data que a Corte fixou para as observações',
    'el día en que el informe del Estado fue trasladado, y la fecha que la Corte fijó para las observaciones',
    'the day on which the State’s report was transmitted, and the date that the Court set for the observations',
  ),
  measures: text(
    'as medidas de reparação pendentes, cada uma com o ponto resolutivo da sentença e o prazo que ela fixou',
    'las medidas de reparación pendientes, cada una con el punto resolutivo de la sentencia y el plazo que fijó',
    'the measures of reparation pending, each with the operative paragraph of the judgment and the period that it set',
  ),
  pending: text(
    'Estão pendentes de cumprimento as medidas a seguir.',
    'Están pendientes de cumplimiento las medidas siguientes.',
    'The following measures are pending compliance.',
  ),
  declared: text(
    'A Corte declarou o cumprimento de medidas em {dates}.',
    'La Corte declaró el cumplimiento de medidas el {dates}.',
    'The Court declared compliance with measures on {dates}.',
  ),
  reported: text(
    'O Estado apresentou o seu relatório mais recente em {date}.',
    'El Estado presentó su informe más reciente el {date}.',
    'The State filed its latest report on {date}.',
  ),
  noReport: text('o dia do relatório do Estado', 'el día del informe del Estado', 'the day of the State’s report'),
  scheme: text(
    'O Estado informa, as vítimas observam os seus relatórios e a Comissão observa uns e outras (artigo 69(1) do Regulamento).',
    'El Estado informa, las víctimas observan sus informes y la Comisión observa unos y otras (artículo 69(1) del Reglamento).',
    'The State reports, the victims observe on its reports, and the Commission observes on both (article 69(1) of the Rules of Procedure).',
  ),
  stated: text(
    'As vítimas manifestam o que segue sobre o cumprimento.',
    'Las víctimas manifiestan lo siguiente sobre el cumplimiento.',
    'On compliance the victims state the following.',
  ),
  person: text('Vítima', 'Víctima', 'Victim'),
  view: text('Posição', 'Posición', 'Position'),
  noView: text(
    'como a medida repara ou não repara, nas palavras da vítima, e quando foi ouvida',
    'cómo la medida repara o no repara, en palabras de la víctima, y cuándo fue oída',
    'how the measure repairs or does not, in the victim’s words, and when the victim was heard',
  ),
  noOne: text('as vítimas', 'las víctimas', 'the victims'),
  resolve: text(
    'emita resolução que declare o nível de cumprimento indicado (artigo 69(4) do Regulamento);',
    'emita una resolución que declare el nivel de cumplimiento indicado (artículo 69(4) del Reglamento);',
    'issue an order declaring the level of compliance indicated (article 69(4) of the Rules of Procedure);',
  ),
  keep: text(
    'mantenha aberta a supervisão das medidas pendentes e fixe data para novo relatório do Estado;',
    'mantenga abierta la supervisión de las medidas pendientes y fije fecha para un nuevo informe del Estado;',
    'keep open its monitoring of the measures pending and set a date for a further report of the State;',
  ),
  further: text('determine, ainda: {more}.', 'disponga, además: {more}.', 'direct, further: {more}.'),
  noFurther: text(
    'audiência de supervisão (artigo 69(3) do Regulamento), informação de outras fontes (artigo 69(2)), visita, ou relatório à Assembleia Geral (artigo 65 da Convenção Americana)',
    'audiencia de supervisión (artículo 69(3) del Reglamento), información de otras fuentes (artículo 69(2)), visita, o informe a la Asamblea General (artículo 65 de la Convención Americana)',
    'a monitoring hearing (article 69(3) of the Rules of Procedure), information from other sources (article 69(2)), a visit, or a report to the General Assembly (article 65 of the American Convention)',
  ),
}
