// Papers that lie ready in this level: certificates, contracts, record books, notices. Opening one is reading it.
import { inLanguage } from '../i18n';
import { usePlaying, useWords } from './play-context';

export function Documents() {
  const { session } = usePlaying();
  const { language } = useWords();
  return (
    <>
      {session.asks.documents.map(({ id, title, paragraphs }) => (
        <details
          key={id}
          class="document"
          onToggle={(event) => {
            if (event.currentTarget.open) session.send({ type: 'read-document', document: id });
          }}
        >
          <summary>{inLanguage(title, language)}</summary>
          {paragraphs.map((text) => (
            <p key={text.en}>{inLanguage(text, language)}</p>
          ))}
        </details>
      ))}
    </>
  );
}
