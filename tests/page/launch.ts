export { launchChromium as launch } from '../../src/tools/build/launch-chromium.ts';
