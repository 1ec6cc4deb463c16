import { useState } from 'react';

/**
 * Returns whether an input method is composing text in a field, for example かんこく before it becomes 韓国, and the
 * props that the field or an element around it needs for that.
 */
export function useComposing() {
  const [isComposing, setIsComposing] = useState(false);
  const props = {
    onCompositionStart: () => setIsComposing(true),
    onCompositionEnd: () => setIsComposing(false),
  };
  return [isComposing, props] as const;
}
