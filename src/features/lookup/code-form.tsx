import { type FormEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useGuide } from '../../guide/guide-context.ts';
import button from '../../ui/button.module.css';
import { Field } from '../../ui/field.tsx';
import { readCode } from '../../url/codes.ts';
import { routePath } from '../../url/paths.ts';
import styles from '../checks/input-form.module.css';
import { LikelyCodes } from './likely-codes.tsx';

/** A field for the code of a page, as it was heard on the telephone, and the way to that page. */
export function CodeForm() {
  const { codes, language } = useGuide();
  const { t } = useTranslation('ui');
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string>();
  // What is wrong once more is to be heard once more.
  const [times, setTimes] = useState(0);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const id = useId();

  const submit = (event: FormEvent) => {
    event.preventDefault();
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
    <form className={styles.form} onSubmit={submit} noValidate>
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
      <p className={styles.submit}>
        <button className={button.primary} type="submit">
          {t('code.go')}
        </button>
      </p>
      {wrong === undefined ? null : <LikelyCodes typed={wrong} />}
    </form>
  );
}
