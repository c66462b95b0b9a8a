export const id = 575;
export const ids = [575];
export const modules = {

/***/ 65575:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planSections: () => (/* binding */ planSections)
/* harmony export */ });
const MAX_ROWS = 200;
function planSections(targets) {
    return targets.flatMap(({ name, plan }) => {
        if (plan === undefined)
            return [];
        const title = `What a deployment to ${name} would do`;
        if (plan.length === 0)
            return [{ kind: 'text', title, paragraphs: ['Nothing: everything is as it should be.'] }];
        const rows = plan.flatMap(({ resource, action, isGone, changes }) => {
            const goes = action === 'delete' || action === 'recreate';
            const what = goes && !isGone ? { text: action, tone: 'fail' } : action;
            const first = [{ text: resource, code: true }, isGone ? `${action}: gone already` : what];
            if (changes.length === 0)
                return [[...first, '', '', '']];
            return changes.map(({ field, before, after }, index) => [
                ...(index === 0 ? first : ['', '']),
                { text: field, code: true },
                before ?? '',
                after ?? '',
            ]);
        });
        const more = rows.length - MAX_ROWS;
        return [
            {
                kind: 'table',
                title,
                ...(more > 0 ? { note: `${more} more rows are not shown.` } : {}),
                columns: [
                    { title: 'Resource' },
                    { title: 'Action' },
                    { title: 'Field' },
                    { title: 'Before' },
                    { title: 'After' },
                ],
                rows: rows.slice(0, MAX_ROWS),
            },
        ];
    });
}


/***/ })

};
