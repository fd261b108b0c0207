import { define } from '../define-element.js';
import { AnalysisDimensions } from './analysis-dimensions.js';

define('analysis-dimensions', AnalysisDimensions);

declare global {
  interface HTMLElementTagNameMap {
    'analysis-dimensions': AnalysisDimensions;
  }
}
