/** A link to a place on this page that took the end of its sentence along, "#the-formula).", or was encoded once more: goes to the place that is meant. */
function placeMeant(hash: string): string | undefined {
  try {
    return /^[\w-]+/.exec(decodeURIComponent(decodeURIComponent(hash.slice(1))).replace(/\s/g, ''))?.[0];
  } catch {
    return undefined;
  }
}

const meant = placeMeant(location.hash);
if (meant !== undefined && `#${meant}` !== location.hash && document.getElementById(meant))
  location.replace(`#${meant}`);

export {};
