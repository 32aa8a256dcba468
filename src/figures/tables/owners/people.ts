import type { Owner } from './owner.js';

/* Who and where: people, and the parts and places that things have. */

export const people: readonly Owner[] = [
  ['users?', '사용자', 'ユーザー', 'usuari', 'пользовател', '用户'],
  ['administrators?|admins?', '관리자', '管理者', 'administrador', 'администратор', '管理员'],
  ['groups?', '그룹', 'グループ', 'grupo', 'групп', '组'],
  ['partners?', '파트너', 'パートナー', 'asociado|socio', 'партнер|партнёр', '合作伙伴'],
  ['customers?', '고객', '顧客|お客様', 'cliente', 'клиент|заказчик', '客户'],
  ['employees?', '직원|사원', '従業員|社員', 'emplead', 'сотрудник|работник', '员工'],
  ['students?', '학생', '学生|生徒', 'estudiante|alumn', 'студент|учащ|учени', '学生'],
  [
    'teachers?|faculty',
    '교사|교원|교직원',
    '教師|教員|教職員',
    'profesor|docente',
    'учител|преподавател',
    '教师|教职员工',
  ],
  ['adults?', '성인|어른', '大人|成人', 'adulto', 'взросл', '成人'],
  ['child(?:ren)?', '어린이|아동|아이|자녀', '子供|子ども', 'niñ|hij', 'дет|ребен', '儿童|孩子'],
  ['members?', '구성원|회원|멤버', 'メンバー|会員', 'miembro', 'член|участник', '成员|会员'],
  ['guests?', '게스트|손님', 'ゲスト', 'invitad', 'гост', '来宾|访客'],
  ['owners?', '소유자', '所有者', 'propietari', 'владел', '所有者'],
];

export const part: readonly Owner[] = [
  ['chapters?', '장(?![가-힣])', '章', 'capítulo', 'глав', '章'],
  ['sections?', '절|섹션', 'セクション|節', 'sección|secciones', 'раздел', '节|部分'],
  ['paragraphs?', '항(?![가-힣])|단락', '段落|項(?!目)', 'párrafo', 'пункт|абзац', '段'],
  ['pages?', '쪽|페이지', 'ページ', 'página', 'страниц', '页'],
  ['steps?', '단계', '手順|ステップ', 'paso', 'шаг', '步骤|步'],
  ['lines?', '줄', '行', 'línea', 'строк', '行'],
  ['tags?', '태그', 'タグ', 'etiqueta', 'тег', '标记|标签'],
  ['characters?', '문자|글자', '文字', 'caracter|carácter', 'символ|знак', '字符'],
];

export const place: readonly Owner[] = [
  ['north\\w*', '북', '北', 'norte|septentrional', 'север', '北'],
  ['south\\w*', '남', '南', 'sur|meridional', 'юг|южн', '南'],
  ['east\\w*', '동부|동쪽|동아', '東', 'oriental|(?:del|zona|región) este', 'восто', '东'],
  ['west\\w*', '서부|서쪽|서유', '西', 'occidental|oeste', 'запад', '西'],
  ['left', '왼', '左', 'izquierd', 'лев', '左'],
  ['right', '오른', '右', 'derech', 'прав', '右'],
  ['top|upper', '위|상단', '上', 'superior|arriba', 'верхн', '顶|上'],
  ['bottom|lower', '아래|하단', '下', 'inferior|abajo', 'нижн', '底|下'],
];
