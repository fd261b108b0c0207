/** The page that stories stand on: its colour scheme, language and width are chosen in the toolbar. */
import type { Decorator, Preview } from '@storybook/web-components-vite';
import { html } from 'lit';

/** What is chosen until somebody chooses otherwise. */
export const initialGlobals = { scheme: 'light dark', language: 'en', width: 'auto' };

export const globalTypes: Preview['globalTypes'] = {
  scheme: {
    description: 'The colour scheme of the page',
    toolbar: {
      icon: 'contrast',
      dynamicTitle: true,
      items: [
        { value: 'light dark', title: 'Scheme of the system' },
        { value: 'light', title: 'Light' },
        { value: 'dark', title: 'Dark' },
      ],
    },
  },
  language: {
    description: 'The language of the page, and with it its direction',
    toolbar: {
      icon: 'globe',
      dynamicTitle: true,
      items: [
        { value: 'en', title: 'English' },
        { value: 'cy', title: 'Cymraeg' },
        { value: 'ar', title: 'العربية, right to left' },
      ],
    },
  },
  width: {
    description: 'The width of the column',
    toolbar: {
      icon: 'grow',
      dynamicTitle: true,
      items: [
        { value: 'auto', title: 'Full width' },
        ...['280px', '360px', '640px', '768px', '900px', '1280px'].map((value) => ({ value, title: value })),
      ],
    },
  },
};

/** A colour of its own: axe takes a page without one for white, whatever its scheme. */
const GROUND = 'background: Canvas; color: CanvasText; padding: 1.25rem;';

export const page: Decorator = (story, { globals, viewMode }) => {
  const { scheme, language, width } = globals as typeof initialGlobals;
  const height = viewMode === 'docs' ? 'auto' : '100vh';
  return html`
    <div
      lang=${language}
      dir=${language === 'ar' ? 'rtl' : 'ltr'}
      style="${GROUND} color-scheme: ${scheme}; box-sizing: border-box; min-inline-size: min-content; min-block-size: ${height};
        font: 1rem/1.5 Georgia, 'Times New Roman', serif"
    >
      <div style="inline-size: ${width}">${story()}</div>
    </div>
  `;
};
