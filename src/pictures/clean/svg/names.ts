const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Namespaces of XML. */
export const SVG = 'http://www.w3.org/2000/svg';
export const XLINK = 'http://www.w3.org/1999/xlink';
export const XML = 'http://www.w3.org/XML/1998/namespace';
export const HTML = 'http://www.w3.org/1999/xhtml';

/** Elements of a drawing that show something, or say what it shows (SVG 1.1 and 2). */
export const ELEMENTS = words(`
  a animate animateColor animateMotion animateTransform circle clipPath defs desc ellipse feBlend
  feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
  feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge
  feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
  filter g image line linearGradient marker mask mpath path pattern polygon polyline radialGradient
  rect set stop style svg switch symbol text textPath title tspan use view`);

/** Elements that change an attribute of another one. */
export const ANIMATIONS = words('animate animateColor animateMotion animateTransform set');

/** Elements that run code (SVG 1.1, and the draft of 1.2). */
export const SCRIPTS = words('script handler listener');

/** Elements that hold another document. */
export const HOLDERS = words(
  'foreignObject iframe audio video canvas embed object unknown html body div',
);

/** Elements that show a picture by its address. */
export const PICTURES = words('image feImage');

/** Attributes without a prefix that change how a drawing looks or is read, `href` and `style` aside. */
export const ATTRIBUTES = words(`
  accumulate additive alignment-baseline amplitude attributeName attributeType azimuth
  background-color baseFrequency baseline-shift begin bias by calcMode class clip clip-path clip-rule
  clipPathUnits color color-interpolation color-interpolation-filters color-rendering cx cy d
  diffuseConstant direction display divisor dominant-baseline dur dx dy edgeMode elevation
  enable-background end exponent fill fill-opacity fill-rule filter filterRes filterUnits flood-color
  flood-opacity focusable font font-family font-feature-settings font-kerning font-size
  font-size-adjust font-stretch font-style font-variant font-variation-settings font-weight fr from fx
  fy glyph-orientation-horizontal glyph-orientation-vertical gradientTransform gradientUnits height id
  image-rendering in in2 inline-size intercept isolation k k1 k2 k3 k4 kernelMatrix kernelUnitLength
  kerning keyPoints keySplines keyTimes lang lengthAdjust letter-spacing lighting-color limitingConeAngle
  line-height marker marker-end marker-mid marker-start markerHeight markerUnits markerWidth mask
  mask-type maskContentUnits maskUnits max media method min mix-blend-mode mode numOctaves offset
  opacity operator order orient orientation origin overflow paint-order path pathLength
  patternContentUnits patternTransform patternUnits pointer-events points pointsAtX pointsAtY pointsAtZ
  preserveAlpha preserveAspectRatio primitiveUnits r radius refX refY rel repeatCount repeatDur
  requiredExtensions requiredFeatures restart result role rotate rx ry scale seed shape-inside
  shape-margin shape-rendering side slope solid-color solid-opacity spacing specularConstant
  specularExponent spreadMethod startOffset stdDeviation stitchTiles stop-color stop-opacity stroke
  stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity
  stroke-width surfaceScale systemLanguage tabindex tableValues target targetX targetY text-align
  text-anchor text-decoration text-decoration-color text-decoration-line text-decoration-style
  text-indent text-overflow text-rendering text-transform textLength title to transform
  transform-origin type unicode-bidi values vector-effect version viewBox visibility white-space width
  word-spacing writing-mode x x1 x2 xChannelSelector y y1 y2 yChannelSelector z zoomAndPan`);
