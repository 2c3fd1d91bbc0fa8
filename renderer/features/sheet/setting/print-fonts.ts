/**
 * The faces that sheets are set in, one file a weight.
 *
 * Chromium puts a variable font into a PDF as drawings of each letter (Type 3): large, slow, and ugly in some readers.
 * Fonts of one weight are embedded as what they are.
 */
import '@fontsource/fraunces/400.css';
import '@fontsource/fraunces/400-italic.css';
import '@fontsource/fraunces/500.css';
import '@fontsource/fraunces/600.css';
import '@fontsource/inter/400.css';
import '@fontsource/inter/400-italic.css';
import '@fontsource/inter/500.css';
import '@fontsource/inter/600.css';
import '@fontsource/inter/700.css';

export const displayFace = "'Fraunces', Georgia, serif";
export const textFace = "'Inter', 'Segoe UI', sans-serif";
