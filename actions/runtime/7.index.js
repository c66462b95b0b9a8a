export const id = 7;
export const ids = [7];
export const modules = {

/***/ 10779:
/***/ (function (__unused_webpack_module, exports) {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
__webpack_unused_export__ = __webpack_unused_export__ = exports.U9 = void 0;
function fmtDef(validate, compare) {
    return { validate, compare };
}
exports.U9 = {
    // date: http://tools.ietf.org/html/rfc3339#section-5.6
    date: fmtDef(date, compareDate),
    // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
    time: fmtDef(getTime(true), compareTime),
    "date-time": fmtDef(getDateTime(true), compareDateTime),
    "iso-time": fmtDef(getTime(), compareIsoTime),
    "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
    // duration: https://tools.ietf.org/html/rfc3339#appendix-A
    duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
    uri,
    "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
    // uri-template: https://tools.ietf.org/html/rfc6570
    "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
    // For the source: https://gist.github.com/dperini/729294
    // For test cases: https://mathiasbynens.be/demo/url-regex
    url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
    email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
    hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
    // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
    ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
    ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
    regex,
    // uuid: http://tools.ietf.org/html/rfc4122
    uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
    // JSON-pointer: https://tools.ietf.org/html/rfc6901
    // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
    "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
    "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
    // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
    "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
    // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
    // byte: https://github.com/miguelmota/is-base64
    byte,
    // signed 32 bit integer
    int32: { type: "number", validate: validateInt32 },
    // signed 64 bit integer
    int64: { type: "number", validate: validateInt64 },
    // C-type float
    float: { type: "number", validate: validateNumber },
    // C-type double
    double: { type: "number", validate: validateNumber },
    // hint to the UI to hide input strings
    password: true,
    // unchecked string payload
    binary: true,
};
__webpack_unused_export__ = {
    ...exports.U9,
    date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
    time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
    "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
    "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
    "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
    // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
    uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
    "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
    // email (sources from jsen validator):
    // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
    // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
    email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i,
};
__webpack_unused_export__ = Object.keys(exports.U9);
function isLeapYear(year) {
    // https://tools.ietf.org/html/rfc3339#appendix-C
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
const DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
const DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function date(str) {
    // full-date from http://tools.ietf.org/html/rfc3339#section-5.6
    const matches = DATE.exec(str);
    if (!matches)
        return false;
    const year = +matches[1];
    const month = +matches[2];
    const day = +matches[3];
    return (month >= 1 &&
        month <= 12 &&
        day >= 1 &&
        day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]));
}
function compareDate(d1, d2) {
    if (!(d1 && d2))
        return undefined;
    if (d1 > d2)
        return 1;
    if (d1 < d2)
        return -1;
    return 0;
}
const TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function getTime(strictTimeZone) {
    return function time(str) {
        const matches = TIME.exec(str);
        if (!matches)
            return false;
        const hr = +matches[1];
        const min = +matches[2];
        const sec = +matches[3];
        const tz = matches[4];
        const tzSign = matches[5] === "-" ? -1 : 1;
        const tzH = +(matches[6] || 0);
        const tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || (strictTimeZone && !tz))
            return false;
        if (hr <= 23 && min <= 59 && sec < 60)
            return true;
        // leap second
        const utcMin = min - tzM * tzSign;
        const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
    };
}
function compareTime(s1, s2) {
    if (!(s1 && s2))
        return undefined;
    const t1 = new Date("2020-01-01T" + s1).valueOf();
    const t2 = new Date("2020-01-01T" + s2).valueOf();
    if (!(t1 && t2))
        return undefined;
    return t1 - t2;
}
function compareIsoTime(t1, t2) {
    if (!(t1 && t2))
        return undefined;
    const a1 = TIME.exec(t1);
    const a2 = TIME.exec(t2);
    if (!(a1 && a2))
        return undefined;
    t1 = a1[1] + a1[2] + a1[3];
    t2 = a2[1] + a2[2] + a2[3];
    if (t1 > t2)
        return 1;
    if (t1 < t2)
        return -1;
    return 0;
}
const DATE_TIME_SEPARATOR = /t|\s/i;
function getDateTime(strictTimeZone) {
    const time = getTime(strictTimeZone);
    return function date_time(str) {
        // http://tools.ietf.org/html/rfc3339#section-5.6
        const dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
    };
}
function compareDateTime(dt1, dt2) {
    if (!(dt1 && dt2))
        return undefined;
    const d1 = new Date(dt1).valueOf();
    const d2 = new Date(dt2).valueOf();
    if (!(d1 && d2))
        return undefined;
    return d1 - d2;
}
function compareIsoDateTime(dt1, dt2) {
    if (!(dt1 && dt2))
        return undefined;
    const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
    const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
    const res = compareDate(d1, d2);
    if (res === undefined)
        return undefined;
    return res || compareTime(t1, t2);
}
const NOT_URI_FRAGMENT = /\/|:/;
const URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function uri(str) {
    // http://jmrware.com/articles/2009/uri_regexp/URI_regex.html + optional protocol + required "."
    return NOT_URI_FRAGMENT.test(str) && URI.test(str);
}
const BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function byte(str) {
    BYTE.lastIndex = 0;
    return BYTE.test(str);
}
const MIN_INT32 = -(2 ** 31);
const MAX_INT32 = 2 ** 31 - 1;
function validateInt32(value) {
    return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
}
function validateInt64(value) {
    // JSON and javascript max Int is 2**53, so any int that passes isInteger is valid for Int64
    return Number.isInteger(value);
}
function validateNumber() {
    return true;
}
const Z_ANCHOR = /[^\\]\\Z/;
function regex(str) {
    if (Z_ANCHOR.test(str))
        return false;
    try {
        new RegExp(str);
        return true;
    }
    catch (e) {
        return false;
    }
}
//# sourceMappingURL=formats.js.map

/***/ }),

/***/ 98007:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   schema: () => (/* binding */ schema13),
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var ajv_formats_dist_formats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10779);

