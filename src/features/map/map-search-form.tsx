import { type RefObject, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldHint, FieldLabel, TextInput } from '../../ui/form/field.tsx';
import { Form, FormButtons } from '../../ui/form/form.tsx';
import { useEarlyText } from '../../ui/form/use-early-text.ts';
import type { MapSearch } from './use-map-search.ts';

interface MapSearchFormProps {
  readonly search: MapSearch;
  readonly field: RefObject<HTMLInputElement | null>;
  /** Goes to the first step that was found. */
  readonly onSubmit: () => void;
}

/** The search of the map. Its hint becomes the number of steps found, which screen readers announce. */
export function MapSearchForm({ search: { typed, type, hits }, field, onSubmit }: MapSearchFormProps) {
  const { t } = useTranslation('map');
  const id = useId();
  useEarlyText(field, typed, type);
  const found = hits?.length === 0 ? t('none') : t('found', { count: hits?.length ?? 0 });
  return (
    <Form onSubmit={onSubmit}>
      <FieldLabel htmlFor={id}>{t('search')}</FieldLabel>
      <FormButtons>
        <TextInput
          ref={field}
          id={id}
          type="search"
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="search"
          aria-describedby={`${id}-said`}
          value={typed}
          onChange={(event) => type(event.target.value)}
        />
      </FormButtons>
      <FieldHint id={`${id}-said`} role="status">
        {hits === undefined ? t('searchHint') : found}
      </FieldHint>
    </Form>
  );
}
