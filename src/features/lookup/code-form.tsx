import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Draft } from '../../guide/drafts.ts';
import { useGuide } from '../../guide/guide-context.ts';
import { Field } from '../../ui/form/field.tsx';
import { Form, FormSubmit } from '../../ui/form/form.tsx';
import { readCode } from '../../url/codes.ts';
import { routePath } from '../../url/paths.ts';
import { LikelyCodes } from './likely-codes.tsx';

/** A field for the code of a page, heard on the phone or read on paper. Submitting it opens the page. */
export function CodeForm({ draft: [typed, setTyped] }: { readonly draft: Draft }) {
  const { codes, language } = useGuide();
  const { t } = useTranslation('ui');
  const navigate = useNavigate();
  const targetOf = () => codes.get(readCode(typed) ?? '');
  // Text that was typed earlier is checked without waiting for a submit.
  const [wrong, setWrong] = useState(() => (typed === '' || targetOf() ? undefined : typed.trim()));
  // Re-keys the message, so that a repeat is announced.
  const [times, setTimes] = useState(0);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const id = useId();

  const submit = () => {
    const target = targetOf();
    if (target) {
      navigate(routePath(language, target));
      return;
    }
    setWrong(typed.trim());
    setTimes(times + 1);
    field.current?.focus();
  };
  const clear = () => {
    setTyped('');
    setWrong(undefined);
  };

  return (
    <Form onSubmit={submit}>
      <Field
        ref={field}
        id={id}
        label={t('code.label')}
        hint={t('code.fieldHint')}
        problem={
          wrong === undefined ? null : (
            <span key={times}>{wrong === '' ? t('code.empty') : t('code.unknown', { code: wrong })}</span>
          )
        }
        value={typed}
        onChange={setTyped}
        clear={{ label: t('check.clear'), name: t('code.clear'), onClear: clear }}
        input="code"
      />
      <FormSubmit>{t('code.go')}</FormSubmit>
      <div role="status">{wrong === undefined ? null : <LikelyCodes key={times} typed={wrong} />}</div>
    </Form>
  );
}