const validate = validate36;
const schema13 = { "$schema": "https://json-schema.org/draft/2019-09/schema", "title": "Open Data Contract Standard (ODCS)", "description": "An open data contract specification to establish agreement between data producers and consumers.", "type": "object", "properties": { "version": { "type": "string", "description": "Current version of the data contract." }, "kind": { "type": "string", "default": "DataContract", "description": "The kind of file this is. Valid value is `DataContract`.", "enum": ["DataContract"] }, "apiVersion": { "type": "string", "default": "v3.0.2", "description": "Version of the standard used to build data contract. Default value is v3.0.2.", "enum": ["v3.0.2", "v3.0.1", "v3.0.0", "v2.2.2", "v2.2.1", "v2.2.0"] }, "id": { "type": "string", "description": "A unique identifier used to reduce the risk of dataset name collisions, such as a UUID." }, "name": { "type": "string", "description": "Name of the data contract." }, "tenant": { "type": "string", "description": "Indicates the property the data is primarily associated with. Value is case insensitive." }, "tags": { "$ref": "#/$defs/Tags" }, "status": { "type": "string", "description": "Current status of the dataset.", "examples": ["proposed", "draft", "active", "deprecated", "retired"] }, "servers": { "type": "array", "description": "List of servers where the datasets reside.", "items": { "$ref": "#/$defs/Server" } }, "dataProduct": { "type": "string", "description": "The name of the data product." }, "description": { "type": "object", "description": "High level description of the dataset.", "properties": { "usage": { "type": "string", "description": "Intended usage of the dataset." }, "purpose": { "type": "string", "description": "Purpose of the dataset." }, "limitations": { "type": "string", "description": "Limitations of the dataset." }, "authoritativeDefinitions": { "$ref": "#/$defs/AuthoritativeDefinitions" }, "customProperties": { "$ref": "#/$defs/CustomProperties" } } }, "domain": { "type": "string", "description": "Name of the logical data domain.", "examples": ["imdb_ds_aggregate", "receiver_profile_out", "transaction_profile_out"] }, "schema": { "type": "array", "description": "A list of elements within the schema to be cataloged.", "items": { "$ref": "#/$defs/SchemaObject" } }, "support": { "$ref": "#/$defs/Support" }, "price": { "$ref": "#/$defs/Pricing" }, "team": { "type": "array", "items": { "$ref": "#/$defs/Team" } }, "roles": { "type": "array", "description": "A list of roles that will provide user access to the dataset.", "items": { "$ref": "#/$defs/Role" } }, "slaDefaultElement": { "type": "string", "description": "Element (using the element path notation) to do the checks on." }, "slaProperties": { "type": "array", "description": "A list of key/value pairs for SLA specific properties. There is no limit on the type of properties (more details to come).", "items": { "$ref": "#/$defs/ServiceLevelAgreementProperty" } }, "authoritativeDefinitions": { "$ref": "#/$defs/AuthoritativeDefinitions" }, "customProperties": { "$ref": "#/$defs/CustomProperties" }, "contractCreatedTs": { "type": "string", "format": "date-time", "description": "Timestamp in UTC of when the data contract was created." } }, "required": ["version", "apiVersion", "kind", "id", "status"], "additionalProperties": false, "$defs": { "Server": { "type": "object", "description": "Data source details of where data is physically stored.", "properties": { "server": { "type": "string", "description": "Identifier of the server." }, "type": { "type": "string", "description": "Type of the server.", "enum": ["api", "athena", "azure", "bigquery", "clickhouse", "databricks", "denodo", "dremio", "duckdb", "glue", "cloudsql", "db2", "informix", "kafka", "kinesis", "local", "mysql", "oracle", "postgresql", "postgres", "presto", "pubsub", "redshift", "s3", "sftp", "snowflake", "sqlserver", "synapse", "trino", "vertica", "custom"] }, "description": { "type": "string", "description": "Description of the server." }, "environment": { "type": "string", "description": "Environment of the server.", "examples": ["prod", "preprod", "dev", "uat"] }, "roles": { "type": "array", "description": "List of roles that have access to the server.", "items": { "$ref": "#/$defs/Role" } }, "customProperties": { "$ref": "#/$defs/CustomProperties" } }, "allOf": [{ "if": { "properties": { "type": { "const": "api" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/ApiServer" } }, { "if": { "properties": { "type": { "const": "athena" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/AthenaServer" } }, { "if": { "properties": { "type": { "const": "azure" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/AzureServer" } }, { "if": { "properties": { "type": { "const": "bigquery" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/BigQueryServer" } }, { "if": { "properties": { "type": { "const": "clickhouse" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/ClickHouseServer" } }, { "if": { "properties": { "type": { "const": "databricks" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/DatabricksServer" } }, { "if": { "properties": { "type": { "const": "denodo" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/DenodoServer" } }, { "if": { "properties": { "type": { "const": "dremio" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/DremioServer" } }, { "if": { "properties": { "type": { "const": "duckdb" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/DuckdbServer" } }, { "if": { "properties": { "type": { "const": "glue" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/GlueServer" } }, { "if": { "properties": { "type": { "const": "cloudsql" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/GoogleCloudSqlServer" } }, { "if": { "properties": { "type": { "const": "db2" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/IBMDB2Server" } }, { "if": { "properties": { "type": { "const": "informix" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/InformixServer" } }, { "if": { "properties": { "type": { "const": "custom" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/CustomServer" } }, { "if": { "properties": { "type": { "const": "kafka" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/KafkaServer" } }, { "if": { "properties": { "type": { "const": "kinesis" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/KinesisServer" } }, { "if": { "properties": { "type": { "const": "local" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/LocalServer" } }, { "if": { "properties": { "type": { "const": "mysql" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/MySqlServer" } }, { "if": { "properties": { "type": { "const": "oracle" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/OracleServer" } }, { "if": { "properties": { "type": { "const": "postgresql" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/PostgresServer" } }, { "if": { "properties": { "type": { "const": "postgres" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/PostgresServer" } }, { "if": { "properties": { "type": { "const": "presto" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/PrestoServer" } }, { "if": { "properties": { "type": { "const": "pubsub" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/PubSubServer" } }, { "if": { "properties": { "type": { "const": "redshift" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/RedshiftServer" } }, { "if": { "properties": { "type": { "const": "s3" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/S3Server" } }, { "if": { "properties": { "type": { "const": "sftp" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/SftpServer" } }, { "if": { "properties": { "type": { "const": "snowflake" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/SnowflakeServer" } }, { "if": { "properties": { "type": { "const": "sqlserver" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/SqlserverServer" } }, { "if": { "properties": { "type": { "const": "synapse" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/SynapseServer" } }, { "if": { "properties": { "type": { "const": "trino" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/TrinoServer" } }, { "if": { "properties": { "type": { "const": "vertica" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/VerticaServer" } }], "required": ["server", "type"] }, "ServerSource": { "ApiServer": { "type": "object", "title": "AthenaServer", "properties": { "location": { "type": "string", "format": "uri", "description": "The url to the API.", "examples": ["https://api.example.com/v1"] } }, "required": ["location"] }, "AthenaServer": { "type": "object", "title": "AthenaServer", "properties": { "stagingDir": { "type": "string", "format": "uri", "description": "Amazon Athena automatically stores query results and metadata information for each query that runs in a query result location that you can specify in Amazon S3.", "examples": ["s3://my_storage_account_name/my_container/path"] }, "schema": { "type": "string", "description": "Identify the schema in the data source in which your tables exist." }, "catalog": { "type": "string", "description": "Identify the name of the Data Source, also referred to as a Catalog.", "default": "awsdatacatalog" }, "regionName": { "type": "string", "description": "The region your AWS account uses.", "examples": ["eu-west-1"] } }, "required": ["stagingDir", "schema"] }, "AzureServer": { "type": "object", "title": "AzureServer", "properties": { "location": { "type": "string", "format": "uri", "description": "Fully qualified path to Azure Blob Storage or Azure Data Lake Storage (ADLS), supports globs.", "examples": ["az://my_storage_account_name.blob.core.windows.net/my_container/path/*.parquet", "abfss://my_storage_account_name.dfs.core.windows.net/my_container_name/path/*.parquet"] }, "format": { "type": "string", "enum": ["parquet", "delta", "json", "csv"], "description": "File format." }, "delimiter": { "type": "string", "enum": ["new_line", "array"], "description": "Only for format = json. How multiple json documents are delimited within one file" } }, "required": ["location", "format"] }, "BigQueryServer": { "type": "object", "title": "BigQueryServer", "properties": { "project": { "type": "string", "description": "The GCP project name." }, "dataset": { "type": "string", "description": "The GCP dataset name." } }, "required": ["project", "dataset"] }, "ClickHouseServer": { "type": "object", "title": "ClickHouseServer", "properties": { "host": { "type": "string", "description": "The host of the ClickHouse server." }, "port": { "type": "integer", "description": "The port to the ClickHouse server." }, "database": { "type": "string", "description": "The name of the database." } }, "required": ["host", "port", "database"] }, "DatabricksServer": { "type": "object", "title": "DatabricksServer", "properties": { "host": { "type": "string", "description": "The Databricks host", "examples": ["dbc-abcdefgh-1234.cloud.databricks.com"] }, "catalog": { "type": "string", "description": "The name of the Hive or Unity catalog" }, "schema": { "type": "string", "description": "The schema name in the catalog" } }, "required": ["catalog", "schema"] }, "DenodoServer": { "type": "object", "title": "DenodoServer", "properties": { "host": { "type": "string", "description": "The host of the Denodo server." }, "port": { "type": "integer", "description": "The port of the Denodo server." }, "database": { "type": "string", "description": "The name of the database." } }, "required": ["host", "port"] }, "DremioServer": { "type": "object", "title": "DremioServer", "properties": { "host": { "type": "string", "description": "The host of the Dremio server." }, "port": { "type": "integer", "description": "The port of the Dremio server." }, "schema": { "type": "string", "description": "The name of the schema." } }, "required": ["host", "port"] }, "DuckdbServer": { "type": "object", "title": "DuckdbServer", "properties": { "database": { "type": "string", "description": "Path to duckdb database file." }, "schema": { "type": "integer", "description": "The name of the schema." } }, "required": ["database"] }, "GlueServer": { "type": "object", "title": "GlueServer", "properties": { "account": { "type": "string", "description": "The AWS Glue account", "examples": ["1234-5678-9012"] }, "database": { "type": "string", "description": "The AWS Glue database name", "examples": ["my_database"] }, "location": { "type": "string", "format": "uri", "description": "The AWS S3 path. Must be in the form of a URL.", "examples": ["s3://datacontract-example-orders-latest/data/{model}"] }, "format": { "type": "string", "description": "The format of the files", "examples": ["parquet", "csv", "json", "delta"] } }, "required": ["account", "database"] }, "GoogleCloudSqlServer": { "type": "object", "title": "GoogleCloudSqlServer", "properties": { "host": { "type": "string", "description": "The host of the Google Cloud Sql server." }, "port": { "type": "integer", "description": "The port of the Google Cloud Sql server." }, "database": { "type": "string", "description": "The name of the database." }, "schema": { "type": "string", "description": "The name of the schema." } }, "required": ["host", "port", "database", "schema"] }, "IBMDB2Server": { "type": "object", "title": "IBMDB2Server", "properties": { "host": { "type": "string", "description": "The host of the IBM DB2 server." }, "port": { "type": "integer", "description": "The port of the IBM DB2 server." }, "database": { "type": "string", "description": "The name of the database." }, "schema": { "type": "string", "description": "The name of the schema." } }, "required": ["host", "port", "database"] }, "InformixServer": { "type": "object", "title": "InformixServer", "properties": { "host": { "type": "string", "description": "The host to the Informix server. " }, "port": { "type": "integer", "description": "The port to the Informix server. Defaults to 9088." }, "database": { "type": "string", "description": "The name of the database." } }, "required": ["host", "database"] }, "CustomServer": { "type": "object", "title": "CustomServer", "properties": { "account": { "type": "string", "description": "Account used by the server." }, "catalog": { "type": "string", "description": "Name of the catalog." }, "database": { "type": "string", "description": "Name of the database." }, "dataset": { "type": "string", "description": "Name of the dataset." }, "delimiter": { "type": "string", "description": "Delimiter." }, "endpointUrl": { "type": "string", "description": "Server endpoint.", "format": "uri" }, "format": { "type": "string", "description": "File format." }, "host": { "type": "string", "description": "Host name or IP address." }, "location": { "type": "string", "description": "A URL to a location.", "format": "uri" }, "path": { "type": "string", "description": "Relative or absolute path to the data file(s)." }, "port": { "type": "integer", "description": "Port to the server. No default value is assumed for custom servers." }, "project": { "type": "string", "description": "Project name." }, "region": { "type": "string", "description": "Cloud region." }, "regionName": { "type": "string", "description": "Region name." }, "schema": { "type": "string", "description": "Name of the schema." }, "serviceName": { "type": "string", "description": "Name of the service." }, "stagingDir": { "type": "string", "description": "Staging directory." }, "warehouse": { "type": "string", "description": "Name of the cluster or warehouse." } } }, "KafkaServer": { "type": "object", "title": "KafkaServer", "description": "Kafka Server", "properties": { "host": { "type": "string", "description": "The bootstrap server of the kafka cluster." }, "format": { "type": "string", "description": "The format of the messages.", "examples": ["json", "avro", "protobuf", "xml"], "default": "json" } }, "required": ["host"] }, "KinesisServer": { "type": "object", "title": "KinesisDataStreamsServer", "description": "Kinesis Data Streams Server", "properties": { "region": { "type": "string", "description": "AWS region.", "examples": ["eu-west-1"] }, "format": { "type": "string", "description": "The format of the record", "examples": ["json", "avro", "protobuf"] } } }, "LocalServer": { "type": "object", "title": "LocalServer", "properties": { "path": { "type": "string", "description": "The relative or absolute path to the data file(s).", "examples": ["./folder/data.parquet", "./folder/*.parquet"] }, "format": { "type": "string", "description": "The format of the file(s)", "examples": ["json", "parquet", "delta", "csv"] } }, "required": ["path", "format"] }, "MySqlServer": { "type": "object", "title": "MySqlServer", "properties": { "host": { "type": "string", "description": "The host of the MySql server." }, "port": { "type": "integer", "description": "The port of the MySql server." }, "database": { "type": "string", "description": "The name of the database." } }, "required": ["host", "port", "database"] }, "OracleServer": { "type": "object", "title": "OracleServer", "properties": { "host": { "type": "string", "description": "The host to the oracle server", "examples": ["localhost"] }, "port": { "type": "integer", "description": "The port to the oracle server.", "examples": [1523] }, "serviceName": { "type": "string", "description": "The name of the service.", "examples": ["service"] } }, "required": ["host", "port", "serviceName"] }, "PostgresServer": { "type": "object", "title": "PostgresServer", "properties": { "host": { "type": "string", "description": "The host to the Postgres server" }, "port": { "type": "integer", "description": "The port to the Postgres server." }, "database": { "type": "string", "description": "The name of the database." }, "schema": { "type": "string", "description": "The name of the schema in the database." } }, "required": ["host", "port", "database", "schema"] }, "PrestoServer": { "type": "object", "title": "PrestoServer", "properties": { "host": { "type": "string", "description": "The host to the Presto server", "examples": ["localhost:8080"] }, "catalog": { "type": "string", "description": "The name of the catalog.", "examples": ["postgres"] }, "schema": { "type": "string", "description": "The name of the schema.", "examples": ["public"] } }, "required": ["host"] }, "PubSubServer": { "type": "object", "title": "PubSubServer", "properties": { "project": { "type": "string", "description": "The GCP project name." } }, "required": ["project"] }, "RedshiftServer": { "type": "object", "title": "RedshiftServer", "properties": { "host": { "type": "string", "description": "An optional string describing the server." }, "database": { "type": "string", "description": "The name of the database." }, "schema": { "type": "string", "description": "The name of the schema." }, "region": { "type": "string", "description": "AWS region of Redshift server.", "examples": ["us-east-1"] }, "account": { "type": "string", "description": "The account used by the server." } }, "required": ["database", "schema"] }, "S3Server": { "type": "object", "title": "S3Server", "properties": { "location": { "type": "string", "format": "uri", "description": "S3 URL, starting with `s3://`", "examples": ["s3://datacontract-example-orders-latest/data/{model}/*.json"] }, "endpointUrl": { "type": "string", "format": "uri", "description": "The server endpoint for S3-compatible servers.", "examples": ["https://minio.example.com"] }, "format": { "type": "string", "enum": ["parquet", "delta", "json", "csv"], "description": "File format." }, "delimiter": { "type": "string", "enum": ["new_line", "array"], "description": "Only for format = json. How multiple json documents are delimited within one file" } }, "required": ["location"] }, "SftpServer": { "type": "object", "title": "SftpServer", "properties": { "location": { "type": "string", "format": "uri", "pattern": "^sftp://.*", "description": "SFTP URL, starting with `sftp://`", "examples": ["sftp://123.123.12.123/{model}/*.json"] }, "format": { "type": "string", "enum": ["parquet", "delta", "json", "csv"], "description": "File format." }, "delimiter": { "type": "string", "enum": ["new_line", "array"], "description": "Only for format = json. How multiple json documents are delimited within one file" } }, "required": ["location"] }, "SnowflakeServer": { "type": "object", "title": "SnowflakeServer", "properties": { "host": { "type": "string", "description": "The host to the Snowflake server" }, "port": { "type": "integer", "description": "The port to the Snowflake server." }, "account": { "type": "string", "description": "The Snowflake account used by the server." }, "database": { "type": "string", "description": "The name of the database." }, "schema": { "type": "string", "description": "The name of the schema." }, "warehouse": { "type": "string", "description": "The name of the cluster of resources that is a Snowflake virtual warehouse." } }, "required": ["account", "database", "schema"] }, "SqlserverServer": { "type": "object", "title": "SqlserverServer", "properties": { "host": { "type": "string", "description": "The host to the database server", "examples": ["localhost"] }, "port": { "type": "integer", "description": "The port to the database server.", "default": 1433, "examples": [1433] }, "database": { "type": "string", "description": "The name of the database.", "examples": ["database"] }, "schema": { "type": "string", "description": "The name of the schema in the database.", "examples": ["dbo"] } }, "required": ["host", "database", "schema"] }, "SynapseServer": { "type": "object", "title": "SynapseServer", "properties": { "host": { "type": "string", "description": "The host of the Synapse server." }, "port": { "type": "integer", "description": "The port of the Synapse server." }, "database": { "type": "string", "description": "The name of the database." } }, "required": ["host", "port", "database"] }, "TrinoServer": { "type": "object", "title": "TrinoServer", "properties": { "host": { "type": "string", "description": "The Trino host URL.", "examples": ["localhost"] }, "port": { "type": "integer", "description": "The Trino port." }, "catalog": { "type": "string", "description": "The name of the catalog.", "examples": ["hive"] }, "schema": { "type": "string", "description": "The name of the schema in the database.", "examples": ["my_schema"] } }, "required": ["host", "port", "catalog", "schema"] }, "VerticaServer": { "type": "object", "title": "VerticaServer", "properties": { "host": { "type": "string", "description": "The host of the Vertica server." }, "port": { "type": "integer", "description": "The port of the Vertica server." }, "database": { "type": "string", "description": "The name of the database." }, "schema": { "type": "string", "description": "The name of the schema." } }, "required": ["host", "port", "database", "schema"] } }, "SchemaElement": { "type": "object", "properties": { "name": { "type": "string", "description": "Name of the element." }, "physicalType": { "type": "string", "description": "The physical element data type in the data source.", "examples": ["table", "view", "topic", "file"] }, "description": { "type": "string", "description": "Description of the element." }, "businessName": { "type": "string", "description": "The business name of the element." }, "authoritativeDefinitions": { "$ref": "#/$defs/AuthoritativeDefinitions" }, "tags": { "$ref": "#/$defs/Tags" }, "customProperties": { "$ref": "#/$defs/CustomProperties" } } }, "SchemaObject": { "type": "object", "properties": { "logicalType": { "type": "string", "description": "The logical element data type.", "enum": ["object"] }, "physicalName": { "type": "string", "description": "Physical name.", "examples": ["table_1_2_0"] }, "dataGranularityDescription": { "type": "string", "description": "Granular level of the data in the object.", "examples": ["Aggregation by country"] }, "properties": { "type": "array", "description": "A list of properties for the object.", "items": { "$ref": "#/$defs/SchemaProperty" } }, "quality": { "$ref": "#/$defs/DataQualityChecks" } }, "allOf": [{ "$ref": "#/$defs/SchemaElement" }], "required": ["name"], "unevaluatedProperties": false }, "SchemaBaseProperty": { "type": "object", "properties": { "primaryKey": { "type": "boolean", "description": "Boolean value specifying whether the element is primary or not. Default is false." }, "primaryKeyPosition": { "type": "integer", "default": -1, "description": "If element is a primary key, the position of the primary key element. Starts from 1. Example of `account_id, name` being primary key columns, `account_id` has primaryKeyPosition 1 and `name` primaryKeyPosition 2. Default to -1." }, "logicalType": { "type": "string", "description": "The logical element data type.", "enum": ["string", "date", "number", "integer", "object", "array", "boolean"] }, "logicalTypeOptions": { "type": "object", "description": "Additional optional metadata to describe the logical type." }, "physicalType": { "type": "string", "description": "The physical element data type in the data source. For example, VARCHAR(2), DOUBLE, INT." }, "physicalName": { "type": "string", "description": "Physical name.", "examples": ["col_str_a"] }, "required": { "type": "boolean", "default": false, "description": "Indicates if the element may contain Null values; possible values are true and false. Default is false." }, "unique": { "type": "boolean", "default": false, "description": "Indicates if the element contains unique values; possible values are true and false. Default is false." }, "partitioned": { "type": "boolean", "default": false, "description": "Indicates if the element is partitioned; possible values are true and false." }, "partitionKeyPosition": { "type": "integer", "default": -1, "description": "If element is used for partitioning, the position of the partition element. Starts from 1. Example of `country, year` being partition columns, `country` has partitionKeyPosition 1 and `year` partitionKeyPosition 2. Default to -1." }, "classification": { "type": "string", "description": "Can be anything, like confidential, restricted, and public to more advanced categorization. Some companies like PayPal, use data classification indicating the class of data in the element; expected values are 1, 2, 3, 4, or 5.", "examples": ["confidential", "restricted", "public"] }, "encryptedName": { "type": "string", "description": "The element name within the dataset that contains the encrypted element value. For example, unencrypted element `email_address` might have an encryptedName of `email_address_encrypt`." }, "transformSourceObjects": { "type": "array", "description": "List of objects in the data source used in the transformation.", "items": { "type": "string" } }, "transformLogic": { "type": "string", "description": "Logic used in the element transformation." }, "transformDescription": { "type": "string", "description": "Describes the transform logic in very simple terms." }, "examples": { "type": "array", "description": "List of sample element values.", "items": { "$ref": "#/$defs/AnyType" } }, "criticalDataElement": { "type": "boolean", "default": false, "description": "True or false indicator; If element is considered a critical data element (CDE) then true else false." }, "quality": { "$ref": "#/$defs/DataQualityChecks" } }, "allOf": [{ "$ref": "#/$defs/SchemaElement" }, { "if": { "properties": { "logicalType": { "const": "string" } } }, "then": { "properties": { "logicalTypeOptions": { "type": "object", "properties": { "minLength": { "type": "integer", "minimum": 0, "description": "Minimum length of the string." }, "maxLength": { "type": "integer", "minimum": 0, "description": "Maximum length of the string." }, "pattern": { "type": "string", "description": "Regular expression pattern to define valid value. Follows regular expression syntax from ECMA-262 (https://262.ecma-international.org/5.1/#sec-15.10.1)." }, "format": { "type": "string", "examples": ["password", "byte", "binary", "email", "uuid", "uri", "hostname", "ipv4", "ipv6"], "description": "Provides extra context about what format the string follows." } }, "additionalProperties": false } } } }, { "if": { "properties": { "logicalType": { "const": "date" } } }, "then": { "properties": { "logicalTypeOptions": { "type": "object", "properties": { "format": { "type": "string", "examples": ["yyyy-MM-dd", "yyyy-MM-dd HH:mm:ss", "HH:mm:ss"], "description": "Format of the date. Follows the format as prescribed by [JDK DateTimeFormatter](https://docs.oracle.com/javase/8/docs/api/java/time/format/DateTimeFormatter.html). For example, format 'yyyy-MM-dd'." }, "exclusiveMaximum": { "type": "boolean", "default": false, "description": "If set to true, all values are strictly less than the maximum value (values < maximum). Otherwise, less than or equal to the maximum value (values <= maximum)." }, "maximum": { "type": "string", "description": "All date values are less than or equal to this value (values <= maximum)." }, "exclusiveMinimum": { "type": "boolean", "default": false, "description": "If set to true, all values are strictly greater than the minimum value (values > minimum). Otherwise, greater than or equal to the minimum value (values >= minimum)." }, "minimum": { "type": "string", "description": "All date values are greater than or equal to this value (values >= minimum)." } }, "additionalProperties": false } } } }, { "if": { "anyOf": [{ "properties": { "logicalType": { "const": "integer" } } }] }, "then": { "properties": { "logicalTypeOptions": { "type": "object", "properties": { "multipleOf": { "type": "number", "exclusiveMinimum": 0, "description": "Values must be multiples of this number. For example, multiple of 5 has valid values 0, 5, 10, -5." }, "maximum": { "type": "number", "description": "All values are less than or equal to this value (values <= maximum)." }, "exclusiveMaximum": { "type": "boolean", "default": false, "description": "If set to true, all values are strictly less than the maximum value (values < maximum). Otherwise, less than or equal to the maximum value (values <= maximum)." }, "minimum": { "type": "number", "description": "All values are greater than or equal to this value (values >= minimum)." }, "exclusiveMinimum": { "type": "boolean", "default": false, "description": "If set to true, all values are strictly greater than the minimum value (values > minimum). Otherwise, greater than or equal to the minimum value (values >= minimum)." }, "format": { "type": "string", "default": "i32", "description": "Format of the value in terms of how many bits of space it can use and whether it is signed or unsigned (follows the Rust integer types).", "enum": ["i8", "i16", "i32", "i64", "i128", "u8", "u16", "u32", "u64", "u128"] } }, "additionalProperties": false } } } }, { "if": { "anyOf": [{ "properties": { "logicalType": { "const": "number" } } }] }, "then": { "properties": { "logicalTypeOptions": { "type": "object", "properties": { "multipleOf": { "type": "number", "exclusiveMinimum": 0, "description": "Values must be multiples of this number. For example, multiple of 5 has valid values 0, 5, 10, -5." }, "maximum": { "type": "number", "description": "All values are less than or equal to this value (values <= maximum)." }, "exclusiveMaximum": { "type": "boolean", "default": false, "description": "If set to true, all values are strictly less than the maximum value (values < maximum). Otherwise, less than or equal to the maximum value (values <= maximum)." }, "minimum": { "type": "number", "description": "All values are greater than or equal to this value (values >= minimum)." }, "exclusiveMinimum": { "type": "boolean", "default": false, "description": "If set to true, all values are strictly greater than the minimum value (values > minimum). Otherwise, greater than or equal to the minimum value (values >= minimum)." }, "format": { "type": "string", "default": "i32", "description": "Format of the value in terms of how many bits of space it can use (follows the Rust float types).", "enum": ["f32", "f64"] } }, "additionalProperties": false } } } }, { "if": { "properties": { "logicalType": { "const": "object" } } }, "then": { "properties": { "logicalTypeOptions": { "type": "object", "properties": { "maxProperties": { "type": "integer", "minimum": 0, "description": "Maximum number of properties." }, "minProperties": { "type": "integer", "minimum": 0, "default": 0, "description": "Minimum number of properties." }, "required": { "type": "array", "items": { "type": "string" }, "minItems": 1, "uniqueItems": true, "description": "Property names that are required to exist in the object." } }, "additionalProperties": false }, "properties": { "type": "array", "description": "A list of properties for the object.", "items": { "$ref": "#/$defs/SchemaProperty" } } } } }, { "if": { "properties": { "logicalType": { "const": "array" } } }, "then": { "properties": { "logicalTypeOptions": { "type": "object", "properties": { "maxItems": { "type": "integer", "minimum": 0, "description": "Maximum number of items." }, "minItems": { "type": "integer", "minimum": 0, "default": 0, "description": "Minimum number of items" }, "uniqueItems": { "type": "boolean", "default": false, "description": "If set to true, all items in the array are unique." } }, "additionalProperties": false }, "items": { "$ref": "#/$defs/SchemaItemProperty", "description": "List of items in an array (only applicable when `logicalType: array`)." } } } }] }, "SchemaProperty": { "type": "object", "$ref": "#/$defs/SchemaBaseProperty", "required": ["name"], "unevaluatedProperties": false }, "SchemaItemProperty": { "type": "object", "$ref": "#/$defs/SchemaBaseProperty", "properties": { "properties": { "type": "array", "description": "A list of properties for the object.", "items": { "$ref": "#/$defs/SchemaProperty" } } }, "unevaluatedProperties": false }, "Tags": { "type": "array", "description": "A list of tags that may be assigned to the elements (object or property); the tags keyword may appear at any level. Tags may be used to better categorize an element. For example, `finance`, `sensitive`, `employee_record`.", "examples": ["finance", "sensitive", "employee_record"], "items": { "type": "string" } }, "DataQuality": { "type": "object", "properties": { "authoritativeDefinitions": { "$ref": "#/$defs/AuthoritativeDefinitions" }, "businessImpact": { "type": "string", "description": "Consequences of the rule failure.", "examples": ["operational", "regulatory"] }, "customProperties": { "type": "array", "description": "Additional properties required for rule execution.", "items": { "$ref": "#/$defs/CustomProperty" } }, "description": { "type": "string", "description": "Describe the quality check to be completed." }, "dimension": { "type": "string", "description": "The key performance indicator (KPI) or dimension for data quality.", "enum": ["accuracy", "completeness", "conformity", "consistency", "coverage", "timeliness", "uniqueness"] }, "method": { "type": "string", "examples": ["reconciliation"] }, "name": { "type": "string", "description": "Name of the data quality check." }, "schedule": { "type": "string", "description": "Rule execution schedule details.", "examples": ["0 20 * * *"] }, "scheduler": { "type": "string", "description": "The name or type of scheduler used to start the data quality check.", "examples": ["cron"] }, "severity": { "type": "string", "description": "The severance of the quality rule.", "examples": ["info", "warning", "error"] }, "tags": { "$ref": "#/$defs/Tags" }, "type": { "type": "string", "description": "The type of quality check. 'text' is human-readable text that describes the quality of the data. 'library' is a set of maintained predefined quality attributes such as row count or unique. 'sql' is an individual SQL query that returns a value that can be compared. 'custom' is quality attributes that are vendor-specific, such as Soda or Great Expectations.", "enum": ["text", "library", "sql", "custom"], "default": "library" }, "unit": { "type": "string", "description": "Unit the rule is using, popular values are `rows` or `percent`, but any value is allowed.", "examples": ["rows", "percent"] } }, "allOf": [{ "if": { "properties": { "type": { "const": "library" } } }, "then": { "$ref": "#/$defs/DataQualityLibrary" } }, { "if": { "properties": { "type": { "const": "sql" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/DataQualitySql" } }, { "if": { "properties": { "type": { "const": "custom" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/DataQualityCustom" } }] }, "DataQualityChecks": { "type": "array", "description": "Data quality rules with all the relevant information for rule setup and execution.", "items": { "$ref": "#/$defs/DataQuality" } }, "DataQualityLibrary": { "type": "object", "properties": { "rule": { "type": "string", "description": "Define a data quality check based on the predefined rules as per ODCS.", "examples": ["duplicateCount", "validValues", "rowCount"] }, "mustBe": { "description": "Must be equal to the value to be valid. When using numbers, it is equivalent to '='." }, "mustNotBe": { "description": "Must not be equal to the value to be valid. When using numbers, it is equivalent to '!='." }, "mustBeGreaterThan": { "type": "number", "description": "Must be greater than the value to be valid. It is equivalent to '>'." }, "mustBeGreaterOrEqualTo": { "type": "number", "description": "Must be greater than or equal to the value to be valid. It is equivalent to '>='." }, "mustBeLessThan": { "type": "number", "description": "Must be less than the value to be valid. It is equivalent to '<'." }, "mustBeLessOrEqualTo": { "type": "number", "description": "Must be less than or equal to the value to be valid. It is equivalent to '<='." }, "mustBeBetween": { "type": "array", "description": "Must be between the two numbers to be valid. Smallest number first in the array.", "minItems": 2, "maxItems": 2, "uniqueItems": true, "items": { "type": "number" } }, "mustNotBeBetween": { "type": "array", "description": "Must not be between the two numbers to be valid. Smallest number first in the array.", "minItems": 2, "maxItems": 2, "uniqueItems": true, "items": { "type": "number" } } }, "required": ["rule"] }, "DataQualitySql": { "type": "object", "properties": { "query": { "type": "string", "description": "Query string that adheres to the dialect of the provided server.", "examples": ["SELECT COUNT(*) FROM ${table} WHERE ${column} IS NOT NULL"] } }, "required": ["query"] }, "DataQualityCustom": { "type": "object", "properties": { "engine": { "type": "string", "description": "Name of the engine which executes the data quality checks.", "examples": ["soda", "great-expectations", "monte-carlo", "dbt"] }, "implementation": { "oneOf": [{ "type": "string" }, { "type": "object" }] } }, "required": ["engine", "implementation"] }, "AuthoritativeDefinitions": { "type": "array", "description": "List of links to sources that provide more details on the dataset; examples would be a link to an external definition, a training video, a git repo, data catalog, or another tool. Authoritative definitions follow the same structure in the standard.", "items": { "type": "object", "properties": { "url": { "type": "string", "description": "URL to the authority." }, "type": { "type": "string", "description": "Type of definition for authority: v2.3 adds standard values: `businessDefinition`, `transformationImplementation`, `videoTutorial`, `tutorial`, and `implementation`.", "examples": ["businessDefinition", "transformationImplementation", "videoTutorial", "tutorial", "implementation"] } }, "required": ["url", "type"] } }, "Support": { "type": "array", "description": "Top level for support channels.", "items": { "$ref": "#/$defs/SupportItem" } }, "SupportItem": { "type": "object", "properties": { "channel": { "type": "string", "description": "Channel name or identifier." }, "url": { "type": "string", "description": "Access URL using normal [URL scheme](https://en.wikipedia.org/wiki/URL#Syntax) (https, mailto, etc.)." }, "description": { "type": "string", "description": "Description of the channel, free text." }, "tool": { "type": "string", "description": "Name of the tool, value can be `email`, `slack`, `teams`, `discord`, `ticket`, or `other`.", "examples": ["email", "slack", "teams", "discord", "ticket", "other"] }, "scope": { "type": "string", "description": "Scope can be: `interactive`, `announcements`, `issues`.", "examples": ["interactive", "announcements", "issues"] }, "invitationUrl": { "type": "string", "description": "Some tools uses invitation URL for requesting or subscribing. Follows the [URL scheme](https://en.wikipedia.org/wiki/URL#Syntax)." } }, "required": ["channel", "url"] }, "Pricing": { "type": "object", "properties": { "priceAmount": { "type": "number", "description": "Subscription price per unit of measure in `priceUnit`." }, "priceCurrency": { "type": "string", "description": "Currency of the subscription price in `price.priceAmount`." }, "priceUnit": { "type": "string", "description": "The unit of measure for calculating cost. Examples megabyte, gigabyte." } } }, "Team": { "type": "object", "properties": { "username": { "type": "string", "description": "The user's username or email.", "examples": ["mail@example.com", "uid12345678"] }, "name": { "type": "string", "description": "The user's name.", "examples": ["Jane Doe"] }, "description": { "type": "string", "description": "The user's description." }, "role": { "type": "string", "description": "The user's job role; Examples might be owner, data steward. There is no limit on the role." }, "dateIn": { "type": "string", "format": "date", "description": "The date when the user joined the team." }, "dateOut": { "type": "string", "format": "date", "description": "The date when the user ceased to be part of the team." }, "replacedByUsername": { "type": "string", "description": "The username of the user who replaced the previous user." } } }, "Role": { "type": "object", "properties": { "role": { "type": "string", "description": "Name of the IAM role that provides access to the dataset." }, "description": { "type": "string", "description": "Description of the IAM role and its permissions." }, "access": { "type": "string", "description": "The type of access provided by the IAM role." }, "firstLevelApprovers": { "type": "string", "description": "The name(s) of the first-level approver(s) of the role." }, "secondLevelApprovers": { "type": "string", "description": "The name(s) of the second-level approver(s) of the role." }, "customProperties": { "$ref": "#/$defs/CustomProperties" } }, "required": ["role"] }, "ServiceLevelAgreementProperty": { "type": "object", "properties": { "property": { "type": "string", "description": "Specific property in SLA, check the periodic table. May requires units (more details to come)." }, "value": { "anyOf": [{ "type": "string" }, { "type": "number" }, { "type": "integer" }, { "type": "boolean" }, { "type": "null" }], "description": "Agreement value. The label will change based on the property itself." }, "valueExt": { "$ref": "#/$defs/AnyNonCollectionType", "description": "Extended agreement value. The label will change based on the property itself." }, "unit": { "type": "string", "description": "**d**, day, days for days; **y**, yr, years for years, etc. Units use the ISO standard." }, "element": { "type": "string", "description": "Element(s) to check on. Multiple elements should be extremely rare and, if so, separated by commas." }, "driver": { "type": "string", "description": "Describes the importance of the SLA from the list of: `regulatory`, `analytics`, or `operational`.", "examples": ["regulatory", "analytics", "operational"] } }, "required": ["property", "value"] }, "CustomProperties": { "type": "array", "description": "A list of key/value pairs for custom properties.", "items": { "$ref": "#/$defs/CustomProperty" } }, "CustomProperty": { "type": "object", "properties": { "property": { "type": "string", "description": "The name of the key. Names should be in camel case–the same as if they were permanent properties in the contract." }, "value": { "$ref": "#/$defs/AnyType", "description": "The value of the key." } } }, "AnyType": { "anyOf": [{ "type": "string" }, { "type": "number" }, { "type": "integer" }, { "type": "boolean" }, { "type": "null" }, { "type": "array" }, { "type": "object" }] }, "AnyNonCollectionType": { "anyOf": [{ "type": "string" }, { "type": "number" }, { "type": "integer" }, { "type": "boolean" }, { "type": "null" }] } } };
const func1 = Object.prototype.hasOwnProperty;
const schema14 = { "type": "array", "description": "A list of tags that may be assigned to the elements (object or property); the tags keyword may appear at any level. Tags may be used to better categorize an element. For example, `finance`, `sensitive`, `employee_record`.", "examples": ["finance", "sensitive", "employee_record"], "items": { "type": "string" } };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate37.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        if (typeof data0 !== "string") {
            const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.items.type, parentSchema: schema14.items, data: data0 };
            vErrors = keep(vErrors, err0);
            errors++;
        }
    }
}
else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema14.type, parentSchema: schema14, data };
    vErrors = keep(vErrors, err1);
    errors++;
} validate37.errors = vErrors; return errors === 0; }
validate37.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
const schema15 = { "type": "object", "description": "Data source details of where data is physically stored.", "properties": { "server": { "type": "string", "description": "Identifier of the server." }, "type": { "type": "string", "description": "Type of the server.", "enum": ["api", "athena", "azure", "bigquery", "clickhouse", "databricks", "denodo", "dremio", "duckdb", "glue", "cloudsql", "db2", "informix", "kafka", "kinesis", "local", "mysql", "oracle", "postgresql", "postgres", "presto", "pubsub", "redshift", "s3", "sftp", "snowflake", "sqlserver", "synapse", "trino", "vertica", "custom"] }, "description": { "type": "string", "description": "Description of the server." }, "environment": { "type": "string", "description": "Environment of the server.", "examples": ["prod", "preprod", "dev", "uat"] }, "roles": { "type": "array", "description": "List of roles that have access to the server.", "items": { "$ref": "#/$defs/Role" } }, "customProperties": { "$ref": "#/$defs/CustomProperties" } }, "allOf": [{ "if": { "properties": { "type": { "const": "api" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/ApiServer" } }, { "if": { "properties": { "type": { "const": "athena" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/AthenaServer" } }, { "if": { "properties": { "type": { "const": "azure" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/AzureServer" } }, { "if": { "properties": { "type": { "const": "bigquery" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/BigQueryServer" } }, { "if": { "properties": { "type": { "const": "clickhouse" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/ClickHouseServer" } }, { "if": { "properties": { "type": { "const": "databricks" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/DatabricksServer" } }, { "if": { "properties": { "type": { "const": "denodo" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/DenodoServer" } }, { "if": { "properties": { "type": { "const": "dremio" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/DremioServer" } }, { "if": { "properties": { "type": { "const": "duckdb" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/DuckdbServer" } }, { "if": { "properties": { "type": { "const": "glue" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/GlueServer" } }, { "if": { "properties": { "type": { "const": "cloudsql" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/GoogleCloudSqlServer" } }, { "if": { "properties": { "type": { "const": "db2" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/IBMDB2Server" } }, { "if": { "properties": { "type": { "const": "informix" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/InformixServer" } }, { "if": { "properties": { "type": { "const": "custom" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/CustomServer" } }, { "if": { "properties": { "type": { "const": "kafka" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/KafkaServer" } }, { "if": { "properties": { "type": { "const": "kinesis" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/KinesisServer" } }, { "if": { "properties": { "type": { "const": "local" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/LocalServer" } }, { "if": { "properties": { "type": { "const": "mysql" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/MySqlServer" } }, { "if": { "properties": { "type": { "const": "oracle" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/OracleServer" } }, { "if": { "properties": { "type": { "const": "postgresql" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/PostgresServer" } }, { "if": { "properties": { "type": { "const": "postgres" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/PostgresServer" } }, { "if": { "properties": { "type": { "const": "presto" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/PrestoServer" } }, { "if": { "properties": { "type": { "const": "pubsub" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/PubSubServer" } }, { "if": { "properties": { "type": { "const": "redshift" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/RedshiftServer" } }, { "if": { "properties": { "type": { "const": "s3" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/S3Server" } }, { "if": { "properties": { "type": { "const": "sftp" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/SftpServer" } }, { "if": { "properties": { "type": { "const": "snowflake" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/SnowflakeServer" } }, { "if": { "properties": { "type": { "const": "sqlserver" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/SqlserverServer" } }, { "if": { "properties": { "type": { "const": "synapse" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/SynapseServer" } }, { "if": { "properties": { "type": { "const": "trino" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/TrinoServer" } }, { "if": { "properties": { "type": { "const": "vertica" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/VerticaServer" } }], "required": ["server", "type"] };
const schema16 = { "type": "object", "title": "AthenaServer", "properties": { "location": { "type": "string", "format": "uri", "description": "The url to the API.", "examples": ["https://api.example.com/v1"] } }, "required": ["location"] };
const formats0 = ajv_formats_dist_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .fullFormats */ .U9.uri;
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate40.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.location === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "location" }, message: "must have required property '" + "location" + "'", schema: schema16.required, parentSchema: schema16, data };
        vErrors = keep(vErrors, err0);
        errors++;
    }
    if (data.location !== undefined) {
        let data0 = data.location;
        if (typeof data0 === "string") {
            if (!(formats0(data0))) {
                const err1 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/format", keyword: "format", params: { format: "uri" }, message: "must match format \"" + "uri" + "\"", schema: "uri", parentSchema: schema16.properties.location, data: data0 };
                vErrors = keep(vErrors, err1);
                errors++;
            }
        }
        else {
            const err2 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.location.type, parentSchema: schema16.properties.location, data: data0 };
            vErrors = keep(vErrors, err2);
            errors++;
        }
    }
}
else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema16.type, parentSchema: schema16, data };
    vErrors = keep(vErrors, err3);
    errors++;
} validate40.errors = vErrors; return errors === 0; }
validate40.evaluated = { "props": { "location": true }, "dynamicProps": false, "dynamicItems": false };
const schema17 = { "type": "object", "title": "AthenaServer", "properties": { "stagingDir": { "type": "string", "format": "uri", "description": "Amazon Athena automatically stores query results and metadata information for each query that runs in a query result location that you can specify in Amazon S3.", "examples": ["s3://my_storage_account_name/my_container/path"] }, "schema": { "type": "string", "description": "Identify the schema in the data source in which your tables exist." }, "catalog": { "type": "string", "description": "Identify the name of the Data Source, also referred to as a Catalog.", "default": "awsdatacatalog" }, "regionName": { "type": "string", "description": "The region your AWS account uses.", "examples": ["eu-west-1"] } }, "required": ["stagingDir", "schema"] };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate42.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.stagingDir === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stagingDir" }, message: "must have required property '" + "stagingDir" + "'", schema: schema17.required, parentSchema: schema17, data };
        vErrors = keep(vErrors, err0);
        errors++;
    }
    if (data.schema === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property '" + "schema" + "'", schema: schema17.required, parentSchema: schema17, data };
        vErrors = keep(vErrors, err1);
        errors++;
    }
    if (data.stagingDir !== undefined) {
        let data0 = data.stagingDir;
        if (typeof data0 === "string") {
            if (!(formats0(data0))) {
                const err2 = { instancePath: instancePath + "/stagingDir", schemaPath: "#/properties/stagingDir/format", keyword: "format", params: { format: "uri" }, message: "must match format \"" + "uri" + "\"", schema: "uri", parentSchema: schema17.properties.stagingDir, data: data0 };
                vErrors = keep(vErrors, err2);
                errors++;
            }
        }
        else {
            const err3 = { instancePath: instancePath + "/stagingDir", schemaPath: "#/properties/stagingDir/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.stagingDir.type, parentSchema: schema17.properties.stagingDir, data: data0 };
            vErrors = keep(vErrors, err3);
            errors++;
        }
    }
    if (data.schema !== undefined) {
        let data1 = data.schema;
        if (typeof data1 !== "string") {
            const err4 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.schema.type, parentSchema: schema17.properties.schema, data: data1 };
            vErrors = keep(vErrors, err4);
            errors++;
        }
    }
    if (data.catalog !== undefined) {
        let data2 = data.catalog;
        if (typeof data2 !== "string") {
            const err5 = { instancePath: instancePath + "/catalog", schemaPath: "#/properties/catalog/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.catalog.type, parentSchema: schema17.properties.catalog, data: data2 };
            vErrors = keep(vErrors, err5);
            errors++;
        }
    }
    if (data.regionName !== undefined) {
        let data3 = data.regionName;
        if (typeof data3 !== "string") {
            const err6 = { instancePath: instancePath + "/regionName", schemaPath: "#/properties/regionName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.regionName.type, parentSchema: schema17.properties.regionName, data: data3 };
            vErrors = keep(vErrors, err6);
            errors++;
        }
    }
}
else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.type, parentSchema: schema17, data };
    vErrors = keep(vErrors, err7);
    errors++;
} validate42.errors = vErrors; return errors === 0; }
validate42.evaluated = { "props": { "stagingDir": true, "schema": true, "catalog": true, "regionName": true }, "dynamicProps": false, "dynamicItems": false };
const schema18 = { "type": "object", "title": "AzureServer", "properties": { "location": { "type": "string", "format": "uri", "description": "Fully qualified path to Azure Blob Storage or Azure Data Lake Storage (ADLS), supports globs.", "examples": ["az://my_storage_account_name.blob.core.windows.net/my_container/path/*.parquet", "abfss://my_storage_account_name.dfs.core.windows.net/my_container_name/path/*.parquet"] }, "format": { "type": "string", "enum": ["parquet", "delta", "json", "csv"], "description": "File format." }, "delimiter": { "type": "string", "enum": ["new_line", "array"], "description": "Only for format = json. How multiple json documents are delimited within one file" } }, "required": ["location", "format"] };
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate44.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.location === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "location" }, message: "must have required property '" + "location" + "'", schema: schema18.required, parentSchema: schema18, data };
        vErrors = keep(vErrors, err0);
        errors++;
    }
    if (data.format === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property '" + "format" + "'", schema: schema18.required, parentSchema: schema18, data };
        vErrors = keep(vErrors, err1);
        errors++;
    }
    if (data.location !== undefined) {
        let data0 = data.location;
        if (typeof data0 === "string") {
            if (!(formats0(data0))) {
                const err2 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/format", keyword: "format", params: { format: "uri" }, message: "must match format \"" + "uri" + "\"", schema: "uri", parentSchema: schema18.properties.location, data: data0 };
                vErrors = keep(vErrors, err2);
                errors++;
            }
        }
        else {
            const err3 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.properties.location.type, parentSchema: schema18.properties.location, data: data0 };
            vErrors = keep(vErrors, err3);
            errors++;
        }
    }
    if (data.format !== undefined) {
        let data1 = data.format;
        if (typeof data1 !== "string") {
            const err4 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.properties.format.type, parentSchema: schema18.properties.format, data: data1 };
            vErrors = keep(vErrors, err4);
            errors++;
        }
        if (!((((data1 === "parquet") || (data1 === "delta")) || (data1 === "json")) || (data1 === "csv"))) {
            const err5 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: schema18.properties.format.enum }, message: "must be equal to one of the allowed values", schema: schema18.properties.format.enum, parentSchema: schema18.properties.format, data: data1 };
            vErrors = keep(vErrors, err5);
            errors++;
        }
    }
    if (data.delimiter !== undefined) {
        let data2 = data.delimiter;
        if (typeof data2 !== "string") {
            const err6 = { instancePath: instancePath + "/delimiter", schemaPath: "#/properties/delimiter/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.properties.delimiter.type, parentSchema: schema18.properties.delimiter, data: data2 };
            vErrors = keep(vErrors, err6);
            errors++;
        }
        if (!((data2 === "new_line") || (data2 === "array"))) {
            const err7 = { instancePath: instancePath + "/delimiter", schemaPath: "#/properties/delimiter/enum", keyword: "enum", params: { allowedValues: schema18.properties.delimiter.enum }, message: "must be equal to one of the allowed values", schema: schema18.properties.delimiter.enum, parentSchema: schema18.properties.delimiter, data: data2 };
            vErrors = keep(vErrors, err7);
            errors++;
        }
    }
}
else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema18.type, parentSchema: schema18, data };
    vErrors = keep(vErrors, err8);
    errors++;
} validate44.errors = vErrors; return errors === 0; }
validate44.evaluated = { "props": { "location": true, "format": true, "delimiter": true }, "dynamicProps": false, "dynamicItems": false };
const schema19 = { "type": "object", "title": "BigQueryServer", "properties": { "project": { "type": "string", "description": "The GCP project name." }, "dataset": { "type": "string", "description": "The GCP dataset name." } }, "required": ["project", "dataset"] };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate46.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.project === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "project" }, message: "must have required property '" + "project" + "'", schema: schema19.required, parentSchema: schema19, data };
        vErrors = keep(vErrors, err0);
        errors++;
    }
    if (data.dataset === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dataset" }, message: "must have required property '" + "dataset" + "'", schema: schema19.required, parentSchema: schema19, data };
        vErrors = keep(vErrors, err1);
        errors++;
    }
    if (data.project !== undefined) {
        let data0 = data.project;
        if (typeof data0 !== "string") {
            const err2 = { instancePath: instancePath + "/project", schemaPath: "#/properties/project/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.project.type, parentSchema: schema19.properties.project, data: data0 };
            vErrors = keep(vErrors, err2);
            errors++;
        }
    }
    if (data.dataset !== undefined) {
        let data1 = data.dataset;
        if (typeof data1 !== "string") {
            const err3 = { instancePath: instancePath + "/dataset", schemaPath: "#/properties/dataset/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.dataset.type, parentSchema: schema19.properties.dataset, data: data1 };
            vErrors = keep(vErrors, err3);
            errors++;
        }
    }
}
else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.type, parentSchema: schema19, data };
    vErrors = keep(vErrors, err4);
    errors++;
} validate46.errors = vErrors; return errors === 0; }
validate46.evaluated = { "props": { "project": true, "dataset": true }, "dynamicProps": false, "dynamicItems": false };
const schema20 = { "type": "object", "title": "ClickHouseServer", "properties": { "host": { "type": "string", "description": "The host of the ClickHouse server." }, "port": { "type": "integer", "description": "The port to the ClickHouse server." }, "database": { "type": "string", "description": "The name of the database." } }, "required": ["host", "port", "database"] };
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate48.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.host === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property '" + "host" + "'", schema: schema20.required, parentSchema: schema20, data };
        vErrors = keep(vErrors, err0);
        errors++;
    }
    if (data.port === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "port" }, message: "must have required property '" + "port" + "'", schema: schema20.required, parentSchema: schema20, data };
        vErrors = keep(vErrors, err1);
        errors++;
    }
    if (data.database === undefined) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "database" }, message: "must have required property '" + "database" + "'", schema: schema20.required, parentSchema: schema20, data };
        vErrors = keep(vErrors, err2);
        errors++;
    }
    if (data.host !== undefined) {
        let data0 = data.host;
        if (typeof data0 !== "string") {
            const err3 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.properties.host.type, parentSchema: schema20.properties.host, data: data0 };
            vErrors = keep(vErrors, err3);
            errors++;
        }
    }
    if (data.port !== undefined) {
        let data1 = data.port;
        if (!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) {
            const err4 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema20.properties.port.type, parentSchema: schema20.properties.port, data: data1 };
            vErrors = keep(vErrors, err4);
            errors++;
        }
    }
    if (data.database !== undefined) {
        let data2 = data.database;
        if (typeof data2 !== "string") {
            const err5 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.properties.database.type, parentSchema: schema20.properties.database, data: data2 };
            vErrors = keep(vErrors, err5);
            errors++;
        }
    }
}
else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema20.type, parentSchema: schema20, data };
    vErrors = keep(vErrors, err6);
    errors++;
} validate48.errors = vErrors; return errors === 0; }
validate48.evaluated = { "props": { "host": true, "port": true, "database": true }, "dynamicProps": false, "dynamicItems": false };
const schema21 = { "type": "object", "title": "DatabricksServer", "properties": { "host": { "type": "string", "description": "The Databricks host", "examples": ["dbc-abcdefgh-1234.cloud.databricks.com"] }, "catalog": { "type": "string", "description": "The name of the Hive or Unity catalog" }, "schema": { "type": "string", "description": "The schema name in the catalog" } }, "required": ["catalog", "schema"] };
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate50.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.catalog === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "catalog" }, message: "must have required property '" + "catalog" + "'", schema: schema21.required, parentSchema: schema21, data };
        vErrors = keep(vErrors, err0);
        errors++;
    }
    if (data.schema === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property '" + "schema" + "'", schema: schema21.required, parentSchema: schema21, data };
        vErrors = keep(vErrors, err1);
        errors++;
    }
    if (data.host !== undefined) {
        let data0 = data.host;
        if (typeof data0 !== "string") {
            const err2 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.properties.host.type, parentSchema: schema21.properties.host, data: data0 };
            vErrors = keep(vErrors, err2);
            errors++;
        }
    }
    if (data.catalog !== undefined) {
        let data1 = data.catalog;
        if (typeof data1 !== "string") {
            const err3 = { instancePath: instancePath + "/catalog", schemaPath: "#/properties/catalog/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.properties.catalog.type, parentSchema: schema21.properties.catalog, data: data1 };
            vErrors = keep(vErrors, err3);
            errors++;
        }
    }
    if (data.schema !== undefined) {
        let data2 = data.schema;
        if (typeof data2 !== "string") {
            const err4 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.properties.schema.type, parentSchema: schema21.properties.schema, data: data2 };
            vErrors = keep(vErrors, err4);
            errors++;
        }
    }
}
else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema21.type, parentSchema: schema21, data };
    vErrors = keep(vErrors, err5);
    errors++;
} validate50.errors = vErrors; return errors === 0; }
validate50.evaluated = { "props": { "host": true, "catalog": true, "schema": true }, "dynamicProps": false, "dynamicItems": false };
const schema22 = { "type": "object", "title": "DenodoServer", "properties": { "host": { "type": "string", "description": "The host of the Denodo server." }, "port": { "type": "integer", "description": "The port of the Denodo server." }, "database": { "type": "string", "description": "The name of the database." } }, "required": ["host", "port"] };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate52.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.host === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property '" + "host" + "'", schema: schema22.required, parentSchema: schema22, data };
        vErrors = keep(vErrors, err0);
        errors++;
    }
    if (data.port === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "port" }, message: "must have required property '" + "port" + "'", schema: schema22.required, parentSchema: schema22, data };
        vErrors = keep(vErrors, err1);
        errors++;
    }
    if (data.host !== undefined) {
        let data0 = data.host;
        if (typeof data0 !== "string") {
            const err2 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.properties.host.type, parentSchema: schema22.properties.host, data: data0 };
            vErrors = keep(vErrors, err2);
            errors++;
        }
    }
    if (data.port !== undefined) {
        let data1 = data.port;
        if (!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) {
            const err3 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema22.properties.port.type, parentSchema: schema22.properties.port, data: data1 };
            vErrors = keep(vErrors, err3);
            errors++;
        }
    }
    if (data.database !== undefined) {
        let data2 = data.database;
        if (typeof data2 !== "string") {
            const err4 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.properties.database.type, parentSchema: schema22.properties.database, data: data2 };
            vErrors = keep(vErrors, err4);
            errors++;
        }
    }
}
else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema22.type, parentSchema: schema22, data };
    vErrors = keep(vErrors, err5);
    errors++;
} validate52.errors = vErrors; return errors === 0; }
validate52.evaluated = { "props": { "host": true, "port": true, "database": true }, "dynamicProps": false, "dynamicItems": false };
const schema23 = { "type": "object", "title": "DremioServer", "properties": { "host": { "type": "string", "description": "The host of the Dremio server." }, "port": { "type": "integer", "description": "The port of the Dremio server." }, "schema": { "type": "string", "description": "The name of the schema." } }, "required": ["host", "port"] };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate54.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.host === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property '" + "host" + "'", schema: schema23.required, parentSchema: schema23, data };
        vErrors = keep(vErrors, err0);
        errors++;
    }
    if (data.port === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "port" }, message: "must have required property '" + "port" + "'", schema: schema23.required, parentSchema: schema23, data };
        vErrors = keep(vErrors, err1);
        errors++;
    }
    if (data.host !== undefined) {
        let data0 = data.host;
        if (typeof data0 !== "string") {
            const err2 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.properties.host.type, parentSchema: schema23.properties.host, data: data0 };
            vErrors = keep(vErrors, err2);
            errors++;
        }
    }
    if (data.port !== undefined) {
        let data1 = data.port;
        if (!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) {
            const err3 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema23.properties.port.type, parentSchema: schema23.properties.port, data: data1 };
            vErrors = keep(vErrors, err3);
            errors++;
        }
    }
    if (data.schema !== undefined) {
        let data2 = data.schema;
        if (typeof data2 !== "string") {
            const err4 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.properties.schema.type, parentSchema: schema23.properties.schema, data: data2 };
            vErrors = keep(vErrors, err4);
            errors++;
        }
    }
}
else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema23.type, parentSchema: schema23, data };
    vErrors = keep(vErrors, err5);
    errors++;
} validate54.errors = vErrors; return errors === 0; }
validate54.evaluated = { "props": { "host": true, "port": true, "schema": true }, "dynamicProps": false, "dynamicItems": false };
const schema24 = { "type": "object", "title": "DuckdbServer", "properties": { "database": { "type": "string", "description": "Path to duckdb database file." }, "schema": { "type": "integer", "description": "The name of the schema." } }, "required": ["database"] };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate56.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.database === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "database" }, message: "must have required property '" + "database" + "'", schema: schema24.required, parentSchema: schema24, data };
        vErrors = keep(vErrors, err0);
        errors++;
    }
    if (data.database !== undefined) {
        let data0 = data.database;
        if (typeof data0 !== "string") {
            const err1 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema24.properties.database.type, parentSchema: schema24.properties.database, data: data0 };
            vErrors = keep(vErrors, err1);
            errors++;
        }
    }
    if (data.schema !== undefined) {
        let data1 = data.schema;
        if (!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) {
            const err2 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema24.properties.schema.type, parentSchema: schema24.properties.schema, data: data1 };
            vErrors = keep(vErrors, err2);
            errors++;
        }
    }
}
else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema24.type, parentSchema: schema24, data };
    vErrors = keep(vErrors, err3);
    errors++;
} validate56.errors = vErrors; return errors === 0; }
validate56.evaluated = { "props": { "database": true, "schema": true }, "dynamicProps": false, "dynamicItems": false };
const schema25 = { "type": "object", "title": "GlueServer", "properties": { "account": { "type": "string", "description": "The AWS Glue account", "examples": ["1234-5678-9012"] }, "database": { "type": "string", "description": "The AWS Glue database name", "examples": ["my_database"] }, "location": { "type": "string", "format": "uri", "description": "The AWS S3 path. Must be in the form of a URL.", "examples": ["s3://datacontract-example-orders-latest/data/{model}"] }, "format": { "type": "string", "description": "The format of the files", "examples": ["parquet", "csv", "json", "delta"] } }, "required": ["account", "database"] };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate58.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.account === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account" }, message: "must have required property '" + "account" + "'", schema: schema25.required, parentSchema: schema25, data };
        vErrors = keep(vErrors, err0);
        errors++;
    }
    if (data.database === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "database" }, message: "must have required property '" + "database" + "'", schema: schema25.required, parentSchema: schema25, data };
        vErrors = keep(vErrors, err1);
        errors++;
    }
    if (data.account !== undefined) {
        let data0 = data.account;
        if (typeof data0 !== "string") {
            const err2 = { instancePath: instancePath + "/account", schemaPath: "#/properties/account/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.account.type, parentSchema: schema25.properties.account, data: data0 };
            vErrors = keep(vErrors, err2);
            errors++;
        }
    }
    if (data.database !== undefined) {
        let data1 = data.database;
        if (typeof data1 !== "string") {
            const err3 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.database.type, parentSchema: schema25.properties.database, data: data1 };
            vErrors = keep(vErrors, err3);
            errors++;
        }
    }
    if (data.location !== undefined) {
        let data2 = data.location;
        if (typeof data2 === "string") {
            if (!(formats0(data2))) {
                const err4 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/format", keyword: "format", params: { format: "uri" }, message: "must match format \"" + "uri" + "\"", schema: "uri", parentSchema: schema25.properties.location, data: data2 };
                vErrors = keep(vErrors, err4);
                errors++;
            }
        }
        else {
            const err5 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.location.type, parentSchema: schema25.properties.location, data: data2 };
            vErrors = keep(vErrors, err5);
            errors++;
        }
    }
    if (data.format !== undefined) {
        let data3 = data.format;
        if (typeof data3 !== "string") {
            const err6 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.format.type, parentSchema: schema25.properties.format, data: data3 };
            vErrors = keep(vErrors, err6);
            errors++;
        }
    }
}
else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema25.type, parentSchema: schema25, data };
    vErrors = keep(vErrors, err7);
    errors++;
} validate58.errors = vErrors; return errors === 0; }
validate58.evaluated = { "props": { "account": true, "database": true, "location": true, "format": true }, "dynamicProps": false, "dynamicItems": false };
const schema26 = { "type": "object", "title": "GoogleCloudSqlServer", "properties": { "host": { "type": "string", "description": "The host of the Google Cloud Sql server." }, "port": { "type": "integer", "description": "The port of the Google Cloud Sql server." }, "database": { "type": "string", "description": "The name of the database." }, "schema": { "type": "string", "description": "The name of the schema." } }, "required": ["host", "port", "database", "schema"] };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate60.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.host === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property '" + "host" + "'", schema: schema26.required, parentSchema: schema26, data };
        vErrors = keep(vErrors, err0);
        errors++;
    }
    if (data.port === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "port" }, message: "must have required property '" + "port" + "'", schema: schema26.required, parentSchema: schema26, data };
        vErrors = keep(vErrors, err1);
        errors++;
    }
    if (data.database === undefined) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "database" }, message: "must have required property '" + "database" + "'", schema: schema26.required, parentSchema: schema26, data };
        vErrors = keep(vErrors, err2);
        errors++;
    }
    if (data.schema === undefined) {
        const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property '" + "schema" + "'", schema: schema26.required, parentSchema: schema26, data };
        vErrors = keep(vErrors, err3);
        errors++;
    }
    if (data.host !== undefined) {
        let data0 = data.host;
        if (typeof data0 !== "string") {
            const err4 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema26.properties.host.type, parentSchema: schema26.properties.host, data: data0 };
            vErrors = keep(vErrors, err4);
            errors++;
        }
    }
    if (data.port !== undefined) {
        let data1 = data.port;
        if (!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) {
            const err5 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema26.properties.port.type, parentSchema: schema26.properties.port, data: data1 };
            vErrors = keep(vErrors, err5);
            errors++;
        }
    }
    if (data.database !== undefined) {
        let data2 = data.database;
        if (typeof data2 !== "string") {
            const err6 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema26.properties.database.type, parentSchema: schema26.properties.database, data: data2 };
            vErrors = keep(vErrors, err6);
            errors++;
        }
    }
    if (data.schema !== undefined) {
        let data3 = data.schema;
        if (typeof data3 !== "string") {
            const err7 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema26.properties.schema.type, parentSchema: schema26.properties.schema, data: data3 };
            vErrors = keep(vErrors, err7);
            errors++;
        }
    }
}
else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema26.type, parentSchema: schema26, data };
    vErrors = keep(vErrors, err8);
    errors++;
} validate60.errors = vErrors; return errors === 0; }
validate60.evaluated = { "props": { "host": true, "port": true, "database": true, "schema": true }, "dynamicProps": false, "dynamicItems": false };
const schema27 = { "type": "object", "title": "IBMDB2Server", "properties": { "host": { "type": "string", "description": "The host of the IBM DB2 server." }, "port": { "type": "integer", "description": "The port of the IBM DB2 server." }, "database": { "type": "string", "description": "The name of the database." }, "schema": { "type": "string", "description": "The name of the schema." } }, "required": ["host", "port", "database"] };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate62.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.host === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property '" + "host" + "'", schema: schema27.required, parentSchema: schema27, data };
        vErrors = keep(vErrors, err0);
        errors++;
    }
    if (data.port === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "port" }, message: "must have required property '" + "port" + "'", schema: schema27.required, parentSchema: schema27, data };
        vErrors = keep(vErrors, err1);
        errors++;
    }
    if (data.database === undefined) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "database" }, message: "must have required property '" + "database" + "'", schema: schema27.required, parentSchema: schema27, data };
        vErrors = keep(vErrors, err2);
        errors++;
    }
    if (data.host !== undefined) {
        let data0 = data.host;
        if (typeof data0 !== "string") {
            const err3 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema27.properties.host.type, parentSchema: schema27.properties.host, data: data0 };
            vErrors = keep(vErrors, err3);
            errors++;
        }
    }
    if (data.port !== undefined) {
        let data1 = data.port;
        if (!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) {
            const err4 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema27.properties.port.type, parentSchema: schema27.properties.port, data: data1 };
            vErrors = keep(vErrors, err4);
            errors++;
        }
    }
    if (data.database !== undefined) {
        let data2 = data.database;
        if (typeof data2 !== "string") {
            const err5 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema27.properties.database.type, parentSchema: schema27.properties.database, data: data2 };
            vErrors = keep(vErrors, err5);
            errors++;
        }
    }
    if (data.schema !== undefined) {
        let data3 = data.schema;
        if (typeof data3 !== "string") {
            const err6 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema27.properties.schema.type, parentSchema: schema27.properties.schema, data: data3 };
            vErrors = keep(vErrors, err6);
            errors++;
        }
    }
}
else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema27.type, parentSchema: schema27, data };
    vErrors = keep(vErrors, err7);
    errors++;
} validate62.errors = vErrors; return errors === 0; }
validate62.evaluated = { "props": { "host": true, "port": true, "database": true, "schema": true }, "dynamicProps": false, "dynamicItems": false };
const schema28 = { "type": "object", "title": "InformixServer", "properties": { "host": { "type": "string", "description": "The host to the Informix server. " }, "port": { "type": "integer", "description": "The port to the Informix server. Defaults to 9088." }, "database": { "type": "string", "description": "The name of the database." } }, "required": ["host", "database"] };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate64.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.host === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property '" + "host" + "'", schema: schema28.required, parentSchema: schema28, data };
        vErrors = keep(vErrors, err0);
        errors++;
    }
    if (data.database === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "database" }, message: "must have required property '" + "database" + "'", schema: schema28.required, parentSchema: schema28, data };
        vErrors = keep(vErrors, err1);
        errors++;
    }
    if (data.host !== undefined) {
        let data0 = data.host;
        if (typeof data0 !== "string") {
            const err2 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.properties.host.type, parentSchema: schema28.properties.host, data: data0 };
            vErrors = keep(vErrors, err2);
            errors++;
        }
    }
    if (data.port !== undefined) {
        let data1 = data.port;
        if (!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) {
            const err3 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema28.properties.port.type, parentSchema: schema28.properties.port, data: data1 };
            vErrors = keep(vErrors, err3);
            errors++;
        }
    }
    if (data.database !== undefined) {
        let data2 = data.database;
        if (typeof data2 !== "string") {
            const err4 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.properties.database.type, parentSchema: schema28.properties.database, data: data2 };
            vErrors = keep(vErrors, err4);
            errors++;
        }
    }
}
else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema28.type, parentSchema: schema28, data };
    vErrors = keep(vErrors, err5);
    errors++;
} validate64.errors = vErrors; return errors === 0; }
validate64.evaluated = { "props": { "host": true, "port": true, "database": true }, "dynamicProps": false, "dynamicItems": false };
const schema29 = { "type": "object", "title": "CustomServer", "properties": { "account": { "type": "string", "description": "Account used by the server." }, "catalog": { "type": "string", "description": "Name of the catalog." }, "database": { "type": "string", "description": "Name of the database." }, "dataset": { "type": "string", "description": "Name of the dataset." }, "delimiter": { "type": "string", "description": "Delimiter." }, "endpointUrl": { "type": "string", "description": "Server endpoint.", "format": "uri" }, "format": { "type": "string", "description": "File format." }, "host": { "type": "string", "description": "Host name or IP address." }, "location": { "type": "string", "description": "A URL to a location.", "format": "uri" }, "path": { "type": "string", "description": "Relative or absolute path to the data file(s)." }, "port": { "type": "integer", "description": "Port to the server. No default value is assumed for custom servers." }, "project": { "type": "string", "description": "Project name." }, "region": { "type": "string", "description": "Cloud region." }, "regionName": { "type": "string", "description": "Region name." }, "schema": { "type": "string", "description": "Name of the schema." }, "serviceName": { "type": "string", "description": "Name of the service." }, "stagingDir": { "type": "string", "description": "Staging directory." }, "warehouse": { "type": "string", "description": "Name of the cluster or warehouse." } } };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate66.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.account !== undefined) {
        let data0 = data.account;
        if (typeof data0 !== "string") {
            const err0 = { instancePath: instancePath + "/account", schemaPath: "#/properties/account/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema29.properties.account.type, parentSchema: schema29.properties.account, data: data0 };
            vErrors = keep(vErrors, err0);
            errors++;
        }
    }
    if (data.catalog !== undefined) {
        let data1 = data.catalog;
        if (typeof data1 !== "string") {
            const err1 = { instancePath: instancePath + "/catalog", schemaPath: "#/properties/catalog/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema29.properties.catalog.type, parentSchema: schema29.properties.catalog, data: data1 };
            vErrors = keep(vErrors, err1);
            errors++;
        }
    }
    if (data.database !== undefined) {
        let data2 = data.database;
        if (typeof data2 !== "string") {
            const err2 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema29.properties.database.type, parentSchema: schema29.properties.database, data: data2 };
            vErrors = keep(vErrors, err2);
            errors++;
        }
    }
    if (data.dataset !== undefined) {
        let data3 = data.dataset;
        if (typeof data3 !== "string") {
            const err3 = { instancePath: instancePath + "/dataset", schemaPath: "#/properties/dataset/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema29.properties.dataset.type, parentSchema: schema29.properties.dataset, data: data3 };
            vErrors = keep(vErrors, err3);
            errors++;
        }
    }
    if (data.delimiter !== undefined) {
        let data4 = data.delimiter;
        if (typeof data4 !== "string") {
            const err4 = { instancePath: instancePath + "/delimiter", schemaPath: "#/properties/delimiter/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema29.properties.delimiter.type, parentSchema: schema29.properties.delimiter, data: data4 };
            vErrors = keep(vErrors, err4);
            errors++;
        }
    }
    if (data.endpointUrl !== undefined) {
        let data5 = data.endpointUrl;
        if (typeof data5 === "string") {
            if (!(formats0(data5))) {
                const err5 = { instancePath: instancePath + "/endpointUrl", schemaPath: "#/properties/endpointUrl/format", keyword: "format", params: { format: "uri" }, message: "must match format \"" + "uri" + "\"", schema: "uri", parentSchema: schema29.properties.endpointUrl, data: data5 };
                vErrors = keep(vErrors, err5);
                errors++;
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/endpointUrl", schemaPath: "#/properties/endpointUrl/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema29.properties.endpointUrl.type, parentSchema: schema29.properties.endpointUrl, data: data5 };
            vErrors = keep(vErrors, err6);
            errors++;
        }
    }
    if (data.format !== undefined) {
        let data6 = data.format;
        if (typeof data6 !== "string") {
            const err7 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema29.properties.format.type, parentSchema: schema29.properties.format, data: data6 };
            vErrors = keep(vErrors, err7);
            errors++;
        }
    }
    if (data.host !== undefined) {
        let data7 = data.host;
        if (typeof data7 !== "string") {
            const err8 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema29.properties.host.type, parentSchema: schema29.properties.host, data: data7 };
            vErrors = keep(vErrors, err8);
            errors++;
        }
    }
    if (data.location !== undefined) {
        let data8 = data.location;
        if (typeof data8 === "string") {
            if (!(formats0(data8))) {
                const err9 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/format", keyword: "format", params: { format: "uri" }, message: "must match format \"" + "uri" + "\"", schema: "uri", parentSchema: schema29.properties.location, data: data8 };
                vErrors = keep(vErrors, err9);
                errors++;
            }
        }
        else {
            const err10 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema29.properties.location.type, parentSchema: schema29.properties.location, data: data8 };
            vErrors = keep(vErrors, err10);
            errors++;
        }
    }
    if (data.path !== undefined) {
        let data9 = data.path;
        if (typeof data9 !== "string") {
            const err11 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema29.properties.path.type, parentSchema: schema29.properties.path, data: data9 };
            vErrors = keep(vErrors, err11);
            errors++;
        }
    }
    if (data.port !== undefined) {
        let data10 = data.port;
        if (!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))) {
            const err12 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema29.properties.port.type, parentSchema: schema29.properties.port, data: data10 };
            vErrors = keep(vErrors, err12);
            errors++;
        }
    }
    if (data.project !== undefined) {
        let data11 = data.project;
        if (typeof data11 !== "string") {
            const err13 = { instancePath: instancePath + "/project", schemaPath: "#/properties/project/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema29.properties.project.type, parentSchema: schema29.properties.project, data: data11 };
            vErrors = keep(vErrors, err13);
            errors++;
        }
    }
    if (data.region !== undefined) {
        let data12 = data.region;
        if (typeof data12 !== "string") {
            const err14 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema29.properties.region.type, parentSchema: schema29.properties.region, data: data12 };
            vErrors = keep(vErrors, err14);
            errors++;
        }
    }
    if (data.regionName !== undefined) {
        let data13 = data.regionName;
        if (typeof data13 !== "string") {
            const err15 = { instancePath: instancePath + "/regionName", schemaPath: "#/properties/regionName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema29.properties.regionName.type, parentSchema: schema29.properties.regionName, data: data13 };
            vErrors = keep(vErrors, err15);
            errors++;
        }
    }
    if (data.schema !== undefined) {
        let data14 = data.schema;
        if (typeof data14 !== "string") {
            const err16 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema29.properties.schema.type, parentSchema: schema29.properties.schema, data: data14 };
            vErrors = keep(vErrors, err16);
            errors++;
        }
    }
    if (data.serviceName !== undefined) {
        let data15 = data.serviceName;
        if (typeof data15 !== "string") {
            const err17 = { instancePath: instancePath + "/serviceName", schemaPath: "#/properties/serviceName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema29.properties.serviceName.type, parentSchema: schema29.properties.serviceName, data: data15 };
            vErrors = keep(vErrors, err17);
            errors++;
        }
    }
    if (data.stagingDir !== undefined) {
        let data16 = data.stagingDir;
        if (typeof data16 !== "string") {
            const err18 = { instancePath: instancePath + "/stagingDir", schemaPath: "#/properties/stagingDir/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema29.properties.stagingDir.type, parentSchema: schema29.properties.stagingDir, data: data16 };
            vErrors = keep(vErrors, err18);
            errors++;
        }
    }
    if (data.warehouse !== undefined) {
        let data17 = data.warehouse;
        if (typeof data17 !== "string") {
            const err19 = { instancePath: instancePath + "/warehouse", schemaPath: "#/properties/warehouse/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema29.properties.warehouse.type, parentSchema: schema29.properties.warehouse, data: data17 };
            vErrors = keep(vErrors, err19);
            errors++;
        }
    }
}
else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema29.type, parentSchema: schema29, data };
    vErrors = keep(vErrors, err20);
    errors++;
} validate66.errors = vErrors; return errors === 0; }
validate66.evaluated = { "props": { "account": true, "catalog": true, "database": true, "dataset": true, "delimiter": true, "endpointUrl": true, "format": true, "host": true, "location": true, "path": true, "port": true, "project": true, "region": true, "regionName": true, "schema": true, "serviceName": true, "stagingDir": true, "warehouse": true }, "dynamicProps": false, "dynamicItems": false };
const schema30 = { "type": "object", "title": "KafkaServer", "description": "Kafka Server", "properties": { "host": { "type": "string", "description": "The bootstrap server of the kafka cluster." }, "format": { "type": "string", "description": "The format of the messages.", "examples": ["json", "avro", "protobuf", "xml"], "default": "json" } }, "required": ["host"] };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate68.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.host === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property '" + "host" + "'", schema: schema30.required, parentSchema: schema30, data };
        vErrors = keep(vErrors, err0);
        errors++;
    }
    if (data.host !== undefined) {
        let data0 = data.host;
        if (typeof data0 !== "string") {
            const err1 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema30.properties.host.type, parentSchema: schema30.properties.host, data: data0 };
            vErrors = keep(vErrors, err1);
            errors++;
        }
    }
    if (data.format !== undefined) {
        let data1 = data.format;
        if (typeof data1 !== "string") {
            const err2 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema30.properties.format.type, parentSchema: schema30.properties.format, data: data1 };
            vErrors = keep(vErrors, err2);
            errors++;
        }
    }
}
else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema30.type, parentSchema: schema30, data };
    vErrors = keep(vErrors, err3);
    errors++;
} validate68.errors = vErrors; return errors === 0; }
validate68.evaluated = { "props": { "host": true, "format": true }, "dynamicProps": false, "dynamicItems": false };
const schema31 = { "type": "object", "title": "KinesisDataStreamsServer", "description": "Kinesis Data Streams Server", "properties": { "region": { "type": "string", "description": "AWS region.", "examples": ["eu-west-1"] }, "format": { "type": "string", "description": "The format of the record", "examples": ["json", "avro", "protobuf"] } } };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate70.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.region !== undefined) {
        let data0 = data.region;
        if (typeof data0 !== "string") {
            const err0 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.region.type, parentSchema: schema31.properties.region, data: data0 };
            vErrors = keep(vErrors, err0);
            errors++;
        }
    }
    if (data.format !== undefined) {
        let data1 = data.format;
        if (typeof data1 !== "string") {
            const err1 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.format.type, parentSchema: schema31.properties.format, data: data1 };
            vErrors = keep(vErrors, err1);
            errors++;
        }
    }
}
else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    vErrors = keep(vErrors, err2);
    errors++;
} validate70.errors = vErrors; return errors === 0; }
validate70.evaluated = { "props": { "region": true, "format": true }, "dynamicProps": false, "dynamicItems": false };
const schema32 = { "type": "object", "title": "LocalServer", "properties": { "path": { "type": "string", "description": "The relative or absolute path to the data file(s).", "examples": ["./folder/data.parquet", "./folder/*.parquet"] }, "format": { "type": "string", "description": "The format of the file(s)", "examples": ["json", "parquet", "delta", "csv"] } }, "required": ["path", "format"] };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate72.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property '" + "path" + "'", schema: schema32.required, parentSchema: schema32, data };
        vErrors = keep(vErrors, err0);
        errors++;
    }
    if (data.format === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property '" + "format" + "'", schema: schema32.required, parentSchema: schema32, data };
        vErrors = keep(vErrors, err1);
        errors++;
    }
    if (data.path !== undefined) {
        let data0 = data.path;
        if (typeof data0 !== "string") {
            const err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.path.type, parentSchema: schema32.properties.path, data: data0 };
            vErrors = keep(vErrors, err2);
            errors++;
        }
    }
    if (data.format !== undefined) {
        let data1 = data.format;
        if (typeof data1 !== "string") {
            const err3 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.format.type, parentSchema: schema32.properties.format, data: data1 };
            vErrors = keep(vErrors, err3);
            errors++;
        }
    }
}
else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.type, parentSchema: schema32, data };
    vErrors = keep(vErrors, err4);
    errors++;
} validate72.errors = vErrors; return errors === 0; }
validate72.evaluated = { "props": { "path": true, "format": true }, "dynamicProps": false, "dynamicItems": false };
const schema33 = { "type": "object", "title": "MySqlServer", "properties": { "host": { "type": "string", "description": "The host of the MySql server." }, "port": { "type": "integer", "description": "The port of the MySql server." }, "database": { "type": "string", "description": "The name of the database." } }, "required": ["host", "port", "database"] };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate74.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.host === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property '" + "host" + "'", schema: schema33.required, parentSchema: schema33, data };
        vErrors = keep(vErrors, err0);
        errors++;
    }
    if (data.port === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "port" }, message: "must have required property '" + "port" + "'", schema: schema33.required, parentSchema: schema33, data };
        vErrors = keep(vErrors, err1);
        errors++;
    }
    if (data.database === undefined) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "database" }, message: "must have required property '" + "database" + "'", schema: schema33.required, parentSchema: schema33, data };
        vErrors = keep(vErrors, err2);
        errors++;
    }
    if (data.host !== undefined) {
        let data0 = data.host;
        if (typeof data0 !== "string") {
            const err3 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.host.type, parentSchema: schema33.properties.host, data: data0 };
            vErrors = keep(vErrors, err3);
            errors++;
        }
    }
    if (data.port !== undefined) {
        let data1 = data.port;
        if (!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) {
            const err4 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.port.type, parentSchema: schema33.properties.port, data: data1 };
            vErrors = keep(vErrors, err4);
            errors++;
        }
    }
    if (data.database !== undefined) {
        let data2 = data.database;
        if (typeof data2 !== "string") {
            const err5 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.database.type, parentSchema: schema33.properties.database, data: data2 };
            vErrors = keep(vErrors, err5);
            errors++;
        }
    }
}
else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.type, parentSchema: schema33, data };
    vErrors = keep(vErrors, err6);
    errors++;
} validate74.errors = vErrors; return errors === 0; }
validate74.evaluated = { "props": { "host": true, "port": true, "database": true }, "dynamicProps": false, "dynamicItems": false };
const schema34 = { "type": "object", "title": "OracleServer", "properties": { "host": { "type": "string", "description": "The host to the oracle server", "examples": ["localhost"] }, "port": { "type": "integer", "description": "The port to the oracle server.", "examples": [1523] }, "serviceName": { "type": "string", "description": "The name of the service.", "examples": ["service"] } }, "required": ["host", "port", "serviceName"] };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate76.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.host === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property '" + "host" + "'", schema: schema34.required, parentSchema: schema34, data };
        vErrors = keep(vErrors, err0);
        errors++;
    }
    if (data.port === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "port" }, message: "must have required property '" + "port" + "'", schema: schema34.required, parentSchema: schema34, data };
        vErrors = keep(vErrors, err1);
        errors++;
    }
    if (data.serviceName === undefined) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "serviceName" }, message: "must have required property '" + "serviceName" + "'", schema: schema34.required, parentSchema: schema34, data };
        vErrors = keep(vErrors, err2);
        errors++;
    }
    if (data.host !== undefined) {
        let data0 = data.host;
        if (typeof data0 !== "string") {
            const err3 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.host.type, parentSchema: schema34.properties.host, data: data0 };
            vErrors = keep(vErrors, err3);
            errors++;
        }
    }
    if (data.port !== undefined) {
        let data1 = data.port;
        if (!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) {
            const err4 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.properties.port.type, parentSchema: schema34.properties.port, data: data1 };
            vErrors = keep(vErrors, err4);
            errors++;
        }
    }
    if (data.serviceName !== undefined) {
        let data2 = data.serviceName;
        if (typeof data2 !== "string") {
            const err5 = { instancePath: instancePath + "/serviceName", schemaPath: "#/properties/serviceName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.serviceName.type, parentSchema: schema34.properties.serviceName, data: data2 };
            vErrors = keep(vErrors, err5);
            errors++;
        }
    }
}
else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.type, parentSchema: schema34, data };
    vErrors = keep(vErrors, err6);
    errors++;
} validate76.errors = vErrors; return errors === 0; }
validate76.evaluated = { "props": { "host": true, "port": true, "serviceName": true }, "dynamicProps": false, "dynamicItems": false };
const schema35 = { "type": "object", "title": "PostgresServer", "properties": { "host": { "type": "string", "description": "The host to the Postgres server" }, "port": { "type": "integer", "description": "The port to the Postgres server." }, "database": { "type": "string", "description": "The name of the database." }, "schema": { "type": "string", "description": "The name of the schema in the database." } }, "required": ["host", "port", "database", "schema"] };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate78.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.host === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property '" + "host" + "'", schema: schema35.required, parentSchema: schema35, data };
        vErrors = keep(vErrors, err0);
        errors++;
    }
    if (data.port === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "port" }, message: "must have required property '" + "port" + "'", schema: schema35.required, parentSchema: schema35, data };
        vErrors = keep(vErrors, err1);
        errors++;
    }
    if (data.database === undefined) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "database" }, message: "must have required property '" + "database" + "'", schema: schema35.required, parentSchema: schema35, data };
        vErrors = keep(vErrors, err2);
        errors++;
    }
    if (data.schema === undefined) {
        const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property '" + "schema" + "'", schema: schema35.required, parentSchema: schema35, data };
        vErrors = keep(vErrors, err3);
        errors++;
    }
    if (data.host !== undefined) {
        let data0 = data.host;
        if (typeof data0 !== "string") {
            const err4 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.properties.host.type, parentSchema: schema35.properties.host, data: data0 };
            vErrors = keep(vErrors, err4);
            errors++;
        }
    }
    if (data.port !== undefined) {
        let data1 = data.port;
        if (!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) {
            const err5 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.port.type, parentSchema: schema35.properties.port, data: data1 };
            vErrors = keep(vErrors, err5);
            errors++;
        }
    }
    if (data.database !== undefined) {
        let data2 = data.database;
        if (typeof data2 !== "string") {
            const err6 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.properties.database.type, parentSchema: schema35.properties.database, data: data2 };
            vErrors = keep(vErrors, err6);
            errors++;
        }
    }
    if (data.schema !== undefined) {
        let data3 = data.schema;
        if (typeof data3 !== "string") {
            const err7 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.properties.schema.type, parentSchema: schema35.properties.schema, data: data3 };
            vErrors = keep(vErrors, err7);
            errors++;
        }
    }
}
else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema35.type, parentSchema: schema35, data };
    vErrors = keep(vErrors, err8);
    errors++;
} validate78.errors = vErrors; return errors === 0; }
validate78.evaluated = { "props": { "host": true, "port": true, "database": true, "schema": true }, "dynamicProps": false, "dynamicItems": false };
const schema36 = { "type": "object", "title": "PrestoServer", "properties": { "host": { "type": "string", "description": "The host to the Presto server", "examples": ["localhost:8080"] }, "catalog": { "type": "string", "description": "The name of the catalog.", "examples": ["postgres"] }, "schema": { "type": "string", "description": "The name of the schema.", "examples": ["public"] } }, "required": ["host"] };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate81.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.host === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property '" + "host" + "'", schema: schema36.required, parentSchema: schema36, data };
        vErrors = keep(vErrors, err0);
        errors++;
    }
    if (data.host !== undefined) {
        let data0 = data.host;
        if (typeof data0 !== "string") {
            const err1 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.host.type, parentSchema: schema36.properties.host, data: data0 };
            vErrors = keep(vErrors, err1);
            errors++;
        }
    }
    if (data.catalog !== undefined) {
        let data1 = data.catalog;
        if (typeof data1 !== "string") {
            const err2 = { instancePath: instancePath + "/catalog", schemaPath: "#/properties/catalog/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.catalog.type, parentSchema: schema36.properties.catalog, data: data1 };
            vErrors = keep(vErrors, err2);
            errors++;
        }
    }
    if (data.schema !== undefined) {
        let data2 = data.schema;
        if (typeof data2 !== "string") {
            const err3 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.schema.type, parentSchema: schema36.properties.schema, data: data2 };
            vErrors = keep(vErrors, err3);
            errors++;
        }
    }
}
else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.type, parentSchema: schema36, data };
    vErrors = keep(vErrors, err4);
    errors++;
} validate81.errors = vErrors; return errors === 0; }
validate81.evaluated = { "props": { "host": true, "catalog": true, "schema": true }, "dynamicProps": false, "dynamicItems": false };
const schema37 = { "type": "object", "title": "PubSubServer", "properties": { "project": { "type": "string", "description": "The GCP project name." } }, "required": ["project"] };
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate83.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.project === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "project" }, message: "must have required property '" + "project" + "'", schema: schema37.required, parentSchema: schema37, data };
        vErrors = keep(vErrors, err0);
        errors++;
    }
    if (data.project !== undefined) {
        let data0 = data.project;
        if (typeof data0 !== "string") {
            const err1 = { instancePath: instancePath + "/project", schemaPath: "#/properties/project/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.project.type, parentSchema: schema37.properties.project, data: data0 };
            vErrors = keep(vErrors, err1);
            errors++;
        }
    }
}
else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.type, parentSchema: schema37, data };
    vErrors = keep(vErrors, err2);
    errors++;
} validate83.errors = vErrors; return errors === 0; }
validate83.evaluated = { "props": { "project": true }, "dynamicProps": false, "dynamicItems": false };
const schema38 = { "type": "object", "title": "RedshiftServer", "properties": { "host": { "type": "string", "description": "An optional string describing the server." }, "database": { "type": "string", "description": "The name of the database." }, "schema": { "type": "string", "description": "The name of the schema." }, "region": { "type": "string", "description": "AWS region of Redshift server.", "examples": ["us-east-1"] }, "account": { "type": "string", "description": "The account used by the server." } }, "required": ["database", "schema"] };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate85.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.database === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "database" }, message: "must have required property '" + "database" + "'", schema: schema38.required, parentSchema: schema38, data };
        vErrors = keep(vErrors, err0);
        errors++;
    }
    if (data.schema === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property '" + "schema" + "'", schema: schema38.required, parentSchema: schema38, data };
        vErrors = keep(vErrors, err1);
        errors++;
    }
    if (data.host !== undefined) {
        let data0 = data.host;
        if (typeof data0 !== "string") {
            const err2 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.host.type, parentSchema: schema38.properties.host, data: data0 };
            vErrors = keep(vErrors, err2);
            errors++;
        }
    }
    if (data.database !== undefined) {
        let data1 = data.database;
        if (typeof data1 !== "string") {
            const err3 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.database.type, parentSchema: schema38.properties.database, data: data1 };
            vErrors = keep(vErrors, err3);
            errors++;
        }
    }
    if (data.schema !== undefined) {
        let data2 = data.schema;
        if (typeof data2 !== "string") {
            const err4 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.schema.type, parentSchema: schema38.properties.schema, data: data2 };
            vErrors = keep(vErrors, err4);
            errors++;
        }
    }
    if (data.region !== undefined) {
        let data3 = data.region;
        if (typeof data3 !== "string") {
            const err5 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.region.type, parentSchema: schema38.properties.region, data: data3 };
            vErrors = keep(vErrors, err5);
            errors++;
        }
    }
    if (data.account !== undefined) {
        let data4 = data.account;
        if (typeof data4 !== "string") {
            const err6 = { instancePath: instancePath + "/account", schemaPath: "#/properties/account/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.account.type, parentSchema: schema38.properties.account, data: data4 };
            vErrors = keep(vErrors, err6);
            errors++;
        }
    }
}
else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.type, parentSchema: schema38, data };
    vErrors = keep(vErrors, err7);
    errors++;
} validate85.errors = vErrors; return errors === 0; }
validate85.evaluated = { "props": { "host": true, "database": true, "schema": true, "region": true, "account": true }, "dynamicProps": false, "dynamicItems": false };
const schema39 = { "type": "object", "title": "S3Server", "properties": { "location": { "type": "string", "format": "uri", "description": "S3 URL, starting with `s3://`", "examples": ["s3://datacontract-example-orders-latest/data/{model}/*.json"] }, "endpointUrl": { "type": "string", "format": "uri", "description": "The server endpoint for S3-compatible servers.", "examples": ["https://minio.example.com"] }, "format": { "type": "string", "enum": ["parquet", "delta", "json", "csv"], "description": "File format." }, "delimiter": { "type": "string", "enum": ["new_line", "array"], "description": "Only for format = json. How multiple json documents are delimited within one file" } }, "required": ["location"] };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate87.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.location === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "location" }, message: "must have required property '" + "location" + "'", schema: schema39.required, parentSchema: schema39, data };
        vErrors = keep(vErrors, err0);
        errors++;
    }
    if (data.location !== undefined) {
        let data0 = data.location;
        if (typeof data0 === "string") {
            if (!(formats0(data0))) {
                const err1 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/format", keyword: "format", params: { format: "uri" }, message: "must match format \"" + "uri" + "\"", schema: "uri", parentSchema: schema39.properties.location, data: data0 };
                vErrors = keep(vErrors, err1);
                errors++;
            }
        }
        else {
            const err2 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.properties.location.type, parentSchema: schema39.properties.location, data: data0 };
            vErrors = keep(vErrors, err2);
            errors++;
        }
    }
    if (data.endpointUrl !== undefined) {
        let data1 = data.endpointUrl;
        if (typeof data1 === "string") {
            if (!(formats0(data1))) {
                const err3 = { instancePath: instancePath + "/endpointUrl", schemaPath: "#/properties/endpointUrl/format", keyword: "format", params: { format: "uri" }, message: "must match format \"" + "uri" + "\"", schema: "uri", parentSchema: schema39.properties.endpointUrl, data: data1 };
                vErrors = keep(vErrors, err3);
                errors++;
            }
        }
        else {
            const err4 = { instancePath: instancePath + "/endpointUrl", schemaPath: "#/properties/endpointUrl/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.properties.endpointUrl.type, parentSchema: schema39.properties.endpointUrl, data: data1 };
            vErrors = keep(vErrors, err4);
            errors++;
        }
    }
    if (data.format !== undefined) {
        let data2 = data.format;
        if (typeof data2 !== "string") {
            const err5 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.properties.format.type, parentSchema: schema39.properties.format, data: data2 };
            vErrors = keep(vErrors, err5);
            errors++;
        }
        if (!((((data2 === "parquet") || (data2 === "delta")) || (data2 === "json")) || (data2 === "csv"))) {
            const err6 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: schema39.properties.format.enum }, message: "must be equal to one of the allowed values", schema: schema39.properties.format.enum, parentSchema: schema39.properties.format, data: data2 };
            vErrors = keep(vErrors, err6);
            errors++;
        }
    }
    if (data.delimiter !== undefined) {
        let data3 = data.delimiter;
        if (typeof data3 !== "string") {
            const err7 = { instancePath: instancePath + "/delimiter", schemaPath: "#/properties/delimiter/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.properties.delimiter.type, parentSchema: schema39.properties.delimiter, data: data3 };
            vErrors = keep(vErrors, err7);
            errors++;
        }
        if (!((data3 === "new_line") || (data3 === "array"))) {
            const err8 = { instancePath: instancePath + "/delimiter", schemaPath: "#/properties/delimiter/enum", keyword: "enum", params: { allowedValues: schema39.properties.delimiter.enum }, message: "must be equal to one of the allowed values", schema: schema39.properties.delimiter.enum, parentSchema: schema39.properties.delimiter, data: data3 };
            vErrors = keep(vErrors, err8);
            errors++;
        }
    }
}
else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema39.type, parentSchema: schema39, data };
    vErrors = keep(vErrors, err9);
    errors++;
} validate87.errors = vErrors; return errors === 0; }
validate87.evaluated = { "props": { "location": true, "endpointUrl": true, "format": true, "delimiter": true }, "dynamicProps": false, "dynamicItems": false };
const schema40 = { "type": "object", "title": "SftpServer", "properties": { "location": { "type": "string", "format": "uri", "pattern": "^sftp://.*", "description": "SFTP URL, starting with `sftp://`", "examples": ["sftp://123.123.12.123/{model}/*.json"] }, "format": { "type": "string", "enum": ["parquet", "delta", "json", "csv"], "description": "File format." }, "delimiter": { "type": "string", "enum": ["new_line", "array"], "description": "Only for format = json. How multiple json documents are delimited within one file" } }, "required": ["location"] };
const pattern2 = new RegExp("^sftp://.*", "u");
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate89.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.location === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "location" }, message: "must have required property '" + "location" + "'", schema: schema40.required, parentSchema: schema40, data };
        vErrors = keep(vErrors, err0);
        errors++;
    }
    if (data.location !== undefined) {
        let data0 = data.location;
        if (typeof data0 === "string") {
            if (!pattern2.test(data0)) {
                const err1 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/pattern", keyword: "pattern", params: { pattern: "^sftp://.*" }, message: "must match pattern \"" + "^sftp://.*" + "\"", schema: "^sftp://.*", parentSchema: schema40.properties.location, data: data0 };
                vErrors = keep(vErrors, err1);
                errors++;
            }
            if (!(formats0(data0))) {
                const err2 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/format", keyword: "format", params: { format: "uri" }, message: "must match format \"" + "uri" + "\"", schema: "uri", parentSchema: schema40.properties.location, data: data0 };
                vErrors = keep(vErrors, err2);
                errors++;
            }
        }
        else {
            const err3 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.location.type, parentSchema: schema40.properties.location, data: data0 };
            vErrors = keep(vErrors, err3);
            errors++;
        }
    }
    if (data.format !== undefined) {
        let data1 = data.format;
        if (typeof data1 !== "string") {
            const err4 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.format.type, parentSchema: schema40.properties.format, data: data1 };
            vErrors = keep(vErrors, err4);
            errors++;
        }
        if (!((((data1 === "parquet") || (data1 === "delta")) || (data1 === "json")) || (data1 === "csv"))) {
            const err5 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: schema40.properties.format.enum }, message: "must be equal to one of the allowed values", schema: schema40.properties.format.enum, parentSchema: schema40.properties.format, data: data1 };
            vErrors = keep(vErrors, err5);
            errors++;
        }
    }
    if (data.delimiter !== undefined) {
        let data2 = data.delimiter;
        if (typeof data2 !== "string") {
            const err6 = { instancePath: instancePath + "/delimiter", schemaPath: "#/properties/delimiter/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.delimiter.type, parentSchema: schema40.properties.delimiter, data: data2 };
            vErrors = keep(vErrors, err6);
            errors++;
        }
        if (!((data2 === "new_line") || (data2 === "array"))) {
            const err7 = { instancePath: instancePath + "/delimiter", schemaPath: "#/properties/delimiter/enum", keyword: "enum", params: { allowedValues: schema40.properties.delimiter.enum }, message: "must be equal to one of the allowed values", schema: schema40.properties.delimiter.enum, parentSchema: schema40.properties.delimiter, data: data2 };
            vErrors = keep(vErrors, err7);
            errors++;
        }
    }
}
else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.type, parentSchema: schema40, data };
    vErrors = keep(vErrors, err8);
    errors++;
} validate89.errors = vErrors; return errors === 0; }
validate89.evaluated = { "props": { "location": true, "format": true, "delimiter": true }, "dynamicProps": false, "dynamicItems": false };
const schema41 = { "type": "object", "title": "SnowflakeServer", "properties": { "host": { "type": "string", "description": "The host to the Snowflake server" }, "port": { "type": "integer", "description": "The port to the Snowflake server." }, "account": { "type": "string", "description": "The Snowflake account used by the server." }, "database": { "type": "string", "description": "The name of the database." }, "schema": { "type": "string", "description": "The name of the schema." }, "warehouse": { "type": "string", "description": "The name of the cluster of resources that is a Snowflake virtual warehouse." } }, "required": ["account", "database", "schema"] };
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate91.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.account === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account" }, message: "must have required property '" + "account" + "'", schema: schema41.required, parentSchema: schema41, data };
        vErrors = keep(vErrors, err0);
        errors++;
    }
    if (data.database === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "database" }, message: "must have required property '" + "database" + "'", schema: schema41.required, parentSchema: schema41, data };
        vErrors = keep(vErrors, err1);
        errors++;
    }
    if (data.schema === undefined) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property '" + "schema" + "'", schema: schema41.required, parentSchema: schema41, data };
        vErrors = keep(vErrors, err2);
        errors++;
    }
    if (data.host !== undefined) {
        let data0 = data.host;
        if (typeof data0 !== "string") {
            const err3 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.host.type, parentSchema: schema41.properties.host, data: data0 };
            vErrors = keep(vErrors, err3);
            errors++;
        }
    }
    if (data.port !== undefined) {
        let data1 = data.port;
        if (!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) {
            const err4 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema41.properties.port.type, parentSchema: schema41.properties.port, data: data1 };
            vErrors = keep(vErrors, err4);
            errors++;
        }
    }
    if (data.account !== undefined) {
        let data2 = data.account;
        if (typeof data2 !== "string") {
            const err5 = { instancePath: instancePath + "/account", schemaPath: "#/properties/account/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.account.type, parentSchema: schema41.properties.account, data: data2 };
            vErrors = keep(vErrors, err5);
            errors++;
        }
    }
    if (data.database !== undefined) {
        let data3 = data.database;
        if (typeof data3 !== "string") {
            const err6 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.database.type, parentSchema: schema41.properties.database, data: data3 };
            vErrors = keep(vErrors, err6);
            errors++;
        }
    }
    if (data.schema !== undefined) {
        let data4 = data.schema;
        if (typeof data4 !== "string") {
            const err7 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.schema.type, parentSchema: schema41.properties.schema, data: data4 };
            vErrors = keep(vErrors, err7);
            errors++;
        }
    }
    if (data.warehouse !== undefined) {
        let data5 = data.warehouse;
        if (typeof data5 !== "string") {
            const err8 = { instancePath: instancePath + "/warehouse", schemaPath: "#/properties/warehouse/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.warehouse.type, parentSchema: schema41.properties.warehouse, data: data5 };
            vErrors = keep(vErrors, err8);
            errors++;
        }
    }
}
else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema41.type, parentSchema: schema41, data };
    vErrors = keep(vErrors, err9);
    errors++;
} validate91.errors = vErrors; return errors === 0; }
validate91.evaluated = { "props": { "host": true, "port": true, "account": true, "database": true, "schema": true, "warehouse": true }, "dynamicProps": false, "dynamicItems": false };
const schema42 = { "type": "object", "title": "SqlserverServer", "properties": { "host": { "type": "string", "description": "The host to the database server", "examples": ["localhost"] }, "port": { "type": "integer", "description": "The port to the database server.", "default": 1433, "examples": [1433] }, "database": { "type": "string", "description": "The name of the database.", "examples": ["database"] }, "schema": { "type": "string", "description": "The name of the schema in the database.", "examples": ["dbo"] } }, "required": ["host", "database", "schema"] };
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate93.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.host === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property '" + "host" + "'", schema: schema42.required, parentSchema: schema42, data };
        vErrors = keep(vErrors, err0);
        errors++;
    }
    if (data.database === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "database" }, message: "must have required property '" + "database" + "'", schema: schema42.required, parentSchema: schema42, data };
        vErrors = keep(vErrors, err1);
        errors++;
    }
    if (data.schema === undefined) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property '" + "schema" + "'", schema: schema42.required, parentSchema: schema42, data };
        vErrors = keep(vErrors, err2);
        errors++;
    }
    if (data.host !== undefined) {
        let data0 = data.host;
        if (typeof data0 !== "string") {
            const err3 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.properties.host.type, parentSchema: schema42.properties.host, data: data0 };
            vErrors = keep(vErrors, err3);
            errors++;
        }
    }
    if (data.port !== undefined) {
        let data1 = data.port;
        if (!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) {
            const err4 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema42.properties.port.type, parentSchema: schema42.properties.port, data: data1 };
            vErrors = keep(vErrors, err4);
            errors++;
        }
    }
    if (data.database !== undefined) {
        let data2 = data.database;
        if (typeof data2 !== "string") {
            const err5 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.properties.database.type, parentSchema: schema42.properties.database, data: data2 };
            vErrors = keep(vErrors, err5);
            errors++;
        }
    }
    if (data.schema !== undefined) {
        let data3 = data.schema;
        if (typeof data3 !== "string") {
            const err6 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.properties.schema.type, parentSchema: schema42.properties.schema, data: data3 };
            vErrors = keep(vErrors, err6);
            errors++;
        }
    }
}
else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema42.type, parentSchema: schema42, data };
    vErrors = keep(vErrors, err7);
    errors++;
} validate93.errors = vErrors; return errors === 0; }
validate93.evaluated = { "props": { "host": true, "port": true, "database": true, "schema": true }, "dynamicProps": false, "dynamicItems": false };
const schema43 = { "type": "object", "title": "SynapseServer", "properties": { "host": { "type": "string", "description": "The host of the Synapse server." }, "port": { "type": "integer", "description": "The port of the Synapse server." }, "database": { "type": "string", "description": "The name of the database." } }, "required": ["host", "port", "database"] };
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate95.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.host === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property '" + "host" + "'", schema: schema43.required, parentSchema: schema43, data };
        vErrors = keep(vErrors, err0);
        errors++;
    }
    if (data.port === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "port" }, message: "must have required property '" + "port" + "'", schema: schema43.required, parentSchema: schema43, data };
        vErrors = keep(vErrors, err1);
        errors++;
    }
    if (data.database === undefined) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "database" }, message: "must have required property '" + "database" + "'", schema: schema43.required, parentSchema: schema43, data };
        vErrors = keep(vErrors, err2);
        errors++;
    }
    if (data.host !== undefined) {
        let data0 = data.host;
        if (typeof data0 !== "string") {
            const err3 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.properties.host.type, parentSchema: schema43.properties.host, data: data0 };
            vErrors = keep(vErrors, err3);
            errors++;
        }
    }
    if (data.port !== undefined) {
        let data1 = data.port;
        if (!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) {
            const err4 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema43.properties.port.type, parentSchema: schema43.properties.port, data: data1 };
            vErrors = keep(vErrors, err4);
            errors++;
        }
    }
    if (data.database !== undefined) {
        let data2 = data.database;
        if (typeof data2 !== "string") {
            const err5 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.properties.database.type, parentSchema: schema43.properties.database, data: data2 };
            vErrors = keep(vErrors, err5);
            errors++;
        }
    }
}
else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema43.type, parentSchema: schema43, data };
    vErrors = keep(vErrors, err6);
    errors++;
} validate95.errors = vErrors; return errors === 0; }
validate95.evaluated = { "props": { "host": true, "port": true, "database": true }, "dynamicProps": false, "dynamicItems": false };
const schema44 = { "type": "object", "title": "TrinoServer", "properties": { "host": { "type": "string", "description": "The Trino host URL.", "examples": ["localhost"] }, "port": { "type": "integer", "description": "The Trino port." }, "catalog": { "type": "string", "description": "The name of the catalog.", "examples": ["hive"] }, "schema": { "type": "string", "description": "The name of the schema in the database.", "examples": ["my_schema"] } }, "required": ["host", "port", "catalog", "schema"] };
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate97.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.host === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property '" + "host" + "'", schema: schema44.required, parentSchema: schema44, data };
        vErrors = keep(vErrors, err0);
        errors++;
    }
    if (data.port === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "port" }, message: "must have required property '" + "port" + "'", schema: schema44.required, parentSchema: schema44, data };
        vErrors = keep(vErrors, err1);
        errors++;
    }
    if (data.catalog === undefined) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "catalog" }, message: "must have required property '" + "catalog" + "'", schema: schema44.required, parentSchema: schema44, data };
        vErrors = keep(vErrors, err2);
        errors++;
    }
    if (data.schema === undefined) {
        const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property '" + "schema" + "'", schema: schema44.required, parentSchema: schema44, data };
        vErrors = keep(vErrors, err3);
        errors++;
    }
    if (data.host !== undefined) {
        let data0 = data.host;
        if (typeof data0 !== "string") {
            const err4 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.host.type, parentSchema: schema44.properties.host, data: data0 };
            vErrors = keep(vErrors, err4);
            errors++;
        }
    }
    if (data.port !== undefined) {
        let data1 = data.port;
        if (!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) {
            const err5 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema44.properties.port.type, parentSchema: schema44.properties.port, data: data1 };
            vErrors = keep(vErrors, err5);
            errors++;
        }
    }
    if (data.catalog !== undefined) {
        let data2 = data.catalog;
        if (typeof data2 !== "string") {
            const err6 = { instancePath: instancePath + "/catalog", schemaPath: "#/properties/catalog/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.catalog.type, parentSchema: schema44.properties.catalog, data: data2 };
            vErrors = keep(vErrors, err6);
            errors++;
        }
    }
    if (data.schema !== undefined) {
        let data3 = data.schema;
        if (typeof data3 !== "string") {
            const err7 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.schema.type, parentSchema: schema44.properties.schema, data: data3 };
            vErrors = keep(vErrors, err7);
            errors++;
        }
    }
}
else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema44.type, parentSchema: schema44, data };
    vErrors = keep(vErrors, err8);
    errors++;
} validate97.errors = vErrors; return errors === 0; }
validate97.evaluated = { "props": { "host": true, "port": true, "catalog": true, "schema": true }, "dynamicProps": false, "dynamicItems": false };
const schema45 = { "type": "object", "title": "VerticaServer", "properties": { "host": { "type": "string", "description": "The host of the Vertica server." }, "port": { "type": "integer", "description": "The port of the Vertica server." }, "database": { "type": "string", "description": "The name of the database." }, "schema": { "type": "string", "description": "The name of the schema." } }, "required": ["host", "port", "database", "schema"] };
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate99.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.host === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property '" + "host" + "'", schema: schema45.required, parentSchema: schema45, data };
        vErrors = keep(vErrors, err0);
        errors++;
    }
    if (data.port === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "port" }, message: "must have required property '" + "port" + "'", schema: schema45.required, parentSchema: schema45, data };
        vErrors = keep(vErrors, err1);
        errors++;
    }
    if (data.database === undefined) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "database" }, message: "must have required property '" + "database" + "'", schema: schema45.required, parentSchema: schema45, data };
        vErrors = keep(vErrors, err2);
        errors++;
    }
    if (data.schema === undefined) {
        const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property '" + "schema" + "'", schema: schema45.required, parentSchema: schema45, data };
        vErrors = keep(vErrors, err3);
        errors++;
    }
    if (data.host !== undefined) {
        let data0 = data.host;
        if (typeof data0 !== "string") {
            const err4 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.host.type, parentSchema: schema45.properties.host, data: data0 };
            vErrors = keep(vErrors, err4);
            errors++;
        }
    }
    if (data.port !== undefined) {
        let data1 = data.port;
        if (!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) {
            const err5 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema45.properties.port.type, parentSchema: schema45.properties.port, data: data1 };
            vErrors = keep(vErrors, err5);
            errors++;
        }
    }
    if (data.database !== undefined) {
        let data2 = data.database;
        if (typeof data2 !== "string") {
            const err6 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.database.type, parentSchema: schema45.properties.database, data: data2 };
            vErrors = keep(vErrors, err6);
            errors++;
        }
    }
    if (data.schema !== undefined) {
        let data3 = data.schema;
        if (typeof data3 !== "string") {
            const err7 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.schema.type, parentSchema: schema45.properties.schema, data: data3 };
            vErrors = keep(vErrors, err7);
            errors++;
        }
    }
}
else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema45.type, parentSchema: schema45, data };
    vErrors = keep(vErrors, err8);
    errors++;
} validate99.errors = vErrors; return errors === 0; }
validate99.evaluated = { "props": { "host": true, "port": true, "database": true, "schema": true }, "dynamicProps": false, "dynamicItems": false };
const schema46 = { "type": "object", "properties": { "role": { "type": "string", "description": "Name of the IAM role that provides access to the dataset." }, "description": { "type": "string", "description": "Description of the IAM role and its permissions." }, "access": { "type": "string", "description": "The type of access provided by the IAM role." }, "firstLevelApprovers": { "type": "string", "description": "The name(s) of the first-level approver(s) of the role." }, "secondLevelApprovers": { "type": "string", "description": "The name(s) of the second-level approver(s) of the role." }, "customProperties": { "$ref": "#/$defs/CustomProperties" } }, "required": ["role"] };
const schema47 = { "type": "array", "description": "A list of key/value pairs for custom properties.", "items": { "$ref": "#/$defs/CustomProperty" } };
const schema48 = { "type": "object", "properties": { "property": { "type": "string", "description": "The name of the key. Names should be in camel case–the same as if they were permanent properties in the contract." }, "value": { "$ref": "#/$defs/AnyType", "description": "The value of the key." } } };
const schema49 = { "anyOf": [{ "type": "string" }, { "type": "number" }, { "type": "integer" }, { "type": "boolean" }, { "type": "null" }, { "type": "array" }, { "type": "object" }] };
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate104.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} const _errs0 = errors; let valid0 = false; const _errs1 = errors; if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.anyOf[0].type, parentSchema: schema49.anyOf[0], data };
    vErrors = keep(vErrors, err0);
    errors++;
} var _valid0 = _errs1 === errors; valid0 = valid0 || _valid0; const _errs3 = errors; if (!(typeof data == "number")) {
    const err1 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema49.anyOf[1].type, parentSchema: schema49.anyOf[1], data };
    vErrors = keep(vErrors, err1);
    errors++;
} var _valid0 = _errs3 === errors; valid0 = valid0 || _valid0; const _errs5 = errors; if (!((typeof data == "number") && (!(data % 1) && !isNaN(data)))) {
    const err2 = { instancePath, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.anyOf[2].type, parentSchema: schema49.anyOf[2], data };
    vErrors = keep(vErrors, err2);
    errors++;
} var _valid0 = _errs5 === errors; valid0 = valid0 || _valid0; const _errs7 = errors; if (typeof data !== "boolean") {
    const err3 = { instancePath, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema49.anyOf[3].type, parentSchema: schema49.anyOf[3], data };
    vErrors = keep(vErrors, err3);
    errors++;
} var _valid0 = _errs7 === errors; valid0 = valid0 || _valid0; const _errs9 = errors; if (data !== null) {
    const err4 = { instancePath, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema49.anyOf[4].type, parentSchema: schema49.anyOf[4], data };
    vErrors = keep(vErrors, err4);
    errors++;
} var _valid0 = _errs9 === errors; valid0 = valid0 || _valid0; const _errs11 = errors; if (!(Array.isArray(data))) {
    const err5 = { instancePath, schemaPath: "#/anyOf/5/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema49.anyOf[5].type, parentSchema: schema49.anyOf[5], data };
    vErrors = keep(vErrors, err5);
    errors++;
} var _valid0 = _errs11 === errors; valid0 = valid0 || _valid0; const _errs13 = errors; if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err6 = { instancePath, schemaPath: "#/anyOf/6/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema49.anyOf[6].type, parentSchema: schema49.anyOf[6], data };
    vErrors = keep(vErrors, err6);
    errors++;
} var _valid0 = _errs13 === errors; valid0 = valid0 || _valid0; if (!valid0) {
    const err7 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema49.anyOf, parentSchema: schema49, data };
    vErrors = keep(vErrors, err7);
    errors++;
}
else {
    errors = _errs0;
    if (vErrors !== null) {
        if (_errs0) {
            vErrors.length = _errs0;
        }
        else {
            vErrors = null;
        }
    }
} validate104.errors = vErrors; return errors === 0; }
validate104.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate103.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.property !== undefined) {
        let data0 = data.property;
        if (typeof data0 !== "string") {
            const err0 = { instancePath: instancePath + "/property", schemaPath: "#/properties/property/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.properties.property.type, parentSchema: schema48.properties.property, data: data0 };
            vErrors = keep(vErrors, err0);
            errors++;
        }
    }
    if (data.value !== undefined) {
        if (!(validate104(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema48.type, parentSchema: schema48, data };
    vErrors = keep(vErrors, err1);
    errors++;
} validate103.errors = vErrors; return errors === 0; }
validate103.evaluated = { "props": { "property": true, "value": true }, "dynamicProps": false, "dynamicItems": false };
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate102.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
        if (!(validate103(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema47.type, parentSchema: schema47, data };
    vErrors = keep(vErrors, err0);
    errors++;
} validate102.errors = vErrors; return errors === 0; }
validate102.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate101.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.role === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" }, message: "must have required property '" + "role" + "'", schema: schema46.required, parentSchema: schema46, data };
        vErrors = keep(vErrors, err0);
        errors++;
    }
    if (data.role !== undefined) {
        let data0 = data.role;
        if (typeof data0 !== "string") {
            const err1 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.properties.role.type, parentSchema: schema46.properties.role, data: data0 };
            vErrors = keep(vErrors, err1);
            errors++;
        }
    }
    if (data.description !== undefined) {
        let data1 = data.description;
        if (typeof data1 !== "string") {
            const err2 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.properties.description.type, parentSchema: schema46.properties.description, data: data1 };
            vErrors = keep(vErrors, err2);
            errors++;
        }
    }
    if (data.access !== undefined) {
        let data2 = data.access;
        if (typeof data2 !== "string") {
            const err3 = { instancePath: instancePath + "/access", schemaPath: "#/properties/access/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.properties.access.type, parentSchema: schema46.properties.access, data: data2 };
            vErrors = keep(vErrors, err3);
            errors++;
        }
    }
    if (data.firstLevelApprovers !== undefined) {
        let data3 = data.firstLevelApprovers;
        if (typeof data3 !== "string") {
            const err4 = { instancePath: instancePath + "/firstLevelApprovers", schemaPath: "#/properties/firstLevelApprovers/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.properties.firstLevelApprovers.type, parentSchema: schema46.properties.firstLevelApprovers, data: data3 };
            vErrors = keep(vErrors, err4);
            errors++;
        }
    }
    if (data.secondLevelApprovers !== undefined) {
        let data4 = data.secondLevelApprovers;
        if (typeof data4 !== "string") {
            const err5 = { instancePath: instancePath + "/secondLevelApprovers", schemaPath: "#/properties/secondLevelApprovers/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.properties.secondLevelApprovers.type, parentSchema: schema46.properties.secondLevelApprovers, data: data4 };
            vErrors = keep(vErrors, err5);
            errors++;
        }
    }
    if (data.customProperties !== undefined) {
        if (!(validate102(data.customProperties, { instancePath: instancePath + "/customProperties", parentData: data, parentDataProperty: "customProperties", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema46.type, parentSchema: schema46, data };
    vErrors = keep(vErrors, err6);
    errors++;
} validate101.errors = vErrors; return errors === 0; }
validate101.evaluated = { "props": { "role": true, "description": true, "access": true, "firstLevelApprovers": true, "secondLevelApprovers": true, "customProperties": true }, "dynamicProps": false, "dynamicItems": false };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate39.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} const _errs2 = errors; let valid1 = true; const _errs3 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if ((data.type === undefined) && (missing0 = "type")) {
        const err0 = {};
        vErrors = keep(vErrors, err0);
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("api" !== data.type) {
                const err1 = {};
                vErrors = keep(vErrors, err1);
                errors++;
            }
        }
    }
} var _valid0 = _errs3 === errors; errors = _errs2; if (vErrors !== null) {
    if (_errs2) {
        vErrors.length = _errs2;
    }
    else {
        vErrors = null;
    }
} if (_valid0) {
    const _errs5 = errors;
    if (!(validate40(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
    if (valid1) {
        var props0 = {};
        props0.location = true;
        props0.type = true;
    }
} if (!valid1) {
    const err2 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema15.allOf[0].if, parentSchema: schema15.allOf[0], data };
    vErrors = keep(vErrors, err2);
    errors++;
} const _errs7 = errors; let valid3 = true; const _errs8 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if ((data.type === undefined) && (missing1 = "type")) {
        const err3 = {};
        vErrors = keep(vErrors, err3);
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("athena" !== data.type) {
                const err4 = {};
                vErrors = keep(vErrors, err4);
                errors++;
            }
        }
    }
} var _valid1 = _errs8 === errors; errors = _errs7; if (vErrors !== null) {
    if (_errs7) {
        vErrors.length = _errs7;
    }
    else {
        vErrors = null;
    }
} if (_valid1) {
    const _errs10 = errors;
    if (!(validate42(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
    }
    var _valid1 = _errs10 === errors;
    valid3 = _valid1;
    if (valid3) {
        var props1 = {};
        props1.stagingDir = true;
        props1.schema = true;
        props1.catalog = true;
        props1.regionName = true;
        props1.type = true;
    }
} if (!valid3) {
    const err5 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema15.allOf[1].if, parentSchema: schema15.allOf[1], data };
    vErrors = keep(vErrors, err5);
    errors++;
} if (props0 !== true && props1 !== undefined) {
    if (props1 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props1);
    }
} const _errs12 = errors; let valid5 = true; const _errs13 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing2;
    if ((data.type === undefined) && (missing2 = "type")) {
        const err6 = {};
        vErrors = keep(vErrors, err6);
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("azure" !== data.type) {
                const err7 = {};
                vErrors = keep(vErrors, err7);
                errors++;
            }
        }
    }
} var _valid2 = _errs13 === errors; errors = _errs12; if (vErrors !== null) {
    if (_errs12) {
        vErrors.length = _errs12;
    }
    else {
        vErrors = null;
    }
} if (_valid2) {
    const _errs15 = errors;
    if (!(validate44(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
        errors = vErrors.length;
    }
    var _valid2 = _errs15 === errors;
    valid5 = _valid2;
    if (valid5) {
        var props2 = {};
        props2.location = true;
        props2.format = true;
        props2.delimiter = true;
        props2.type = true;
    }
} if (!valid5) {
    const err8 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema15.allOf[2].if, parentSchema: schema15.allOf[2], data };
    vErrors = keep(vErrors, err8);
    errors++;
} if (props0 !== true && props2 !== undefined) {
    if (props2 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props2);
    }
} const _errs17 = errors; let valid7 = true; const _errs18 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing3;
    if ((data.type === undefined) && (missing3 = "type")) {
        const err9 = {};
        vErrors = keep(vErrors, err9);
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("bigquery" !== data.type) {
                const err10 = {};
                vErrors = keep(vErrors, err10);
                errors++;
            }
        }
    }
} var _valid3 = _errs18 === errors; errors = _errs17; if (vErrors !== null) {
    if (_errs17) {
        vErrors.length = _errs17;
    }
    else {
        vErrors = null;
    }
} if (_valid3) {
    const _errs20 = errors;
    if (!(validate46(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
    }
    var _valid3 = _errs20 === errors;
    valid7 = _valid3;
    if (valid7) {
        var props3 = {};
        props3.project = true;
        props3.dataset = true;
        props3.type = true;
    }
} if (!valid7) {
    const err11 = { instancePath, schemaPath: "#/allOf/3/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema15.allOf[3].if, parentSchema: schema15.allOf[3], data };
    vErrors = keep(vErrors, err11);
    errors++;
} if (props0 !== true && props3 !== undefined) {
    if (props3 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props3);
    }
} const _errs22 = errors; let valid9 = true; const _errs23 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing4;
    if ((data.type === undefined) && (missing4 = "type")) {
        const err12 = {};
        vErrors = keep(vErrors, err12);
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("clickhouse" !== data.type) {
                const err13 = {};
                vErrors = keep(vErrors, err13);
                errors++;
            }
        }
    }
} var _valid4 = _errs23 === errors; errors = _errs22; if (vErrors !== null) {
    if (_errs22) {
        vErrors.length = _errs22;
    }
    else {
        vErrors = null;
    }
} if (_valid4) {
    const _errs25 = errors;
    if (!(validate48(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
        errors = vErrors.length;
    }
    var _valid4 = _errs25 === errors;
    valid9 = _valid4;
    if (valid9) {
        var props4 = {};
        props4.host = true;
        props4.port = true;
        props4.database = true;
        props4.type = true;
    }
} if (!valid9) {
    const err14 = { instancePath, schemaPath: "#/allOf/4/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema15.allOf[4].if, parentSchema: schema15.allOf[4], data };
    vErrors = keep(vErrors, err14);
    errors++;
} if (props0 !== true && props4 !== undefined) {
    if (props4 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props4);
    }
} const _errs27 = errors; let valid11 = true; const _errs28 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing5;
    if ((data.type === undefined) && (missing5 = "type")) {
        const err15 = {};
        vErrors = keep(vErrors, err15);
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("databricks" !== data.type) {
                const err16 = {};
                vErrors = keep(vErrors, err16);
                errors++;
            }
        }
    }
} var _valid5 = _errs28 === errors; errors = _errs27; if (vErrors !== null) {
    if (_errs27) {
        vErrors.length = _errs27;
    }
    else {
        vErrors = null;
    }
} if (_valid5) {
    const _errs30 = errors;
    if (!(validate50(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
        errors = vErrors.length;
    }
    var _valid5 = _errs30 === errors;
    valid11 = _valid5;
    if (valid11) {
        var props5 = {};
        props5.host = true;
        props5.catalog = true;
        props5.schema = true;
        props5.type = true;
    }
} if (!valid11) {
    const err17 = { instancePath, schemaPath: "#/allOf/5/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema15.allOf[5].if, parentSchema: schema15.allOf[5], data };
    vErrors = keep(vErrors, err17);
    errors++;
} if (props0 !== true && props5 !== undefined) {
    if (props5 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props5);
    }
} const _errs32 = errors; let valid13 = true; const _errs33 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing6;
    if ((data.type === undefined) && (missing6 = "type")) {
        const err18 = {};
        vErrors = keep(vErrors, err18);
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("denodo" !== data.type) {
                const err19 = {};
                vErrors = keep(vErrors, err19);
                errors++;
            }
        }
    }
} var _valid6 = _errs33 === errors; errors = _errs32; if (vErrors !== null) {
    if (_errs32) {
        vErrors.length = _errs32;
    }
    else {
        vErrors = null;
    }
} if (_valid6) {
    const _errs35 = errors;
    if (!(validate52(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
        errors = vErrors.length;
    }
    var _valid6 = _errs35 === errors;
    valid13 = _valid6;
    if (valid13) {
        var props6 = {};
        props6.host = true;
        props6.port = true;
        props6.database = true;
        props6.type = true;
    }
} if (!valid13) {
    const err20 = { instancePath, schemaPath: "#/allOf/6/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema15.allOf[6].if, parentSchema: schema15.allOf[6], data };
    vErrors = keep(vErrors, err20);
    errors++;
} if (props0 !== true && props6 !== undefined) {
    if (props6 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props6);
    }
} const _errs37 = errors; let valid15 = true; const _errs38 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing7;
    if ((data.type === undefined) && (missing7 = "type")) {
        const err21 = {};
        vErrors = keep(vErrors, err21);
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("dremio" !== data.type) {
                const err22 = {};
                vErrors = keep(vErrors, err22);
                errors++;
            }
        }
    }
} var _valid7 = _errs38 === errors; errors = _errs37; if (vErrors !== null) {
    if (_errs37) {
        vErrors.length = _errs37;
    }
    else {
        vErrors = null;
    }
} if (_valid7) {
    const _errs40 = errors;
    if (!(validate54(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
    }
    var _valid7 = _errs40 === errors;
    valid15 = _valid7;
    if (valid15) {
        var props7 = {};
        props7.host = true;
        props7.port = true;
        props7.schema = true;
        props7.type = true;
    }
} if (!valid15) {
    const err23 = { instancePath, schemaPath: "#/allOf/7/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema15.allOf[7].if, parentSchema: schema15.allOf[7], data };
    vErrors = keep(vErrors, err23);
    errors++;
} if (props0 !== true && props7 !== undefined) {
    if (props7 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props7);
    }
} const _errs42 = errors; let valid17 = true; const _errs43 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing8;
    if ((data.type === undefined) && (missing8 = "type")) {
        const err24 = {};
        vErrors = keep(vErrors, err24);
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("duckdb" !== data.type) {
                const err25 = {};
                vErrors = keep(vErrors, err25);
                errors++;
            }
        }
    }
} var _valid8 = _errs43 === errors; errors = _errs42; if (vErrors !== null) {
    if (_errs42) {
        vErrors.length = _errs42;
    }
    else {
        vErrors = null;
    }
} if (_valid8) {
    const _errs45 = errors;
    if (!(validate56(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
        errors = vErrors.length;
    }
    var _valid8 = _errs45 === errors;
    valid17 = _valid8;
    if (valid17) {
        var props8 = {};
        props8.database = true;
        props8.schema = true;
        props8.type = true;
    }
} if (!valid17) {
    const err26 = { instancePath, schemaPath: "#/allOf/8/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema15.allOf[8].if, parentSchema: schema15.allOf[8], data };
    vErrors = keep(vErrors, err26);
    errors++;
} if (props0 !== true && props8 !== undefined) {
    if (props8 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props8);
    }
} const _errs47 = errors; let valid19 = true; const _errs48 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing9;
    if ((data.type === undefined) && (missing9 = "type")) {
        const err27 = {};
        vErrors = keep(vErrors, err27);
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("glue" !== data.type) {
                const err28 = {};
                vErrors = keep(vErrors, err28);
                errors++;
            }
        }
    }
} var _valid9 = _errs48 === errors; errors = _errs47; if (vErrors !== null) {
    if (_errs47) {
        vErrors.length = _errs47;
    }
    else {
        vErrors = null;
    }
} if (_valid9) {
    const _errs50 = errors;
    if (!(validate58(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
        errors = vErrors.length;
    }
    var _valid9 = _errs50 === errors;
    valid19 = _valid9;
    if (valid19) {
        var props9 = {};
        props9.account = true;
        props9.database = true;
        props9.location = true;
        props9.format = true;
        props9.type = true;
    }
} if (!valid19) {
    const err29 = { instancePath, schemaPath: "#/allOf/9/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema15.allOf[9].if, parentSchema: schema15.allOf[9], data };
    vErrors = keep(vErrors, err29);
    errors++;
} if (props0 !== true && props9 !== undefined) {
    if (props9 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props9);
    }
} const _errs52 = errors; let valid21 = true; const _errs53 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing10;
    if ((data.type === undefined) && (missing10 = "type")) {
        const err30 = {};
        vErrors = keep(vErrors, err30);
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("cloudsql" !== data.type) {
                const err31 = {};
                vErrors = keep(vErrors, err31);
                errors++;
            }
        }
    }
} var _valid10 = _errs53 === errors; errors = _errs52; if (vErrors !== null) {
    if (_errs52) {
        vErrors.length = _errs52;
    }
    else {
        vErrors = null;
    }
} if (_valid10) {
    const _errs55 = errors;
    if (!(validate60(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
        errors = vErrors.length;
    }
    var _valid10 = _errs55 === errors;
    valid21 = _valid10;
    if (valid21) {
        var props10 = {};
        props10.host = true;
        props10.port = true;
        props10.database = true;
        props10.schema = true;
        props10.type = true;
    }
} if (!valid21) {
    const err32 = { instancePath, schemaPath: "#/allOf/10/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema15.allOf[10].if, parentSchema: schema15.allOf[10], data };
    vErrors = keep(vErrors, err32);
    errors++;
} if (props0 !== true && props10 !== undefined) {
    if (props10 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props10);
    }
} const _errs57 = errors; let valid23 = true; const _errs58 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing11;
    if ((data.type === undefined) && (missing11 = "type")) {
        const err33 = {};
        vErrors = keep(vErrors, err33);
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("db2" !== data.type) {
                const err34 = {};
                vErrors = keep(vErrors, err34);
                errors++;
            }
        }
    }
} var _valid11 = _errs58 === errors; errors = _errs57; if (vErrors !== null) {
    if (_errs57) {
        vErrors.length = _errs57;
    }
    else {
        vErrors = null;
    }
} if (_valid11) {
    const _errs60 = errors;
    if (!(validate62(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
        errors = vErrors.length;
    }
    var _valid11 = _errs60 === errors;
    valid23 = _valid11;
    if (valid23) {
        var props11 = {};
        props11.host = true;
        props11.port = true;
        props11.database = true;
        props11.schema = true;
        props11.type = true;
    }
} if (!valid23) {
    const err35 = { instancePath, schemaPath: "#/allOf/11/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema15.allOf[11].if, parentSchema: schema15.allOf[11], data };
    vErrors = keep(vErrors, err35);
    errors++;
} if (props0 !== true && props11 !== undefined) {
    if (props11 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props11);
    }
} const _errs62 = errors; let valid25 = true; const _errs63 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing12;
    if ((data.type === undefined) && (missing12 = "type")) {
        const err36 = {};
        vErrors = keep(vErrors, err36);
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("informix" !== data.type) {
                const err37 = {};
                vErrors = keep(vErrors, err37);
                errors++;
            }
        }
    }
} var _valid12 = _errs63 === errors; errors = _errs62; if (vErrors !== null) {
    if (_errs62) {
        vErrors.length = _errs62;
    }
    else {
        vErrors = null;
    }
} if (_valid12) {
    const _errs65 = errors;
    if (!(validate64(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
        errors = vErrors.length;
    }
    var _valid12 = _errs65 === errors;
    valid25 = _valid12;
    if (valid25) {
        var props12 = {};
        props12.host = true;
        props12.port = true;
        props12.database = true;
        props12.type = true;
    }
} if (!valid25) {
    const err38 = { instancePath, schemaPath: "#/allOf/12/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema15.allOf[12].if, parentSchema: schema15.allOf[12], data };
    vErrors = keep(vErrors, err38);
    errors++;
} if (props0 !== true && props12 !== undefined) {
    if (props12 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props12);
    }
} const _errs67 = errors; let valid27 = true; const _errs68 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing13;
    if ((data.type === undefined) && (missing13 = "type")) {
        const err39 = {};
        vErrors = keep(vErrors, err39);
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("custom" !== data.type) {
                const err40 = {};
                vErrors = keep(vErrors, err40);
                errors++;
            }
        }
    }
} var _valid13 = _errs68 === errors; errors = _errs67; if (vErrors !== null) {
    if (_errs67) {
        vErrors.length = _errs67;
    }
    else {
        vErrors = null;
    }
} if (_valid13) {
    const _errs70 = errors;
    if (!(validate66(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
        errors = vErrors.length;
    }
    var _valid13 = _errs70 === errors;
    valid27 = _valid13;
    if (valid27) {
        var props13 = {};
        props13.account = true;
        props13.catalog = true;
        props13.database = true;
        props13.dataset = true;
        props13.delimiter = true;
        props13.endpointUrl = true;
        props13.format = true;
        props13.host = true;
        props13.location = true;
        props13.path = true;
        props13.port = true;
        props13.project = true;
        props13.region = true;
        props13.regionName = true;
        props13.schema = true;
        props13.serviceName = true;
        props13.stagingDir = true;
        props13.warehouse = true;
        props13.type = true;
    }
} if (!valid27) {
    const err41 = { instancePath, schemaPath: "#/allOf/13/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema15.allOf[13].if, parentSchema: schema15.allOf[13], data };
    vErrors = keep(vErrors, err41);
    errors++;
} if (props0 !== true && props13 !== undefined) {
    if (props13 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props13);
    }
} const _errs72 = errors; let valid29 = true; const _errs73 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing14;
    if ((data.type === undefined) && (missing14 = "type")) {
        const err42 = {};
        vErrors = keep(vErrors, err42);
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("kafka" !== data.type) {
                const err43 = {};
                vErrors = keep(vErrors, err43);
                errors++;
            }
        }
    }
} var _valid14 = _errs73 === errors; errors = _errs72; if (vErrors !== null) {
    if (_errs72) {
        vErrors.length = _errs72;
    }
    else {
        vErrors = null;
    }
} if (_valid14) {
    const _errs75 = errors;
    if (!(validate68(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
        errors = vErrors.length;
    }
    var _valid14 = _errs75 === errors;
    valid29 = _valid14;
    if (valid29) {
        var props14 = {};
        props14.host = true;
        props14.format = true;
        props14.type = true;
    }
} if (!valid29) {
    const err44 = { instancePath, schemaPath: "#/allOf/14/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema15.allOf[14].if, parentSchema: schema15.allOf[14], data };
    vErrors = keep(vErrors, err44);
    errors++;
} if (props0 !== true && props14 !== undefined) {
    if (props14 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props14);
    }
} const _errs77 = errors; let valid31 = true; const _errs78 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing15;
    if ((data.type === undefined) && (missing15 = "type")) {
        const err45 = {};
        vErrors = keep(vErrors, err45);
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("kinesis" !== data.type) {
                const err46 = {};
                vErrors = keep(vErrors, err46);
                errors++;
            }
        }
    }
} var _valid15 = _errs78 === errors; errors = _errs77; if (vErrors !== null) {
    if (_errs77) {
        vErrors.length = _errs77;
    }
    else {
        vErrors = null;
    }
} if (_valid15) {
    const _errs80 = errors;
    if (!(validate70(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
    }
    var _valid15 = _errs80 === errors;
    valid31 = _valid15;
    if (valid31) {
        var props15 = {};
        props15.region = true;
        props15.format = true;
        props15.type = true;
    }
} if (!valid31) {
    const err47 = { instancePath, schemaPath: "#/allOf/15/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema15.allOf[15].if, parentSchema: schema15.allOf[15], data };
    vErrors = keep(vErrors, err47);
    errors++;
} if (props0 !== true && props15 !== undefined) {
    if (props15 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props15);
    }
} const _errs82 = errors; let valid33 = true; const _errs83 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing16;
    if ((data.type === undefined) && (missing16 = "type")) {
        const err48 = {};
        vErrors = keep(vErrors, err48);
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("local" !== data.type) {
                const err49 = {};
                vErrors = keep(vErrors, err49);
                errors++;
            }
        }
    }
} var _valid16 = _errs83 === errors; errors = _errs82; if (vErrors !== null) {
    if (_errs82) {
        vErrors.length = _errs82;
    }
    else {
        vErrors = null;
    }
} if (_valid16) {
    const _errs85 = errors;
    if (!(validate72(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
        errors = vErrors.length;
    }
    var _valid16 = _errs85 === errors;
    valid33 = _valid16;
    if (valid33) {
        var props16 = {};
        props16.path = true;
        props16.format = true;
        props16.type = true;
    }
} if (!valid33) {
    const err50 = { instancePath, schemaPath: "#/allOf/16/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema15.allOf[16].if, parentSchema: schema15.allOf[16], data };
    vErrors = keep(vErrors, err50);
    errors++;
} if (props0 !== true && props16 !== undefined) {
    if (props16 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props16);
    }
} const _errs87 = errors; let valid35 = true; const _errs88 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing17;
    if ((data.type === undefined) && (missing17 = "type")) {
        const err51 = {};
        vErrors = keep(vErrors, err51);
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("mysql" !== data.type) {
                const err52 = {};
                vErrors = keep(vErrors, err52);
                errors++;
            }
        }
    }
} var _valid17 = _errs88 === errors; errors = _errs87; if (vErrors !== null) {
    if (_errs87) {
        vErrors.length = _errs87;
    }
    else {
        vErrors = null;
    }
} if (_valid17) {
    const _errs90 = errors;
    if (!(validate74(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
        errors = vErrors.length;
    }
    var _valid17 = _errs90 === errors;
    valid35 = _valid17;
    if (valid35) {
        var props17 = {};
        props17.host = true;
        props17.port = true;
        props17.database = true;
        props17.type = true;
    }
} if (!valid35) {
    const err53 = { instancePath, schemaPath: "#/allOf/17/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema15.allOf[17].if, parentSchema: schema15.allOf[17], data };
    vErrors = keep(vErrors, err53);
    errors++;
} if (props0 !== true && props17 !== undefined) {
    if (props17 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props17);
    }
} const _errs92 = errors; let valid37 = true; const _errs93 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing18;
    if ((data.type === undefined) && (missing18 = "type")) {
        const err54 = {};
        vErrors = keep(vErrors, err54);
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("oracle" !== data.type) {
                const err55 = {};
                vErrors = keep(vErrors, err55);
                errors++;
            }
        }
    }
} var _valid18 = _errs93 === errors; errors = _errs92; if (vErrors !== null) {
    if (_errs92) {
        vErrors.length = _errs92;
    }
    else {
        vErrors = null;
    }
} if (_valid18) {
    const _errs95 = errors;
    if (!(validate76(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
        errors = vErrors.length;
    }
    var _valid18 = _errs95 === errors;
    valid37 = _valid18;
    if (valid37) {
        var props18 = {};
        props18.host = true;
        props18.port = true;
        props18.serviceName = true;
        props18.type = true;
    }
} if (!valid37) {
    const err56 = { instancePath, schemaPath: "#/allOf/18/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema15.allOf[18].if, parentSchema: schema15.allOf[18], data };
    vErrors = keep(vErrors, err56);
    errors++;
} if (props0 !== true && props18 !== undefined) {
    if (props18 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props18);
    }
} const _errs97 = errors; let valid39 = true; const _errs98 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing19;
    if ((data.type === undefined) && (missing19 = "type")) {
        const err57 = {};
        vErrors = keep(vErrors, err57);
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("postgresql" !== data.type) {
                const err58 = {};
                vErrors = keep(vErrors, err58);
                errors++;
            }
        }
    }
} var _valid19 = _errs98 === errors; errors = _errs97; if (vErrors !== null) {
    if (_errs97) {
        vErrors.length = _errs97;
    }
    else {
        vErrors = null;
    }
} if (_valid19) {
    const _errs100 = errors;
    if (!(validate78(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
        errors = vErrors.length;
    }
    var _valid19 = _errs100 === errors;
    valid39 = _valid19;
    if (valid39) {
        var props19 = {};
        props19.host = true;
        props19.port = true;
        props19.database = true;
        props19.schema = true;
        props19.type = true;
    }
} if (!valid39) {
    const err59 = { instancePath, schemaPath: "#/allOf/19/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema15.allOf[19].if, parentSchema: schema15.allOf[19], data };
    vErrors = keep(vErrors, err59);
    errors++;
} if (props0 !== true && props19 !== undefined) {
    if (props19 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props19);
    }
} const _errs102 = errors; let valid41 = true; const _errs103 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing20;
    if ((data.type === undefined) && (missing20 = "type")) {
        const err60 = {};
        vErrors = keep(vErrors, err60);
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("postgres" !== data.type) {
                const err61 = {};
                vErrors = keep(vErrors, err61);
                errors++;
            }
        }
    }
} var _valid20 = _errs103 === errors; errors = _errs102; if (vErrors !== null) {
    if (_errs102) {
        vErrors.length = _errs102;
    }
    else {
        vErrors = null;
    }
} if (_valid20) {
    const _errs105 = errors;
    if (!(validate78(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
        errors = vErrors.length;
    }
    var _valid20 = _errs105 === errors;
    valid41 = _valid20;
    if (valid41) {
        var props20 = {};
        props20.host = true;
        props20.port = true;
        props20.database = true;
        props20.schema = true;
        props20.type = true;
    }
} if (!valid41) {
    const err62 = { instancePath, schemaPath: "#/allOf/20/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema15.allOf[20].if, parentSchema: schema15.allOf[20], data };
    vErrors = keep(vErrors, err62);
    errors++;
} if (props0 !== true && props20 !== undefined) {
    if (props20 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props20);
    }
} const _errs107 = errors; let valid43 = true; const _errs108 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing21;
    if ((data.type === undefined) && (missing21 = "type")) {
        const err63 = {};
        vErrors = keep(vErrors, err63);
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("presto" !== data.type) {
                const err64 = {};
                vErrors = keep(vErrors, err64);
                errors++;
            }
        }
    }
} var _valid21 = _errs108 === errors; errors = _errs107; if (vErrors !== null) {
    if (_errs107) {
        vErrors.length = _errs107;
    }
    else {
        vErrors = null;
    }
} if (_valid21) {
    const _errs110 = errors;
    if (!(validate81(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
        errors = vErrors.length;
    }
    var _valid21 = _errs110 === errors;
    valid43 = _valid21;
    if (valid43) {
        var props21 = {};
        props21.host = true;
        props21.catalog = true;
        props21.schema = true;
        props21.type = true;
    }
} if (!valid43) {
    const err65 = { instancePath, schemaPath: "#/allOf/21/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema15.allOf[21].if, parentSchema: schema15.allOf[21], data };
    vErrors = keep(vErrors, err65);
    errors++;
} if (props0 !== true && props21 !== undefined) {
    if (props21 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props21);
    }
} const _errs112 = errors; let valid45 = true; const _errs113 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing22;
    if ((data.type === undefined) && (missing22 = "type")) {
        const err66 = {};
        vErrors = keep(vErrors, err66);
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("pubsub" !== data.type) {
                const err67 = {};
                vErrors = keep(vErrors, err67);
                errors++;
            }
        }
    }
} var _valid22 = _errs113 === errors; errors = _errs112; if (vErrors !== null) {
    if (_errs112) {
        vErrors.length = _errs112;
    }
    else {
        vErrors = null;
    }
} if (_valid22) {
    const _errs115 = errors;
    if (!(validate83(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
        errors = vErrors.length;
    }
    var _valid22 = _errs115 === errors;
    valid45 = _valid22;
    if (valid45) {
        var props22 = {};
        props22.project = true;
        props22.type = true;
    }
} if (!valid45) {
    const err68 = { instancePath, schemaPath: "#/allOf/22/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema15.allOf[22].if, parentSchema: schema15.allOf[22], data };
    vErrors = keep(vErrors, err68);
    errors++;
} if (props0 !== true && props22 !== undefined) {
    if (props22 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props22);
    }
} const _errs117 = errors; let valid47 = true; const _errs118 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing23;
    if ((data.type === undefined) && (missing23 = "type")) {
        const err69 = {};
        vErrors = keep(vErrors, err69);
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("redshift" !== data.type) {
                const err70 = {};
                vErrors = keep(vErrors, err70);
                errors++;
            }
        }
    }
} var _valid23 = _errs118 === errors; errors = _errs117; if (vErrors !== null) {
    if (_errs117) {
        vErrors.length = _errs117;
    }
    else {
        vErrors = null;
    }
} if (_valid23) {
    const _errs120 = errors;
    if (!(validate85(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
        errors = vErrors.length;
    }
    var _valid23 = _errs120 === errors;
    valid47 = _valid23;
    if (valid47) {
        var props23 = {};
        props23.host = true;
        props23.database = true;
        props23.schema = true;
        props23.region = true;
        props23.account = true;
        props23.type = true;
    }
} if (!valid47) {
    const err71 = { instancePath, schemaPath: "#/allOf/23/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema15.allOf[23].if, parentSchema: schema15.allOf[23], data };
    vErrors = keep(vErrors, err71);
    errors++;
} if (props0 !== true && props23 !== undefined) {
    if (props23 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props23);
    }
} const _errs122 = errors; let valid49 = true; const _errs123 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing24;
    if ((data.type === undefined) && (missing24 = "type")) {
        const err72 = {};
        vErrors = keep(vErrors, err72);
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("s3" !== data.type) {
                const err73 = {};
                vErrors = keep(vErrors, err73);
                errors++;
            }
        }
    }
} var _valid24 = _errs123 === errors; errors = _errs122; if (vErrors !== null) {
    if (_errs122) {
        vErrors.length = _errs122;
    }
    else {
        vErrors = null;
    }
} if (_valid24) {
    const _errs125 = errors;
    if (!(validate87(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
        errors = vErrors.length;
    }
    var _valid24 = _errs125 === errors;
    valid49 = _valid24;
    if (valid49) {
        var props24 = {};
        props24.location = true;
        props24.endpointUrl = true;
        props24.format = true;
        props24.delimiter = true;
        props24.type = true;
    }
} if (!valid49) {
    const err74 = { instancePath, schemaPath: "#/allOf/24/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema15.allOf[24].if, parentSchema: schema15.allOf[24], data };
    vErrors = keep(vErrors, err74);
    errors++;
} if (props0 !== true && props24 !== undefined) {
    if (props24 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props24);
    }
} const _errs127 = errors; let valid51 = true; const _errs128 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing25;
    if ((data.type === undefined) && (missing25 = "type")) {
        const err75 = {};
        vErrors = keep(vErrors, err75);
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("sftp" !== data.type) {
                const err76 = {};
                vErrors = keep(vErrors, err76);
                errors++;
            }
        }
    }
} var _valid25 = _errs128 === errors; errors = _errs127; if (vErrors !== null) {
    if (_errs127) {
        vErrors.length = _errs127;
    }
    else {
        vErrors = null;
    }
} if (_valid25) {
    const _errs130 = errors;
    if (!(validate89(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
        errors = vErrors.length;
    }
    var _valid25 = _errs130 === errors;
    valid51 = _valid25;
    if (valid51) {
        var props25 = {};
        props25.location = true;
        props25.format = true;
        props25.delimiter = true;
        props25.type = true;
    }
} if (!valid51) {
    const err77 = { instancePath, schemaPath: "#/allOf/25/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema15.allOf[25].if, parentSchema: schema15.allOf[25], data };
    vErrors = keep(vErrors, err77);
    errors++;
} if (props0 !== true && props25 !== undefined) {
    if (props25 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props25);
    }
} const _errs132 = errors; let valid53 = true; const _errs133 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing26;
    if ((data.type === undefined) && (missing26 = "type")) {
        const err78 = {};
        vErrors = keep(vErrors, err78);
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("snowflake" !== data.type) {
                const err79 = {};
                vErrors = keep(vErrors, err79);
                errors++;
            }
        }
    }
} var _valid26 = _errs133 === errors; errors = _errs132; if (vErrors !== null) {
    if (_errs132) {
        vErrors.length = _errs132;
    }
    else {
        vErrors = null;
    }
} if (_valid26) {
    const _errs135 = errors;
    if (!(validate91(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
        errors = vErrors.length;
    }
    var _valid26 = _errs135 === errors;
    valid53 = _valid26;
    if (valid53) {
        var props26 = {};
        props26.host = true;
        props26.port = true;
        props26.account = true;
        props26.database = true;
        props26.schema = true;
        props26.warehouse = true;
        props26.type = true;
    }
} if (!valid53) {
    const err80 = { instancePath, schemaPath: "#/allOf/26/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema15.allOf[26].if, parentSchema: schema15.allOf[26], data };
    vErrors = keep(vErrors, err80);
    errors++;
} if (props0 !== true && props26 !== undefined) {
    if (props26 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props26);
    }
} const _errs137 = errors; let valid55 = true; const _errs138 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing27;
    if ((data.type === undefined) && (missing27 = "type")) {
        const err81 = {};
        vErrors = keep(vErrors, err81);
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("sqlserver" !== data.type) {
                const err82 = {};
                vErrors = keep(vErrors, err82);
                errors++;
            }
        }
    }
} var _valid27 = _errs138 === errors; errors = _errs137; if (vErrors !== null) {
    if (_errs137) {
        vErrors.length = _errs137;
    }
    else {
        vErrors = null;
    }
} if (_valid27) {
    const _errs140 = errors;
    if (!(validate93(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
        errors = vErrors.length;
    }
    var _valid27 = _errs140 === errors;
    valid55 = _valid27;
    if (valid55) {
        var props27 = {};
        props27.host = true;
        props27.port = true;
        props27.database = true;
        props27.schema = true;
        props27.type = true;
    }
} if (!valid55) {
    const err83 = { instancePath, schemaPath: "#/allOf/27/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema15.allOf[27].if, parentSchema: schema15.allOf[27], data };
    vErrors = keep(vErrors, err83);
    errors++;
} if (props0 !== true && props27 !== undefined) {
    if (props27 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props27);
    }
} const _errs142 = errors; let valid57 = true; const _errs143 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing28;
    if ((data.type === undefined) && (missing28 = "type")) {
        const err84 = {};
        vErrors = keep(vErrors, err84);
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("synapse" !== data.type) {
                const err85 = {};
                vErrors = keep(vErrors, err85);
                errors++;
            }
        }
    }
} var _valid28 = _errs143 === errors; errors = _errs142; if (vErrors !== null) {
    if (_errs142) {
        vErrors.length = _errs142;
    }
    else {
        vErrors = null;
    }
} if (_valid28) {
    const _errs145 = errors;
    if (!(validate95(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
        errors = vErrors.length;
    }
    var _valid28 = _errs145 === errors;
    valid57 = _valid28;
    if (valid57) {
        var props28 = {};
        props28.host = true;
        props28.port = true;
        props28.database = true;
        props28.type = true;
    }
} if (!valid57) {
    const err86 = { instancePath, schemaPath: "#/allOf/28/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema15.allOf[28].if, parentSchema: schema15.allOf[28], data };
    vErrors = keep(vErrors, err86);
    errors++;
} if (props0 !== true && props28 !== undefined) {
    if (props28 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props28);
    }
} const _errs147 = errors; let valid59 = true; const _errs148 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing29;
    if ((data.type === undefined) && (missing29 = "type")) {
        const err87 = {};
        vErrors = keep(vErrors, err87);
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("trino" !== data.type) {
                const err88 = {};
                vErrors = keep(vErrors, err88);
                errors++;
            }
        }
    }
} var _valid29 = _errs148 === errors; errors = _errs147; if (vErrors !== null) {
    if (_errs147) {
        vErrors.length = _errs147;
    }
    else {
        vErrors = null;
    }
} if (_valid29) {
    const _errs150 = errors;
    if (!(validate97(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
        errors = vErrors.length;
    }
    var _valid29 = _errs150 === errors;
    valid59 = _valid29;
    if (valid59) {
        var props29 = {};
        props29.host = true;
        props29.port = true;
        props29.catalog = true;
        props29.schema = true;
        props29.type = true;
    }
} if (!valid59) {
    const err89 = { instancePath, schemaPath: "#/allOf/29/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema15.allOf[29].if, parentSchema: schema15.allOf[29], data };
    vErrors = keep(vErrors, err89);
    errors++;
} if (props0 !== true && props29 !== undefined) {
    if (props29 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props29);
    }
} const _errs152 = errors; let valid61 = true; const _errs153 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing30;
    if ((data.type === undefined) && (missing30 = "type")) {
        const err90 = {};
        vErrors = keep(vErrors, err90);
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("vertica" !== data.type) {
                const err91 = {};
                vErrors = keep(vErrors, err91);
                errors++;
            }
        }
    }
} var _valid30 = _errs153 === errors; errors = _errs152; if (vErrors !== null) {
    if (_errs152) {
        vErrors.length = _errs152;
    }
    else {
        vErrors = null;
    }
} if (_valid30) {
    const _errs155 = errors;
    if (!(validate99(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
        errors = vErrors.length;
    }
    var _valid30 = _errs155 === errors;
    valid61 = _valid30;
    if (valid61) {
        var props30 = {};
        props30.host = true;
        props30.port = true;
        props30.database = true;
        props30.schema = true;
        props30.type = true;
    }
} if (!valid61) {
    const err92 = { instancePath, schemaPath: "#/allOf/30/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema15.allOf[30].if, parentSchema: schema15.allOf[30], data };
    vErrors = keep(vErrors, err92);
    errors++;
} if (props0 !== true && props30 !== undefined) {
    if (props30 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props30);
    }
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.server === undefined) {
        const err93 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "server" }, message: "must have required property '" + "server" + "'", schema: schema15.required, parentSchema: schema15, data };
        vErrors = keep(vErrors, err93);
        errors++;
    }
    if (data.type === undefined) {
        const err94 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property '" + "type" + "'", schema: schema15.required, parentSchema: schema15, data };
        vErrors = keep(vErrors, err94);
        errors++;
    }
    if (props0 !== true) {
        props0 = props0 || {};
        props0.server = true;
        props0.type = true;
        props0.description = true;
        props0.environment = true;
        props0.roles = true;
        props0.customProperties = true;
    }
    if (data.server !== undefined) {
        let data31 = data.server;
        if (typeof data31 !== "string") {
            const err95 = { instancePath: instancePath + "/server", schemaPath: "#/properties/server/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.properties.server.type, parentSchema: schema15.properties.server, data: data31 };
            vErrors = keep(vErrors, err95);
            errors++;
        }
    }
    if (data.type !== undefined) {
        let data32 = data.type;
        if (typeof data32 !== "string") {
            const err96 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.properties.type.type, parentSchema: schema15.properties.type, data: data32 };
            vErrors = keep(vErrors, err96);
            errors++;
        }
        if (!(((((((((((((((((((((((((((((((data32 === "api") || (data32 === "athena")) || (data32 === "azure")) || (data32 === "bigquery")) || (data32 === "clickhouse")) || (data32 === "databricks")) || (data32 === "denodo")) || (data32 === "dremio")) || (data32 === "duckdb")) || (data32 === "glue")) || (data32 === "cloudsql")) || (data32 === "db2")) || (data32 === "informix")) || (data32 === "kafka")) || (data32 === "kinesis")) || (data32 === "local")) || (data32 === "mysql")) || (data32 === "oracle")) || (data32 === "postgresql")) || (data32 === "postgres")) || (data32 === "presto")) || (data32 === "pubsub")) || (data32 === "redshift")) || (data32 === "s3")) || (data32 === "sftp")) || (data32 === "snowflake")) || (data32 === "sqlserver")) || (data32 === "synapse")) || (data32 === "trino")) || (data32 === "vertica")) || (data32 === "custom"))) {
            const err97 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema15.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema15.properties.type.enum, parentSchema: schema15.properties.type, data: data32 };
            vErrors = keep(vErrors, err97);
            errors++;
        }
    }
    if (data.description !== undefined) {
        let data33 = data.description;
        if (typeof data33 !== "string") {
            const err98 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.properties.description.type, parentSchema: schema15.properties.description, data: data33 };
            vErrors = keep(vErrors, err98);
            errors++;
        }
    }
    if (data.environment !== undefined) {
        let data34 = data.environment;
        if (typeof data34 !== "string") {
            const err99 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.properties.environment.type, parentSchema: schema15.properties.environment, data: data34 };
            vErrors = keep(vErrors, err99);
            errors++;
        }
    }
    if (data.roles !== undefined) {
        let data35 = data.roles;
        if (Array.isArray(data35)) {
            const len0 = data35.length;
            for (let i0 = 0; i0 < len0; i0++) {
                if (!(validate101(data35[i0], { instancePath: instancePath + "/roles/" + i0, parentData: data35, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err100 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema15.properties.roles.type, parentSchema: schema15.properties.roles, data: data35 };
            vErrors = keep(vErrors, err100);
            errors++;
        }
    }
    if (data.customProperties !== undefined) {
        if (!(validate102(data.customProperties, { instancePath: instancePath + "/customProperties", parentData: data, parentDataProperty: "customProperties", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err101 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema15.type, parentSchema: schema15, data };
    vErrors = keep(vErrors, err101);
    errors++;
} validate39.errors = vErrors; evaluated0.props = props0; return errors === 0; }
validate39.evaluated = { "dynamicProps": true, "dynamicItems": false };
const schema50 = { "type": "array", "description": "List of links to sources that provide more details on the dataset; examples would be a link to an external definition, a training video, a git repo, data catalog, or another tool. Authoritative definitions follow the same structure in the standard.", "items": { "type": "object", "properties": { "url": { "type": "string", "description": "URL to the authority." }, "type": { "type": "string", "description": "Type of definition for authority: v2.3 adds standard values: `businessDefinition`, `transformationImplementation`, `videoTutorial`, `tutorial`, and `implementation`.", "examples": ["businessDefinition", "transformationImplementation", "videoTutorial", "tutorial", "implementation"] } }, "required": ["url", "type"] } };
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate111.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            if (data0.url === undefined) {
                const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property '" + "url" + "'", schema: schema50.items.required, parentSchema: schema50.items, data: data0 };
                vErrors = keep(vErrors, err0);
                errors++;
            }
            if (data0.type === undefined) {
                const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property '" + "type" + "'", schema: schema50.items.required, parentSchema: schema50.items, data: data0 };
                vErrors = keep(vErrors, err1);
                errors++;
            }
            if (data0.url !== undefined) {
                let data1 = data0.url;
                if (typeof data1 !== "string") {
                    const err2 = { instancePath: instancePath + "/" + i0 + "/url", schemaPath: "#/items/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema50.items.properties.url.type, parentSchema: schema50.items.properties.url, data: data1 };
                    vErrors = keep(vErrors, err2);
                    errors++;
                }
            }
            if (data0.type !== undefined) {
                let data2 = data0.type;
                if (typeof data2 !== "string") {
                    const err3 = { instancePath: instancePath + "/" + i0 + "/type", schemaPath: "#/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema50.items.properties.type.type, parentSchema: schema50.items.properties.type, data: data2 };
                    vErrors = keep(vErrors, err3);
                    errors++;
                }
            }
        }
        else {
            const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema50.items.type, parentSchema: schema50.items, data: data0 };
            vErrors = keep(vErrors, err4);
            errors++;
        }
    }
}
else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema50.type, parentSchema: schema50, data };
    vErrors = keep(vErrors, err5);
    errors++;
} validate111.errors = vErrors; return errors === 0; }
validate111.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
const schema51 = { "type": "object", "properties": { "logicalType": { "type": "string", "description": "The logical element data type.", "enum": ["object"] }, "physicalName": { "type": "string", "description": "Physical name.", "examples": ["table_1_2_0"] }, "dataGranularityDescription": { "type": "string", "description": "Granular level of the data in the object.", "examples": ["Aggregation by country"] }, "properties": { "type": "array", "description": "A list of properties for the object.", "items": { "$ref": "#/$defs/SchemaProperty" } }, "quality": { "$ref": "#/$defs/DataQualityChecks" } }, "allOf": [{ "$ref": "#/$defs/SchemaElement" }], "required": ["name"], "unevaluatedProperties": false };
const schema52 = { "type": "object", "properties": { "name": { "type": "string", "description": "Name of the element." }, "physicalType": { "type": "string", "description": "The physical element data type in the data source.", "examples": ["table", "view", "topic", "file"] }, "description": { "type": "string", "description": "Description of the element." }, "businessName": { "type": "string", "description": "The business name of the element." }, "authoritativeDefinitions": { "$ref": "#/$defs/AuthoritativeDefinitions" }, "tags": { "$ref": "#/$defs/Tags" }, "customProperties": { "$ref": "#/$defs/CustomProperties" } } };
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate115.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== undefined) {
        let data0 = data.name;
        if (typeof data0 !== "string") {
            const err0 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema52.properties.name.type, parentSchema: schema52.properties.name, data: data0 };
            vErrors = keep(vErrors, err0);
            errors++;
        }
    }
    if (data.physicalType !== undefined) {
        let data1 = data.physicalType;
        if (typeof data1 !== "string") {
            const err1 = { instancePath: instancePath + "/physicalType", schemaPath: "#/properties/physicalType/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema52.properties.physicalType.type, parentSchema: schema52.properties.physicalType, data: data1 };
            vErrors = keep(vErrors, err1);
            errors++;
        }
    }
    if (data.description !== undefined) {
        let data2 = data.description;
        if (typeof data2 !== "string") {
            const err2 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema52.properties.description.type, parentSchema: schema52.properties.description, data: data2 };
            vErrors = keep(vErrors, err2);
            errors++;
        }
    }
    if (data.businessName !== undefined) {
        let data3 = data.businessName;
        if (typeof data3 !== "string") {
            const err3 = { instancePath: instancePath + "/businessName", schemaPath: "#/properties/businessName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema52.properties.businessName.type, parentSchema: schema52.properties.businessName, data: data3 };
            vErrors = keep(vErrors, err3);
            errors++;
        }
    }
    if (data.authoritativeDefinitions !== undefined) {
        if (!(validate111(data.authoritativeDefinitions, { instancePath: instancePath + "/authoritativeDefinitions", parentData: data, parentDataProperty: "authoritativeDefinitions", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
            errors = vErrors.length;
        }
    }
    if (data.tags !== undefined) {
        if (!(validate37(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
            errors = vErrors.length;
        }
    }
    if (data.customProperties !== undefined) {
        if (!(validate102(data.customProperties, { instancePath: instancePath + "/customProperties", parentData: data, parentDataProperty: "customProperties", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema52.type, parentSchema: schema52, data };
    vErrors = keep(vErrors, err4);
    errors++;
} validate115.errors = vErrors; return errors === 0; }
validate115.evaluated = { "props": { "name": true, "physicalType": true, "description": true, "businessName": true, "authoritativeDefinitions": true, "tags": true, "customProperties": true }, "dynamicProps": false, "dynamicItems": false };
const schema53 = { "type": "object", "$ref": "#/$defs/SchemaBaseProperty", "required": ["name"], "unevaluatedProperties": false };
const schema54 = { "type": "object", "properties": { "primaryKey": { "type": "boolean", "description": "Boolean value specifying whether the element is primary or not. Default is false." }, "primaryKeyPosition": { "type": "integer", "default": -1, "description": "If element is a primary key, the position of the primary key element. Starts from 1. Example of `account_id, name` being primary key columns, `account_id` has primaryKeyPosition 1 and `name` primaryKeyPosition 2. Default to -1." }, "logicalType": { "type": "string", "description": "The logical element data type.", "enum": ["string", "date", "number", "integer", "object", "array", "boolean"] }, "logicalTypeOptions": { "type": "object", "description": "Additional optional metadata to describe the logical type." }, "physicalType": { "type": "string", "description": "The physical element data type in the data source. For example, VARCHAR(2), DOUBLE, INT." }, "physicalName": { "type": "string", "description": "Physical name.", "examples": ["col_str_a"] }, "required": { "type": "boolean", "default": false, "description": "Indicates if the element may contain Null values; possible values are true and false. Default is false." }, "unique": { "type": "boolean", "default": false, "description": "Indicates if the element contains unique values; possible values are true and false. Default is false." }, "partitioned": { "type": "boolean", "default": false, "description": "Indicates if the element is partitioned; possible values are true and false." }, "partitionKeyPosition": { "type": "integer", "default": -1, "description": "If element is used for partitioning, the position of the partition element. Starts from 1. Example of `country, year` being partition columns, `country` has partitionKeyPosition 1 and `year` partitionKeyPosition 2. Default to -1." }, "classification": { "type": "string", "description": "Can be anything, like confidential, restricted, and public to more advanced categorization. Some companies like PayPal, use data classification indicating the class of data in the element; expected values are 1, 2, 3, 4, or 5.", "examples": ["confidential", "restricted", "public"] }, "encryptedName": { "type": "string", "description": "The element name within the dataset that contains the encrypted element value. For example, unencrypted element `email_address` might have an encryptedName of `email_address_encrypt`." }, "transformSourceObjects": { "type": "array", "description": "List of objects in the data source used in the transformation.", "items": { "type": "string" } }, "transformLogic": { "type": "string", "description": "Logic used in the element transformation." }, "transformDescription": { "type": "string", "description": "Describes the transform logic in very simple terms." }, "examples": { "type": "array", "description": "List of sample element values.", "items": { "$ref": "#/$defs/AnyType" } }, "criticalDataElement": { "type": "boolean", "default": false, "description": "True or false indicator; If element is considered a critical data element (CDE) then true else false." }, "quality": { "$ref": "#/$defs/DataQualityChecks" } }, "allOf": [{ "$ref": "#/$defs/SchemaElement" }, { "if": { "properties": { "logicalType": { "const": "string" } } }, "then": { "properties": { "logicalTypeOptions": { "type": "object", "properties": { "minLength": { "type": "integer", "minimum": 0, "description": "Minimum length of the string." }, "maxLength": { "type": "integer", "minimum": 0, "description": "Maximum length of the string." }, "pattern": { "type": "string", "description": "Regular expression pattern to define valid value. Follows regular expression syntax from ECMA-262 (https://262.ecma-international.org/5.1/#sec-15.10.1)." }, "format": { "type": "string", "examples": ["password", "byte", "binary", "email", "uuid", "uri", "hostname", "ipv4", "ipv6"], "description": "Provides extra context about what format the string follows." } }, "additionalProperties": false } } } }, { "if": { "properties": { "logicalType": { "const": "date" } } }, "then": { "properties": { "logicalTypeOptions": { "type": "object", "properties": { "format": { "type": "string", "examples": ["yyyy-MM-dd", "yyyy-MM-dd HH:mm:ss", "HH:mm:ss"], "description": "Format of the date. Follows the format as prescribed by [JDK DateTimeFormatter](https://docs.oracle.com/javase/8/docs/api/java/time/format/DateTimeFormatter.html). For example, format 'yyyy-MM-dd'." }, "exclusiveMaximum": { "type": "boolean", "default": false, "description": "If set to true, all values are strictly less than the maximum value (values < maximum). Otherwise, less than or equal to the maximum value (values <= maximum)." }, "maximum": { "type": "string", "description": "All date values are less than or equal to this value (values <= maximum)." }, "exclusiveMinimum": { "type": "boolean", "default": false, "description": "If set to true, all values are strictly greater than the minimum value (values > minimum). Otherwise, greater than or equal to the minimum value (values >= minimum)." }, "minimum": { "type": "string", "description": "All date values are greater than or equal to this value (values >= minimum)." } }, "additionalProperties": false } } } }, { "if": { "anyOf": [{ "properties": { "logicalType": { "const": "integer" } } }] }, "then": { "properties": { "logicalTypeOptions": { "type": "object", "properties": { "multipleOf": { "type": "number", "exclusiveMinimum": 0, "description": "Values must be multiples of this number. For example, multiple of 5 has valid values 0, 5, 10, -5." }, "maximum": { "type": "number", "description": "All values are less than or equal to this value (values <= maximum)." }, "exclusiveMaximum": { "type": "boolean", "default": false, "description": "If set to true, all values are strictly less than the maximum value (values < maximum). Otherwise, less than or equal to the maximum value (values <= maximum)." }, "minimum": { "type": "number", "description": "All values are greater than or equal to this value (values >= minimum)." }, "exclusiveMinimum": { "type": "boolean", "default": false, "description": "If set to true, all values are strictly greater than the minimum value (values > minimum). Otherwise, greater than or equal to the minimum value (values >= minimum)." }, "format": { "type": "string", "default": "i32", "description": "Format of the value in terms of how many bits of space it can use and whether it is signed or unsigned (follows the Rust integer types).", "enum": ["i8", "i16", "i32", "i64", "i128", "u8", "u16", "u32", "u64", "u128"] } }, "additionalProperties": false } } } }, { "if": { "anyOf": [{ "properties": { "logicalType": { "const": "number" } } }] }, "then": { "properties": { "logicalTypeOptions": { "type": "object", "properties": { "multipleOf": { "type": "number", "exclusiveMinimum": 0, "description": "Values must be multiples of this number. For example, multiple of 5 has valid values 0, 5, 10, -5." }, "maximum": { "type": "number", "description": "All values are less than or equal to this value (values <= maximum)." }, "exclusiveMaximum": { "type": "boolean", "default": false, "description": "If set to true, all values are strictly less than the maximum value (values < maximum). Otherwise, less than or equal to the maximum value (values <= maximum)." }, "minimum": { "type": "number", "description": "All values are greater than or equal to this value (values >= minimum)." }, "exclusiveMinimum": { "type": "boolean", "default": false, "description": "If set to true, all values are strictly greater than the minimum value (values > minimum). Otherwise, greater than or equal to the minimum value (values >= minimum)." }, "format": { "type": "string", "default": "i32", "description": "Format of the value in terms of how many bits of space it can use (follows the Rust float types).", "enum": ["f32", "f64"] } }, "additionalProperties": false } } } }, { "if": { "properties": { "logicalType": { "const": "object" } } }, "then": { "properties": { "logicalTypeOptions": { "type": "object", "properties": { "maxProperties": { "type": "integer", "minimum": 0, "description": "Maximum number of properties." }, "minProperties": { "type": "integer", "minimum": 0, "default": 0, "description": "Minimum number of properties." }, "required": { "type": "array", "items": { "type": "string" }, "minItems": 1, "uniqueItems": true, "description": "Property names that are required to exist in the object." } }, "additionalProperties": false }, "properties": { "type": "array", "description": "A list of properties for the object.", "items": { "$ref": "#/$defs/SchemaProperty" } } } } }, { "if": { "properties": { "logicalType": { "const": "array" } } }, "then": { "properties": { "logicalTypeOptions": { "type": "object", "properties": { "maxItems": { "type": "integer", "minimum": 0, "description": "Maximum number of items." }, "minItems": { "type": "integer", "minimum": 0, "default": 0, "description": "Minimum number of items" }, "uniqueItems": { "type": "boolean", "default": false, "description": "If set to true, all items in the array are unique." } }, "additionalProperties": false }, "items": { "$ref": "#/$defs/SchemaItemProperty", "description": "List of items in an array (only applicable when `logicalType: array`)." } } } }] };
const schema55 = { "type": "object", "$ref": "#/$defs/SchemaBaseProperty", "properties": { "properties": { "type": "array", "description": "A list of properties for the object.", "items": { "$ref": "#/$defs/SchemaProperty" } } }, "unevaluatedProperties": false };
const wrapper1 = { validate: validate121 };
const wrapper0 = { validate: validate120 };
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate123.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (!(wrapper1.validate(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
    vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
    errors = vErrors.length;
}
else {
    var props0 = wrapper1.validate.evaluated.props;
    var items0 = wrapper1.validate.evaluated.items;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (props0 !== true) {
        props0 = props0 || {};
        props0.properties = true;
    }
    if (data.properties !== undefined) {
        let data0 = data.properties;
        if (Array.isArray(data0)) {
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
                if (!(wrapper0.validate(data0[i0], { instancePath: instancePath + "/properties/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err0 = { instancePath: instancePath + "/properties", schemaPath: "#/properties/properties/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema55.properties.properties.type, parentSchema: schema55.properties.properties, data: data0 };
            vErrors = keep(vErrors, err0);
            errors++;
        }
    }
    if (props0 !== true) {
        for (const key0 in data) {
            if (!props0 || !props0[key0]) {
                const err1 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema55, data };
                vErrors = keep(vErrors, err1);
                errors++;
            }
        }
    }
}
else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema55.type, parentSchema: schema55, data };
    vErrors = keep(vErrors, err2);
    errors++;
} validate123.errors = vErrors; evaluated0.items = items0; return errors === 0; }
validate123.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": true };
const schema56 = { "type": "array", "description": "Data quality rules with all the relevant information for rule setup and execution.", "items": { "$ref": "#/$defs/DataQuality" } };
const schema57 = { "type": "object", "properties": { "authoritativeDefinitions": { "$ref": "#/$defs/AuthoritativeDefinitions" }, "businessImpact": { "type": "string", "description": "Consequences of the rule failure.", "examples": ["operational", "regulatory"] }, "customProperties": { "type": "array", "description": "Additional properties required for rule execution.", "items": { "$ref": "#/$defs/CustomProperty" } }, "description": { "type": "string", "description": "Describe the quality check to be completed." }, "dimension": { "type": "string", "description": "The key performance indicator (KPI) or dimension for data quality.", "enum": ["accuracy", "completeness", "conformity", "consistency", "coverage", "timeliness", "uniqueness"] }, "method": { "type": "string", "examples": ["reconciliation"] }, "name": { "type": "string", "description": "Name of the data quality check." }, "schedule": { "type": "string", "description": "Rule execution schedule details.", "examples": ["0 20 * * *"] }, "scheduler": { "type": "string", "description": "The name or type of scheduler used to start the data quality check.", "examples": ["cron"] }, "severity": { "type": "string", "description": "The severance of the quality rule.", "examples": ["info", "warning", "error"] }, "tags": { "$ref": "#/$defs/Tags" }, "type": { "type": "string", "description": "The type of quality check. 'text' is human-readable text that describes the quality of the data. 'library' is a set of maintained predefined quality attributes such as row count or unique. 'sql' is an individual SQL query that returns a value that can be compared. 'custom' is quality attributes that are vendor-specific, such as Soda or Great Expectations.", "enum": ["text", "library", "sql", "custom"], "default": "library" }, "unit": { "type": "string", "description": "Unit the rule is using, popular values are `rows` or `percent`, but any value is allowed.", "examples": ["rows", "percent"] } }, "allOf": [{ "if": { "properties": { "type": { "const": "library" } } }, "then": { "$ref": "#/$defs/DataQualityLibrary" } }, { "if": { "properties": { "type": { "const": "sql" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/DataQualitySql" } }, { "if": { "properties": { "type": { "const": "custom" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/DataQualityCustom" } }] };
const schema58 = { "type": "object", "properties": { "rule": { "type": "string", "description": "Define a data quality check based on the predefined rules as per ODCS.", "examples": ["duplicateCount", "validValues", "rowCount"] }, "mustBe": { "description": "Must be equal to the value to be valid. When using numbers, it is equivalent to '='." }, "mustNotBe": { "description": "Must not be equal to the value to be valid. When using numbers, it is equivalent to '!='." }, "mustBeGreaterThan": { "type": "number", "description": "Must be greater than the value to be valid. It is equivalent to '>'." }, "mustBeGreaterOrEqualTo": { "type": "number", "description": "Must be greater than or equal to the value to be valid. It is equivalent to '>='." }, "mustBeLessThan": { "type": "number", "description": "Must be less than the value to be valid. It is equivalent to '<'." }, "mustBeLessOrEqualTo": { "type": "number", "description": "Must be less than or equal to the value to be valid. It is equivalent to '<='." }, "mustBeBetween": { "type": "array", "description": "Must be between the two numbers to be valid. Smallest number first in the array.", "minItems": 2, "maxItems": 2, "uniqueItems": true, "items": { "type": "number" } }, "mustNotBeBetween": { "type": "array", "description": "Must not be between the two numbers to be valid. Smallest number first in the array.", "minItems": 2, "maxItems": 2, "uniqueItems": true, "items": { "type": "number" } } }, "required": ["rule"] };
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate128.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rule === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property '" + "rule" + "'", schema: schema58.required, parentSchema: schema58, data };
        vErrors = keep(vErrors, err0);
        errors++;
    }
    if (data.rule !== undefined) {
        let data0 = data.rule;
        if (typeof data0 !== "string") {
            const err1 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema58.properties.rule.type, parentSchema: schema58.properties.rule, data: data0 };
            vErrors = keep(vErrors, err1);
            errors++;
        }
    }
    if (data.mustBeGreaterThan !== undefined) {
        let data1 = data.mustBeGreaterThan;
        if (!(typeof data1 == "number")) {
            const err2 = { instancePath: instancePath + "/mustBeGreaterThan", schemaPath: "#/properties/mustBeGreaterThan/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema58.properties.mustBeGreaterThan.type, parentSchema: schema58.properties.mustBeGreaterThan, data: data1 };
            vErrors = keep(vErrors, err2);
            errors++;
        }
    }
    if (data.mustBeGreaterOrEqualTo !== undefined) {
        let data2 = data.mustBeGreaterOrEqualTo;
        if (!(typeof data2 == "number")) {
            const err3 = { instancePath: instancePath + "/mustBeGreaterOrEqualTo", schemaPath: "#/properties/mustBeGreaterOrEqualTo/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema58.properties.mustBeGreaterOrEqualTo.type, parentSchema: schema58.properties.mustBeGreaterOrEqualTo, data: data2 };
            vErrors = keep(vErrors, err3);
            errors++;
        }
    }
    if (data.mustBeLessThan !== undefined) {
        let data3 = data.mustBeLessThan;
        if (!(typeof data3 == "number")) {
            const err4 = { instancePath: instancePath + "/mustBeLessThan", schemaPath: "#/properties/mustBeLessThan/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema58.properties.mustBeLessThan.type, parentSchema: schema58.properties.mustBeLessThan, data: data3 };
            vErrors = keep(vErrors, err4);
            errors++;
        }
    }
    if (data.mustBeLessOrEqualTo !== undefined) {
        let data4 = data.mustBeLessOrEqualTo;
        if (!(typeof data4 == "number")) {
            const err5 = { instancePath: instancePath + "/mustBeLessOrEqualTo", schemaPath: "#/properties/mustBeLessOrEqualTo/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema58.properties.mustBeLessOrEqualTo.type, parentSchema: schema58.properties.mustBeLessOrEqualTo, data: data4 };
            vErrors = keep(vErrors, err5);
            errors++;
        }
    }
    if (data.mustBeBetween !== undefined) {
        let data5 = data.mustBeBetween;
        if (Array.isArray(data5)) {
            if (data5.length > 2) {
                const err6 = { instancePath: instancePath + "/mustBeBetween", schemaPath: "#/properties/mustBeBetween/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema58.properties.mustBeBetween, data: data5 };
                vErrors = keep(vErrors, err6);
                errors++;
            }
            if (data5.length < 2) {
                const err7 = { instancePath: instancePath + "/mustBeBetween", schemaPath: "#/properties/mustBeBetween/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema58.properties.mustBeBetween, data: data5 };
                vErrors = keep(vErrors, err7);
                errors++;
            }
            const len0 = data5.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data6 = data5[i0];
                if (!(typeof data6 == "number")) {
                    const err8 = { instancePath: instancePath + "/mustBeBetween/" + i0, schemaPath: "#/properties/mustBeBetween/items/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema58.properties.mustBeBetween.items.type, parentSchema: schema58.properties.mustBeBetween.items, data: data6 };
                    vErrors = keep(vErrors, err8);
                    errors++;
                }
            }
            let i1 = data5.length;
            let j0;
            if (i1 > 1) {
                const indices0 = {};
                for (; i1--;) {
                    let item0 = data5[i1];
                    if (!(typeof item0 == "number")) {
                        continue;
                    }
                    if (typeof indices0[item0] == "number") {
                        j0 = indices0[item0];
                        const err9 = { instancePath: instancePath + "/mustBeBetween", schemaPath: "#/properties/mustBeBetween/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema58.properties.mustBeBetween, data: data5 };
                        vErrors = keep(vErrors, err9);
                        errors++;
                        break;
                    }
                    indices0[item0] = i1;
                }
            }
        }
        else {
            const err10 = { instancePath: instancePath + "/mustBeBetween", schemaPath: "#/properties/mustBeBetween/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema58.properties.mustBeBetween.type, parentSchema: schema58.properties.mustBeBetween, data: data5 };
            vErrors = keep(vErrors, err10);
            errors++;
        }
    }
    if (data.mustNotBeBetween !== undefined) {
        let data7 = data.mustNotBeBetween;
        if (Array.isArray(data7)) {
            if (data7.length > 2) {
                const err11 = { instancePath: instancePath + "/mustNotBeBetween", schemaPath: "#/properties/mustNotBeBetween/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema58.properties.mustNotBeBetween, data: data7 };
                vErrors = keep(vErrors, err11);
                errors++;
            }
            if (data7.length < 2) {
                const err12 = { instancePath: instancePath + "/mustNotBeBetween", schemaPath: "#/properties/mustNotBeBetween/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema58.properties.mustNotBeBetween, data: data7 };
                vErrors = keep(vErrors, err12);
                errors++;
            }
            const len1 = data7.length;
            for (let i2 = 0; i2 < len1; i2++) {
                let data8 = data7[i2];
                if (!(typeof data8 == "number")) {
                    const err13 = { instancePath: instancePath + "/mustNotBeBetween/" + i2, schemaPath: "#/properties/mustNotBeBetween/items/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema58.properties.mustNotBeBetween.items.type, parentSchema: schema58.properties.mustNotBeBetween.items, data: data8 };
                    vErrors = keep(vErrors, err13);
                    errors++;
                }
            }
            let i3 = data7.length;
            let j1;
            if (i3 > 1) {
                const indices1 = {};
                for (; i3--;) {
                    let item1 = data7[i3];
                    if (!(typeof item1 == "number")) {
                        continue;
                    }
                    if (typeof indices1[item1] == "number") {
                        j1 = indices1[item1];
                        const err14 = { instancePath: instancePath + "/mustNotBeBetween", schemaPath: "#/properties/mustNotBeBetween/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)", schema: true, parentSchema: schema58.properties.mustNotBeBetween, data: data7 };
                        vErrors = keep(vErrors, err14);
                        errors++;
                        break;
                    }
                    indices1[item1] = i3;
                }
            }
        }
        else {
            const err15 = { instancePath: instancePath + "/mustNotBeBetween", schemaPath: "#/properties/mustNotBeBetween/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema58.properties.mustNotBeBetween.type, parentSchema: schema58.properties.mustNotBeBetween, data: data7 };
            vErrors = keep(vErrors, err15);
            errors++;
        }
    }
}
else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema58.type, parentSchema: schema58, data };
    vErrors = keep(vErrors, err16);
    errors++;
} validate128.errors = vErrors; return errors === 0; }
validate128.evaluated = { "props": { "rule": true, "mustBe": true, "mustNotBe": true, "mustBeGreaterThan": true, "mustBeGreaterOrEqualTo": true, "mustBeLessThan": true, "mustBeLessOrEqualTo": true, "mustBeBetween": true, "mustNotBeBetween": true }, "dynamicProps": false, "dynamicItems": false };
const schema59 = { "type": "object", "properties": { "query": { "type": "string", "description": "Query string that adheres to the dialect of the provided server.", "examples": ["SELECT COUNT(*) FROM ${table} WHERE ${column} IS NOT NULL"] } }, "required": ["query"] };
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate130.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.query === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "query" }, message: "must have required property '" + "query" + "'", schema: schema59.required, parentSchema: schema59, data };
        vErrors = keep(vErrors, err0);
        errors++;
    }
    if (data.query !== undefined) {
        let data0 = data.query;
        if (typeof data0 !== "string") {
            const err1 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema59.properties.query.type, parentSchema: schema59.properties.query, data: data0 };
            vErrors = keep(vErrors, err1);
            errors++;
        }
    }
}
else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema59.type, parentSchema: schema59, data };
    vErrors = keep(vErrors, err2);
    errors++;
} validate130.errors = vErrors; return errors === 0; }
validate130.evaluated = { "props": { "query": true }, "dynamicProps": false, "dynamicItems": false };
const schema60 = { "type": "object", "properties": { "engine": { "type": "string", "description": "Name of the engine which executes the data quality checks.", "examples": ["soda", "great-expectations", "monte-carlo", "dbt"] }, "implementation": { "oneOf": [{ "type": "string" }, { "type": "object" }] } }, "required": ["engine", "implementation"] };
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate132.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.engine === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "engine" }, message: "must have required property '" + "engine" + "'", schema: schema60.required, parentSchema: schema60, data };
        vErrors = keep(vErrors, err0);
        errors++;
    }
    if (data.implementation === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "implementation" }, message: "must have required property '" + "implementation" + "'", schema: schema60.required, parentSchema: schema60, data };
        vErrors = keep(vErrors, err1);
        errors++;
    }
    if (data.engine !== undefined) {
        let data0 = data.engine;
        if (typeof data0 !== "string") {
            const err2 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.properties.engine.type, parentSchema: schema60.properties.engine, data: data0 };
            vErrors = keep(vErrors, err2);
            errors++;
        }
    }
    if (data.implementation !== undefined) {
        let data1 = data.implementation;
        const _errs4 = errors;
        let valid1 = false;
        let passing0 = null;
        const _errs5 = errors;
        if (typeof data1 !== "string") {
            const err3 = { instancePath: instancePath + "/implementation", schemaPath: "#/properties/implementation/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.properties.implementation.oneOf[0].type, parentSchema: schema60.properties.implementation.oneOf[0], data: data1 };
            vErrors = keep(vErrors, err3);
            errors++;
        }
        var _valid0 = _errs5 === errors;
        if (_valid0) {
            valid1 = true;
            passing0 = 0;
        }
        const _errs7 = errors;
        if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
            const err4 = { instancePath: instancePath + "/implementation", schemaPath: "#/properties/implementation/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema60.properties.implementation.oneOf[1].type, parentSchema: schema60.properties.implementation.oneOf[1], data: data1 };
            vErrors = keep(vErrors, err4);
            errors++;
        }
        var _valid0 = _errs7 === errors;
        if (_valid0 && valid1) {
            valid1 = false;
            passing0 = [passing0, 1];
        }
        else {
            if (_valid0) {
                valid1 = true;
                passing0 = 1;
            }
        }
        if (!valid1) {
            const err5 = { instancePath: instancePath + "/implementation", schemaPath: "#/properties/implementation/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema60.properties.implementation.oneOf, parentSchema: schema60.properties.implementation, data: data1 };
            vErrors = keep(vErrors, err5);
            errors++;
        }
        else {
            errors = _errs4;
            if (vErrors !== null) {
                if (_errs4) {
                    vErrors.length = _errs4;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
}
else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema60.type, parentSchema: schema60, data };
    vErrors = keep(vErrors, err6);
    errors++;
} validate132.errors = vErrors; return errors === 0; }
validate132.evaluated = { "props": { "engine": true, "implementation": true }, "dynamicProps": false, "dynamicItems": false };
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate127.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} const _errs2 = errors; let valid1 = true; const _errs3 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type !== undefined) {
        if ("library" !== data.type) {
            const err0 = {};
            vErrors = keep(vErrors, err0);
            errors++;
        }
    }
} var _valid0 = _errs3 === errors; errors = _errs2; if (vErrors !== null) {
    if (_errs2) {
        vErrors.length = _errs2;
    }
    else {
        vErrors = null;
    }
} if (_valid0) {
    const _errs5 = errors;
    if (!(validate128(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
        errors = vErrors.length;
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
    if (valid1) {
        var props0 = {};
        props0.rule = true;
        props0.mustBe = true;
        props0.mustNotBe = true;
        props0.mustBeGreaterThan = true;
        props0.mustBeGreaterOrEqualTo = true;
        props0.mustBeLessThan = true;
        props0.mustBeLessOrEqualTo = true;
        props0.mustBeBetween = true;
        props0.mustNotBeBetween = true;
        props0.type = true;
    }
} if (!valid1) {
    const err1 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema57.allOf[0].if, parentSchema: schema57.allOf[0], data };
    vErrors = keep(vErrors, err1);
    errors++;
} const _errs7 = errors; let valid3 = true; const _errs8 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if ((data.type === undefined) && (missing0 = "type")) {
        const err2 = {};
        vErrors = keep(vErrors, err2);
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("sql" !== data.type) {
                const err3 = {};
                vErrors = keep(vErrors, err3);
                errors++;
            }
        }
    }
} var _valid1 = _errs8 === errors; errors = _errs7; if (vErrors !== null) {
    if (_errs7) {
        vErrors.length = _errs7;
    }
    else {
        vErrors = null;
    }
} if (_valid1) {
    const _errs10 = errors;
    if (!(validate130(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
        errors = vErrors.length;
    }
    var _valid1 = _errs10 === errors;
    valid3 = _valid1;
    if (valid3) {
        var props1 = {};
        props1.query = true;
        props1.type = true;
    }
} if (!valid3) {
    const err4 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema57.allOf[1].if, parentSchema: schema57.allOf[1], data };
    vErrors = keep(vErrors, err4);
    errors++;
} if (props0 !== true && props1 !== undefined) {
    if (props1 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props1);
    }
} const _errs12 = errors; let valid5 = true; const _errs13 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if ((data.type === undefined) && (missing1 = "type")) {
        const err5 = {};
        vErrors = keep(vErrors, err5);
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("custom" !== data.type) {
                const err6 = {};
                vErrors = keep(vErrors, err6);
                errors++;
            }
        }
    }
} var _valid2 = _errs13 === errors; errors = _errs12; if (vErrors !== null) {
    if (_errs12) {
        vErrors.length = _errs12;
    }
    else {
        vErrors = null;
    }
} if (_valid2) {
    const _errs15 = errors;
    if (!(validate132(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
        errors = vErrors.length;
    }
    var _valid2 = _errs15 === errors;
    valid5 = _valid2;
    if (valid5) {
        var props2 = {};
        props2.engine = true;
        props2.implementation = true;
        props2.type = true;
    }
} if (!valid5) {
    const err7 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema57.allOf[2].if, parentSchema: schema57.allOf[2], data };
    vErrors = keep(vErrors, err7);
    errors++;
} if (props0 !== true && props2 !== undefined) {
    if (props2 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props2);
    }
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (props0 !== true) {
        props0 = props0 || {};
        props0.authoritativeDefinitions = true;
        props0.businessImpact = true;
        props0.customProperties = true;
        props0.description = true;
        props0.dimension = true;
        props0.method = true;
        props0.name = true;
        props0.schedule = true;
        props0.scheduler = true;
        props0.severity = true;
        props0.tags = true;
        props0.type = true;
        props0.unit = true;
    }
    if (data.authoritativeDefinitions !== undefined) {
        if (!(validate111(data.authoritativeDefinitions, { instancePath: instancePath + "/authoritativeDefinitions", parentData: data, parentDataProperty: "authoritativeDefinitions", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
            errors = vErrors.length;
        }
    }
    if (data.businessImpact !== undefined) {
        let data4 = data.businessImpact;
        if (typeof data4 !== "string") {
            const err8 = { instancePath: instancePath + "/businessImpact", schemaPath: "#/properties/businessImpact/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema57.properties.businessImpact.type, parentSchema: schema57.properties.businessImpact, data: data4 };
            vErrors = keep(vErrors, err8);
            errors++;
        }
    }
    if (data.customProperties !== undefined) {
        let data5 = data.customProperties;
        if (Array.isArray(data5)) {
            const len0 = data5.length;
            for (let i0 = 0; i0 < len0; i0++) {
                if (!(validate103(data5[i0], { instancePath: instancePath + "/customProperties/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err9 = { instancePath: instancePath + "/customProperties", schemaPath: "#/properties/customProperties/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema57.properties.customProperties.type, parentSchema: schema57.properties.customProperties, data: data5 };
            vErrors = keep(vErrors, err9);
            errors++;
        }
    }
    if (data.description !== undefined) {
        let data7 = data.description;
        if (typeof data7 !== "string") {
            const err10 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema57.properties.description.type, parentSchema: schema57.properties.description, data: data7 };
            vErrors = keep(vErrors, err10);
            errors++;
        }
    }
    if (data.dimension !== undefined) {
        let data8 = data.dimension;
        if (typeof data8 !== "string") {
            const err11 = { instancePath: instancePath + "/dimension", schemaPath: "#/properties/dimension/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema57.properties.dimension.type, parentSchema: schema57.properties.dimension, data: data8 };
            vErrors = keep(vErrors, err11);
            errors++;
        }
        if (!(((((((data8 === "accuracy") || (data8 === "completeness")) || (data8 === "conformity")) || (data8 === "consistency")) || (data8 === "coverage")) || (data8 === "timeliness")) || (data8 === "uniqueness"))) {
            const err12 = { instancePath: instancePath + "/dimension", schemaPath: "#/properties/dimension/enum", keyword: "enum", params: { allowedValues: schema57.properties.dimension.enum }, message: "must be equal to one of the allowed values", schema: schema57.properties.dimension.enum, parentSchema: schema57.properties.dimension, data: data8 };
            vErrors = keep(vErrors, err12);
            errors++;
        }
    }
    if (data.method !== undefined) {
        let data9 = data.method;
        if (typeof data9 !== "string") {
            const err13 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema57.properties.method.type, parentSchema: schema57.properties.method, data: data9 };
            vErrors = keep(vErrors, err13);
            errors++;
        }
    }
    if (data.name !== undefined) {
        let data10 = data.name;
        if (typeof data10 !== "string") {
            const err14 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema57.properties.name.type, parentSchema: schema57.properties.name, data: data10 };
            vErrors = keep(vErrors, err14);
            errors++;
        }
    }
    if (data.schedule !== undefined) {
        let data11 = data.schedule;
        if (typeof data11 !== "string") {
            const err15 = { instancePath: instancePath + "/schedule", schemaPath: "#/properties/schedule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema57.properties.schedule.type, parentSchema: schema57.properties.schedule, data: data11 };
            vErrors = keep(vErrors, err15);
            errors++;
        }
    }
    if (data.scheduler !== undefined) {
        let data12 = data.scheduler;
        if (typeof data12 !== "string") {
            const err16 = { instancePath: instancePath + "/scheduler", schemaPath: "#/properties/scheduler/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema57.properties.scheduler.type, parentSchema: schema57.properties.scheduler, data: data12 };
            vErrors = keep(vErrors, err16);
            errors++;
        }
    }
    if (data.severity !== undefined) {
        let data13 = data.severity;
        if (typeof data13 !== "string") {
            const err17 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema57.properties.severity.type, parentSchema: schema57.properties.severity, data: data13 };
            vErrors = keep(vErrors, err17);
            errors++;
        }
    }
    if (data.tags !== undefined) {
        if (!(validate37(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
            errors = vErrors.length;
        }
    }
    if (data.type !== undefined) {
        let data15 = data.type;
        if (typeof data15 !== "string") {
            const err18 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema57.properties.type.type, parentSchema: schema57.properties.type, data: data15 };
            vErrors = keep(vErrors, err18);
            errors++;
        }
        if (!((((data15 === "text") || (data15 === "library")) || (data15 === "sql")) || (data15 === "custom"))) {
            const err19 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema57.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema57.properties.type.enum, parentSchema: schema57.properties.type, data: data15 };
            vErrors = keep(vErrors, err19);
            errors++;
        }
    }
    if (data.unit !== undefined) {
        let data16 = data.unit;
        if (typeof data16 !== "string") {
            const err20 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema57.properties.unit.type, parentSchema: schema57.properties.unit, data: data16 };
            vErrors = keep(vErrors, err20);
            errors++;
        }
    }
}
else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema57.type, parentSchema: schema57, data };
    vErrors = keep(vErrors, err21);
    errors++;
} validate127.errors = vErrors; evaluated0.props = props0; return errors === 0; }
validate127.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate126.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
        if (!(validate127(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema56.type, parentSchema: schema56, data };
    vErrors = keep(vErrors, err0);
    errors++;
} validate126.errors = vErrors; return errors === 0; }
validate126.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate121.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (!(validate115(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
    vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
    errors = vErrors.length;
} const _errs3 = errors; let valid1 = true; const _errs4 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.logicalType !== undefined) {
        if ("string" !== data.logicalType) {
            const err0 = {};
            vErrors = keep(vErrors, err0);
            errors++;
        }
    }
} var _valid0 = _errs4 === errors; errors = _errs3; if (vErrors !== null) {
    if (_errs3) {
        vErrors.length = _errs3;
    }
    else {
        vErrors = null;
    }
} if (_valid0) {
    const _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.logicalTypeOptions !== undefined) {
            let data1 = data.logicalTypeOptions;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                for (const key0 in data1) {
                    if (!((((key0 === "minLength") || (key0 === "maxLength")) || (key0 === "pattern")) || (key0 === "format"))) {
                        const err1 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/allOf/1/then/properties/logicalTypeOptions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema54.allOf[1].then.properties.logicalTypeOptions, data: data1 };
                        vErrors = keep(vErrors, err1);
                        errors++;
                    }
                }
                if (data1.minLength !== undefined) {
                    let data2 = data1.minLength;
                    if (!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) {
                        const err2 = { instancePath: instancePath + "/logicalTypeOptions/minLength", schemaPath: "#/allOf/1/then/properties/logicalTypeOptions/properties/minLength/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema54.allOf[1].then.properties.logicalTypeOptions.properties.minLength.type, parentSchema: schema54.allOf[1].then.properties.logicalTypeOptions.properties.minLength, data: data2 };
                        vErrors = keep(vErrors, err2);
                        errors++;
                    }
                    if (typeof data2 == "number") {
                        if (data2 < 0 || isNaN(data2)) {
                            const err3 = { instancePath: instancePath + "/logicalTypeOptions/minLength", schemaPath: "#/allOf/1/then/properties/logicalTypeOptions/properties/minLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema54.allOf[1].then.properties.logicalTypeOptions.properties.minLength, data: data2 };
                            vErrors = keep(vErrors, err3);
                            errors++;
                        }
                    }
                }
                if (data1.maxLength !== undefined) {
                    let data3 = data1.maxLength;
                    if (!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) {
                        const err4 = { instancePath: instancePath + "/logicalTypeOptions/maxLength", schemaPath: "#/allOf/1/then/properties/logicalTypeOptions/properties/maxLength/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema54.allOf[1].then.properties.logicalTypeOptions.properties.maxLength.type, parentSchema: schema54.allOf[1].then.properties.logicalTypeOptions.properties.maxLength, data: data3 };
                        vErrors = keep(vErrors, err4);
                        errors++;
                    }
                    if (typeof data3 == "number") {
                        if (data3 < 0 || isNaN(data3)) {
                            const err5 = { instancePath: instancePath + "/logicalTypeOptions/maxLength", schemaPath: "#/allOf/1/then/properties/logicalTypeOptions/properties/maxLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema54.allOf[1].then.properties.logicalTypeOptions.properties.maxLength, data: data3 };
                            vErrors = keep(vErrors, err5);
                            errors++;
                        }
                    }
                }
                if (data1.pattern !== undefined) {
                    let data4 = data1.pattern;
                    if (typeof data4 !== "string") {
                        const err6 = { instancePath: instancePath + "/logicalTypeOptions/pattern", schemaPath: "#/allOf/1/then/properties/logicalTypeOptions/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema54.allOf[1].then.properties.logicalTypeOptions.properties.pattern.type, parentSchema: schema54.allOf[1].then.properties.logicalTypeOptions.properties.pattern, data: data4 };
                        vErrors = keep(vErrors, err6);
                        errors++;
                    }
                }
                if (data1.format !== undefined) {
                    let data5 = data1.format;
                    if (typeof data5 !== "string") {
                        const err7 = { instancePath: instancePath + "/logicalTypeOptions/format", schemaPath: "#/allOf/1/then/properties/logicalTypeOptions/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema54.allOf[1].then.properties.logicalTypeOptions.properties.format.type, parentSchema: schema54.allOf[1].then.properties.logicalTypeOptions.properties.format, data: data5 };
                        vErrors = keep(vErrors, err7);
                        errors++;
                    }
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/allOf/1/then/properties/logicalTypeOptions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema54.allOf[1].then.properties.logicalTypeOptions.type, parentSchema: schema54.allOf[1].then.properties.logicalTypeOptions, data: data1 };
                vErrors = keep(vErrors, err8);
                errors++;
            }
        }
    }
    var _valid0 = _errs6 === errors;
    valid1 = _valid0;
    if (valid1) {
        var props0 = {};
        props0.logicalTypeOptions = true;
        props0.logicalType = true;
    }
} if (!valid1) {
    const err9 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema54.allOf[1].if, parentSchema: schema54.allOf[1], data };
    vErrors = keep(vErrors, err9);
    errors++;
} if (props0 !== true) {
    props0 = props0 || {};
    props0.name = true;
    props0.physicalType = true;
    props0.description = true;
    props0.businessName = true;
    props0.authoritativeDefinitions = true;
    props0.tags = true;
    props0.customProperties = true;
} const _errs19 = errors; let valid5 = true; const _errs20 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.logicalType !== undefined) {
        if ("date" !== data.logicalType) {
            const err10 = {};
            vErrors = keep(vErrors, err10);
            errors++;
        }
    }
} var _valid1 = _errs20 === errors; errors = _errs19; if (vErrors !== null) {
    if (_errs19) {
        vErrors.length = _errs19;
    }
    else {
        vErrors = null;
    }
} if (_valid1) {
    const _errs22 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.logicalTypeOptions !== undefined) {
            let data7 = data.logicalTypeOptions;
            if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                for (const key1 in data7) {
                    if (!(((((key1 === "format") || (key1 === "exclusiveMaximum")) || (key1 === "maximum")) || (key1 === "exclusiveMinimum")) || (key1 === "minimum"))) {
                        const err11 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/allOf/2/then/properties/logicalTypeOptions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema54.allOf[2].then.properties.logicalTypeOptions, data: data7 };
                        vErrors = keep(vErrors, err11);
                        errors++;
                    }
                }
                if (data7.format !== undefined) {
                    let data8 = data7.format;
                    if (typeof data8 !== "string") {
                        const err12 = { instancePath: instancePath + "/logicalTypeOptions/format", schemaPath: "#/allOf/2/then/properties/logicalTypeOptions/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema54.allOf[2].then.properties.logicalTypeOptions.properties.format.type, parentSchema: schema54.allOf[2].then.properties.logicalTypeOptions.properties.format, data: data8 };
                        vErrors = keep(vErrors, err12);
                        errors++;
                    }
                }
                if (data7.exclusiveMaximum !== undefined) {
                    let data9 = data7.exclusiveMaximum;
                    if (typeof data9 !== "boolean") {
                        const err13 = { instancePath: instancePath + "/logicalTypeOptions/exclusiveMaximum", schemaPath: "#/allOf/2/then/properties/logicalTypeOptions/properties/exclusiveMaximum/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema54.allOf[2].then.properties.logicalTypeOptions.properties.exclusiveMaximum.type, parentSchema: schema54.allOf[2].then.properties.logicalTypeOptions.properties.exclusiveMaximum, data: data9 };
                        vErrors = keep(vErrors, err13);
                        errors++;
                    }
                }
                if (data7.maximum !== undefined) {
                    let data10 = data7.maximum;
                    if (typeof data10 !== "string") {
                        const err14 = { instancePath: instancePath + "/logicalTypeOptions/maximum", schemaPath: "#/allOf/2/then/properties/logicalTypeOptions/properties/maximum/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema54.allOf[2].then.properties.logicalTypeOptions.properties.maximum.type, parentSchema: schema54.allOf[2].then.properties.logicalTypeOptions.properties.maximum, data: data10 };
                        vErrors = keep(vErrors, err14);
                        errors++;
                    }
                }
                if (data7.exclusiveMinimum !== undefined) {
                    let data11 = data7.exclusiveMinimum;
                    if (typeof data11 !== "boolean") {
                        const err15 = { instancePath: instancePath + "/logicalTypeOptions/exclusiveMinimum", schemaPath: "#/allOf/2/then/properties/logicalTypeOptions/properties/exclusiveMinimum/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema54.allOf[2].then.properties.logicalTypeOptions.properties.exclusiveMinimum.type, parentSchema: schema54.allOf[2].then.properties.logicalTypeOptions.properties.exclusiveMinimum, data: data11 };
                        vErrors = keep(vErrors, err15);
                        errors++;
                    }
                }
                if (data7.minimum !== undefined) {
                    let data12 = data7.minimum;
                    if (typeof data12 !== "string") {
                        const err16 = { instancePath: instancePath + "/logicalTypeOptions/minimum", schemaPath: "#/allOf/2/then/properties/logicalTypeOptions/properties/minimum/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema54.allOf[2].then.properties.logicalTypeOptions.properties.minimum.type, parentSchema: schema54.allOf[2].then.properties.logicalTypeOptions.properties.minimum, data: data12 };
                        vErrors = keep(vErrors, err16);
                        errors++;
                    }
                }
            }
            else {
                const err17 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/allOf/2/then/properties/logicalTypeOptions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema54.allOf[2].then.properties.logicalTypeOptions.type, parentSchema: schema54.allOf[2].then.properties.logicalTypeOptions, data: data7 };
                vErrors = keep(vErrors, err17);
                errors++;
            }
        }
    }
    var _valid1 = _errs22 === errors;
    valid5 = _valid1;
    if (valid5) {
        var props1 = {};
        props1.logicalTypeOptions = true;
        props1.logicalType = true;
    }
} if (!valid5) {
    const err18 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema54.allOf[2].if, parentSchema: schema54.allOf[2], data };
    vErrors = keep(vErrors, err18);
    errors++;
} if (props0 !== true && props1 !== undefined) {
    if (props1 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props1);
    }
} const _errs37 = errors; let valid9 = true; const _errs38 = errors; const _errs39 = errors; let valid10 = false; const _errs40 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.logicalType !== undefined) {
        if ("integer" !== data.logicalType) {
            const err19 = {};
            vErrors = keep(vErrors, err19);
            errors++;
        }
    }
} var _valid3 = _errs40 === errors; valid10 = valid10 || _valid3; if (_valid3) {
    var props2 = {};
    props2.logicalType = true;
} if (!valid10) {
    const err20 = {};
    vErrors = keep(vErrors, err20);
    errors++;
}
else {
    errors = _errs39;
    if (vErrors !== null) {
        if (_errs39) {
            vErrors.length = _errs39;
        }
        else {
            vErrors = null;
        }
    }
} var _valid2 = _errs38 === errors; errors = _errs37; if (vErrors !== null) {
    if (_errs37) {
        vErrors.length = _errs37;
    }
    else {
        vErrors = null;
    }
} if (_valid2) {
    const _errs42 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.logicalTypeOptions !== undefined) {
            let data14 = data.logicalTypeOptions;
            if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                for (const key2 in data14) {
                    if (!((((((key2 === "multipleOf") || (key2 === "maximum")) || (key2 === "exclusiveMaximum")) || (key2 === "minimum")) || (key2 === "exclusiveMinimum")) || (key2 === "format"))) {
                        const err21 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/allOf/3/then/properties/logicalTypeOptions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema54.allOf[3].then.properties.logicalTypeOptions, data: data14 };
                        vErrors = keep(vErrors, err21);
                        errors++;
                    }
                }
                if (data14.multipleOf !== undefined) {
                    let data15 = data14.multipleOf;
                    if (typeof data15 == "number") {
                        if (data15 <= 0 || isNaN(data15)) {
                            const err22 = { instancePath: instancePath + "/logicalTypeOptions/multipleOf", schemaPath: "#/allOf/3/then/properties/logicalTypeOptions/properties/multipleOf/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema54.allOf[3].then.properties.logicalTypeOptions.properties.multipleOf, data: data15 };
                            vErrors = keep(vErrors, err22);
                            errors++;
                        }
                    }
                    else {
                        const err23 = { instancePath: instancePath + "/logicalTypeOptions/multipleOf", schemaPath: "#/allOf/3/then/properties/logicalTypeOptions/properties/multipleOf/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema54.allOf[3].then.properties.logicalTypeOptions.properties.multipleOf.type, parentSchema: schema54.allOf[3].then.properties.logicalTypeOptions.properties.multipleOf, data: data15 };
                        vErrors = keep(vErrors, err23);
                        errors++;
                    }
                }
                if (data14.maximum !== undefined) {
                    let data16 = data14.maximum;
                    if (!(typeof data16 == "number")) {
                        const err24 = { instancePath: instancePath + "/logicalTypeOptions/maximum", schemaPath: "#/allOf/3/then/properties/logicalTypeOptions/properties/maximum/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema54.allOf[3].then.properties.logicalTypeOptions.properties.maximum.type, parentSchema: schema54.allOf[3].then.properties.logicalTypeOptions.properties.maximum, data: data16 };
                        vErrors = keep(vErrors, err24);
                        errors++;
                    }
                }
                if (data14.exclusiveMaximum !== undefined) {
                    let data17 = data14.exclusiveMaximum;
                    if (typeof data17 !== "boolean") {
                        const err25 = { instancePath: instancePath + "/logicalTypeOptions/exclusiveMaximum", schemaPath: "#/allOf/3/then/properties/logicalTypeOptions/properties/exclusiveMaximum/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema54.allOf[3].then.properties.logicalTypeOptions.properties.exclusiveMaximum.type, parentSchema: schema54.allOf[3].then.properties.logicalTypeOptions.properties.exclusiveMaximum, data: data17 };
                        vErrors = keep(vErrors, err25);
                        errors++;
                    }
                }
                if (data14.minimum !== undefined) {
                    let data18 = data14.minimum;
                    if (!(typeof data18 == "number")) {
                        const err26 = { instancePath: instancePath + "/logicalTypeOptions/minimum", schemaPath: "#/allOf/3/then/properties/logicalTypeOptions/properties/minimum/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema54.allOf[3].then.properties.logicalTypeOptions.properties.minimum.type, parentSchema: schema54.allOf[3].then.properties.logicalTypeOptions.properties.minimum, data: data18 };
                        vErrors = keep(vErrors, err26);
                        errors++;
                    }
                }
                if (data14.exclusiveMinimum !== undefined) {
                    let data19 = data14.exclusiveMinimum;
                    if (typeof data19 !== "boolean") {
                        const err27 = { instancePath: instancePath + "/logicalTypeOptions/exclusiveMinimum", schemaPath: "#/allOf/3/then/properties/logicalTypeOptions/properties/exclusiveMinimum/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema54.allOf[3].then.properties.logicalTypeOptions.properties.exclusiveMinimum.type, parentSchema: schema54.allOf[3].then.properties.logicalTypeOptions.properties.exclusiveMinimum, data: data19 };
                        vErrors = keep(vErrors, err27);
                        errors++;
                    }
                }
                if (data14.format !== undefined) {
                    let data20 = data14.format;
                    if (typeof data20 !== "string") {
                        const err28 = { instancePath: instancePath + "/logicalTypeOptions/format", schemaPath: "#/allOf/3/then/properties/logicalTypeOptions/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema54.allOf[3].then.properties.logicalTypeOptions.properties.format.type, parentSchema: schema54.allOf[3].then.properties.logicalTypeOptions.properties.format, data: data20 };
                        vErrors = keep(vErrors, err28);
                        errors++;
                    }
                    if (!((((((((((data20 === "i8") || (data20 === "i16")) || (data20 === "i32")) || (data20 === "i64")) || (data20 === "i128")) || (data20 === "u8")) || (data20 === "u16")) || (data20 === "u32")) || (data20 === "u64")) || (data20 === "u128"))) {
                        const err29 = { instancePath: instancePath + "/logicalTypeOptions/format", schemaPath: "#/allOf/3/then/properties/logicalTypeOptions/properties/format/enum", keyword: "enum", params: { allowedValues: schema54.allOf[3].then.properties.logicalTypeOptions.properties.format.enum }, message: "must be equal to one of the allowed values", schema: schema54.allOf[3].then.properties.logicalTypeOptions.properties.format.enum, parentSchema: schema54.allOf[3].then.properties.logicalTypeOptions.properties.format, data: data20 };
                        vErrors = keep(vErrors, err29);
                        errors++;
                    }
                }
            }
            else {
                const err30 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/allOf/3/then/properties/logicalTypeOptions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema54.allOf[3].then.properties.logicalTypeOptions.type, parentSchema: schema54.allOf[3].then.properties.logicalTypeOptions, data: data14 };
                vErrors = keep(vErrors, err30);
                errors++;
            }
        }
    }
    var _valid2 = _errs42 === errors;
    valid9 = _valid2;
    if (valid9) {
        if (props2 !== true) {
            props2 = props2 || {};
            props2.logicalTypeOptions = true;
        }
    }
} if (!valid9) {
    const err31 = { instancePath, schemaPath: "#/allOf/3/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema54.allOf[3].if, parentSchema: schema54.allOf[3], data };
    vErrors = keep(vErrors, err31);
    errors++;
} if (props0 !== true && props2 !== undefined) {
    if (props2 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props2);
    }
} const _errs59 = errors; let valid14 = true; const _errs60 = errors; const _errs61 = errors; let valid15 = false; const _errs62 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.logicalType !== undefined) {
        if ("number" !== data.logicalType) {
            const err32 = {};
            vErrors = keep(vErrors, err32);
            errors++;
        }
    }
} var _valid5 = _errs62 === errors; valid15 = valid15 || _valid5; if (_valid5) {
    var props3 = {};
    props3.logicalType = true;
} if (!valid15) {
    const err33 = {};
    vErrors = keep(vErrors, err33);
    errors++;
}
else {
    errors = _errs61;
    if (vErrors !== null) {
        if (_errs61) {
            vErrors.length = _errs61;
        }
        else {
            vErrors = null;
        }
    }
} var _valid4 = _errs60 === errors; errors = _errs59; if (vErrors !== null) {
    if (_errs59) {
        vErrors.length = _errs59;
    }
    else {
        vErrors = null;
    }
} if (_valid4) {
    const _errs64 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.logicalTypeOptions !== undefined) {
            let data22 = data.logicalTypeOptions;
            if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                for (const key3 in data22) {
                    if (!((((((key3 === "multipleOf") || (key3 === "maximum")) || (key3 === "exclusiveMaximum")) || (key3 === "minimum")) || (key3 === "exclusiveMinimum")) || (key3 === "format"))) {
                        const err34 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/allOf/4/then/properties/logicalTypeOptions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema54.allOf[4].then.properties.logicalTypeOptions, data: data22 };
                        vErrors = keep(vErrors, err34);
                        errors++;
                    }
                }
                if (data22.multipleOf !== undefined) {
                    let data23 = data22.multipleOf;
                    if (typeof data23 == "number") {
                        if (data23 <= 0 || isNaN(data23)) {
                            const err35 = { instancePath: instancePath + "/logicalTypeOptions/multipleOf", schemaPath: "#/allOf/4/then/properties/logicalTypeOptions/properties/multipleOf/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema54.allOf[4].then.properties.logicalTypeOptions.properties.multipleOf, data: data23 };
                            vErrors = keep(vErrors, err35);
                            errors++;
                        }
                    }
                    else {
                        const err36 = { instancePath: instancePath + "/logicalTypeOptions/multipleOf", schemaPath: "#/allOf/4/then/properties/logicalTypeOptions/properties/multipleOf/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema54.allOf[4].then.properties.logicalTypeOptions.properties.multipleOf.type, parentSchema: schema54.allOf[4].then.properties.logicalTypeOptions.properties.multipleOf, data: data23 };
                        vErrors = keep(vErrors, err36);
                        errors++;
                    }
                }
                if (data22.maximum !== undefined) {
                    let data24 = data22.maximum;
                    if (!(typeof data24 == "number")) {
                        const err37 = { instancePath: instancePath + "/logicalTypeOptions/maximum", schemaPath: "#/allOf/4/then/properties/logicalTypeOptions/properties/maximum/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema54.allOf[4].then.properties.logicalTypeOptions.properties.maximum.type, parentSchema: schema54.allOf[4].then.properties.logicalTypeOptions.properties.maximum, data: data24 };
                        vErrors = keep(vErrors, err37);
                        errors++;
                    }
                }
                if (data22.exclusiveMaximum !== undefined) {
                    let data25 = data22.exclusiveMaximum;
                    if (typeof data25 !== "boolean") {
                        const err38 = { instancePath: instancePath + "/logicalTypeOptions/exclusiveMaximum", schemaPath: "#/allOf/4/then/properties/logicalTypeOptions/properties/exclusiveMaximum/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema54.allOf[4].then.properties.logicalTypeOptions.properties.exclusiveMaximum.type, parentSchema: schema54.allOf[4].then.properties.logicalTypeOptions.properties.exclusiveMaximum, data: data25 };
                        vErrors = keep(vErrors, err38);
                        errors++;
                    }
                }
                if (data22.minimum !== undefined) {
                    let data26 = data22.minimum;
                    if (!(typeof data26 == "number")) {
                        const err39 = { instancePath: instancePath + "/logicalTypeOptions/minimum", schemaPath: "#/allOf/4/then/properties/logicalTypeOptions/properties/minimum/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema54.allOf[4].then.properties.logicalTypeOptions.properties.minimum.type, parentSchema: schema54.allOf[4].then.properties.logicalTypeOptions.properties.minimum, data: data26 };
                        vErrors = keep(vErrors, err39);
                        errors++;
                    }
                }
                if (data22.exclusiveMinimum !== undefined) {
                    let data27 = data22.exclusiveMinimum;
                    if (typeof data27 !== "boolean") {
                        const err40 = { instancePath: instancePath + "/logicalTypeOptions/exclusiveMinimum", schemaPath: "#/allOf/4/then/properties/logicalTypeOptions/properties/exclusiveMinimum/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema54.allOf[4].then.properties.logicalTypeOptions.properties.exclusiveMinimum.type, parentSchema: schema54.allOf[4].then.properties.logicalTypeOptions.properties.exclusiveMinimum, data: data27 };
                        vErrors = keep(vErrors, err40);
                        errors++;
                    }
                }
                if (data22.format !== undefined) {
                    let data28 = data22.format;
                    if (typeof data28 !== "string") {
                        const err41 = { instancePath: instancePath + "/logicalTypeOptions/format", schemaPath: "#/allOf/4/then/properties/logicalTypeOptions/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema54.allOf[4].then.properties.logicalTypeOptions.properties.format.type, parentSchema: schema54.allOf[4].then.properties.logicalTypeOptions.properties.format, data: data28 };
                        vErrors = keep(vErrors, err41);
                        errors++;
                    }
                    if (!((data28 === "f32") || (data28 === "f64"))) {
                        const err42 = { instancePath: instancePath + "/logicalTypeOptions/format", schemaPath: "#/allOf/4/then/properties/logicalTypeOptions/properties/format/enum", keyword: "enum", params: { allowedValues: schema54.allOf[4].then.properties.logicalTypeOptions.properties.format.enum }, message: "must be equal to one of the allowed values", schema: schema54.allOf[4].then.properties.logicalTypeOptions.properties.format.enum, parentSchema: schema54.allOf[4].then.properties.logicalTypeOptions.properties.format, data: data28 };
                        vErrors = keep(vErrors, err42);
                        errors++;
                    }
                }
            }
            else {
                const err43 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/allOf/4/then/properties/logicalTypeOptions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema54.allOf[4].then.properties.logicalTypeOptions.type, parentSchema: schema54.allOf[4].then.properties.logicalTypeOptions, data: data22 };
                vErrors = keep(vErrors, err43);
                errors++;
            }
        }
    }
    var _valid4 = _errs64 === errors;
    valid14 = _valid4;
    if (valid14) {
        if (props3 !== true) {
            props3 = props3 || {};
            props3.logicalTypeOptions = true;
        }
    }
} if (!valid14) {
    const err44 = { instancePath, schemaPath: "#/allOf/4/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema54.allOf[4].if, parentSchema: schema54.allOf[4], data };
    vErrors = keep(vErrors, err44);
    errors++;
} if (props0 !== true && props3 !== undefined) {
    if (props3 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props3);
    }
} const _errs81 = errors; let valid19 = true; const _errs82 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.logicalType !== undefined) {
        if ("object" !== data.logicalType) {
            const err45 = {};
            vErrors = keep(vErrors, err45);
            errors++;
        }
    }
} var _valid6 = _errs82 === errors; errors = _errs81; if (vErrors !== null) {
    if (_errs81) {
        vErrors.length = _errs81;
    }
    else {
        vErrors = null;
    }
} if (_valid6) {
    const _errs84 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.logicalTypeOptions !== undefined) {
            let data30 = data.logicalTypeOptions;
            if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                for (const key4 in data30) {
                    if (!(((key4 === "maxProperties") || (key4 === "minProperties")) || (key4 === "required"))) {
                        const err46 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/allOf/5/then/properties/logicalTypeOptions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema54.allOf[5].then.properties.logicalTypeOptions, data: data30 };
                        vErrors = keep(vErrors, err46);
                        errors++;
                    }
                }
                if (data30.maxProperties !== undefined) {
                    let data31 = data30.maxProperties;
                    if (!((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31)))) {
                        const err47 = { instancePath: instancePath + "/logicalTypeOptions/maxProperties", schemaPath: "#/allOf/5/then/properties/logicalTypeOptions/properties/maxProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema54.allOf[5].then.properties.logicalTypeOptions.properties.maxProperties.type, parentSchema: schema54.allOf[5].then.properties.logicalTypeOptions.properties.maxProperties, data: data31 };
                        vErrors = keep(vErrors, err47);
                        errors++;
                    }
                    if (typeof data31 == "number") {
                        if (data31 < 0 || isNaN(data31)) {
                            const err48 = { instancePath: instancePath + "/logicalTypeOptions/maxProperties", schemaPath: "#/allOf/5/then/properties/logicalTypeOptions/properties/maxProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema54.allOf[5].then.properties.logicalTypeOptions.properties.maxProperties, data: data31 };
                            vErrors = keep(vErrors, err48);
                            errors++;
                        }
                    }
                }
                if (data30.minProperties !== undefined) {
                    let data32 = data30.minProperties;
                    if (!((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32)))) {
                        const err49 = { instancePath: instancePath + "/logicalTypeOptions/minProperties", schemaPath: "#/allOf/5/then/properties/logicalTypeOptions/properties/minProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema54.allOf[5].then.properties.logicalTypeOptions.properties.minProperties.type, parentSchema: schema54.allOf[5].then.properties.logicalTypeOptions.properties.minProperties, data: data32 };
                        vErrors = keep(vErrors, err49);
                        errors++;
                    }
                    if (typeof data32 == "number") {
                        if (data32 < 0 || isNaN(data32)) {
                            const err50 = { instancePath: instancePath + "/logicalTypeOptions/minProperties", schemaPath: "#/allOf/5/then/properties/logicalTypeOptions/properties/minProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema54.allOf[5].then.properties.logicalTypeOptions.properties.minProperties, data: data32 };
                            vErrors = keep(vErrors, err50);
                            errors++;
                        }
                    }
                }
                if (data30.required !== undefined) {
                    let data33 = data30.required;
                    if (Array.isArray(data33)) {
                        if (data33.length < 1) {
                            const err51 = { instancePath: instancePath + "/logicalTypeOptions/required", schemaPath: "#/allOf/5/then/properties/logicalTypeOptions/properties/required/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema54.allOf[5].then.properties.logicalTypeOptions.properties.required, data: data33 };
                            vErrors = keep(vErrors, err51);
                            errors++;
                        }
                        const len0 = data33.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                            let data34 = data33[i0];
                            if (typeof data34 !== "string") {
                                const err52 = { instancePath: instancePath + "/logicalTypeOptions/required/" + i0, schemaPath: "#/allOf/5/then/properties/logicalTypeOptions/properties/required/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema54.allOf[5].then.properties.logicalTypeOptions.properties.required.items.type, parentSchema: schema54.allOf[5].then.properties.logicalTypeOptions.properties.required.items, data: data34 };
                                vErrors = keep(vErrors, err52);
                                errors++;
                            }
                        }
                        let i1 = data33.length;
                        let j0;
                        if (i1 > 1) {
                            const indices0 = {};
                            for (; i1--;) {
                                let item0 = data33[i1];
                                if (typeof item0 !== "string") {
                                    continue;
                                }
                                if (typeof indices0[item0] == "number") {
                                    j0 = indices0[item0];
                                    const err53 = { instancePath: instancePath + "/logicalTypeOptions/required", schemaPath: "#/allOf/5/then/properties/logicalTypeOptions/properties/required/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema54.allOf[5].then.properties.logicalTypeOptions.properties.required, data: data33 };
                                    vErrors = keep(vErrors, err53);
                                    errors++;
                                    break;
                                }
                                indices0[item0] = i1;
                            }
                        }
                    }
                    else {
                        const err54 = { instancePath: instancePath + "/logicalTypeOptions/required", schemaPath: "#/allOf/5/then/properties/logicalTypeOptions/properties/required/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema54.allOf[5].then.properties.logicalTypeOptions.properties.required.type, parentSchema: schema54.allOf[5].then.properties.logicalTypeOptions.properties.required, data: data33 };
                        vErrors = keep(vErrors, err54);
                        errors++;
                    }
                }
            }
            else {
                const err55 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/allOf/5/then/properties/logicalTypeOptions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema54.allOf[5].then.properties.logicalTypeOptions.type, parentSchema: schema54.allOf[5].then.properties.logicalTypeOptions, data: data30 };
                vErrors = keep(vErrors, err55);
                errors++;
            }
        }
        if (data.properties !== undefined) {
            let data35 = data.properties;
            if (Array.isArray(data35)) {
                const len1 = data35.length;
                for (let i2 = 0; i2 < len1; i2++) {
                    if (!(wrapper0.validate(data35[i2], { instancePath: instancePath + "/properties/" + i2, parentData: data35, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err56 = { instancePath: instancePath + "/properties", schemaPath: "#/allOf/5/then/properties/properties/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema54.allOf[5].then.properties.properties.type, parentSchema: schema54.allOf[5].then.properties.properties, data: data35 };
                vErrors = keep(vErrors, err56);
                errors++;
            }
        }
    }
    var _valid6 = _errs84 === errors;
    valid19 = _valid6;
    if (valid19) {
        var props5 = {};
        props5.logicalTypeOptions = true;
        props5.properties = true;
        props5.logicalType = true;
    }
} if (!valid19) {
    const err57 = { instancePath, schemaPath: "#/allOf/5/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema54.allOf[5].if, parentSchema: schema54.allOf[5], data };
    vErrors = keep(vErrors, err57);
    errors++;
} if (props0 !== true && props5 !== undefined) {
    if (props5 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props5);
    }
} const _errs100 = errors; let valid28 = true; const _errs101 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.logicalType !== undefined) {
        if ("array" !== data.logicalType) {
            const err58 = {};
            vErrors = keep(vErrors, err58);
            errors++;
        }
    }
} var _valid7 = _errs101 === errors; errors = _errs100; if (vErrors !== null) {
    if (_errs100) {
        vErrors.length = _errs100;
    }
    else {
        vErrors = null;
    }
} if (_valid7) {
    const _errs103 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.logicalTypeOptions !== undefined) {
            let data38 = data.logicalTypeOptions;
            if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                for (const key5 in data38) {
                    if (!(((key5 === "maxItems") || (key5 === "minItems")) || (key5 === "uniqueItems"))) {
                        const err59 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/allOf/6/then/properties/logicalTypeOptions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema54.allOf[6].then.properties.logicalTypeOptions, data: data38 };
                        vErrors = keep(vErrors, err59);
                        errors++;
                    }
                }
                if (data38.maxItems !== undefined) {
                    let data39 = data38.maxItems;
                    if (!((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39)))) {
                        const err60 = { instancePath: instancePath + "/logicalTypeOptions/maxItems", schemaPath: "#/allOf/6/then/properties/logicalTypeOptions/properties/maxItems/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema54.allOf[6].then.properties.logicalTypeOptions.properties.maxItems.type, parentSchema: schema54.allOf[6].then.properties.logicalTypeOptions.properties.maxItems, data: data39 };
                        vErrors = keep(vErrors, err60);
                        errors++;
                    }
                    if (typeof data39 == "number") {
                        if (data39 < 0 || isNaN(data39)) {
                            const err61 = { instancePath: instancePath + "/logicalTypeOptions/maxItems", schemaPath: "#/allOf/6/then/properties/logicalTypeOptions/properties/maxItems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema54.allOf[6].then.properties.logicalTypeOptions.properties.maxItems, data: data39 };
                            vErrors = keep(vErrors, err61);
                            errors++;
                        }
                    }
                }
                if (data38.minItems !== undefined) {
                    let data40 = data38.minItems;
                    if (!((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40)))) {
                        const err62 = { instancePath: instancePath + "/logicalTypeOptions/minItems", schemaPath: "#/allOf/6/then/properties/logicalTypeOptions/properties/minItems/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema54.allOf[6].then.properties.logicalTypeOptions.properties.minItems.type, parentSchema: schema54.allOf[6].then.properties.logicalTypeOptions.properties.minItems, data: data40 };
                        vErrors = keep(vErrors, err62);
                        errors++;
                    }
                    if (typeof data40 == "number") {
                        if (data40 < 0 || isNaN(data40)) {
                            const err63 = { instancePath: instancePath + "/logicalTypeOptions/minItems", schemaPath: "#/allOf/6/then/properties/logicalTypeOptions/properties/minItems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema54.allOf[6].then.properties.logicalTypeOptions.properties.minItems, data: data40 };
                            vErrors = keep(vErrors, err63);
                            errors++;
                        }
                    }
                }
                if (data38.uniqueItems !== undefined) {
                    let data41 = data38.uniqueItems;
                    if (typeof data41 !== "boolean") {
                        const err64 = { instancePath: instancePath + "/logicalTypeOptions/uniqueItems", schemaPath: "#/allOf/6/then/properties/logicalTypeOptions/properties/uniqueItems/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema54.allOf[6].then.properties.logicalTypeOptions.properties.uniqueItems.type, parentSchema: schema54.allOf[6].then.properties.logicalTypeOptions.properties.uniqueItems, data: data41 };
                        vErrors = keep(vErrors, err64);
                        errors++;
                    }
                }
            }
            else {
                const err65 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/allOf/6/then/properties/logicalTypeOptions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema54.allOf[6].then.properties.logicalTypeOptions.type, parentSchema: schema54.allOf[6].then.properties.logicalTypeOptions, data: data38 };
                vErrors = keep(vErrors, err65);
                errors++;
            }
        }
        if (data.items !== undefined) {
            if (!(validate123(data.items, { instancePath: instancePath + "/items", parentData: data, parentDataProperty: "items", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
                errors = vErrors.length;
            }
        }
    }
    var _valid7 = _errs103 === errors;
    valid28 = _valid7;
    if (valid28) {
        var props6 = {};
        props6.logicalTypeOptions = true;
        props6.items = true;
        props6.logicalType = true;
    }
} if (!valid28) {
    const err66 = { instancePath, schemaPath: "#/allOf/6/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema54.allOf[6].if, parentSchema: schema54.allOf[6], data };
    vErrors = keep(vErrors, err66);
    errors++;
} if (props0 !== true && props6 !== undefined) {
    if (props6 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props6);
    }
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (props0 !== true) {
        props0 = props0 || {};
        props0.primaryKey = true;
        props0.primaryKeyPosition = true;
        props0.logicalType = true;
        props0.logicalTypeOptions = true;
        props0.physicalType = true;
        props0.physicalName = true;
        props0.required = true;
        props0.unique = true;
        props0.partitioned = true;
        props0.partitionKeyPosition = true;
        props0.classification = true;
        props0.encryptedName = true;
        props0.transformSourceObjects = true;
        props0.transformLogic = true;
        props0.transformDescription = true;
        props0.examples = true;
        props0.criticalDataElement = true;
        props0.quality = true;
    }
    if (data.primaryKey !== undefined) {
        let data43 = data.primaryKey;
        if (typeof data43 !== "boolean") {
            const err67 = { instancePath: instancePath + "/primaryKey", schemaPath: "#/properties/primaryKey/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema54.properties.primaryKey.type, parentSchema: schema54.properties.primaryKey, data: data43 };
            vErrors = keep(vErrors, err67);
            errors++;
        }
    }
    if (data.primaryKeyPosition !== undefined) {
        let data44 = data.primaryKeyPosition;
        if (!((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44)))) {
            const err68 = { instancePath: instancePath + "/primaryKeyPosition", schemaPath: "#/properties/primaryKeyPosition/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema54.properties.primaryKeyPosition.type, parentSchema: schema54.properties.primaryKeyPosition, data: data44 };
            vErrors = keep(vErrors, err68);
            errors++;
        }
    }
    if (data.logicalType !== undefined) {
        let data45 = data.logicalType;
        if (typeof data45 !== "string") {
            const err69 = { instancePath: instancePath + "/logicalType", schemaPath: "#/properties/logicalType/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema54.properties.logicalType.type, parentSchema: schema54.properties.logicalType, data: data45 };
            vErrors = keep(vErrors, err69);
            errors++;
        }
        if (!(((((((data45 === "string") || (data45 === "date")) || (data45 === "number")) || (data45 === "integer")) || (data45 === "object")) || (data45 === "array")) || (data45 === "boolean"))) {
            const err70 = { instancePath: instancePath + "/logicalType", schemaPath: "#/properties/logicalType/enum", keyword: "enum", params: { allowedValues: schema54.properties.logicalType.enum }, message: "must be equal to one of the allowed values", schema: schema54.properties.logicalType.enum, parentSchema: schema54.properties.logicalType, data: data45 };
            vErrors = keep(vErrors, err70);
            errors++;
        }
    }
    if (data.logicalTypeOptions !== undefined) {
        let data46 = data.logicalTypeOptions;
        if (!(data46 && typeof data46 == "object" && !Array.isArray(data46))) {
            const err71 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/properties/logicalTypeOptions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema54.properties.logicalTypeOptions.type, parentSchema: schema54.properties.logicalTypeOptions, data: data46 };
            vErrors = keep(vErrors, err71);
            errors++;
        }
    }
    if (data.physicalType !== undefined) {
        let data47 = data.physicalType;
        if (typeof data47 !== "string") {
            const err72 = { instancePath: instancePath + "/physicalType", schemaPath: "#/properties/physicalType/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema54.properties.physicalType.type, parentSchema: schema54.properties.physicalType, data: data47 };
            vErrors = keep(vErrors, err72);
            errors++;
        }
    }
    if (data.physicalName !== undefined) {
        let data48 = data.physicalName;
        if (typeof data48 !== "string") {
            const err73 = { instancePath: instancePath + "/physicalName", schemaPath: "#/properties/physicalName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema54.properties.physicalName.type, parentSchema: schema54.properties.physicalName, data: data48 };
            vErrors = keep(vErrors, err73);
            errors++;
        }
    }
    if (data.required !== undefined) {
        let data49 = data.required;
        if (typeof data49 !== "boolean") {
            const err74 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema54.properties.required.type, parentSchema: schema54.properties.required, data: data49 };
            vErrors = keep(vErrors, err74);
            errors++;
        }
    }
    if (data.unique !== undefined) {
        let data50 = data.unique;
        if (typeof data50 !== "boolean") {
            const err75 = { instancePath: instancePath + "/unique", schemaPath: "#/properties/unique/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema54.properties.unique.type, parentSchema: schema54.properties.unique, data: data50 };
            vErrors = keep(vErrors, err75);
            errors++;
        }
    }
    if (data.partitioned !== undefined) {
        let data51 = data.partitioned;
        if (typeof data51 !== "boolean") {
            const err76 = { instancePath: instancePath + "/partitioned", schemaPath: "#/properties/partitioned/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema54.properties.partitioned.type, parentSchema: schema54.properties.partitioned, data: data51 };
            vErrors = keep(vErrors, err76);
            errors++;
        }
    }
    if (data.partitionKeyPosition !== undefined) {
        let data52 = data.partitionKeyPosition;
        if (!((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52)))) {
            const err77 = { instancePath: instancePath + "/partitionKeyPosition", schemaPath: "#/properties/partitionKeyPosition/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema54.properties.partitionKeyPosition.type, parentSchema: schema54.properties.partitionKeyPosition, data: data52 };
            vErrors = keep(vErrors, err77);
            errors++;
        }
    }
    if (data.classification !== undefined) {
        let data53 = data.classification;
        if (typeof data53 !== "string") {
            const err78 = { instancePath: instancePath + "/classification", schemaPath: "#/properties/classification/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema54.properties.classification.type, parentSchema: schema54.properties.classification, data: data53 };
            vErrors = keep(vErrors, err78);
            errors++;
        }
    }
    if (data.encryptedName !== undefined) {
        let data54 = data.encryptedName;
        if (typeof data54 !== "string") {
            const err79 = { instancePath: instancePath + "/encryptedName", schemaPath: "#/properties/encryptedName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema54.properties.encryptedName.type, parentSchema: schema54.properties.encryptedName, data: data54 };
            vErrors = keep(vErrors, err79);
            errors++;
        }
    }
    if (data.transformSourceObjects !== undefined) {
        let data55 = data.transformSourceObjects;
        if (Array.isArray(data55)) {
            const len2 = data55.length;
            for (let i3 = 0; i3 < len2; i3++) {
                let data56 = data55[i3];
                if (typeof data56 !== "string") {
                    const err80 = { instancePath: instancePath + "/transformSourceObjects/" + i3, schemaPath: "#/properties/transformSourceObjects/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema54.properties.transformSourceObjects.items.type, parentSchema: schema54.properties.transformSourceObjects.items, data: data56 };
                    vErrors = keep(vErrors, err80);
                    errors++;
                }
            }
        }
        else {
            const err81 = { instancePath: instancePath + "/transformSourceObjects", schemaPath: "#/properties/transformSourceObjects/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema54.properties.transformSourceObjects.type, parentSchema: schema54.properties.transformSourceObjects, data: data55 };
            vErrors = keep(vErrors, err81);
            errors++;
        }
    }
    if (data.transformLogic !== undefined) {
        let data57 = data.transformLogic;
        if (typeof data57 !== "string") {
            const err82 = { instancePath: instancePath + "/transformLogic", schemaPath: "#/properties/transformLogic/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema54.properties.transformLogic.type, parentSchema: schema54.properties.transformLogic, data: data57 };
            vErrors = keep(vErrors, err82);
            errors++;
        }
    }
    if (data.transformDescription !== undefined) {
        let data58 = data.transformDescription;
        if (typeof data58 !== "string") {
            const err83 = { instancePath: instancePath + "/transformDescription", schemaPath: "#/properties/transformDescription/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema54.properties.transformDescription.type, parentSchema: schema54.properties.transformDescription, data: data58 };
            vErrors = keep(vErrors, err83);
            errors++;
        }
    }
    if (data.examples !== undefined) {
        let data59 = data.examples;
        if (Array.isArray(data59)) {
            const len3 = data59.length;
            for (let i4 = 0; i4 < len3; i4++) {
                if (!(validate104(data59[i4], { instancePath: instancePath + "/examples/" + i4, parentData: data59, parentDataProperty: i4, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err84 = { instancePath: instancePath + "/examples", schemaPath: "#/properties/examples/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema54.properties.examples.type, parentSchema: schema54.properties.examples, data: data59 };
            vErrors = keep(vErrors, err84);
            errors++;
        }
    }
    if (data.criticalDataElement !== undefined) {
        let data61 = data.criticalDataElement;
        if (typeof data61 !== "boolean") {
            const err85 = { instancePath: instancePath + "/criticalDataElement", schemaPath: "#/properties/criticalDataElement/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema54.properties.criticalDataElement.type, parentSchema: schema54.properties.criticalDataElement, data: data61 };
            vErrors = keep(vErrors, err85);
            errors++;
        }
    }
    if (data.quality !== undefined) {
        if (!(validate126(data.quality, { instancePath: instancePath + "/quality", parentData: data, parentDataProperty: "quality", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err86 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema54.type, parentSchema: schema54, data };
    vErrors = keep(vErrors, err86);
    errors++;
} validate121.errors = vErrors; evaluated0.props = props0; return errors === 0; }
validate121.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate120.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (!(validate121(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
    vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
    errors = vErrors.length;
}
else {
    var props0 = validate121.evaluated.props;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'", schema: schema53.required, parentSchema: schema53, data };
        vErrors = keep(vErrors, err0);
        errors++;
    }
    if (props0 !== true) {
        for (const key0 in data) {
            if (!props0 || !props0[key0]) {
                const err1 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema53, data };
                vErrors = keep(vErrors, err1);
                errors++;
            }
        }
    }
}
else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema53.type, parentSchema: schema53, data };
    vErrors = keep(vErrors, err2);
    errors++;
} validate120.errors = vErrors; return errors === 0; }
validate120.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate114.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (!(validate115(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
    vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
    errors = vErrors.length;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'", schema: schema51.required, parentSchema: schema51, data };
        vErrors = keep(vErrors, err0);
        errors++;
    }
    if (data.logicalType !== undefined) {
        let data0 = data.logicalType;
        if (typeof data0 !== "string") {
            const err1 = { instancePath: instancePath + "/logicalType", schemaPath: "#/properties/logicalType/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema51.properties.logicalType.type, parentSchema: schema51.properties.logicalType, data: data0 };
            vErrors = keep(vErrors, err1);
            errors++;
        }
        if (!(data0 === "object")) {
            const err2 = { instancePath: instancePath + "/logicalType", schemaPath: "#/properties/logicalType/enum", keyword: "enum", params: { allowedValues: schema51.properties.logicalType.enum }, message: "must be equal to one of the allowed values", schema: schema51.properties.logicalType.enum, parentSchema: schema51.properties.logicalType, data: data0 };
            vErrors = keep(vErrors, err2);
            errors++;
        }
    }
    if (data.physicalName !== undefined) {
        let data1 = data.physicalName;
        if (typeof data1 !== "string") {
            const err3 = { instancePath: instancePath + "/physicalName", schemaPath: "#/properties/physicalName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema51.properties.physicalName.type, parentSchema: schema51.properties.physicalName, data: data1 };
            vErrors = keep(vErrors, err3);
            errors++;
        }
    }
    if (data.dataGranularityDescription !== undefined) {
        let data2 = data.dataGranularityDescription;
        if (typeof data2 !== "string") {
            const err4 = { instancePath: instancePath + "/dataGranularityDescription", schemaPath: "#/properties/dataGranularityDescription/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema51.properties.dataGranularityDescription.type, parentSchema: schema51.properties.dataGranularityDescription, data: data2 };
            vErrors = keep(vErrors, err4);
            errors++;
        }
    }
    if (data.properties !== undefined) {
        let data3 = data.properties;
        if (Array.isArray(data3)) {
            const len0 = data3.length;
            for (let i0 = 0; i0 < len0; i0++) {
                if (!(validate120(data3[i0], { instancePath: instancePath + "/properties/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err5 = { instancePath: instancePath + "/properties", schemaPath: "#/properties/properties/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema51.properties.properties.type, parentSchema: schema51.properties.properties, data: data3 };
            vErrors = keep(vErrors, err5);
            errors++;
        }
    }
    if (data.quality !== undefined) {
        if (!(validate126(data.quality, { instancePath: instancePath + "/quality", parentData: data, parentDataProperty: "quality", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
            errors = vErrors.length;
        }
    }
    for (const key0 in data) {
        if ((((((((((((key0 !== "logicalType") && (key0 !== "physicalName")) && (key0 !== "dataGranularityDescription")) && (key0 !== "properties")) && (key0 !== "quality")) && (key0 !== "name")) && (key0 !== "physicalType")) && (key0 !== "description")) && (key0 !== "businessName")) && (key0 !== "authoritativeDefinitions")) && (key0 !== "tags")) && (key0 !== "customProperties")) {
            const err6 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema51, data };
            vErrors = keep(vErrors, err6);
            errors++;
        }
    }
}
else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema51.type, parentSchema: schema51, data };
    vErrors = keep(vErrors, err7);
    errors++;
} validate114.errors = vErrors; return errors === 0; }
validate114.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema61 = { "type": "array", "description": "Top level for support channels.", "items": { "$ref": "#/$defs/SupportItem" } };
const schema62 = { "type": "object", "properties": { "channel": { "type": "string", "description": "Channel name or identifier." }, "url": { "type": "string", "description": "Access URL using normal [URL scheme](https://en.wikipedia.org/wiki/URL#Syntax) (https, mailto, etc.)." }, "description": { "type": "string", "description": "Description of the channel, free text." }, "tool": { "type": "string", "description": "Name of the tool, value can be `email`, `slack`, `teams`, `discord`, `ticket`, or `other`.", "examples": ["email", "slack", "teams", "discord", "ticket", "other"] }, "scope": { "type": "string", "description": "Scope can be: `interactive`, `announcements`, `issues`.", "examples": ["interactive", "announcements", "issues"] }, "invitationUrl": { "type": "string", "description": "Some tools uses invitation URL for requesting or subscribing. Follows the [URL scheme](https://en.wikipedia.org/wiki/URL#Syntax)." } }, "required": ["channel", "url"] };
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate144.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.channel === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "channel" }, message: "must have required property '" + "channel" + "'", schema: schema62.required, parentSchema: schema62, data };
        vErrors = keep(vErrors, err0);
        errors++;
    }
    if (data.url === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property '" + "url" + "'", schema: schema62.required, parentSchema: schema62, data };
        vErrors = keep(vErrors, err1);
        errors++;
    }
    if (data.channel !== undefined) {
        let data0 = data.channel;
        if (typeof data0 !== "string") {
            const err2 = { instancePath: instancePath + "/channel", schemaPath: "#/properties/channel/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.properties.channel.type, parentSchema: schema62.properties.channel, data: data0 };
            vErrors = keep(vErrors, err2);
            errors++;
        }
    }
    if (data.url !== undefined) {
        let data1 = data.url;
        if (typeof data1 !== "string") {
            const err3 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.properties.url.type, parentSchema: schema62.properties.url, data: data1 };
            vErrors = keep(vErrors, err3);
            errors++;
        }
    }
    if (data.description !== undefined) {
        let data2 = data.description;
        if (typeof data2 !== "string") {
            const err4 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.properties.description.type, parentSchema: schema62.properties.description, data: data2 };
            vErrors = keep(vErrors, err4);
            errors++;
        }
    }
    if (data.tool !== undefined) {
        let data3 = data.tool;
        if (typeof data3 !== "string") {
            const err5 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.properties.tool.type, parentSchema: schema62.properties.tool, data: data3 };
            vErrors = keep(vErrors, err5);
            errors++;
        }
    }
    if (data.scope !== undefined) {
        let data4 = data.scope;
        if (typeof data4 !== "string") {
            const err6 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.properties.scope.type, parentSchema: schema62.properties.scope, data: data4 };
            vErrors = keep(vErrors, err6);
            errors++;
        }
    }
    if (data.invitationUrl !== undefined) {
        let data5 = data.invitationUrl;
        if (typeof data5 !== "string") {
            const err7 = { instancePath: instancePath + "/invitationUrl", schemaPath: "#/properties/invitationUrl/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.properties.invitationUrl.type, parentSchema: schema62.properties.invitationUrl, data: data5 };
            vErrors = keep(vErrors, err7);
            errors++;
        }
    }
}
else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema62.type, parentSchema: schema62, data };
    vErrors = keep(vErrors, err8);
    errors++;
} validate144.errors = vErrors; return errors === 0; }
validate144.evaluated = { "props": { "channel": true, "url": true, "description": true, "tool": true, "scope": true, "invitationUrl": true }, "dynamicProps": false, "dynamicItems": false };
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate143.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
        if (!(validate144(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema61.type, parentSchema: schema61, data };
    vErrors = keep(vErrors, err0);
    errors++;
} validate143.errors = vErrors; return errors === 0; }
validate143.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
const schema63 = { "type": "object", "properties": { "priceAmount": { "type": "number", "description": "Subscription price per unit of measure in `priceUnit`." }, "priceCurrency": { "type": "string", "description": "Currency of the subscription price in `price.priceAmount`." }, "priceUnit": { "type": "string", "description": "The unit of measure for calculating cost. Examples megabyte, gigabyte." } } };
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate147.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.priceAmount !== undefined) {
        let data0 = data.priceAmount;
        if (!(typeof data0 == "number")) {
            const err0 = { instancePath: instancePath + "/priceAmount", schemaPath: "#/properties/priceAmount/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema63.properties.priceAmount.type, parentSchema: schema63.properties.priceAmount, data: data0 };
            vErrors = keep(vErrors, err0);
            errors++;
        }
    }
    if (data.priceCurrency !== undefined) {
        let data1 = data.priceCurrency;
        if (typeof data1 !== "string") {
            const err1 = { instancePath: instancePath + "/priceCurrency", schemaPath: "#/properties/priceCurrency/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema63.properties.priceCurrency.type, parentSchema: schema63.properties.priceCurrency, data: data1 };
            vErrors = keep(vErrors, err1);
            errors++;
        }
    }
    if (data.priceUnit !== undefined) {
        let data2 = data.priceUnit;
        if (typeof data2 !== "string") {
            const err2 = { instancePath: instancePath + "/priceUnit", schemaPath: "#/properties/priceUnit/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema63.properties.priceUnit.type, parentSchema: schema63.properties.priceUnit, data: data2 };
            vErrors = keep(vErrors, err2);
            errors++;
        }
    }
}
else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema63.type, parentSchema: schema63, data };
    vErrors = keep(vErrors, err3);
    errors++;
} validate147.errors = vErrors; return errors === 0; }
validate147.evaluated = { "props": { "priceAmount": true, "priceCurrency": true, "priceUnit": true }, "dynamicProps": false, "dynamicItems": false };
const schema64 = { "type": "object", "properties": { "username": { "type": "string", "description": "The user's username or email.", "examples": ["mail@example.com", "uid12345678"] }, "name": { "type": "string", "description": "The user's name.", "examples": ["Jane Doe"] }, "description": { "type": "string", "description": "The user's description." }, "role": { "type": "string", "description": "The user's job role; Examples might be owner, data steward. There is no limit on the role." }, "dateIn": { "type": "string", "format": "date", "description": "The date when the user joined the team." }, "dateOut": { "type": "string", "format": "date", "description": "The date when the user ceased to be part of the team." }, "replacedByUsername": { "type": "string", "description": "The username of the user who replaced the previous user." } } };
const formats18 = ajv_formats_dist_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .fullFormats */ .U9.date;
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate149.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.username !== undefined) {
        let data0 = data.username;
        if (typeof data0 !== "string") {
            const err0 = { instancePath: instancePath + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema64.properties.username.type, parentSchema: schema64.properties.username, data: data0 };
            vErrors = keep(vErrors, err0);
            errors++;
        }
    }
    if (data.name !== undefined) {
        let data1 = data.name;
        if (typeof data1 !== "string") {
            const err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema64.properties.name.type, parentSchema: schema64.properties.name, data: data1 };
            vErrors = keep(vErrors, err1);
            errors++;
        }
    }
    if (data.description !== undefined) {
        let data2 = data.description;
        if (typeof data2 !== "string") {
            const err2 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema64.properties.description.type, parentSchema: schema64.properties.description, data: data2 };
            vErrors = keep(vErrors, err2);
            errors++;
        }
    }
    if (data.role !== undefined) {
        let data3 = data.role;
        if (typeof data3 !== "string") {
            const err3 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema64.properties.role.type, parentSchema: schema64.properties.role, data: data3 };
            vErrors = keep(vErrors, err3);
            errors++;
        }
    }
    if (data.dateIn !== undefined) {
        let data4 = data.dateIn;
        if (typeof data4 === "string") {
            if (!(formats18.validate(data4))) {
                const err4 = { instancePath: instancePath + "/dateIn", schemaPath: "#/properties/dateIn/format", keyword: "format", params: { format: "date" }, message: "must match format \"" + "date" + "\"", schema: "date", parentSchema: schema64.properties.dateIn, data: data4 };
                vErrors = keep(vErrors, err4);
                errors++;
            }
        }
        else {
            const err5 = { instancePath: instancePath + "/dateIn", schemaPath: "#/properties/dateIn/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema64.properties.dateIn.type, parentSchema: schema64.properties.dateIn, data: data4 };
            vErrors = keep(vErrors, err5);
            errors++;
        }
    }
    if (data.dateOut !== undefined) {
        let data5 = data.dateOut;
        if (typeof data5 === "string") {
            if (!(formats18.validate(data5))) {
                const err6 = { instancePath: instancePath + "/dateOut", schemaPath: "#/properties/dateOut/format", keyword: "format", params: { format: "date" }, message: "must match format \"" + "date" + "\"", schema: "date", parentSchema: schema64.properties.dateOut, data: data5 };
                vErrors = keep(vErrors, err6);
                errors++;
            }
        }
        else {
            const err7 = { instancePath: instancePath + "/dateOut", schemaPath: "#/properties/dateOut/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema64.properties.dateOut.type, parentSchema: schema64.properties.dateOut, data: data5 };
            vErrors = keep(vErrors, err7);
            errors++;
        }
    }
    if (data.replacedByUsername !== undefined) {
        let data6 = data.replacedByUsername;
        if (typeof data6 !== "string") {
            const err8 = { instancePath: instancePath + "/replacedByUsername", schemaPath: "#/properties/replacedByUsername/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema64.properties.replacedByUsername.type, parentSchema: schema64.properties.replacedByUsername, data: data6 };
            vErrors = keep(vErrors, err8);
            errors++;
        }
    }
}
else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema64.type, parentSchema: schema64, data };
    vErrors = keep(vErrors, err9);
    errors++;
} validate149.errors = vErrors; return errors === 0; }
validate149.evaluated = { "props": { "username": true, "name": true, "description": true, "role": true, "dateIn": true, "dateOut": true, "replacedByUsername": true }, "dynamicProps": false, "dynamicItems": false };
const schema65 = { "type": "object", "properties": { "property": { "type": "string", "description": "Specific property in SLA, check the periodic table. May requires units (more details to come)." }, "value": { "anyOf": [{ "type": "string" }, { "type": "number" }, { "type": "integer" }, { "type": "boolean" }, { "type": "null" }], "description": "Agreement value. The label will change based on the property itself." }, "valueExt": { "$ref": "#/$defs/AnyNonCollectionType", "description": "Extended agreement value. The label will change based on the property itself." }, "unit": { "type": "string", "description": "**d**, day, days for days; **y**, yr, years for years, etc. Units use the ISO standard." }, "element": { "type": "string", "description": "Element(s) to check on. Multiple elements should be extremely rare and, if so, separated by commas." }, "driver": { "type": "string", "description": "Describes the importance of the SLA from the list of: `regulatory`, `analytics`, or `operational`.", "examples": ["regulatory", "analytics", "operational"] } }, "required": ["property", "value"] };
const schema66 = { "anyOf": [{ "type": "string" }, { "type": "number" }, { "type": "integer" }, { "type": "boolean" }, { "type": "null" }] };
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate153.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} const _errs0 = errors; let valid0 = false; const _errs1 = errors; if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema66.anyOf[0].type, parentSchema: schema66.anyOf[0], data };
    vErrors = keep(vErrors, err0);
    errors++;
} var _valid0 = _errs1 === errors; valid0 = valid0 || _valid0; const _errs3 = errors; if (!(typeof data == "number")) {
    const err1 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema66.anyOf[1].type, parentSchema: schema66.anyOf[1], data };
    vErrors = keep(vErrors, err1);
    errors++;
} var _valid0 = _errs3 === errors; valid0 = valid0 || _valid0; const _errs5 = errors; if (!((typeof data == "number") && (!(data % 1) && !isNaN(data)))) {
    const err2 = { instancePath, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema66.anyOf[2].type, parentSchema: schema66.anyOf[2], data };
    vErrors = keep(vErrors, err2);
    errors++;
} var _valid0 = _errs5 === errors; valid0 = valid0 || _valid0; const _errs7 = errors; if (typeof data !== "boolean") {
    const err3 = { instancePath, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema66.anyOf[3].type, parentSchema: schema66.anyOf[3], data };
    vErrors = keep(vErrors, err3);
    errors++;
} var _valid0 = _errs7 === errors; valid0 = valid0 || _valid0; const _errs9 = errors; if (data !== null) {
    const err4 = { instancePath, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema66.anyOf[4].type, parentSchema: schema66.anyOf[4], data };
    vErrors = keep(vErrors, err4);
    errors++;
} var _valid0 = _errs9 === errors; valid0 = valid0 || _valid0; if (!valid0) {
    const err5 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema66.anyOf, parentSchema: schema66, data };
    vErrors = keep(vErrors, err5);
    errors++;
}
else {
    errors = _errs0;
    if (vErrors !== null) {
        if (_errs0) {
            vErrors.length = _errs0;
        }
        else {
            vErrors = null;
        }
    }
} validate153.errors = vErrors; return errors === 0; }
validate153.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate152.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.property === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "property" }, message: "must have required property '" + "property" + "'", schema: schema65.required, parentSchema: schema65, data };
        vErrors = keep(vErrors, err0);
        errors++;
    }
    if (data.value === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property '" + "value" + "'", schema: schema65.required, parentSchema: schema65, data };
        vErrors = keep(vErrors, err1);
        errors++;
    }
    if (data.property !== undefined) {
        let data0 = data.property;
        if (typeof data0 !== "string") {
            const err2 = { instancePath: instancePath + "/property", schemaPath: "#/properties/property/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema65.properties.property.type, parentSchema: schema65.properties.property, data: data0 };
            vErrors = keep(vErrors, err2);
            errors++;
        }
    }
    if (data.value !== undefined) {
        let data1 = data.value;
        const _errs4 = errors;
        let valid1 = false;
        const _errs5 = errors;
        if (typeof data1 !== "string") {
            const err3 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema65.properties.value.anyOf[0].type, parentSchema: schema65.properties.value.anyOf[0], data: data1 };
            vErrors = keep(vErrors, err3);
            errors++;
        }
        var _valid0 = _errs5 === errors;
        valid1 = valid1 || _valid0;
        const _errs7 = errors;
        if (!(typeof data1 == "number")) {
            const err4 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/anyOf/1/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema65.properties.value.anyOf[1].type, parentSchema: schema65.properties.value.anyOf[1], data: data1 };
            vErrors = keep(vErrors, err4);
            errors++;
        }
        var _valid0 = _errs7 === errors;
        valid1 = valid1 || _valid0;
        const _errs9 = errors;
        if (!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) {
            const err5 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/anyOf/2/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema65.properties.value.anyOf[2].type, parentSchema: schema65.properties.value.anyOf[2], data: data1 };
            vErrors = keep(vErrors, err5);
            errors++;
        }
        var _valid0 = _errs9 === errors;
        valid1 = valid1 || _valid0;
        const _errs11 = errors;
        if (typeof data1 !== "boolean") {
            const err6 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/anyOf/3/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema65.properties.value.anyOf[3].type, parentSchema: schema65.properties.value.anyOf[3], data: data1 };
            vErrors = keep(vErrors, err6);
            errors++;
        }
        var _valid0 = _errs11 === errors;
        valid1 = valid1 || _valid0;
        const _errs13 = errors;
        if (data1 !== null) {
            const err7 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/anyOf/4/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema65.properties.value.anyOf[4].type, parentSchema: schema65.properties.value.anyOf[4], data: data1 };
            vErrors = keep(vErrors, err7);
            errors++;
        }
        var _valid0 = _errs13 === errors;
        valid1 = valid1 || _valid0;
        if (!valid1) {
            const err8 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema65.properties.value.anyOf, parentSchema: schema65.properties.value, data: data1 };
            vErrors = keep(vErrors, err8);
            errors++;
        }
        else {
            errors = _errs4;
            if (vErrors !== null) {
                if (_errs4) {
                    vErrors.length = _errs4;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    if (data.valueExt !== undefined) {
        if (!(validate153(data.valueExt, { instancePath: instancePath + "/valueExt", parentData: data, parentDataProperty: "valueExt", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
            errors = vErrors.length;
        }
    }
    if (data.unit !== undefined) {
        let data3 = data.unit;
        if (typeof data3 !== "string") {
            const err9 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema65.properties.unit.type, parentSchema: schema65.properties.unit, data: data3 };
            vErrors = keep(vErrors, err9);
            errors++;
        }
    }
    if (data.element !== undefined) {
        let data4 = data.element;
        if (typeof data4 !== "string") {
            const err10 = { instancePath: instancePath + "/element", schemaPath: "#/properties/element/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema65.properties.element.type, parentSchema: schema65.properties.element, data: data4 };
            vErrors = keep(vErrors, err10);
            errors++;
        }
    }
    if (data.driver !== undefined) {
        let data5 = data.driver;
        if (typeof data5 !== "string") {
            const err11 = { instancePath: instancePath + "/driver", schemaPath: "#/properties/driver/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema65.properties.driver.type, parentSchema: schema65.properties.driver, data: data5 };
            vErrors = keep(vErrors, err11);
            errors++;
        }
    }
}
else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema65.type, parentSchema: schema65, data };
    vErrors = keep(vErrors, err12);
    errors++;
} validate152.errors = vErrors; return errors === 0; }
validate152.evaluated = { "props": { "property": true, "value": true, "valueExt": true, "unit": true, "element": true, "driver": true }, "dynamicProps": false, "dynamicItems": false };
const formats22 = ajv_formats_dist_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .fullFormats */ .U9["date-time"];
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate36.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property '" + "version" + "'", schema: schema13.required, parentSchema: schema13, data };
        vErrors = keep(vErrors, err0);
        errors++;
    }
    if (data.apiVersion === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" }, message: "must have required property '" + "apiVersion" + "'", schema: schema13.required, parentSchema: schema13, data };
        vErrors = keep(vErrors, err1);
        errors++;
    }
    if (data.kind === undefined) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'", schema: schema13.required, parentSchema: schema13, data };
        vErrors = keep(vErrors, err2);
        errors++;
    }
    if (data.id === undefined) {
        const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'", schema: schema13.required, parentSchema: schema13, data };
        vErrors = keep(vErrors, err3);
        errors++;
    }
    if (data.status === undefined) {
        const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property '" + "status" + "'", schema: schema13.required, parentSchema: schema13, data };
        vErrors = keep(vErrors, err4);
        errors++;
    }
    for (const key0 in data) {
        if (!(func1.call(schema13.properties, key0))) {
            const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema13, data };
            vErrors = keep(vErrors, err5);
            errors++;
        }
    }
    if (data.version !== undefined) {
        let data0 = data.version;
        if (typeof data0 !== "string") {
            const err6 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.version.type, parentSchema: schema13.properties.version, data: data0 };
            vErrors = keep(vErrors, err6);
            errors++;
        }
    }
    if (data.kind !== undefined) {
        let data1 = data.kind;
        if (typeof data1 !== "string") {
            const err7 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.kind.type, parentSchema: schema13.properties.kind, data: data1 };
            vErrors = keep(vErrors, err7);
            errors++;
        }
        if (!(data1 === "DataContract")) {
            const err8 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema13.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: schema13.properties.kind.enum, parentSchema: schema13.properties.kind, data: data1 };
            vErrors = keep(vErrors, err8);
            errors++;
        }
    }
    if (data.apiVersion !== undefined) {
        let data2 = data.apiVersion;
        if (typeof data2 !== "string") {
            const err9 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.apiVersion.type, parentSchema: schema13.properties.apiVersion, data: data2 };
            vErrors = keep(vErrors, err9);
            errors++;
        }
        if (!((((((data2 === "v3.0.2") || (data2 === "v3.0.1")) || (data2 === "v3.0.0")) || (data2 === "v2.2.2")) || (data2 === "v2.2.1")) || (data2 === "v2.2.0"))) {
            const err10 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/enum", keyword: "enum", params: { allowedValues: schema13.properties.apiVersion.enum }, message: "must be equal to one of the allowed values", schema: schema13.properties.apiVersion.enum, parentSchema: schema13.properties.apiVersion, data: data2 };
            vErrors = keep(vErrors, err10);
            errors++;
        }
    }
    if (data.id !== undefined) {
        let data3 = data.id;
        if (typeof data3 !== "string") {
            const err11 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.id.type, parentSchema: schema13.properties.id, data: data3 };
            vErrors = keep(vErrors, err11);
            errors++;
        }
    }
    if (data.name !== undefined) {
        let data4 = data.name;
        if (typeof data4 !== "string") {
            const err12 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.name.type, parentSchema: schema13.properties.name, data: data4 };
            vErrors = keep(vErrors, err12);
            errors++;
        }
    }
    if (data.tenant !== undefined) {
        let data5 = data.tenant;
        if (typeof data5 !== "string") {
            const err13 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.tenant.type, parentSchema: schema13.properties.tenant, data: data5 };
            vErrors = keep(vErrors, err13);
            errors++;
        }
    }
    if (data.tags !== undefined) {
        if (!(validate37(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
            errors = vErrors.length;
        }
    }
    if (data.status !== undefined) {
        let data7 = data.status;
        if (typeof data7 !== "string") {
            const err14 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.status.type, parentSchema: schema13.properties.status, data: data7 };
            vErrors = keep(vErrors, err14);
            errors++;
        }
    }
    if (data.servers !== undefined) {
        let data8 = data.servers;
        if (Array.isArray(data8)) {
            const len0 = data8.length;
            for (let i0 = 0; i0 < len0; i0++) {
                if (!(validate39(data8[i0], { instancePath: instancePath + "/servers/" + i0, parentData: data8, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err15 = { instancePath: instancePath + "/servers", schemaPath: "#/properties/servers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema13.properties.servers.type, parentSchema: schema13.properties.servers, data: data8 };
            vErrors = keep(vErrors, err15);
            errors++;
        }
    }
    if (data.dataProduct !== undefined) {
        let data10 = data.dataProduct;
        if (typeof data10 !== "string") {
            const err16 = { instancePath: instancePath + "/dataProduct", schemaPath: "#/properties/dataProduct/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.dataProduct.type, parentSchema: schema13.properties.dataProduct, data: data10 };
            vErrors = keep(vErrors, err16);
            errors++;
        }
    }
    if (data.description !== undefined) {
        let data11 = data.description;
        if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.usage !== undefined) {
                let data12 = data11.usage;
                if (typeof data12 !== "string") {
                    const err17 = { instancePath: instancePath + "/description/usage", schemaPath: "#/properties/description/properties/usage/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.description.properties.usage.type, parentSchema: schema13.properties.description.properties.usage, data: data12 };
                    vErrors = keep(vErrors, err17);
                    errors++;
                }
            }
            if (data11.purpose !== undefined) {
                let data13 = data11.purpose;
                if (typeof data13 !== "string") {
                    const err18 = { instancePath: instancePath + "/description/purpose", schemaPath: "#/properties/description/properties/purpose/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.description.properties.purpose.type, parentSchema: schema13.properties.description.properties.purpose, data: data13 };
                    vErrors = keep(vErrors, err18);
                    errors++;
                }
            }
            if (data11.limitations !== undefined) {
                let data14 = data11.limitations;
                if (typeof data14 !== "string") {
                    const err19 = { instancePath: instancePath + "/description/limitations", schemaPath: "#/properties/description/properties/limitations/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.description.properties.limitations.type, parentSchema: schema13.properties.description.properties.limitations, data: data14 };
                    vErrors = keep(vErrors, err19);
                    errors++;
                }
            }
            if (data11.authoritativeDefinitions !== undefined) {
                if (!(validate111(data11.authoritativeDefinitions, { instancePath: instancePath + "/description/authoritativeDefinitions", parentData: data11, parentDataProperty: "authoritativeDefinitions", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
                    errors = vErrors.length;
                }
            }
            if (data11.customProperties !== undefined) {
                if (!(validate102(data11.customProperties, { instancePath: instancePath + "/description/customProperties", parentData: data11, parentDataProperty: "customProperties", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err20 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema13.properties.description.type, parentSchema: schema13.properties.description, data: data11 };
            vErrors = keep(vErrors, err20);
            errors++;
        }
    }
    if (data.domain !== undefined) {
        let data17 = data.domain;
        if (typeof data17 !== "string") {
            const err21 = { instancePath: instancePath + "/domain", schemaPath: "#/properties/domain/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.domain.type, parentSchema: schema13.properties.domain, data: data17 };
            vErrors = keep(vErrors, err21);
            errors++;
        }
    }
    if (data.schema !== undefined) {
        let data18 = data.schema;
        if (Array.isArray(data18)) {
            const len1 = data18.length;
            for (let i1 = 0; i1 < len1; i1++) {
                if (!(validate114(data18[i1], { instancePath: instancePath + "/schema/" + i1, parentData: data18, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err22 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema13.properties.schema.type, parentSchema: schema13.properties.schema, data: data18 };
            vErrors = keep(vErrors, err22);
            errors++;
        }
    }
    if (data.support !== undefined) {
        if (!(validate143(data.support, { instancePath: instancePath + "/support", parentData: data, parentDataProperty: "support", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
            errors = vErrors.length;
        }
    }
    if (data.price !== undefined) {
        if (!(validate147(data.price, { instancePath: instancePath + "/price", parentData: data, parentDataProperty: "price", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
            errors = vErrors.length;
        }
    }
    if (data.team !== undefined) {
        let data22 = data.team;
        if (Array.isArray(data22)) {
            const len2 = data22.length;
            for (let i2 = 0; i2 < len2; i2++) {
                if (!(validate149(data22[i2], { instancePath: instancePath + "/team/" + i2, parentData: data22, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err23 = { instancePath: instancePath + "/team", schemaPath: "#/properties/team/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema13.properties.team.type, parentSchema: schema13.properties.team, data: data22 };
            vErrors = keep(vErrors, err23);
            errors++;
        }
    }
    if (data.roles !== undefined) {
        let data24 = data.roles;
        if (Array.isArray(data24)) {
            const len3 = data24.length;
            for (let i3 = 0; i3 < len3; i3++) {
                if (!(validate101(data24[i3], { instancePath: instancePath + "/roles/" + i3, parentData: data24, parentDataProperty: i3, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err24 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema13.properties.roles.type, parentSchema: schema13.properties.roles, data: data24 };
            vErrors = keep(vErrors, err24);
            errors++;
        }
    }
    if (data.slaDefaultElement !== undefined) {
        let data26 = data.slaDefaultElement;
        if (typeof data26 !== "string") {
            const err25 = { instancePath: instancePath + "/slaDefaultElement", schemaPath: "#/properties/slaDefaultElement/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.slaDefaultElement.type, parentSchema: schema13.properties.slaDefaultElement, data: data26 };
            vErrors = keep(vErrors, err25);
            errors++;
        }
    }
    if (data.slaProperties !== undefined) {
        let data27 = data.slaProperties;
        if (Array.isArray(data27)) {
            const len4 = data27.length;
            for (let i4 = 0; i4 < len4; i4++) {
                if (!(validate152(data27[i4], { instancePath: instancePath + "/slaProperties/" + i4, parentData: data27, parentDataProperty: i4, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err26 = { instancePath: instancePath + "/slaProperties", schemaPath: "#/properties/slaProperties/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema13.properties.slaProperties.type, parentSchema: schema13.properties.slaProperties, data: data27 };
            vErrors = keep(vErrors, err26);
            errors++;
        }
    }
    if (data.authoritativeDefinitions !== undefined) {
        if (!(validate111(data.authoritativeDefinitions, { instancePath: instancePath + "/authoritativeDefinitions", parentData: data, parentDataProperty: "authoritativeDefinitions", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
            errors = vErrors.length;
        }
    }
    if (data.customProperties !== undefined) {
        if (!(validate102(data.customProperties, { instancePath: instancePath + "/customProperties", parentData: data, parentDataProperty: "customProperties", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
            errors = vErrors.length;
        }
    }
    if (data.contractCreatedTs !== undefined) {
        let data31 = data.contractCreatedTs;
        if (typeof data31 === "string") {
            if (!(formats22.validate(data31))) {
                const err27 = { instancePath: instancePath + "/contractCreatedTs", schemaPath: "#/properties/contractCreatedTs/format", keyword: "format", params: { format: "date-time" }, message: "must match format \"" + "date-time" + "\"", schema: "date-time", parentSchema: schema13.properties.contractCreatedTs, data: data31 };
                vErrors = keep(vErrors, err27);
                errors++;
            }
        }
        else {
            const err28 = { instancePath: instancePath + "/contractCreatedTs", schemaPath: "#/properties/contractCreatedTs/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.contractCreatedTs.type, parentSchema: schema13.properties.contractCreatedTs, data: data31 };
            vErrors = keep(vErrors, err28);
            errors++;
        }
    }
}
else {
    const err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema13.type, parentSchema: schema13, data };
    vErrors = keep(vErrors, err29);
    errors++;
} validate36.errors = vErrors; return errors === 0; }
validate36.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function keep(errors, error) { if (errors === null)
    return [error]; errors.push(error); return errors; }



/***/ })

};
