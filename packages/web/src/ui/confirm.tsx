import { Button, Group, Modal, TextInput } from '@mantine/core'
import { createContext, type ReactNode, useContext, useState } from 'react'
import { useWords } from '../words/use-words.ts'

export interface Question {
  title: string
  body: ReactNode
  /** The verb and its object: "Apagar caso". */
  action: string
  /** Red, and never the button that Enter presses first. */
  destructive?: boolean
  /** A phrase to be typed before the action is possible. */
  phrase?: string
}

type Ask = (question: Question) => Promise<boolean>

const ConfirmContext = createContext<Ask | undefined>(undefined)

/** `if (await confirm({ … })) remove.mutate()`. Escape and the cancel button answer no. */
export function useConfirm(): Ask {
  const ask = useContext(ConfirmContext)
  if (!ask) throw new Error('useConfirm needs ConfirmProvider.')
  return ask
}

export function ConfirmProvider({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<{ question: Question; answer: (yes: boolean) => void }>()
  const [opened, setOpened] = useState(false)
  const ask: Ask = (question) =>
    new Promise((answer) => {
      setAsked({ question, answer })
      setOpened(true)
    })
  const close = (yes: boolean) => {
    asked?.answer(yes)
    setOpened(false)
  }
  return (
    <ConfirmContext value={ask}>
      {children}
      <Modal
        opened={opened}
        onClose={() => close(false)}
        title={<strong>{asked?.question.title}</strong>}
        withCloseButton={false}
        zIndex={400}
      >
        {asked && <Answers question={asked.question} onAnswer={close} />}
      </Modal>
    </ConfirmContext>
  )
}

function Answers({ question, onAnswer }: { question: Question; onAnswer: (yes: boolean) => void }) {
  const say = useWords()
  const [typed, setTyped] = useState('')
  const ready = !question.phrase || typed.trim() === question.phrase
  return (
    <>
      <div>{question.body}</div>
      {question.phrase && (
        <TextInput
          mt="md"
          label={say('confirm.type', { phrase: question.phrase })}
          value={typed}
          onChange={(change) => setTyped(change.currentTarget.value)}
          autoComplete="off"
        />
      )}
      <Group mt="lg" justify="flex-end">
        <Button variant="default" data-autofocus onClick={() => onAnswer(false)}>
          {say('confirm.cancel')}
        </Button>
        <Button color={question.destructive ? 'red' : undefined} disabled={!ready} onClick={() => onAnswer(true)}>
          {question.action}
        </Button>
      </Group>
    </>
  )
}
