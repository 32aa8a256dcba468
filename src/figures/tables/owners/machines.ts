import type { Owner } from './owner.js';

/* What machines are made of, hold and move. */

export const unit: readonly Owner[] = [
  [
    '(?:per|a|each|every|/) ?(?:user|person|seat)',
    '(?:사용자|1인|인|좌석) ?당|/사용자',
    '(?:ユーザー|1 ?人|シート)(?:あたり|ごと)',
    '(?:por|cada) (?:usuario|persona|puesto)',
    '(?:за|на|с) (?:кажд\\p{L}+ |одно\\p{L}+ )?(?:пользовател|человек|рабоч)',
    '每(?:个|位|名)?(?:用户|人|席位)',
  ],
  [
    '(?:per|a|each|every|/) ?(?:transaction|operation)',
    '(?:거래|트랜잭션|작업|건) ?당',
    '(?:取引|トランザクション|操作|1 ?件|1 ?回)(?:あたり|ごと|につき)',
    '(?:por|cada) (?:transacci|operaci)',
    '(?:за|на) (?:кажд\\p{L}+ |одн\\p{L}+ )?(?:транзакц|операц)',
    '每(?:笔|个|次)?(?:交易|事务|操作)|每笔',
  ],
  [
    '(?:per|a|each|every|/) ?(?:account|tenant|subscription)',
    '(?:계정|테넌트|구독) ?(?:당|별)',
    '(?:アカウント|テナント|サブスクリプション)(?:あたり|ごと|につき)',
    '(?:por|cada) (?:cuenta|inquilino|suscripci)',
    '(?:за|на|для) (?:кажд\\p{L}+ |одн\\p{L}+ )?(?:учетн|клиент|подписк)',
    '每(?:个)?(?:帐户|账户|租户|订阅)',
  ],
  [
    '(?:per|a|each|every|/) ?(?:device|server|node|machine)',
    '(?:디바이스|장치|서버|노드|컴퓨터) ?당',
    '(?:デバイス|サーバー|ノード|マシン)(?:あたり|ごと|につき)',
    '(?:por|cada) (?:dispositivo|servidor|nodo|equipo)',
    '(?:за|на) (?:кажд\\p{L}+ |одн\\p{L}+ )?(?:устройств|сервер|узел|компьютер)',
    '每(?:台|个)?(?:设备|服务器|节点|计算机)|每台',
  ],
  [
    '(?:per|a|each|every|/) ?(?:request|call|message|query)',
    '(?:요청|호출|메시지|쿼리) ?당',
    '(?:要求|リクエスト|呼び出し|メッセージ|クエリ)(?:あたり|ごと|につき)',
    '(?:por|cada) (?:solicitud|llamada|mensaje|consulta)',
    '(?:за|на) (?:кажд\\p{L}+ |одн\\p{L}+ )?(?:запрос|вызов|сообщени)',
    '每(?:个|次|条)?(?:请求|调用|消息|查询)',
  ],
];

export const transfer: readonly Owner[] = [
  ['upload(?:ed|ing)?', '업로드', 'アップロード', 'carga|subida', 'отправк|выгруз|передач', '上传|上行'],
  ['download(?:ed|ing)?', '다운로드', 'ダウンロード', 'descarga', 'загруз|скачив', '下载|下行'],
  ['read', '읽기|읽는', '読み取り|読み込み|読み出し', 'lectura|lee', 'чтени', '读取|读(?!者)'],
  ['writ(?:e|ing)', '쓰기|쓰는', '書き込み', 'escritura|escrib', 'запис', '写入'],
  ['input', '입력', '入力', 'entrada', 'ввод|входн', '输入'],
  ['output', '출력', '出力', 'salida', 'вывод|выходн', '输出'],
  ['import', '가져오기', 'インポート', 'importa', 'импорт', '导入'],
  ['export', '내보내기', 'エクスポート', 'exporta', 'экспорт', '导出'],
];

export const hardware: readonly Owner[] = [
  ['memory|ram', '메모리|ram', 'メモリ|ram', 'memoria|ram', 'памят|озу', '内存|ram'],
  [
    '(?:hard )?dis[ck]s?|drives?',
    '디스크|드라이브',
    'ディスク|ドライブ',
    'disco|unidad',
    'диск',
    '磁盘|硬盘',
  ],
  ['storage', '스토리지|저장소|저장 공간', 'ストレージ|記憶域', 'almacenamiento', 'хранени|хранилищ', '存储'],
  [
    'cores?|processors?|cpus?',
    '코어|프로세서|cpu',
    'コア|プロセッサ|cpu',
    'núcleo|procesador|cpu',
    'ядр|ядер|процессор|цп',
    '核心|内核|处理器|cpu',
  ],
  ['width|wide', '너비|폭', '幅', 'anch', 'ширин', '宽'],
  ['height|high|tall', '높이', '高さ', 'alt[oau]', 'высот', '高度|高'],
  ['length|long', '길이', '長さ', 'larg|longitud', 'длин', '长度|长'],
];

export const thing: readonly Owner[] = [
  ['devices?', '장치|디바이스|기기', 'デバイス|端末', 'dispositivo', 'устройств', '设备'],
  ['servers?', '서버', 'サーバー', 'servidor', 'сервер', '服务器'],
  ['files?', '파일', 'ファイル', 'archivo|fichero', 'файл', '文件(?!夹)'],
  ['folders?', '폴더', 'フォルダー', 'carpeta', 'папк|папок', '文件夹'],
  ['messages?', '메시지', 'メッセージ', 'mensaje', 'сообщени', '消息|邮件'],
  ['requests?', '요청', '要求|リクエスト', 'solicitud|petici', 'запрос', '请求'],
  ['databases?', '데이터베이스', 'データベース', 'bases? de datos', 'баз[ыау]? данных', '数据库'],
  ['accounts?', '계정', 'アカウント', 'cuenta', 'учетн', '帐户|账户'],
  ['licen[sc]es?', '라이선스', 'ライセンス', 'licencia', 'лицензи', '许可证'],
  ['subscriptions?', '구독', 'サブスクリプション', 'suscripci', 'подпис', '订阅'],
  ['tables?', '테이블|표', 'テーブル|表', 'tabla', 'таблиц', '表'],
  ['rows?', '행', '行', 'fila', 'строк', '行'],
  ['columns?', '열', '列', 'columna', 'столбц', '列'],
  ['errors?', '오류', 'エラー', 'error', 'ошиб', '错误'],
  ['warnings?', '경고', '警告', 'advertencia', 'предупрежд', '警告'],
  ['images?', '이미지', '画像|イメージ', 'imagen|imágenes', 'изображени', '图像|图片'],
  ['videos?', '비디오|동영상', 'ビデオ|動画', 'vídeo|video', 'видео', '视频'],
];
