import type { ParamsOption, RequestBodyOption } from 'openapi-fetch'
import type { FilterKeys, RequiredKeysOf } from 'openapi-typescript-helpers'

type Options<T> = ParamsOption<T> & RequestBodyOption<T>

/** What a call of one operation takes; undefined is among it when nothing is required. */
export type MaybeOptionalInit<Item, Method extends keyof Item> =
  RequiredKeysOf<Options<FilterKeys<Item, Method>>> extends never
    ? Options<FilterKeys<Item, Method>> | undefined
    : Options<FilterKeys<Item, Method>>

/** The last arguments of a call: may be left out when nothing in them is required. */
export type InitParam<Init, Extra> = RequiredKeysOf<Init> extends never ? [(Init & Extra)?] : [Init & Extra]
