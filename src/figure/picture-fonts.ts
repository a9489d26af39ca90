/**
 * The site's letters, for a picture that leaves the page: neither a file nor a picture in a picture may fetch anything, so the faces are
 * written into it. They are in the browser's own store already, as the page shows them.
 */
const asked = /url\(\s*(["']?)(.*?)\1\s*\)/;

const named = (list: string): string[] => list.split(',').map((name) => name.trim().replace(/^(["'])(.*)\1$/, '$2'));

async function asData(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} came with status ${answer.status}.`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return `data:font/woff2;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
}

/** A rule of a style sheet, as much of it as is needed. */
export interface FaceRule {
  readonly cssText: string;
  readonly style: { getPropertyValue(name: string): string };
  /** Where its sheet came from, if it does not stand in the page. */
  readonly from: string | null;
}

/** The faces among the rules that these lists of families name, each with its font inside. Rejects where one cannot be fetched. */
export async function facesInside(
  rules: readonly FaceRule[],
  families: Iterable<string>,
  page: string,
): Promise<string> {
  const wanted = new Set([...families].flatMap(named));
  const faces = await Promise.all(
    rules.map(async ({ cssText, style, from }) => {
      const address = asked.exec(cssText)?.[2];
      const [family = ''] = named(style.getPropertyValue('font-family'));
      if (address === undefined || !wanted.has(family)) return '';
      const data = await asData(new URL(address, from ?? page).href);
      // Such a picture is drawn once: what the page says of late fonts would leave them out.
      return cssText.replace(asked, `url("${data}")`).replace(/font-display:\s*\w+;?/, '');
    }),
  );
  return faces.join('');
}

/** The same for what a picture is written in. Where its fonts cannot be had it shows the system's: better than no picture. */
export async function fontsOf(svg: SVGSVGElement): Promise<string> {
  try {
    const rules = [...document.styleSheets].flatMap((sheet) =>
      [...sheet.cssRules].flatMap((rule) =>
        rule instanceof CSSFontFaceRule ? { cssText: rule.cssText, style: rule.style, from: sheet.href } : [],
      ),
    );
    const families = [...svg.querySelectorAll('text, tspan')].map((text) => getComputedStyle(text).fontFamily);
    return await facesInside(rules, families, document.baseURI);
  } catch {
    return '';
  }
}
