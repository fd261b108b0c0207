import type { LitElement, ReactiveController } from 'lit';

/** The lens that the reader points at or has the focus in: wheel, bars, texts and threads show it together. */
export class LensPointing extends EventTarget {
  lens: string | undefined;

  point(lens: string | undefined): void {
    if (lens === this.lens) return;
    this.lens = lens;
    this.dispatchEvent(new Event('change'));
  }
}

/**
 * Tells what an element's reader points at, and marks whatever of it shows that lens, by `data-at` on `[data-lens]`. Nothing is
 * rendered anew: pointing is quick, and many a mark may be on the page.
 */
export class LensPointer implements ReactiveController {
  readonly #host: LitElement;
  readonly #find: () => LensPointing;
  #pointing: LensPointing | undefined;

  /** @param find - gives what the element shares with those that show the same story */
  constructor(host: LitElement, find: () => LensPointing) {
    this.#host = host;
    this.#find = find;
    host.addController(this);
    for (const type of ['pointerover', 'focusin']) host.addEventListener(type, this.#point);
    for (const type of ['pointerleave', 'focusout']) host.addEventListener(type, this.#leave);
  }

  hostDisconnected(): void {
    this.#listenTo(undefined);
  }

  hostUpdated(): void {
    this.#listenTo(this.#find());
    this.#mark();
  }

  #listenTo(pointing: LensPointing | undefined): void {
    if (pointing === this.#pointing) return;
    this.#pointing?.removeEventListener('change', this.#mark);
    pointing?.addEventListener('change', this.#mark);
    this.#pointing = pointing;
  }

  readonly #point = (event: Event): void =>
    this.#pointing?.point((event.composedPath()[0] as Element).closest<HTMLElement>('[data-lens]')?.dataset.lens);

  readonly #leave = (): void => this.#pointing?.point(undefined);

  readonly #mark = (): void => {
    for (const part of this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-lens]')) {
      part.toggleAttribute('data-at', part.dataset.lens === this.#pointing?.lens);
    }
  };
}
