set(depends linli_platform_core pangocairo fmt::fmt)
set(test_depends vips)
