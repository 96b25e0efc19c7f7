const NAMES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for HTML and XML. */
export const escape = (text) => String(text).replace(/[&<>"]/g, (sign) => NAMES[sign]);
