import type { Owner } from './owner.js';

/* How and when things are. */

export const state: readonly Owner[] = [
  ['new', '신규|새', '新規|新し', 'nuev', 'нов', '新'],
  ['existing', '기존', '既存', 'existente', 'существующ', '现有'],
  [
    'old(?:er)?|previous',
    '이전|구형',
    '古い|旧|以前',
    'antigu|anterior',
    'стар|прежн|предыдущ',
    '旧|以前|先前',
  ],
  ['internal', '내부', '内部', 'intern', 'внутренн', '内部'],
  ['external', '외부', '外部', 'extern', 'внешн', '外部'],
  ['public', '공용|퍼블릭|공개', 'パブリック|公開', 'públic', 'общедоступн|публичн', '公共|公开|公有'],
  ['private', '프라이빗|비공개|개인', 'プライベート|非公開', 'privad', 'частн|закрыт', '私有|专用'],
  ['primary', '주(?= )|기본', 'プライマリ|主', 'principal|primari', 'основн|первичн', '主要|主'],
  ['secondary', '보조', 'セカンダリ|二次', 'secundari', 'вторичн|дополнительн', '次要|辅助'],
  ['succe(?:ss|ed|eded)\\w*', '성공', '成功', 'éxito|correct', 'успе', '成功'],
  ['fail\\w*', '실패', '失敗', 'fall|error', 'неудач|сбо|неуспеш', '失败'],
  ['developed', '선진', '先進', 'desarrollad', 'развит', '发达'],
  [
    'developing|emerging',
    '개발도상|신흥',
    '発展途上|新興',
    'en desarrollo|emergent',
    'развивающ',
    '发展中|新兴',
  ],
  ['first', '첫|처음', '最初|1 ?番目|第 ?1', 'primer', 'перв', '第一|首'],
  ['second', '두 번째', '2 ?番目|第 ?2', 'segund', 'втор', '第二'],
  ['third', '세 번째', '3 ?番目|第 ?3', 'tercer', 'трет', '第三'],
  ['last|final', '마지막|최종', '最後|最終', 'últim|final', 'последн', '最后'],
];

export const time: readonly Owner[] = [
  ['before|earlier|until', '이전|전에|까지', '前|まで', 'antes|hasta', 'до|раньше', '之前|以前'],
  [
    'after|later|since',
    '이후|후에|나중|부터',
    '以降|後|から',
    'después|más adelante|más tarde|posterior|desde',
    'после|позже|позднее',
    '之后|以后',
  ],
];

export const weekday: readonly Owner[] = [
  ['mondays?', '월요일', '月曜', 'lunes', 'понедельник', '星期一|周一'],
  ['tuesdays?', '화요일', '火曜', 'martes', 'вторник', '星期二|周二'],
  ['wednesdays?', '수요일', '水曜', 'miércoles', 'сред[уеы]', '星期三|周三'],
  ['thursdays?', '목요일', '木曜', 'jueves', 'четверг', '星期四|周四'],
  ['fridays?', '금요일', '金曜', 'viernes', 'пятниц', '星期五|周五'],
  ['saturdays?', '토요일', '土曜', 'sábado', 'суббот', '星期六|周六'],
  ['sundays?', '일요일', '日曜', 'domingo', 'воскресень', '星期日|星期天|周日'],
  ['weekdays?', '평일', '平日', '(?:días )?laborable|entre semana', 'будн', '工作日|平日'],
  ['weekends?', '주말', '週末', 'fin(?:es)? de semana', 'выходн', '周末'],
];
