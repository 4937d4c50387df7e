/**
 * Why a file could not be fetched: there is none at its address; it is for some alone; its server failed, or answered otherwise
 * than with a file; the page may not ask there (`http:`, or no web address); what came is a web page; nothing came.
 */
export type FetchReason = 'absent' | 'forbidden' | 'server' | 'insecure' | 'web-page' | 'unreachable';
