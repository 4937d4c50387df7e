/**
 * Whether a browser, by what it calls itself, is WebKit on Linux, where to ask `VideoEncoder` for any codec that it knows ends
 * the process of the page at once, from a worker too (WebKitGTK 2.50 with GStreamer 1.22). Safari is not, nor Chromium.
 */
export const encoderEndsPage = (userAgent: string): boolean =>
  /\bLinux\b/.test(userAgent) &&
  /\bAppleWebKit\/.*\bSafari\//.test(userAgent) &&
  !/\b(?:Android|Chrome|Chromium|CriOS|HeadlessChrome)\b/.test(userAgent);
