import { text } from '../../../forums/text.ts'

export const asked = {
  context: text(
    'o contexto em que os fatos ocorreram (política, prática, situação do grupo), com a fonte de cada afirmação',
    'el contexto en que ocurrieron los hechos (política, práctica, situación del grupo), con la fuente de cada afirmación',
    'the context in which the facts took place (policy, practice, situation of the group), with the source of each statement',
  ),
}

export const words = {
  matter: text(
    'A parte peticionária apresenta as suas observações adicionais quanto ao mérito no caso nº {number}, {case} (artigo 37(1) do Regulamento da Comissão).',
    'La parte peticionaria presenta sus observaciones adicionales sobre el fondo en el caso n.º {number}, {case} (artículo 37(1) del Reglamento de la Comisión).',
    'The petitioner submits its additional observations on the merits in case no. {number}, {case} (article 37(1) of the Commission’s Rules of Procedure).',
  ),
  course: text(
    'O trâmite perante a Comissão foi o seguinte.',
    'El trámite ante la Comisión ha sido el siguiente.',
    'The course of the matter before the Commission has been the following.',
  ),
  admitted: text(
    'A Comissão declarou a petição admissível; o relatório foi notificado em {date} (artigo 36 do Regulamento).',
    'La Comisión declaró admisible la petición; el informe fue notificado el {date} (artículo 36 del Reglamento).',
    'The Commission declared the petition admissible; its report was notified on {date} (article 36 of the Rules of Procedure).',
  ),
  deferred: text(
    'Em {date} a Comissão abriu o caso e diferiu o exame da admissibilidade para o debate e a decisão sobre o mérito (artigo 36(3) do Regulamento); por isso, os requisitos de admissibilidade são tratados junto com as alegações do Estado.',
    'El {date} la Comisión abrió el caso y difirió el tratamiento de la admisibilidad hasta el debate y decisión sobre el fondo (artículo 36(3) del Reglamento); por ello, los requisitos de admisibilidad se tratan junto con los alegatos del Estado.',
    'On {date} the Commission opened the case and deferred its treatment of admissibility until the debate and decision on the merits (article 36(3) of the Rules of Procedure); the requirements of admissibility are therefore dealt with beside the submissions of the State.',
  ),
  noAdmission: text(
    'o relatório de admissibilidade e o dia em que foi notificado, ou a decisão de diferir a admissibilidade',
    'el informe de admisibilidad y el día en que fue notificado, o la decisión de diferir la admisibilidad',
    'the report on admissibility and the day on which it was notified, or the decision to defer admissibility',
  ),
  opened: text(
    'O prazo para as observações abriu-se em {date}.',
    'El plazo para las observaciones se abrió el {date}.',
    'The period for the observations opened on {date}.',
  ),
  noOpening: text(
    'o dia em que se abriu o prazo para as observações de mérito',
    'el día en que se abrió el plazo para las observaciones de fondo',
    'the day on which the period for observations on the merits opened',
  ),
  proof: text(
    'A prova de cada fato é a seguinte.',
    'La prueba de cada hecho es la siguiente.',
    'The evidence for each fact is the following.',
  ),
  replied: text(
    'As alegações mais recentes do Estado datam de {date}.',
    'Los alegatos más recientes del Estado son del {date}.',
    'The latest submissions of the State are of {date}.',
  ),
  presumed: text(
    'Em {date} a Comissão presumiu verdadeiros os fatos alegados, nos termos do artigo 38 do Regulamento.',
    'El {date} la Comisión presumió verdaderos los hechos alegados, conforme al artículo 38 del Reglamento.',
    'On {date} the Commission presumed the facts alleged to be true under article 38 of the Rules of Procedure.',
  ),
  answers: text(
    'cada alegação do Estado sobre fatos e direito, e a resposta a ela, com os parágrafos e anexos; ou que o Estado ainda não alegou',
    'cada alegato del Estado sobre hechos y derecho, y la respuesta a él, con los párrafos y anexos; o que el Estado aún no ha alegado',
    'each submission of the State on facts and law, and the answer to it, with paragraphs and annexes; or that the State has made none yet',
  ),
  silence: text(
    'Presumem-se verdadeiros os fatos alegados cujas partes pertinentes foram transmitidas ao Estado e que este não conteste no prazo, sempre que outros elementos de convicção não levem à conclusão contrária (artigo 38 do Regulamento).',
    'Se presumen verdaderos los hechos alegados cuyas partes pertinentes hayan sido trasladadas al Estado y que este no controvierta en plazo, siempre que de otros elementos de convicción no resulte una conclusión contraria (artículo 38 del Reglamento).',
    'The facts alleged, the relevant parts of which have been transmitted to the State, are presumed to be true if it does not answer within the period, so long as other evidence does not lead to a different conclusion (article 38 of the Rules of Procedure).',
  ),
  admissibility: text('Requisitos de admissibilidade', 'Requisitos de admisibilidad', 'Requirements of admissibility'),
  byArticle: text(
    'para cada artigo: o conteúdo do direito, os fatos que o violam, a jurisprudência e a conclusão',
    'para cada artículo: el contenido del derecho, los hechos que lo violan, la jurisprudencia y la conclusión',
    'for each article: the content of the right, the facts that violate it, the case-law and the conclusion',
  ),
  victimsLead: text(
    'Pede-se que as pessoas a seguir sejam reconhecidas como vítimas no relatório de mérito.',
    'Se solicita que las personas siguientes sean reconocidas como víctimas en el informe de fondo.',
    'It is requested that the following persons be recognised as victims in the report on the merits.',
  ),
  harm: text(
    'o dano sofrido por cada pessoa e seu vínculo com as demais, com os documentos que os provam',
    'el daño sufrido por cada persona y su vínculo con las demás, con los documentos que los prueban',
    'the harm suffered by each person and how they are related, with the documents that prove it',
  ),
  repair: {
    convention: text(
      'Solicita-se que o relatório da Comissão recomende ao Estado a reparação integral das vítimas (artigo 50(3) da Convenção Americana), por meio das medidas a seguir.',
      'Se solicita que el informe de la Comisión recomiende al Estado la reparación integral de las víctimas (artículo 50(3) de la Convención Americana), mediante las medidas siguientes.',
      'It is requested that the Commission’s report recommend that the State make full reparation to the victims (article 50(3) of the American Convention), by the following measures.',
    ),
    declaration: text(
      'Solicita-se que o relatório da Comissão recomende ao Estado a reparação integral das vítimas (artigo 44(2) do Regulamento), por meio das medidas a seguir.',
      'Se solicita que el informe de la Comisión recomiende al Estado la reparación integral de las víctimas (artículo 44(2) del Reglamento), mediante las medidas siguientes.',
      'It is requested that the Commission’s report recommend that the State make full reparation to the victims (article 44(2) of the Rules of Procedure), by the following measures.',
    ),
  },
  lead: text(
    'Pelo exposto, solicita-se à Comissão Interamericana de Direitos Humanos que:',
    'Por lo expuesto, se solicita a la Comisión Interamericana de Derechos Humanos que:',
    'For these reasons the Inter-American Commission on Human Rights is requested to:',
  ),
  declare: {
    convention: text(
      'declare a responsabilidade internacional do Estado pelas violações alegadas e aprove o relatório a que se refere o artigo 50 da Convenção Americana;',
      'declare la responsabilidad internacional del Estado por las violaciones alegadas y apruebe el informe a que se refiere el artículo 50 de la Convención Americana;',
      'find the State internationally responsible for the violations alleged and adopt the report to which article 50 of the American Convention refers;',
    ),
    declaration: text(
      'declare a responsabilidade internacional do Estado pelas violações alegadas e aprove o relatório sobre o mérito (artigos 43 e 44 do Regulamento);',
      'declare la responsabilidad internacional del Estado por las violaciones alegadas y apruebe el informe sobre el fondo (artículos 43 y 44 del Reglamento);',
      'find the State internationally responsible for the violations alleged and adopt the report on the merits (articles 43 and 44 of the Rules of Procedure);',
    ),
  },
  recommend: text(
    'recomende ao Estado as medidas de reparação indicadas neste escrito;',
    'recomiende al Estado las medidas de reparación indicadas en este escrito;',
    'recommend to the State the measures of reparation set out in this brief;',
  ),
  refer: {
    convention: text(
      'se o Estado não cumprir as recomendações, submeta o caso à Corte, se ele reconhece a sua competência (artigo 61 da Convenção Americana e artigo 45 do Regulamento).',
      'si el Estado no cumple las recomendaciones, someta el caso a la Corte, si este reconoce su competencia (artículo 61 de la Convención Americana y artículo 45 del Reglamento).',
      'if the State does not comply with the recommendations, submit the case to the Court, where the State accepts its jurisdiction (article 61 of the American Convention and article 45 of the Rules of Procedure).',
    ),
    declaration: text(
      'se o Estado não cumprir as recomendações, publique o relatório (artigo 47 do Regulamento).',
      'si el Estado no cumple las recomendaciones, publique el informe (artículo 47 del Reglamento).',
      'if the State does not comply with the recommendations, publish the report (article 47 of the Rules of Procedure).',
    ),
  },
}
