/** The few pieces of a page that question cards are made of. */
export function element<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  className: string,
  ...children: (string | Node)[]
): HTMLElementTagNameMap[T] {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children);
  return made;
}

export function button(text: string, className: string, then: () => void = () => undefined): HTMLButtonElement {
  const made = element('button', className, text);
  made.type = 'button';
  made.addEventListener('click', then);
  return made;
}

/** Puts something under the question, in place of what stood there. */
export const say = (question: HTMLElement, ...what: (string | Node)[]): void =>
  question.querySelector('.reply-room')?.replaceChildren(...what);

/** "<lesson>.<id>" of a question card. */
export const keyOf = (question: HTMLElement): string => question.dataset['question'] ?? '';
