#!/usr/bin/env node
/*
 * fadu-verify：独立核验法度（Fadu）的记录证明文件和封存清单。
 *
 * 只有这一个文件，不联网，不装任何依赖；需要 Node.js 18 或更新版本（https://nodejs.org）。
 *
 *   node fadu-verify.mjs 证明文件.json
 *   node fadu-verify.mjs 证明文件.json --key 本机关公布的公钥 --seals 另行保存的封存清单.json
 *   node fadu-verify.mjs 封存清单.json
 *
 * 逐项说明哪些成立；遇到第一处不符即停止，并说明在哪里。退出码：0 通过，1 没有通过，2 用法有误。
 *
 * 核验的内容：每条记录的原文与其哈希一致；各条首尾相连，没有删改、调换、截断；每条都在所属封存的默克尔根（RFC 6962）之下；
 * 封存的内容与其哈希、签名（Ed25519 或者 SM2）一致。给出 --key 的，签名须出自该公钥；给出 --seals 的，封存须与另行保存的相同，
 * 由此发现整体重做的记录。哈希为 SM3（GB/T 32905）或者 SHA-256，正文为 RFC 8785 规范 JSON。
 *
 * 使用前请核对本文件的摘要值与机关公布的一致。本文件由源代码生成：packages/server/src/ledger/offline/fadu-verify.ts
 */
