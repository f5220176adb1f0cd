import { text } from '../../../forums/text.ts'

export const context = text(
  'o contexto em que os fatos ocorreram, dentro do marco do relatório de mérito, com a fonte de cada afirmação',
  'el contexto en que ocurrieron los hechos, dentro del marco del informe de fondo, con la fuente de cada afirmación',
  'the context in which the facts took place, within the framework of the report on the merits, with the source of each statement',
)

export const fund = {
  law: text(
    'A suposta vítima que deseje acolher-se ao Fundo de Assistência Jurídica deve fazê-lo saber neste escrito, demonstrar, por declaração juramentada e outros meios de prova idôneos, que carece de recursos e indicar com precisão que aspectos de sua defesa requerem o uso do Fundo (artigo 2 do Regulamento do Fundo).',
    'La presunta víctima que desee acogerse al Fondo de Asistencia Legal debe hacerlo saber en este escrito, demostrar, mediante declaración jurada y otros medios probatorios idóneos, que carece de recursos e indicar con precisión qué aspectos de su defensa requieren el uso del Fondo (artículo 2 del Reglamento del Fondo).',
    'An alleged victim who wishes to make use of the Legal Assistance Fund must say so in this brief, show by sworn statement and other suitable evidence that he or she lacks means, and state precisely which aspects of the defence require the use of the Fund (article 2 of the Rules of the Fund).',
  ),
  means: text(
    'se se pede o Fundo e, nesse caso, a falta de recursos de cada vítima, com a declaração juramentada que a prova',
    'si se solicita el Fondo y, en ese caso, la falta de recursos de cada víctima, con la declaración jurada que la prueba',
    'whether the Fund is asked for and, if so, the lack of means of each victim, with the sworn statement that proves it',
  ),
  items: text(
    'o que o Fundo cobriria (viagens, affidavits, perícias) e a estimativa de cada gasto',
    'qué cubriría el Fondo (viajes, afidávits, peritajes) y la estimación de cada gasto',
    'what the Fund would cover (travel, affidavits, expert opinions) and the estimate of each expense',
  ),
}

