import { define } from '../define-element.js';
import { LensWheel } from './lens-wheel.js';

define('lens-wheel', LensWheel);

declare global {
  interface HTMLElementTagNameMap {
    'lens-wheel': LensWheel;
  }
}
