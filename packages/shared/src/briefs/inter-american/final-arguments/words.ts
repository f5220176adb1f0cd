import { text } from '../../../forums/text.ts'

export const questions = text(
  'cada pergunta formulada pelos juízes na audiência ou por escrito, e a resposta, com a prova',
  'cada pregunta formulada por los jueces en la audiencia o por escrito, y la respuesta, con la prueba',
  'each question put by the judges at the hearing or in writing, and the answer, with the evidence',
)

export const words = {
  matter: text(
    'Os representantes das supostas vítimas apresentam as suas alegações finais escritas no caso {case}{numberIfAny} (artigo 56 do Regulamento da Corte).',
    'Los representantes de las presuntas víctimas presentan sus alegatos finales escritos en el caso {case}{numberIfAny} (artículo 56 del Reglamento de la Corte).',
    'The representatives of the alleged victims submit their final written arguments in the case of {case}{numberIfAny} (article 56 of the Rules of Procedure of the Court).',
  ),
  opened: text(
    'A data para as alegações finais escritas foi fixada em {date}.',
    'La fecha para los alegatos finales escritos fue fijada el {date}.',
    'The date for final written arguments was set on {date}.',
  ),
  noOpening: text(
    'a resolução que fixou a data das alegações finais escritas, e essa data',
    'la resolución que fijó la fecha de los alegatos finales escritos, y esa fecha',
    'the order that set the date for final written arguments, and that date',
  ),
  nothingNew: text(
    'Este escrito não traz fatos, direitos, vítimas nem pretensões novos: reitera e completa o escrito de petições, argumentos e provas{esap} à luz da prova produzida.',
    'Este escrito no contiene hechos, derechos, víctimas ni pretensiones nuevos: reitera y complementa el escrito de solicitudes, argumentos y pruebas{esap} a la luz de la prueba rendida.',
    'This brief brings no new facts, rights, victims or claims: it restates and completes the brief of pleadings, motions and evidence{esap} in the light of the evidence heard.',
  ),
  ofDay: text(' de {date}', ' del {date}', ' of {date}'),
  objected: text(
    'As exceções preliminares do Estado foram transmitidas em {date}.',
    'Las excepciones preliminares del Estado fueron trasladadas el {date}.',
    'The State’s preliminary objections were transmitted on {date}.',
  ),
  observed: text(
    'Os representantes reiteram as observações que apresentaram em {date} (artigo 42(4) do Regulamento) e solicitam que as exceções sejam rejeitadas.',
    'Los representantes reiteran las observaciones que presentaron el {date} (artículo 42(4) del Reglamento) y solicitan que las excepciones sean desestimadas.',
    'The representatives stand by the observations that they submitted on {date} (article 42(4) of the Rules of Procedure) and request that the objections be dismissed.',
  ),
  noObjections: text(
    'se o Estado opôs exceções preliminares e, se as opôs, quando foram transmitidas',
    'si el Estado opuso excepciones preliminares y, si las opuso, cuándo fueron trasladadas',
    'whether the State raised preliminary objections and, if so, when they were transmitted',
  ),
  since: text(
    'o que a audiência e a prova acrescentam a essas observações',
    'lo que la audiencia y la prueba agregan a esas observaciones',
    'what the hearing and the evidence add to those observations',
  ),
  heard: text('A audiência pública terminou em {date}.', 'La audiencia pública concluyó el {date}.', 'The public hearing ended on {date}.'),
  dispensed: text(
    'Não houve audiência pública; em {date} foi outorgado prazo para as alegações finais.',
    'No se celebró audiencia pública; el {date} se otorgó plazo para los alegatos finales.',
    'No public hearing was held; on {date} time was granted for final arguments.',
  ),
  noHearing: text(
    'o dia da audiência pública, ou da resolução que a dispensou',
    'el día de la audiencia pública, o de la resolución que prescindió de ella',
    'the day of the public hearing, or of the order that dispensed with it',
  ),
  affidavits: text(
    'As declarações perante tabelião foram apresentadas em {date} (artigo 50 do Regulamento).',
    'Las declaraciones ante fedatario público fueron presentadas el {date} (artículo 50 del Reglamento).',
    'The statements before a notary were filed on {date} (article 50 of the Rules of Procedure).',
  ),
  requested: text(
    'Em {date} a Corte solicitou prova para melhor decidir (artigo 58 do Regulamento).',
    'El {date} la Corte solicitó prueba para mejor resolver (artículo 58 del Reglamento).',
    'On {date} the Court requested evidence of its own motion (article 58 of the Rules of Procedure).',
  ),
  declarant: text('Declarante', 'Declarante', 'Declarant'),
  value: text('O que prova', 'Qué prueba', 'What it proves'),
  noValue: text(
    'o que declarou, sobre quais fatos, e por que merece fé',
    'qué declaró, sobre cuáles hechos, y por qué merece crédito',
    'what he or she stated, on which facts, and why it is to be believed',
  ),
  noDeclarants: text(
    'as testemunhas e os peritos que declararam',
    'los testigos y peritos que declararon',
    'the witnesses and experts who gave statements',
  ),
  assess: text(
    'a valoração da prova do Estado e dos escritos de amicus curiae recebidos',
    'la valoración de la prueba del Estado y de los escritos de amicus curiae recibidos',
    'the assessment of the State’s evidence and of the amicus curiae briefs received',
  ),
  proven: text(
    'Está provado, pela prova que se indica, o que segue.',
    'Está probado, por la prueba que se indica, lo siguiente.',
    'The following is proved by the evidence indicated.',
  ),
  proof: text(
    'A prova de cada fato é a seguinte.',
    'La prueba de cada hecho es la siguiente.',
    'The evidence for each fact is the following.',
  ),
  byArticle: text(
    'para cada artigo: o que a prova confirmou, a resposta ao Estado e a conclusão',
    'para cada artículo: lo que la prueba confirmó, la respuesta al Estado y la conclusión',
    'for each article: what the evidence has confirmed, the answer to the State and the conclusion',
  ),
  repair: text(
    'Os representantes mantêm as pretensões de reparação já formuladas (artigo 63(1) da Convenção Americana), como segue.',
    'Los representantes mantienen las pretensiones de reparación ya formuladas (artículo 63(1) de la Convención Americana), como sigue.',
    'The representatives maintain the claims for reparation already made (article 63(1) of the American Convention), as follows.',
  ),
  receipts: text(
    'os gastos feitos desde o escrito de petições, argumentos e provas, com os comprovantes anexos',
    'los gastos realizados desde el escrito de solicitudes, argumentos y pruebas, con los comprobantes adjuntos',
    'the expenses incurred since the brief of pleadings, motions and evidence, with the receipts annexed',
  ),
  order: text(
    'ordene as reparações e o pagamento das custas e gastos solicitados.',
    'ordene las reparaciones y el pago de las costas y gastos solicitados.',
    'order the reparations and the payment of the costs and expenses requested.',
  ),
}
