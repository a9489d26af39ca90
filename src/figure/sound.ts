/** One soft tone for the whole page. Loaded when the reader first asks to hear the loss. */
interface Tone {
  readonly context: AudioContext;
  readonly oscillator: OscillatorNode;
  readonly loudness: GainNode;
}

const LOUDNESS = 0.07;
/** Time constants in seconds: too long for an audible click, short enough to follow a hand. */
const [GLIDE_S, RISE_S, FALL_S, HOLD_S] = [0.02, 0.015, 0.09, 0.16] as const;

let made: Tone | undefined;

function makeTone(): Tone {
  const context = new AudioContext();
  const oscillator = new OscillatorNode(context, { type: 'triangle' });
  const loudness = new GainNode(context, { gain: 0 });
  oscillator.connect(loudness).connect(context.destination);
  oscillator.start();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) hush();
  });
  return { context, oscillator, loudness };
}

/** Fades the tone out. */
export function hush(): void {
  if (!made) return;
  const { context, loudness } = made;
  loudness.gain.cancelScheduledValues(context.currentTime);
  loudness.gain.setTargetAtTime(0, context.currentTime, GLIDE_S);
}

/** Sounds a tone for a moment. Called again before it has faded, it glides to the new tone. */
export function sound(hertz: number): void {
  // A browser lets a page sound only after a press; one that was remembered from another page waits for the first. Firefox before 120 does not
  // say whether there was one, and keeps the tone back itself.
  const pressed = (navigator as { userActivation?: UserActivation }).userActivation?.hasBeenActive ?? true;
  if (document.hidden || !pressed) return;
  made ??= makeTone();
  const { context, oscillator, loudness } = made;
  if (context.state !== 'running') void context.resume().catch(() => undefined);
  const now = context.currentTime;
  oscillator.frequency.cancelScheduledValues(now);
  oscillator.frequency.setTargetAtTime(hertz, now, GLIDE_S);
  loudness.gain.cancelScheduledValues(now);
  loudness.gain.setTargetAtTime(LOUDNESS, now, RISE_S);
  loudness.gain.setTargetAtTime(0, now + HOLD_S, FALL_S);
}

export { hertzOf, rangeOf } from './pitch.ts';
