import { describe, expect, test } from 'vitest'
import { requireStrongPassword } from '../../packages/api/src/password-strength.ts'
import { ProblemError } from '../../packages/api/src/problems.ts'
import { testPassword } from '../support/api.ts'

const about = ['Instituto de Políticas', 'Ana Pereira', 'ana.pereira@exemplo.org']

async function adviceFor(password: string): Promise<string | undefined> {
  try {
    await requireStrongPassword(password, about)
    return undefined
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    return error.extras.errors?.[0]?.detail?.en
  }
}

describe('a password', () => {
  test.each([
    'uma senha bem longa 2026',
    'uma senha bem longa',
    testPassword,
    'sete barcos sobem o rio',
    'Kq7#vP2!xLm9',
    'a long password',
  ])('%s is not found in a month', async (password) => {
    expect(await adviceFor(password)).toBeUndefined()
  })

  test.each(['password1234', 'qwertyuiop', '1234567890', 'iloveyou123', 'P@ssw0rd2026'])('%s is on the lists', async (password) => {
    expect(await adviceFor(password)).toContain('on the lists')
  })

  test.each(['aaaaaaaaaaaa', 'abcabcabcabc', 'Senha@2026', 'travessia2026', '31/12/1999.'])('%s is guessed quickly', async (password) => {
    expect(await adviceFor(password)).toMatch(/guessed quickly|on the lists/)
  })

  test.each(['AnaPereira2026!', 'anapereira-123', 'Instituto@2026', 'ana.pereira@exemplo.org', 'politicas2026'])(
    '%s is what is tried first of this person',
    async (password) => {
      expect(await adviceFor(password)).toMatch(/your name|on the lists|guessed/)
    },
  )

  test('is judged by its first hundred signs, as judging takes the longer the longer it is', async () => {
    expect(await adviceFor(`Kq7#vP2!xLm9${'a'.repeat(188)}`)).toBeUndefined()
    expect(await adviceFor(`${'a'.repeat(100)}Kq7#vP2!xLm9`)).toMatch(/guessed quickly/)
  })
})
