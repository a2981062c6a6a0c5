import { defineRule, everywhere } from '../../rule.ts';

/** What makes of a number something else than a person's: 受理编号, 订单号. */
const reference = /(?:编号|单号|件号|序号|代码|流水号|批号|型号|查询码|备案号)[：:为是]?\s?$/;

const mobile =
  /(?<![\d.A-Za-z-])1[3-9]\d(?:\d{8}|[ -]\d{4}[ -]\d{4})(?![\d.%A-Za-z]|-\d|[元个件户亩平立升米度次吨千万亿])/g;
const identity = /(?<![\dA-Za-z])[1-9]\d{16}[\dXx](?![\dA-Za-z])/g;
const card = /(?<![\dA-Za-z])62\d{2}(?:\d{12,15}|(?: \d{4}){3}(?: \d{1,3})?)(?![\dA-Za-z])/g;
const plate =
  /(?<=^|[^\p{Script=Han}A-Za-z\d]|[牌号照车辆为是])[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·• ]?(?=[A-Z]*\d)(?=.{0,5}\d{2})[A-HJ-NP-Z\d]{5,6}(?![A-Za-z\d-])/gu;

/** Kinds of data, by the word that the message has for them. */
const kinds = [
  { kind: '@mobile-number', expression: mobile, isMeant: () => true },
  { kind: '@identity-number', expression: identity, isMeant: isIdentity },
  { kind: '@card-number', expression: card, isMeant: isCard },
  { kind: '@plate-number', expression: plate, isMeant: isPlate },
] as const;

export const personalData = defineRule({
  code: 'personal-data',
  severity: 'error',
  waive: 'issue',
  language: 'zh',
  message: { zh: '印出了个人信息（{what}）：“{text}”', en: 'Personal data ({what}): “{text}”' },
  hint: {
    zh: '删去；确需公开的，由主编在 issue.yaml 里写明理由',
    en: 'Take it out; if it has to be public, the chief editor gives the reason in issue.yaml',
  },
  meaning: {
    zh: '公开刊物不得印个人的手机、身份证、银行卡、车牌号码。办公电话、服务热线不在此列。',
    en: 'A published bulletin must not print a person’s mobile, identity, card or plate number. Office telephones and hotlines are no personal data.',
  },
  basis: '个人信息保护法 第二十八条、第二十九条',
  rejected: [
    {
      text: '群众可拨打⟦13800000000⟧咨询。',
      good: '群众可拨打大厅咨询电话。',
    },
    { text: '申请人（身份证号⟦11010519491231002X⟧）的卡号为⟦6222020000000000000⟧的银行卡已注销。' },
    { text: '车牌号为⟦川A12345⟧的车辆已办理通行证。' },
  ],
  accepted: [
    '办公电话为0816-2200119，服务热线为12345、400-810-0000。',
    '受理编号为20230605000123，统一社会信用代码为91510000000000000X。',
    '订单号13800000000已办结，投资13800000000元。',
    '申请人（身份证号110105194912310021）已领取证件。',
    'G70十漫高速公路夜间封闭施工，备案号为京B2-20090059。',
    '大厅地址为天府大道138号，咨询电话028-86110000。',
  ],
  scope: 'passage',
  in: everywhere,
  *check({ text }) {
    if (!/\d{4}/.test(text)) return;
    for (const { kind, expression, isMeant } of kinds) {
      for (const { 0: found, index } of text.matchAll(expression)) {
        const before = text.slice(Math.max(0, index - 30), index);
        if (reference.test(before) || !isMeant(found, before)) continue;
        yield { span: [index, index + found.length], args: { what: kind } };
      }
    }
  },
});

/** GB 11643-1999: a day of birth, and the check digit of ISO 7064 MOD 11-2. */
function isIdentity(number: string): boolean {
  if (!/^(?:[1-6]\d|71|8[1-3]|91)\d{4}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/.test(number))
    return false;
  const weighted = [...number.slice(0, 17)].reduce(
    (sum, digit, at) => sum + Number(digit) * (2 ** (17 - at) % 11),
    0,
  );
  return '10X98765432'[weighted % 11] === number[17]?.toUpperCase();
}

/** A number that passes the Luhn check of ISO/IEC 7812, where cards or accounts are spoken of. */
function isCard(number: string, before: string): boolean {
  if (!/卡|银行|账号|帐号|账户|帐户/.test(before)) return false;
  const digits = [...number.replaceAll(' ', '')].map(Number).reverse();
  const sum = digits.reduce((total, digit, at) => {
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return digits.length >= 16 && digits.length <= 19 && sum % 10 === 0;
}

/** A plate has two letters at most behind the first. */
function isPlate(plateNumber: string): boolean {
  return (plateNumber.slice(2).match(/[A-Z]/g) ?? []).length <= 2;
}
