import { entry, type SeedAuthority } from './entry.ts'

/** Number in Series A, number of the opinion, day, title, file: as the Court's own list of its advisory opinions has them. */
const opinions = [
  [
    4,
    'OC-4/84',
    '1984-01-19',
    'Propuesta de modificación a la Constitución Política de Costa Rica relacionada con la naturalización',
    '04_esp',
  ],
  [
    10,
    'OC-10/89',
    '1989-07-14',
    'Interpretación de la Declaración Americana de los Derechos y Deberes del Hombre en el marco del artículo 64 de la Convención Americana sobre Derechos Humanos',
    '10_esp1',
  ],
  [
    11,
    'OC-11/90',
    '1990-08-10',
    'Excepciones al agotamiento de los recursos internos (Arts. 46.1, 46.2.a y 46.2.b, Convención Americana sobre Derechos Humanos)',
    '11_esp',
  ],
  [
    14,
    'OC-14/94',
    '1994-12-09',
    'Responsabilidad internacional por expedición y aplicación de leyes violatorias de la Convención (Arts. 1 y 2 Convención Americana sobre Derechos Humanos)',
    '14_esp',
  ],
  [
    16,
    'OC-16/99',
    '1999-10-01',
    'El derecho a la información sobre la asistencia consular en el marco de las garantías del debido proceso legal',
    '16_esp',
  ],
  [17, 'OC-17/02', '2002-08-28', 'Condición jurídica y derechos humanos del niño', '17_esp'],
  [18, 'OC-18/03', '2003-09-17', 'Condición jurídica y derechos de los migrantes indocumentados', '18_esp'],
  [
    21,
    'OC-21/14',
    '2014-08-19',
    'Derechos y garantías de niñas y niños en el contexto de la migración y/o en necesidad de protección internacional',
    '21_esp',
  ],
  [
    23,
    'OC-23/17',
    '2017-11-15',
    'Medio ambiente y derechos humanos (obligaciones estatales en relación con el medio ambiente en el marco de la protección y garantía de los derechos a la vida y a la integridad personal - interpretación y alcance de los artículos 4.1 y 5.1, en relación con los artículos 1.1 y 2 de la Convención Americana sobre Derechos Humanos)',
    '23_esp',
  ],
  [
    24,
    'OC-24/17',
    '2017-11-24',
    'Identidad de género, e igualdad y no discriminación a parejas del mismo sexo. Obligaciones estatales en relación con el cambio de nombre, la identidad de género, y los derechos derivados de un vínculo entre parejas del mismo sexo (interpretación y alcance de los artículos 1.1, 3, 7, 11.2, 13, 17, 18 y 24, en relación con el artículo 1 de la Convención Americana sobre Derechos Humanos)',
    '24_esp',
  ],
  [
    25,
    'OC-25/18',
    '2018-05-30',
    'La institución del asilo y su reconocimiento como derecho humano en el Sistema Interamericano de Protección (interpretación y alcance de los artículos 5, 22.7 y 22.8, en relación con el artículo 1.1 de la Convención Americana sobre Derechos Humanos)',
    '25_esp',
  ],
  [
    26,
    'OC-26/20',
    '2020-11-09',
    'La denuncia de la Convención Americana sobre Derechos Humanos y de la Carta de la Organización de los Estados Americanos y sus efectos sobre las obligaciones estatales en materia de derechos humanos (Interpretación y alcance de los artículos 1, 2, 27, 29, 30, 31, 32, 33 a 65 y 78 de la Convención Americana sobre Derechos Humanos y 3.l), 17, 45, 53, 106 y 143 de la Carta de la Organización de los Estados Americanos)',
    '26_esp',
  ],
] as const

export const advisoryOpinions: readonly SeedAuthority[] = opinions.map(([series, number, date, title, file]) =>
  entry({
    key: `iacthr-series-a-${series}`,
    confidence: 'VERIFIED',
    kind: 'decision',
    system: 'inter-american',
    body: 'Corte Interamericana de Derechos Humanos',
    title,
    shortTitle: `Opinión Consultiva ${number}`,
    number: `Serie A No. ${series}`,
    form: `Opinión Consultiva ${number}`,
    date,
    language: 'es',
    url: `https://www.corteidh.or.cr/docs/opiniones/seriea_${file}.pdf`,
  }),
)
