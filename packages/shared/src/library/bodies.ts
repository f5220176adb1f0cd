import type { Language, Text } from '../languages.ts'

/** A body that enacts, decides or reports, as it is called in each language. */
export interface Body {
  readonly name: Text
  /** As citations call it where they are short. */
  readonly short: Text
}

const words = (pt: string, es: string, en: string): Text => ({ 'pt-BR': pt, es, en })
const body = (name: Text, short: Text): Body => ({ name, short })
/** One that keeps its own name in every language. */
const own = (name: string, short: string): Body => body(words(name, name, name), words(short, short, short))

export const bodies: readonly Body[] = [
  body(
    words('Corte Interamericana de Direitos Humanos', 'Corte Interamericana de Derechos Humanos', 'Inter-American Court of Human Rights'),
    words('Corte IDH', 'Corte IDH', 'I/A Court H.R.'),
  ),
  body(
    words(
      'Comissão Interamericana de Direitos Humanos',
      'Comisión Interamericana de Derechos Humanos',
      'Inter-American Commission on Human Rights',
    ),
    words('CIDH', 'CIDH', 'IACHR'),
  ),
  body(
    words('Organização dos Estados Americanos', 'Organización de los Estados Americanos', 'Organization of American States'),
    words('OEA', 'OEA', 'OAS'),
  ),
  body(
    words('Corte Europeia de Direitos Humanos', 'Tribunal Europeo de Derechos Humanos', 'European Court of Human Rights'),
    words('TEDH', 'TEDH', 'ECtHR'),
  ),
  body(
    words('Tribunal de Justiça da União Europeia', 'Tribunal de Justicia de la Unión Europea', 'Court of Justice of the European Union'),
    words('TJUE', 'TJUE', 'CJEU'),
  ),
  body(words('Conselho da Europa', 'Consejo de Europa', 'Council of Europe'), words('CoE', 'CoE', 'CoE')),
  body(
    words(
      'Comissão Africana de Direitos Humanos e dos Povos',
      'Comisión Africana de Derechos Humanos y de los Pueblos',
      'African Commission on Human and Peoples’ Rights',
    ),
    words('CADHP', 'CADHP', 'ACHPR'),
  ),
  body(
    words(
      'Corte Africana de Direitos Humanos e dos Povos',
      'Corte Africana de Derechos Humanos y de los Pueblos',
      'African Court on Human and Peoples’ Rights',
    ),
    words('CAfDHP', 'CAfDHP', 'AfCHPR'),
  ),
  body(
    words('Tribunal de Justiça da CEDEAO', 'Tribunal de Justicia de la CEDEAO', 'ECOWAS Community Court of Justice'),
    words('TJ CEDEAO', 'TJ CEDEAO', 'ECOWAS Court'),
  ),
  body(words('União Africana', 'Unión Africana', 'African Union'), words('UA', 'UA', 'AU')),
  body(words('Nações Unidas', 'Naciones Unidas', 'United Nations'), words('ONU', 'ONU', 'UN')),
  body(
    words('Assembleia Geral das Nações Unidas', 'Asamblea General de las Naciones Unidas', 'United Nations General Assembly'),
    words('AGNU', 'AGNU', 'UNGA'),
  ),
  body(
    words('Conselho de Direitos Humanos', 'Consejo de Derechos Humanos', 'Human Rights Council'),
    words('Conselho de Direitos Humanos', 'Consejo de Derechos Humanos', 'HRC'),
  ),
  body(
    words('Comitê de Direitos Humanos', 'Comité de Derechos Humanos', 'Human Rights Committee'),
    words('Comitê de Direitos Humanos', 'Comité de Derechos Humanos', 'CCPR'),
  ),
  body(
    words('Comitê contra a Tortura', 'Comité contra la Tortura', 'Committee against Torture'),
    words('Comitê contra a Tortura', 'Comité contra la Tortura', 'CAT'),
  ),
  body(
    words('Comitê sobre os Direitos da Criança', 'Comité de los Derechos del Niño', 'Committee on the Rights of the Child'),
    words('Comitê sobre os Direitos da Criança', 'Comité de los Derechos del Niño', 'CRC'),
  ),
  body(
    words(
      'Comitê para a Eliminação da Discriminação contra a Mulher',
      'Comité para la Eliminación de la Discriminación contra la Mujer',
      'Committee on the Elimination of Discrimination against Women',
    ),
    words('Comitê CEDAW', 'Comité CEDAW', 'CEDAW'),
  ),
  body(
    words(
      'Comitê para a Eliminação da Discriminação Racial',
      'Comité para la Eliminación de la Discriminación Racial',
      'Committee on the Elimination of Racial Discrimination',
    ),
    words('CERD', 'CERD', 'CERD'),
  ),
  body(
    words(
      'Comitê para a Proteção dos Direitos de Todos os Trabalhadores Migrantes e dos Membros das suas Famílias',
      'Comité de Protección de los Derechos de Todos los Trabajadores Migratorios y de sus Familiares',
      'Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families',
    ),
    words('Comitê CMW', 'Comité CMW', 'CMW'),
  ),
  body(
    words('Comitê contra Desaparecimentos Forçados', 'Comité contra la Desaparición Forzada', 'Committee on Enforced Disappearances'),
    words('Comitê CED', 'Comité CED', 'CED'),
  ),
  body(
    words(
      'Comitê de Direitos Econômicos, Sociais e Culturais',
      'Comité de Derechos Económicos, Sociales y Culturales',
      'Committee on Economic, Social and Cultural Rights',
    ),
    words('Comitê DESC', 'Comité DESC', 'CESCR'),
  ),
  body(
    words(
      'Grupo de Trabalho sobre Detenção Arbitrária',
      'Grupo de Trabajo sobre la Detención Arbitraria',
      'Working Group on Arbitrary Detention',
    ),
    words('GTDA', 'GTDA', 'WGAD'),
  ),
  body(
    words(
      'Alto Comissariado das Nações Unidas para os Refugiados',
      'Alto Comisionado de las Naciones Unidas para los Refugiados',
      'United Nations High Commissioner for Refugees',
    ),
    words('ACNUR', 'ACNUR', 'UNHCR'),
  ),
  body(
    words('Corte Internacional de Justiça', 'Corte Internacional de Justicia', 'International Court of Justice'),
    words('CIJ', 'CIJ', 'ICJ'),
  ),
  body(words('Brasil', 'Brasil', 'Brazil'), words('Brasil', 'Brasil', 'Brazil')),
  own('Supremo Tribunal Federal', 'STF'),
  own('Superior Tribunal de Justiça', 'STJ'),
  own('Tribunal Regional Federal da 4ª Região', 'TRF4'),
  own('Conselho Nacional de Imigração', 'CNIg'),
  own('Comitê Nacional para os Refugiados', 'CONARE'),
  own('Conselho Nacional de Justiça', 'CNJ'),
  own('Conselho Nacional dos Direitos da Criança e do Adolescente', 'CONANDA'),
]

const bodiesByName = new Map(
  bodies.flatMap((known) =>
    [...Object.values(known.short), ...Object.values(known.name)].map((name) => [name.toLowerCase(), known] as const),
  ),
)

/** The name of a body in a language, whole or short; one that we do not know keeps its own. */
export function nameBody(written: string, language: Language, length: 'name' | 'short' = 'name'): string {
  return bodiesByName.get(written.trim().toLowerCase())?.[length][language] ?? written
}

/** Whether both names are of one body: "Corte IDH" is the Inter-American Court. */
export function isBody(written: string, name: string): boolean {
  return nameBody(written, 'en').toLowerCase() === nameBody(name, 'en').toLowerCase()
}
