import { spoken } from '../committee.ts'

export const words = {
  detainedLead: spoken(
    'La comunicación se presenta en favor de las personas siguientes.',
    'The communication is submitted on behalf of the following persons.',
  ),
  detainee: spoken('Persona detenida', 'Person detained'),
  personal: spoken(
    'de cada persona detenida: sexo, fecha de nacimiento o edad, nacionalidad, documento de identidad, profesión y domicilio habitual',
    'of each person detained: sex, date of birth or age, nationality, identity document, profession and usual address',
  ),
  noArrest: spoken('el día de la privación de libertad', 'the day of the deprivation of liberty'),
  arrest: spoken(
    'el lugar del arresto, las fuerzas que lo practicaron, si exhibieron una orden u otra decisión de autoridad y de quién, los motivos que dieron y la ley que invocaron',
    'the place of arrest, the forces that carried it out, whether they showed a warrant or other decision of an authority and whose, the reasons given and the law relied on',
  ),
  detention: spoken(
    'las fechas y los lugares de detención, con cada traslado, las fuerzas que mantienen la custodia y la situación actual de la persona y de su salud',
    'the dates and places of detention, with each transfer, the forces holding custody, and the present situation and health of the person',
  ),
  basis: spoken(
    'las autoridades que ordenaron la detención, los motivos que alegan y la legislación aplicada, con su texto',
    'the authorities that ordered the detention, the reasons that they give and the legislation applied, with its text',
  ),
  categories: spoken(
    'La privación de libertad es arbitraria según las categorías que el Grupo de Trabajo aplica (A/HRC/36/38, párr. 8):',
    'The deprivation of liberty is arbitrary under the categories that the Working Group applies (A/HRC/36/38, para. 8):',
  ),
  noWhy: spoken(
    'los hechos y las normas que la hacen aplicable, o que no se invoca',
    'the facts and norms that bring it into play, or that it is not relied on',
  ),
  asks: spoken(
    'Se solicita al Grupo de Trabajo que declare arbitraria la privación de libertad, que pida la libertad inmediata de la persona y su derecho efectivo a obtener una indemnización y otras reparaciones, y que dé seguimiento a su opinión.',
    'The Working Group is requested to find the deprivation of liberty arbitrary, to call for the immediate release of the person and an enforceable right to compensation and other reparations, and to follow up on its opinion.',
  ),
  noExhaustion: spoken(
    'Los métodos de trabajo del Grupo de Trabajo (A/HRC/36/38) no exigen el agotamiento de los recursos internos. Las gestiones realizadas se exponen a continuación.',
    'The methods of work of the Working Group (A/HRC/36/38) do not require the exhaustion of domestic remedies. The steps taken are set out below.',
  ),
  results: spoken(
    'cada gestión ante autoridades judiciales y administrativas para poner fin a la detención, con su resultado y las razones de su ineficacia, si la hubo',
    'each step taken before judicial and administrative authorities to end the detention, with its result and why it was ineffective, if it was',
  ),
  elsewhere: spoken(
    'Los mismos hechos se han llevado también a los siguientes procedimientos internacionales:',
    'The same facts have also been brought before the following international procedures:',
  ),
  submitted: spoken('La fuente de esta comunicación es {who}.', 'The source of this communication is {who}.'),
  contact: spoken(
    'dirección postal, teléfono y correo electrónico de la fuente, y su relación con la persona detenida',
    'postal address, telephone and e-mail of the source, and its relation to the person detained',
  ),
  noRelation: spoken('relación de la fuente con la persona detenida', 'relation of the source to the person detained'),
  confidential: spoken(
    'Se solicita que la identidad de la fuente se mantenga confidencial frente al Gobierno.',
    'It is requested that the identity of the source be kept confidential from the Government.',
  ),
  consent: spoken('Consentimiento: {consent}.', 'Consent: {consent}.'),
  noConsent: spoken(
    'que la persona detenida o su familia consiente en la presentación y en que se revele su nombre al Gobierno y en la opinión',
    'that the person detained or the family consents to the submission and to disclosure of the name to the Government and in the opinion',
  ),
  named: spoken(
    'Se solicita que en la opinión se designe a las personas siguientes como aquí se indica.',
    'It is requested that in the opinion the following persons be referred to as indicated here.',
  ),
}

/** The five categories, A/HRC/36/38, para. 8. */
export const categories = [
  spoken(
    'Categoría I — es evidentemente imposible invocar base legal alguna que la justifique: {why}.',
    'Category I — it is clearly impossible to invoke any legal basis justifying it: {why}.',
  ),
  spoken(
    'Categoría II — resulta del ejercicio de derechos o libertades garantizados por los artículos 7, 13, 14 y 18 a 21 de la Declaración Universal de Derechos Humanos y, respecto de los Estados partes, por los artículos 12, 18, 19, 21, 22 y 25 a 27 del Pacto Internacional de Derechos Civiles y Políticos: {why}.',
    'Category II — it results from the exercise of rights or freedoms guaranteed by articles 7, 13, 14 and 18 to 21 of the Universal Declaration of Human Rights and, insofar as States parties are concerned, by articles 12, 18, 19, 21, 22 and 25 to 27 of the International Covenant on Civil and Political Rights: {why}.',
  ),
  spoken(
    'Categoría III — la inobservancia total o parcial de las normas internacionales sobre el derecho a un juicio imparcial es de tal gravedad que le da carácter arbitrario: {why}.',
    'Category III — the total or partial non-observance of the international norms relating to the right to a fair trial is of such gravity as to give it an arbitrary character: {why}.',
  ),
  spoken(
    'Categoría IV — solicitantes de asilo, inmigrantes o refugiados son objeto de detención administrativa prolongada sin posibilidad de examen o recurso administrativo o judicial: {why}.',
    'Category IV — asylum seekers, immigrants or refugees are subjected to prolonged administrative custody without the possibility of administrative or judicial review or remedy: {why}.',
  ),
  spoken(
    'Categoría V — constituye una vulneración del derecho internacional por motivos de discriminación: {why}.',
    'Category V — it constitutes a violation of international law on grounds of discrimination: {why}.',
  ),
] as const
