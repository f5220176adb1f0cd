import { spoken } from '../committee.ts'

export const words = {
  office: spoken(
    'Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos, Ginebra',
    'Office of the United Nations High Commissioner for Human Rights, Geneva',
  ),
  subject: spoken(
    '{country}: información para un llamamiento urgente o una carta de denuncia',
    '{country}: information for an urgent appeal or a letter of allegation',
  ),
  noState: spoken('Estado', 'State'),
  victimsLead: spoken('La información se refiere a las personas siguientes.', 'The information concerns the following persons.'),
  consent: spoken('Consentimiento: {consent}.', 'Consent: {consent}.'),
  noConsent: spoken(
    'que cada víctima consiente en el envío, en que su nombre figure en la carta al Gobierno y en que figure en la publicación; o que pide iniciales, o por qué no puede consentir',
    'that each victim consents to the submission, to being named in the letter to the Government and in its publication; or asks for initials; or why consent cannot be had',
  ),
  named: spoken(
    'Se solicita que en toda carta y publicación se designe a las personas siguientes como aquí se indica.',
    'It is requested that in every letter and publication the following persons be referred to as indicated here.',
  ),
  state: spoken('Estado al que se atribuyen los hechos: {country}.', 'State to which the facts are attributed: {country}.'),
  authorities: spoken('Autoridades a las que se atribuyen: {who}.', 'Authorities to which they are attributed: {who}.'),
  noAuthority: spoken(
    'las autoridades o fuerzas implicadas, con nombre, cargo o cuerpo, y por qué se las considera responsables',
    'the authorities or forces involved, with name, office or unit, and why they are believed to be responsible',
  ),
  others: spoken(
    'los autores no estatales (empresas, grupos armados, particulares) y su relación con el Estado; o que no los hay',
    'non-State perpetrators (companies, armed groups, individuals) and their relation to the State; or that there are none',
  ),
  submitted: spoken('La información es enviada por {who}.', 'The information is submitted by {who}.'),
  knowledge: spoken(
    'Quien la envía actúa de buena fe, conforme a los principios de derechos humanos y sin motivación política, y tiene conocimiento directo o fiable de los hechos (Código de Conducta, artículo 9): {how}.',
    'Those who submit it act in good faith in accordance with principles of human rights, free from politically motivated stands, and have direct or reliable knowledge of the facts (Code of Conduct, article 9): {how}.',
  ),
  noKnowledge: spoken(
    'de dónde viene ese conocimiento; no puede basarse solo en medios de comunicación',
    'where that knowledge comes from; it may not rest on the mass media alone',
  ),
  contact: spoken('nombre, correo electrónico y teléfono de la persona de contacto', 'name, e-mail and telephone of the contact person'),
  confidential: spoken(
    'Se solicita que la identidad de la fuente se mantenga confidencial.',
    'It is requested that the identity of the source be kept confidential.',
  ),
  known: spoken('Los hechos o el riesgo se conocen desde el {date}.', 'The facts or the risk have been known since {date}.'),
  urgent: spoken(
    'El llamamiento urgente procede cuando las presuntas violaciones son apremiantes: pérdida de vidas, situaciones que ponen en peligro la vida, o daño muy grave, inminente o en curso (Código de Conducta, artículo 10). En los demás casos procede la carta de denuncia (artículo 9).',
    'An urgent appeal lies where the alleged violations are time-sensitive: loss of life, life-threatening situations, or imminent or ongoing damage of a very grave nature (Code of Conduct, article 10). In other cases a letter of allegation lies (article 9).',
  ),
  urgency: spoken(
    'cuál de las dos se pide y por qué: si la violación está en curso o es inminente, y las fechas que la hacen apremiante',
    'which of the two is sought and why: whether the violation is ongoing or imminent, and the dates that make it pressing',
  ),
  answers: spoken(
    'qué respondieron las autoridades a cada denuncia, o por qué no se acudió a ellas',
    'what the authorities answered to each complaint, or why they were not approached',
  ),
  elsewhere: spoken(
    'El caso se ha sometido también a los siguientes procedimientos internacionales:',
    'The case has also been submitted to the following international procedures:',
  ),
  nowhere: spoken(
    'El caso no se ha sometido a otro procedimiento internacional de examen o arreglo.',
    'The case has not been submitted to another procedure of international investigation or settlement.',
  ),
  norms: spoken('Normas internacionales afectadas: {norms}.', 'International norms concerned: {norms}.'),
  noNorms: spoken(
    'los artículos de la Declaración Universal, de los tratados en que el Estado es parte y demás normas, con los párrafos de hecho',
    'the articles of the Universal Declaration, of the treaties to which the State is a party and other norms, with the paragraphs of fact',
  ),
  mandates: spoken('Mandatos a los que se dirige: {mandates}.', 'Mandates addressed: {mandates}.'),
  noMandates: spoken('cada relatoría, experta independiente o grupo de trabajo', 'each rapporteur, independent expert or working group'),
  action: spoken('Se solicita a los mandatos que:', 'The mandates are requested to:'),
  letter: spoken(
    'se dirijan al Gobierno, según corresponda, mediante llamamiento urgente o carta de denuncia;',
    'address the Government, as the case may be, by urgent appeal or letter of allegation;',
  ),
  measures: spoken('le pidan que adopte las medidas siguientes: {measures};', 'ask it to take the following measures: {measures};'),
  noMeasures: spoken('las medidas inmediatas y las de fondo que se piden', 'the immediate and the lasting measures that are sought'),
  public: spoken(
    'publiquen la comunicación y la respuesta, y den seguimiento al caso.',
    'publish the communication and the reply, and follow up on the case.',
  ),
  and: spoken(' y ', ' and '),
}
