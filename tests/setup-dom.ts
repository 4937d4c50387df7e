import '@testing-library/jest-dom/vitest';
import { loadWords } from '../src/ui/shared/words/words-of.ts';

await Promise.all([loadWords('en'), loadWords('zh-Hant')]);
