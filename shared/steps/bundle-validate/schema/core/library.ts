import { deprecated, list, must, object, text } from './build.ts'

/** What is installed on a cluster: REST API, `POST /api/2.0/libraries/install`. One kind of package each. */
export const libraries = list(
  object({
    cran: object({ package: must(text), repo: text }),
    egg: deprecated(text, 'Use a wheel.'),
    jar: text,
    maven: object({ coordinates: must(text), exclusions: list(text), repo: text }),
    pypi: object({ package: must(text), repo: text }),
    requirements: text,
    whl: text,
  }),
)