export const words = {
  matter: text(
    'Os representantes das supostas vítimas apresentam à Corte Interamericana de Direitos Humanos o seu escrito de petições, argumentos e provas no caso {case}{numberIfAny} (artigos 25 e 40 do Regulamento da Corte).',
    'Los representantes de las presuntas víctimas presentan ante la Corte Interamericana de Derechos Humanos su escrito de solicitudes, argumentos y pruebas en el caso {case}{numberIfAny} (artículos 25 y 40 del Reglamento de la Corte).',
    'The representatives of the alleged victims submit to the Inter-American Court of Human Rights their brief of pleadings, motions and evidence in the case of {case}{numberIfAny} (articles 25 and 40 of the Rules of Procedure of the Court).',
  ),
  represented: text(
    'As supostas vítimas são representadas por {who}.',
    'Las presuntas víctimas son representadas por {who}.',
    'The alleged victims are represented by {who}.',
  ),
  noOne: text('quem representa as supostas vítimas', 'quién representa a las presuntas víctimas', 'who represents the alleged victims'),
  acting: text(
    'A representação é exercida por {who}.',
    'La representación es ejercida por {who}.',
    'The representation is exercised by {who}.',
  ),
  powers: text(
    'a procuração de cada suposta vítima, com o anexo em que está',
    'el poder de cada presunta víctima, con el anexo en que consta',
    'the power of attorney of each alleged victim, with the annex that holds it',
  ),
  noContact: text(
    'endereço, telefone e correio eletrônico em que se terão por feitas as notificações',
    'dirección, teléfono y correo electrónico en los que se tendrán por practicadas las notificaciones',
    'address, telephone and e-mail at which notifications are to be served',
  ),
  opened: text(
    'O caso foi notificado aos representantes em {date}.',
    'El caso fue notificado a los representantes el {date}.',
    'The case was notified to the representatives on {date}.',
  ),
  noOpening: text(
    'o dia em que o caso foi notificado aos representantes, e aquele em que receberam os anexos',
    'el día en que el caso fue notificado a los representantes, y aquel en que recibieron los anexos',
    'the day on which the case was notified to the representatives, and that on which they received the annexes',
  ),
  purpose: text(
    'Este escrito tem por objeto que a Corte declare a responsabilidade internacional do Estado ({state}) pelas violações que aqui se demonstram e ordene a sua reparação (artigos 62(3) e 63(1) da Convenção Americana e artigo 40(2) do Regulamento).',
    'Este escrito tiene por objeto que la Corte declare la responsabilidad internacional del Estado ({state}) por las violaciones que aquí se demuestran y ordene su reparación (artículos 62(3) y 63(1) de la Convención Americana y artículo 40(2) del Reglamento).',
    'The purpose of this brief is that the Court find the State ({state}) internationally responsible for the violations here shown and order reparation (articles 62(3) and 63(1) of the American Convention and article 40(2) of the Rules of Procedure).',
  ),
  summary: text(
    'o caso em um parágrafo: o que ocorreu, que direitos se violaram, o que se pede',
    'el caso en un párrafo: qué ocurrió, qué derechos se violaron, qué se pide',
    'the case in one paragraph: what happened, which rights were violated, what is asked',
  ),
  autonomy: text(
    'Os representantes apresentam de forma autônoma as suas petições, argumentos e provas (artigo 25(1) do Regulamento) e não se afastam do marco fático do relatório de mérito.',
    'Los representantes presentan de forma autónoma sus solicitudes, argumentos y pruebas (artículo 25(1) del Reglamento) y no se apartan del marco fáctico del informe de fondo.',
    'The representatives submit their pleadings, motions and evidence autonomously (article 25(1) of the Rules of Procedure) and keep to the facts of the report on the merits.',
  ),
  victims: text('Supostas vítimas', 'Presuntas víctimas', 'Alleged victims'),
  victimsLead: text(
    'As supostas vítimas são as pessoas a seguir, identificadas no relatório de mérito (artigo 35(1) do Regulamento).',
    'Las presuntas víctimas son las personas siguientes, identificadas en el informe de fondo (artículo 35(1) del Reglamento).',
    'The alleged victims are the following persons, identified in the report on the merits (article 35(1) of the Rules of Procedure).',
  ),
  differences: text(
    'se a lista difere da do relatório de mérito e, nesse caso, por que não foi possível identificar alguma vítima (artigo 35(2) do Regulamento)',
    'si la lista difiere de la del informe de fondo y, en ese caso, por qué no fue posible identificar a alguna víctima (artículo 35(2) del Reglamento)',
    'whether the list differs from that of the report on the merits and, if so, why some victim could not be identified (article 35(2) of the Rules of Procedure)',
  ),
  open: text(
    'Não se pede reserva da identidade das supostas vítimas.',
    'No se solicita la reserva de identidad de las presuntas víctimas.',
    'No request is made to withhold the identity of the alleged victims.',
  ),
  withhold: text(
    'Solicita-se à Corte que mantenha em reserva, nos escritos que torne públicos, na audiência e na sentença, a identidade das pessoas a seguir, e que as designe como aqui se indica.',
    'Se solicita a la Corte que mantenga en reserva, en los escritos que haga públicos, en la audiencia y en la sentencia, la identidad de las personas siguientes, y que las designe como aquí se indica.',
    'The Court is requested to withhold the identity of the following persons in the briefs that it makes public, at the hearing and in the judgment, and to refer to them as indicated here.',
  ),
  framework: text(
    'Os fatos que seguem estão dentro do marco fático fixado no relatório de mérito (artigos 35(3) e 40(2) do Regulamento); os representantes podem explicá-los, esclarecê-los ou completá-los, e expor fatos supervenientes.',
    'Los hechos que siguen están dentro del marco fáctico fijado en el informe de fondo (artículos 35(3) y 40(2) del Reglamento); los representantes pueden explicarlos, aclararlos o complementarlos, y exponer hechos supervinientes.',
    'The following facts lie within the framework fixed by the report on the merits (articles 35(3) and 40(2) of the Rules of Procedure); the representatives may explain, clarify or complete them, and state supervening facts.',
  ),
  paragraphs: text(
    'os parágrafos do relatório de mérito em que cada fato se encontra',
    'los párrafos del informe de fondo en que se encuentra cada hecho',
    'the paragraphs of the report on the merits in which each fact is found',
  ),
  byArticle: text(
    'para cada artigo: o conteúdo do direito, os fatos que o violam, as vítimas, a jurisprudência e a conclusão',
    'para cada artículo: el contenido del derecho, los hechos que lo violan, las víctimas, la jurisprudencia y la conclusión',
    'for each article: the content of the right, the facts that violate it, the victims, the case-law and the conclusion',
  ),
  repair: text(
    'São beneficiárias das reparações as supostas vítimas identificadas neste escrito. Solicita-se à Corte que ordene ao Estado as reparações a seguir (artigo 63(1) da Convenção Americana).',
    'Son beneficiarias de las reparaciones las presuntas víctimas identificadas en este escrito. Se solicita a la Corte que ordene al Estado las reparaciones siguientes (artículo 63(1) de la Convención Americana).',
    'The beneficiaries of the reparations are the alleged victims identified in this brief. The Court is requested to order the following reparations (article 63(1) of the American Convention).',
  ),
}
