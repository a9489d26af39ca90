/**
 * The small script of a lesson page: question cards, quiz, progress, words that set a figure, copy buttons. The page reads
 * without it; nothing here draws what the server could have drawn.
 */
import { changeShelf, readShelf } from '~/state/shelf.ts';
import { copyText } from './clipboard.ts';
import { calm, lookAt } from './look.ts';
import { lightSegments } from './progress.ts';

function answer(question: HTMLElement, index: number): void {
  for (const button of question.querySelectorAll('[data-option]')) {
    button.setAttribute('aria-pressed', String(button.getAttribute('data-option') === String(index)));
  }
  for (const reply of question.querySelectorAll<HTMLElement>('[data-reply]')) reply.hidden = reply.dataset['reply'] !== String(index);
}

function remember(question: HTMLElement, index: number): void {
  changeShelf(({ answers }) => ({ answers: { ...answers, [question.dataset['question'] ?? '']: index } }));
}

const given = (question: HTMLElement): number | undefined => readShelf().answers[question.dataset['question'] ?? ''];

function onChoice(question: HTMLElement, then: (index: number) => void): void {
  for (const button of question.querySelectorAll<HTMLElement>('[data-option]')) {
    button.addEventListener('click', () => {
      const index = Number(button.dataset['option']);
      answer(question, index);
      remember(question, index);
      then(index);
    });
  }
}

/** A figure that waits for a prediction: dimmed and inert, but there, so that the question makes sense. */
class AskFirst extends HTMLElement {
  connectedCallback(): void {
    const before = given(this);
    if (before !== undefined && before >= 0) answer(this, before);
    this.wait(before === undefined);
    onChoice(this, () => this.wait(false));
    this.querySelector('.ask-skip')?.addEventListener('click', () => { remember(this, -1); this.wait(false); });
    // What is inert lets a tap through to what is around it: the dimmed figure leads to the question that it waits for.
    this.addEventListener('click', ({ target }) => { if (target === this && this.classList.contains('waiting')) this.point(); });
  }

  point(): void {
    const question = this.querySelector('.ask');
    question?.scrollIntoView({ behavior: calm(), block: 'start' });
    question?.classList.remove('pointed');
    requestAnimationFrame(() => question?.classList.add('pointed'));
  }

  wait(waiting: boolean): void {
    const figure = this.querySelector('.asked');
    if (!figure) return;
    this.classList.toggle('waiting', waiting);
    figure.toggleAttribute('inert', waiting);
    this.querySelector<HTMLElement>('.ask-skip')?.toggleAttribute('hidden', !waiting);
  }
}

class QuizQuestion extends HTMLElement {
  connectedCallback(): void {
    const before = given(this);
    if (before !== undefined) answer(this, before);
    onChoice(this, () => {
      const quiz = this.closest<HTMLElement>('.quiz');
      const all = [...(quiz?.querySelectorAll<HTMLElement>('quiz-question') ?? [])];
      const right = all.every((question) => question.querySelector('.reply.right:not([hidden])'));
      if (right) finish(quiz?.dataset['lesson'] ?? '', true);
    });
  }
}

function finish(slug: string, done: boolean): void {
  const kept = changeShelf(({ finished }) => ({ finished: [...finished.filter((other) => other !== slug), ...(done ? [slug] : [])] }));
  for (const element of document.querySelectorAll('.finish-said')) {
    element.textContent = !done ? '' : kept ? 'Your segment is lit.' : 'Your segment is lit until you leave: this browser does not let pages remember.';
  }
  showProgress();
}

function showProgress(): void {
  const { finished } = readShelf();
  lightSegments(finished);
  for (const button of document.querySelectorAll<HTMLElement>('[data-finish]')) {
    button.setAttribute('aria-pressed', String(finished.includes(button.dataset['finish'] ?? '')));
  }
}

customElements.define('ask-first', AskFirst);
customElements.define('quiz-question', QuizQuestion);
showProgress();

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : undefined;
  const finisher = target?.closest<HTMLElement>('[data-finish]');
  if (finisher) finish(finisher.dataset['finish'] ?? '', finisher.getAttribute('aria-pressed') !== 'true');

  const show = target?.closest<HTMLElement>('[data-show-widget]');
  const figure = show && document.getElementById(show.dataset['showWidget'] ?? '');
  if (show && figure) {
    const asking = figure.closest('ask-first');
    if (asking instanceof AskFirst) asking.wait(false);
    figure.setAttribute('data-show', show.dataset['showState'] ?? '');
    figure.dispatchEvent(new Event('bullseye:show'));
    lookAt(figure, show);
  }

  const copier = target?.closest<HTMLElement>('[data-copy-code]');
  if (copier) {
    const code = copier.closest('.code')?.querySelector('code')?.textContent ?? '';
    const say = (text: string): void => { copier.textContent = text; setTimeout(() => { copier.textContent = 'Copy'; }, 2000); };
    void copyText(code).then((copied) => say(copied ? 'Copied' : 'Select it by hand'));
  }
});
