import { define } from '../define-element.js';
import { SolutionPathways } from './solution-pathways.js';

define('solution-pathways', SolutionPathways);

declare global {
  interface HTMLElementTagNameMap {
    'solution-pathways': SolutionPathways;
  }
}
