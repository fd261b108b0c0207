import { define } from '../define-element.js';
import { WhatsMissing } from './whats-missing.js';

define('whats-missing', WhatsMissing);

declare global {
  interface HTMLElementTagNameMap {
    'whats-missing': WhatsMissing;
  }
}
