/** What a frame and the page around it tell each other, by `postMessage`. Pages may listen themselves: names are kept. */

/** From the frame: how high its content is, in CSS pixels, each time that changes and when it is asked. */
export const HEIGHT = 'story-elements:height';

/** To the frame: asks for that, where a page began to listen after the frame was there. */
export const ASK = 'story-elements:ask-height';

export interface HeightMessage {
  readonly type: typeof HEIGHT;
  readonly height: number;
}
