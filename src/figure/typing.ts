const typesText = 'input:not([type=range], [type=radio], [type=checkbox]), textarea, select, [contenteditable]';

/** Whether a key that is pressed here is a letter of a text, and no shortcut. */
export const isTyping = (target: EventTarget | null): boolean => target instanceof Element && target.matches(typesText);
