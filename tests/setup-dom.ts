import '@testing-library/jest-dom/vitest';
import { INTERFACE_WORDS } from '../src/locale/interface-words/interface-words.ts';

await Promise.all([INTERFACE_WORDS.load('en'), INTERFACE_WORDS.load('zh-Hant')]);