import { createRequire } from "node:module";
import { createHash, createPublicKey, verify } from "node:crypto";
import { readFileSync } from "node:fs";
// \0rolldown/runtime.js
var __commonJSMin = (cb, mod) => () => (
  mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), (cb = null)),
  mod.exports
);
var __require = (() => createRequire(import.meta.url))();
// packages/engine/src/ledger/digest.ts
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));
function hex(bytes) {
  let text = "";
  for (const byte of bytes) text += HEX[byte] ?? "";
  return text;
}
function bytesOfHex(text) {
  if (text.length % 2 !== 0 || /[^0-9a-f]/.test(text))
    throw new TypeError(`not lowercase hexadecimal: ${text.slice(0, 80)}`);
  const bytes = new Uint8Array(text.length / 2);
  for (let i = 0; i < bytes.length; i++) bytes[i] = Number.parseInt(text.slice(2 * i, 2 * i + 2), 16);
  return bytes;
}
const encoder = new TextEncoder();
function digestOf(text, digest) {
  return hex(digest.hash(encoder.encode(text)));
}
// node_modules/@noble/hashes/cryptoNode.js
var require_cryptoNode = __commonJSMin((exports) => {
  Object.defineProperty(exports, "__esModule", { value: true });
  exports.crypto = void 0;
  const nc = __require("node:crypto");
  exports.crypto =
    nc && typeof nc === "object" && "webcrypto" in nc
      ? nc.webcrypto
      : nc && typeof nc === "object" && "randomBytes" in nc
        ? nc
        : void 0;
});
// node_modules/@noble/hashes/utils.js
var require_utils$3 = __commonJSMin((exports) => {
  Object.defineProperty(exports, "__esModule", { value: true });
  exports.wrapXOFConstructorWithOpts =
    exports.wrapConstructorWithOpts =
    exports.wrapConstructor =
    exports.Hash =
    exports.nextTick =
    exports.swap32IfBE =
    exports.byteSwapIfBE =
    exports.swap8IfBE =
    exports.isLE =
      void 0;
  exports.isBytes = isBytes;
  exports.anumber = anumber;
  exports.abytes = abytes;
  exports.ahash = ahash;
  exports.aexists = aexists;
  exports.aoutput = aoutput;
  exports.u8 = u8;
  exports.u32 = u32;
  exports.clean = clean;
  exports.createView = createView;
  exports.rotr = rotr;
  exports.rotl = rotl;
  exports.byteSwap = byteSwap;
  exports.byteSwap32 = byteSwap32;
  exports.bytesToHex = bytesToHex;
  exports.hexToBytes = hexToBytes;
  exports.asyncLoop = asyncLoop;
  exports.utf8ToBytes = utf8ToBytes;
  exports.bytesToUtf8 = bytesToUtf8;
  exports.toBytes = toBytes;
  exports.kdfInputToBytes = kdfInputToBytes;
  exports.concatBytes = concatBytes;
  exports.checkOpts = checkOpts;
  exports.createHasher = createHasher;
  exports.createOptHasher = createOptHasher;
  exports.createXOFer = createXOFer;
  exports.randomBytes = randomBytes;
  const crypto_1 = require_cryptoNode();
  function isBytes(a) {
    return a instanceof Uint8Array || (ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array");
  }
  function anumber(n) {
    if (!Number.isSafeInteger(n) || n < 0) throw new Error("positive integer expected, got " + n);
  }
  function abytes(b, ...lengths) {
    if (!isBytes(b)) throw new Error("Uint8Array expected");
    if (lengths.length > 0 && !lengths.includes(b.length))
      throw new Error("Uint8Array expected of length " + lengths + ", got length=" + b.length);
  }
  function ahash(h) {
    if (typeof h !== "function" || typeof h.create !== "function")
      throw new Error("Hash should be wrapped by utils.createHasher");
    anumber(h.outputLen);
    anumber(h.blockLen);
  }
  function aexists(instance, checkFinished = true) {
    if (instance.destroyed) throw new Error("Hash instance has been destroyed");
    if (checkFinished && instance.finished) throw new Error("Hash#digest() has already been called");
  }
  function aoutput(out, instance) {
    abytes(out);
    const min = instance.outputLen;
    if (out.length < min) throw new Error("digestInto() expects output buffer of length at least " + min);
  }
  function u8(arr) {
    return new Uint8Array(arr.buffer, arr.byteOffset, arr.byteLength);
  }
  function u32(arr) {
    return new Uint32Array(arr.buffer, arr.byteOffset, Math.floor(arr.byteLength / 4));
  }
  function clean(...arrays) {
    for (let i = 0; i < arrays.length; i++) arrays[i].fill(0);
  }
  function createView(arr) {
    return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
  }
  function rotr(word, shift) {
    return (word << (32 - shift)) | (word >>> shift);
  }
  function rotl(word, shift) {
    return (word << shift) | ((word >>> (32 - shift)) >>> 0);
  }
  exports.isLE = (() => new Uint8Array(new Uint32Array([287454020]).buffer)[0] === 68)();
  function byteSwap(word) {
    return ((word << 24) & 4278190080) | ((word << 8) & 16711680) | ((word >>> 8) & 65280) | ((word >>> 24) & 255);
  }
  exports.swap8IfBE = exports.isLE ? (n) => n : (n) => byteSwap(n);
  exports.byteSwapIfBE = exports.swap8IfBE;
  function byteSwap32(arr) {
    for (let i = 0; i < arr.length; i++) arr[i] = byteSwap(arr[i]);
    return arr;
  }
  exports.swap32IfBE = exports.isLE ? (u) => u : byteSwap32;
  const hasHexBuiltin = (() =>
    typeof Uint8Array.from([]).toHex === "function" && typeof Uint8Array.fromHex === "function")();
  const hexes = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
  function bytesToHex(bytes) {
    abytes(bytes);
    if (hasHexBuiltin) return bytes.toHex();
    let hex = "";
    for (let i = 0; i < bytes.length; i++) hex += hexes[bytes[i]];
    return hex;
  }
  const asciis = {
    _0: 48,
    _9: 57,
    A: 65,
    F: 70,
    a: 97,
    f: 102,
  };
  function asciiToBase16(ch) {
    if (ch >= asciis._0 && ch <= asciis._9) return ch - asciis._0;
    if (ch >= asciis.A && ch <= asciis.F) return ch - (asciis.A - 10);
    if (ch >= asciis.a && ch <= asciis.f) return ch - (asciis.a - 10);
  }
  function hexToBytes(hex) {
    if (typeof hex !== "string") throw new Error("hex string expected, got " + typeof hex);
    if (hasHexBuiltin) return Uint8Array.fromHex(hex);
    const hl = hex.length;
    const al = hl / 2;
    if (hl % 2) throw new Error("hex string expected, got unpadded hex of length " + hl);
    const array = new Uint8Array(al);
    for (let ai = 0, hi = 0; ai < al; ai++, hi += 2) {
      const n1 = asciiToBase16(hex.charCodeAt(hi));
      const n2 = asciiToBase16(hex.charCodeAt(hi + 1));
      if (n1 === void 0 || n2 === void 0) {
        const char = hex[hi] + hex[hi + 1];
        throw new Error('hex string expected, got non-hex character "' + char + '" at index ' + hi);
      }
      array[ai] = n1 * 16 + n2;
    }
    return array;
  }
  const nextTick = async () => {};
  exports.nextTick = nextTick;
  async function asyncLoop(iters, tick, cb) {
    let ts = Date.now();
    for (let i = 0; i < iters; i++) {
      cb(i);
      const diff = Date.now() - ts;
      if (diff >= 0 && diff < tick) continue;
      await (0, exports.nextTick)();
      ts += diff;
    }
  }
  function utf8ToBytes(str) {
    if (typeof str !== "string") throw new Error("string expected");
    return new Uint8Array(new TextEncoder().encode(str));
  }
  function bytesToUtf8(bytes) {
    return new TextDecoder().decode(bytes);
  }
  function toBytes(data) {
    if (typeof data === "string") data = utf8ToBytes(data);
    abytes(data);
    return data;
  }
  function kdfInputToBytes(data) {
    if (typeof data === "string") data = utf8ToBytes(data);
    abytes(data);
    return data;
  }
  function concatBytes(...arrays) {
    let sum = 0;
    for (let i = 0; i < arrays.length; i++) {
      const a = arrays[i];
      abytes(a);
      sum += a.length;
    }
    const res = new Uint8Array(sum);
    for (let i = 0, pad = 0; i < arrays.length; i++) {
      const a = arrays[i];
      res.set(a, pad);
      pad += a.length;
    }
    return res;
  }
  function checkOpts(defaults, opts) {
    if (opts !== void 0 && {}.toString.call(opts) !== "[object Object]")
      throw new Error("options should be object or undefined");
    return Object.assign(defaults, opts);
  }
  var Hash = class {};
  exports.Hash = Hash;
  function createHasher(hashCons) {
    const hashC = (msg) => hashCons().update(toBytes(msg)).digest();
    const tmp = hashCons();
    hashC.outputLen = tmp.outputLen;
    hashC.blockLen = tmp.blockLen;
    hashC.create = () => hashCons();
    return hashC;
  }
  function createOptHasher(hashCons) {
    const hashC = (msg, opts) => hashCons(opts).update(toBytes(msg)).digest();
    const tmp = hashCons({});
    hashC.outputLen = tmp.outputLen;
    hashC.blockLen = tmp.blockLen;
    hashC.create = (opts) => hashCons(opts);
    return hashC;
  }
  function createXOFer(hashCons) {
    const hashC = (msg, opts) => hashCons(opts).update(toBytes(msg)).digest();
    const tmp = hashCons({});
    hashC.outputLen = tmp.outputLen;
    hashC.blockLen = tmp.blockLen;
    hashC.create = (opts) => hashCons(opts);
    return hashC;
  }
  exports.wrapConstructor = createHasher;
  exports.wrapConstructorWithOpts = createOptHasher;
  exports.wrapXOFConstructorWithOpts = createXOFer;
  function randomBytes(bytesLength = 32) {
    if (crypto_1.crypto && typeof crypto_1.crypto.getRandomValues === "function")
      return crypto_1.crypto.getRandomValues(new Uint8Array(bytesLength));
    if (crypto_1.crypto && typeof crypto_1.crypto.randomBytes === "function")
      return Uint8Array.from(crypto_1.crypto.randomBytes(bytesLength));
    throw new Error("crypto.getRandomValues must be defined");
  }
});
// node_modules/@noble/curves/utils.js
var require_utils$2 = __commonJSMin((exports) => {
  Object.defineProperty(exports, "__esModule", { value: true });
  exports.notImplemented =
    exports.bitMask =
    exports.utf8ToBytes =
    exports.randomBytes =
    exports.isBytes =
    exports.hexToBytes =
    exports.concatBytes =
    exports.bytesToUtf8 =
    exports.bytesToHex =
    exports.anumber =
    exports.abytes =
      void 0;
  exports.abool = abool;
  exports._abool2 = _abool2;
  exports._abytes2 = _abytes2;
  exports.numberToHexUnpadded = numberToHexUnpadded;
  exports.hexToNumber = hexToNumber;
  exports.bytesToNumberBE = bytesToNumberBE;
  exports.bytesToNumberLE = bytesToNumberLE;
  exports.numberToBytesBE = numberToBytesBE;
  exports.numberToBytesLE = numberToBytesLE;
  exports.numberToVarBytesBE = numberToVarBytesBE;
  exports.ensureBytes = ensureBytes;
  exports.equalBytes = equalBytes;
  exports.copyBytes = copyBytes;
  exports.asciiToBytes = asciiToBytes;
  exports.inRange = inRange;
  exports.aInRange = aInRange;
  exports.bitLen = bitLen;
  exports.bitGet = bitGet;
  exports.bitSet = bitSet;
  exports.createHmacDrbg = createHmacDrbg;
  exports.validateObject = validateObject;
  exports.isHash = isHash;
  exports._validateObject = _validateObject;
  exports.memoized = memoized;
  const utils_js_1 = require_utils$3();
  var utils_js_2 = require_utils$3();
  Object.defineProperty(exports, "abytes", {
    enumerable: true,
    get: function () {
      return utils_js_2.abytes;
    },
  });
  Object.defineProperty(exports, "anumber", {
    enumerable: true,
    get: function () {
      return utils_js_2.anumber;
    },
  });
  Object.defineProperty(exports, "bytesToHex", {
    enumerable: true,
    get: function () {
      return utils_js_2.bytesToHex;
    },
  });
  Object.defineProperty(exports, "bytesToUtf8", {
    enumerable: true,
    get: function () {
      return utils_js_2.bytesToUtf8;
    },
  });
  Object.defineProperty(exports, "concatBytes", {
    enumerable: true,
    get: function () {
      return utils_js_2.concatBytes;
    },
  });
  Object.defineProperty(exports, "hexToBytes", {
    enumerable: true,
    get: function () {
      return utils_js_2.hexToBytes;
    },
  });
  Object.defineProperty(exports, "isBytes", {
    enumerable: true,
    get: function () {
      return utils_js_2.isBytes;
    },
  });
  Object.defineProperty(exports, "randomBytes", {
    enumerable: true,
    get: function () {
      return utils_js_2.randomBytes;
    },
  });
  Object.defineProperty(exports, "utf8ToBytes", {
    enumerable: true,
    get: function () {
      return utils_js_2.utf8ToBytes;
    },
  });
  const _0n = BigInt(0);
  const _1n = BigInt(1);
  function abool(title, value) {
    if (typeof value !== "boolean") throw new Error(title + " boolean expected, got " + value);
  }
  function _abool2(value, title = "") {
    if (typeof value !== "boolean") {
      const prefix = title && `"${title}"`;
      throw new Error(prefix + "expected boolean, got type=" + typeof value);
    }
    return value;
  }
  function _abytes2(value, length, title = "") {
    const bytes = (0, utils_js_1.isBytes)(value);
    const len = value?.length;
    const needsLen = length !== void 0;
    if (!bytes || (needsLen && len !== length)) {
      const prefix = title && `"${title}" `;
      const ofLen = needsLen ? ` of length ${length}` : "";
      const got = bytes ? `length=${len}` : `type=${typeof value}`;
      throw new Error(prefix + "expected Uint8Array" + ofLen + ", got " + got);
    }
    return value;
  }
  function numberToHexUnpadded(num) {
    const hex = num.toString(16);
    return hex.length & 1 ? "0" + hex : hex;
  }
  function hexToNumber(hex) {
    if (typeof hex !== "string") throw new Error("hex string expected, got " + typeof hex);
    return hex === "" ? _0n : BigInt("0x" + hex);
  }
  function bytesToNumberBE(bytes) {
    return hexToNumber((0, utils_js_1.bytesToHex)(bytes));
  }
  function bytesToNumberLE(bytes) {
    (0, utils_js_1.abytes)(bytes);
    return hexToNumber((0, utils_js_1.bytesToHex)(Uint8Array.from(bytes).reverse()));
  }
  function numberToBytesBE(n, len) {
    return (0, utils_js_1.hexToBytes)(n.toString(16).padStart(len * 2, "0"));
  }
  function numberToBytesLE(n, len) {
    return numberToBytesBE(n, len).reverse();
  }
  function numberToVarBytesBE(n) {
    return (0, utils_js_1.hexToBytes)(numberToHexUnpadded(n));
  }
  function ensureBytes(title, hex, expectedLength) {
    let res;
    if (typeof hex === "string")
      try {
        res = (0, utils_js_1.hexToBytes)(hex);
      } catch (e) {
        throw new Error(title + " must be hex string or Uint8Array, cause: " + e);
      }
    else if ((0, utils_js_1.isBytes)(hex)) res = Uint8Array.from(hex);
    else throw new Error(title + " must be hex string or Uint8Array");
    const len = res.length;
    if (typeof expectedLength === "number" && len !== expectedLength)
      throw new Error(title + " of length " + expectedLength + " expected, got " + len);
    return res;
  }
  function equalBytes(a, b) {
    if (a.length !== b.length) return false;
    let diff = 0;
    for (let i = 0; i < a.length; i++) diff |= a[i] ^ b[i];
    return diff === 0;
  }
  function copyBytes(bytes) {
    return Uint8Array.from(bytes);
  }
  function asciiToBytes(ascii) {
    return Uint8Array.from(ascii, (c, i) => {
      const charCode = c.charCodeAt(0);
      if (c.length !== 1 || charCode > 127)
        throw new Error(`string contains non-ASCII character "${ascii[i]}" with code ${charCode} at position ${i}`);
      return charCode;
    });
  }
  const isPosBig = (n) => typeof n === "bigint" && _0n <= n;
  function inRange(n, min, max) {
    return isPosBig(n) && isPosBig(min) && isPosBig(max) && min <= n && n < max;
  }
  function aInRange(title, n, min, max) {
    if (!inRange(n, min, max))
      throw new Error("expected valid " + title + ": " + min + " <= n < " + max + ", got " + n);
  }
  function bitLen(n) {
    let len = 0;
    for (; n > _0n; n >>= _1n, len += 1);
    return len;
  }
  function bitGet(n, pos) {
    return (n >> BigInt(pos)) & _1n;
  }
  function bitSet(n, pos, value) {
    return n | ((value ? _1n : _0n) << BigInt(pos));
  }
  const bitMask = (n) => (_1n << BigInt(n)) - _1n;
  exports.bitMask = bitMask;
  function createHmacDrbg(hashLen, qByteLen, hmacFn) {
    if (typeof hashLen !== "number" || hashLen < 2) throw new Error("hashLen must be a number");
    if (typeof qByteLen !== "number" || qByteLen < 2) throw new Error("qByteLen must be a number");
    if (typeof hmacFn !== "function") throw new Error("hmacFn must be a function");
    const u8n = (len) => new Uint8Array(len);
    const u8of = (byte) => Uint8Array.of(byte);
    let v = u8n(hashLen);
    let k = u8n(hashLen);
    let i = 0;
    const reset = () => {
      v.fill(1);
      k.fill(0);
      i = 0;
    };
    const h = (...b) => hmacFn(k, v, ...b);
    const reseed = (seed = u8n(0)) => {
      k = h(u8of(0), seed);
      v = h();
      if (seed.length === 0) return;
      k = h(u8of(1), seed);
      v = h();
    };
    const gen = () => {
      if (i++ >= 1e3) throw new Error("drbg: tried 1000 values");
      let len = 0;
      const out = [];
      while (len < qByteLen) {
        v = h();
        const sl = v.slice();
        out.push(sl);
        len += v.length;
      }
      return (0, utils_js_1.concatBytes)(...out);
    };
    const genUntil = (seed, pred) => {
      reset();
      reseed(seed);
      let res = void 0;
      while (!(res = pred(gen()))) reseed();
      reset();
      return res;
    };
    return genUntil;
  }
  const validatorFns = {
    bigint: (val) => typeof val === "bigint",
    function: (val) => typeof val === "function",
    boolean: (val) => typeof val === "boolean",
    string: (val) => typeof val === "string",
    stringOrUint8Array: (val) => typeof val === "string" || (0, utils_js_1.isBytes)(val),
    isSafeInteger: (val) => Number.isSafeInteger(val),
    array: (val) => Array.isArray(val),
    field: (val, object) => object.Fp.isValid(val),
    hash: (val) => typeof val === "function" && Number.isSafeInteger(val.outputLen),
  };
  function validateObject(object, validators, optValidators = {}) {
    const checkField = (fieldName, type, isOptional) => {
      const checkVal = validatorFns[type];
      if (typeof checkVal !== "function") throw new Error("invalid validator function");
      const val = object[fieldName];
      if (isOptional && val === void 0) return;
      if (!checkVal(val, object))
        throw new Error("param " + String(fieldName) + " is invalid. Expected " + type + ", got " + val);
    };
    for (const [fieldName, type] of Object.entries(validators)) checkField(fieldName, type, false);
    for (const [fieldName, type] of Object.entries(optValidators)) checkField(fieldName, type, true);
    return object;
  }
  function isHash(val) {
    return typeof val === "function" && Number.isSafeInteger(val.outputLen);
  }
  function _validateObject(object, fields, optFields = {}) {
    if (!object || typeof object !== "object") throw new Error("expected valid options object");
    function checkField(fieldName, expectedType, isOpt) {
      const val = object[fieldName];
      if (isOpt && val === void 0) return;
      const current = typeof val;
      if (current !== expectedType || val === null)
        throw new Error(`param "${fieldName}" is invalid: expected ${expectedType}, got ${current}`);
    }
    Object.entries(fields).forEach(([k, v]) => checkField(k, v, false));
    Object.entries(optFields).forEach(([k, v]) => checkField(k, v, true));
  }
  const notImplemented = () => {
    throw new Error("not implemented");
  };
  exports.notImplemented = notImplemented;
  function memoized(fn) {
    const map = new WeakMap();
    return (arg, ...args) => {
      const val = map.get(arg);
      if (val !== void 0) return val;
      const computed = fn(arg, ...args);
      map.set(arg, computed);
      return computed;
    };
  }
});
// node_modules/@noble/curves/abstract/utils.js
var require_utils$1 = __commonJSMin((exports) => {
  Object.defineProperty(exports, "__esModule", { value: true });
  exports.isHash =
    exports.validateObject =
    exports.memoized =
    exports.notImplemented =
    exports.createHmacDrbg =
    exports.bitMask =
    exports.bitSet =
    exports.bitGet =
    exports.bitLen =
    exports.aInRange =
    exports.inRange =
    exports.asciiToBytes =
    exports.copyBytes =
    exports.equalBytes =
    exports.ensureBytes =
    exports.numberToVarBytesBE =
    exports.numberToBytesLE =
    exports.numberToBytesBE =
    exports.bytesToNumberLE =
    exports.bytesToNumberBE =
    exports.hexToNumber =
    exports.numberToHexUnpadded =
    exports.abool =
    exports.utf8ToBytes =
    exports.randomBytes =
    exports.isBytes =
    exports.hexToBytes =
    exports.concatBytes =
    exports.bytesToUtf8 =
    exports.bytesToHex =
    exports.anumber =
    exports.abytes =
      void 0;
  const u = require_utils$2();
  exports.abytes = u.abytes;
  exports.anumber = u.anumber;
  exports.bytesToHex = u.bytesToHex;
  exports.bytesToUtf8 = u.bytesToUtf8;
  exports.concatBytes = u.concatBytes;
  exports.hexToBytes = u.hexToBytes;
  exports.isBytes = u.isBytes;
  exports.randomBytes = u.randomBytes;
  exports.utf8ToBytes = u.utf8ToBytes;
  exports.abool = u.abool;
  exports.numberToHexUnpadded = u.numberToHexUnpadded;
  exports.hexToNumber = u.hexToNumber;
  exports.bytesToNumberBE = u.bytesToNumberBE;
  exports.bytesToNumberLE = u.bytesToNumberLE;
  exports.numberToBytesBE = u.numberToBytesBE;
  exports.numberToBytesLE = u.numberToBytesLE;
  exports.numberToVarBytesBE = u.numberToVarBytesBE;
  exports.ensureBytes = u.ensureBytes;
  exports.equalBytes = u.equalBytes;
  exports.copyBytes = u.copyBytes;
  exports.asciiToBytes = u.asciiToBytes;
  exports.inRange = u.inRange;
  exports.aInRange = u.aInRange;
  exports.bitLen = u.bitLen;
  exports.bitGet = u.bitGet;
  exports.bitSet = u.bitSet;
  exports.bitMask = u.bitMask;
  exports.createHmacDrbg = u.createHmacDrbg;
  exports.notImplemented = u.notImplemented;
  exports.memoized = u.memoized;
  exports.validateObject = u.validateObject;
  exports.isHash = u.isHash;
});
// node_modules/@noble/hashes/hmac.js
var require_hmac = __commonJSMin((exports) => {
  Object.defineProperty(exports, "__esModule", { value: true });
  exports.hmac = exports.HMAC = void 0;
  const utils_ts_1 = require_utils$3();
  var HMAC = class extends utils_ts_1.Hash {
    constructor(hash, _key) {
      super();
      this.finished = false;
      this.destroyed = false;
      (0, utils_ts_1.ahash)(hash);
      const key = (0, utils_ts_1.toBytes)(_key);
      this.iHash = hash.create();
      if (typeof this.iHash.update !== "function")
        throw new Error("Expected instance of class which extends utils.Hash");
      this.blockLen = this.iHash.blockLen;
      this.outputLen = this.iHash.outputLen;
      const blockLen = this.blockLen;
      const pad = new Uint8Array(blockLen);
      pad.set(key.length > blockLen ? hash.create().update(key).digest() : key);
      for (let i = 0; i < pad.length; i++) pad[i] ^= 54;
      this.iHash.update(pad);
      this.oHash = hash.create();
      for (let i = 0; i < pad.length; i++) pad[i] ^= 106;
      this.oHash.update(pad);
      (0, utils_ts_1.clean)(pad);
    }
    update(buf) {
      (0, utils_ts_1.aexists)(this);
      this.iHash.update(buf);
      return this;
    }
    digestInto(out) {
      (0, utils_ts_1.aexists)(this);
      (0, utils_ts_1.abytes)(out, this.outputLen);
      this.finished = true;
      this.iHash.digestInto(out);
      this.oHash.update(out);
      this.oHash.digestInto(out);
      this.destroy();
    }
    digest() {
      const out = new Uint8Array(this.oHash.outputLen);
      this.digestInto(out);
      return out;
    }
    _cloneInto(to) {
      to || (to = Object.create(Object.getPrototypeOf(this), {}));
      const { oHash, iHash, finished, destroyed, blockLen, outputLen } = this;
      to = to;
      to.finished = finished;
      to.destroyed = destroyed;
      to.blockLen = blockLen;
      to.outputLen = outputLen;
      to.oHash = oHash._cloneInto(to.oHash);
      to.iHash = iHash._cloneInto(to.iHash);
      return to;
    }
    clone() {
      return this._cloneInto();
    }
    destroy() {
      this.destroyed = true;
      this.oHash.destroy();
      this.iHash.destroy();
    }
  };
  exports.HMAC = HMAC;
  const hmac = (hash, key, message) => new HMAC(hash, key).update(message).digest();
  exports.hmac = hmac;
  exports.hmac.create = (hash, key) => new HMAC(hash, key);
});
// node_modules/@noble/curves/abstract/modular.js
var require_modular = __commonJSMin((exports) => {
  Object.defineProperty(exports, "__esModule", { value: true });
  exports.isNegativeLE = void 0;
  exports.mod = mod;
  exports.pow = pow;
  exports.pow2 = pow2;
  exports.invert = invert;
  exports.tonelliShanks = tonelliShanks;
  exports.FpSqrt = FpSqrt;
  exports.validateField = validateField;
  exports.FpPow = FpPow;
  exports.FpInvertBatch = FpInvertBatch;
  exports.FpDiv = FpDiv;
  exports.FpLegendre = FpLegendre;
  exports.FpIsSquare = FpIsSquare;
  exports.nLength = nLength;
  exports.Field = Field;
  exports.FpSqrtOdd = FpSqrtOdd;
  exports.FpSqrtEven = FpSqrtEven;
  exports.hashToPrivateScalar = hashToPrivateScalar;
  exports.getFieldBytesLength = getFieldBytesLength;
  exports.getMinHashLength = getMinHashLength;
  exports.mapHashToField = mapHashToField;
  const utils_ts_1 = require_utils$2();
  const _0n = BigInt(0);
  const _1n = BigInt(1);
  const _2n = BigInt(2);
  const _3n = BigInt(3);
  const _4n = BigInt(4);
  const _5n = BigInt(5);
  const _7n = BigInt(7);
  const _8n = BigInt(8);
  const _9n = BigInt(9);
  const _16n = BigInt(16);
  function mod(a, b) {
    const result = a % b;
    return result >= _0n ? result : b + result;
  }
  function pow(num, power, modulo) {
    return FpPow(Field(modulo), num, power);
  }
  function pow2(x, power, modulo) {
    let res = x;
    while (power-- > _0n) {
      res *= res;
      res %= modulo;
    }
    return res;
  }
  function invert(number, modulo) {
    if (number === _0n) throw new Error("invert: expected non-zero number");
    if (modulo <= _0n) throw new Error("invert: expected positive modulus, got " + modulo);
    let a = mod(number, modulo);
    let b = modulo;
    let x = _0n,
      y = _1n,
      u = _1n,
      v = _0n;
    while (a !== _0n) {
      const q = b / a;
      const r = b % a;
      const m = x - u * q;
      const n = y - v * q;
      ((b = a), (a = r), (x = u), (y = v), (u = m), (v = n));
    }
    if (b !== _1n) throw new Error("invert: does not exist");
    return mod(x, modulo);
  }
  function assertIsSquare(Fp, root, n) {
    if (!Fp.eql(Fp.sqr(root), n)) throw new Error("Cannot find square root");
  }
  function sqrt3mod4(Fp, n) {
    const p1div4 = (Fp.ORDER + _1n) / _4n;
    const root = Fp.pow(n, p1div4);
    assertIsSquare(Fp, root, n);
    return root;
  }
  function sqrt5mod8(Fp, n) {
    const p5div8 = (Fp.ORDER - _5n) / _8n;
    const n2 = Fp.mul(n, _2n);
    const v = Fp.pow(n2, p5div8);
    const nv = Fp.mul(n, v);
    const i = Fp.mul(Fp.mul(nv, _2n), v);
    const root = Fp.mul(nv, Fp.sub(i, Fp.ONE));
    assertIsSquare(Fp, root, n);
    return root;
  }
  function sqrt9mod16(P) {
    const Fp_ = Field(P);
    const tn = tonelliShanks(P);
    const c1 = tn(Fp_, Fp_.neg(Fp_.ONE));
    const c2 = tn(Fp_, c1);
    const c3 = tn(Fp_, Fp_.neg(c1));
    const c4 = (P + _7n) / _16n;
    return (Fp, n) => {
      let tv1 = Fp.pow(n, c4);
      let tv2 = Fp.mul(tv1, c1);
      const tv3 = Fp.mul(tv1, c2);
      const tv4 = Fp.mul(tv1, c3);
      const e1 = Fp.eql(Fp.sqr(tv2), n);
      const e2 = Fp.eql(Fp.sqr(tv3), n);
      tv1 = Fp.cmov(tv1, tv2, e1);
      tv2 = Fp.cmov(tv4, tv3, e2);
      const e3 = Fp.eql(Fp.sqr(tv2), n);
      const root = Fp.cmov(tv1, tv2, e3);
      assertIsSquare(Fp, root, n);
      return root;
    };
  }
  function tonelliShanks(P) {
    if (P < _3n) throw new Error("sqrt is not defined for small field");
    let Q = P - _1n;
    let S = 0;
    while (Q % _2n === _0n) {
      Q /= _2n;
      S++;
    }
    let Z = _2n;
    const _Fp = Field(P);
    while (FpLegendre(_Fp, Z) === 1) if (Z++ > 1e3) throw new Error("Cannot find square root: probably non-prime P");
    if (S === 1) return sqrt3mod4;
    let cc = _Fp.pow(Z, Q);
    const Q1div2 = (Q + _1n) / _2n;
    return function tonelliSlow(Fp, n) {
      if (Fp.is0(n)) return n;
      if (FpLegendre(Fp, n) !== 1) throw new Error("Cannot find square root");
      let M = S;
      let c = Fp.mul(Fp.ONE, cc);
      let t = Fp.pow(n, Q);
      let R = Fp.pow(n, Q1div2);
      while (!Fp.eql(t, Fp.ONE)) {
        if (Fp.is0(t)) return Fp.ZERO;
        let i = 1;
        let t_tmp = Fp.sqr(t);
        while (!Fp.eql(t_tmp, Fp.ONE)) {
          i++;
          t_tmp = Fp.sqr(t_tmp);
          if (i === M) throw new Error("Cannot find square root");
        }
        const exponent = _1n << BigInt(M - i - 1);
        const b = Fp.pow(c, exponent);
        M = i;
        c = Fp.sqr(b);
        t = Fp.mul(t, c);
        R = Fp.mul(R, b);
      }
      return R;
    };
  }
  function FpSqrt(P) {
    if (P % _4n === _3n) return sqrt3mod4;
    if (P % _8n === _5n) return sqrt5mod8;
    if (P % _16n === _9n) return sqrt9mod16(P);
    return tonelliShanks(P);
  }
  const isNegativeLE = (num, modulo) => (mod(num, modulo) & _1n) === _1n;
  exports.isNegativeLE = isNegativeLE;
  const FIELD_FIELDS = [
    "create",
    "isValid",
    "is0",
    "neg",
    "inv",
    "sqrt",
    "sqr",
    "eql",
    "add",
    "sub",
    "mul",
    "pow",
    "div",
    "addN",
    "subN",
    "mulN",
    "sqrN",
  ];
  function validateField(field) {
    const opts = FIELD_FIELDS.reduce(
      (map, val) => {
        map[val] = "function";
        return map;
      },
      {
        ORDER: "bigint",
        MASK: "bigint",
        BYTES: "number",
        BITS: "number",
      },
    );
    (0, utils_ts_1._validateObject)(field, opts);
    return field;
  }
  function FpPow(Fp, num, power) {
    if (power < _0n) throw new Error("invalid exponent, negatives unsupported");
    if (power === _0n) return Fp.ONE;
    if (power === _1n) return num;
    let p = Fp.ONE;
    let d = num;
    while (power > _0n) {
      if (power & _1n) p = Fp.mul(p, d);
      d = Fp.sqr(d);
      power >>= _1n;
    }
    return p;
  }
  function FpInvertBatch(Fp, nums, passZero = false) {
    const inverted = new Array(nums.length).fill(passZero ? Fp.ZERO : void 0);
    const multipliedAcc = nums.reduce((acc, num, i) => {
      if (Fp.is0(num)) return acc;
      inverted[i] = acc;
      return Fp.mul(acc, num);
    }, Fp.ONE);
    const invertedAcc = Fp.inv(multipliedAcc);
    nums.reduceRight((acc, num, i) => {
      if (Fp.is0(num)) return acc;
      inverted[i] = Fp.mul(acc, inverted[i]);
      return Fp.mul(acc, num);
    }, invertedAcc);
    return inverted;
  }
  function FpDiv(Fp, lhs, rhs) {
    return Fp.mul(lhs, typeof rhs === "bigint" ? invert(rhs, Fp.ORDER) : Fp.inv(rhs));
  }
  function FpLegendre(Fp, n) {
    const p1mod2 = (Fp.ORDER - _1n) / _2n;
    const powered = Fp.pow(n, p1mod2);
    const yes = Fp.eql(powered, Fp.ONE);
    const zero = Fp.eql(powered, Fp.ZERO);
    const no = Fp.eql(powered, Fp.neg(Fp.ONE));
    if (!yes && !zero && !no) throw new Error("invalid Legendre symbol result");
    return yes ? 1 : zero ? 0 : -1;
  }
  function FpIsSquare(Fp, n) {
    return FpLegendre(Fp, n) === 1;
  }
  function nLength(n, nBitLength) {
    if (nBitLength !== void 0) (0, utils_ts_1.anumber)(nBitLength);
    const _nBitLength = nBitLength !== void 0 ? nBitLength : n.toString(2).length;
    return {
      nBitLength: _nBitLength,
      nByteLength: Math.ceil(_nBitLength / 8),
    };
  }
  function Field(ORDER, bitLenOrOpts, isLE = false, opts = {}) {
    if (ORDER <= _0n) throw new Error("invalid field: expected ORDER > 0, got " + ORDER);
    let _nbitLength = void 0;
    let _sqrt = void 0;
    let modFromBytes = false;
    let allowedLengths = void 0;
    if (typeof bitLenOrOpts === "object" && bitLenOrOpts != null) {
      if (opts.sqrt || isLE) throw new Error("cannot specify opts in two arguments");
      const _opts = bitLenOrOpts;
      if (_opts.BITS) _nbitLength = _opts.BITS;
      if (_opts.sqrt) _sqrt = _opts.sqrt;
      if (typeof _opts.isLE === "boolean") isLE = _opts.isLE;
      if (typeof _opts.modFromBytes === "boolean") modFromBytes = _opts.modFromBytes;
      allowedLengths = _opts.allowedLengths;
    } else {
      if (typeof bitLenOrOpts === "number") _nbitLength = bitLenOrOpts;
      if (opts.sqrt) _sqrt = opts.sqrt;
    }
    const { nBitLength: BITS, nByteLength: BYTES } = nLength(ORDER, _nbitLength);
    if (BYTES > 2048) throw new Error("invalid field: expected ORDER of <= 2048 bytes");
    let sqrtP;
    const f = Object.freeze({
      ORDER,
      isLE,
      BITS,
      BYTES,
      MASK: (0, utils_ts_1.bitMask)(BITS),
      ZERO: _0n,
      ONE: _1n,
      allowedLengths,
      create: (num) => mod(num, ORDER),
      isValid: (num) => {
        if (typeof num !== "bigint") throw new Error("invalid field element: expected bigint, got " + typeof num);
        return _0n <= num && num < ORDER;
      },
      is0: (num) => num === _0n,
      isValidNot0: (num) => !f.is0(num) && f.isValid(num),
      isOdd: (num) => (num & _1n) === _1n,
      neg: (num) => mod(-num, ORDER),
      eql: (lhs, rhs) => lhs === rhs,
      sqr: (num) => mod(num * num, ORDER),
      add: (lhs, rhs) => mod(lhs + rhs, ORDER),
      sub: (lhs, rhs) => mod(lhs - rhs, ORDER),
      mul: (lhs, rhs) => mod(lhs * rhs, ORDER),
      pow: (num, power) => FpPow(f, num, power),
      div: (lhs, rhs) => mod(lhs * invert(rhs, ORDER), ORDER),
      sqrN: (num) => num * num,
      addN: (lhs, rhs) => lhs + rhs,
      subN: (lhs, rhs) => lhs - rhs,
      mulN: (lhs, rhs) => lhs * rhs,
      inv: (num) => invert(num, ORDER),
      sqrt:
        _sqrt ||
        ((n) => {
          if (!sqrtP) sqrtP = FpSqrt(ORDER);
          return sqrtP(f, n);
        }),
      toBytes: (num) =>
        isLE ? (0, utils_ts_1.numberToBytesLE)(num, BYTES) : (0, utils_ts_1.numberToBytesBE)(num, BYTES),
      fromBytes: (bytes, skipValidation = true) => {
        if (allowedLengths) {
          if (!allowedLengths.includes(bytes.length) || bytes.length > BYTES)
            throw new Error("Field.fromBytes: expected " + allowedLengths + " bytes, got " + bytes.length);
          const padded = new Uint8Array(BYTES);
          padded.set(bytes, isLE ? 0 : padded.length - bytes.length);
          bytes = padded;
        }
        if (bytes.length !== BYTES)
          throw new Error("Field.fromBytes: expected " + BYTES + " bytes, got " + bytes.length);
        let scalar = isLE ? (0, utils_ts_1.bytesToNumberLE)(bytes) : (0, utils_ts_1.bytesToNumberBE)(bytes);
        if (modFromBytes) scalar = mod(scalar, ORDER);
        if (!skipValidation) {
          if (!f.isValid(scalar)) throw new Error("invalid field element: outside of range 0..ORDER");
        }
        return scalar;
      },
      invertBatch: (lst) => FpInvertBatch(f, lst),
      cmov: (a, b, c) => (c ? b : a),
    });
    return Object.freeze(f);
  }
  function FpSqrtOdd(Fp, elm) {
    if (!Fp.isOdd) throw new Error("Field doesn't have isOdd");
    const root = Fp.sqrt(elm);
    return Fp.isOdd(root) ? root : Fp.neg(root);
  }
  function FpSqrtEven(Fp, elm) {
    if (!Fp.isOdd) throw new Error("Field doesn't have isOdd");
    const root = Fp.sqrt(elm);
    return Fp.isOdd(root) ? Fp.neg(root) : root;
  }
  function hashToPrivateScalar(hash, groupOrder, isLE = false) {
    hash = (0, utils_ts_1.ensureBytes)("privateHash", hash);
    const hashLen = hash.length;
    const minLen = nLength(groupOrder).nByteLength + 8;
    if (minLen < 24 || hashLen < minLen || hashLen > 1024)
      throw new Error("hashToPrivateScalar: expected " + minLen + "-1024 bytes of input, got " + hashLen);
    return (
      mod(isLE ? (0, utils_ts_1.bytesToNumberLE)(hash) : (0, utils_ts_1.bytesToNumberBE)(hash), groupOrder - _1n) + _1n
    );
  }
  function getFieldBytesLength(fieldOrder) {
    if (typeof fieldOrder !== "bigint") throw new Error("field order must be bigint");
    const bitLength = fieldOrder.toString(2).length;
    return Math.ceil(bitLength / 8);
  }
  function getMinHashLength(fieldOrder) {
    const length = getFieldBytesLength(fieldOrder);
    return length + Math.ceil(length / 2);
  }
  function mapHashToField(key, fieldOrder, isLE = false) {
    const len = key.length;
    const fieldLen = getFieldBytesLength(fieldOrder);
    const minLen = getMinHashLength(fieldOrder);
    if (len < 16 || len < minLen || len > 1024)
      throw new Error("expected " + minLen + "-1024 bytes of input, got " + len);
    const reduced =
      mod(isLE ? (0, utils_ts_1.bytesToNumberLE)(key) : (0, utils_ts_1.bytesToNumberBE)(key), fieldOrder - _1n) + _1n;
    return isLE
      ? (0, utils_ts_1.numberToBytesLE)(reduced, fieldLen)
      : (0, utils_ts_1.numberToBytesBE)(reduced, fieldLen);
  }
});
// node_modules/@noble/curves/abstract/curve.js
var require_curve = __commonJSMin((exports) => {
  Object.defineProperty(exports, "__esModule", { value: true });
  exports.wNAF = void 0;
  exports.negateCt = negateCt;
  exports.normalizeZ = normalizeZ;
  exports.mulEndoUnsafe = mulEndoUnsafe;
  exports.pippenger = pippenger;
  exports.precomputeMSMUnsafe = precomputeMSMUnsafe;
  exports.validateBasic = validateBasic;
  exports._createCurveFields = _createCurveFields;
  const utils_ts_1 = require_utils$2();
  const modular_ts_1 = require_modular();
  const _0n = BigInt(0);
  const _1n = BigInt(1);
  function negateCt(condition, item) {
    const neg = item.negate();
    return condition ? neg : item;
  }
  function normalizeZ(c, points) {
    const invertedZs = (0, modular_ts_1.FpInvertBatch)(
      c.Fp,
      points.map((p) => p.Z),
    );
    return points.map((p, i) => c.fromAffine(p.toAffine(invertedZs[i])));
  }
  function validateW(W, bits) {
    if (!Number.isSafeInteger(W) || W <= 0 || W > bits)
      throw new Error("invalid window size, expected [1.." + bits + "], got W=" + W);
  }
  function calcWOpts(W, scalarBits) {
    validateW(W, scalarBits);
    const windows = Math.ceil(scalarBits / W) + 1;
    const windowSize = 2 ** (W - 1);
    const maxNumber = 2 ** W;
    return {
      windows,
      windowSize,
      mask: (0, utils_ts_1.bitMask)(W),
      maxNumber,
      shiftBy: BigInt(W),
    };
  }
  function calcOffsets(n, window, wOpts) {
    const { windowSize, mask, maxNumber, shiftBy } = wOpts;
    let wbits = Number(n & mask);
    let nextN = n >> shiftBy;
    if (wbits > windowSize) {
      wbits -= maxNumber;
      nextN += _1n;
    }
    const offsetStart = window * windowSize;
    const offset = offsetStart + Math.abs(wbits) - 1;
    const isZero = wbits === 0;
    const isNeg = wbits < 0;
    const isNegF = window % 2 !== 0;
    return {
      nextN,
      offset,
      isZero,
      isNeg,
      isNegF,
      offsetF: offsetStart,
    };
  }
  function validateMSMPoints(points, c) {
    if (!Array.isArray(points)) throw new Error("array expected");
    points.forEach((p, i) => {
      if (!(p instanceof c)) throw new Error("invalid point at index " + i);
    });
  }
  function validateMSMScalars(scalars, field) {
    if (!Array.isArray(scalars)) throw new Error("array of scalars expected");
    scalars.forEach((s, i) => {
      if (!field.isValid(s)) throw new Error("invalid scalar at index " + i);
    });
  }
  const pointPrecomputes = new WeakMap();
  const pointWindowSizes = new WeakMap();
  function getW(P) {
    return pointWindowSizes.get(P) || 1;
  }
  function assert0(n) {
    if (n !== _0n) throw new Error("invalid wNAF");
  }
  var wNAF = class {
    constructor(Point, bits) {
      this.BASE = Point.BASE;
      this.ZERO = Point.ZERO;
      this.Fn = Point.Fn;
      this.bits = bits;
    }
    _unsafeLadder(elm, n, p = this.ZERO) {
      let d = elm;
      while (n > _0n) {
        if (n & _1n) p = p.add(d);
        d = d.double();
        n >>= _1n;
      }
      return p;
    }
    precomputeWindow(point, W) {
      const { windows, windowSize } = calcWOpts(W, this.bits);
      const points = [];
      let p = point;
      let base = p;
      for (let window = 0; window < windows; window++) {
        base = p;
        points.push(base);
        for (let i = 1; i < windowSize; i++) {
          base = base.add(p);
          points.push(base);
        }
        p = base.double();
      }
      return points;
    }
    wNAF(W, precomputes, n) {
      if (!this.Fn.isValid(n)) throw new Error("invalid scalar");
      let p = this.ZERO;
      let f = this.BASE;
      const wo = calcWOpts(W, this.bits);
      for (let window = 0; window < wo.windows; window++) {
        const { nextN, offset, isZero, isNeg, isNegF, offsetF } = calcOffsets(n, window, wo);
        n = nextN;
        if (isZero) f = f.add(negateCt(isNegF, precomputes[offsetF]));
        else p = p.add(negateCt(isNeg, precomputes[offset]));
      }
      assert0(n);
      return {
        p,
        f,
      };
    }
    wNAFUnsafe(W, precomputes, n, acc = this.ZERO) {
      const wo = calcWOpts(W, this.bits);
      for (let window = 0; window < wo.windows; window++) {
        if (n === _0n) break;
        const { nextN, offset, isZero, isNeg } = calcOffsets(n, window, wo);
        n = nextN;
        if (isZero) continue;
        else {
          const item = precomputes[offset];
          acc = acc.add(isNeg ? item.negate() : item);
        }
      }
      assert0(n);
      return acc;
    }
    getPrecomputes(W, point, transform) {
      let comp = pointPrecomputes.get(point);
      if (!comp) {
        comp = this.precomputeWindow(point, W);
        if (W !== 1) {
          if (typeof transform === "function") comp = transform(comp);
          pointPrecomputes.set(point, comp);
        }
      }
      return comp;
    }
    cached(point, scalar, transform) {
      const W = getW(point);
      return this.wNAF(W, this.getPrecomputes(W, point, transform), scalar);
    }
    unsafe(point, scalar, transform, prev) {
      const W = getW(point);
      if (W === 1) return this._unsafeLadder(point, scalar, prev);
      return this.wNAFUnsafe(W, this.getPrecomputes(W, point, transform), scalar, prev);
    }
    createCache(P, W) {
      validateW(W, this.bits);
      pointWindowSizes.set(P, W);
      pointPrecomputes.delete(P);
    }
    hasCache(elm) {
      return getW(elm) !== 1;
    }
  };
  exports.wNAF = wNAF;
  function mulEndoUnsafe(Point, point, k1, k2) {
    let acc = point;
    let p1 = Point.ZERO;
    let p2 = Point.ZERO;
    while (k1 > _0n || k2 > _0n) {
      if (k1 & _1n) p1 = p1.add(acc);
      if (k2 & _1n) p2 = p2.add(acc);
      acc = acc.double();
      k1 >>= _1n;
      k2 >>= _1n;
    }
    return {
      p1,
      p2,
    };
  }
  function pippenger(c, fieldN, points, scalars) {
    validateMSMPoints(points, c);
    validateMSMScalars(scalars, fieldN);
    const plength = points.length;
    const slength = scalars.length;
    if (plength !== slength) throw new Error("arrays of points and scalars must have equal length");
    const zero = c.ZERO;
    const wbits = (0, utils_ts_1.bitLen)(BigInt(plength));
    let windowSize = 1;
    if (wbits > 12) windowSize = wbits - 3;
    else if (wbits > 4) windowSize = wbits - 2;
    else if (wbits > 0) windowSize = 2;
    const MASK = (0, utils_ts_1.bitMask)(windowSize);
    const buckets = new Array(Number(MASK) + 1).fill(zero);
    const lastBits = Math.floor((fieldN.BITS - 1) / windowSize) * windowSize;
    let sum = zero;
    for (let i = lastBits; i >= 0; i -= windowSize) {
      buckets.fill(zero);
      for (let j = 0; j < slength; j++) {
        const scalar = scalars[j];
        const wbits = Number((scalar >> BigInt(i)) & MASK);
        buckets[wbits] = buckets[wbits].add(points[j]);
      }
      let resI = zero;
      for (let j = buckets.length - 1, sumI = zero; j > 0; j--) {
        sumI = sumI.add(buckets[j]);
        resI = resI.add(sumI);
      }
      sum = sum.add(resI);
      if (i !== 0) for (let j = 0; j < windowSize; j++) sum = sum.double();
    }
    return sum;
  }
  function precomputeMSMUnsafe(c, fieldN, points, windowSize) {
    validateW(windowSize, fieldN.BITS);
    validateMSMPoints(points, c);
    const zero = c.ZERO;
    const tableSize = 2 ** windowSize - 1;
    const chunks = Math.ceil(fieldN.BITS / windowSize);
    const MASK = (0, utils_ts_1.bitMask)(windowSize);
    const tables = points.map((p) => {
      const res = [];
      for (let i = 0, acc = p; i < tableSize; i++) {
        res.push(acc);
        acc = acc.add(p);
      }
      return res;
    });
    return (scalars) => {
      validateMSMScalars(scalars, fieldN);
      if (scalars.length > points.length) throw new Error("array of scalars must be smaller than array of points");
      let res = zero;
      for (let i = 0; i < chunks; i++) {
        if (res !== zero) for (let j = 0; j < windowSize; j++) res = res.double();
        const shiftBy = BigInt(chunks * windowSize - (i + 1) * windowSize);
        for (let j = 0; j < scalars.length; j++) {
          const n = scalars[j];
          const curr = Number((n >> shiftBy) & MASK);
          if (!curr) continue;
          res = res.add(tables[j][curr - 1]);
        }
      }
      return res;
    };
  }
  function validateBasic(curve) {
    (0, modular_ts_1.validateField)(curve.Fp);
    (0, utils_ts_1.validateObject)(
      curve,
      {
        n: "bigint",
        h: "bigint",
        Gx: "field",
        Gy: "field",
      },
      {
        nBitLength: "isSafeInteger",
        nByteLength: "isSafeInteger",
      },
    );
    return Object.freeze({
      ...(0, modular_ts_1.nLength)(curve.n, curve.nBitLength),
      ...curve,
      p: curve.Fp.ORDER,
    });
  }
  function createField(order, field, isLE) {
    if (field) {
      if (field.ORDER !== order) throw new Error("Field.ORDER must match order: Fp == p, Fn == n");
      (0, modular_ts_1.validateField)(field);
      return field;
    } else return (0, modular_ts_1.Field)(order, { isLE });
  }
  function _createCurveFields(type, CURVE, curveOpts = {}, FpFnLE) {
    if (FpFnLE === void 0) FpFnLE = type === "edwards";
    if (!CURVE || typeof CURVE !== "object") throw new Error(`expected valid ${type} CURVE object`);
    for (const p of ["p", "n", "h"]) {
      const val = CURVE[p];
      if (!(typeof val === "bigint" && val > _0n)) throw new Error(`CURVE.${p} must be positive bigint`);
    }
    const Fp = createField(CURVE.p, curveOpts.Fp, FpFnLE);
    const Fn = createField(CURVE.n, curveOpts.Fn, FpFnLE);
    const params = ["Gx", "Gy", "a", type === "weierstrass" ? "b" : "d"];
    for (const p of params)
      if (!Fp.isValid(CURVE[p])) throw new Error(`CURVE.${p} must be valid field element of CURVE.Fp`);
    CURVE = Object.freeze(Object.assign({}, CURVE));
    return {
      CURVE,
      Fp,
      Fn,
    };
  }
});
// node_modules/@noble/curves/abstract/weierstrass.js
var require_weierstrass = __commonJSMin((exports) => {
  Object.defineProperty(exports, "__esModule", { value: true });
  exports.DER = exports.DERErr = void 0;
  exports._splitEndoScalar = _splitEndoScalar;
  exports._normFnElement = _normFnElement;
  exports.weierstrassN = weierstrassN;
  exports.SWUFpSqrtRatio = SWUFpSqrtRatio;
  exports.mapToCurveSimpleSWU = mapToCurveSimpleSWU;
  exports.ecdh = ecdh;
  exports.ecdsa = ecdsa;
  exports.weierstrassPoints = weierstrassPoints;
  exports._legacyHelperEquat = _legacyHelperEquat;
  exports.weierstrass = weierstrass;
  const hmac_js_1 = require_hmac();
  const utils_1 = require_utils$3();
  const utils_ts_1 = require_utils$2();
  const curve_ts_1 = require_curve();
  const modular_ts_1 = require_modular();
  const divNearest = (num, den) => (num + (num >= 0 ? den : -den) / _2n) / den;
  function _splitEndoScalar(k, basis, n) {
    const [[a1, b1], [a2, b2]] = basis;
    const c1 = divNearest(b2 * k, n);
    const c2 = divNearest(-b1 * k, n);
    let k1 = k - c1 * a1 - c2 * a2;
    let k2 = -c1 * b1 - c2 * b2;
    const k1neg = k1 < _0n;
    const k2neg = k2 < _0n;
    if (k1neg) k1 = -k1;
    if (k2neg) k2 = -k2;
    const MAX_NUM = (0, utils_ts_1.bitMask)(Math.ceil((0, utils_ts_1.bitLen)(n) / 2)) + _1n;
    if (k1 < _0n || k1 >= MAX_NUM || k2 < _0n || k2 >= MAX_NUM)
      throw new Error("splitScalar (endomorphism): failed, k=" + k);
    return {
      k1neg,
      k1,
      k2neg,
      k2,
    };
  }
  function validateSigFormat(format) {
    if (!["compact", "recovered", "der"].includes(format))
      throw new Error('Signature format must be "compact", "recovered", or "der"');
    return format;
  }
  function validateSigOpts(opts, def) {
    const optsn = {};
    for (let optName of Object.keys(def)) optsn[optName] = opts[optName] === void 0 ? def[optName] : opts[optName];
    (0, utils_ts_1._abool2)(optsn.lowS, "lowS");
    (0, utils_ts_1._abool2)(optsn.prehash, "prehash");
    if (optsn.format !== void 0) validateSigFormat(optsn.format);
    return optsn;
  }
  var DERErr = class extends Error {
    constructor(m = "") {
      super(m);
    }
  };
  exports.DERErr = DERErr;
  exports.DER = {
    Err: DERErr,
    _tlv: {
      encode: (tag, data) => {
        const { Err: E } = exports.DER;
        if (tag < 0 || tag > 256) throw new E("tlv.encode: wrong tag");
        if (data.length & 1) throw new E("tlv.encode: unpadded data");
        const dataLen = data.length / 2;
        const len = (0, utils_ts_1.numberToHexUnpadded)(dataLen);
        if ((len.length / 2) & 128) throw new E("tlv.encode: long form length too big");
        const lenLen = dataLen > 127 ? (0, utils_ts_1.numberToHexUnpadded)((len.length / 2) | 128) : "";
        return (0, utils_ts_1.numberToHexUnpadded)(tag) + lenLen + len + data;
      },
      decode(tag, data) {
        const { Err: E } = exports.DER;
        let pos = 0;
        if (tag < 0 || tag > 256) throw new E("tlv.encode: wrong tag");
        if (data.length < 2 || data[pos++] !== tag) throw new E("tlv.decode: wrong tlv");
        const first = data[pos++];
        const isLong = !!(first & 128);
        let length = 0;
        if (!isLong) length = first;
        else {
          const lenLen = first & 127;
          if (!lenLen) throw new E("tlv.decode(long): indefinite length not supported");
          if (lenLen > 4) throw new E("tlv.decode(long): byte length is too big");
          const lengthBytes = data.subarray(pos, pos + lenLen);
          if (lengthBytes.length !== lenLen) throw new E("tlv.decode: length bytes not complete");
          if (lengthBytes[0] === 0) throw new E("tlv.decode(long): zero leftmost byte");
          for (const b of lengthBytes) length = (length << 8) | b;
          pos += lenLen;
          if (length < 128) throw new E("tlv.decode(long): not minimal encoding");
        }
        const v = data.subarray(pos, pos + length);
        if (v.length !== length) throw new E("tlv.decode: wrong value length");
        return {
          v,
          l: data.subarray(pos + length),
        };
      },
    },
    _int: {
      encode(num) {
        const { Err: E } = exports.DER;
        if (num < _0n) throw new E("integer: negative integers are not allowed");
        let hex = (0, utils_ts_1.numberToHexUnpadded)(num);
        if (Number.parseInt(hex[0], 16) & 8) hex = "00" + hex;
        if (hex.length & 1) throw new E("unexpected DER parsing assertion: unpadded hex");
        return hex;
      },
      decode(data) {
        const { Err: E } = exports.DER;
        if (data[0] & 128) throw new E("invalid signature integer: negative");
        if (data[0] === 0 && !(data[1] & 128)) throw new E("invalid signature integer: unnecessary leading zero");
        return (0, utils_ts_1.bytesToNumberBE)(data);
      },
    },
    toSig(hex) {
      const { Err: E, _int: int, _tlv: tlv } = exports.DER;
      const data = (0, utils_ts_1.ensureBytes)("signature", hex);
      const { v: seqBytes, l: seqLeftBytes } = tlv.decode(48, data);
      if (seqLeftBytes.length) throw new E("invalid signature: left bytes after parsing");
      const { v: rBytes, l: rLeftBytes } = tlv.decode(2, seqBytes);
      const { v: sBytes, l: sLeftBytes } = tlv.decode(2, rLeftBytes);
      if (sLeftBytes.length) throw new E("invalid signature: left bytes after parsing");
      return {
        r: int.decode(rBytes),
        s: int.decode(sBytes),
      };
    },
    hexFromSig(sig) {
      const { _tlv: tlv, _int: int } = exports.DER;
      const seq = tlv.encode(2, int.encode(sig.r)) + tlv.encode(2, int.encode(sig.s));
      return tlv.encode(48, seq);
    },
  };
  const _0n = BigInt(0);
  const _1n = BigInt(1);
  const _2n = BigInt(2);
  const _3n = BigInt(3);
  const _4n = BigInt(4);
  function _normFnElement(Fn, key) {
    const { BYTES: expected } = Fn;
    let num;
    if (typeof key === "bigint") num = key;
    else {
      let bytes = (0, utils_ts_1.ensureBytes)("private key", key);
      try {
        num = Fn.fromBytes(bytes);
      } catch (error) {
        throw new Error(`invalid private key: expected ui8a of size ${expected}, got ${typeof key}`);
      }
    }
    if (!Fn.isValidNot0(num)) throw new Error("invalid private key: out of range [1..N-1]");
    return num;
  }
  function weierstrassN(params, extraOpts = {}) {
    const validated = (0, curve_ts_1._createCurveFields)("weierstrass", params, extraOpts);
    const { Fp, Fn } = validated;
    let CURVE = validated.CURVE;
    const { h: cofactor, n: CURVE_ORDER } = CURVE;
    (0, utils_ts_1._validateObject)(
      extraOpts,
      {},
      {
        allowInfinityPoint: "boolean",
        clearCofactor: "function",
        isTorsionFree: "function",
        fromBytes: "function",
        toBytes: "function",
        endo: "object",
        wrapPrivateKey: "boolean",
      },
    );
    const { endo } = extraOpts;
    if (endo) {
      if (!Fp.is0(CURVE.a) || typeof endo.beta !== "bigint" || !Array.isArray(endo.basises))
        throw new Error('invalid endo: expected "beta": bigint and "basises": array');
    }
    const lengths = getWLengths(Fp, Fn);
    function assertCompressionIsSupported() {
      if (!Fp.isOdd) throw new Error("compression is not supported: Field does not have .isOdd()");
    }
    function pointToBytes(_c, point, isCompressed) {
      const { x, y } = point.toAffine();
      const bx = Fp.toBytes(x);
      (0, utils_ts_1._abool2)(isCompressed, "isCompressed");
      if (isCompressed) {
        assertCompressionIsSupported();
        const hasEvenY = !Fp.isOdd(y);
        return (0, utils_ts_1.concatBytes)(pprefix(hasEvenY), bx);
      } else return (0, utils_ts_1.concatBytes)(Uint8Array.of(4), bx, Fp.toBytes(y));
    }
    function pointFromBytes(bytes) {
      (0, utils_ts_1._abytes2)(bytes, void 0, "Point");
      const { publicKey: comp, publicKeyUncompressed: uncomp } = lengths;
      const length = bytes.length;
      const head = bytes[0];
      const tail = bytes.subarray(1);
      if (length === comp && (head === 2 || head === 3)) {
        const x = Fp.fromBytes(tail);
        if (!Fp.isValid(x)) throw new Error("bad point: is not on curve, wrong x");
        const y2 = weierstrassEquation(x);
        let y;
        try {
          y = Fp.sqrt(y2);
        } catch (sqrtError) {
          const err = sqrtError instanceof Error ? ": " + sqrtError.message : "";
          throw new Error("bad point: is not on curve, sqrt error" + err);
        }
        assertCompressionIsSupported();
        const isYOdd = Fp.isOdd(y);
        if (((head & 1) === 1) !== isYOdd) y = Fp.neg(y);
        return {
          x,
          y,
        };
      } else if (length === uncomp && head === 4) {
        const L = Fp.BYTES;
        const x = Fp.fromBytes(tail.subarray(0, L));
        const y = Fp.fromBytes(tail.subarray(L, L * 2));
        if (!isValidXY(x, y)) throw new Error("bad point: is not on curve");
        return {
          x,
          y,
        };
      } else throw new Error(`bad point: got length ${length}, expected compressed=${comp} or uncompressed=${uncomp}`);
    }
    const encodePoint = extraOpts.toBytes || pointToBytes;
    const decodePoint = extraOpts.fromBytes || pointFromBytes;
    function weierstrassEquation(x) {
      const x2 = Fp.sqr(x);
      const x3 = Fp.mul(x2, x);
      return Fp.add(Fp.add(x3, Fp.mul(x, CURVE.a)), CURVE.b);
    }
    function isValidXY(x, y) {
      const left = Fp.sqr(y);
      const right = weierstrassEquation(x);
      return Fp.eql(left, right);
    }
    if (!isValidXY(CURVE.Gx, CURVE.Gy)) throw new Error("bad curve params: generator point");
    const _4a3 = Fp.mul(Fp.pow(CURVE.a, _3n), _4n);
    const _27b2 = Fp.mul(Fp.sqr(CURVE.b), BigInt(27));
    if (Fp.is0(Fp.add(_4a3, _27b2))) throw new Error("bad curve params: a or b");
    function acoord(title, n, banZero = false) {
      if (!Fp.isValid(n) || (banZero && Fp.is0(n))) throw new Error(`bad point coordinate ${title}`);
      return n;
    }
    function aprjpoint(other) {
      if (!(other instanceof Point)) throw new Error("ProjectivePoint expected");
    }
    function splitEndoScalarN(k) {
      if (!endo || !endo.basises) throw new Error("no endo");
      return _splitEndoScalar(k, endo.basises, Fn.ORDER);
    }
    const toAffineMemo = (0, utils_ts_1.memoized)((p, iz) => {
      const { X, Y, Z } = p;
      if (Fp.eql(Z, Fp.ONE))
        return {
          x: X,
          y: Y,
        };
      const is0 = p.is0();
      if (iz == null) iz = is0 ? Fp.ONE : Fp.inv(Z);
      const x = Fp.mul(X, iz);
      const y = Fp.mul(Y, iz);
      const zz = Fp.mul(Z, iz);
      if (is0)
        return {
          x: Fp.ZERO,
          y: Fp.ZERO,
        };
      if (!Fp.eql(zz, Fp.ONE)) throw new Error("invZ was invalid");
      return {
        x,
        y,
      };
    });
    const assertValidMemo = (0, utils_ts_1.memoized)((p) => {
      if (p.is0()) {
        if (extraOpts.allowInfinityPoint && !Fp.is0(p.Y)) return;
        throw new Error("bad point: ZERO");
      }
      const { x, y } = p.toAffine();
      if (!Fp.isValid(x) || !Fp.isValid(y)) throw new Error("bad point: x or y not field elements");
      if (!isValidXY(x, y)) throw new Error("bad point: equation left != right");
      if (!p.isTorsionFree()) throw new Error("bad point: not in prime-order subgroup");
      return true;
    });
    function finishEndo(endoBeta, k1p, k2p, k1neg, k2neg) {
      k2p = new Point(Fp.mul(k2p.X, endoBeta), k2p.Y, k2p.Z);
      k1p = (0, curve_ts_1.negateCt)(k1neg, k1p);
      k2p = (0, curve_ts_1.negateCt)(k2neg, k2p);
      return k1p.add(k2p);
    }
    class Point {
      constructor(X, Y, Z) {
        this.X = acoord("x", X);
        this.Y = acoord("y", Y, true);
        this.Z = acoord("z", Z);
        Object.freeze(this);
      }
      static CURVE() {
        return CURVE;
      }
      static fromAffine(p) {
        const { x, y } = p || {};
        if (!p || !Fp.isValid(x) || !Fp.isValid(y)) throw new Error("invalid affine point");
        if (p instanceof Point) throw new Error("projective point not allowed");
        if (Fp.is0(x) && Fp.is0(y)) return Point.ZERO;
        return new Point(x, y, Fp.ONE);
      }
      static fromBytes(bytes) {
        const P = Point.fromAffine(decodePoint((0, utils_ts_1._abytes2)(bytes, void 0, "point")));
        P.assertValidity();
        return P;
      }
      static fromHex(hex) {
        return Point.fromBytes((0, utils_ts_1.ensureBytes)("pointHex", hex));
      }
      get x() {
        return this.toAffine().x;
      }
      get y() {
        return this.toAffine().y;
      }
      precompute(windowSize = 8, isLazy = true) {
        wnaf.createCache(this, windowSize);
        if (!isLazy) this.multiply(_3n);
        return this;
      }
      assertValidity() {
        assertValidMemo(this);
      }
      hasEvenY() {
        const { y } = this.toAffine();
        if (!Fp.isOdd) throw new Error("Field doesn't support isOdd");
        return !Fp.isOdd(y);
      }
      equals(other) {
        aprjpoint(other);
        const { X: X1, Y: Y1, Z: Z1 } = this;
        const { X: X2, Y: Y2, Z: Z2 } = other;
        const U1 = Fp.eql(Fp.mul(X1, Z2), Fp.mul(X2, Z1));
        const U2 = Fp.eql(Fp.mul(Y1, Z2), Fp.mul(Y2, Z1));
        return U1 && U2;
      }
      negate() {
        return new Point(this.X, Fp.neg(this.Y), this.Z);
      }
      double() {
        const { a, b } = CURVE;
        const b3 = Fp.mul(b, _3n);
        const { X: X1, Y: Y1, Z: Z1 } = this;
        let X3 = Fp.ZERO,
          Y3 = Fp.ZERO,
          Z3 = Fp.ZERO;
        let t0 = Fp.mul(X1, X1);
        let t1 = Fp.mul(Y1, Y1);
        let t2 = Fp.mul(Z1, Z1);
        let t3 = Fp.mul(X1, Y1);
        t3 = Fp.add(t3, t3);
        Z3 = Fp.mul(X1, Z1);
        Z3 = Fp.add(Z3, Z3);
        X3 = Fp.mul(a, Z3);
        Y3 = Fp.mul(b3, t2);
        Y3 = Fp.add(X3, Y3);
        X3 = Fp.sub(t1, Y3);
        Y3 = Fp.add(t1, Y3);
        Y3 = Fp.mul(X3, Y3);
        X3 = Fp.mul(t3, X3);
        Z3 = Fp.mul(b3, Z3);
        t2 = Fp.mul(a, t2);
        t3 = Fp.sub(t0, t2);
        t3 = Fp.mul(a, t3);
        t3 = Fp.add(t3, Z3);
        Z3 = Fp.add(t0, t0);
        t0 = Fp.add(Z3, t0);
        t0 = Fp.add(t0, t2);
        t0 = Fp.mul(t0, t3);
        Y3 = Fp.add(Y3, t0);
        t2 = Fp.mul(Y1, Z1);
        t2 = Fp.add(t2, t2);
        t0 = Fp.mul(t2, t3);
        X3 = Fp.sub(X3, t0);
        Z3 = Fp.mul(t2, t1);
        Z3 = Fp.add(Z3, Z3);
        Z3 = Fp.add(Z3, Z3);
        return new Point(X3, Y3, Z3);
      }
      add(other) {
        aprjpoint(other);
        const { X: X1, Y: Y1, Z: Z1 } = this;
        const { X: X2, Y: Y2, Z: Z2 } = other;
        let X3 = Fp.ZERO,
          Y3 = Fp.ZERO,
          Z3 = Fp.ZERO;
        const a = CURVE.a;
        const b3 = Fp.mul(CURVE.b, _3n);
        let t0 = Fp.mul(X1, X2);
        let t1 = Fp.mul(Y1, Y2);
        let t2 = Fp.mul(Z1, Z2);
        let t3 = Fp.add(X1, Y1);
        let t4 = Fp.add(X2, Y2);
        t3 = Fp.mul(t3, t4);
        t4 = Fp.add(t0, t1);
        t3 = Fp.sub(t3, t4);
        t4 = Fp.add(X1, Z1);
        let t5 = Fp.add(X2, Z2);
        t4 = Fp.mul(t4, t5);
        t5 = Fp.add(t0, t2);
        t4 = Fp.sub(t4, t5);
        t5 = Fp.add(Y1, Z1);
        X3 = Fp.add(Y2, Z2);
        t5 = Fp.mul(t5, X3);
        X3 = Fp.add(t1, t2);
        t5 = Fp.sub(t5, X3);
        Z3 = Fp.mul(a, t4);
        X3 = Fp.mul(b3, t2);
        Z3 = Fp.add(X3, Z3);
        X3 = Fp.sub(t1, Z3);
        Z3 = Fp.add(t1, Z3);
        Y3 = Fp.mul(X3, Z3);
        t1 = Fp.add(t0, t0);
        t1 = Fp.add(t1, t0);
        t2 = Fp.mul(a, t2);
        t4 = Fp.mul(b3, t4);
        t1 = Fp.add(t1, t2);
        t2 = Fp.sub(t0, t2);
        t2 = Fp.mul(a, t2);
        t4 = Fp.add(t4, t2);
        t0 = Fp.mul(t1, t4);
        Y3 = Fp.add(Y3, t0);
        t0 = Fp.mul(t5, t4);
        X3 = Fp.mul(t3, X3);
        X3 = Fp.sub(X3, t0);
        t0 = Fp.mul(t3, t1);
        Z3 = Fp.mul(t5, Z3);
        Z3 = Fp.add(Z3, t0);
        return new Point(X3, Y3, Z3);
      }
      subtract(other) {
        return this.add(other.negate());
      }
      is0() {
        return this.equals(Point.ZERO);
      }
      multiply(scalar) {
        const { endo } = extraOpts;
        if (!Fn.isValidNot0(scalar)) throw new Error("invalid scalar: out of range");
        let point, fake;
        const mul = (n) => wnaf.cached(this, n, (p) => (0, curve_ts_1.normalizeZ)(Point, p));
        if (endo) {
          const { k1neg, k1, k2neg, k2 } = splitEndoScalarN(scalar);
          const { p: k1p, f: k1f } = mul(k1);
          const { p: k2p, f: k2f } = mul(k2);
          fake = k1f.add(k2f);
          point = finishEndo(endo.beta, k1p, k2p, k1neg, k2neg);
        } else {
          const { p, f } = mul(scalar);
          point = p;
          fake = f;
        }
        return (0, curve_ts_1.normalizeZ)(Point, [point, fake])[0];
      }
      multiplyUnsafe(sc) {
        const { endo } = extraOpts;
        const p = this;
        if (!Fn.isValid(sc)) throw new Error("invalid scalar: out of range");
        if (sc === _0n || p.is0()) return Point.ZERO;
        if (sc === _1n) return p;
        if (wnaf.hasCache(this)) return this.multiply(sc);
        if (endo) {
          const { k1neg, k1, k2neg, k2 } = splitEndoScalarN(sc);
          const { p1, p2 } = (0, curve_ts_1.mulEndoUnsafe)(Point, p, k1, k2);
          return finishEndo(endo.beta, p1, p2, k1neg, k2neg);
        } else return wnaf.unsafe(p, sc);
      }
      multiplyAndAddUnsafe(Q, a, b) {
        const sum = this.multiplyUnsafe(a).add(Q.multiplyUnsafe(b));
        return sum.is0() ? void 0 : sum;
      }
      toAffine(invertedZ) {
        return toAffineMemo(this, invertedZ);
      }
      isTorsionFree() {
        const { isTorsionFree } = extraOpts;
        if (cofactor === _1n) return true;
        if (isTorsionFree) return isTorsionFree(Point, this);
        return wnaf.unsafe(this, CURVE_ORDER).is0();
      }
      clearCofactor() {
        const { clearCofactor } = extraOpts;
        if (cofactor === _1n) return this;
        if (clearCofactor) return clearCofactor(Point, this);
        return this.multiplyUnsafe(cofactor);
      }
      isSmallOrder() {
        return this.multiplyUnsafe(cofactor).is0();
      }
      toBytes(isCompressed = true) {
        (0, utils_ts_1._abool2)(isCompressed, "isCompressed");
        this.assertValidity();
        return encodePoint(Point, this, isCompressed);
      }
      toHex(isCompressed = true) {
        return (0, utils_ts_1.bytesToHex)(this.toBytes(isCompressed));
      }
      toString() {
        return `<Point ${this.is0() ? "ZERO" : this.toHex()}>`;
      }
      get px() {
        return this.X;
      }
      get py() {
        return this.X;
      }
      get pz() {
        return this.Z;
      }
      toRawBytes(isCompressed = true) {
        return this.toBytes(isCompressed);
      }
      _setWindowSize(windowSize) {
        this.precompute(windowSize);
      }
      static normalizeZ(points) {
        return (0, curve_ts_1.normalizeZ)(Point, points);
      }
      static msm(points, scalars) {
        return (0, curve_ts_1.pippenger)(Point, Fn, points, scalars);
      }
      static fromPrivateKey(privateKey) {
        return Point.BASE.multiply(_normFnElement(Fn, privateKey));
      }
    }
    Point.BASE = new Point(CURVE.Gx, CURVE.Gy, Fp.ONE);
    Point.ZERO = new Point(Fp.ZERO, Fp.ONE, Fp.ZERO);
    Point.Fp = Fp;
    Point.Fn = Fn;
    const bits = Fn.BITS;
    const wnaf = new curve_ts_1.wNAF(Point, extraOpts.endo ? Math.ceil(bits / 2) : bits);
    Point.BASE.precompute(8);
    return Point;
  }
  function pprefix(hasEvenY) {
    return Uint8Array.of(hasEvenY ? 2 : 3);
  }
  function SWUFpSqrtRatio(Fp, Z) {
    const q = Fp.ORDER;
    let l = _0n;
    for (let o = q - _1n; o % _2n === _0n; o /= _2n) l += _1n;
    const c1 = l;
    const _2n_pow_c1_1 = _2n << (c1 - _1n - _1n);
    const _2n_pow_c1 = _2n_pow_c1_1 * _2n;
    const c2 = (q - _1n) / _2n_pow_c1;
    const c3 = (c2 - _1n) / _2n;
    const c4 = _2n_pow_c1 - _1n;
    const c5 = _2n_pow_c1_1;
    const c6 = Fp.pow(Z, c2);
    const c7 = Fp.pow(Z, (c2 + _1n) / _2n);
    let sqrtRatio = (u, v) => {
      let tv1 = c6;
      let tv2 = Fp.pow(v, c4);
      let tv3 = Fp.sqr(tv2);
      tv3 = Fp.mul(tv3, v);
      let tv5 = Fp.mul(u, tv3);
      tv5 = Fp.pow(tv5, c3);
      tv5 = Fp.mul(tv5, tv2);
      tv2 = Fp.mul(tv5, v);
      tv3 = Fp.mul(tv5, u);
      let tv4 = Fp.mul(tv3, tv2);
      tv5 = Fp.pow(tv4, c5);
      let isQR = Fp.eql(tv5, Fp.ONE);
      tv2 = Fp.mul(tv3, c7);
      tv5 = Fp.mul(tv4, tv1);
      tv3 = Fp.cmov(tv2, tv3, isQR);
      tv4 = Fp.cmov(tv5, tv4, isQR);
      for (let i = c1; i > _1n; i--) {
        let tv5 = i - _2n;
        tv5 = _2n << (tv5 - _1n);
        let tvv5 = Fp.pow(tv4, tv5);
        const e1 = Fp.eql(tvv5, Fp.ONE);
        tv2 = Fp.mul(tv3, tv1);
        tv1 = Fp.mul(tv1, tv1);
        tvv5 = Fp.mul(tv4, tv1);
        tv3 = Fp.cmov(tv2, tv3, e1);
        tv4 = Fp.cmov(tvv5, tv4, e1);
      }
      return {
        isValid: isQR,
        value: tv3,
      };
    };
    if (Fp.ORDER % _4n === _3n) {
      const c1 = (Fp.ORDER - _3n) / _4n;
      const c2 = Fp.sqrt(Fp.neg(Z));
      sqrtRatio = (u, v) => {
        let tv1 = Fp.sqr(v);
        const tv2 = Fp.mul(u, v);
        tv1 = Fp.mul(tv1, tv2);
        let y1 = Fp.pow(tv1, c1);
        y1 = Fp.mul(y1, tv2);
        const y2 = Fp.mul(y1, c2);
        const tv3 = Fp.mul(Fp.sqr(y1), v);
        const isQR = Fp.eql(tv3, u);
        return {
          isValid: isQR,
          value: Fp.cmov(y2, y1, isQR),
        };
      };
    }
    return sqrtRatio;
  }
  function mapToCurveSimpleSWU(Fp, opts) {
    (0, modular_ts_1.validateField)(Fp);
    const { A, B, Z } = opts;
    if (!Fp.isValid(A) || !Fp.isValid(B) || !Fp.isValid(Z)) throw new Error("mapToCurveSimpleSWU: invalid opts");
    const sqrtRatio = SWUFpSqrtRatio(Fp, Z);
    if (!Fp.isOdd) throw new Error("Field does not have .isOdd()");
    return (u) => {
      let tv1, tv2, tv3, tv4, tv5, tv6, x, y;
      tv1 = Fp.sqr(u);
      tv1 = Fp.mul(tv1, Z);
      tv2 = Fp.sqr(tv1);
      tv2 = Fp.add(tv2, tv1);
      tv3 = Fp.add(tv2, Fp.ONE);
      tv3 = Fp.mul(tv3, B);
      tv4 = Fp.cmov(Z, Fp.neg(tv2), !Fp.eql(tv2, Fp.ZERO));
      tv4 = Fp.mul(tv4, A);
      tv2 = Fp.sqr(tv3);
      tv6 = Fp.sqr(tv4);
      tv5 = Fp.mul(tv6, A);
      tv2 = Fp.add(tv2, tv5);
      tv2 = Fp.mul(tv2, tv3);
      tv6 = Fp.mul(tv6, tv4);
      tv5 = Fp.mul(tv6, B);
      tv2 = Fp.add(tv2, tv5);
      x = Fp.mul(tv1, tv3);
      const { isValid, value } = sqrtRatio(tv2, tv6);
      y = Fp.mul(tv1, u);
      y = Fp.mul(y, value);
      x = Fp.cmov(x, tv3, isValid);
      y = Fp.cmov(y, value, isValid);
      const e1 = Fp.isOdd(u) === Fp.isOdd(y);
      y = Fp.cmov(Fp.neg(y), y, e1);
      const tv4_inv = (0, modular_ts_1.FpInvertBatch)(Fp, [tv4], true)[0];
      x = Fp.mul(x, tv4_inv);
      return {
        x,
        y,
      };
    };
  }
  function getWLengths(Fp, Fn) {
    return {
      secretKey: Fn.BYTES,
      publicKey: 1 + Fp.BYTES,
      publicKeyUncompressed: 1 + 2 * Fp.BYTES,
      publicKeyHasPrefix: true,
      signature: 2 * Fn.BYTES,
    };
  }
  function ecdh(Point, ecdhOpts = {}) {
    const { Fn } = Point;
    const randomBytes_ = ecdhOpts.randomBytes || utils_ts_1.randomBytes;
    const lengths = Object.assign(getWLengths(Point.Fp, Fn), { seed: (0, modular_ts_1.getMinHashLength)(Fn.ORDER) });
    function isValidSecretKey(secretKey) {
      try {
        return !!_normFnElement(Fn, secretKey);
      } catch (error) {
        return false;
      }
    }
    function isValidPublicKey(publicKey, isCompressed) {
      const { publicKey: comp, publicKeyUncompressed } = lengths;
      try {
        const l = publicKey.length;
        if (isCompressed === true && l !== comp) return false;
        if (isCompressed === false && l !== publicKeyUncompressed) return false;
        return !!Point.fromBytes(publicKey);
      } catch (error) {
        return false;
      }
    }
    function randomSecretKey(seed = randomBytes_(lengths.seed)) {
      return (0, modular_ts_1.mapHashToField)((0, utils_ts_1._abytes2)(seed, lengths.seed, "seed"), Fn.ORDER);
    }
    function getPublicKey(secretKey, isCompressed = true) {
      return Point.BASE.multiply(_normFnElement(Fn, secretKey)).toBytes(isCompressed);
    }
    function keygen(seed) {
      const secretKey = randomSecretKey(seed);
      return {
        secretKey,
        publicKey: getPublicKey(secretKey),
      };
    }
    function isProbPub(item) {
      if (typeof item === "bigint") return false;
      if (item instanceof Point) return true;
      const { secretKey, publicKey, publicKeyUncompressed } = lengths;
      if (Fn.allowedLengths || secretKey === publicKey) return void 0;
      const l = (0, utils_ts_1.ensureBytes)("key", item).length;
      return l === publicKey || l === publicKeyUncompressed;
    }
    function getSharedSecret(secretKeyA, publicKeyB, isCompressed = true) {
      if (isProbPub(secretKeyA) === true) throw new Error("first arg must be private key");
      if (isProbPub(publicKeyB) === false) throw new Error("second arg must be public key");
      const s = _normFnElement(Fn, secretKeyA);
      return Point.fromHex(publicKeyB).multiply(s).toBytes(isCompressed);
    }
    return Object.freeze({
      getPublicKey,
      getSharedSecret,
      keygen,
      Point,
      utils: {
        isValidSecretKey,
        isValidPublicKey,
        randomSecretKey,
        isValidPrivateKey: isValidSecretKey,
        randomPrivateKey: randomSecretKey,
        normPrivateKeyToScalar: (key) => _normFnElement(Fn, key),
        precompute(windowSize = 8, point = Point.BASE) {
          return point.precompute(windowSize, false);
        },
      },
      lengths,
    });
  }
  function ecdsa(Point, hash, ecdsaOpts = {}) {
    (0, utils_1.ahash)(hash);
    (0, utils_ts_1._validateObject)(
      ecdsaOpts,
      {},
      {
        hmac: "function",
        lowS: "boolean",
        randomBytes: "function",
        bits2int: "function",
        bits2int_modN: "function",
      },
    );
    const randomBytes = ecdsaOpts.randomBytes || utils_ts_1.randomBytes;
    const hmac =
      ecdsaOpts.hmac || ((key, ...msgs) => (0, hmac_js_1.hmac)(hash, key, (0, utils_ts_1.concatBytes)(...msgs)));
    const { Fp, Fn } = Point;
    const { ORDER: CURVE_ORDER, BITS: fnBits } = Fn;
    const { keygen, getPublicKey, getSharedSecret, utils, lengths } = ecdh(Point, ecdsaOpts);
    const defaultSigOpts = {
      prehash: false,
      lowS: typeof ecdsaOpts.lowS === "boolean" ? ecdsaOpts.lowS : false,
      format: void 0,
      extraEntropy: false,
    };
    const defaultSigOpts_format = "compact";
    function isBiggerThanHalfOrder(number) {
      return number > CURVE_ORDER >> _1n;
    }
    function validateRS(title, num) {
      if (!Fn.isValidNot0(num)) throw new Error(`invalid signature ${title}: out of range 1..Point.Fn.ORDER`);
      return num;
    }
    function validateSigLength(bytes, format) {
      validateSigFormat(format);
      const size = lengths.signature;
      const sizer = format === "compact" ? size : format === "recovered" ? size + 1 : void 0;
      return (0, utils_ts_1._abytes2)(bytes, sizer, `${format} signature`);
    }
    class Signature {
      constructor(r, s, recovery) {
        this.r = validateRS("r", r);
        this.s = validateRS("s", s);
        if (recovery != null) this.recovery = recovery;
        Object.freeze(this);
      }
      static fromBytes(bytes, format = defaultSigOpts_format) {
        validateSigLength(bytes, format);
        let recid;
        if (format === "der") {
          const { r, s } = exports.DER.toSig((0, utils_ts_1._abytes2)(bytes));
          return new Signature(r, s);
        }
        if (format === "recovered") {
          recid = bytes[0];
          format = "compact";
          bytes = bytes.subarray(1);
        }
        const L = Fn.BYTES;
        const r = bytes.subarray(0, L);
        const s = bytes.subarray(L, L * 2);
        return new Signature(Fn.fromBytes(r), Fn.fromBytes(s), recid);
      }
      static fromHex(hex, format) {
        return this.fromBytes((0, utils_ts_1.hexToBytes)(hex), format);
      }
      addRecoveryBit(recovery) {
        return new Signature(this.r, this.s, recovery);
      }
      recoverPublicKey(messageHash) {
        const FIELD_ORDER = Fp.ORDER;
        const { r, s, recovery: rec } = this;
        if (rec == null || ![0, 1, 2, 3].includes(rec)) throw new Error("recovery id invalid");
        if (CURVE_ORDER * _2n < FIELD_ORDER && rec > 1) throw new Error("recovery id is ambiguous for h>1 curve");
        const radj = rec === 2 || rec === 3 ? r + CURVE_ORDER : r;
        if (!Fp.isValid(radj)) throw new Error("recovery id 2 or 3 invalid");
        const x = Fp.toBytes(radj);
        const R = Point.fromBytes((0, utils_ts_1.concatBytes)(pprefix((rec & 1) === 0), x));
        const ir = Fn.inv(radj);
        const h = bits2int_modN((0, utils_ts_1.ensureBytes)("msgHash", messageHash));
        const u1 = Fn.create(-h * ir);
        const u2 = Fn.create(s * ir);
        const Q = Point.BASE.multiplyUnsafe(u1).add(R.multiplyUnsafe(u2));
        if (Q.is0()) throw new Error("point at infinify");
        Q.assertValidity();
        return Q;
      }
      hasHighS() {
        return isBiggerThanHalfOrder(this.s);
      }
      toBytes(format = defaultSigOpts_format) {
        validateSigFormat(format);
        if (format === "der") return (0, utils_ts_1.hexToBytes)(exports.DER.hexFromSig(this));
        const r = Fn.toBytes(this.r);
        const s = Fn.toBytes(this.s);
        if (format === "recovered") {
          if (this.recovery == null) throw new Error("recovery bit must be present");
          return (0, utils_ts_1.concatBytes)(Uint8Array.of(this.recovery), r, s);
        }
        return (0, utils_ts_1.concatBytes)(r, s);
      }
      toHex(format) {
        return (0, utils_ts_1.bytesToHex)(this.toBytes(format));
      }
      assertValidity() {}
      static fromCompact(hex) {
        return Signature.fromBytes((0, utils_ts_1.ensureBytes)("sig", hex), "compact");
      }
      static fromDER(hex) {
        return Signature.fromBytes((0, utils_ts_1.ensureBytes)("sig", hex), "der");
      }
      normalizeS() {
        return this.hasHighS() ? new Signature(this.r, Fn.neg(this.s), this.recovery) : this;
      }
      toDERRawBytes() {
        return this.toBytes("der");
      }
      toDERHex() {
        return (0, utils_ts_1.bytesToHex)(this.toBytes("der"));
      }
      toCompactRawBytes() {
        return this.toBytes("compact");
      }
      toCompactHex() {
        return (0, utils_ts_1.bytesToHex)(this.toBytes("compact"));
      }
    }
    const bits2int =
      ecdsaOpts.bits2int ||
      function bits2int_def(bytes) {
        if (bytes.length > 8192) throw new Error("input is too large");
        const num = (0, utils_ts_1.bytesToNumberBE)(bytes);
        const delta = bytes.length * 8 - fnBits;
        return delta > 0 ? num >> BigInt(delta) : num;
      };
    const bits2int_modN =
      ecdsaOpts.bits2int_modN ||
      function bits2int_modN_def(bytes) {
        return Fn.create(bits2int(bytes));
      };
    const ORDER_MASK = (0, utils_ts_1.bitMask)(fnBits);
    function int2octets(num) {
      (0, utils_ts_1.aInRange)("num < 2^" + fnBits, num, _0n, ORDER_MASK);
      return Fn.toBytes(num);
    }
    function validateMsgAndHash(message, prehash) {
      (0, utils_ts_1._abytes2)(message, void 0, "message");
      return prehash ? (0, utils_ts_1._abytes2)(hash(message), void 0, "prehashed message") : message;
    }
    function prepSig(message, privateKey, opts) {
      if (["recovered", "canonical"].some((k) => k in opts)) throw new Error("sign() legacy options not supported");
      const { lowS, prehash, extraEntropy } = validateSigOpts(opts, defaultSigOpts);
      message = validateMsgAndHash(message, prehash);
      const h1int = bits2int_modN(message);
      const d = _normFnElement(Fn, privateKey);
      const seedArgs = [int2octets(d), int2octets(h1int)];
      if (extraEntropy != null && extraEntropy !== false) {
        const e = extraEntropy === true ? randomBytes(lengths.secretKey) : extraEntropy;
        seedArgs.push((0, utils_ts_1.ensureBytes)("extraEntropy", e));
      }
      const seed = (0, utils_ts_1.concatBytes)(...seedArgs);
      const m = h1int;
      function k2sig(kBytes) {
        const k = bits2int(kBytes);
        if (!Fn.isValidNot0(k)) return;
        const ik = Fn.inv(k);
        const q = Point.BASE.multiply(k).toAffine();
        const r = Fn.create(q.x);
        if (r === _0n) return;
        const s = Fn.create(ik * Fn.create(m + r * d));
        if (s === _0n) return;
        let recovery = (q.x === r ? 0 : 2) | Number(q.y & _1n);
        let normS = s;
        if (lowS && isBiggerThanHalfOrder(s)) {
          normS = Fn.neg(s);
          recovery ^= 1;
        }
        return new Signature(r, normS, recovery);
      }
      return {
        seed,
        k2sig,
      };
    }
    function sign(message, secretKey, opts = {}) {
      message = (0, utils_ts_1.ensureBytes)("message", message);
      const { seed, k2sig } = prepSig(message, secretKey, opts);
      return (0, utils_ts_1.createHmacDrbg)(hash.outputLen, Fn.BYTES, hmac)(seed, k2sig);
    }
    function tryParsingSig(sg) {
      let sig = void 0;
      const isHex = typeof sg === "string" || (0, utils_ts_1.isBytes)(sg);
      const isObj =
        !isHex && sg !== null && typeof sg === "object" && typeof sg.r === "bigint" && typeof sg.s === "bigint";
      if (!isHex && !isObj) throw new Error("invalid signature, expected Uint8Array, hex string or Signature instance");
      if (isObj) sig = new Signature(sg.r, sg.s);
      else if (isHex) {
        try {
          sig = Signature.fromBytes((0, utils_ts_1.ensureBytes)("sig", sg), "der");
        } catch (derError) {
          if (!(derError instanceof exports.DER.Err)) throw derError;
        }
        if (!sig)
          try {
            sig = Signature.fromBytes((0, utils_ts_1.ensureBytes)("sig", sg), "compact");
          } catch (error) {
            return false;
          }
      }
      if (!sig) return false;
      return sig;
    }
    function verify(signature, message, publicKey, opts = {}) {
      const { lowS, prehash, format } = validateSigOpts(opts, defaultSigOpts);
      publicKey = (0, utils_ts_1.ensureBytes)("publicKey", publicKey);
      message = validateMsgAndHash((0, utils_ts_1.ensureBytes)("message", message), prehash);
      if ("strict" in opts) throw new Error("options.strict was renamed to lowS");
      const sig =
        format === void 0
          ? tryParsingSig(signature)
          : Signature.fromBytes((0, utils_ts_1.ensureBytes)("sig", signature), format);
      if (sig === false) return false;
      try {
        const P = Point.fromBytes(publicKey);
        if (lowS && sig.hasHighS()) return false;
        const { r, s } = sig;
        const h = bits2int_modN(message);
        const is = Fn.inv(s);
        const u1 = Fn.create(h * is);
        const u2 = Fn.create(r * is);
        const R = Point.BASE.multiplyUnsafe(u1).add(P.multiplyUnsafe(u2));
        if (R.is0()) return false;
        return Fn.create(R.x) === r;
      } catch (e) {
        return false;
      }
    }
    function recoverPublicKey(signature, message, opts = {}) {
      const { prehash } = validateSigOpts(opts, defaultSigOpts);
      message = validateMsgAndHash(message, prehash);
      return Signature.fromBytes(signature, "recovered").recoverPublicKey(message).toBytes();
    }
    return Object.freeze({
      keygen,
      getPublicKey,
      getSharedSecret,
      utils,
      lengths,
      Point,
      sign,
      verify,
      recoverPublicKey,
      Signature,
      hash,
    });
  }
  function weierstrassPoints(c) {
    const { CURVE, curveOpts } = _weierstrass_legacy_opts_to_new(c);
    return _weierstrass_new_output_to_legacy(c, weierstrassN(CURVE, curveOpts));
  }
  function _weierstrass_legacy_opts_to_new(c) {
    const CURVE = {
      a: c.a,
      b: c.b,
      p: c.Fp.ORDER,
      n: c.n,
      h: c.h,
      Gx: c.Gx,
      Gy: c.Gy,
    };
    const Fp = c.Fp;
    let allowedLengths = c.allowedPrivateKeyLengths
      ? Array.from(new Set(c.allowedPrivateKeyLengths.map((l) => Math.ceil(l / 2))))
      : void 0;
    return {
      CURVE,
      curveOpts: {
        Fp,
        Fn: (0, modular_ts_1.Field)(CURVE.n, {
          BITS: c.nBitLength,
          allowedLengths,
          modFromBytes: c.wrapPrivateKey,
        }),
        allowInfinityPoint: c.allowInfinityPoint,
        endo: c.endo,
        isTorsionFree: c.isTorsionFree,
        clearCofactor: c.clearCofactor,
        fromBytes: c.fromBytes,
        toBytes: c.toBytes,
      },
    };
  }
  function _ecdsa_legacy_opts_to_new(c) {
    const { CURVE, curveOpts } = _weierstrass_legacy_opts_to_new(c);
    const ecdsaOpts = {
      hmac: c.hmac,
      randomBytes: c.randomBytes,
      lowS: c.lowS,
      bits2int: c.bits2int,
      bits2int_modN: c.bits2int_modN,
    };
    return {
      CURVE,
      curveOpts,
      hash: c.hash,
      ecdsaOpts,
    };
  }
  function _legacyHelperEquat(Fp, a, b) {
    function weierstrassEquation(x) {
      const x2 = Fp.sqr(x);
      const x3 = Fp.mul(x2, x);
      return Fp.add(Fp.add(x3, Fp.mul(x, a)), b);
    }
    return weierstrassEquation;
  }
  function _weierstrass_new_output_to_legacy(c, Point) {
    const { Fp, Fn } = Point;
    function isWithinCurveOrder(num) {
      return (0, utils_ts_1.inRange)(num, _1n, Fn.ORDER);
    }
    const weierstrassEquation = _legacyHelperEquat(Fp, c.a, c.b);
    return Object.assign(
      {},
      {
        CURVE: c,
        Point,
        ProjectivePoint: Point,
        normPrivateKeyToScalar: (key) => _normFnElement(Fn, key),
        weierstrassEquation,
        isWithinCurveOrder,
      },
    );
  }
  function _ecdsa_new_output_to_legacy(c, _ecdsa) {
    const Point = _ecdsa.Point;
    return Object.assign({}, _ecdsa, {
      ProjectivePoint: Point,
      CURVE: Object.assign({}, c, (0, modular_ts_1.nLength)(Point.Fn.ORDER, Point.Fn.BITS)),
    });
  }
  function weierstrass(c) {
    const { CURVE, curveOpts, hash, ecdsaOpts } = _ecdsa_legacy_opts_to_new(c);
    return _ecdsa_new_output_to_legacy(c, ecdsa(weierstrassN(CURVE, curveOpts), hash, ecdsaOpts));
  }
});
// node_modules/@noble/hashes/hkdf.js
var require_hkdf = __commonJSMin((exports) => {
  Object.defineProperty(exports, "__esModule", { value: true });
  exports.hkdf = void 0;
  exports.extract = extract;
  exports.expand = expand;
  const hmac_ts_1 = require_hmac();
  const utils_ts_1 = require_utils$3();
  function extract(hash, ikm, salt) {
    (0, utils_ts_1.ahash)(hash);
    if (salt === void 0) salt = new Uint8Array(hash.outputLen);
    return (0, hmac_ts_1.hmac)(hash, (0, utils_ts_1.toBytes)(salt), (0, utils_ts_1.toBytes)(ikm));
  }
  const HKDF_COUNTER = Uint8Array.from([0]);
  const EMPTY_BUFFER = Uint8Array.of();
  function expand(hash, prk, info, length = 32) {
    (0, utils_ts_1.ahash)(hash);
    (0, utils_ts_1.anumber)(length);
    const olen = hash.outputLen;
    if (length > 255 * olen) throw new Error("Length should be <= 255*HashLen");
    const blocks = Math.ceil(length / olen);
    if (info === void 0) info = EMPTY_BUFFER;
    const okm = new Uint8Array(blocks * olen);
    const HMAC = hmac_ts_1.hmac.create(hash, prk);
    const HMACTmp = HMAC._cloneInto();
    const T = new Uint8Array(HMAC.outputLen);
    for (let counter = 0; counter < blocks; counter++) {
      HKDF_COUNTER[0] = counter + 1;
      HMACTmp.update(counter === 0 ? EMPTY_BUFFER : T)
        .update(info)
        .update(HKDF_COUNTER)
        .digestInto(T);
      okm.set(T, olen * counter);
      HMAC._cloneInto(HMACTmp);
    }
    HMAC.destroy();
    HMACTmp.destroy();
    (0, utils_ts_1.clean)(T, HKDF_COUNTER);
    return okm.slice(0, length);
  }
  const hkdf = (hash, ikm, salt, info, length) => expand(hash, extract(hash, ikm, salt), info, length);
  exports.hkdf = hkdf;
});
// node_modules/@noble/ciphers/utils.js
var require_utils = __commonJSMin((exports) => {
  Object.defineProperty(exports, "__esModule", { value: true });
  exports.wrapCipher = exports.Hash = exports.nextTick = exports.isLE = void 0;
  exports.isBytes = isBytes;
  exports.abool = abool;
  exports.anumber = anumber;
  exports.abytes = abytes;
  exports.ahash = ahash;
  exports.aexists = aexists;
  exports.aoutput = aoutput;
  exports.u8 = u8;
  exports.u32 = u32;
  exports.clean = clean;
  exports.createView = createView;
  exports.bytesToHex = bytesToHex;
  exports.hexToBytes = hexToBytes;
  exports.hexToNumber = hexToNumber;
  exports.bytesToNumberBE = bytesToNumberBE;
  exports.numberToBytesBE = numberToBytesBE;
  exports.utf8ToBytes = utf8ToBytes;
  exports.bytesToUtf8 = bytesToUtf8;
  exports.toBytes = toBytes;
  exports.overlapBytes = overlapBytes;
  exports.complexOverlapBytes = complexOverlapBytes;
  exports.concatBytes = concatBytes;
  exports.checkOpts = checkOpts;
  exports.equalBytes = equalBytes;
  exports.getOutput = getOutput;
  exports.setBigUint64 = setBigUint64;
  exports.u64Lengths = u64Lengths;
  exports.isAligned32 = isAligned32;
  exports.copyBytes = copyBytes;
  function isBytes(a) {
    return a instanceof Uint8Array || (ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array");
  }
  function abool(b) {
    if (typeof b !== "boolean") throw new Error(`boolean expected, not ${b}`);
  }
  function anumber(n) {
    if (!Number.isSafeInteger(n) || n < 0) throw new Error("positive integer expected, got " + n);
  }
  function abytes(b, ...lengths) {
    if (!isBytes(b)) throw new Error("Uint8Array expected");
    if (lengths.length > 0 && !lengths.includes(b.length))
      throw new Error("Uint8Array expected of length " + lengths + ", got length=" + b.length);
  }
  function ahash(h) {
    if (typeof h !== "function" || typeof h.create !== "function")
      throw new Error("Hash should be wrapped by utils.createHasher");
    anumber(h.outputLen);
    anumber(h.blockLen);
  }
  function aexists(instance, checkFinished = true) {
    if (instance.destroyed) throw new Error("Hash instance has been destroyed");
    if (checkFinished && instance.finished) throw new Error("Hash#digest() has already been called");
  }
  function aoutput(out, instance) {
    abytes(out);
    const min = instance.outputLen;
    if (out.length < min) throw new Error("digestInto() expects output buffer of length at least " + min);
  }
  function u8(arr) {
    return new Uint8Array(arr.buffer, arr.byteOffset, arr.byteLength);
  }
  function u32(arr) {
    return new Uint32Array(arr.buffer, arr.byteOffset, Math.floor(arr.byteLength / 4));
  }
  function clean(...arrays) {
    for (let i = 0; i < arrays.length; i++) arrays[i].fill(0);
  }
  function createView(arr) {
    return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
  }
  exports.isLE = (() => new Uint8Array(new Uint32Array([287454020]).buffer)[0] === 68)();
  const hasHexBuiltin = (() =>
    typeof Uint8Array.from([]).toHex === "function" && typeof Uint8Array.fromHex === "function")();
  const hexes = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
  function bytesToHex(bytes) {
    abytes(bytes);
    if (hasHexBuiltin) return bytes.toHex();
    let hex = "";
    for (let i = 0; i < bytes.length; i++) hex += hexes[bytes[i]];
    return hex;
  }
  const asciis = {
    _0: 48,
    _9: 57,
    A: 65,
    F: 70,
    a: 97,
    f: 102,
  };
  function asciiToBase16(ch) {
    if (ch >= asciis._0 && ch <= asciis._9) return ch - asciis._0;
    if (ch >= asciis.A && ch <= asciis.F) return ch - (asciis.A - 10);
    if (ch >= asciis.a && ch <= asciis.f) return ch - (asciis.a - 10);
  }
  function hexToBytes(hex) {
    if (typeof hex !== "string") throw new Error("hex string expected, got " + typeof hex);
    if (hasHexBuiltin) return Uint8Array.fromHex(hex);
    const hl = hex.length;
    const al = hl / 2;
    if (hl % 2) throw new Error("hex string expected, got unpadded hex of length " + hl);
    const array = new Uint8Array(al);
    for (let ai = 0, hi = 0; ai < al; ai++, hi += 2) {
      const n1 = asciiToBase16(hex.charCodeAt(hi));
      const n2 = asciiToBase16(hex.charCodeAt(hi + 1));
      if (n1 === void 0 || n2 === void 0) {
        const char = hex[hi] + hex[hi + 1];
        throw new Error('hex string expected, got non-hex character "' + char + '" at index ' + hi);
      }
      array[ai] = n1 * 16 + n2;
    }
    return array;
  }
  function hexToNumber(hex) {
    if (typeof hex !== "string") throw new Error("hex string expected, got " + typeof hex);
    return BigInt(hex === "" ? "0" : "0x" + hex);
  }
  function bytesToNumberBE(bytes) {
    return hexToNumber(bytesToHex(bytes));
  }
  function numberToBytesBE(n, len) {
    return hexToBytes(n.toString(16).padStart(len * 2, "0"));
  }
  const nextTick = async () => {};
  exports.nextTick = nextTick;
  function utf8ToBytes(str) {
    if (typeof str !== "string") throw new Error("string expected");
    return new Uint8Array(new TextEncoder().encode(str));
  }
  function bytesToUtf8(bytes) {
    return new TextDecoder().decode(bytes);
  }
  function toBytes(data) {
    if (typeof data === "string") data = utf8ToBytes(data);
    else if (isBytes(data)) data = copyBytes(data);
    else throw new Error("Uint8Array expected, got " + typeof data);
    return data;
  }
  function overlapBytes(a, b) {
    return (
      a.buffer === b.buffer && a.byteOffset < b.byteOffset + b.byteLength && b.byteOffset < a.byteOffset + a.byteLength
    );
  }
  function complexOverlapBytes(input, output) {
    if (overlapBytes(input, output) && input.byteOffset < output.byteOffset)
      throw new Error("complex overlap of input and output is not supported");
  }
  function concatBytes(...arrays) {
    let sum = 0;
    for (let i = 0; i < arrays.length; i++) {
      const a = arrays[i];
      abytes(a);
      sum += a.length;
    }
    const res = new Uint8Array(sum);
    for (let i = 0, pad = 0; i < arrays.length; i++) {
      const a = arrays[i];
      res.set(a, pad);
      pad += a.length;
    }
    return res;
  }
  function checkOpts(defaults, opts) {
    if (opts == null || typeof opts !== "object") throw new Error("options must be defined");
    return Object.assign(defaults, opts);
  }
  function equalBytes(a, b) {
    if (a.length !== b.length) return false;
    let diff = 0;
    for (let i = 0; i < a.length; i++) diff |= a[i] ^ b[i];
    return diff === 0;
  }
  var Hash = class {};
  exports.Hash = Hash;
  const wrapCipher = (params, constructor) => {
    function wrappedCipher(key, ...args) {
      abytes(key);
      if (!exports.isLE) throw new Error("Non little-endian hardware is not yet supported");
      if (params.nonceLength !== void 0) {
        const nonce = args[0];
        if (!nonce) throw new Error("nonce / iv required");
        if (params.varSizeNonce) abytes(nonce);
        else abytes(nonce, params.nonceLength);
      }
      const tagl = params.tagLength;
      if (tagl && args[1] !== void 0) abytes(args[1]);
      const cipher = constructor(key, ...args);
      const checkOutput = (fnLength, output) => {
        if (output !== void 0) {
          if (fnLength !== 2) throw new Error("cipher output not supported");
          abytes(output);
        }
      };
      let called = false;
      return {
        encrypt(data, output) {
          if (called) throw new Error("cannot encrypt() twice with same key + nonce");
          called = true;
          abytes(data);
          checkOutput(cipher.encrypt.length, output);
          return cipher.encrypt(data, output);
        },
        decrypt(data, output) {
          abytes(data);
          if (tagl && data.length < tagl) throw new Error("invalid ciphertext length: smaller than tagLength=" + tagl);
          checkOutput(cipher.decrypt.length, output);
          return cipher.decrypt(data, output);
        },
      };
    }
    Object.assign(wrappedCipher, params);
    return wrappedCipher;
  };
  exports.wrapCipher = wrapCipher;
  function getOutput(expectedLength, out, onlyAligned = true) {
    if (out === void 0) return new Uint8Array(expectedLength);
    if (out.length !== expectedLength)
      throw new Error("invalid output length, expected " + expectedLength + ", got: " + out.length);
    if (onlyAligned && !isAligned32(out)) throw new Error("invalid output, must be aligned");
    return out;
  }
  function setBigUint64(view, byteOffset, value, isLE) {
    if (typeof view.setBigUint64 === "function") return view.setBigUint64(byteOffset, value, isLE);
    const _32n = BigInt(32);
    const _u32_max = BigInt(4294967295);
    const wh = Number((value >> _32n) & _u32_max);
    const wl = Number(value & _u32_max);
    const h = isLE ? 4 : 0;
    const l = isLE ? 0 : 4;
    view.setUint32(byteOffset + h, wh, isLE);
    view.setUint32(byteOffset + l, wl, isLE);
  }
  function u64Lengths(dataLength, aadLength, isLE) {
    abool(isLE);
    const num = new Uint8Array(16);
    const view = createView(num);
    setBigUint64(view, 0, BigInt(aadLength), isLE);
    setBigUint64(view, 8, BigInt(dataLength), isLE);
    return num;
  }
  function isAligned32(bytes) {
    return bytes.byteOffset % 4 === 0;
  }
  function copyBytes(bytes) {
    return Uint8Array.from(bytes);
  }
});
// node_modules/@noble/ciphers/_polyval.js
var require__polyval = __commonJSMin((exports) => {
  Object.defineProperty(exports, "__esModule", { value: true });
  exports.polyval = exports.ghash = void 0;
  exports._toGHASHKey = _toGHASHKey;
  const utils_ts_1 = require_utils();
  const BLOCK_SIZE = 16;
  const ZEROS16 = new Uint8Array(16);
  const ZEROS32 = (0, utils_ts_1.u32)(ZEROS16);
  const POLY = 225;
  const mul2 = (s0, s1, s2, s3) => {
    const hiBit = s3 & 1;
    return {
      s3: (s2 << 31) | (s3 >>> 1),
      s2: (s1 << 31) | (s2 >>> 1),
      s1: (s0 << 31) | (s1 >>> 1),
      s0: (s0 >>> 1) ^ ((POLY << 24) & -(hiBit & 1)),
    };
  };
  const swapLE = (n) =>
    (((n >>> 0) & 255) << 24) | (((n >>> 8) & 255) << 16) | (((n >>> 16) & 255) << 8) | ((n >>> 24) & 255) | 0;
  function _toGHASHKey(k) {
    k.reverse();
    const hiBit = k[15] & 1;
    let carry = 0;
    for (let i = 0; i < k.length; i++) {
      const t = k[i];
      k[i] = (t >>> 1) | carry;
      carry = (t & 1) << 7;
    }
    k[0] ^= -hiBit & 225;
    return k;
  }
  const estimateWindow = (bytes) => {
    if (bytes > 65536) return 8;
    if (bytes > 1024) return 4;
    return 2;
  };
  var GHASH = class {
    constructor(key, expectedLength) {
      this.blockLen = BLOCK_SIZE;
      this.outputLen = BLOCK_SIZE;
      this.s0 = 0;
      this.s1 = 0;
      this.s2 = 0;
      this.s3 = 0;
      this.finished = false;
      key = (0, utils_ts_1.toBytes)(key);
      (0, utils_ts_1.abytes)(key, 16);
      const kView = (0, utils_ts_1.createView)(key);
      let k0 = kView.getUint32(0, false);
      let k1 = kView.getUint32(4, false);
      let k2 = kView.getUint32(8, false);
      let k3 = kView.getUint32(12, false);
      const doubles = [];
      for (let i = 0; i < 128; i++) {
        doubles.push({
          s0: swapLE(k0),
          s1: swapLE(k1),
          s2: swapLE(k2),
          s3: swapLE(k3),
        });
        ({ s0: k0, s1: k1, s2: k2, s3: k3 } = mul2(k0, k1, k2, k3));
      }
      const W = estimateWindow(expectedLength || 1024);
      if (![1, 2, 4, 8].includes(W)) throw new Error("ghash: invalid window size, expected 2, 4 or 8");
      this.W = W;
      const windows = 128 / W;
      const windowSize = (this.windowSize = 2 ** W);
      const items = [];
      for (let w = 0; w < windows; w++)
        for (let byte = 0; byte < windowSize; byte++) {
          let s0 = 0,
            s1 = 0,
            s2 = 0,
            s3 = 0;
          for (let j = 0; j < W; j++) {
            if (!((byte >>> (W - j - 1)) & 1)) continue;
            const { s0: d0, s1: d1, s2: d2, s3: d3 } = doubles[W * w + j];
            ((s0 ^= d0), (s1 ^= d1), (s2 ^= d2), (s3 ^= d3));
          }
          items.push({
            s0,
            s1,
            s2,
            s3,
          });
        }
      this.t = items;
    }
    _updateBlock(s0, s1, s2, s3) {
      ((s0 ^= this.s0), (s1 ^= this.s1), (s2 ^= this.s2), (s3 ^= this.s3));
      const { W, t, windowSize } = this;
      let o0 = 0,
        o1 = 0,
        o2 = 0,
        o3 = 0;
      const mask = (1 << W) - 1;
      let w = 0;
      for (const num of [s0, s1, s2, s3])
        for (let bytePos = 0; bytePos < 4; bytePos++) {
          const byte = (num >>> (8 * bytePos)) & 255;
          for (let bitPos = 8 / W - 1; bitPos >= 0; bitPos--) {
            const bit = (byte >>> (W * bitPos)) & mask;
            const { s0: e0, s1: e1, s2: e2, s3: e3 } = t[w * windowSize + bit];
            ((o0 ^= e0), (o1 ^= e1), (o2 ^= e2), (o3 ^= e3));
            w += 1;
          }
        }
      this.s0 = o0;
      this.s1 = o1;
      this.s2 = o2;
      this.s3 = o3;
    }
    update(data) {
      (0, utils_ts_1.aexists)(this);
      data = (0, utils_ts_1.toBytes)(data);
      (0, utils_ts_1.abytes)(data);
      const b32 = (0, utils_ts_1.u32)(data);
      const blocks = Math.floor(data.length / BLOCK_SIZE);
      const left = data.length % BLOCK_SIZE;
      for (let i = 0; i < blocks; i++)
        this._updateBlock(b32[i * 4 + 0], b32[i * 4 + 1], b32[i * 4 + 2], b32[i * 4 + 3]);
      if (left) {
        ZEROS16.set(data.subarray(blocks * BLOCK_SIZE));
        this._updateBlock(ZEROS32[0], ZEROS32[1], ZEROS32[2], ZEROS32[3]);
        (0, utils_ts_1.clean)(ZEROS32);
      }
      return this;
    }
    destroy() {
      const { t } = this;
      for (const elm of t) ((elm.s0 = 0), (elm.s1 = 0), (elm.s2 = 0), (elm.s3 = 0));
    }
    digestInto(out) {
      (0, utils_ts_1.aexists)(this);
      (0, utils_ts_1.aoutput)(out, this);
      this.finished = true;
      const { s0, s1, s2, s3 } = this;
      const o32 = (0, utils_ts_1.u32)(out);
      o32[0] = s0;
      o32[1] = s1;
      o32[2] = s2;
      o32[3] = s3;
      return out;
    }
    digest() {
      const res = new Uint8Array(BLOCK_SIZE);
      this.digestInto(res);
      this.destroy();
      return res;
    }
  };
  var Polyval = class extends GHASH {
    constructor(key, expectedLength) {
      key = (0, utils_ts_1.toBytes)(key);
      (0, utils_ts_1.abytes)(key);
      const ghKey = _toGHASHKey((0, utils_ts_1.copyBytes)(key));
      super(ghKey, expectedLength);
      (0, utils_ts_1.clean)(ghKey);
    }
    update(data) {
      data = (0, utils_ts_1.toBytes)(data);
      (0, utils_ts_1.aexists)(this);
      const b32 = (0, utils_ts_1.u32)(data);
      const left = data.length % BLOCK_SIZE;
      const blocks = Math.floor(data.length / BLOCK_SIZE);
      for (let i = 0; i < blocks; i++)
        this._updateBlock(
          swapLE(b32[i * 4 + 3]),
          swapLE(b32[i * 4 + 2]),
          swapLE(b32[i * 4 + 1]),
          swapLE(b32[i * 4 + 0]),
        );
      if (left) {
        ZEROS16.set(data.subarray(blocks * BLOCK_SIZE));
        this._updateBlock(swapLE(ZEROS32[3]), swapLE(ZEROS32[2]), swapLE(ZEROS32[1]), swapLE(ZEROS32[0]));
        (0, utils_ts_1.clean)(ZEROS32);
      }
      return this;
    }
    digestInto(out) {
      (0, utils_ts_1.aexists)(this);
      (0, utils_ts_1.aoutput)(out, this);
      this.finished = true;
      const { s0, s1, s2, s3 } = this;
      const o32 = (0, utils_ts_1.u32)(out);
      o32[0] = s0;
      o32[1] = s1;
      o32[2] = s2;
      o32[3] = s3;
      return out.reverse();
    }
  };
  function wrapConstructorWithKey(hashCons) {
    const hashC = (msg, key) =>
      hashCons(key, msg.length)
        .update((0, utils_ts_1.toBytes)(msg))
        .digest();
    const tmp = hashCons(new Uint8Array(16), 0);
    hashC.outputLen = tmp.outputLen;
    hashC.blockLen = tmp.blockLen;
    hashC.create = (key, expectedLength) => hashCons(key, expectedLength);
    return hashC;
  }
  exports.ghash = wrapConstructorWithKey((key, expectedLength) => new GHASH(key, expectedLength));
  exports.polyval = wrapConstructorWithKey((key, expectedLength) => new Polyval(key, expectedLength));
});
// packages/engine/src/ledger/canonical.ts
var import_dist = __commonJSMin((exports, module) => {
  var __create = Object.create;
  var __defProp = Object.defineProperty;
  var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
  var __getOwnPropNames = Object.getOwnPropertyNames;
  var __getProtoOf = Object.getPrototypeOf;
  var __hasOwnProp = Object.prototype.hasOwnProperty;
  var __defNormalProp = (obj, key, value) =>
    key in obj
      ? __defProp(obj, key, {
          enumerable: true,
          configurable: true,
          writable: true,
          value,
        })
      : (obj[key] = value);
  var __export = (target, all) => {
    for (var name in all)
      __defProp(target, name, {
        get: all[name],
        enumerable: true,
      });
  };
  var __copyProps = (to, from, except, desc) => {
    if ((from && typeof from === "object") || typeof from === "function") {
      for (let key of __getOwnPropNames(from))
        if (!__hasOwnProp.call(to, key) && key !== except)
          __defProp(to, key, {
            get: () => from[key],
            enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable,
          });
    }
    return to;
  };
  var __toESM = (mod2, isNodeMode, target) => (
    (target = mod2 != null ? __create(__getProtoOf(mod2)) : {}),
    __copyProps(
      isNodeMode || !mod2 || !mod2.__esModule
        ? __defProp(target, "default", {
            value: mod2,
            enumerable: true,
          })
        : target,
      mod2,
    )
  );
  var __toCommonJS = (mod2) => __copyProps(__defProp({}, "__esModule", { value: true }), mod2);
  var __publicField = (obj, key, value) => {
    __defNormalProp(obj, typeof key !== "symbol" ? key + "" : key, value);
    return value;
  };
  var src_exports = {};
  __export(src_exports, {
    hkdf: () => hkdf,
    kdf: () => kdf,
    sm2: () => sm2_exports,
    sm3: () => sm32,
    sm4: () => sm4_exports,
  });
  module.exports = __toCommonJS(src_exports);
  var sm2_exports = {};
  __export(sm2_exports, {
    EmptyArray: () => EmptyArray,
    arrayToHex: () => arrayToHex,
    arrayToUtf8: () => arrayToUtf8,
    calculateSharedKey: () => calculateSharedKey,
    comparePublicKeyHex: () => comparePublicKeyHex,
    compressPublicKeyHex: () => compressPublicKeyHex,
    doDecrypt: () => doDecrypt,
    doEncrypt: () => doEncrypt,
    doSignature: () => doSignature,
    doVerifySignature: () => doVerifySignature,
    ecdh: () => getSharedSecret,
    generateKeyPairHex: () => generateKeyPairHex,
    getHash: () => getHash,
    getPoint: () => getPoint,
    getPublicKeyFromPrivateKey: () => getPublicKeyFromPrivateKey,
    getZ: () => getZ,
    hexToArray: () => hexToArray,
    initRNGPool: () => initRNGPool,
    leftPad: () => leftPad,
    precomputePublicKey: () => precomputePublicKey,
    utf8ToHex: () => utf8ToHex,
    verifyPublicKey: () => verifyPublicKey,
  });
  var utils = __toESM(require_utils$1());
  var ZERO = BigInt(0);
  var ONE = BigInt(1);
  var TWO = BigInt(2);
  function bigintToValue(bigint) {
    let h = bigint.toString(16);
    if (h[0] !== "-") {
      if (h.length % 2 === 1) h = "0" + h;
      else if (!h.match(/^[0-7]/)) h = "00" + h;
    } else {
      h = h.substring(1);
      let len = h.length;
      if (len % 2 === 1) len += 1;
      else if (!h.match(/^[0-7]/)) len += 2;
      let maskString = "";
      for (let i = 0; i < len; i++) maskString += "f";
      h = ((utils.hexToNumber(maskString) ^ bigint) + ONE).toString(16).replace(/^-/, "");
    }
    return h;
  }
  var ASN1Object = class {
    constructor(tlv = null, t = "00", l = "00", v = "") {
      this.tlv = tlv;
      this.t = t;
      this.l = l;
      this.v = v;
    }
    getEncodedHex() {
      if (!this.tlv) {
        this.v = this.getValue();
        this.l = this.getLength();
        this.tlv = this.t + this.l + this.v;
      }
      return this.tlv;
    }
    getLength() {
      const n = this.v.length / 2;
      let nHex = n.toString(16);
      if (nHex.length % 2 === 1) nHex = "0" + nHex;
      if (n < 128) return nHex;
      else return (128 + nHex.length / 2).toString(16) + nHex;
    }
    getValue() {
      return "";
    }
  };
  var DERInteger = class extends ASN1Object {
    constructor(bigint) {
      super();
      this.t = "02";
      if (bigint) this.v = bigintToValue(bigint);
    }
    getValue() {
      return this.v;
    }
  };
  var DEROctetString = class extends ASN1Object {
    constructor(s) {
      super();
      this.s = s;
      __publicField(this, "hV", "");
      this.t = "04";
      if (s) this.v = s.toLowerCase();
    }
    getValue() {
      return this.v;
    }
  };
  var DERSequence = class extends ASN1Object {
    constructor(asn1Array) {
      super();
      this.asn1Array = asn1Array;
      __publicField(this, "t", "30");
    }
    getValue() {
      this.v = this.asn1Array.map((asn1Object) => asn1Object.getEncodedHex()).join("");
      return this.v;
    }
  };
  function getLenOfL(str, start) {
    if (+str[start + 2] < 8) return 1;
    const headHex = str.slice(start + 2, start + 6).slice(0, 2);
    return 1 + (parseInt(headHex, 16) - 128);
  }
  function getL(str, start) {
    const len = getLenOfL(str, start);
    const l = str.substring(start + 2, start + 2 + len * 2);
    if (!l) return -1;
    return +(+l[0] < 8 ? utils.hexToNumber(l) : utils.hexToNumber(l.substring(2))).toString();
  }
  function getStartOfV(str, start) {
    return start + (getLenOfL(str, start) + 1) * 2;
  }
  function encodeDer(r, s) {
    return new DERSequence([new DERInteger(r), new DERInteger(s)]).getEncodedHex();
  }
  function encodeEnc(x2, y, hash, cipher) {
    return new DERSequence([
      new DERInteger(x2),
      new DERInteger(y),
      new DEROctetString(hash),
      new DEROctetString(cipher),
    ]).getEncodedHex();
  }
  function decodeDer(input) {
    const start = getStartOfV(input, 0);
    const vIndexR = getStartOfV(input, start);
    const lR = getL(input, start);
    const vR = input.substring(vIndexR, vIndexR + lR * 2);
    const nextStart = vIndexR + vR.length;
    const vIndexS = getStartOfV(input, nextStart);
    const lS = getL(input, nextStart);
    const vS = input.substring(vIndexS, vIndexS + lS * 2);
    return {
      r: utils.hexToNumber(vR),
      s: utils.hexToNumber(vS),
    };
  }
  function decodeEnc(input) {
    function extractSequence(input2, start2) {
      const vIndex = getStartOfV(input2, start2);
      const length = getL(input2, start2);
      const value = input2.substring(vIndex, vIndex + length * 2);
      return {
        value,
        nextStart: vIndex + value.length,
      };
    }
    const { value: vR, nextStart: startS } = extractSequence(input, getStartOfV(input, 0));
    const { value: vS, nextStart: startHash } = extractSequence(input, startS);
    const { value: hash, nextStart: startCipher } = extractSequence(input, startHash);
    const { value: cipher } = extractSequence(input, startCipher);
    return {
      x: utils.hexToNumber(vR),
      y: utils.hexToNumber(vS),
      hash,
      cipher,
    };
  }
  var utils2 = __toESM(require_utils$1());
  var import_weierstrass = require_weierstrass();
  var import_modular = require_modular();
  var DEFAULT_PRNG_POOL_SIZE = 16384;
  var prngPool = new Uint8Array(0);
  var _syncCrypto;
  async function initRNGPool() {
    if ("crypto" in globalThis) {
      _syncCrypto = globalThis.crypto;
      return;
    }
    if (prngPool.length > DEFAULT_PRNG_POOL_SIZE / 2) return;
    if ("wx" in globalThis && "getRandomValues" in globalThis.wx)
      prngPool = await new Promise((r) => {
        wx.getRandomValues({
          length: DEFAULT_PRNG_POOL_SIZE,
          success(res) {
            r(new Uint8Array(res.randomValues));
          },
        });
      });
    else
      try {
        if (globalThis.crypto) _syncCrypto = globalThis.crypto;
        else _syncCrypto = (await import("crypto")).webcrypto;
        const array = new Uint8Array(DEFAULT_PRNG_POOL_SIZE);
        _syncCrypto.getRandomValues(array);
        prngPool = array;
      } catch (error) {
        throw new Error("no available csprng, abort.");
      }
  }
  initRNGPool();
  function consumePool(length) {
    if (prngPool.length > length) {
      const prng = prngPool.slice(0, length);
      prngPool = prngPool.slice(length);
      initRNGPool();
      return prng;
    } else
      throw new Error(
        "random number pool is not ready or insufficient, prevent getting too long random values or too often.",
      );
  }
  function randomBytes(length = 0) {
    const array = new Uint8Array(length);
    if (_syncCrypto) return _syncCrypto.getRandomValues(array);
    else return consumePool(length);
  }
  var u8a = (a) => a instanceof Uint8Array;
  var createView = (arr) => new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
  if (!(new Uint8Array(new Uint32Array([287454020]).buffer)[0] === 68))
    throw new Error("Non little-endian hardware is not supported");
  var hexes = Array.from({ length: 256 }, (v, i) => i.toString(16).padStart(2, "0"));
  function bytesToHex(bytes) {
    if (!u8a(bytes)) throw new Error("Uint8Array expected");
    let hex = "";
    for (let i = 0; i < bytes.length; i++) hex += hexes[bytes[i]];
    return hex;
  }
  var te = typeof TextEncoder != "undefined" && new TextEncoder();
  var slc = (v, s, e) => {
    if (s == null || s < 0) s = 0;
    if (e == null || e > v.length) e = v.length;
    return new Uint8Array(v.subarray(s, e));
  };
  function strToU8(str) {
    if (te) return te.encode(str);
    const l = str.length;
    let ar = new Uint8Array(str.length + (str.length >> 1));
    let ai = 0;
    const w = (v) => {
      ar[ai++] = v;
    };
    for (let i = 0; i < l; ++i) {
      if (ai + 5 > ar.length) {
        const n = new Uint8Array(ai + 8 + ((l - i) << 1));
        n.set(ar);
        ar = n;
      }
      let c = str.charCodeAt(i);
      if (c < 128) w(c);
      else if (c < 2048) (w(192 | (c >> 6)), w(128 | (c & 63)));
      else if (c > 55295 && c < 57344)
        ((c = (65536 + (c & 1047552)) | (str.charCodeAt(++i) & 1023)),
          w(240 | (c >> 18)),
          w(128 | ((c >> 12) & 63)),
          w(128 | ((c >> 6) & 63)),
          w(128 | (c & 63)));
      else (w(224 | (c >> 12)), w(128 | ((c >> 6) & 63)), w(128 | (c & 63)));
    }
    return slc(ar, 0, ai);
  }
  function toBytes(data) {
    if (typeof data === "string") data = strToU8(data);
    if (!u8a(data)) throw new Error(`expected Uint8Array, got ${typeof data}`);
    return data;
  }
  var Hash = class {
    clone() {
      return this._cloneInto();
    }
  };
  function wrapConstructor(hashCons) {
    const hashC = (msg) => hashCons().update(toBytes(msg)).digest();
    const tmp2 = hashCons();
    hashC.outputLen = tmp2.outputLen;
    hashC.blockLen = tmp2.blockLen;
    hashC.create = () => hashCons();
    return hashC;
  }
  var BoolA = (A, B, C) => (A & B) | (A & C) | (B & C);
  var BoolB = (A, B, C) => A ^ B ^ C;
  var BoolC = (A, B, C) => (A & B) | (~A & C);
  function setBigUint64(view, byteOffset, value, isLE2) {
    if (typeof view.setBigUint64 === "function") return view.setBigUint64(byteOffset, value, isLE2);
    const _32n = BigInt(32);
    const _u32_max = BigInt(4294967295);
    const wh = Number((value >> _32n) & _u32_max);
    const wl = Number(value & _u32_max);
    const h = isLE2 ? 4 : 0;
    const l = isLE2 ? 0 : 4;
    view.setUint32(byteOffset + h, wh, isLE2);
    view.setUint32(byteOffset + l, wl, isLE2);
  }
  function rotl(x2, n) {
    const s = n & 31;
    return (x2 << s) | (x2 >>> (32 - s));
  }
  function P0(X) {
    return X ^ rotl(X, 9) ^ rotl(X, 17);
  }
  function P1(X) {
    return X ^ rotl(X, 15) ^ rotl(X, 23);
  }
  var SHA2 = class extends Hash {
    constructor(blockLen, outputLen, padOffset, isLE2) {
      super();
      this.blockLen = blockLen;
      this.outputLen = outputLen;
      this.padOffset = padOffset;
      this.isLE = isLE2;
      __publicField(this, "buffer");
      __publicField(this, "view");
      __publicField(this, "finished", false);
      __publicField(this, "length", 0);
      __publicField(this, "pos", 0);
      __publicField(this, "destroyed", false);
      this.buffer = new Uint8Array(blockLen);
      this.view = createView(this.buffer);
    }
    update(data) {
      const { view, buffer, blockLen } = this;
      data = toBytes(data);
      const len = data.length;
      for (let pos = 0; pos < len;) {
        const take = Math.min(blockLen - this.pos, len - pos);
        if (take === blockLen) {
          const dataView = createView(data);
          for (; blockLen <= len - pos; pos += blockLen) this.process(dataView, pos);
          continue;
        }
        buffer.set(data.subarray(pos, pos + take), this.pos);
        this.pos += take;
        pos += take;
        if (this.pos === blockLen) {
          this.process(view, 0);
          this.pos = 0;
        }
      }
      this.length += data.length;
      this.roundClean();
      return this;
    }
    digestInto(out) {
      this.finished = true;
      const { buffer, view, blockLen, isLE: isLE2 } = this;
      let { pos } = this;
      buffer[pos++] = 128;
      this.buffer.subarray(pos).fill(0);
      if (this.padOffset > blockLen - pos) {
        this.process(view, 0);
        pos = 0;
      }
      for (let i = pos; i < blockLen; i++) buffer[i] = 0;
      setBigUint64(view, blockLen - 8, BigInt(this.length * 8), isLE2);
      this.process(view, 0);
      const oview = createView(out);
      const len = this.outputLen;
      if (len % 4) throw new Error("_sha2: outputLen should be aligned to 32bit");
      const outLen = len / 4;
      const state = this.get();
      if (outLen > state.length) throw new Error("_sha2: outputLen bigger than state");
      for (let i = 0; i < outLen; i++) oview.setUint32(4 * i, state[i], isLE2);
    }
    digest() {
      const { buffer, outputLen } = this;
      this.digestInto(buffer);
      const res = buffer.slice(0, outputLen);
      this.destroy();
      return res;
    }
    _cloneInto(to) {
      to || (to = new this.constructor());
      to.set(...this.get());
      const { blockLen, buffer, length, finished, destroyed, pos } = this;
      to.length = length;
      to.pos = pos;
      to.finished = finished;
      to.destroyed = destroyed;
      if (length % blockLen) to.buffer.set(buffer);
      return to;
    }
  };
  var IV = new Uint32Array([
    1937774191, 1226093241, 388252375, 3666478592, 2842636476, 372324522, 3817729613, 2969243214,
  ]);
  var SM3_W = new Uint32Array(68);
  var SM3_M = new Uint32Array(64);
  var T1 = 2043430169;
  var T2 = 2055708042;
  var SM3 = class extends SHA2 {
    constructor() {
      super(64, 32, 8, false);
      __publicField(this, "A", IV[0] | 0);
      __publicField(this, "B", IV[1] | 0);
      __publicField(this, "C", IV[2] | 0);
      __publicField(this, "D", IV[3] | 0);
      __publicField(this, "E", IV[4] | 0);
      __publicField(this, "F", IV[5] | 0);
      __publicField(this, "G", IV[6] | 0);
      __publicField(this, "H", IV[7] | 0);
    }
    get() {
      const { A, B, C, D, E, F, G, H } = this;
      return [A, B, C, D, E, F, G, H];
    }
    set(A, B, C, D, E, F, G, H) {
      this.A = A | 0;
      this.B = B | 0;
      this.C = C | 0;
      this.D = D | 0;
      this.E = E | 0;
      this.F = F | 0;
      this.G = G | 0;
      this.H = H | 0;
    }
    process(view, offset) {
      for (let i = 0; i < 16; i++, offset += 4) SM3_W[i] = view.getUint32(offset, false);
      for (let i = 16; i < 68; i++)
        SM3_W[i] = P1(SM3_W[i - 16] ^ SM3_W[i - 9] ^ rotl(SM3_W[i - 3], 15)) ^ rotl(SM3_W[i - 13], 7) ^ SM3_W[i - 6];
      for (let i = 0; i < 64; i++) SM3_M[i] = SM3_W[i] ^ SM3_W[i + 4];
      let { A, B, C, D, E, F, G, H } = this;
      for (let j = 0; j < 64; j++) {
        let small = j >= 0 && j <= 15;
        let T = small ? T1 : T2;
        let SS1 = rotl(rotl(A, 12) + E + rotl(T, j), 7);
        let SS2 = SS1 ^ rotl(A, 12);
        let TT1 = ((small ? BoolB(A, B, C) : BoolA(A, B, C)) + D + SS2 + SM3_M[j]) | 0;
        let TT2 = ((small ? BoolB(E, F, G) : BoolC(E, F, G)) + H + SS1 + SM3_W[j]) | 0;
        D = C;
        C = rotl(B, 9);
        B = A;
        A = TT1;
        H = G;
        G = rotl(F, 19);
        F = E;
        E = P0(TT2);
      }
      A = (A ^ this.A) | 0;
      B = (B ^ this.B) | 0;
      C = (C ^ this.C) | 0;
      D = (D ^ this.D) | 0;
      E = (E ^ this.E) | 0;
      F = (F ^ this.F) | 0;
      G = (G ^ this.G) | 0;
      H = (H ^ this.H) | 0;
      this.set(A, B, C, D, E, F, G, H);
    }
    roundClean() {
      SM3_W.fill(0);
    }
    destroy() {
      this.set(0, 0, 0, 0, 0, 0, 0, 0);
      this.buffer.fill(0);
    }
  };
  var sm3 = wrapConstructor(() => new SM3());
  var HMAC = class extends Hash {
    constructor(hash, _key) {
      super();
      __publicField(this, "oHash");
      __publicField(this, "iHash");
      __publicField(this, "blockLen");
      __publicField(this, "outputLen");
      __publicField(this, "finished", false);
      __publicField(this, "destroyed", false);
      const key = toBytes(_key);
      this.iHash = hash.create();
      if (typeof this.iHash.update !== "function")
        throw new Error("Expected instance of class which extends utils.Hash");
      this.blockLen = this.iHash.blockLen;
      this.outputLen = this.iHash.outputLen;
      const blockLen = this.blockLen;
      const pad = new Uint8Array(blockLen);
      pad.set(key.length > blockLen ? hash.create().update(key).digest() : key);
      for (let i = 0; i < pad.length; i++) pad[i] ^= 54;
      this.iHash.update(pad);
      this.oHash = hash.create();
      for (let i = 0; i < pad.length; i++) pad[i] ^= 106;
      this.oHash.update(pad);
      pad.fill(0);
    }
    update(buf) {
      this.iHash.update(buf);
      return this;
    }
    digestInto(out) {
      this.finished = true;
      this.iHash.digestInto(out);
      this.oHash.update(out);
      this.oHash.digestInto(out);
      this.destroy();
    }
    digest() {
      const out = new Uint8Array(this.oHash.outputLen);
      this.digestInto(out);
      return out;
    }
    _cloneInto(to) {
      to || (to = Object.create(Object.getPrototypeOf(this), {}));
      const { oHash, iHash, finished, destroyed, blockLen, outputLen } = this;
      to = to;
      to.finished = finished;
      to.destroyed = destroyed;
      to.blockLen = blockLen;
      to.outputLen = outputLen;
      to.oHash = oHash._cloneInto(to.oHash);
      to.iHash = iHash._cloneInto(to.iHash);
      return to;
    }
    destroy() {
      this.destroyed = true;
      this.oHash.destroy();
      this.iHash.destroy();
    }
  };
  var hmac = (hash, key, message) => new HMAC(hash, key).update(message).digest();
  hmac.create = (hash, key) => new HMAC(hash, key);
  var import_utils3 = require_utils$1();
  var sm2Fp = (0, import_modular.Field)(
    BigInt("115792089210356248756420345214020892766250353991924191454421193933289684991999"),
  );
  var sm2Curve = (0, import_weierstrass.weierstrass)({
    a: BigInt("115792089210356248756420345214020892766250353991924191454421193933289684991996"),
    b: BigInt("18505919022281880113072981827955639221458448578012075254857346196103069175443"),
    Fp: sm2Fp,
    h: ONE,
    n: BigInt("115792089210356248756420345214020892766061623724957744567843809356293439045923"),
    Gx: BigInt("22963146547237050559479531362550074578802567295341616970375194840604139615431"),
    Gy: BigInt("85132369209828568825618990617112496413088388631904505083283536607588877201568"),
    hash: sm3,
    hmac: (key, ...msgs) => hmac(sm3, key, (0, import_utils3.concatBytes)(...msgs)),
    randomBytes,
  });
  var field = (0, import_modular.Field)(BigInt(sm2Curve.CURVE.n));
  var import_modular2 = require_modular();
  function generateKeyPairHex(str) {
    const privateKey = str
      ? utils2.numberToBytesBE((0, import_modular2.mod)(BigInt(str), ONE) + ONE, 32)
      : sm2Curve.utils.randomPrivateKey();
    const publicKey = sm2Curve.getPublicKey(privateKey, false);
    return {
      privateKey: leftPad(utils2.bytesToHex(privateKey), 64),
      publicKey: leftPad(utils2.bytesToHex(publicKey), 64),
    };
  }
  function compressPublicKeyHex(s) {
    if (s.length !== 130) throw new Error("Invalid public key to compress");
    const len = (s.length - 2) / 2;
    const xHex = s.substring(2, 2 + len);
    const y = utils2.hexToNumber(s.substring(len + 2, len + len + 2));
    let prefix = "03";
    if ((0, import_modular2.mod)(y, TWO) === ZERO) prefix = "02";
    return prefix + xHex;
  }
  function utf8ToHex(input) {
    const bytes = strToU8(input);
    return utils2.bytesToHex(bytes);
  }
  function leftPad(input, num) {
    if (input.length >= num) return input;
    return new Array(num - input.length + 1).join("0") + input;
  }
  function arrayToHex(arr) {
    return arr
      .map((item) => {
        const hex = item.toString(16);
        return hex.length === 1 ? "0" + hex : hex;
      })
      .join("");
  }
  function arrayToUtf8(arr) {
    const str = [];
    for (let i = 0, len = arr.length; i < len; i++)
      if (arr[i] >= 240 && arr[i] <= 247) {
        str.push(
          String.fromCodePoint(
            ((arr[i] & 7) << 18) + ((arr[i + 1] & 63) << 12) + ((arr[i + 2] & 63) << 6) + (arr[i + 3] & 63),
          ),
        );
        i += 3;
      } else if (arr[i] >= 224 && arr[i] <= 239) {
        str.push(String.fromCodePoint(((arr[i] & 15) << 12) + ((arr[i + 1] & 63) << 6) + (arr[i + 2] & 63)));
        i += 2;
      } else if (arr[i] >= 192 && arr[i] <= 223) {
        str.push(String.fromCodePoint(((arr[i] & 31) << 6) + (arr[i + 1] & 63)));
        i++;
      } else str.push(String.fromCodePoint(arr[i]));
    return str.join("");
  }
  function hexToArray(hexStr) {
    let hexStrLength = hexStr.length;
    if (hexStrLength % 2 !== 0) hexStr = leftPad(hexStr, hexStrLength + 1);
    hexStrLength = hexStr.length;
    const wordLength = hexStrLength / 2;
    const words = new Uint8Array(wordLength);
    for (let i = 0; i < wordLength; i++) words[i] = parseInt(hexStr.substring(i * 2, i * 2 + 2), 16);
    return words;
  }
  function verifyPublicKey(publicKey) {
    const point = sm2Curve.ProjectivePoint.fromHex(publicKey);
    if (!point) return false;
    try {
      point.assertValidity();
      return true;
    } catch (error) {
      return false;
    }
  }
  function comparePublicKeyHex(publicKey1, publicKey2) {
    const point1 = sm2Curve.ProjectivePoint.fromHex(publicKey1);
    if (!point1) return false;
    const point2 = sm2Curve.ProjectivePoint.fromHex(publicKey2);
    if (!point2) return false;
    return point1.equals(point2);
  }
  var utils5 = __toESM(require_utils$1());
  var utils3 = __toESM(require_utils$1());
  function utf8ToArray(str) {
    const arr = [];
    for (let i = 0, len = str.length; i < len; i++) {
      const point = str.codePointAt(i);
      if (point <= 127) arr.push(point);
      else if (point <= 2047) {
        arr.push(192 | (point >>> 6));
        arr.push(128 | (point & 63));
      } else if (point <= 55295 || (point >= 57344 && point <= 65535)) {
        arr.push(224 | (point >>> 12));
        arr.push(128 | ((point >>> 6) & 63));
        arr.push(128 | (point & 63));
      } else if (point >= 65536 && point <= 1114111) {
        i++;
        arr.push(240 | ((point >>> 18) & 28));
        arr.push(128 | ((point >>> 12) & 63));
        arr.push(128 | ((point >>> 6) & 63));
        arr.push(128 | (point & 63));
      } else {
        arr.push(point);
        throw new Error("input is not supported");
      }
    }
    return new Uint8Array(arr);
  }
  function sm32(input, options) {
    input = typeof input === "string" ? utf8ToArray(input) : input;
    if (options) {
      if ((options.mode || "hmac") !== "hmac") throw new Error("invalid mode");
      let key = options.key;
      if (!key) throw new Error("invalid key");
      key = typeof key === "string" ? hexToArray(key) : key;
      return bytesToHex(hmac(sm3, key, input));
    }
    return bytesToHex(sm3(input));
  }
  function kdf(z, keylen, iv) {
    z = typeof z === "string" ? utf8ToArray(z) : z;
    const IV2 = iv == null ? EmptyArray : typeof iv === "string" ? utf8ToArray(iv) : iv;
    let msg = new Uint8Array(keylen);
    let ct = 1;
    let offset = 0;
    let t = EmptyArray;
    const ctShift = new Uint8Array(4);
    const nextT = () => {
      ctShift[0] = (ct >> 24) & 255;
      ctShift[1] = (ct >> 16) & 255;
      ctShift[2] = (ct >> 8) & 255;
      ctShift[3] = ct & 255;
      t = sm3(utils3.concatBytes(z, ctShift, IV2));
      ct++;
      offset = 0;
    };
    nextT();
    for (let i = 0, len = msg.length; i < len; i++) {
      if (offset === t.length) nextT();
      msg[i] = t[offset++] & 255;
    }
    return msg;
  }
  var utils4 = __toESM(require_utils$1());
  var wPow2 = utils4.hexToNumber("80000000000000000000000000000000");
  var wPow2Sub1 = utils4.hexToNumber("7fffffffffffffffffffffffffffffff");
  function calculateSharedKey(
    keypairA,
    ephemeralKeypairA,
    publicKeyB,
    ephemeralPublicKeyB,
    sharedKeyLength,
    isRecipient = false,
    idA = "1234567812345678",
    idB = "1234567812345678",
  ) {
    const RA = sm2Curve.ProjectivePoint.fromHex(ephemeralKeypairA.publicKey);
    const RB = sm2Curve.ProjectivePoint.fromHex(ephemeralPublicKeyB);
    const PB = sm2Curve.ProjectivePoint.fromHex(publicKeyB);
    let ZA = getZ(keypairA.publicKey, idA);
    let ZB = getZ(publicKeyB, idB);
    if (isRecipient) [ZA, ZB] = [ZB, ZA];
    const rA = utils4.hexToNumber(ephemeralKeypairA.privateKey);
    const dA = utils4.hexToNumber(keypairA.privateKey);
    const x1_ = wPow2 + (RA.x & wPow2Sub1);
    const tA = field.add(dA, field.mulN(x1_, rA));
    const x2 = RB.x;
    const x2_ = field.add(wPow2, x2 & wPow2Sub1);
    const U = RB.multiply(x2_).add(PB).multiply(tA);
    const xU = hexToArray(leftPad(utils4.numberToHexUnpadded(U.x), 64));
    const yU = hexToArray(leftPad(utils4.numberToHexUnpadded(U.y), 64));
    return kdf(utils4.concatBytes(xU, yU, ZA, ZB), sharedKeyLength);
  }
  var { getSharedSecret } = sm2Curve;
  function xorCipherStream(x2, y2, msg) {
    const stream = kdf(utils5.concatBytes(x2, y2), msg.length);
    for (let i = 0, len = msg.length; i < len; i++) msg[i] ^= stream[i] & 255;
  }
  var C1C2C3 = 0;
  var EmptyArray = new Uint8Array();
  function doEncrypt(msg, publicKey, cipherMode = 1, options) {
    const msgArr = typeof msg === "string" ? hexToArray(utf8ToHex(msg)) : Uint8Array.from(msg);
    const publicKeyPoint = typeof publicKey === "string" ? sm2Curve.ProjectivePoint.fromHex(publicKey) : publicKey;
    const keypair = generateKeyPairHex();
    const k = utils5.hexToNumber(keypair.privateKey);
    let c1 = keypair.publicKey;
    if (c1.length > 128) c1 = c1.substring(c1.length - 128);
    const p = publicKeyPoint.multiply(k);
    const x2 = hexToArray(leftPad(utils5.numberToHexUnpadded(p.x), 64));
    const y2 = hexToArray(leftPad(utils5.numberToHexUnpadded(p.y), 64));
    const c3 = bytesToHex(sm3(utils5.concatBytes(x2, msgArr, y2)));
    xorCipherStream(x2, y2, msgArr);
    const c2 = bytesToHex(msgArr);
    if (options?.asn1) {
      const point = sm2Curve.ProjectivePoint.fromHex(keypair.publicKey);
      return cipherMode === C1C2C3 ? encodeEnc(point.x, point.y, c2, c3) : encodeEnc(point.x, point.y, c3, c2);
    }
    return cipherMode === C1C2C3 ? c1 + c2 + c3 : c1 + c3 + c2;
  }
  function doDecrypt(encryptData, privateKey, cipherMode = 1, options) {
    const { output = "string", asn1 = false } = options || {};
    const privateKeyInteger = utils5.hexToNumber(privateKey);
    let c1;
    let c2;
    let c3;
    if (asn1) {
      const { x: x3, y, cipher, hash } = decodeEnc(encryptData);
      c1 = sm2Curve.ProjectivePoint.fromAffine({
        x: x3,
        y,
      });
      c3 = hash;
      c2 = cipher;
      if (cipherMode === C1C2C3) [c2, c3] = [c3, c2];
    } else {
      c1 = sm2Curve.ProjectivePoint.fromHex("04" + encryptData.substring(0, 128));
      c3 = encryptData.substring(128, 192);
      c2 = encryptData.substring(192);
      if (cipherMode === C1C2C3) {
        c3 = encryptData.substring(encryptData.length - 64);
        c2 = encryptData.substring(128, encryptData.length - 64);
      }
    }
    const msg = hexToArray(c2);
    const p = c1.multiply(privateKeyInteger);
    const x2 = hexToArray(leftPad(utils5.numberToHexUnpadded(p.x), 64));
    const y2 = hexToArray(leftPad(utils5.numberToHexUnpadded(p.y), 64));
    xorCipherStream(x2, y2, msg);
    if (arrayToHex(Array.from(sm3(utils5.concatBytes(x2, msg, y2)))) === c3.toLowerCase())
      return output === "array" ? msg : arrayToUtf8(msg);
    else return output === "array" ? [] : "";
  }
  function doSignature(msg, privateKey, options = {}) {
    let { pointPool, der, hash, publicKey, userId } = options;
    let hashHex = typeof msg === "string" ? utf8ToHex(msg) : arrayToHex(Array.from(msg));
    if (hash) {
      publicKey = publicKey || getPublicKeyFromPrivateKey(privateKey);
      hashHex = getHash(hashHex, publicKey, userId);
    }
    const dA = utils5.hexToNumber(privateKey);
    const e = utils5.hexToNumber(hashHex);
    let k = null;
    let r = null;
    let s = null;
    do {
      do {
        let point;
        if (pointPool && pointPool.length) point = pointPool.pop();
        else point = getPoint();
        k = point.k;
        r = field.add(e, point.x1);
      } while (r === ZERO || r + k === sm2Curve.CURVE.n);
      s = field.mul(field.inv(field.addN(dA, ONE)), field.subN(k, field.mulN(r, dA)));
    } while (s === ZERO);
    if (der) return encodeDer(r, s);
    return leftPad(utils5.numberToHexUnpadded(r), 64) + leftPad(utils5.numberToHexUnpadded(s), 64);
  }
  function doVerifySignature(msg, signHex, publicKey, options = {}) {
    let hashHex;
    const { hash, der, userId } = options;
    const publicKeyHex = typeof publicKey === "string" ? publicKey : publicKey.toHex(false);
    if (hash) hashHex = getHash(typeof msg === "string" ? utf8ToHex(msg) : msg, publicKeyHex, userId);
    else hashHex = typeof msg === "string" ? utf8ToHex(msg) : arrayToHex(Array.from(msg));
    let r;
    let s;
    if (der) {
      const decodeDerObj = decodeDer(signHex);
      r = decodeDerObj.r;
      s = decodeDerObj.s;
    } else {
      r = utils5.hexToNumber(signHex.substring(0, 64));
      s = utils5.hexToNumber(signHex.substring(64));
    }
    const PA = typeof publicKey === "string" ? sm2Curve.ProjectivePoint.fromHex(publicKey) : publicKey;
    const e = utils5.hexToNumber(hashHex);
    const t = field.add(r, s);
    if (t === ZERO) return false;
    const x1y1 = sm2Curve.ProjectivePoint.BASE.multiply(s).add(PA.multiply(t));
    const R = field.add(e, x1y1.x);
    return r === R;
  }
  function getZ(publicKey, userId = "1234567812345678") {
    userId = utf8ToHex(userId);
    const a = leftPad(utils5.numberToHexUnpadded(sm2Curve.CURVE.a), 64);
    const b = leftPad(utils5.numberToHexUnpadded(sm2Curve.CURVE.b), 64);
    const gx = leftPad(utils5.numberToHexUnpadded(sm2Curve.ProjectivePoint.BASE.x), 64);
    const gy = leftPad(utils5.numberToHexUnpadded(sm2Curve.ProjectivePoint.BASE.y), 64);
    let px;
    let py;
    if (publicKey.length === 128) {
      px = publicKey.substring(0, 64);
      py = publicKey.substring(64, 128);
    } else {
      const point = sm2Curve.ProjectivePoint.fromHex(publicKey);
      px = leftPad(utils5.numberToHexUnpadded(point.x), 64);
      py = leftPad(utils5.numberToHexUnpadded(point.y), 64);
    }
    const data = hexToArray(userId + a + b + gx + gy + px + py);
    const entl = userId.length * 4;
    return sm3(utils5.concatBytes(new Uint8Array([(entl >> 8) & 255, entl & 255]), data));
  }
  function getHash(hashHex, publicKey, userId = "1234567812345678") {
    const z = getZ(publicKey, userId);
    return bytesToHex(sm3(utils5.concatBytes(z, typeof hashHex === "string" ? hexToArray(hashHex) : hashHex)));
  }
  function precomputePublicKey(publicKey, windowSize) {
    const point = sm2Curve.ProjectivePoint.fromHex(publicKey);
    return sm2Curve.utils.precompute(windowSize, point);
  }
  function getPublicKeyFromPrivateKey(privateKey) {
    const pubKey = sm2Curve.getPublicKey(privateKey, false);
    return leftPad(utils5.bytesToHex(pubKey), 64);
  }
  function getPoint() {
    const keypair = generateKeyPairHex();
    const PA = sm2Curve.ProjectivePoint.fromHex(keypair.publicKey);
    const k = utils5.hexToNumber(keypair.privateKey);
    return {
      ...keypair,
      k,
      x1: PA.x,
    };
  }
  var import_hkdf = require_hkdf();
  function hkdf(ikm, salt, info, length) {
    return (0, import_hkdf.hkdf)(sm3, ikm, salt, info, length);
  }
  var sm4_exports = {};
  __export(sm4_exports, {
    decrypt: () => decrypt,
    encrypt: () => encrypt,
    sm4: () => sm4,
  });
  var import_polyval = require__polyval();
  var import_utils12 = require_utils();
  var DECRYPT = 0;
  var ROUND = 32;
  var BLOCK = 16;
  var Sbox = Uint8Array.from([
    214, 144, 233, 254, 204, 225, 61, 183, 22, 182, 20, 194, 40, 251, 44, 5, 43, 103, 154, 118, 42, 190, 4, 195, 170,
    68, 19, 38, 73, 134, 6, 153, 156, 66, 80, 244, 145, 239, 152, 122, 51, 84, 11, 67, 237, 207, 172, 98, 228, 179, 28,
    169, 201, 8, 232, 149, 128, 223, 148, 250, 117, 143, 63, 166, 71, 7, 167, 252, 243, 115, 23, 186, 131, 89, 60, 25,
    230, 133, 79, 168, 104, 107, 129, 178, 113, 100, 218, 139, 248, 235, 15, 75, 112, 86, 157, 53, 30, 36, 14, 94, 99,
    88, 209, 162, 37, 34, 124, 59, 1, 33, 120, 135, 212, 0, 70, 87, 159, 211, 39, 82, 76, 54, 2, 231, 160, 196, 200,
    158, 234, 191, 138, 210, 64, 199, 56, 181, 163, 247, 242, 206, 249, 97, 21, 161, 224, 174, 93, 164, 155, 52, 26, 85,
    173, 147, 50, 48, 245, 140, 177, 227, 29, 246, 226, 46, 130, 102, 202, 96, 192, 41, 35, 171, 13, 83, 78, 111, 213,
    219, 55, 69, 222, 253, 142, 47, 3, 255, 106, 114, 109, 108, 91, 81, 141, 27, 175, 146, 187, 221, 188, 127, 17, 217,
    92, 65, 31, 16, 90, 216, 10, 193, 49, 136, 165, 205, 123, 189, 45, 116, 208, 18, 184, 229, 180, 176, 137, 105, 151,
    74, 12, 150, 119, 126, 101, 185, 241, 9, 197, 110, 198, 132, 24, 240, 125, 236, 58, 220, 77, 32, 121, 238, 95, 62,
    215, 203, 57, 72,
  ]);
  var CK = new Uint32Array([
    462357, 472066609, 943670861, 1415275113, 1886879365, 2358483617, 2830087869, 3301692121, 3773296373, 4228057617,
    404694573, 876298825, 1347903077, 1819507329, 2291111581, 2762715833, 3234320085, 3705924337, 4177462797, 337322537,
    808926789, 1280531041, 1752135293, 2223739545, 2695343797, 3166948049, 3638552301, 4110090761, 269950501, 741554753,
    1213159005, 1684763257,
  ]);
  function byteSub(a) {
    return (
      ((Sbox[(a >>> 24) & 255] & 255) << 24) |
      ((Sbox[(a >>> 16) & 255] & 255) << 16) |
      ((Sbox[(a >>> 8) & 255] & 255) << 8) |
      (Sbox[a & 255] & 255)
    );
  }
  function sms4Crypt(input, output, roundKey) {
    let x0 = 0,
      x1 = 0,
      x2 = 0,
      x3 = 0,
      tmp0 = 0,
      tmp1 = 0,
      tmp2 = 0,
      tmp3 = 0;
    tmp0 = input[0] & 255;
    tmp1 = input[1] & 255;
    tmp2 = input[2] & 255;
    tmp3 = input[3] & 255;
    x0 = (tmp0 << 24) | (tmp1 << 16) | (tmp2 << 8) | tmp3;
    tmp0 = input[4] & 255;
    tmp1 = input[5] & 255;
    tmp2 = input[6] & 255;
    tmp3 = input[7] & 255;
    x1 = (tmp0 << 24) | (tmp1 << 16) | (tmp2 << 8) | tmp3;
    tmp0 = input[8] & 255;
    tmp1 = input[9] & 255;
    tmp2 = input[10] & 255;
    tmp3 = input[11] & 255;
    x2 = (tmp0 << 24) | (tmp1 << 16) | (tmp2 << 8) | tmp3;
    tmp0 = input[12] & 255;
    tmp1 = input[13] & 255;
    tmp2 = input[14] & 255;
    tmp3 = input[15] & 255;
    x3 = (tmp0 << 24) | (tmp1 << 16) | (tmp2 << 8) | tmp3;
    for (let r = 0; r < 32; r += 4) {
      tmp0 = x1 ^ x2 ^ x3 ^ roundKey[r];
      tmp0 = byteSub(tmp0);
      x0 ^=
        tmp0 ^
        ((tmp0 << 2) | (tmp0 >>> 30)) ^
        ((tmp0 << 10) | (tmp0 >>> 22)) ^
        ((tmp0 << 18) | (tmp0 >>> 14)) ^
        ((tmp0 << 24) | (tmp0 >>> 8));
      tmp1 = x2 ^ x3 ^ x0 ^ roundKey[r + 1];
      tmp1 = byteSub(tmp1);
      x1 ^=
        tmp1 ^
        ((tmp1 << 2) | (tmp1 >>> 30)) ^
        ((tmp1 << 10) | (tmp1 >>> 22)) ^
        ((tmp1 << 18) | (tmp1 >>> 14)) ^
        ((tmp1 << 24) | (tmp1 >>> 8));
      tmp2 = x3 ^ x0 ^ x1 ^ roundKey[r + 2];
      tmp2 = byteSub(tmp2);
      x2 ^=
        tmp2 ^
        ((tmp2 << 2) | (tmp2 >>> 30)) ^
        ((tmp2 << 10) | (tmp2 >>> 22)) ^
        ((tmp2 << 18) | (tmp2 >>> 14)) ^
        ((tmp2 << 24) | (tmp2 >>> 8));
      tmp3 = x0 ^ x1 ^ x2 ^ roundKey[r + 3];
      tmp3 = byteSub(tmp3);
      x3 ^=
        tmp3 ^
        ((tmp3 << 2) | (tmp3 >>> 30)) ^
        ((tmp3 << 10) | (tmp3 >>> 22)) ^
        ((tmp3 << 18) | (tmp3 >>> 14)) ^
        ((tmp3 << 24) | (tmp3 >>> 8));
    }
    output[0] = (x3 >>> 24) & 255;
    output[1] = (x3 >>> 16) & 255;
    output[2] = (x3 >>> 8) & 255;
    output[3] = x3 & 255;
    output[4] = (x2 >>> 24) & 255;
    output[5] = (x2 >>> 16) & 255;
    output[6] = (x2 >>> 8) & 255;
    output[7] = x2 & 255;
    output[8] = (x1 >>> 24) & 255;
    output[9] = (x1 >>> 16) & 255;
    output[10] = (x1 >>> 8) & 255;
    output[11] = x1 & 255;
    output[12] = (x0 >>> 24) & 255;
    output[13] = (x0 >>> 16) & 255;
    output[14] = (x0 >>> 8) & 255;
    output[15] = x0 & 255;
  }
  function sms4KeyExt(key, roundKey, cryptFlag) {
    let x0 = 0,
      x1 = 0,
      x2 = 0,
      x3 = 0,
      mid = 0;
    x0 = ((key[0] & 255) << 24) | ((key[1] & 255) << 16) | ((key[2] & 255) << 8) | (key[3] & 255);
    x1 = ((key[4] & 255) << 24) | ((key[5] & 255) << 16) | ((key[6] & 255) << 8) | (key[7] & 255);
    x2 = ((key[8] & 255) << 24) | ((key[9] & 255) << 16) | ((key[10] & 255) << 8) | (key[11] & 255);
    x3 = ((key[12] & 255) << 24) | ((key[13] & 255) << 16) | ((key[14] & 255) << 8) | (key[15] & 255);
    x0 ^= 2746333894;
    x1 ^= 1453994832;
    x2 ^= 1736282519;
    x3 ^= 2993693404;
    for (let r = 0; r < 32; r += 4) {
      mid = x1 ^ x2 ^ x3 ^ CK[r + 0];
      mid = byteSub(mid);
      x0 ^= mid ^ ((mid << 13) | (mid >>> 19)) ^ ((mid << 23) | (mid >>> 9));
      roundKey[r + 0] = x0;
      mid = x2 ^ x3 ^ x0 ^ CK[r + 1];
      mid = byteSub(mid);
      x1 ^= mid ^ ((mid << 13) | (mid >>> 19)) ^ ((mid << 23) | (mid >>> 9));
      roundKey[r + 1] = x1;
      mid = x3 ^ x0 ^ x1 ^ CK[r + 2];
      mid = byteSub(mid);
      x2 ^= mid ^ ((mid << 13) | (mid >>> 19)) ^ ((mid << 23) | (mid >>> 9));
      roundKey[r + 2] = x2;
      mid = x0 ^ x1 ^ x2 ^ CK[r + 3];
      mid = byteSub(mid);
      x3 ^= mid ^ ((mid << 13) | (mid >>> 19)) ^ ((mid << 23) | (mid >>> 9));
      roundKey[r + 3] = x3;
    }
    if (cryptFlag === DECRYPT)
      for (let r = 0; r < 16; r++) [roundKey[r], roundKey[31 - r]] = [roundKey[31 - r], roundKey[r]];
  }
  function incrementCounter(counter) {
    for (let i = counter.length - 1; i >= 0; i--) {
      counter[i]++;
      if (counter[i] !== 0) break;
    }
  }
  function sm4Gcm(inArray, key, ivArray, aadArray, cryptFlag, tagArray) {
    function deriveKeys() {
      const roundKey2 = new Uint32Array(ROUND);
      sms4KeyExt(key, roundKey2, 1);
      const authKey = new Uint8Array(16).fill(0);
      const h2 = new Uint8Array(16);
      sms4Crypt(authKey, h2, roundKey2);
      let j02;
      if (ivArray.length === 12) {
        j02 = new Uint8Array(16);
        j02.set(ivArray, 0);
        j02[15] = 1;
      } else {
        const g = import_polyval.ghash.create(h2);
        g.update(ivArray);
        const lenIv = new Uint8Array(16);
        const view = (0, import_utils12.createView)(lenIv);
        (0, import_utils12.setBigUint64)(view, 8, BigInt(ivArray.length * 8), false);
        g.update(lenIv);
        j02 = g.digest();
      }
      const counter2 = new Uint8Array(j02);
      incrementCounter(counter2);
      const tagMask2 = new Uint8Array(16);
      sms4Crypt(j02, tagMask2, roundKey2);
      return {
        roundKey: roundKey2,
        h: h2,
        j0: j02,
        counter: counter2,
        tagMask: tagMask2,
      };
    }
    function computeTag(h2, data) {
      const aadLength = aadArray.length;
      const dataLength = data.length;
      const g = import_polyval.ghash.create(h2);
      if (aadLength > 0) g.update(aadArray);
      g.update(data);
      const lenBlock = new Uint8Array(16);
      const view = (0, import_utils12.createView)(lenBlock);
      (0, import_utils12.setBigUint64)(view, 0, BigInt(aadLength * 8), false);
      (0, import_utils12.setBigUint64)(view, 8, BigInt(dataLength * 8), false);
      g.update(lenBlock);
      return g.digest();
    }
    const { roundKey, h, j0, counter, tagMask } = deriveKeys();
    if (cryptFlag === DECRYPT && tagArray) {
      const calculatedTag = computeTag(h, inArray);
      for (let i = 0; i < 16; i++) calculatedTag[i] ^= tagMask[i];
      let tagMatch = 0;
      for (let i = 0; i < 16; i++) tagMatch |= calculatedTag[i] ^ tagArray[i];
      if (tagMatch !== 0) throw new Error("authentication tag mismatch");
    }
    const outArray = new Uint8Array(inArray.length);
    let point = 0;
    let restLen = inArray.length;
    while (restLen >= BLOCK) {
      const blockOut = new Uint8Array(BLOCK);
      sms4Crypt(counter, blockOut, roundKey);
      for (let i = 0; i < BLOCK && i < restLen; i++) outArray[point + i] = inArray[point + i] ^ blockOut[i];
      incrementCounter(counter);
      point += BLOCK;
      restLen -= BLOCK;
    }
    if (restLen > 0) {
      const blockOut = new Uint8Array(BLOCK);
      sms4Crypt(counter, blockOut, roundKey);
      for (let i = 0; i < restLen; i++) outArray[point + i] = inArray[point + i] ^ blockOut[i];
    }
    if (cryptFlag !== DECRYPT) {
      const calculatedTag = computeTag(h, outArray);
      for (let i = 0; i < 16; i++) calculatedTag[i] ^= tagMask[i];
      return {
        output: outArray,
        tag: calculatedTag,
      };
    }
    return { output: outArray };
  }
  var blockOutput = new Uint8Array(16);
  function sm4(inArray, key, cryptFlag, options = {}) {
    let { padding = "pkcs#7", mode, iv = new Uint8Array(16), output, associatedData, outputTag, tag } = options;
    if (mode === "gcm") {
      const keyArray = typeof key === "string" ? hexToArray(key) : Uint8Array.from(key);
      const ivArray = typeof iv === "string" ? hexToArray(iv) : Uint8Array.from(iv);
      const aadArray = associatedData
        ? typeof associatedData === "string"
          ? hexToArray(associatedData)
          : Uint8Array.from(associatedData)
        : new Uint8Array(0);
      let inputArray;
      if (typeof inArray === "string") {
        if (cryptFlag !== DECRYPT) inputArray = utf8ToArray(inArray);
        else inputArray = hexToArray(inArray);
      } else inputArray = Uint8Array.from(inArray);
      const tagArray = tag ? (typeof tag === "string" ? hexToArray(tag) : Uint8Array.from(tag)) : void 0;
      const result = sm4Gcm(inputArray, keyArray, ivArray, aadArray, cryptFlag, tagArray);
      if (output === "array") {
        if (outputTag && cryptFlag !== DECRYPT) return result;
        return result.output;
      } else {
        if (outputTag && cryptFlag !== DECRYPT)
          return {
            output: bytesToHex(result.output),
            tag: result.tag ? bytesToHex(result.tag) : void 0,
          };
        if (cryptFlag !== DECRYPT)
          return {
            output: bytesToHex(result.output),
            tag: result.tag ? bytesToHex(result.tag) : void 0,
          };
        else return arrayToUtf8(result.output);
      }
    }
    if (mode === "cbc") {
      if (typeof iv === "string") iv = hexToArray(iv);
      if (iv.length !== 16) throw new Error("iv is invalid");
    }
    if (typeof key === "string") key = hexToArray(key);
    if (key.length !== 16) throw new Error("key is invalid");
    if (typeof inArray === "string") {
      if (cryptFlag !== DECRYPT) inArray = utf8ToArray(inArray);
      else inArray = hexToArray(inArray);
    } else inArray = Uint8Array.from(inArray);
    if ((padding === "pkcs#5" || padding === "pkcs#7") && cryptFlag !== DECRYPT) {
      const paddingCount = BLOCK - (inArray.length % BLOCK);
      const newArray = new Uint8Array(inArray.length + paddingCount);
      newArray.set(inArray, 0);
      for (let i = 0; i < paddingCount; i++) newArray[inArray.length + i] = paddingCount;
      inArray = newArray;
    }
    const roundKey = new Uint32Array(ROUND);
    sms4KeyExt(key, roundKey, cryptFlag);
    let outArray = new Uint8Array(inArray.length);
    let lastVector = iv;
    let restLen = inArray.length;
    let point = 0;
    while (restLen >= BLOCK) {
      const input = inArray.subarray(point, point + 16);
      if (mode === "cbc") {
        for (let i = 0; i < BLOCK; i++) if (cryptFlag !== DECRYPT) input[i] ^= lastVector[i];
      }
      sms4Crypt(input, blockOutput, roundKey);
      for (let i = 0; i < BLOCK; i++) {
        if (mode === "cbc") {
          if (cryptFlag === DECRYPT) blockOutput[i] ^= lastVector[i];
        }
        outArray[point + i] = blockOutput[i];
      }
      if (mode === "cbc") {
        if (cryptFlag !== DECRYPT) lastVector = blockOutput;
        else lastVector = input;
      }
      restLen -= BLOCK;
      point += BLOCK;
    }
    if ((padding === "pkcs#5" || padding === "pkcs#7") && cryptFlag === DECRYPT) {
      const len = outArray.length;
      const paddingCount = outArray[len - 1];
      for (let i = 1; i <= paddingCount; i++)
        if (outArray[len - i] !== paddingCount) throw new Error("padding is invalid");
      outArray = outArray.slice(0, len - paddingCount);
    }
    if (output !== "array") {
      if (cryptFlag !== DECRYPT) return bytesToHex(outArray);
      else return arrayToUtf8(outArray);
    } else return outArray;
  }
  function encrypt(inArray, key, options = {}) {
    return sm4(inArray, key, 1, options);
  }
  function decrypt(inArray, key, options = {}) {
    return sm4(inArray, key, 0, options);
  }
  0 &&
    (module.exports = {
      hkdf,
      kdf,
      sm2,
      sm3,
      sm4,
    });
})();
const MAX_DEPTH = 64;
function canonical(value) {
  return write(value, []);
}
function write(value, place) {
  if (place.length > MAX_DEPTH) throw new TypeError(`not JSON: nested beyond ${MAX_DEPTH} levels or in a circle`);
  switch (typeof value) {
    case "string":
      return writeText(value, place);
    case "boolean":
      return value ? "true" : "false";
    case "number":
      if (!Number.isFinite(value)) refuse(String(value), place);
      return JSON.stringify(value);
    case "object":
      if (value === null) return "null";
      return Array.isArray(value) ? writeList(value, place) : writeObject(value, place);
    default:
      return refuse(typeof value, place);
  }
}
function writeText(text, place) {
  if (PLAIN.test(text)) return `"${text}"`;
  if (LONE_SURROGATE.test(text)) refuse("lone surrogate", place);
  return JSON.stringify(text);
}
function writeList(list, place) {
  let text = "";
  for (let i = 0; i < list.length; i++) {
    place.push(i);
    text += i === 0 ? write(list[i], place) : `,${write(list[i], place)}`;
    place.pop();
  }
  return `[${text}]`;
}
function writeObject(object, place) {
  const prototype = Object.getPrototypeOf(object);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) refuse("an object with a class", place);
  const values = object;
  let text = "";
  for (const key of Object.keys(object).sort()) {
    place.push(key);
    const pair = `${writeText(key, place)}:${write(values[key], place)}`;
    place.pop();
    text += text === "" ? pair : `,${pair}`;
  }
  return `{${text}}`;
}
function refuse(what, place) {
  const path = place.map((part) => (typeof part === "number" ? `[${part}]` : `.${part}`)).join("");
  throw new TypeError(`not JSON: ${what} at $${path}`);
}
const PLAIN = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/;
const LONE_SURROGATE = /\p{Cs}/u;
// packages/engine/src/ledger/chain.ts
const GENESIS = "0".repeat(64);
function entryHash(body, prevHash, digest) {
  return digestOf(`{"entry":${body},"prevHash":${canonical(prevHash)}}`, digest);
}
// packages/engine/src/ledger/merkle.ts
function verifyInclusion({ leaf, index, size, proof, root }, digest) {
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size) return false;
  try {
    let [node, last] = [index, size - 1];
    let hash = leafHash(leaf, digest);
    for (const step of proof) {
      if (last === 0) return false;
      const sibling = bytesOfHex(step);
      if (node % 2 === 1 || node === last) {
        hash = nodeHash(sibling, hash, digest);
        while (node % 2 === 0 && node !== 0) [node, last] = [node / 2, Math.floor(last / 2)];
      } else hash = nodeHash(hash, sibling, digest);
      [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
    }
    return last === 0 && hex(hash) === root;
  } catch {
    return false;
  }
}
function leafHash(leaf, digest) {
  const data = bytesOfHex(leaf);
  const bytes = new Uint8Array(data.length + 1);
  bytes.set(data, 1);
  return digest.hash(bytes);
}
function nodeHash(left, right, digest) {
  const bytes = new Uint8Array(1 + left.length + right.length);
  bytes[0] = 1;
  bytes.set(left, 1);
  bytes.set(right, 1 + left.length);
  return digest.hash(bytes);
}
// packages/engine/src/ledger/seal.ts
function sealHash(statement, digest) {
  const { tenant, number, sealedAt, leaves, total, root, prevHash, signer, key } = statement;
  return digestOf(
    canonical({
      tenant,
      number,
      sealedAt,
      leaves,
      total,
      digest: statement.digest,
      root,
      prevHash,
      signer,
      key,
    }),
    digest,
  );
}
// packages/server/src/ledger/offline/check-proof.ts
var Broken = class extends Error {};
const fail = (says) => {
  throw new Broken(says);
};
function checkProof(file, { keys, kept }, means) {
  if (file.format !== "fadu-proof/2") fail(`文件格式是“${String(file.format)}”，本程序核验 fadu-proof/2`);
  const [says, notes] = [[], []];
  const seals = new Map();
  let previous;
  for (const seal of file.seals) {
    checkSeal(seal, previous, keys, means);
    seals.set(seal.number, seal);
    previous = seal;
  }
  says.push(`${file.seals.length} 次封存：内容与哈希一致，签名有效`);
  checkEntries(file, seals, means);
  const hidden = file.entries.filter(({ body }) => body === null).length;
  const open = file.entries.filter(({ sealed }) => sealed === null).length;
  says.push(`${file.entries.length} 条记录：首尾相连${hidden === 0 ? "，原文与哈希一致" : ""}，均在所属封存的根之下`);
  if (hidden > 0) notes.push(`${hidden} 条记录没有原文（取得人无权查看），只核验了其哈希的连接和封存`);
  if (open > 0) notes.push(`${open} 条记录在生成文件时尚未封存，只核验了哈希链`);
  checkEnd(file, keys, means, says, notes);
  if (keys.length === 0) notes.push("没有给出本机关公布的公钥（--key），不能判断签名是否出自本机关");
  if (kept) checkKept(file, kept, says, notes, means);
  else notes.push("没有给出另行保存的封存清单（--seals），不能发现整体重做的记录");
  return {
    says,
    notes,
  };
}
function checkSeals(file, keys, means) {
  if (file.format !== "fadu-seals/1") fail(`文件格式是“${String(file.format)}”，封存清单应为 fadu-seals/1`);
  let previous;
  for (const seal of file.seals) {
    if (previous && seal.number !== previous.number + 1) fail(`第${previous.number + 1}号封存缺失`);
    checkSeal(seal, previous, keys, means);
    previous = seal;
  }
  return {
    says: [`${file.seals.length} 次封存：首尾相连，内容与哈希一致，签名有效`],
    notes: [],
  };
}
function checkSeal(seal, previous, keys, means) {
  const at = `第${seal.number}号封存：`;
  if (sealHash(seal, means.digest(seal.digest) ?? fail(`${at}摘要算法“${seal.digest}”不认识`)) !== seal.hash)
    fail(`${at}内容被改动，与其哈希不符`);
  if (!means.isSigned(seal.signer, seal.key, seal.hash, seal.signature)) fail(`${at}签名无效`);
  if (keys.length > 0 && !keys.includes(seal.key)) fail(`${at}签名所用的公钥不是给出的公钥`);
  if (!previous) return;
  if (seal.number <= previous.number) fail(`${at}次序不对`);
  if (seal.tenant !== previous.tenant) fail(`${at}属于另一个机关`);
  if (seal.number === previous.number + 1 && seal.prevHash !== previous.hash) fail(`${at}与上一封存的哈希链断开`);
  if (seal.total < previous.total + seal.leaves) fail(`${at}累计条数与之前的封存不符`);
}
function checkEntries(file, seals, means) {
  let previous = GENESIS;
  for (const [i, entry] of file.entries.entries()) {
    const at = `第${i + 1}条记录：`;
    if (entry.revision !== i + 1) fail(`${at}缺失或次序不对，此处是第${entry.revision}条`);
    if (entry.prevHash !== previous) fail(`${at}与上一条的哈希链断开，上一条被替换、删去或者本条被移动`);
    if (entry.body !== null) checkBody(file, entry, seals, means, at);
    if (entry.sealed !== null) checkSealed(entry, seals, means, at);
    previous = entry.hash;
  }
}
function checkBody(file, { body, prevHash, hash, revision, sealed }, seals, means, at) {
  if (
    !(sealed === null ? ["SM3", "SHA-256"] : [seals.get(sealed.seal)?.digest ?? "SM3"]).some((name) => {
      const digest = means.digest(name);
      return digest !== void 0 && entryHash(body ?? "", prevHash, digest) === hash;
    })
  )
    fail(`${at}原文被改动，与其哈希不符`);
  const said = JSON.parse(body ?? "null");
  if (said?.matter !== file.matter || said.revision !== revision) fail(`${at}原文属于另一条记录或者另一件事项`);
}
function checkSealed({ hash, sealed }, seals, means, at) {
  if (sealed === null) return;
  const seal = seals.get(sealed.seal) ?? fail(`${at}所属的第${sealed.seal}号封存不在文件中`);
  const digest = means.digest(seal.digest) ?? fail(`${at}摘要算法“${seal.digest}”不认识`);
  if (
    !verifyInclusion(
      {
        leaf: hash,
        index: sealed.position,
        size: seal.leaves,
        proof: sealed.path,
        root: seal.root,
      },
      digest,
    )
  )
    fail(`${at}不在第${seal.number}号封存的根之下`);
}
function checkEnd(file, keys, means, says, notes) {
  const { statement, signature, entries } = file;
  if (statement.matter !== file.matter) fail("文件的声明属于另一件事项");
  if (signature !== null) {
    if (!means.isSigned(signature.signer, signature.key, canonical({ ...statement }), signature.signature))
      fail("文件的声明（条数和末条哈希）与其签名不符");
    if (keys.length > 0 && !keys.includes(signature.key)) fail("文件声明的签名公钥不是给出的公钥");
  }
  if (statement.revisions !== entries.length || statement.head !== (entries.at(-1)?.hash ?? GENESIS))
    fail(`记录止于第${entries.length}条，而文件生成时有${statement.revisions}条，末尾被截去或者添加`);
  if (signature === null) notes.push("文件的声明没有签名，不能判断末尾的记录是否被截去");
  else says.push(`声明签名有效：${statement.madeAt} 生成时共 ${statement.revisions} 条，没有截去或者添加`);
}
function checkKept(file, kept, says, notes, means) {
  checkSeals(kept, [], means);
  const known = new Map(kept.seals.map((seal) => [seal.number, seal]));
  let compared = 0;
  for (const seal of file.seals) {
    const other = known.get(seal.number);
    if (!other) continue;
    if (other.tenant !== seal.tenant) fail("封存清单属于另一个机关");
    if (other.hash !== seal.hash) fail(`第${seal.number}号封存与另行保存的清单不同，记录被整体重做过`);
    compared++;
  }
  says.push(`${compared} 次封存与另行保存的清单一致`);
  if (compared < file.seals.length) notes.push(`${file.seals.length - compared} 次封存不在给出的清单之内`);
}
// packages/server/src/ledger/offline/fadu-verify.ts
const DIGESTS = {
  SM3: {
    name: "SM3",
    hash: (bytes) => bytesOfHex((0, import_dist.sm3)(bytes)),
  },
  "SHA-256": {
    name: "SHA-256",
    hash: (bytes) => createHash("sha256").update(bytes).digest(),
  },
};
const means = {
  digest: (name) => DIGESTS[name],
  isSigned(signer, key, text, signature) {
    try {
      if (signer === "SM2")
        return import_dist.sm2.doVerifySignature(text, signature, key, {
          der: true,
          hash: true,
        });
      if (signer !== "Ed25519") return false;
      const publicKey = createPublicKey({
        key: Buffer.from(key, "base64"),
        format: "der",
        type: "spki",
      });
      return verify(null, Buffer.from(text), publicKey, Buffer.from(signature, "base64"));
    } catch {
      return false;
    }
  },
};
const USAGE = `用法：node fadu-verify.mjs <证明文件.json> [--seals <封存清单.json>] [--key <公钥>]…
      node fadu-verify.mjs <封存清单.json> [--key <公钥>]…`;
const say = (line) => {
  process.stdout.write(`${line}\n`);
};
function main(args) {
  const files = [];
  const keys = [];
  let seals;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? "";
    if (arg === "--key") keys.push(args[++i] ?? "");
    else if (arg === "--seals") seals = args[++i];
    else files.push(arg);
  }
  const [file] = files;
  if (file === void 0 || files.length > 1) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  try {
    const { says, notes } = check(read(file), keys, seals);
    for (const one of says) say(`成立　${one}`);
    for (const one of notes) say(`注意　${one}`);
    say("核验通过。");
    return 0;
  } catch (error) {
    say(`不成立　${error instanceof Broken ? error.message : "文件残缺，不是可以核验的证明文件"}`);
    say("核验没有通过。");
    return 1;
  }
}
function check(file, keys, seals) {
  if (file?.format === "fadu-seals/1") return checkSeals(file, keys, means);
  return checkProof(
    file,
    {
      keys,
      kept: seals === void 0 ? void 0 : read(seals),
    },
    means,
  );
}
function read(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    throw new Broken(`不能读取 ${file}：没有这个文件，或者不是 JSON`);
  }
}
process.exitCode = main(process.argv.slice(2));
export {};
