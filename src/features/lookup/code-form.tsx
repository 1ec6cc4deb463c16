import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useGuide } from '../../guide/guide-context.ts';
import { Field } from '../../ui/form/field.tsx';
import { Form, FormSubmit } from '../../ui/form/form.tsx';
import { readCode } from '../../url/codes.ts';
import { routePath } from '../../url/paths.ts';
import { LikelyCodes } from './likely-codes.tsx';

/** A field for the code of a page, heard on the phone or read on paper. Submitting it opens the page. */
export function CodeForm() {
  const { codes, language } = useGuide();
  const { t } = useTranslation('ui');
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string>();
  // Re-keys the message, so that a repeat is announced.
  const [times, setTimes] = useState(0);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const id = useId();

  const submit = () => {
    const target = codes.get(readCode(typed) ?? '');
    if (target) {
      navigate(routePath(language, target));
      return;
    }
    setWrong(typed.trim());
    setTimes(times + 1);
    field.current?.focus();
  };

  return (
    <Form onSubmit={submit}>
      <Field
        ref={field}
        id={id}
        label={t('code.title')}
        hint={t('code.fieldHint')}
        problem={
          wrong === undefined ? null : (
            <span key={times}>{wrong === '' ? t('code.empty') : t('code.unknown', { code: wrong })}</span>
          )
        }
        value={typed}
        onChange={setTyped}
        input="code"
      />
      <FormSubmit>{t('code.go')}</FormSubmit>
      {wrong === undefined ? null : <LikelyCodes typed={wrong} />}
    </Form>
  );
}
