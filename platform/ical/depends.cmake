set(depends linli_platform_core fmt::fmt)
