import type { Text } from '@travessia/shared/languages'
import { invalid } from './problems.ts'

/** Out of four: what an attacker who has the hash would not find in a month. */
const enough = 3
/** Longer ones are judged by their beginning, as judging takes longer than it tells. */
const looked = 100

/**
 * Refuses a password that is easily found: by a list of those that people have chosen, by the patterns they follow, and
 * by what is known of this person. Nothing leaves the machine. Throws 422 with plain advice.
 */
export async function requireStrongPassword(password: string, about: readonly string[], pointer = '#/password'): Promise<void> {
  strength ??= loadStrength()
  const known = about.flatMap(piecesOf)
  const rest = withoutKnown(password, known)
  const { score, feedback } = (await strength).check(rest.slice(0, looked), [...house, ...known])
  if (score >= enough) return
  const detail = rest === password ? adviceFor(feedback.warning) : advice.known
  throw invalid([{ pointer, code: 'weak', detail }])
}

/** What is known of the person adds nothing, so only the rest is judged. */
function withoutKnown(password: string, known: readonly string[]): string {
  const longest = known.filter((piece) => piece.length > 3).toSorted((one, other) => other.length - one.length)
  return longest.reduce((rest, piece) => rest.replaceAll(new RegExp(RegExp.escape(piece), 'giu'), ''), password)
}

let strength: ReturnType<typeof loadStrength> | undefined

/** The lists take a moment and a few megabytes: they come with the first password that is judged. */
async function loadStrength() {
  const [{ ZxcvbnFactory }, { dictionary, adjacencyGraphs }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ])
  return new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs })
}

/** What the lists, made elsewhere, lack. */
const house = [
  'travessia',
  'senha',
  'segredo',
  'acesso',
  'mudar',
  'trocar',
  'contraseña',
  'contrasena',
  'clave',
  'brasil',
  'advogada',
  'migrante',
]

/** A name is also used without its spaces and its accents, an address by its parts. */
function piecesOf(text: string): string[] {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '')
  return [text, plain].flatMap((form) => {
    const words = form.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2)
    return [form, words.join(''), ...words]
  })
}

function adviceFor(warning: string | null): Text {
  return warning !== null && lists.has(warning) ? advice.listed : advice.guessed
}

const lists = new Set(['userInputs', 'topTen', 'topHundred', 'common', 'similarToCommon', 'pwned'])

const advice = {
  known: {
    'pt-BR':
      'Traz o seu nome, o seu e-mail ou o nome da organização, que são os primeiros a serem tentados. Use palavras de outro assunto.',
    es: 'Contiene su nombre, su correo o el nombre de la organización, que es lo primero que se prueba. Use palabras de otro asunto.',
    en: 'It holds your name, your e-mail or the name of the organisation, which are tried first. Use words about something else.',
  },
  listed: {
    'pt-BR': 'Está nas listas de senhas que todo invasor tenta. Junte quatro ou cinco palavras que não costumam andar juntas.',
    es: 'Está en las listas de contraseñas que todo intruso prueba. Junte cuatro o cinco palabras que no suelen ir juntas.',
    en: 'It is on the lists of passwords that every intruder tries. Put together four or five words that do not usually go together.',
  },
  guessed: {
    'pt-BR': 'Pode ser adivinhada depressa. Junte quatro ou cinco palavras que não costumam andar juntas.',
    es: 'Se puede adivinar rápido. Junte cuatro o cinco palabras que no suelen ir juntas.',
    en: 'It can be guessed quickly. Put together four or five words that do not usually go together.',
  },
} satisfies Record<string, Text>
