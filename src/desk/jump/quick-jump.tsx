import { useCombobox } from 'downshift';
import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { type Found, lookUp } from '../../features/lookup/look-up.ts';
import { useLookupSources } from '../../features/lookup/use-lookup-sources.ts';
import { type GuideTarget, useGuide } from '../../guide/guide-context.ts';
import { useTitleOf } from '../../guide/page-titles.ts';
import { placeWithoutTrail } from '../../guide/use-place-from.ts';
import type { ValidStepId } from '../../guide/valid-step-id.ts';
import { keepFocus } from '../../ui/dom/keep-focus.ts';
import { TextInput } from '../../ui/form/field.tsx';
import { useComposing } from '../../ui/form/use-composing.ts';
import { routePath } from '../../url/paths.ts';
import { withChanges } from '../call/call.ts';
import { callState, setCall, updateJumpText, updateNotes, useCallState } from '../call/call-store.ts';
import { useDesk } from '../context/desk-context.ts';
import { KeyHint } from '../keyboard/key-hint.tsx';
import { leaveFieldOnEscape } from '../keyboard/leave-field.ts';
import { errorDetails } from './error-details.ts';
import styles from './quick-jump.module.css';

/** The shortcut that focuses the search box. */
const KEY = '/';

/** Returns the page that a jump leads to. */
function targetOf(jump: Found<ValidStepId>): GuideTarget {
  if (jump.by === 'code') return jump.target;
  return { page: 'step', step: jump.by === 'link' ? jump.place.step : jump.step };
}

interface QuickJumpProps {
  /** The names of the correlation id on sign-in pages, in all languages. */
  readonly correlationIdNames: readonly string[];
}

/**
 * A search box for everything that a caller may read out: it lists the matches while staff type, and Enter opens one.
 */
export function QuickJump({ correlationIdNames }: QuickJumpProps) {
  const { tree, language } = useGuide();
  const { t } = useTranslation('desk');
  const { jump: open } = useDesk();
  const navigate = useNavigate();
  const titleOf = useTitleOf();
  const typed = useCallState(({ jumpText }) => jumpText);
  const [isComposing, composition] = useComposing();
  const id = useId();
  const { sources, isLoading } = useLookupSources();
  const { found: jumps, unknownCode } = useMemo(() => lookUp(typed, sources), [typed, sources]);

  const follow = (jump: Found<ValidStepId>, text: string) => {
    const details = errorDetails(text, correlationIdNames);
    if (Object.keys(details).length > 0) updateNotes(details);
    if (jump.by === 'message') {
      const { call } = callState();
      const seenMessages = [...new Set([...call.seenMessages, jump.message])];
      setCall(withChanges(call, Date.now(), { seenMessages }));
    }
    const target = targetOf(jump);
    if (jump.by === 'link') open(jump.place);
    else if ('step' in target) {
      if (jump.by === 'address') updateNotes({ address: text.trim() });
      // The country that was chosen for an earlier number is not that of this one.
      if (jump.by === 'phone') updateNotes({ phone: text.trim(), country: '' });
      open(placeWithoutTrail(target.step));
    } else navigate(routePath(language, target));
  };

  const { isOpen, highlightedIndex, getLabelProps, getInputProps, getMenuProps, getItemProps, reset } =
    useCombobox<Found<ValidStepId>>({
      id,
      inputId: id,
      items: [...jumps],
      inputValue: typed,
      selectedItem: null,
      itemToString: () => '',
      stateReducer: (_, { changes, type: change }) => {
        const { InputChange, InputBlur } = useCombobox.stateChangeTypes;
        if (change === InputChange) return { ...changes, highlightedIndex: 0, isOpen: true };
        // Leaving the box neither selects an item nor clears the text.
        if (change === InputBlur) return { isOpen: false, highlightedIndex: -1 };
        return changes;
      },
    });

  const hasHighlight = isOpen && typed !== '' && jumps[highlightedIndex] !== undefined;
  // Text that is still being composed is not called unknown.
  const hasNone = typed !== '' && jumps.length === 0 && !isComposing && !isLoading;
  const none = unknownCode === undefined ? t('jump.none') : t('jump.unknownCode');
  const counted = typed === '' || jumps.length === 0 ? null : t('jump.found', { count: jumps.length });

  // Not in `onStateChange`: downshift calls it in a passive effect, so a key could arrive before the page has changed.
  const choose = (jump: Found<ValidStepId>) => {
    updateJumpText('');
    reset();
    follow(jump, typed);
  };

  return (
    <search className={styles.jump}>
      <label className={styles.label} htmlFor={id} {...getLabelProps()}>
        <KeyHint press={KEY} /> <span>{t('jump.label')}</span>
      </label>
      <TextInput
        placeholder={t('jump.hint')}
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        data-key={KEY}
        aria-keyshortcuts={KEY}
        {...getInputProps({
          // Without a highlighted option, downshift renders an empty attribute.
          ...(!hasHighlight && { 'aria-activedescendant': undefined }),
          ...composition,
          // Input methods compose Japanese in the field, so the controlled value has to update synchronously.
          onChange: (event) => updateJumpText(event.currentTarget.value),
          // The first Escape clears the text, the second leaves the box.
          onKeyDown: (event) => {
            const { key, currentTarget, nativeEvent } = event;
            const isComposing = nativeEvent.isComposing;
            const jump = isOpen && key === 'Enter' && !isComposing ? jumps[highlightedIndex] : undefined;
            if (isComposing || jump) Object.assign(nativeEvent, { preventDownshiftDefault: true });
            if (jump) choose(jump);
            else if (currentTarget.value === '') leaveFieldOnEscape(event);
            else if (key === 'Escape' && !isComposing) updateJumpText('');
          },
        })}
      />
      <p className="visually-hidden" role="status">
        {hasNone ? none : counted}
      </p>
      <ul
        className={styles.list}
        {...getMenuProps({ 'aria-label': t('jump.label'), tabIndex: -1, onMouseDown: keepFocus })}
      >
        {isOpen && typed !== ''
          ? jumps.map((jump, index) => {
              const target = targetOf(jump);
              const code = 'step' in target ? tree.steps[target.step]?.code : jump.by === 'code' && jump.code;
              return (
                <li
                  key={`${jump.by} ${titleOf(target)} ${code}`}
                  className={styles.item}
                  data-highlighted={index === highlightedIndex || undefined}
                  {...getItemProps({ item: jump, index, onClick: () => choose(jump) })}
                >
                  <span className={styles.by}>{t(`jump.by.${jump.by}`)}</span>
                  <span className={styles.title}>{titleOf(target)}</span>
                  <span className={styles.code} translate="no">
                    {code}
                  </span>
                </li>
              );
            })
          : null}
      </ul>
      {hasNone ? <p className={styles.none}>{none}</p> : null}
    </search>
  );
}
