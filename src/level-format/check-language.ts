// A text is in the language under whose name it stands: what was copied and never translated is found here.
import { both, type Complaints, type FilePath } from './complaints';

const han = /\p{Script=Han}/u;
/** A word, as against a code, a unit or a sign of the trade: X25, kN, UPS. */
const word = /(?<![\p{L}\p{N}.-])\p{L}?\p{Ll}{3,}(?![\p{L}\p{N}])/u;
/** What the seed draws may be a number. */
const hole = /\$\{\w+\}/g;

export function checkLanguage(
  text: string,
  language: string,
  path: FilePath,
  complain: Complaints['complain'],
): void {
  const told = text.replace(hole, '');
  if (text.trim() === '')
    complain(path, both('这段文字是空白', 'the text is blank'), both('写上内容', 'write it'));
  else if (language === 'zh-CN' && !han.test(told) && word.test(told))
    complain(path, both('这不是中文', 'this is not Chinese'), both('译成中文', 'translate it into Chinese'));
  else if (language === 'en' && han.test(told))
    complain(
      path,
      both('英文里有汉字', 'there is Chinese in the English'),
      both('译成英文', 'translate it into English'),
    );
}
