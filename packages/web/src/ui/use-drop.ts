import { type DragEvent, useState } from 'react'

/** A file that is dragged over an element and dropped there. */
export function useDrop(onDrop: (file: File | null) => void) {
  const [isOver, setOver] = useState(false)
  return {
    isOver,
    onDragOver: (event: DragEvent) => {
      event.preventDefault()
      setOver(true)
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      setOver(false)
      onDrop(event.dataTransfer.files[0] ?? null)
    },
  }
}
