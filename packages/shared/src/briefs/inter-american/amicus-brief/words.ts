import { text } from '../../../forums/text.ts'

export const says = {
  reasoning: text(
    'O amicus curiae apresenta à Corte razões sobre os fatos contidos na submissão do caso ou considerações jurídicas sobre a matéria do processo (artigo 2(3) do Regulamento da Corte).',
    'El amicus curiae presenta a la Corte razonamientos en torno a los hechos contenidos en el sometimiento del caso o consideraciones jurídicas sobre la materia del proceso (artículo 2(3) del Reglamento de la Corte).',
    'An amicus curiae submits to the Court reasoned arguments on the facts contained in the submission of the case or legal considerations on the subject of the proceedings (article 2(3) of the Rules of Procedure of the Court).',
  ),
  reparations: text(
    'Se a Corte declarar que houve violação, cabe-lhe dispor que se reparem as suas consequências (artigo 63(1) da Convenção Americana).',
    'Si la Corte declara que hubo violación, le corresponde disponer que se reparen sus consecuencias (artículo 63(1) de la Convención Americana).',
    'If the Court finds a violation, it is for it to rule that the consequences be remedied (article 63(1) of the American Convention).',
  ),
  conclusions: text(
    'Pelo exposto, o amicus curiae submete respeitosamente à consideração da Corte as conclusões a seguir.',
    'Por lo expuesto, el amicus curiae somete respetuosamente a la consideración de la Corte las conclusiones siguientes.',
    'For these reasons the amicus curiae respectfully submits the following conclusions for the consideration of the Court.',
  ),
}

export const asks = {
  summary: text(
    'o resumo do escrito em até uma página: a questão, a tese e o que se conclui',
    'el resumen del escrito en no más de una página: la cuestión, la tesis y lo que se concluye',
    'the summary of the brief in no more than a page: the question, the thesis and what is concluded',
  ),
  interest: text(
    'o interesse na matéria e a experiência de cada autor',
    'el interés en la materia y la experiencia de cada persona autora',
    'the interest in the subject and the expertise of each author',
  ),
  reasoning: text(
    'o argumento, ponto por ponto, sobre a matéria do caso e sem alegar fatos ou vítimas novos',
    'el razonamiento, punto por punto, sobre la materia del caso y sin alegar hechos o víctimas nuevos',
    'the argument, point by point, on the subject of the case and without alleging new facts or victims',
  ),
  inter: text(
    'os parâmetros interamericanos, com a jurisprudência citada por parágrafo',
    'los estándares interamericanos, con la jurisprudencia citada por párrafo',
    'the Inter-American standards, with the case-law cited by paragraph',
  ),
  comparative: text(
    'os parâmetros universais, europeus e africanos e o direito comparado que ajudam a Corte',
    'los estándares universales, europeos y africanos y el derecho comparado que ayudan a la Corte',
    'the universal, European and African standards and the comparative law that assist the Court',
  ),
  reparations: text(
    'as medidas de reparação e as garantias de não repetição que se sugerem, e por que são adequadas',
    'las medidas de reparación y las garantías de no repetición que se sugieren, y por qué son adecuadas',
    'the measures of reparation and guarantees of non-repetition that are suggested, and why they are apt',
  ),
  conclusions: text('as conclusões, numeradas', 'las conclusiones, numeradas', 'the conclusions, numbered'),
}

export const words = {
  matter: text(
    'Este escrito de amicus curiae é apresentado à Corte Interamericana de Direitos Humanos no caso {case}{numberIfAny}, com fundamento no artigo 44 do Regulamento da Corte.',
    'Este escrito de amicus curiae se presenta ante la Corte Interamericana de Derechos Humanos en el caso {case}{numberIfAny}, con fundamento en el artículo 44 del Reglamento de la Corte.',
    'This amicus curiae brief is submitted to the Inter-American Court of Human Rights in the case of {case}{numberIfAny}, under article 44 of the Rules of Procedure of the Court.',
  ),
  authors: text('São autores do escrito: {who}.', 'Son autoras del escrito: {who}.', 'The authors of the brief are: {who}.'),
  noAuthors: text(
    'o nome de cada pessoa que assina (artigo 44(1) do Regulamento)',
    'el nombre de cada persona que firma (artículo 44(1) del Reglamento)',
    'the name of each person who signs (article 44(1) of the Rules of Procedure)',
  ),
  unrelated: text(
    'Os autores declaram que são alheios ao litígio e ao processo seguido perante a Corte (artigo 2(3) do Regulamento): {why}.',
    'Las personas autoras declaran que son ajenas al litigio y al proceso que se sigue ante la Corte (artículo 2(3) del Reglamento): {why}.',
    'The authors declare that they are unrelated to the dispute and to the proceedings before the Court (article 2(3) of the Rules of Procedure): {why}.',
  ),
  noWhy: text(
    'que não intervieram nos fatos, não representam nem assessoram parte alguma e não foram propostos como declarantes ou peritos no caso',
    'que no intervinieron en los hechos, no representan ni asesoran a parte alguna y no fueron propuestas como declarantes o peritos en el caso',
    'that they took no part in the facts, neither represent nor advise any party, and were not proposed as declarants or experts in the case',
  ),
  until: text(
    'O escrito pode ser apresentado em qualquer momento do processo contencioso, até quinze dias depois da audiência pública ou, se não há audiência, da resolução que outorga prazo para as alegações finais (artigo 44(3) do Regulamento).',
    'El escrito puede presentarse en cualquier momento del proceso contencioso, hasta quince días después de la audiencia pública o, si no se celebra audiencia, de la resolución que otorga plazo para los alegatos finales (artículo 44(3) del Reglamento).',
    'The brief may be submitted at any time during the contentious proceedings, up to fifteen days after the public hearing or, where there is none, after the order granting time for final arguments (article 44(3) of the Rules of Procedure).',
  ),
  opened: text('Esse prazo abriu-se em {date}.', 'Ese plazo se abrió el {date}.', 'That period opened on {date}.'),
  noOpening: text(
    'o último dia da audiência pública, ou o da resolução que outorgou prazo para as alegações finais, se já ocorreram',
    'el último día de la audiencia pública, o el de la resolución que otorgó plazo para los alegatos finales, si ya ocurrieron',
    'the last day of the public hearing, or the day of the order granting time for final arguments, if they are past',
  ),
  complete: text(
    'O escrito leva o nome e a assinatura de todos os seus autores e é apresentado no idioma de trabalho do caso (artigo 44(1) do Regulamento); o original e os anexos que faltem são entregues dentro de sete dias (artigo 44(2) do Regulamento).',
    'El escrito lleva el nombre y la firma de todas las personas autoras y se presenta en el idioma de trabajo del caso (artículo 44(1) del Reglamento); el original y los anexos que falten se presentan dentro de siete días (artículo 44(2) del Reglamento).',
    'The brief bears the names and signatures of all its authors and is submitted in the working language of the case (article 44(1) of the Rules of Procedure); the original and any annexes missing are filed within seven days (article 44(2) of the Rules of Procedure).',
  ),
  noOneFor: text('quem representa cada organização', 'quién representa a cada organización', 'who represents each organisation'),
  noContact: text(
    'correio eletrônico, telefone e endereço dos autores, e quem representa cada organização',
    'correo electrónico, teléfono y dirección de las personas autoras, y quién representa a cada organización',
    'e-mail, telephone and address of the authors, and who represents each organisation',
  ),
}
