/**
 * What everybody tries first: the heads of published lists of leaked passwords, keyboard runs, and what offices are fond of.
 * In small letters; a password that is one of them for half of its length or more is refused.
 */
export const COMMON_PASSWORDS: readonly string[] = `
  1234567890 0123456789 0987654321 9876543210 123456789 12345678 87654321 1234567 123456
  654321 12341234 123123 123321 147258369 159357 112233 11223344 121212 123654
  111111 000000 222222 666666 888888 999999 88888888 5201314 1314520 7758521 520520
  qwertyuiop qwerty qwer1234 1234qwer asdfghjkl asdfgh asdf1234 zxcvbnm zxcvbn poiuyt
  1qaz2wsx 1q2w3e4r q1w2e3r4 qazwsx qweasdzxc zaq12wsx abcdefgh abcdef abcd1234 abc123
  password passw0rd p@ssw0rd p@ssword pa55word letmein welcome iloveyou sunshine dragon
  monkey football princess superman trustno1 changeme default secret master shadow
  admin123 admin@123 admin888 administrator admin root system test1234 guest user1234
  woaini woaini1314 woaizuguo zhongguo beijing shanghai jiedao zhengfu xitong mima
  wang1234 zhang123 huawei lenovo tianxia nihao china a123456 aa123456 abc@123 aaaaaa
`
  .trim()
  .split(/\s+/);
