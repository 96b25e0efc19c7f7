type Policy = { createScriptURL(url: string): string };
type Factory = { createPolicy(name: string, rules: Policy): Policy };

const factory = (self as { trustedTypes?: Factory }).trustedTypes;

/** The one policy that the content security policy allows: scripts of this very site. */
const policy: Policy = {
  createScriptURL(url) {
    if (new URL(url, location.href).origin !== location.origin) throw new TypeError(url);
    return url;
  },
};

const trusted = factory?.createPolicy('warta', policy) ?? policy;

/** Address of a worker's script, in the form that Trusted Types demand where they are enforced. */
export const scriptUrl = (url: string): string => trusted.createScriptURL(url);
