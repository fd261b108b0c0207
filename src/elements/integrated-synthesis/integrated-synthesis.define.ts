import { define } from '../define-element.js';
import { IntegratedSynthesis } from './integrated-synthesis.js';

define('integrated-synthesis', IntegratedSynthesis);

declare global {
  interface HTMLElementTagNameMap {
    'integrated-synthesis': IntegratedSynthesis;
  }
}
