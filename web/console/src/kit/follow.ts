/** A line of a menu that holds a link may be pressed beside the link, or by a key: the link is followed all the same. */
export function follow(event: Event): void {
  const pressed = event.target as Element
  if (!pressed.closest('a')) pressed.closest('li')?.querySelector('a')?.click()
}
